/** Cells that a plan can be carried out on, for hosts that hold a whole workbook (memory, xlsx). `C` is the host's own cell. */
import type { ColumnMove } from "./move-columns";
import type { Cell, CellAt, CellStyle, CellValue, SheetPlan } from "./plan";

export interface StoredTable {
  readonly name: string;
  /** Where its header row starts. */
  at: CellAt;
  headers: readonly string[];
  /** Data rows, at least 1: a table without data has one empty row. */
  rows: number;
}

/** Where a link leads, by what stands where now. */
export interface ResolvedLink { readonly sheet: string; readonly at: CellAt; readonly tip?: string }

export interface SheetStore<C> {
  readonly name: string;
  readonly tables: StoredTable[];
  get(row: number, column: number): C | undefined;
  /** Undefined empties the cell. */
  set(row: number, column: number, cell: C | undefined): void;
  /** Number of rows and columns that hold anything. */
  extent(): { readonly rows: number; readonly columns: number };
  /** Moves everything from row `at` downwards by `count` rows. */
  insertRows(at: number, count: number): void;
  /** Cells have moved: widths, hidden columns, formats and validation of the table's columns follow. */
  moveColumns(move: ColumnMove): void;
  /** In points; left out by stores whose rows fit their text by themselves. */
  setHeight?(row: number, height: number): void;
  /** The rows from `first` on now hold what stood in `order`'s rows (relative to `first`; null is a new row): heights and hidden rows follow. */
  permuteRows(first: number, order: readonly (number | null)[], before: number): void;
}

export interface CellKind<C> {
  make(cell: Cell, style: CellStyle | undefined, link: ResolvedLink | undefined): C;
  value(cell: C | undefined): CellValue;
  formula(cell: C | undefined): string | undefined;
  /** The cell with another link, otherwise as it is. */
  relink(cell: C, link: ResolvedLink | undefined): C;
  sameLink(cell: C, link: ResolvedLink | undefined): boolean;
  /** The planned cell in the place of one that is there: a note the user left stays. */
  renew(old: C, made: C): C;
  /** The cell after its row moved: references of its formula to the own row go along. */
  moved(cell: C, fromRow: number, toRow: number): C;
  /** The cell with another formula, otherwise as it is. */
  reworded(cell: C, formula: string): C;
  /** The cell whose formula gives something else now; left out by stores that compute by themselves. */
  recomputed?(cell: C, value: CellValue): C;
}

export interface BookStore<C> {
  readonly sheets: readonly SheetStore<C>[];
  readonly cells: CellKind<C>;
  addSheet(name: string): SheetStore<C>;
  /** The sheet a defined name refers to. */
  namedSheet(name: string): SheetStore<C> | undefined;
  /** Sheet-level things: widths, freezing, formats, validation, print; `fresh` where the sheet was just added. */
  dress(sheet: SheetStore<C>, plan: SheetPlan, fresh: boolean): void;
}
