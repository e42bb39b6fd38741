import { describe, expect, it } from "vitest";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { chosenDecision, chosenField, yearRow } from "../../src/ledger/chosen-values";
import { withDecision, withoutDecision } from "../../src/ledger/decide-comparison";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { mergeLedgers } from "../../src/ledger/merge-ledgers";
import type { Ledger } from "../../src/ledger/records";
import { decisionInWords } from "../../src/wording/decisions";
import { shortLedger } from "./short-letters";

const li = { by: "李敏", at: "2026-01-05" };
const letters = [[2023, "2022年，全省新建体育公园120个。"], [2024, "2023年，全省新建体育公园150个。"]] as const;
const seriesOf = (ledger: Ledger) => ledgerComparison(ledger).comparison.series.find(({ indicator }) => /体育公园/u.test(indicator.title))!;

/** A department filed another value for 2023 than the letter states. */
function contested(): Ledger {
  const ledger = shortLedger(...letters);
  const { indicator } = seriesOf(ledger);
  const code = ledgerComparison(ledger).indicatorKey(indicator);
  const filed: FiledObservation = {
    key: `F-${code}-2023`, code, title: indicator.title, unit: "个", department: "体育局", year: 2023, value: 156, status: "final", note: "", before: null, template: "T", version: "1", filedOn: "2024-03-01", file: "a.xlsx",
  };
  return { ...ledger, filed: [filed] };
}

const valuesOf = (ledger: Ledger) => seriesOf(ledger).observations.map(({ year, si, rivals }) => [year, si, rivals.map((one) => one.si)]);
const choose = (ledger: Ledger, key: string, printed: string): Ledger =>
  ({ ...ledger, decisions: withDecision(ledger.decisions, chosenDecision(yearRow(seriesOf(ledger).indicator, 2023), "150个", key, printed, "以报表为准", li)) });

describe("which value counts for a year", () => {
  const ledger = contested(), filed = ledger.filed[0]!.key, stated = ledger.metrics.find(({ value }) => value === 150)!.key;
  it.each([
    { what: "what the letter states, until somebody decides", chosen: ledger, gives: [2023, 150, [156]], percent: 25 },
    { what: "the filed value, taken over the stated one", chosen: choose(ledger, filed, "156个"), gives: [2023, 156, [150]], percent: 30 },
    { what: "the stated one again, by another decision", chosen: choose(choose(ledger, filed, "156个"), stated, "150个"), gives: [2023, 150, [156]], percent: 25 },
    { what: "what the letter states, where the chosen one is there no longer", chosen: { ...choose(ledger, filed, "156个"), filed: [] }, gives: [2023, 150, []], percent: 25 },
  ])("$what", ({ chosen, gives, percent }) => {
    expect(valuesOf(chosen)).toEqual([[2022, 120, []], gives]);
    expect(seriesOf(chosen).changes[0]!.percent).toBe(percent);
  });

  it("is one decision a year, in words, and can be taken back", () => {
    const { decisions } = choose(choose(ledger, filed, "156个"), stated, "150个");
    expect(decisions.map(({ field, by, why }) => [field, by, why])).toEqual([[chosenField, "李敏", "以报表为准"]]);
    expect([decisionInWords(decisions[0]!, "zh"), decisionInWords(decisions[0]!, "en")]).toEqual(["年度取值：150个 → 150个", "Value that counts for the year: 150个 → 150个"]);
    expect(withoutDecision(decisions, { row: decisions[0]!.row, field: chosenField })).toEqual([]);
  });

  it("comes along when ledgers are merged, also where the letter has another key there", () => {
    const key = ledger.replies[1]!.key;
    const theirs = JSON.parse(JSON.stringify(choose(ledger, stated, "150个")).replaceAll(key, "Rother1")) as Ledger;
    const merged = mergeLedgers(ledger, theirs, "王强.xlsx").ledger;
    expect(merged.decisions.map(({ field, value }) => [field, value])).toEqual([[chosenField, `${stated} 150个`]]);
  });
});
