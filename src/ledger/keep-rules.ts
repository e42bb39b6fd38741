import { catalogueRules, readRule } from "../forms/catalogue-rules";
import { codeFinder } from "../forms/rules/find-code";
import { splitRules, type RuleProblem } from "../forms/rules/parse-rule";
import { demandOf, ruleCodes } from "../forms/rules/rule-ast";
import { editRules, type RuleEdit } from "./edit-rules";
import { ledgerEntries } from "./ledger-forms";
import type { Ledger } from "./records";

export interface KeptRules {
  /** The same object as before where nothing is new. */
  readonly ledger: Ledger;
  /** How many rules are new or changed. */
  readonly kept: number;
  /** Rules that can't be read; they are left out. */
  readonly problems: readonly RuleProblem[];
}

/**
 * Puts rules from a file into the catalogue, each at the first indicator it names. One that demands what a rule of the catalogue
 * demands takes its place: force, tolerance and reason are then as the file has them.
 *
 * @param written a cell's or a line's text each; see `parseRule`
 * @param none see `editRules`
 */
export function keepRules(ledger: Ledger, written: readonly string[], none: string): KeptRules {
  const entries = ledgerEntries(ledger);
  const findCode = codeFinder(entries);
  const read = [...new Set(written.flatMap(splitRules))].map((text) => readRule(text, findCode, entries));
  const known = catalogueRules(entries, findCode);
  const edits = read.flatMap(({ rule, text }): RuleEdit[] => {
    if (!rule) return [];
    const before = known.find((one) => one.rule && demandOf(one.rule) === demandOf(rule));
    return before?.text === text ? [] : [{ code: before?.code ?? ruleCodes(rule)[0]!, was: before?.text ?? null, now: text }];
  });
  return { ledger: edits.length === 0 ? ledger : editRules(ledger, edits, none), kept: edits.length, problems: read.flatMap(({ problem }) => problem ?? []) };
}
