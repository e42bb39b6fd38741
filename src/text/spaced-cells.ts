import { isGap, isHan, TAB, WIDE_SPACE } from "./code-points";
import { MINUS_SIGNS } from "./minus-signs";
import { COLUMN_GAP, type PastedLine, widthOf } from "./pasted-lines";

/** What stands between two wide gaps of a printed line: offsets into the decoded paste, columns of the page, words without gaps. */
export interface PrintedCell {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly words: string;
}

/** A row has no more cells, and a cell no more characters. */
const MOST_CELLS = 30, LONGEST_CELL = 40;

/** The cells of a printed line, which may be in several pieces; none where it has too many or too long ones. */
export function printedCells(codes: Uint16Array, pieces: readonly PastedLine[]): PrintedCell[] {
  const cells: PrintedCell[] = [];
  const to = pieces[pieces.length - 1]!.to;
  let column = pieces[0]!.indent, gap = 0;
  let from = pieces[0]!.from, end = from, left = column, right = column;
  let words = "";
  // where one space stands in the cell behind a word: a long label that reaches its column
  let narrow: { from: number; left: number; before: PrintedCell } | null = null;
  const close = (): void => {
    const tail = narrow === null ? "" : words.slice(narrow.before.words.length);
    if (narrow !== null && TAIL.test(tail)) cells.push(narrow.before, { from: narrow.from, to: end, left: narrow.left, right, words: tail });
    else cells.push({ from, to: end, left, right, words });
    narrow = null;
  };
  for (let at = from; at < to; at += 1) {
    const code = codes[at]!;
    if (isGap(code)) {
      const width = code === WIDE_SPACE ? 2 : code === TAB ? 4 : 1;
      gap += width;
      column += width;
      continue;
    }
    if (gap >= COLUMN_GAP && words !== "") {
      close();
      if (cells.length >= MOST_CELLS) return [];
      [from, left, words] = [at, column, ""];
    } else if (gap > 0 && words.length >= SHORTEST_LABEL && isHan(words.charCodeAt(words.length - 1))) narrow = { from: at, left: column, before: { from, to: end, left, right, words } };
    gap = 0;
    words += String.fromCharCode(code);
    if (words.length > LONGEST_CELL) return [];
    column += widthOf(code);
    [end, right] = [at + 1, column];
  }
  close();
  return joinSpread(cells);
}

/** 指  标, 合　计: a word whose characters are set apart. */
const SPREAD = 4;
const SINGLE = /^(?![甲乙丙丁])[\u4e00-\u9fff]$/u;

function joinSpread(cells: readonly PrintedCell[]): PrintedCell[] {
  const joined: PrintedCell[] = [];
  cells.forEach((cell, i) => {
    const last = joined[joined.length - 1];
    const spread = last && SINGLE.test(cells[i - 1]!.words) && SINGLE.test(cell.words) && cell.left - last.right <= SPREAD;
    if (spread) joined[joined.length - 1] = { ...last, to: cell.to, right: cell.right, words: last.words + cell.words };
    else joined.push(cell);
  });
  return joined;
}

const SHORTEST_LABEL = 3;
/** A figure or a year alone: what may stand one space behind a long label. */
const TAIL = /^(?:\d[\d,，.]*[%％‰]?|(?:19|20)\d\d年)$/u;
const FIGURE = new RegExp(`^[—+${MINUS_SIGNS}]?[约近超]?\\d[\\d,，.]*(?:[%％‰]|[\\u4e00-\\u9fff]{1,4})?$`, "u");
const YEAR = /^(?:19|20)\d\d$/;
const TIME = /^(?:(?:19|20)\d\d(?:[-—–](?:19|20)\d\d)?年.{0,6}|[上下]半年|[本上去今]年.{0,4}|[一二三四]季度|前三季度)$/u;
const NOTHING = new RegExp(`^(?:[—/…*${MINUS_SIGNS}]{1,4}|无|\\.{3,6})$`, "u");
const WORD = /[\u4e00-\u9fffA-Za-z%％‰℃]/u;
const SENTENCE = /[。，；！？;!?]|：./u;
const ROW_NUMBER = /^\d{1,3}$/;
const LONGEST_LABEL = 30;

/** 2021 may head a column and may count something. */
export const isYear = ({ words }: PrintedCell): boolean => YEAR.test(words);
export const isTime = (cell: PrintedCell): boolean => TIME.test(cell.words) || isYear(cell);
export const isFigure = ({ words }: PrintedCell): boolean => FIGURE.test(words) && !TIME.test(words);
/** 序号 of a row: 1, 2, 12. */
export const isRowNumber = ({ words }: PrintedCell): boolean => ROW_NUMBER.test(words);
/** A dash or the like for what is not there. */
export const isNothing = ({ words }: PrintedCell): boolean => NOTHING.test(words);
/** Words that may head a row or a column: short, no sentence, no figure. */
export const isLabel = (cell: PrintedCell): boolean => cell.words.length <= LONGEST_LABEL && (WORD.test(cell.words) || isYear(cell)) && !SENTENCE.test(cell.words.replace(/(?:其中|单位|合计|注)：/u, "")) && (!isFigure(cell) || isYear(cell)) && !isNothing(cell);
