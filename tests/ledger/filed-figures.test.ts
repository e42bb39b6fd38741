import { describe, expect, it } from "vitest";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import type { Ledger } from "../../src/ledger/records";
import { filedSource } from "../../src/wording/figure";
import { findingInWords } from "../../src/wording/findings";
import { shortLedger } from "./short-letters";

const parks = "2022年，全省新建体育公园120个。";
const letter = shortLedger([2023, parks]);
const code = (ledger: Ledger): string => { const { comparison, indicatorKey } = ledgerComparison(ledger); return indicatorKey(comparison.indicators[0]!); };

const filed = (year: number, value: number, more: Partial<FiledObservation> = {}): FiledObservation => ({
  key: `F-${code(letter)}-${year}`, code: code(letter), title: "体育公园", unit: "个", department: "云岭省体育局", year, value, status: "final", note: "", before: null,
  template: "T1", version: "1", filedOn: `${year + 1}-03-01`, file: `${year}.xlsx`, ...more,
});
const compared = (ledger: Ledger) => ledgerComparison(ledger).comparison.series[0]!;
const years = (ledger: Ledger) => compared(ledger).observations.map((o) => [o.year, o.si, o.sources.length, o.rivals.map((r) => r.si)]);
const changes = (ledger: Ledger) => compared(ledger).changes.map((c) => [c.from.year, c.to.year, c.verdict, c.percent, c.reasons]);

describe("values that departments filed, beside what letters state", () => {
  it("a year that only a form tells goes on with the row, and says so", () => {
    const ledger = { ...letter, filed: [filed(2023, 150)] };
    expect(years(ledger)).toEqual([[2022, 120, 1, []], [2023, 150, 1, []]]);
    expect(changes(ledger)).toEqual([[2022, 2023, "comparable-with-note", 25, ["filed"]]]);
  });
  it("two filed years are comparable without reserve", () => {
    expect(changes({ ...letter, filed: [filed(2023, 150), filed(2024, 180)] })[1]).toEqual([2023, 2024, "comparable", 20, []]);
  });
  it("the same value has two sources, the letter's first", () => {
    const ledger = { ...letter, filed: [filed(2022, 120)] };
    expect(years(ledger)).toEqual([[2022, 120, 2, []]]);
    expect(compared(ledger).observations[0]!.figure!.filed).toBeUndefined();
  });
  it("another value stands beside the letter's, never over it, and is a finding with both", () => {
    const ledger = { ...letter, filed: [filed(2022, 126), filed(2023, 150)] };
    expect(years(ledger)[0]).toEqual([2022, 120, 1, [126]]);
    expect(changes(ledger)[0]!.slice(0, 4)).toEqual([2022, 2023, "check", 25]);
    const [finding] = ledgerComparison(ledger).findings;
    expect(finding!.kind).toBe("filed");
    expect(findingInWords(finding!, "zh")).toBe("“新建体育公园”2022年：答复称120个，云岭省体育局报送126个。");
  });
  it("a figure of a part of the year gives way to the filed year without contradiction; one whose year is only inferred doesn't", () => {
    const part = shortLedger([2023, parks], [2024, "截至2024年3月底，全省新建体育公园40个。"]), inferred = shortLedger([2023, parks], [2024, "全省新建体育公园140个。"]);
    expect(years({ ...part, filed: [filed(2024, 150)] })[1]).toEqual([2024, 150, 1, []]);
    expect(years({ ...inferred, filed: [filed(2024, 150)] })[1]).toEqual([2024, 140, 1, [150]]);
  });
  it("names form, department and year as its source", () => {
    const { observations } = compared({ ...letter, filed: [filed(2023, 150)] });
    expect(filedSource(observations[1]!.figure!.filed!, "zh")).toBe("云岭省体育局报送表2023年（2024-03-01）");
  });
  it.each([
    ["a unit that measures something else", filed(2023, 150, { unit: "万元" })],
    ["an indicator that no letter knows", filed(2023, 150, { code: "I000000" })],
  ])("is left out where it can't be compared: %s", (_, value) => {
    expect(years({ ...letter, filed: [value] })).toEqual([[2022, 120, 1, []]]);
  });
  it("万 is multiplied out, an estimate is bounded", () => {
    const ledger = { ...letter, filed: [filed(2023, 0.015, { unit: "万个", status: "estimated" })] };
    expect(compared(ledger).observations[1]).toMatchObject({ si: 150, interval: { low: 145, high: 155 } });
  });
});
