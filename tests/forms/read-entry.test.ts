import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntry, type EntryCell, type EntryProblem } from "../../src/forms/read-entry";

describe("what is typed into a cell is read in the unit of its row", () => {
  it.each<[string | number, string, number]>([
    [1234, "家", 1234], ["1,234", "家", 1234], ["1，234", "家", 1234], ["１２３４", "家", 1234], [" 12 345 ", "家", 12345], ["1 234.5", "万元", 1234.5],
    ["35家", "家", 35], ["1.2万", "家", 12000], ["1.2万家", "家", 12000], ["3.5亿元", "万元", 35000], ["350000万元", "亿元", 35], ["12万元", "万元", 12],
    ["三百二十", "家", 320], ["三万", "人", 30000], ["二十八座", "座", 28], ["45%", "%", 45], ["45％", "%", 45], ["-12.5", "万元", -12.5], ["−12.5", "万元", -12.5],
    ["（120）", "万元", -120], ["负三", "万元", -3], ["'123", "家", 123], ["¥1,200.50", "元", 1200.5], ["12.", "家", 12], ["0", "家", 0], ["1,234,567.89", "元", 1234567.89],
    ["12，345。6", "元", 12345.6], ["2.5千瓦", "千瓦", 2.5], ["1.1万人次", "人次", 11000],
  ])("%j in a row of %s is %f", (value, unit, gives) => expect(readEntry({ value }, unit)).toMatchObject({ kind: "value", value: gives }));

  it.each([[null], [""], ["   "], ["\u3000"]])("%j is blank", (value) => expect(readEntry({ value }, "家").kind).toBe("blank"));
  it.each(["—", "－", "-", "——", "不适用", "无", "N/A"])("%s: not applicable", (value) => expect(readEntry({ value }, "家").kind).toBe("not-applicable"));
  it("0.45 shown as 45% is 45 in a row of %", () => expect(readEntry({ value: 0.45, percent: true }, "%")).toMatchObject({ kind: "value", value: 45 }));

  it.each<[EntryCell, string, EntryProblem]>([
    [{ value: "约120" }, "家", "not-exact"], [{ value: "120余" }, "家", "not-exact"], [{ value: "超过120" }, "家", "not-exact"], [{ value: "≥120" }, "家", "not-exact"],
    [{ value: "5-8" }, "家", "range"], [{ value: "5～8万" }, "家", "range"], [{ value: "5至8" }, "家", "range"],
    [{ value: "1.2万" }, "万元", "unclear-magnitude"], [{ value: "35条" }, "家", "other-unit"], [{ value: "45%" }, "家", "other-unit"], [{ value: "1.2万" }, "%", "unclear-magnitude"],
    [{ value: 0.45, percent: true }, "家", "other-unit"], [{ value: "1,2" }, "家", "unclear-comma"], [{ value: "1,23,456" }, "家", "unclear-comma"],
    [{ value: "见附件" }, "家", "not-a-number"], [{ value: "abc" }, "家", "not-a-number"], [{ value: true }, "家", "not-a-number"], [{ value: "1.2.3" }, "家", "not-a-number"],
    [{ value: 12, formula: "SUM(A1:A3)" }, "家", "formula"], [{ value: "#N/A", error: true }, "家", "error-value"], [{ value: "2026-03-05", date: true }, "家", "date"],
    [{ value: Number.POSITIVE_INFINITY }, "家", "error-value"],
  ])("%j in a row of %s: %s", (cell, unit, problem) => expect(readEntry(cell, unit)).toMatchObject({ kind: "problem", problem }));

  it("any number reads as itself, as a number and as text with separators", () => {
    fc.assert(fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (number) => {
      expect(readEntry({ value: number }, "万元")).toMatchObject({ value: number });
      const cents = Math.round(number * 100) / 100;
      const written = cents.toLocaleString("en-US", { maximumFractionDigits: 2 });
      expect(readEntry({ value: written }, "万元")).toMatchObject({ value: Number(cents.toPrecision(15)) + 0 });
    }));
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("家", "万元", "%", ""), (value, unit) => {
      const entry = readEntry({ value }, unit);
      if (entry.kind === "value") expect(Number.isFinite(entry.value)).toBe(true);
    }), { numRuns: 500 });
  });
});
