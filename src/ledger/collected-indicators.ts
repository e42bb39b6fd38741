import { askable, askedUnit } from "../forms/asked-unit";
import type { FormTerms } from "../forms/form-terms";
import { ledgerComparison } from "./ledger-comparison";
import type { Ledger } from "./records";

/** An indicator that a form may ask for, and whether it does. */
export interface CollectedIndicator {
  /** Key of the indicator in T_Indicators. */
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** Equal for one body under its full, short and former names. */
  readonly departmentKey: string;
  readonly department: string;
  readonly collect: boolean;
}

/** Every series of results that a form can ask for, those that are left out of the forms included, in the order of the catalogue. */
export function collectedIndicators(ledger: Ledger): CollectedIndicator[] {
  const { comparison, indicatorKey } = ledgerComparison(ledger);
  const left = new Set(ledger.terms.filter(({ collect }) => !collect).map(({ key }) => key));
  return comparison.series.filter(({ indicator }) => askable(indicator)).map(({ indicator }) => {
    const code = indicatorKey(indicator);
    return { code, title: indicator.title, unit: askedUnit(indicator), departmentKey: indicator.agency, department: indicator.agencyName, collect: !left.has(code) };
  });
}

/** With indicators put on the forms or left out of them. @param changes whether it is collected, by code */
export function withCollected(ledger: Ledger, changes: ReadonlyMap<string, boolean>): Ledger {
  const terms = new Map(ledger.terms.map((row) => [row.key, row]));
  for (const [code, collect] of changes) {
    const own: FormTerms = terms.get(code) ?? { key: code, definition: null, rules: null, threshold: null, collect: true };
    terms.set(code, { ...own, collect });
  }
  return { ...ledger, terms: [...terms.values()] };
}
