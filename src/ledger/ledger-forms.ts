import { buildForms, nextYear, type BuiltForms } from "../forms/build-forms";
import type { CatalogueEntry } from "../forms/catalogue-entry";
import { entriesFromComparison } from "../forms/entries-from-comparison";
import { quoteOfFigure } from "../forms/quote-of-figure";
import { ledgerComparison } from "./ledger-comparison";
import { letterSources } from "./letter-sources";
import type { Ledger } from "./records";

export interface LedgerForms extends BuiltForms {
  readonly entries: readonly CatalogueEntry[];
  readonly year: number;
}

const known = new WeakMap<Ledger, readonly CatalogueEntry[]>();

/** The catalogue of a ledger as forms need it; worked out once for a ledger, however many ask. */
export function ledgerEntries(ledger: Ledger): readonly CatalogueEntry[] {
  let entries = known.get(ledger);
  if (!entries) known.set(ledger, (entries = entriesOf(ledger)));
  return entries;
}

function entriesOf(ledger: Ledger): CatalogueEntry[] {
  const { comparison, indicatorKey } = ledgerComparison(ledger);
  const pasted = letterSources(ledger).map((letter) => letter.pasted);
  const names = new Map(ledger.replies.map((reply) => [reply.key, reply.docNumber ?? reply.fileName ?? ""]));
  return entriesFromComparison(comparison, {
    codeOf: indicatorKey,
    sourceOf: (figure) => ({ quote: quoteOfFigure(pasted[figure.letter]!, figure.metric.span), source: names.get(figure.file) ?? "" }),
    filed: ledger.filed,
    terms: ledger.terms,
  });
}

/**
 * The forms of a year, one per department; without a year, of the one after the last that anything is known of. Null where
 * the ledger has no indicator to ask for.
 */
export function ledgerForms(ledger: Ledger, { year, unnamed }: { readonly year?: number; readonly unnamed: string }): LedgerForms | null {
  const entries = ledgerEntries(ledger);
  const asked = year ?? nextYear(entries);
  if (entries.length === 0 || asked === null) return null;
  return { ...buildForms(entries, { year: asked, unnamed }), entries, year: asked };
}
