import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { keepRules } from "../../src/ledger/keep-rules";
import { ledgerEntries } from "../../src/ledger/ledger-forms";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { roads } from "../cli/letters";

const ledger = putLetter(emptyLedger, fromReading(readLetter(roads))).ledger;
const { code } = ledgerEntries(ledger).find(({ title }) => title === "新改建农村公路")!;
const withRules = (rules: string): Ledger => ({ ...ledger, terms: [{ key: code, definition: null, rules, threshold: 30, collect: true }] });
const rulesOf = (kept: Ledger) => kept.terms.find(({ key }) => key === code)?.rules ?? null;

describe("rules of a file in the catalogue", () => {
  it.each<[string, string | null, string[], string, number]>([
    ["stand where there were none", null, ["新改建农村公路 ≤ 9000"], "新改建农村公路 ≤ 9000", 1],
    ["stand behind others", "新改建农村公路 ≥ 10", ["新改建农村公路 ≤ 9000"], "新改建农村公路 ≥ 10\n新改建农村公路 ≤ 9000", 1],
    ["take the place of what demands the same, however it was named", `核实：${code} ≤ 9000 ± 5`, ["新改建农村公路 ≤ 9000 // 全省里程"], "新改建农村公路 ≤ 9000 // 全省里程", 1],
    ["are several in a line, each once", null, ["新改建农村公路 ≤ 9000；新改建农村公路 ≥ 10", "新改建农村公路 ≤ 9000"], "新改建农村公路 ≤ 9000\n新改建农村公路 ≥ 10", 2],
  ])("%s", (_, before, written, after, kept) => {
    const outcome = keepRules(before === null ? ledger : withRules(before), written, "// none");
    expect([rulesOf(outcome.ledger), outcome.kept, outcome.problems]).toEqual([after, kept, []]);
  });
  it("leave the other terms alone", () => expect(keepRules(withRules("新改建农村公路 ≥ 10"), ["新改建农村公路 ≤ 9000"], "// none").ledger.terms[0]).toMatchObject({ threshold: 30, collect: true }));
  it.each<[string, string[], string[]]>([
    ["are there already", ["新改建农村公路 ≥ 10"], []],
    ["can't be read", ["高铁 ≥ 10", "新改建农村公路"], ["unknown-indicator", "no-relation"]],
    ["are remarks", ["// 以后再写", ""], []],
  ])("change nothing where they %s", (_, written, problems) => {
    const before = withRules("新改建农村公路 ≥ 10");
    const outcome = keepRules(before, written, "// none");
    expect([outcome.ledger === before, outcome.kept, outcome.problems.map((problem) => problem.code)]).toEqual([true, 0, problems]);
  });
});
