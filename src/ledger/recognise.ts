import { foldDocNumber } from "./keys";
import type { Ledger, ReplyRecord } from "./records";

export interface Recognised {
  readonly key: string;
  readonly by: "document-number" | "fingerprint";
  /** The words are the same too: replacing it would change nothing but what a newer engine reads differently. */
  readonly unchanged: boolean;
}

/** The letter of the ledger that this one is, or null. Two letters with different document numbers are never the same. */
export function recognise(ledger: Ledger, letter: Pick<ReplyRecord, "docNumber" | "fingerprint">): Recognised | null {
  const number = letter.docNumber ? foldDocNumber(letter.docNumber) : null;
  let alike: Recognised | null = null;
  for (const reply of ledger.replies) {
    const known = reply.docNumber ? foldDocNumber(reply.docNumber) : null;
    const unchanged = reply.fingerprint === letter.fingerprint;
    if (number && known === number) return { key: reply.key, by: "document-number", unchanged };
    if (unchanged && !(number && known)) alike ??= { key: reply.key, by: "fingerprint", unchanged };
  }
  return alike;
}
