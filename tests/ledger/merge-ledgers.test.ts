import { describe, expect, it } from "vitest";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { addDefinition } from "../../src/ledger/decide-catalogue";
import { explainedDecision, pairDecision, verdictDecision } from "../../src/ledger/decide-comparison";
import { decisionsBeside, dropBeside, takeBeside, takeFiled } from "../../src/ledger/merge-decisions";
import { mergeLedgers as mergeNamed, type LedgerMerge } from "../../src/ledger/merge-ledgers";
import { correct } from "../../src/ledger/review-decisions";
import type { DecisionRecord, Ledger } from "../../src/ledger/records";
import { shortLedger } from "./short-letters";

const mergeLedgers = (ours: Ledger, theirs: Ledger): LedgerMerge => mergeNamed(ours, theirs, "王强.xlsx");
const first = [2023, "2022年，全省新建体育公园120个。"] as const, second = [2024, "2023年，全省新建体育公园150个。"] as const;
const li = { by: "李敏", at: "2026-01-05" }, wang = { by: "王强", at: "2026-01-06" };
const having = (ledger: Ledger, ...decisions: DecisionRecord[]): Ledger => ({ ...ledger, decisions: [...ledger.decisions, ...decisions] });
const kinds = ({ letters, decisions }: LedgerMerge) => [letters.map(({ kind }) => kind), decisions.map(({ kind }) => kind)];
const filed = (value: number): FiledObservation => ({
  key: "F-I1-2024", code: "I1", title: "体育公园", unit: "个", department: "体育局", year: 2024, value, status: "final", note: "", before: null, template: "T", version: "1", filedOn: "", file: "a.xlsx",
});

