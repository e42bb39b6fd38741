/**
 * A sheet as data. A sheet with a table is one file under `sheets/`: words, rows, columns; `layOut` does the rest, and
 * `readRows` reads the same columns back. A sheet of free cells (the first one) builds its own plan.
 */
import type { Language } from "../wording/language";
import type { SheetWords } from "../wording/sheets";
import type { Words } from "../wording/ledger";
import type { Cell, CellLink, CellStyle, CellValue, ColumnFormat, SheetPlan, TableName, TableColumn } from "./plan";

/** In characters, a Chinese one counts two; by language where words of one are much longer than of the other. */
export type ColumnWidth = number | Readonly<Record<Language, number>>;

export interface ColumnSpec<Row, Data> {
  readonly id: string;
  readonly header: Words;
  readonly width: ColumnWidth;
  readonly style?: CellStyle;
  readonly hidden?: boolean;
  readonly validation?: (language: Language) => TableColumn["validation"];
  readonly formats?: (language: Language) => readonly ColumnFormat[];
  cell(row: Row, at: SheetContext<Data>): Cell;
  /** What the cell says about the row; absent for columns that only show something. Throws RangeError for what it can't be. */
  read?(cell: CellValue): Partial<Row>;
}

export interface TableSheetSpec<Row, Data> {
  readonly id: string;
  readonly table: TableName;
  readonly words: SheetWords<string>;
  readonly tabColor: string;
  rows(data: Data): readonly Row[];
  /** The first is the key. */
  readonly columns: readonly ColumnSpec<Row, Data>[];
  /** Columns that stay when scrolling sideways. */
  readonly frozen: number;
  /** Columns that are printed; those after are for tracing. */
  readonly printed: number;
  /** Values of columns that a person deleted; with it, the rows can be read back. */
  readonly blank?: Row;
  /** Last touch on a row read back. */
  settle?(row: Row): Row;
}

export interface FreeSheetSpec<Data> {
  readonly id: string;
  readonly name: Words;
  readonly build: (at: SheetContext<Data>) => Omit<SheetPlan, "id" | "name">;
}

/** Sheets of one workbook have different kinds of rows; each kind is only used with its own columns. */
export type SheetSpec<Data> = TableSheetSpec<unknown, Data> | FreeSheetSpec<Data>;

export interface WorkbookSpec<Data> {
  readonly title: (data: Data, language: Language) => string;
  readonly properties: (data: Data) => Readonly<Record<string, string>>;
  readonly sheets: readonly SheetSpec<Data>[];
}

/** What a cell may ask for while it is laid out. */
export interface SheetContext<Data> {
  readonly data: Data;
  readonly language: Language;
  readonly say: (words: Words) => string;
  /** To a row of a table of this workbook; undefined where there is none. */
  readonly linkToRow: (table: TableName, key: string, tip?: string) => CellLink | undefined;
  readonly linkToSheet: (id: string, tip?: string) => CellLink | undefined;
  /** Number of data rows of a table. */
  readonly count: (table: TableName) => number;
}
