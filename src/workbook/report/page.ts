import type { Language } from "../../wording/language";
import type { BlockPlan, Cell, PrintSetup, Rect, RichCell } from "../plan";
import { lineHeight, linesOf } from "../row-height";

/** A cell that runs over several columns. */
export interface Wide extends RichCell { readonly span: number }
export type Piece = Cell | Wide;

/** Points that A4 landscape has between the margins that hosts set, less a little for other fonts. */
const paper = { wide: 770, high: 488 } as const;
/** Points of a column's character, at the least: where it takes more, the page is made smaller and holds more rows, never fewer. */
const characterWidth = 5.25;
const tallest = 409;

/** Rows of a sheet one after another, each with a height that no text is cut at, and pages that break where they should. */
export class Page {
  private readonly rows: Cell[][] = [];
  private readonly heights: number[] = [];
  private readonly merges: Rect[] = [];
  /** Rows that must not be the last on a page. */
  private readonly kept = new Set<number>();

  /** @param widths of the columns in characters */
  constructor(readonly widths: readonly number[], private readonly language: Language) {}

  get next(): number {
    return this.rows.length;
  }

  /** Adds a row; `keep`: it stays with the row after it. Gives its index. */
  add(pieces: readonly Piece[], { height, keep }: { readonly height?: number; readonly keep?: boolean } = {}): number {
    const row = this.rows.length;
    const cells: Cell[] = [];
    let most = 1;
    for (const piece of pieces) {
      const column = cells.length;
      const span = isWide(piece) ? piece.span : 1;
      const cell: Cell = isWide(piece) ? withoutSpan(piece) : piece;
      const style = typeof cell === "object" && cell !== null ? cell.style : undefined;
      cells.push(cell, ...Array.from({ length: span - 1 }, (): Cell => (style ? { value: null, style } : null)));
      if (span > 1) this.merges.push({ row, column, rows: 1, columns: span });
      most = Math.max(most, linesIn(cell, this.widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)));
    }
    this.rows.push(cells);
    this.heights.push(height ?? Math.min(tallest, Math.ceil(most * lineHeight[this.language]) + 5));
    if (keep) this.kept.add(row);
    return row;
  }

  gap(height: number, keep = false): void {
    this.add([], { height, keep });
  }

  /** The last rows stay with what comes next: a picture without any of the rows it shows says little. */
  keepLast(rows: number): void {
    for (let row = Math.max(0, this.next - rows); row < this.next; row++) this.kept.add(row);
  }

  /** Empty rows for a picture that must stand on one page. Gives the first. */
  room(rows: number, height: number): number {
    const first = this.next;
    for (let i = 0; i < rows; i++) this.add([], { height, keep: i < rows - 1 });
    return first;
  }

  /** A cell that is there already, with something in it. */
  put(row: number, column: number, cell: Cell): void {
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  plan(): { readonly blocks: readonly BlockPlan[]; readonly merges: readonly Rect[]; readonly rowHeights: Readonly<Record<number, number>>; readonly columnWidths: readonly number[] } {
    return {
      blocks: [{ at: { row: 0, column: 0 }, rows: this.rows, clearBelow: true }],
      merges: this.merges,
      rowHeights: Object.fromEntries(this.heights.map((height, row) => [row, height])),
      columnWidths: this.widths,
    };
  }

  /** Printed over the first `columns`, with rows `repeat` on every page; a kept row never ends a page. */
  print(setup: Pick<PrintSetup, "header" | "footer">, columns: number, repeat?: { readonly first: number; readonly last: number }): PrintSetup {
    const room = this.pageRoom(columns);
    const total = this.highOf(0, this.next);
    // A page made a little smaller is better than a second one with two rows
    const onePage = total > room * 0.8 && total <= room * SQUEEZED;
    const breaks = onePage ? [] : this.breaks(room, repeat);
    return {
      orientation: "landscape", paper: "A4", fitToWidth: true, ...setup,
      area: { row: 0, column: 0, rows: this.rows.length, columns },
      ...(repeat ? { repeatRows: repeat } : {}),
      ...(onePage ? { onePage } : {}), ...(breaks.length > 0 ? { breaksBefore: breaks } : {}),
    };
  }

  /** Points of rows that a page holds, at the scale at which the columns fit its width. */
  private pageRoom(columns: number): number {
    const wide = this.widths.slice(0, columns).reduce((sum, width) => sum + width, 0) * characterWidth;
    return paper.high / Math.min(1, paper.wide / wide);
  }

  private breaks(room: number, repeat?: { readonly first: number; readonly last: number }): number[] {
    const again = repeat ? this.highOf(repeat.first, repeat.last + 1) : 0;
    const breaks: number[] = [];
    let [used, first] = [0, 0];
    for (let row = 0; row < this.rows.length && breaks.length < mostBreaks; row++) {
      used += this.heights[row]!;
      if (used <= room) continue;
      let at = row;
      while (at > first + 1 && this.kept.has(at - 1)) at--;
      if (at <= first) continue;
      breaks.push(at);
      first = at;
      used = again + this.highOf(at, row + 1);
    }
    return this.withoutOrphans(breaks, room - again);
  }

  /** A last page with a row or two gets some of the page before. */
  private withoutOrphans(breaks: readonly number[], room: number): number[] {
    const last = breaks.at(-1);
    if (last === undefined) return [];
    const floor = breaks.at(-2) ?? 0;
    let at = last;
    for (let row = last; row > floor + 1 && this.highOf(at, this.next) < room * FILLED && this.highOf(row, this.next) <= room; row--) {
      if (!this.kept.has(row - 1)) at = row;
    }
    return [...breaks.slice(0, -1), at];
  }

  /** Points of the rows from `first` up to `end`. */
  private highOf(first: number, end: number): number {
    return this.heights.slice(first, end).reduce((sum, height) => sum + height, 0);
  }
}

/** How much of a last page is filled at least, where the page before can give it. */
const FILLED = 0.25;

/** So much more than a page holds is still made to fit one. */
const SQUEEZED = 1.2;
/** Excel's own limit is 1,026. */
const mostBreaks = 1000;

const isWide = (piece: Piece): piece is Wide => piece !== null && typeof piece === "object" && "span" in piece;
const withoutSpan = ({ span: _, ...cell }: Wide): RichCell => cell;

/** Lines of 10-point text that the cell takes. */
function linesIn(cell: Cell, width: number): number {
  if (cell === null || typeof cell !== "object" || typeof cell.value !== "string" || !cell.style?.wrap) return 1;
  const { size = 10, bold } = cell.style;
  return (linesOf(cell.value, (width * 10) / size * (bold ? 0.94 : 1)) * size) / 10;
}
