import type { Draft } from "../draft";
import { LIST_MARK } from "../list-mark";

/** Does a figure stand in one list with the figure right before it? */
type Joined = (text: string, before: Draft, draft: Draft) => boolean;

/** Figures that stand in one list, at most: each looks for the ends of its list. */
const LONGEST_LIST = 60;

/** Index of the first figure of the list that figure `i` is in. */
export function firstOfList(text: string, drafts: readonly Draft[], i: number, joined: Joined): number {
  let first = i;
  while (first > 0 && i - first < LONGEST_LIST && joined(text, drafts[first - 1]!, drafts[first]!)) first--;
  return first;
}

/** Index of the last figure of the list that figure `i` is in. */
export function lastOfList(text: string, drafts: readonly Draft[], i: number, joined: Joined): number {
  let last = i;
  while (last + 1 < drafts.length && last - i < LONGEST_LIST && joined(text, drafts[last]!, drafts[last + 1]!)) last++;
  return last;
}

/** The words between two figures. */
export const wordsBetween = (text: string, before: Draft, draft: Draft): string => text.slice(before.figure.end, draft.figure.start);

/** Index of the first figure of the list of bare figures that figure `i` is in: 34家、15家、8家. */
export const groupStart = (text: string, drafts: readonly Draft[], i: number): number => firstOfList(text, drafts, i, bare);

/** How many figures the list of bare figures has that begins with figure `first`. */
export const groupSize = (text: string, drafts: readonly Draft[], first: number): number => lastOfList(text, drafts, first, bare) - first + 1;

const bare: Joined = (text, a, b) => LIST_MARK.test(wordsBetween(text, a, b)) || (a.figure.base === b.figure.base && wordsBetween(text, a, b) === "，");
