import type { Draft } from "../draft";
import type { Around } from "./around";

/** A figure whose noun, if it has one, stands before it. */
export interface Stated {
  readonly around: Around;
  readonly i: number;
  readonly draft: Draft;
  /** The words before it, as they stand and without what only links. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** The level of its sentence that it leans on where its own words don't say enough. */
  readonly near: Draft | null;
  readonly whole: Draft | null;
  readonly money: boolean;
}
