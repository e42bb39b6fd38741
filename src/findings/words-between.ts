import type { Figure } from "../indicators/figure";

/** The words before a figure from the number of an earlier one on, as far as they are known; signs and digits half-width. */
export function wordsBetween(first: Figure, later: Figure): string {
  const { words, number } = contextFrom(first, later);
  return number < 0 ? words : words.slice(number);
}

/** The words of a later figure's context that stand before the number of an earlier one; "" where that is too far off. */
export function wordsBefore(first: Figure, later: Figure): string {
  const { words, number } = contextFrom(first, later);
  return words.slice(0, Math.max(0, number));
}

/** Whether an earlier figure stands so near that all the words between are known. */
export const standsNear = (first: Figure, later: Figure): boolean => contextFrom(first, later).number >= 0;

function contextFrom(first: Figure, { context }: Figure): { readonly words: string; readonly number: number } {
  const words = context.slice(-48).normalize("NFKC").replace(/(?<=\d),(?=\d)/gu, "");
  return { words, number: words.lastIndexOf(String(first.metric.value)) };
}
