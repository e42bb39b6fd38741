import { isDigit, isGap, isWide, WIDE_SPACE } from "./code-points";
import { type PastedLine, widthOf } from "./pasted-lines";
import { mayBreak } from "./wrapped-lines";

/**
 * A whole letter on one line: the gaps are what is left of its line breaks. A gap behind a full stop or a colon is one, so is
 * a full-width gap, and in the head (up to the first colon) and the tail (behind the last full stop) any gap that parts no figure.
 */
const LONGEST_PARAGRAPH = 600;
const LINES = 6;
const COLON = 0xff1a;
const STOPS = new Set([..."。！？；：.!?;:"].map((c) => c.charCodeAt(0)));
const SENTENCE = new Set([..."。！？"].map((c) => c.charCodeAt(0)));
const DATE_PARTS = new Set([..."年月日"].map((c) => c.charCodeAt(0)));
const HEAD = 400;

/** The lines, with one that holds nearly all of the paste parted where it was pasted together. */
export function partOneLine(codes: Uint16Array, lines: PastedLine[]): PastedLine[] {
  if (lines.length === 0 || lines.length > LINES) return lines;
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  return lines.flatMap((line) => (line.width > LONGEST_PARAGRAPH && line.width * 5 > total * 3 && line.tabs === 0 ? part(codes, line) : [line]));
}

function part(codes: Uint16Array, line: PastedLine): PastedLine[] {
  let headEnd = line.from;
  while (headEnd < line.to && headEnd - line.from < HEAD && codes[headEnd] !== COLON && codes[headEnd] !== 0x3a) headEnd += 1;
  if (headEnd - line.from >= HEAD) headEnd = line.from;
  let tailStart = line.to;
  while (tailStart > line.from && !SENTENCE.has(codes[tailStart - 1]!)) tailStart -= 1;

  const parts: PastedLine[] = [];
  let from = line.from;
  for (let at = line.from; at < line.to; at += 1) {
    if (!isGap(codes[at]!)) continue;
    const gapStart = at;
    let wide = false;
    for (; isGap(codes[at]!); at += 1) wide ||= codes[at] === WIDE_SPACE;
    const last = codes[gapStart - 1]!;
    const next = codes[at]!;
    const partsFigure = (isDigit(last) && (isDigit(next) || DATE_PARTS.has(next))) || (DATE_PARTS.has(last) && isDigit(next));
    const loose = (gapStart < headEnd && !isDigit(last) && !isDigit(next)) || gapStart >= tailStart;
    if (!STOPS.has(last) && !wide && !loose) continue;
    if (partsFigure || (isDigit(last) && isDigit(next)) || !mayBreak(last, next)) continue;
    if (!isWide(last) && !isWide(next)) continue;
    parts.push({ ...line, from, to: gapStart, sideBySide: from !== line.from });
    from = at;
  }
  return [...parts, { ...line, from, sideBySide: from !== line.from }].map((each) => ({ ...each, width: widthWithin(codes, each) }));
}

function widthWithin(codes: Uint16Array, { from, to }: PastedLine): number {
  let width = 0;
  for (let at = from; at < to; at += 1) if (!isGap(codes[at]!)) width += widthOf(codes[at]!);
  return width;
}
