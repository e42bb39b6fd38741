import { isDigit, isGap, isWide, WIDE_SPACE } from "./code-points";
import { HEAD_LENGTH, opensPoint } from "./line-openings";
import { type PastedLine, widthOf } from "./pasted-lines";
import { mayBreak } from "./wrapped-lines";

/**
 * A whole letter on one line: the gaps are what is left of its line breaks. A gap behind a full stop or a colon is one, so is
 * a full-width gap, and in the head (up to the first colon) and the tail (behind the last full stop) any gap that parts no figure.
 */
const LONGEST_PARAGRAPH = 600;
const LINES = 6;
const COLON = 0xff1a, DOT = 0x2e;
/** 代表, 委员, 委员会, 总支, 同志, 工商联, 九三学社 */
const ADDRESSEE_ENDS = new Set([..."表员会支志联社"].map((c) => c.charCodeAt(0)));
const STOPS = new Set([..."。！？；：.!?;:"].map((c) => c.charCodeAt(0)));
const SENTENCE = new Set([..."。！？"].map((c) => c.charCodeAt(0)));
const DATE_PARTS = new Set([..."年月日"].map((c) => c.charCodeAt(0)));
const HEAD = 500;

/** The lines, with those that hold nearly all of the paste, or points behind gaps, parted where they were pasted together. */
export function partOneLine(codes: Uint16Array, lines: PastedLine[]): PastedLine[] {
  const total = lines.reduce((sum, line) => sum + line.width, 0);
  return lines.flatMap((line) => (line.width > LONGEST_PARAGRAPH && line.tabs === 0 && isLetter(line) ? part(codes, line) : [line]));

  // one of few lines may be the letter or a part of it; a cell of a form is where it holds nearly all
  function isLetter(line: PastedLine): boolean {
    const most = line.width * 5 > total * 3;
    return lines.length <= LINES ? most || holdsPoints(codes, line) : most && holdsPoints(codes, line);
  }
}

/** A full stop may be typed as one of Latin script. */
const endsSentence = (codes: Uint16Array, at: number): boolean => SENTENCE.has(codes[at]!) || (codes[at] === DOT && at > 0 && isWide(codes[at - 1]!));

/** Two points or more begin behind gaps of the line. */
function holdsPoints(codes: Uint16Array, { from, to }: PastedLine): boolean {
  let points = 0;
  for (let at = from + 1; at < to && points < 2; at += 1) if (isGap(codes[at - 1]!) && !isGap(codes[at]!) && opensAt(codes, at, to)) points += 1;
  return points === 2;
}

function part(codes: Uint16Array, line: PastedLine): PastedLine[] {
  const headEnd = endOfHead(codes, line);
  let tailStart = line.to;
  while (tailStart > line.from && !endsSentence(codes, tailStart - 1)) tailStart -= 1;

  const parts: PastedLine[] = [];
  const typed = spacedAfterCommas(codes, line);
  let from = line.from;
  for (let at = line.from; at < line.to; at += 1) {
    if (!isGap(codes[at]!)) continue;
    const gapStart = at;
    let wide = false;
    for (; isGap(codes[at]!); at += 1) wide ||= codes[at] === WIDE_SPACE;
    const last = codes[gapStart - 1]!;
    const next = codes[at]!;
    const stops = STOPS.has(last) && !(typed && last < 0x80) && !(last === DOT && isDigit(codes[gapStart - 2] ?? 0)) && !(isColon(last) && gapStart < headEnd);
    const partsFigure = (isDigit(last) && (isDigit(next) || DATE_PARTS.has(next))) || (DATE_PARTS.has(last) && isDigit(next));
    const loose = (gapStart < headEnd && !isColon(last) && !isDigit(last) && !isDigit(next)) || gapStart >= tailStart;
    if (!stops && !wide && !loose && !opensAt(codes, at, line.to) && !isCaption(codes, from, gapStart)) continue;
    if (partsFigure || (isDigit(last) && isDigit(next)) || !mayBreak(last, next)) continue;
    if (!isWide(last) && !isWide(next)) continue;
    parts.push({ ...line, from, to: gapStart, sideBySide: from !== line.from });
    from = at;
  }
  return [...parts, { ...line, from, sideBySide: from !== line.from }].map((each) => ({ ...each, width: widthWithin(codes, each) }));
}

/** “截至2023年底, 全省…; 累计…”: who types English stops types a space behind each, and breaks no line there. */
function spacedAfterCommas(codes: Uint16Array, { from, to }: PastedLine): boolean {
  let spaced = 0;
  for (let at = from; at + 1 < to; at += 1) if (codes[at] === COMMA && isGap(codes[at + 1]!)) spaced += 1;
  return spaced >= FEW;
}
const COMMA = 0x2c;
const FEW = 3;

const isColon = (code: number): boolean => code === COLON || code === 0x3a;

/** The colon behind whom the letter is for, else the first colon; the start of the line where neither is near. */
function endOfHead(codes: Uint16Array, { from, to }: PastedLine): number {
  let first = from;
  for (let at = from + 1; at < to && at - from < HEAD; at += 1) {
    if (!isColon(codes[at]!)) continue;
    if (ADDRESSEE_ENDS.has(codes[at - 1]!)) return at;
    if (first === from) first = at;
  }
  return first;
}

/** A point begins here: （一）, 1., 一是. */
const opensAt = (codes: Uint16Array, at: number, end: number): boolean => opensPoint(wordsOf(codes, at, Math.min(end, at + HEAD_LENGTH)));

/** 一、工作进展: nothing but the caption of a point. */
function isCaption(codes: Uint16Array, from: number, end: number): boolean {
  if (end - from > CAPTION) return false;
  const words = wordsOf(codes, from, end);
  return words.length >= SHORTEST_CAPTION && opensPoint(words) && !/[。；;！]|[，,]$/.test(words);
}
const CAPTION = 40;
const SHORTEST_CAPTION = 6;

function wordsOf(codes: Uint16Array, from: number, to: number): string {
  let words = "";
  for (let at = from; at < to; at += 1) if (!isGap(codes[at]!)) words += String.fromCharCode(codes[at]!);
  return words;
}

function widthWithin(codes: Uint16Array, { from, to }: PastedLine): number {
  let width = 0;
  for (let at = from; at < to; at += 1) if (!isGap(codes[at]!)) width += widthOf(codes[at]!);
  return width;
}
