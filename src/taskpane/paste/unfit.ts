import { looksBinary } from "../../import/text/looks-binary";
import type { UnfitCode } from "../../wording/pane-problem";
import { longestLetter } from "./longest-letter";

/** A paste of nothing but digits is no letter from this many on. */
const manyDigits = 200;

/** Why this text can't be read as one letter; null when it can. */
export function unfit(text: string): UnfitCode | null {
  if (text.length > longestLetter) return "too-long";
  if (text.startsWith("%PDF-") || text.startsWith("PK\u0003\u0004") || looksBinary(text)) return "binary";
  let words = 0, digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits++;
    else if (code > 64) words++;
  }
  if (words + digits === 0) return "empty";
  return digits > manyDigits && words * 20 < digits ? "only-digits" : null;
}
