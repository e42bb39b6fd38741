import { isListNumber } from "./line-openings";
import type { PastedLine, SpacedCell } from "./pasted-lines";
import { isFigure, isLabel, isNothing, isRowNumber, isTime, isYear, type PrintedCell, printedCells } from "./spaced-cells";

/** A printed line: `first` to `last` are its pieces among the lines. Its cells are told apart when asked for. */
class Printed {
  private told: readonly PrintedCell[] | null = null;

  constructor(
    private readonly codes: Uint16Array,
    private readonly pieces: readonly PastedLine[],
    readonly first: number,
    readonly last: number,
    /** Gaps that may part columns. */
    readonly gaps: number,
    readonly tabs: number,
  ) {}

  /** None where tabs part the cells, or where it is too long to go on a header. */
  get cells(): readonly PrintedCell[] {
    const may = this.tabs === 0 && (this.gaps > 0 || this.pieces[this.first]!.width <= ONE_CELL);
    this.told ??= may ? joinListNumber(printedCells(this.codes, this.pieces.slice(this.first, this.last + 1))) : [];
    return this.told;
  }
}

/** A line that heads a part of a table is no longer. */
const PART_LINE = 40;
/** Lines of headers above the figures. */
const HEADER_LINES = 4;
/** Columns of these hold nobody's figures. */
const NO_FIGURES = /电话|传真|手机|邮编|邮箱|联系人|网址|文号|日期/u;

/**
 * Finds the tables that are set by spaces, as text from PDF and Word often is: rows of figures behind a label, under a line of
 * headers, every column of figures headed. Their lines get cells; pieces of a row that were taken apart are one line again.
 * Cells go to columns by their order where a line has all of them, else by where they stand. Looks at each line a bounded
 * number of times.
 */
export function alignTables(codes: Uint16Array, lines: readonly PastedLine[]): PastedLine[] {
  if (!lines.some(({ gaps, sideBySide }) => gaps > 0 || sideBySide)) return [...lines];
  const printed = printedLines(codes, lines);
  const aligned: PastedLine[] = [];
  let done = 0, before: Columns | null = null;
  for (let at = 0; at < printed.length; at += 1) {
    if (!isFigureRow(printed[at]!)) continue;
    let end = at + 1;
    while (end < printed.length && isFigureRow(printed[end]!)) end += 1;
    // 一、幼儿园: a line that heads a part of the table above
    const goesOn: boolean = before !== null && end - at > 1 && at === done + 1 && isPartLine(lines, printed[done]!);
    const top: number = goesOn ? at : headerTop(printed, at, done);
    const body = printed.slice(at, end);
    const table: Placed | null = goesOn ? placeAll(body, before!) : placeTable(printed.slice(top, at), body);
    if (table !== null) {
      before = table.columns;
      const { rows } = table;
      for (const { first, last } of printed.slice(done, top)) aligned.push(...lines.slice(first, last + 1));
      printed.slice(top, end).forEach(({ first, last }, i) => aligned.push(asRow(lines, first, last, rows[i]!)));
      done = end;
    }
    at = end - 1;
  }
  for (const { first, last } of printed.slice(done)) aligned.push(...lines.slice(first, last + 1));
  return aligned;
}

const isPartLine = (lines: readonly PastedLine[], { first, last }: Printed): boolean => first === last && lines[first]!.width <= PART_LINE;

function printedLines(codes: Uint16Array, lines: readonly PastedLine[]): Printed[] {
  const printed: Printed[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first, tabs = lines[first]!.tabs, gaps = lines[first]!.gaps;
    while (last + 1 < lines.length && lines[last + 1]!.sideBySide) {
      last += 1;
      tabs += lines[last]!.tabs;
      gaps += lines[last]!.gaps + 1;
    }
    printed.push(new Printed(codes, lines, first, last, gaps, tabs));
    first = last + 1;
  }
  return printed;
}
/** A line with one cell may go on a header. */
const ONE_CELL = 20;

/** 1.  蔬菜: a list number belongs to what stands behind it. */
function joinListNumber(cells: readonly PrintedCell[]): readonly PrintedCell[] {
  const [number, label, ...rest] = cells;
  return number && label && isListNumber(number.words) ? [{ ...label, from: number.from, words: number.words + label.words }, ...rest] : cells;
}

/** A label, perhaps behind a row number, then figures, dashes for figures, and at most one word for each of them. */
function isFigureRow(line: Printed): boolean {
  if (line.gaps === 0) return false;
  const { cells } = line;
  const label = cells.length > 2 && isRowNumber(cells[0]!) && isLabel(cells[1]!) ? 1 : 0;
  if (cells.length < label + 2 || !isLabel(cells[label]!)) return false;
  const behind = cells.slice(label + 1);
  const figures = behind.filter(isFigure).length, words = behind.filter((cell) => !isFigure(cell) && !isNothing(cell));
  return figures > 0 && !behind.every(isYear) && words.length <= figures && words.every((cell) => isLabel(cell) && !isTime(cell));
}

