import { describe, expect, it } from "vitest";
import { chosenSeries, everything } from "../../src/ledger/comparison-choice";
import { explainedDecision, pairDecision, verdictDecision, withDecision, withoutDecision, yearsRow } from "../../src/ledger/decide-comparison";
import { doubtfulMatches } from "../../src/ledger/doubtful-matches";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { decideIn, refreshIn } from "../../src/taskpane/compare/comparison-in-host";
import { hostOf, ledgerOf } from "./compare-ledger";

const who = { by: "张三", at: "2026-01-05" };
const ledger = ledgerOf();

describe("names in doubt", () => {
  const [first] = doubtfulMatches(ledger);
  it("have those in use first", () => expect(first!.used).toBe(true));
  it.each([true, false])("are never asked about again once decided (same: %s)", (same) => {
    const after = { ...ledger, decisions: withDecision([], pairDecision(first!.cores, same, who)) };
    expect(doubtfulMatches(after).map(({ cores }) => [...cores].sort())).not.toContainEqual([...first!.cores].sort());
  });
  it("are compared without the mark of an alias once confirmed", () => {
    const marked = (l: typeof ledger) => chosenSeries(l, everything).flatMap(({ changes }) => changes).filter(({ reasons }) => reasons.includes("alias")).length;
    const used = doubtfulMatches(ledger).filter((match) => match.used);
    const after = { ...ledger, decisions: used.map(({ cores }) => pairDecision(cores, true, who)) };
    expect(marked(ledger)).toBeGreaterThan(0);
    expect(marked(after)).toBe(0);
  });
  it("hold one answer, whichever way round the names stand", () => {
    const once = withDecision([], pairDecision(["甲", "乙"], true, who));
    expect(withDecision(once, pairDecision(["乙", "甲"], false, who)).map(({ field, row }) => [field, row])).toEqual([["different", "乙|甲"]]);
  });
});

describe("decisions in the workbook", () => {
  const series = chosenSeries(ledger, everything).find(({ changes }) => changes[0]!.verdict === "comparable")!;
  const { from, to } = series.changes[0]!;
  const row = yearsRow(series.indicator, from.year, to.year);
  const overrule = verdictDecision(row, "comparable", "not-comparable", "口径变了", who);

  it("are read back, and a verdict of a person takes the number away", async () => {
    const host = await hostOf(ledger);
    await decideIn(host, "zh", (decisions) => withDecision(decisions, overrule));
    const read = readLedger(await host.read(ledgerTables)).ledger;
    expect(read.decisions).toEqual([overrule]);
    const change = chosenSeries(read, everything).find(({ indicator }) => indicator.title === series.indicator.title)!.changes[0]!;
    expect([change.verdict, change.percent, change.points]).toEqual(["not-comparable", null, null]);
  });

  it("leave the other sheets as they were until these are brought up to date", async () => {
    const host = await hostOf(ledger);
    const rest = ["T_Metrics", "T_Comparison", "T_Findings", "T_Replies"];
    const before = await host.read(rest);
    await decideIn(host, "zh", (decisions) => withDecision(decisions, overrule));
    expect(await host.read(rest)).toEqual(before);
    await refreshIn(host, "zh", everything, who, {});
    expect(await host.read(["T_Comparison"])).not.toEqual(before.filter(({ name }) => name === "T_Comparison"));
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([overrule]);
  });

  it("can be taken back", async () => {
    const host = await hostOf(ledger);
    await decideIn(host, "zh", (decisions) => withDecision(decisions, overrule));
    await decideIn(host, "zh", (decisions) => withoutDecision(decisions, overrule));
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([]);
  });

  it("close a finding with its explanation in T_Findings", async () => {
    const host = await hostOf(ledger);
    const { findings, findingKey } = ledgerComparison(ledger);
    await decideIn(host, "zh", (decisions) => withDecision(decisions, explainedDecision(findingKey(findings[0]!), "两次统计口径不同", who)));
    await refreshIn(host, "zh", everything, who, {});
    const [table] = await host.read(["T_Findings"]);
    expect(table!.rows.find((cells) => cells[0] === findingKey(findings[0]!))).toEqual(expect.arrayContaining(["两次统计口径不同", "张三"]));
  });
});

describe("the sheet of the comparison", () => {
  it("holds what was chosen, stays so when letters are written, and comes back whole", async () => {
    const host = await hostOf(ledger);
    const choice = { ...everything, words: "投资" };
    const rows = async () => (await host.read(["T_Comparison"]))[0]!.rows.length;
    const all = await rows();
    const { rows: written } = await refreshIn(host, "zh", choice, who, {});
    expect(written).toBe(chosenSeries(ledger, choice).length);
    expect(await rows()).toBe(written);
    expect(written).toBeLessThan(all);
    await refreshIn(host, "zh", everything, who, {});
    expect(await rows()).toBe(all);
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([]);
  });
});
