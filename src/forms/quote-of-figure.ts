import type { Span } from "../text/span";

const furthest = 60;
const sentenceEnd = /[。；;！？!?]/u;
const pause = /[，,、：:]/u;

/**
 * The words of the letter that say a figure, white space removed: its clause, and where that is short the clauses before
 * it, so that the reader sees what is counted; at most some sixty characters.
 */
export function quoteOfFigure(pasted: string, { start, end }: Span): string {
  const cells = rowOfTable(pasted, start);
  if (cells !== null) return cells;
  let from = start;
  let words = 0;
  while (from > 0 && start - from < furthest) {
    const before = pasted.charAt(from - 1);
    if (sentenceEnd.test(before) || (pause.test(before) && words >= 12)) break;
    if (!/\s/u.test(before)) words++;
    from--;
  }
  let to = end;
  while (to < pasted.length && to - end < 12 && !sentenceEnd.test(pasted.charAt(to)) && !pause.test(pasted.charAt(to))) to++;
  const cut = to < pasted.length && to - end >= 12;
  return `${pasted.slice(from, cut ? end : to).replace(/\s+/gu, "")}`;
}

/** The cells of the line that a figure stands in, where it is a line of a table; null where it is none. */
function rowOfTable(pasted: string, at: number): string | null {
  const from = pasted.lastIndexOf("\n", at - 1) + 1;
  const next = pasted.indexOf("\n", at);
  const line = pasted.slice(from, next < 0 ? pasted.length : next);
  if (line.length > 400 || !line.trim().includes("\t")) return null;
  const cells = line.split("\t").map((cell) => cell.replace(/\s+/gu, "")).filter(Boolean);
  return cells.length > 2 ? cells.join(" | ").slice(0, 2 * furthest) : null;
}
