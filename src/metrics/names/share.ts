import type { Draft } from "../draft";
import type { NounPhrase } from "./phrase";
import type { Told } from "./told";

/** A share, and what it may be of. */
export interface Share extends Told {
  /** What stands before it, or before the list of shares it is in: the whole clause, and without times. */
  readonly clause: string;
  readonly words: string;
  /** The words without what only links. */
  readonly own: string;
  /** The noun behind it. */
  readonly behind: NounPhrase | null;
  /** The figure that it tells more of, the whole which that is a part of, and the last level. */
  readonly of: Draft | null;
  readonly whole: Draft | null;
  readonly level: Draft | null;
}

export const withoutComma = (words: string): string => words.replace(/^[，、]/u, "");
