import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { putLetter } from "../../src/ledger/change-ledger";
import { explainedDecision, keptDecision } from "../../src/ledger/decide-comparison";
import { checkDraftInLedger, decisionAbout } from "../../src/ledger/draft-check";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { emptyLedger, type DecisionRecord, type Ledger } from "../../src/ledger/records";
import { shortLetter, type Told } from "../followthrough/letters";

const who = { by: "李敏", at: "2026-01-05" };
const earlier: Told = { file: "earlier", year: 2024, done: "2023年完成造林50万亩，建成管护站12个。" };
const draft: Told = { file: "draft", year: 2025, number: "云林函〔2025〕20号", done: "2023年完成造林56万亩。2024年建成管护站12个。" };

const read = (told: Told) => readLetter(shortLetter(told).pasted);
const ledgerOf = (...letters: readonly Told[]): Ledger =>
  letters.reduce((ledger, told) => putLetter(ledger, fromReading(read(told), { fileName: `${told.file}.txt` })).ledger, emptyLedger);
const decided = (ledger: Ledger, ...decisions: readonly DecisionRecord[]): Ledger => ({ ...ledger, decisions });

/** Kind of each finding, with the reason where somebody explained it. */
const told = (letter: Told, ledger: Ledger) => checkDraftInLedger(read(letter), ledger).found.map((one) => {
  const decision = decisionAbout(one, ledger.decisions);
  return decision ? `${one.finding.kind}: ${decision.value}` : one.finding.kind;
});
const keyOf = (letter: Told, ledger: Ledger, kind: string) => checkDraftInLedger(read(letter), ledger).found.find(({ finding }) => finding.kind === kind)!.key;

describe("a draft held against a ledger", () => {
  const ledger = ledgerOf(earlier);
  const kept = decided(ledger, keptDecision(keyOf(draft, ledger, "contradiction"), "复核后的数", who));

  it("is contradicted by an earlier letter", () => expect(told(draft, ledger)).toContain("contradiction"));
  it("knows what somebody explained and keeps, and why", () => expect(told(draft, kept)).toContain("contradiction: 复核后的数"));
  it("knows it after changes elsewhere in the draft", () => expect(told({ ...draft, plan: "持续巩固提升。" }, kept)).toContain("contradiction: 复核后的数"));
  it.each<[string, Told]>([
    ["the draft gives another figure now", { ...draft, done: draft.done!.replace("56万亩", "57万亩") }],
    ["the figure is another thing's", { ...draft, done: draft.done!.replace("完成造林56万亩", "完成造林面积核定为56万亩") }],
  ])("doesn't take an explanation for another finding: %s", (_, changed) => expect(told(changed, kept).filter((line) => line.includes("复核"))).toEqual([]));
});

describe("a draft that stands in the ledger itself", () => {
  const ledger = ledgerOf(earlier, draft);
  const { findings, findingKey } = ledgerComparison(ledger);
  const explained = decided(ledger, ...findings.map((finding) => explainedDecision(findingKey(finding), "口径调整", who)));

  it("is decided where the ledger's own finding is explained", () => {
    expect(findings.length).toBeGreaterThan(0);
    expect(told(draft, explained)).toContain("contradiction: 口径调整");
  });
  it("isn't held against itself", () => expect(checkDraftInLedger(read(draft), ledger).letters.map(({ letter }) => letter.header.year)).toEqual([2024]));
  it("is held against what it was before it was revised: what changed deserves a look", () => {
    const revised = { ...draft, done: draft.done!.replace("管护站12个", "管护站21个") };
    expect(checkDraftInLedger(read(revised), ledger).letters.map(({ letter }) => letter.header.year)).toEqual([2024, 2025]);
    expect(told(revised, explained)).toContain("contradiction");
  });
  it("isn't decided by what was explained about a letter of another day with the same number", () =>
    expect(told({ ...draft, date: "2025年9月1日" }, explained)).not.toContain("contradiction: 口径调整"));
});
