/**
 * Returned forms held against the ledger that asked for them.
 *
 *   returns ── forms of their years, made again from the ledger ─► matched or refused ── mergeReturns ─► preview, next ledger
 */
import { buildForms, type BuiltForms } from "../forms/build-forms";
import { formOf, matchReturn } from "../forms/check-return";
import type { FormReturn } from "../forms/form-return";
import { mergeReturns, type MergePreview, type NamedReturn } from "../forms/merge-returns";
import { ledgerEntries } from "../ledger/ledger-forms";
import type { Ledger } from "../ledger/records";
import type { ReturnRefusal } from "./form-file";

export interface ReturnedForm {
  readonly file: string;
  readonly returned: FormReturn;
}

export interface Refused {
  readonly file: string;
  readonly code: ReturnRefusal;
  readonly detail: string;
}

export interface Collected {
  readonly preview: MergePreview;
  /** Returns that answer none of the ledger's forms. */
  readonly refused: readonly Refused[];
  readonly ruleProblems: BuiltForms["problems"];
  /** The same object as before where nothing is new. */
  readonly ledger: Ledger;
}

export interface CollectOptions {
  readonly unnamed: string;
}

export function collectForms(ledger: Ledger, returns: readonly ReturnedForm[], { unnamed }: CollectOptions): Collected {
  const entries = ledgerEntries(ledger);
  const built = new Map<number, BuiltForms>();
  for (const { returned: { year } } of returns) {
    if (year !== null && !built.has(year)) built.set(year, buildForms(entries, { year, unnamed }));
  }
  const refused: Refused[] = [];
  const matched = returns.flatMap(({ file, returned }): NamedReturn[] => {
    const forms = returned.year === null ? [] : built.get(returned.year)!.forms;
    const form = formOf(returned, forms);
    if (form) return [{ file, matched: matchReturn(form, returned) }];
    if (returned.year === null) refused.push({ file, code: "no-year", detail: "" });
    else refused.push({ file, code: "unknown-template", detail: [returned.department, returned.template, returned.year].filter(Boolean).join(" ") });
    return [];
  });
  // Only years that somebody answered have departments that didn't
  const years = new Set(matched.map(({ matched: { form } }) => form.year));
  const forms = [...built].filter(([year]) => years.has(year)).flatMap(([, { forms: own }]) => own);
  const preview = mergeReturns({ returns: matched, forms, filed: ledger.filed, entries });
  const [first] = built.values();
  return { preview, refused, ruleProblems: first?.problems ?? [], ledger: preview.filed === ledger.filed ? ledger : { ...ledger, filed: preview.filed } };
}
