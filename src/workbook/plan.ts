/**
 * A workbook as data: everything that is seen is decided here, hosts only carry it out.
 * Rows and columns count from 0. Colours are RRGGBB without #. Widths are in characters of the default font, heights in points.
 */

/** Tables of the ledger; names are fixed for other programs (contract: Workbook). */
export const tableNames = [
  "T_Replies", "T_Source", "T_Statements", "T_Metrics", "T_Dismissed", "T_Indicators",
  "T_Observations", "T_Comparison", "T_Commitments", "T_Findings", "T_Decisions",
] as const;
export type TableName = (typeof tableNames)[number];

export type CellValue = string | number | boolean | null;

export interface CellAt { readonly row: number; readonly column: number }
export interface Rect extends CellAt { readonly rows: number; readonly columns: number }

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: "thin" | "top" | "bottom" | "none";
  /** Of the border; the ledger's grey where absent. */
  readonly borderColor?: string;
  readonly indent?: number;
  /** An Excel number format; "@" is text. */
  readonly format?: string;
  /** Cells are locked unless this is true (matters on a protected sheet). */
  readonly unlocked?: boolean;
}

/** Where a click leads: a cell of this workbook. External links are never written. */
export interface CellLink {
  /** Sheet id of the plan. */
  readonly sheet: string;
  readonly at: CellAt;
  /** A row of a table, wherever the user sorted it to; where it can't be found, `at` holds. */
  readonly row?: { readonly table: string; readonly key: string };
  readonly tip?: string;
}

/** One cell with more to it than a value. */
export interface RichCell {
  readonly value: CellValue;
  /** Without the leading "="; `value` is then the cached result. Only functions Excel, WPS and LibreOffice all compute. */
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly link?: CellLink;
  readonly note?: string;
}
export type Cell = CellValue | RichCell;

/** Cells outside tables: titles, legends, notes. */
export interface BlockPlan {
  readonly at: CellAt;
  readonly rows: readonly (readonly Cell[])[];
  readonly style?: CellStyle;
  /** The plan owns the columns of this block down to the end of the sheet: what an older plan left below it, or beside its shorter rows, is cleared. */
  readonly clearBelow?: boolean;
  /**
   * So many rows above the block are the plan's where their first cell holds something: a block that moved down has left
   * its older self there. Rows whose first cell is empty are the user's.
   */
  readonly clearAbove?: number;
}

/** Conditional formats of a table column: they move with it. */
export type ColumnFormat =
  | { readonly kind: "equals"; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "contains"; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "compare"; readonly operator: "<" | ">" | "<=" | ">="; readonly value: number; readonly style: CellStyle }
  | { readonly kind: "bar"; readonly color: string };

export interface TableColumn {
  /** Stable id of the column, independent of language. */
  readonly id: string;
  /** Header cell text; unique in the table, case-insensitively. */
  readonly header: string;
  readonly width?: number;
  readonly style?: CellStyle;
  readonly hidden?: boolean;
  /** Formats and validation of the column's data cells, wherever the user moved it. */
  readonly formats?: readonly ColumnFormat[];
  readonly validation?: Omit<Validation, "range">;
  /** Headers that older workbooks have for this column, in any language: the column that bears one is this one and gets `header`. */
  readonly formerly?: readonly string[];
  /** The user's own column, for the sake of rows that come back or come from another ledger: fills what is empty, never over what stands there. */
  readonly theirs?: boolean;
  /** For formula columns: the cells hold formulas which the host never overwrites with values. */
  readonly computed?: boolean;
}

export interface TablePlan {
  readonly name: string;
  readonly at: CellAt;
  /** The first column is the key. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /**
   * What becomes of rows that are there already: `replace` drops those whose key the plan doesn't have,
   * `upsert` keeps them. Columns that the user added, and their cells, survive both.
   */
  readonly mode: "replace" | "upsert";
  /** Keys of rows to take out (their letter was removed or read again). */
  readonly remove?: readonly string[];
  readonly banded?: boolean;
  readonly headerStyle?: CellStyle;
  /** Height of each row of `rows` in points, estimated from its text; hosts that fit rows to their text may ignore it. */
  readonly rowHeights?: readonly number[];
}

export type ConditionalFormat =
  | { readonly kind: "equals"; readonly range: Rect; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "contains"; readonly range: Rect; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "compare"; readonly range: Rect; readonly operator: "<" | ">" | "<=" | ">="; readonly value: number; readonly style: CellStyle }
  | { readonly kind: "formula"; readonly range: Rect; readonly formula: string; readonly style: CellStyle }
  /** `from`: the value whose bar has no length; the least of the range where absent. */
  | { readonly kind: "bar"; readonly range: Rect; readonly color: string; readonly from?: number };

export interface Validation {
  readonly range: Rect;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "number"; readonly min?: number; readonly max?: number; readonly whole?: boolean }
    | { readonly kind: "text"; readonly maxLength: number }
    | { readonly kind: "custom"; readonly formula: string };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string; readonly style: "stop" | "warning" };
  readonly allowBlank?: boolean;
}

export interface ChartPlan {
  readonly kind: "line" | "column" | "bar";
  readonly title: string;
  readonly at: Rect;
  /** Category labels. */
  readonly categories: Rect;
  readonly series: readonly { readonly name: string; readonly values: Rect }[];
  /** Said to a screen reader instead of the picture. */
  readonly description: string;
  /** A small picture for print: small type, legend below, lines told apart by marks and not by colour alone, bars with their values. */
  readonly compact?: boolean;
  /** Where the axis of values ends, so that the longest bar's value fits beside it; by itself if not given. */
  readonly valuesTo?: number;
  /** Where it begins: lines that move little about 100 would lie on one another above an axis from 0. */
  readonly valuesFrom?: number;
}

/** A picture that isn't a chart; only the file host shows it. */
export interface ImagePlan {
  readonly at: CellAt;
  readonly kind: "png" | "jpeg";
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly description: string;
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "A4";
  readonly fitToWidth: boolean;
  /** Made smaller until the whole sheet stands on one page. */
  readonly onePage?: boolean;
  /** Rows repeated on each page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly header?: string;
  readonly footer?: string;
  readonly area?: Rect;
  readonly breaksBefore?: readonly number[];
}

export interface SheetPlan {
  /** Stable id; links and hosts refer to it. */
  readonly id: string;
  /** Follows the language; at most 31 characters without []:*?/\ . */
  readonly name: string;
  readonly tabColor?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridLines?: boolean;
  readonly columnWidths?: readonly (number | undefined)[];
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly merges?: readonly Rect[];
  readonly blocks?: readonly BlockPlan[];
  readonly tables?: readonly TablePlan[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
  /** Protected without a password; unlocked cells may be edited. */
  readonly protected?: boolean;
  readonly charts?: readonly ChartPlan[];
  readonly images?: readonly ImagePlan[];
  readonly print?: PrintSetup;
  readonly hidden?: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: Rect;
}

export interface WorkbookPlan {
  readonly language: "zh" | "en";
  readonly title: string;
  /** The font of every cell; hosts that can't set it use their own. */
  readonly font?: { readonly name: string; readonly size: number };
  /** Custom document properties: schema version, template id, made by. */
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly DefinedName[];
}
