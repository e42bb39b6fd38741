import type { Draft } from "../draft";

/** Figures that stand in one list, at most: each looks for the ends of its list. */
export const LONGEST_LIST = 60;

/** Index of the first figure of the list that figure `i` is in: 34家、15家、8家. */
export function groupStart(text: string, drafts: readonly Draft[], i: number): number {
  let k = i;
  while (k > 0 && i - k < LONGEST_LIST && joined(text, drafts[k - 1]!, drafts[k]!)) k--;
  return k;
}

/** How many figures the list has that begins with figure `first`. */
export function groupSize(text: string, drafts: readonly Draft[], first: number): number {
  let k = first;
  while (k + 1 < drafts.length && k - first < LONGEST_LIST && joined(text, drafts[k]!, drafts[k + 1]!)) k++;
  return k - first + 1;
}

const joined = (text: string, a: Draft, b: Draft): boolean => /^(?:、|和|及|与)$/u.test(text.slice(a.figure.end, b.figure.start)) || (a.figure.base === b.figure.base && text.slice(a.figure.end, b.figure.start) === "，");
