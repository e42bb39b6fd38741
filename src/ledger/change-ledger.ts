/** Letters come, are read again, and go. Pure: each function gives a new ledger. */
import { applyDecisions } from "./decisions";
import { inheritKeys, rekeyLetter } from "./inherit-keys";
import { recognise, type Recognised } from "./recognise";
import type { Ledger, LetterRecords } from "./records";

/** Adds a letter that isn't there yet; a key that is taken is varied. To let known letters be found, use `putLetter`. */
export function addLetter(ledger: Ledger, letter: LetterRecords): Ledger {
  const taken = new Set(ledger.replies.map(({ key }) => key));
  let key = letter.reply.key;
  for (let n = 2; taken.has(key); n++) key = `${letter.reply.key}x${n}`;
  return append(ledger, key === letter.reply.key ? letter : rekeyLetter(letter, key));
}

/** Takes a letter and all its rows out. Decisions about its rows stay: it may come back. */
export function removeLetter(ledger: Ledger, key: string): Ledger {
  const others = (row: { readonly letter: string }): boolean => row.letter !== key;
  return {
    ...ledger,
    replies: ledger.replies.filter((reply) => reply.key !== key),
    source: ledger.source.filter(others),
    statements: ledger.statements.filter(others),
    metrics: ledger.metrics.filter(others),
    dismissed: ledger.dismissed.filter(others),
  };
}

/**
 * Puts a new reading in the place of the letter `key`. Rows that say what they said keep their keys, so that notes and
 * columns a person added beside them stay with them; decisions are carried over.
 */
export function replaceLetter(ledger: Ledger, key: string, letter: LetterRecords): Ledger {
  const old = lettersRecords(ledger, key);
  const renewed = inheritKeys(old, rekeyLetter(letter, key));
  const at = ledger.replies.findIndex((reply) => reply.key === key);
  const without = removeLetter(ledger, key);
  const replies = [...without.replies];
  replies.splice(at < 0 ? replies.length : at, 0, renewed.reply);
  return applyDecisions({ ...append(without, renewed), replies });
}

export interface Put {
  readonly ledger: Ledger;
  readonly outcome: "added" | "replaced" | "skipped";
  readonly key: string;
  /** How the letter was recognised; null where it is new. */
  readonly known: Recognised | null;
}

/** Adds the letter, or does with the one it is already what `ifKnown` says. */
export function putLetter(ledger: Ledger, letter: LetterRecords, ifKnown: "replace" | "skip" = "replace"): Put {
  const known = recognise(ledger, letter.reply);
  if (!known) {
    const added = addLetter(ledger, letter);
    return { ledger: added, outcome: "added", key: added.replies[added.replies.length - 1]!.key, known };
  }
  if (ifKnown === "skip") return { ledger, outcome: "skipped", key: known.key, known };
  return { ledger: replaceLetter(ledger, known.key, letter), outcome: "replaced", key: known.key, known };
}

/** The rows of one letter; throws RangeError where the ledger has no such letter. */
export function lettersRecords(ledger: Ledger, key: string): LetterRecords {
  const reply = ledger.replies.find((candidate) => candidate.key === key);
  if (!reply) throw new RangeError(`no letter ${key} in the ledger`);
  const own = (row: { readonly letter: string }): boolean => row.letter === key;
  return {
    reply,
    source: ledger.source.filter(own),
    statements: ledger.statements.filter(own),
    metrics: ledger.metrics.filter(own),
    dismissed: ledger.dismissed.filter(own),
  };
}

function append(ledger: Ledger, letter: LetterRecords): Ledger {
  return {
    ...ledger,
    replies: [...ledger.replies, letter.reply],
    source: [...ledger.source, ...letter.source],
    statements: [...ledger.statements, ...letter.statements],
    metrics: [...ledger.metrics, ...letter.metrics],
    dismissed: [...ledger.dismissed, ...letter.dismissed],
  };
}
