/**
 * Reads a letter: pasted text in, what it says out.
 *
 *   pasted ── cleanText ──► clean text with a span map
 *          ── readOutline ─► header, outline, furniture           (letter)
 *          ── readStatements ► measures, outcomes, commitments      (statements)
 *          ── readMetrics ─► figures, and every other number with the reason it is none (metrics)
 *
 * Pure and synchronous. Everything it returns carries half-open UTF-16 offsets into the paste.
 */
import { cleanText, type CleanText } from "./text/clean-text";
import { readOutline } from "./letter/read-outline";
import type { Letter } from "./letter/letter";
import { readMetrics } from "./metrics/read-metrics";
import type { Dismissed, Metric } from "./metrics/metric";
import { readStatements } from "./statements/read-statements";
import type { Statement } from "./statements/statement";

export interface LetterReading {
  readonly pasted: string;
  readonly source: CleanText;
  readonly letter: Letter;
  readonly metrics: readonly Metric[];
  readonly dismissed: readonly Dismissed[];
  readonly statements: readonly Statement[];
}

export function readLetter(pasted: string): LetterReading {
  const source = cleanText(pasted);
  const letter = readOutline(source);
  const { metrics, dismissed } = readMetrics(source, letter);
  const statements = readStatements(source, letter);
  return { pasted, source, letter, metrics, dismissed, statements };
}
