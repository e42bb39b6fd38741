import { endsParagraph } from "../text/paragraph-end";
import { widthOf } from "../text/pasted-lines";
import type { Span } from "../text/span";
import { squeeze } from "../text/squeeze";
import { cellsOfRow, lineAround } from "../text/table-row";

const furthest = 60;
const sentenceEnd = /[。；;！？!?]/u;
const pause = /[，,、：:]/u;

/**
 * The words of the letter that say a figure, squeezed: its clause, and where that is short the clauses before it, so that
 * the reader sees what is counted; at most some sixty characters, and nothing of headings. Of a table, the cells of its row.
 */
export function quoteOfFigure(pasted: string, { start, end }: Span): string {
  const cells = rowAt(pasted, start);
  if (cells !== null) return cells.map((cell) => squeeze(cell)).filter(Boolean).join(" | ").slice(0, 2 * furthest);
  let from = start;
  let words = 0;
  while (from > 0 && start - from < furthest) {
    const before = pasted.charAt(from - 1);
    if (sentenceEnd.test(before) || (pause.test(before) && words >= 12) || (before === "\n" && (rowAt(pasted, from - 1) !== null || partedAt(pasted, from - 1)))) break;
    if (!/\s/u.test(before)) words++;
    from--;
  }
  let to = end;
  while (to < pasted.length && to - end < 12 && !sentenceEnd.test(pasted.charAt(to)) && !pause.test(pasted.charAt(to)) && !(pasted.charAt(to) === "\n" && partedAt(pasted, to))) to++;
  const cut = to < pasted.length && to - end >= 12;
  return squeeze(pasted, { start: from, end: cut ? end : to });
}

/** Whether a break stands between two paragraphs, or a heading and what is under it: a wrap leaves no line much shorter than the next. */
function partedAt(pasted: string, at: number): boolean {
  const before = pasted.slice(Math.max(0, at - furthest), at);
  const above = at - (before.length - before.trimEnd().length);
  const below = at + /^\s*/u.exec(pasted.slice(at, at + furthest))![0].length;
  return endsParagraph(pasted, above) || printedWidth(pasted, below) > 1.25 * printedWidth(pasted, above);
}

function printedWidth(pasted: string, at: number): number {
  const { start, end } = lineAround(pasted, at);
  return Array.from(pasted.slice(start, end).trim(), (character) => widthOf(character.charCodeAt(0))).reduce((sum, one) => sum + one, 0);
}

function rowAt(pasted: string, at: number): readonly string[] | null {
  const { start, end } = lineAround(pasted, at);
  return cellsOfRow(pasted.slice(start, end));
}