/** Where the headers above row `at` begin: at a line of two cells or more. */
function headerTop(printed: readonly Printed[], at: number, floor: number): number {
  let top = at;
  for (let up = at - 1; up >= floor && up >= at - HEADER_LINES; up -= 1) {
    const { cells } = printed[up]!;
    if (cells.length === 0 || !cells.every(isLabel)) break;
    if (cells.length > 1) top = up;
  }
  return top;
}

/** Where the middle of each column is, and where the first, of the labels, ends. */
interface Columns {
  readonly middles: readonly number[];
  readonly labelsEnd: number;
}

interface Placed {
  readonly columns: Columns;
  readonly rows: readonly (readonly SpacedCell[])[];
}

/** The cells of each line with their columns; null where the lines make no table. */
function placeTable(headers: readonly Printed[], body: readonly Printed[]): Placed | null {
  if (headers.length === 0) return null;
  const figures = body.reduce((n, { cells }) => n + cells.filter(isFigure).length, 0);
  if (figures < 2 || headers.some(({ cells }) => cells.some(({ words }) => NO_FIGURES.test(words)))) return null;
  const count = body.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const placed = placeAll([...headers, ...body], columnsOf(body.filter(({ cells }) => cells.length === count), count));
  const apart = placed?.rows.some((cells, r) => cells.length === 1 && !goesOnHeader(cells[0]!.column, placed.rows[r - 1] ?? []));
  return placed !== null && !apart && isHeaded(headers, placed.rows, body) ? placed : null;
}

/** A line of one cell goes on the header above it, but not over the labels. */
const goesOnHeader = (column: number, above: readonly SpacedCell[]): boolean => column > 0 && above.length > 1 && above[above.length - 1]!.column >= column;

function placeAll(lines: readonly Printed[], columns: Columns): Placed | null {
  const rows: SpacedCell[][] = [];
  for (const { cells } of lines) {
    const places = placesOf(cells, columns);
    if (places === null) return null;
    rows.push(cells.map(({ from, to }, i) => ({ from, to, column: places[i]! })));
  }
  return { columns, rows };
}

const middle = ({ left, right }: PrintedCell): number => (left + right) / 2;
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;

/** Told from the rows that have a cell for each column; one long label doesn't move its column. */
function columnsOf(full: readonly Printed[], count: number): Columns {
  const middles = Array.from({ length: count }, (_, c) => median(full.map(({ cells }) => middle(cells[c]!))));
  return { middles, labelsEnd: median(full.map(({ cells }) => cells[0]!.right)) };
}

/** The column of each cell; null where there are more cells than columns. */
function placesOf(cells: readonly PrintedCell[], { middles, labelsEnd }: Columns): number[] | null {
  if (cells.length > middles.length) return null;
  if (cells.length === middles.length) return cells.map((_, i) => i);
  // 2022年 over three columns begins with the first of them
  const spans = cells.every(isTime);
  const places: number[] = [];
  cells.forEach((cell, i) => {
    const lowest = i === 0 ? 0 : places[i - 1]! + 1;
    const highest = middles.length - (cells.length - i);
    const edge = i === 0 ? labelsEnd : (cells[i - 1]!.right + cell.left) / 2;
    let best = lowest;
    for (let c = lowest + 1; c <= highest; c += 1) {
      const nearer = spans ? middles[best]! < edge : Math.abs(middles[c]! - middle(cell)) < Math.abs(middles[best]! - middle(cell));
      if (nearer) best = c;
    }
    places.push(best);
  });
  return places;
}

/** Every column of figures stands under a header, its own or one that spans it. */
function isHeaded(headers: readonly Printed[], placed: readonly (readonly SpacedCell[])[], rows: readonly Printed[]): boolean {
  const headed = new Set<number>();
  let spanned = Infinity;
  headers.forEach(({ cells }, r) => cells.forEach((cell, i) => {
    const { column } = placed[r]![i]!;
    headed.add(column);
    if (isTime(cell)) spanned = Math.min(spanned, column);
  }));
  return rows.every(({ cells }, r) => cells.every((cell, i) => {
    const { column } = placed[headers.length + r]![i]!;
    return !isFigure(cell) || headed.has(column) || column >= spanned || (column === 0 && isRowNumber(cell));
  }));
}

/** The pieces of a printed line as one row. */
function asRow(lines: readonly PastedLine[], first: number, last: number, cells: readonly SpacedCell[]): PastedLine {
  const line = lines[first]!;
  const width = lines.slice(first, last + 1).reduce((sum, piece) => sum + piece.width, 0);
  return { ...line, to: lines[last]!.to, width, tabs: Math.max(1, cells.length - 1), gaps: 0, cells };
}
