import { describe, expect, it } from "vitest";
import { readEntry } from "../../src/forms/read-entry";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { collectedIndicators } from "../../src/ledger/collected-indicators";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { observationInWords } from "../../src/wording/figure";
import { entryProblemSentence } from "../../src/wording/forms-checks";
import { lineSentence } from "../../src/wording/forms-collect";
import { definitionLines, numberFormat, sourceText } from "../../src/workbook/form-text";
import { shortLedger } from "../ledger/short-letters";

const ledger = shortLedger([2023, "2022年，教练员与学员比达到1:6.5。"], [2024, "2023年，教练员与学员比达到1:5.8。"]);
const [row] = ledgerForms(ledger, { year: 2024, unnamed: "—" })!.forms[0]!.rows;

describe("a proportion on the form", () => {
  it("is asked for by its side", () => {
    expect(row).toMatchObject({ unit: "1:n", last: { value: 5.8 } });
    expect(numberFormat(1, row!.unit)).toBe('"1:"#,##0.0');
    expect(definitionLines(row!, "zh")[0]).toBe("比例写作 1:n，只填 n：1:12.5 填 12.5。");
    expect(collectedIndicators(ledger).map(({ unit }) => unit)).toEqual(["1:n"]);
  });

  it("of an earlier year is said whole", () => {
    const later = ledgerForms(ledger, { year: 2025, unnamed: "—" })!.forms[0]!.rows[0]!;
    expect(sourceText(later, "zh")).toContain("2023年为 1:5.8");
    expect(sourceText(later, "en")).toContain("2023: 1:5.8");
  });

  it.each(["2023年，投资结构为8:2。", "2023年，男女教练员比为1:1。"])("isn't asked for where no one number stands for it: %s", (sentence) => {
    expect(ledgerForms(shortLedger([2024, sentence]), { year: 2024, unnamed: "—" })?.forms ?? []).toEqual([]);
  });

  it.each<[string, string, number | string]>([
    ["1:4.9", "1:n", 4.9], ["１：４．９", "1:n", 4.9], ["4.9", "1:n", 4.9], ["1∶15", "1:n", 15], ["1比15", "1:n", 15], ["2.9:1", "n:1", 2.9],
    ["4.9:1", "1:n", "other-unit"], ["8:2", "1:n", "other-unit"], ["1:4.9:2", "1:n", "not-a-number"], ["约1:5", "1:n", "not-exact"], ["1:5", "家", "other-unit"],
  ])("%s in a row of %s: %s", (value, unit, gives) => {
    expect(readEntry({ value }, unit)).toMatchObject(typeof gives === "number" ? { kind: "value", value: gives } : { kind: "problem", problem: gives });
  });
});

describe("a proportion that a spreadsheet made a time of day of", () => {
  const MINUTE = 1 / 1440;
  it.each([["1:15", 75 * MINUTE, "1:n"], ["1:12", 72 * MINUTE, "1:n"], ["1:4.9", 64.9 / 86400, "1:n"], ["1:90", 150 * MINUTE, "1:n"], ["15:1", 901 * MINUTE, "n:1"], ["3:1", 181 * MINUTE, "n:1"], ["26:1", 1561 * MINUTE, "n:1"]])("%s is refused", (_, value, unit) => {
    expect(readEntry({ value }, unit)).toMatchObject({ kind: "problem", problem: "time" });
  });
  it("in words", () => expect(entryProblemSentence("time", "0.0521", { unit: "1:n" }, "zh")).toBe("比例被表格软件当成了时刻，请只填 1:n 中的 n"));
  it.each([[15, "1:n"], [4.9, "1:n"], [0.5, "1:n"], [0.15, "1:n"], [37 / 3, "1:n"], [0, "1:n"], [37 / 3, "n:1"], [2.9, "n:1"], [75 * MINUTE, "万人"]])("%f in a row of %s is a number", (value, unit) => {
    expect(readEntry({ value }, unit)).toMatchObject({ kind: "value", value });
  });
});

describe("a proportion that was filed", () => {
  const filed: FiledObservation = {
    key: `F-${row!.code}-2024`, code: row!.code, title: row!.title, unit: "1:n", department: "云岭省体育局", year: 2024, value: 5.2, status: "final", note: "", before: null,
    template: "RL-AAAAAA", version: "2024-AAAA", filedOn: "", file: "a.xlsx",
  };
  it("is said whole when it is collected", () => {
    const line = { kind: "changed", observation: { ...filed, before: 5.4 }, other: { file: "b.xlsx", value: 5.1 }, stated: { value: 5.3, source: "一号" } } as const;
    expect(lineSentence(line, "zh")).toBe(`「${row!.title}」1:5.4 → 1:5.2；b.xlsx 填的是 1:5.1，两处都没有采用；答复（一号）写的是 1:5.3，两者并列保留`);
    expect(lineSentence({ ...line, other: null, stated: null }, "en")).toBe(`“${row!.title}” 1:5.4 → 1:5.2`);
  });

  it.each([["1:n", "1:5.2"], ["比例", "1:5.2"], ["n:1", undefined]])("in %s stands beside the letters' as %s", (unit, words) => {
    const [series] = ledgerComparison({ ...ledger, filed: [{ ...filed, unit }] }).comparison.series;
    const own = series!.observations.find(({ year }) => year === 2024);
    expect(own && observationInWords(own, "zh")).toBe(words);
  });
});
