import { splitRules } from "../forms/rules/parse-rule";
import type { FormTerms } from "../forms/form-terms";
import { ledgerEntries } from "./ledger-forms";
import type { Ledger } from "./records";

/** A change of the rules written at one indicator. */
export interface RuleEdit {
  /** Key of the indicator in T_Indicators. */
  readonly code: string;
  /** The rule to change or take out; null for a new one. */
  readonly was: string | null;
  /** Null takes it out. */
  readonly now: string | null;
}

/**
 * Writes the rules into the catalogue's terms. Rules that the letters suggest are written down with the first change of one
 * of them, so that the others stay; where none is left, `none` (a remark, // …) keeps them from being suggested again.
 */
export function editRules(ledger: Ledger, edits: readonly RuleEdit[], none: string): Ledger {
  const entries = new Map(ledgerEntries(ledger).map((entry) => [entry.code, entry]));
  const terms = new Map(ledger.terms.map((row) => [row.key, row]));
  const rulesOf = (code: string): string[] => splitRules(terms.get(code)?.rules ?? entries.get(code)?.rules ?? "");
  for (const { code, was, now } of edits) {
    const before = rulesOf(code);
    const at = was === null ? -1 : before.indexOf(was);
    const after = at < 0 ? [...before, ...(now === null || before.includes(now) ? [] : [now])] : before.flatMap((rule, index) => (index !== at ? [rule] : now === null ? [] : [now]));
    const own: FormTerms = terms.get(code) ?? { key: code, definition: null, rules: null, threshold: null, collect: true };
    terms.set(code, { ...own, rules: after.join("\n") || none });
  }
  return { ...ledger, terms: [...terms.values()] };
}