describe("the ledgers of two analysts", () => {
  it("letters that only the other has come with all their rows", () => {
    const merge = mergeLedgers(shortLedger(first), shortLedger(first, second));
    expect(kinds(merge)).toEqual([["same", "new"], []]);
    expect(merge.ledger).toEqual(shortLedger(first, second));
  });
  it("a letter of one number in other words is a conflict; ours stays", () => {
    const other = shortLedger([2023, "2022年，全省新建体育公园121个。"]);
    const merge = mergeLedgers(shortLedger(first), other);
    expect(kinds(merge)).toEqual([["conflicting"], []]);
    expect(merge.ledger.metrics.map(({ value }) => value)).toEqual([120]);
  });
  it("decisions come with who and when, and are carried out", () => {
    const mine = shortLedger(first), theirs = correct(shortLedger(first), mine.metrics[0]!.key, { value: "125" }, { ...wang, why: "笔误" });
    const merge = mergeLedgers(mine, theirs);
    expect(merge.decisions.map(({ kind, theirs: { field, value, by, at } }) => [kind, field, value, by, at])).toEqual([["new", "value", "125", "王强", "2026-01-06"], ["new", "accepted", "yes", "王强", "2026-01-06"]]);
    expect(merge.ledger.metrics[0]).toMatchObject({ value: 125, si: 125 });
  });
  it("what both decided otherwise is a conflict: ours holds, theirs is kept beside it with its signature", () => {
    const row = "云岭省体育|体育公园|2022|2023";
    const mine = having(shortLedger(first), verdictDecision(row, "comparable", "check", "口径变了", li)), theirs = having(shortLedger(first), verdictDecision(row, "comparable", "not-comparable", "范围不同", wang));
    const merge = mergeLedgers(mine, theirs);
    expect(kinds(merge)[1]).toEqual(["conflicting"]);
    expect(merge.ledger.decisions.map(({ field, value, by }) => [field, value, by])).toEqual([["verdict", "check", "李敏"], ["other:verdict", "not-comparable", "王强"]]);
    const [pair] = decisionsBeside(merge.ledger.decisions);
    expect([pair!.ours!.why, pair!.theirs.why]).toEqual(["口径变了", "范围不同"]);
    expect(takeBeside(merge.ledger.decisions, pair!.theirs).map(({ field, value, by }) => [field, value, by])).toEqual([["verdict", "not-comparable", "王强"]]);
    expect(dropBeside(merge.ledger.decisions, pair!.theirs)).toEqual(mine.decisions);
  });
  it("one says the same and one says different of two names, in either order: a conflict", () => {
    const mine = having(shortLedger(first), pairDecision(["体育公园", "健身公园"], true, li)), theirs = having(shortLedger(first), pairDecision(["健身公园", "体育公园"], false, wang));
    expect(kinds(mergeLedgers(mine, theirs))[1]).toEqual(["conflicting"]);
  });
  it("two versions of a definition: ours holds; theirs, when taken, is the newest", () => {
    const mine = { ...shortLedger(first), decisions: addDefinition([], "I1", "一公顷以上", "", li) }, theirs = { ...shortLedger(first), decisions: addDefinition([], "I1", "四公顷以上", "新标准", wang) };
    const merge = mergeLedgers(mine, theirs);
    expect([kinds(merge)[1], merge.ledger.decisions.map(({ field }) => field)]).toEqual([["conflicting"], ["definition", "other:definition"]]);
    const [pair] = decisionsBeside(merge.ledger.decisions);
    expect(pair!.ours!.value).toBe("一公顷以上");
    expect(takeBeside(merge.ledger.decisions, pair!.theirs).map(({ value }) => value)).toEqual(["一公顷以上", "四公顷以上"]);
  });
  it("merging the same ledger again changes nothing, and neither does merging one's own", () => {
    const row = "云岭省体育|体育公园|2022|2023";
    const mine = having(shortLedger(first), verdictDecision(row, "comparable", "check", "口径变了", li)), theirs = having(shortLedger(first, second), verdictDecision(row, "comparable", "not-comparable", "范围不同", wang), explainedDecision("F1", "已核", wang));
    const once = mergeLedgers(mine, theirs).ledger;
    expect(mergeLedgers(once, theirs).ledger).toBe(once);
    expect(mergeLedgers(once, once).ledger).toBe(once);
  });
  it("decisions about rows of a letter follow it where it has another key", () => {
    const mine = shortLedger(first), theirs = shortLedger(first);
    const key = mine.replies[0]!.key;
    const rekeyed: Ledger = JSON.parse(JSON.stringify(theirs).replaceAll(key, "Rother1")) as Ledger;
    const merge = mergeLedgers(mine, correct(rekeyed, rekeyed.metrics[0]!.key, { unit: "座" }, wang));
    expect(merge.ledger.metrics.map(({ key: own, unit }) => [own, unit])).toEqual([[mine.metrics[0]!.key, "座"]]);
  });
  it("what both wrote into columns of their own beside the comparison comes together; what differs stands under the file's name", () => {
    const own = (cells: object): DecisionRecord => ({ key: "D1", row: "I1", field: "own-cells", was: "", value: JSON.stringify(cells), by: "", at: "", why: "" });
    const mine = having(shortLedger(first), own({ 备注: "问过", 组: 1 })), theirs = having(shortLedger(first), own({ 备注: "待核", 组: 1, 经办: "王" }));
    const merge = mergeLedgers(mine, theirs);
    expect([kinds(merge)[1], JSON.parse(merge.ledger.decisions[0]!.value)]).toEqual([["new"], { 备注: "问过", 组: 1, "备注（王强.xlsx）": "待核", 经办: "王" }]);
    expect(mergeLedgers(merge.ledger, theirs).ledger).toBe(merge.ledger);
    expect(mergeLedgers(mine, having(shortLedger(first), own({ 组: 1 }))).ledger).toBe(mine);
  });
  it("values that departments filed come along; two different ones stand side by side", () => {
    const mine = { ...shortLedger(first), filed: [filed(150)] };
    expect(mergeLedgers(shortLedger(first), mine).ledger.filed).toEqual([filed(150)]);
    const merge = mergeLedgers(mine, { ...shortLedger(first), filed: [filed(160)] });
    expect([merge.ledger.filed, merge.ledger.decisions.map(({ field, value, by }) => [field, value, by])]).toEqual([[filed(150)], [["other:filed", "160个", "体育局"]]]);
    const taken = takeFiled(merge.ledger, merge.ledger.decisions[0]!, li);
    expect(taken.filed.map(({ value, before }) => [value, before])).toEqual([[160, 150]]);
    expect(taken.decisions.map(({ row, field, was, value, by, at }) => [row, field, was, value, by, at])).toEqual([["F-I1-2024", "filed", "150个", "160个", "李敏", "2026-01-05"]]);
    expect(mergeLedgers(taken, { ...shortLedger(first), filed: [filed(160)] }).ledger).toBe(taken);
  });
});
