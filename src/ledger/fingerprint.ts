import type { LetterReading } from "../engine";
import { fold, foldDocNumber, hash } from "./keys";

/**
 * The same for every paste of one letter: the body's words without spaces, wraps, widths and what a web page puts around.
 * A paste without a body is judged by all of its words.
 */
export function fingerprint(reading: LetterReading): string {
  const { text } = reading.source;
  const { body } = reading.letter;
  const words = fold(text.slice(body.start, body.end)) || fold(text);
  return hash(words);
}

/** Key of a letter that the ledger doesn't have yet: from its document number, else from its words. */
export function letterKey(docNumber: string | null, print: string): string {
  return `R${hash(docNumber ? foldDocNumber(docNumber) : print).slice(-6)}`;
}
