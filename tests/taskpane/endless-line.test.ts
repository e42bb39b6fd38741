import { describe, expect, it } from "vitest";
import { hasEndlessLine } from "../../src/taskpane/letter/endless-line";

const long = "（".repeat(20_001), fine = "字".repeat(20_000);

describe("a line without end", () => {
  it.each([
    { what: "alone", text: long }, { what: "behind others", text: `甲\n\n${long}` }, { what: "before others", text: `${long}\n乙` }, { what: "between others", text: `${fine}\n${long}\n${fine}` },
  ])("is seen $what", ({ text }) => expect(hasEndlessLine(text)).toBe(true));

  it.each([
    { what: "nothing", text: "" }, { what: "a letter on one line", text: fine }, { what: "a long text of lines", text: "2023年新建学校12所。\n".repeat(30_000) }, { what: "many ends of lines", text: "\n".repeat(100_000) },
  ])("is not $what", ({ text }) => expect(hasEndlessLine(text)).toBe(false));
});
