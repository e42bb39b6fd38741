import type { LetterReading } from "../../engine";
import { checkDraft, type DraftFinding } from "../../findings/check-draft";
import { decidedOf } from "../../ledger/comparison-decisions";
import { followDecisionsOf } from "../../ledger/follow-decisions";
import { fold, hash } from "../../ledger/keys";
import { followSources } from "../../ledger/ledger-follow";
import type { Ledger } from "../../ledger/records";
import { quoteAround, type Quoted } from "./quote-around";

/** A finding with the words it rests on. */
export interface CheckedFinding {
  readonly finding: DraftFinding;
  /** Row of T_Decisions where it is explained and kept: the same as long as the words concerned are. */
  readonly key: string;
  readonly quotes: readonly (Quoted & { readonly letter: string | null; readonly start: number; readonly end: number })[];
}

/** No letter of a ledger is called so. */
const draftFile = "draft";

/** Holds a draft against the letters of the ledger and against itself, with what people decided about names and renames. */
export function checkAgainstLedger(reading: LetterReading, ledger: Ledger): CheckedFinding[] {
  const letters = followSources(ledger);
  const { renames } = followDecisionsOf(ledger.decisions);
  const texts = new Map([...letters.map(({ file, pasted }) => [file, pasted] as const), [draftFile, reading.pasted] as const]);
  const found = checkDraft({ ...reading, file: draftFile }, letters, { comparison: decidedOf(ledger.decisions), follow: { links: [], renames, statuses: [] } });
  return found.map((finding) => {
    const quotes = finding.sources.filter(({ span }) => span.end > span.start).map(({ file, span }) => ({
      ...quoteAround(texts.get(file) ?? "", span), letter: file === draftFile ? null : file, start: span.start, end: span.end,
    }));
    return { finding, quotes, key: `K${hash([finding.kind, finding.detail.code, ...quotes.map(({ before, words, letter }) => `${letter ?? ""}:${fold(before).slice(-8)}${fold(words)}`)].join("|")).slice(-7)}` };
  });
}
