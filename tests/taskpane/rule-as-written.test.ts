import { describe, expect, it } from "vitest";
import { parseRule } from "../../src/forms/rules/parse-rule";
import { ruleAsWritten } from "../../src/wording/forms-rules";

describe("a rule shown in English", () => {
  it.each([
    { text: "核实：ZB03 = ZB01 + ZB02", shown: "Check: ZB03 = ZB01 + ZB02" },
    { text: "核实性: A ≥ A[-1]  // 经验范围", shown: "Check: A ≥ A[-1]  // 经验范围" },
    { text: "提示：A ≤ B × 2", shown: "Check: A ≤ B × 2" },
    { text: "强制：A = B", shown: "Must: A = B" },
    { text: "A = B", shown: "A = B" },
    { text: "核实数 ≥ 强制数", shown: "核实数 ≥ 强制数" },
    { text: "check: A ≥ B", shown: "check: A ≥ B" },
  ])("$text", ({ text, shown }) => {
    expect(ruleAsWritten(text, "en")).toBe(shown);
    expect(ruleAsWritten(text, "zh")).toBe(text);
    const { text: _, ...read } = parseRule(shown, (name) => name);
    expect(read).toEqual({ ...parseRule(text, (name) => name), text: undefined });
  });
});
