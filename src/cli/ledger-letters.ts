import type { FollowLetter } from "../followthrough/passages/follow-letter";
import { followSources } from "../ledger/ledger-follow";
import type { Ledger } from "../ledger/records";

/** The letters of a ledger (T_Source), called by their keys, and what people call them. */
export interface LedgerLetters {
  readonly letters: readonly FollowLetter[];
  /** By key: the letter's file, or the key where no file is known or two letters came from files of one name. */
  readonly nameOf: (key: string) => string;
}

/** @param taken names that other letters at hand have already. */
export function ledgerLetters(ledger: Ledger, taken: readonly string[] = []): LedgerLetters {
  const times = new Map(taken.map((name) => [name, 1]));
  for (const { fileName } of ledger.replies) if (fileName !== null) times.set(fileName, (times.get(fileName) ?? 0) + 1);
  const names = new Map(ledger.replies.map(({ key, fileName }) => [key, fileName !== null && times.get(fileName) === 1 ? fileName : key]));
  return { letters: followSources(ledger), nameOf: (key) => names.get(key) ?? key };
}
