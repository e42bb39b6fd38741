import { isDigit, isGap, isHan, isLatin, isWide, LINE_FEED, PAGE_BREAK, TAB } from "./code-points";

/**
 * Which gaps within a line are words' and which the paste's. Chinese is set without spaces, so a gap beside a Chinese character
 * goes; between half-width characters it goes where it parts a figure (3. 5, 98.4 %, 1 0 0 0, 2023 - 2025) from itself.
 */
const DOT = 0x2e, COMMA = 0x2c, PERCENT = 0x25;
const JOINERS = new Set([..."-~/"].map((c) => c.charCodeAt(0)));
const STOPS = new Set([...",;:!?"].map((c) => c.charCodeAt(0)));
const OPENING = new Set([..."([{"].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([...")]},:%"].map((c) => c.charCodeAt(0)));
const units = new Set(["km", "kW", "MW", "GW", "kV", "kWh", "MWh", "GB", "TB", "PB", "kg", "cm", "mm", "ha", "hm", "km2", "hm2", "m2", "m3", "Nm3", "m", "t", "kg", "mg", "ug", "μg", "kVA", "MVA", "h", "L", "mu", "EFLOPS", "PFLOPS", "P"]);
const UNIT_LENGTH = 6, MICRO = 0x3bc;

/** Where a gap stands: `codes[end]` is the first character behind it; `before` and `last` are the two characters written last. */
export interface Gap {
  readonly codes: Uint16Array;
  readonly end: number;
  /** Where the printed line ends in `codes`, and what the line wrapped from it begins with (0 for none). */
  readonly stop: number;
  readonly follows: number;
  readonly last: number;
  readonly before: number;
  /** Characters written of this paragraph. */
  readonly written: number;
}

export function keepsSpace(gap: Gap): boolean {
  const { codes, end, stop, follows, last, before, written } = gap;
  const next = codes[end]!;
  if (isWide(last) || isWide(next) || OPENING.has(last) || CLOSING.has(next)) return false;
  // 2022年, 2023年: typed as in English, meant as in Chinese
  if (STOPS.has(last) && isHan(before)) return false;
  if (isDigit(next)) {
    if (last === DOT && isDigit(before)) return written <= 3 || isYear(codes, end, stop);
    if (last === COMMA && isDigit(before)) return !isThousands(codes, end, stop);
    if (JOINERS.has(last)) return !isDigit(before);
    return true;
  }
  if (!isDigit(last)) return true;
  if (next === DOT) return !isDigit(afterGaps(codes, end + 1, stop, follows));
  if (next === PERCENT) return false;
  if (JOINERS.has(next)) return !isDigit(afterGaps(codes, end + 1, stop, follows));
  return !isUnit(codes, end, stop);
}

function afterGaps(codes: Uint16Array, from: number, stop: number, follows: number): number {
  for (let at = from; at < stop; at += 1) if (!isGap(codes[at]!)) return codes[at]!;
  return follows;
}

/** 20XX年: behind a list number, not the rest of a decimal. */
function isYear(codes: Uint16Array, at: number, stop: number): boolean {
  if (at + 4 >= stop) return false;
  for (let i = at; i < at + 4; i += 1) if (!isDigit(codes[i]!)) return false;
  return afterGaps(codes, at + 4, stop, 0) === 0x5e74;
}

/** Exactly three digits: the next group of 1, 200. */
function isThousands(codes: Uint16Array, at: number, stop: number): boolean {
  let digits = 0;
  while (digits < 4 && at + digits < stop && isDigit(codes[at + digits]!)) digits += 1;
  return digits === 3;
}

function isUnit(codes: Uint16Array, at: number, stop: number): boolean {
  let word = "";
  for (let i = at; i < stop && word.length <= UNIT_LENGTH; i += 1) {
    const code = codes[i]!;
    if (!isLatin(code) && code !== MICRO && !(word !== "" && isDigit(code))) break;
    word += String.fromCharCode(code);
  }
  return units.has(word);
}

/** Digits one by one (1 0 0 0): the end of such a run that starts with the digit at `from`, or `from` where there is none. */
export function letterSpacedEnd(codes: Uint16Array, from: number, stop: number): number {
  let at = from;
  let digits = 1;
  while (at + 2 < stop && isGap(codes[at + 1]!) && codes[at + 1] !== TAB && isDigit(codes[at + 2]!) && !(at + 3 < stop && isDigit(codes[at + 3]!))) {
    at += 2;
    digits += 1;
  }
  return digits >= 3 ? at : from;
}

/** Digits between two spaces of 1 204 300. */
export const GROUP = 3;
/** 表1 120家, 第2 300项: the first number numbers something. */
const NUMBERED = new Set([..."第表图附章节"].map((c) => c.charCodeAt(0)));

/** Punctuation that running text has and rows of figures lack. */
const PROSE = new Set([..."，。；：、"].map((char) => char.charCodeAt(0)));
/** Behind the rest of a figure: what makes a date or an ordinal of it. */
const NO_FIGURE = new Set([..."年月日时点号届期"].map((char) => char.charCodeAt(0)));
/** Characters to either side of the same line within which running text shows, and digits of either part of a broken figure. */
const AROUND = 40, PARTS = 3;

/**
 * 占比2 8.4%, 货运量1 8,452吨, 6 7家: a figure that the text layer of a PDF broke in two, in running text; behind it stands its
 * point, its thousands, its percent sign or its unit. The gap is [from, end), `digits` stand before it.
 */
export function brokeInFigure(codes: Uint16Array, from: number, end: number, stop: number, digits: number): boolean {
  let to = end;
  while (to < stop && to - end <= PARTS && isDigit(codes[to]!)) to += 1;
  if (digits >= PARTS || to - end > PARTS || to >= stop) return false;
  const point = codes[to] === DOT && isDigit(codes[to + 1] ?? 0);
  const thousands = codes[to] === COMMA && isThousands(codes, to + 1, stop);
  const unit = to - end < PARTS && isHan(codes[to]!) && !NO_FIGURE.has(codes[to]!);
  if (!point && !thousands && !unit && codes[to] !== PERCENT) return false;
  // 甲市12 8.5%: no share is that large, so they are two
  let tail = to;
  while (tail < stop && (codes[tail] === DOT || isDigit(codes[tail]!))) tail += 1;
  if (codes[tail] === PERCENT && digits + to - end > 2) return false;
  for (let at = from - 1; at >= Math.max(0, from - AROUND) && codes[at] !== LINE_FEED && codes[at] !== PAGE_BREAK; at -= 1) if (PROSE.has(codes[at]!)) return true;
  for (let at = to; at < Math.min(stop, to + AROUND); at += 1) if (PROSE.has(codes[at]!)) return true;
  return false;
}

/** May thousands grouped by spaces stand behind this character? */
export const opensGroups = (code: number): boolean => isHan(code) && !NUMBERED.has(code);

/** The end of groups of three digits, one space apart, that begin at `at` and that a word follows; `at` where there are none. */
export function groupsEnd(codes: Uint16Array, at: number, stop: number): number {
  let end = at;
  for (let from = at; ; from = end + 1) {
    let digits = 0;
    while (from + digits < stop && isDigit(codes[from + digits]!)) digits += 1;
    if (digits !== GROUP) return at;
    end = from + GROUP;
    if (end >= stop) return at;
    if (!isGap(codes[end]!)) return isHan(codes[end]!) || codes[end] === DOT ? end : at;
    if (end + 1 >= stop || codes[end] === TAB || !isDigit(codes[end + 1]!)) return isHan(codes[end + 1] ?? 0) ? end : at;
  }
}
