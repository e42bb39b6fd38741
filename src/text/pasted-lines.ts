import { isDigit, isGap, isHan, isWide, LINE_FEED, PAGE_BREAK, TAB, WIDE_SPACE } from "./code-points";
import type { DecodedPaste } from "./decoded-paste";
import { narrowInFigure } from "./narrow-forms";
import { mayBreak } from "./wrapped-lines";

/** A line of the paste that has something on it. Widths are in half-width columns. */
export interface PastedLine {
  /** Offsets into the decoded paste, gaps at both ends left out. */
  from: number;
  to: number;
  /** Columns of gap before it. */
  indent: number;
  /** Columns of print on it. */
  width: number;
  /** Stands on one printed line with the one before: 某厅文号　　　　类别：B. */
  sideBySide: boolean;
  /** A page break comes before it. */
  newPage: boolean;
  /** Tabs between words. */
  tabs: number;
  /** Tabs right before the first word: in a row of a table they are empty cells. */
  tabsBefore: number;
  /** Gaps between words that may part the columns of a table: two columns wide or more, without tabs. */
  gaps: number;
  /** The cells of a row whose columns are set by spaces; else null. */
  cells: readonly SpacedCell[] | null;
}

/** A cell, by offsets into the decoded paste, and the column of its table. */
export interface SpacedCell {
  readonly from: number;
  readonly to: number;
  readonly column: number;
}

/** So much room, two spaces or a full-width one, parts two columns. */
export const COLUMN_GAP = 2;
/** A gap this wide parts two things printed on one line. */
const WIDE_GAP = 8;
/** So does a narrower one in front of a label: 签发人：, 时间：. */
const LABEL_GAP = 4;
const COLON = 0xff1a;
const LABEL = 6;

/** Columns of print. What may yet be narrowed counts as narrow, so that a second look at the clean text measures the same. */
export const widthOf = (code: number): number => (isWide(code) && narrowInFigure(code) === code ? 2 : 1);

/** A word of two to six Chinese characters and a colon. */
function isLabel(codes: Uint16Array, at: number, end: number): boolean {
  for (let i = at; i < end && i <= at + LABEL; i += 1) {
    const code = codes[i]!;
    if (code === COLON || code === 0x3a) return i - at >= 2;
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return false;
}

/** The printed lines, top to bottom; blank ones are left out. */
export function pastedLines({ codes, length }: DecodedPaste): PastedLine[] {
  const lines: PastedLine[] = [];
  let newPage = false;
  let at = 0;
  while (at < length) {
    const code = codes[at]!;
    if (code === LINE_FEED || code === PAGE_BREAK) {
      newPage ||= code === PAGE_BREAK;
      at += 1;
      continue;
    }
    let indent = 0;
    const edge = at;
    while (at < length && isGap(codes[at]!)) {
      indent += codes[at] === WIDE_SPACE ? 2 : codes[at] === TAB ? 4 : 1;
      at += 1;
    }
    if (at >= length || codes[at] === LINE_FEED || codes[at] === PAGE_BREAK) continue;
    let line: PastedLine = { from: at, to: at, indent, width: 0, sideBySide: false, newPage, tabs: 0, tabsBefore: leadingTabs(codes, edge, at), gaps: 0, cells: null };
    newPage = false;
    let to = at;
    let width = 0;
    let gap = 0;
    let tabs = 0;
    for (; at < length; at += 1) {
      const next = codes[at]!;
      if (isHan(next) && gap === 0) {
        width += 2;
        to = at + 1;
        continue;
      }
      if (next === LINE_FEED || next === PAGE_BREAK) break;
      if (isGap(next)) {
        gap += next === WIDE_SPACE ? 2 : 1;
        if (next === TAB) tabs += 1;
        continue;
      }
      if (gap >= LABEL_GAP && tabs === 0 && line.tabs === 0 && partsWords(codes, to, gap, at, length)) {
        lines.push({ ...line, to, width });
        line = { from: at, to: at, indent: 0, width: 0, sideBySide: true, newPage: false, tabs: 0, tabsBefore: 0, gaps: 0, cells: null };
        width = 0;
      } else if (gap >= COLUMN_GAP && tabs === 0) line.gaps += 1;
      line.tabs += tabs;
      gap = 0;
      tabs = 0;
      width += widthOf(next);
      to = at + 1;
    }
    line.to = to;
    line.width = width;
    lines.push(line);
  }
  return lines;
}

/** How many tabs stand directly before `at`, back to `edge`. */
function leadingTabs(codes: Uint16Array, edge: number, at: number): number {
  let tabs = 0;
  while (at - tabs > edge && codes[at - tabs - 1] === TAB) tabs += 1;
  return tabs;
}

function partsWords(codes: Uint16Array, to: number, gap: number, at: number, length: number): boolean {
  const last = codes[to - 1]!;
  if (!mayBreak(last, codes[at]!) || last === COLON || isDigit(last) && isDigit(codes[at]!)) return false;
  return gap >= WIDE_GAP || isLabel(codes, at, length);
}
