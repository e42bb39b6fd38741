import type { Draft } from "../draft";
import type { Around } from "./around";
import type { Named } from "./named";

/**
 * A figure and the words that stand around it in its clause. Where more is known of it the whole is spelled out, not spread:
 * a spread for each figure took a quarter of all reading.
 */
export interface Told {
  readonly around: Around;
  readonly i: number;
  readonly draft: Draft;
  readonly before: string;
  /** Behind it, or behind the last where numbers follow each other: 13690户25249人享受低保. */
  readonly after: string;
  /** The level or share before it in its point. */
  readonly previous: Draft | null;
}

/** A figure whose noun, if it has one, stands before it. */
export interface Stated extends Told {
  /** The words before it without what only links. */
  readonly own: string;
  /** The level of its sentence that it leans on where its own words don't say enough. */
  readonly near: Draft | null;
  readonly whole: Draft | null;
  readonly money: boolean;
}

/** A deed with nothing said of what it was done to: 竣工3412个, 投入38亿元. */
export interface OnlyDone extends Stated {
  /** The nearest figure before it in the same unit. */
  readonly alike: Draft | null;
}

/** The first answer of the rules, in their order. */
export function firstOf<T extends Told>(rules: readonly ((told: T) => Named | null)[], told: T): Named | null {
  for (const rule of rules) { const named = rule(told); if (named) return named; }
  return null;
}
