import type { LetterReading } from "../../engine";
import { checkDraftInLedger, draftFile, type DraftFound } from "../../ledger/draft-check";
import type { Ledger } from "../../ledger/records";
import { quoteAround, type Quoted } from "../../text/quote-around";

/** A finding with the words it rests on. */
export interface CheckedFinding extends DraftFound {
  readonly quotes: readonly (Quoted & { readonly letter: string | null; readonly start: number; readonly end: number })[];
}

/** Holds a draft against the letters of the ledger and against itself; `letter` is null for the draft's own words. */
export function checkAgainstLedger(reading: LetterReading, ledger: Ledger): CheckedFinding[] {
  const { found, letters } = checkDraftInLedger(reading, ledger);
  const texts = new Map([...letters.map(({ file, pasted }) => [file, pasted] as const), [draftFile, reading.pasted] as const]);
  return found.map((one) => ({
    ...one,
    quotes: one.finding.sources.filter(({ span }) => span.end > span.start).map(({ file, span }) => ({
      ...quoteAround(texts.get(file) ?? "", span), letter: file === draftFile ? null : file, start: span.start, end: span.end,
    })),
  }));
}
