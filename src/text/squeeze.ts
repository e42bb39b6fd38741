import type { Span } from "./span";
import { cellsOfRow, lineAround } from "./table-row";

/** Lines that a wrap ended are at least as long; after a shorter one, something new begins. */
export const SHORTEST_WRAPPED = 20;

const anyGap = /\s+/gu;
const breaks = /[\n\r\f\v\u0085\u2028\u2029]+/gu;
const endsWord = /[\p{Nd}A-Za-z%％‰]$/u;
const beginsWord = /^[\p{Nd}A-Za-z]/u;
const endsInDigit = /\p{Nd}$/u;
const beginsWithDigit = /^\p{Nd}/u;

/**
 * Words of a letter as one line without the white space of the paste. One space stays where two figures or Latin words
 * would become one, and between the cells of a table's row; a figure that a wrap cut in two is one again.
 *
 * @param of the words; lines are judged as a whole, also where they reach further.
 */
export function squeeze(text: string, of: Span = { start: 0, end: text.length }): string {
  let squeezed = "";
  let before: Line | null = null;
  for (const { start, end } of linesWithin(text, of)) {
    const line: Line = lineOf(text, start, end);
    if (line.words === "") continue;
    squeezed += (before === null ? "" : between(before, line)) + line.words;
    before = line;
  }
  return squeezed;
}

/** What squeezing leaves of the white space around an offset: a space or nothing. */
export function gapAt(text: string, at: number): "" | " " {
  let start = at, end = at;
  while (start > 0 && /\s/u.test(text.charAt(start - 1))) start--;
  while (end < text.length && /\s/u.test(text.charAt(end))) end++;
  if (start === end || start === 0 || end === text.length) return "";
  const whole = squeeze(text, { start: start - 1, end: end + 1 });
  return whole.includes(" ") ? " " : "";
}

interface Line {
  readonly words: string;
  readonly row: boolean;
  /** Of the whole printed line. */
  readonly length: number;
}

function linesWithin(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  const lines: Span[] = [];
  let from = 0;
  for (const { 0: gap, index } of words.matchAll(breaks)) {
    lines.push({ start: start + from, end: start + index });
    from = index + gap.length;
  }
  return [...lines, { start: start + from, end }];
}

function lineOf(text: string, start: number, end: number): Line {
  const whole = lineAround(text, start);
  const row = cellsOfRow(text.slice(whole.start, whole.end)) !== null;
  const own = text.slice(start, end).trim();
  const words = own.replace(anyGap, (gap, at: number) => {
    const wide = row && (gap.length > 1 || gap === "\t" || gap === "\u3000");
    return wide || joins(own.slice(at - 1, at), own.slice(at + gap.length, at + gap.length + 1)) ? " " : "";
  });
  return { words, row, length: whole.end - whole.start };
}

const joins = (left: string, right: string): boolean => endsWord.test(left) && beginsWord.test(right);

function between(before: Line, after: Line): "" | " " {
  if (before.row || after.row) return " ";
  if (!joins(before.words, after.words)) return "";
  const wrapped = before.length >= SHORTEST_WRAPPED && endsInDigit.test(before.words) && beginsWithDigit.test(after.words);
  return wrapped ? "" : " ";
}
