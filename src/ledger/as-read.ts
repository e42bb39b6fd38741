import { readLetter } from "../engine";
import { lettersRecords } from "./change-ledger";
import { pastedText } from "./check-quotes";
import { fromReading } from "./from-reading";
import { inheritKeys, rekeyLetter } from "./inherit-keys";
import type { Ledger, LetterRecords } from "./records";

/** What the engine makes of a letter's source, under the keys the ledger's rows have, whatever people made of them since. */
export function asRead(ledger: Ledger, key: string): LetterRecords {
  return inheritKeys(lettersRecords(ledger, key), rekeyLetter(fromReading(readLetter(pastedText(ledger, key))), key));
}
