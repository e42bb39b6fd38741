import { describe, expect, it } from "vitest";
import { addAlias, mergeDecisions, renameDecision, splitDecisions } from "../../src/ledger/decide-catalogue";
import { doubtfulMatches } from "../../src/ledger/doubtful-matches";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import type { DecisionRecord, Ledger } from "../../src/ledger/records";
import { shortLedger } from "./short-letters";

const who = { by: "李敏", at: "2026-01-05" };
const ledger = shortLedger(
  [2023, "2022年，全省新建体育公园120个。2022年，举办全民健身赛事300场。"],
  [2024, "2023年，全省新建体育公园150个。2023年，举办群众性比赛360场。"],
);
const rows = (from: Ledger) => ledgerComparison(from).comparison.indicators.map(({ title, figures }) => [title, figures.map(({ metric }) => metric.value)]);
const indicator = (from: Ledger, title: string) => ledgerComparison(from).comparison.indicators.find((one) => one.title === title)!;
const having = (from: Ledger, decisions: readonly DecisionRecord[]): Ledger => ({ ...from, decisions });
const key = (from: Ledger, title: string) => ledgerComparison(from).indicatorKey(indicator(from, title));

describe("the catalogue as people keep it", () => {
  it("keeps apart what the words don't join", () => {
    expect(rows(ledger)).toEqual([["新建体育公园", [120, 150]], ["举办全民健身赛事", [300]], ["举办群众性比赛", [360]]]);
  });
  it("joins two rows that look nothing like one another, and compares them", () => {
    const merged = having(ledger, mergeDecisions(ledger.decisions, indicator(ledger, "举办全民健身赛事"), indicator(ledger, "举办群众性比赛"), who));
    expect(rows(merged)[1]).toEqual(["举办群众性比赛", [300, 360]]);
    expect(ledgerComparison(merged).comparison.series[1]!.changes.map((c) => [c.percent, c.reasons])).toEqual([[20, []]]);
    expect(doubtfulMatches(merged)).toEqual([]);
  });
  it("parts them again, whatever else is alike, and never offers them again", () => {
    const merged = having(ledger, mergeDecisions(ledger.decisions, indicator(ledger, "举办全民健身赛事"), indicator(ledger, "举办群众性比赛"), who));
    const parted = having(merged, splitDecisions(merged.decisions, indicator(merged, "举办群众性比赛"), "举办全民健身赛事", who));
    expect(rows(parted)).toEqual(rows(ledger));
    expect(parted.decisions.map(({ field }) => field)).toEqual(["different"]);
  });
  it("calls a row what people call it, under the same key; the old name is an alias", () => {
    const named = having(ledger, renameDecision(ledger.decisions, key(ledger, "新建体育公园"), "新建体育公园", "体育公园建设数", who));
    expect(indicator(named, "体育公园建设数")).toMatchObject({ aliases: ["新建体育公园"] });
    expect(key(named, "体育公园建设数")).toBe(key(ledger, "新建体育公园"));
  });
  it("matches letters to come by an alias written today", () => {
    const aliased = having(ledger, addAlias(ledger.decisions, key(ledger, "新建体育公园"), indicator(ledger, "新建体育公园"), "新建健身绿地", who));
    expect(indicator(aliased, "新建体育公园").aliases).toEqual(["新建健身绿地"]);
    const later = shortLedger([2023, "2022年，全省新建体育公园120个。"], [2025, "2024年，全省新建健身绿地200个。"]);
    expect(rows(having(later, aliased.decisions))).toEqual([["新建体育公园", [120, 200]]]);
  });
});
