import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFinder } from "../../src/forms/rules/find-code";
import { evaluateRule } from "../../src/forms/rules/evaluate-rule";
import { parseRule, RuleProblem, splitRules, type RuleProblemCode } from "../../src/forms/rules/parse-rule";
import { ruleProblemSentence, ruleSentence } from "../../src/wording/forms-rules";

const catalogue = [
  { code: "A", title: "招生总数" }, { code: "B", title: "本科招生" }, { code: "C", title: "专科招生" },
  { code: "D1", title: "投入（含+配套）" }, { code: "E", title: "重名" }, { code: "F", title: "重名" }, { code: "Ix0teh6.2", title: "第二" },
];
const find = codeFinder(catalogue);
const titleOf = (code: string): string => catalogue.find((row) => row.code === code)!.title;
const parse = (text: string) => parseRule(text, find);

describe("a rule in words", () => {
  it.each([
    ["A = B + C", "「招生总数」应等于「本科招生」 ＋ 「专科招生」", "“招生总数” must equal “本科招生” ＋ “专科招生”"],
    ["A ≥ B", "「招生总数」应不小于「本科招生」", "“招生总数” must not be less than “本科招生”"],
    ["a >= b", "「招生总数」应不小于「本科招生」", "“招生总数” must not be less than “本科招生”"],
    ["A ≥ A[-1]", "「招生总数」应不小于上年「招生总数」", "“招生总数” must not be less than last year's “招生总数”"],
    ["招生总数 ＝ 本科招生＋专科招生", "「招生总数」应等于「本科招生」 ＋ 「专科招生」", "“招生总数” must equal “本科招生” ＋ “专科招生”"],
    ["「投入（含+配套）」 < A × 0.5", "「投入（含+配套）」应小于「招生总数」 × 0.5", "“投入（含+配套）” must be less than “招生总数” × 0.5"],
    ["A - (B + C) ≠ -1,000", "「招生总数」 － （「本科招生」 ＋ 「专科招生」）不应等于－1000", "“招生总数” － (“本科招生” ＋ “专科招生”) must not equal －1000"],
    ["A ÷ B ≤ 2 ± 0.1", "「招生总数」 ÷ 「本科招生」应不大于2（允许相差 0.1）", "“招生总数” ÷ “本科招生” must not be more than 2 (may differ by 0.1)"],
    ["A > B // 总数含本科", "「招生总数」应大于「本科招生」（总数含本科）", "“招生总数” must be more than “本科招生” (总数含本科)"],
    ["Ix0teh6.2 = A[0]", "「第二」应等于「招生总数」", "“第二” must equal “招生总数”"],
  ])("%s", (text, zh, en) => {
    expect([ruleSentence(parse(text), titleOf, "zh"), ruleSentence(parse(text), titleOf, "en")]).toEqual([zh, en]);
  });

  it.each([["A = B", "mandatory"], ["强制：A = B", "mandatory"], ["核实：A = B", "verifying"], ["check: A = B", "verifying"], ["核实性:A=B", "verifying"]])("%s is %s", (text, force) => {
    expect(parse(text).force).toBe(force);
  });

  it("several stand in one cell, one a line or parted by ；", () => expect(splitRules("A = B；\n核实：A ≥ C\r\n\n")).toEqual(["A = B", "核实：A ≥ C"]));
});

describe("what is no rule", () => {
  it.each<[string, RuleProblemCode, number]>([
    ["A + B", "no-relation", 5], ["A = B = C", "two-relations", 6], ["A = X", "unknown-indicator", 4], ["A = 重名", "ambiguous-indicator", 4],
    ["A = B +", "operand-missing", 7], ["= B", "operand-missing", 0], ["A = B C", "operator-missing", 6], ["A = (B + C", "bracket-open", 4],
    ["A = B + C)", "bracket-closed", 9], ["A ≥ A[-2]", "year", 5], ["A ≥ A[1]", "year", 5], ["A = B ± C", "tolerance", 8], ["A = [B", "sign", 4], ["1 = 2", "no-indicator", 0],
    ["A = A", "same-sides", 0], ["核实：A B", "operator-missing", 5],
  ])("%s: %s at %i", (text, code, at) => {
    const problem = (() => {
      try {
        return parse(text);
      } catch (error) {
        return error;
      }
    })();
    expect(problem).toBeInstanceOf(RuleProblem);
    expect(problem).toMatchObject({ code, at });
    expect(ruleProblemSentence(problem as RuleProblem, "zh")).toMatch(/^审核关系“.+”第 \d+ 个字处：.+。这条关系未采用，其余照常。$/u);
    expect(ruleProblemSentence(problem as RuleProblem, "en")).toMatch(/^Rule “.+”, character \d+: .+\./u);
  });

  it("never fails otherwise, and is quick, whatever is written", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."ABCX0123.,+-×÷()[]=≥≤<>±「」/ 核实：重名") }), (text) => {
      try {
        parse(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RuleProblem);
      }
    }), { numRuns: 500 });
    expect(() => parse(`A = ${"B + ".repeat(3_000)}C`)).not.toThrow();
  });
});

describe("a rule held against values", () => {
  const values: Readonly<Record<string, readonly [number | null, number | null]>> = { A: [100, 90], B: [60, 50], C: [40, null], D1: [0.3, 0], E: [0, 0], F: [0.1, 0.2] };
  it.each([
    ["A = B + C", "holds"], ["A = B + C + 1", "broken"], ["A = B + C + 1 ± 1", "holds"], ["A ≥ A[-1]", "holds"], ["B ≥ A", "broken"], ["C ≥ C[-1]", "open"],
    ["A / D1[-1] > 1", "undefined"], ["D1 = F + F[-1]", "holds"], ["A > A[-1] + 10", "broken"], ["A < 100 ± 1", "holds"], ["A ≠ B", "holds"], ["A - B - C ≠ D1[-1]", "broken"],
  ])("%s %s", (text, outcome) => {
    const rule = parseRule(text, (name) => (name in values ? name : null));
    expect(evaluateRule(rule, (code, back) => values[code]![back]!).outcome).toBe(outcome);
  });
});
