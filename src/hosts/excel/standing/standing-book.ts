import type { CellValue, Rect } from "../../../workbook/plan";

/** What stands in the open workbook, as far as a plan is concerned by it: the state that `undo` goes back to. */
export interface StandingBook {
  readonly sheets: readonly StandingSheet[];
  readonly structureProtected: boolean;
  /** Planned tables that are there, by name. */
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** Defined names: formula with its equals sign. */
  readonly names: ReadonlyMap<string, string>;
  readonly properties: ReadonlyMap<string, string>;
}

export interface StandingSheet {
  readonly name: string;
  readonly id: string;
  readonly visible: boolean;
  readonly protection: Excel.WorksheetProtectionOptions | null;
}

export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  /** Header and data rows, without a totals row. */
  readonly area: Rect;
  readonly showTotals: boolean;
  readonly headers: readonly string[];
  /** Data rows: values, and formulas with their equals sign where a cell has one. */
  readonly rows: readonly (readonly StandingCell[])[];
  /** Where a column of the plan has links: what each cell's link refers to. */
  readonly links: ReadonlyMap<number, readonly (string | null)[]>;
  /** Filter criteria by column, if rows are filtered out. */
  readonly filtered: readonly (Excel.FilterCriteria | null)[] | null;
  /** First row below the table, in its columns and those that will come, that holds something. */
  readonly belowAt: number | null;
  readonly rightAt: number | null;
}

export interface StandingCell { readonly value: CellValue; readonly formula: string | null }

/** A block of cells with looks, taken from a sheet that is there: what the plan's blocks are compared with. */
export interface StandingArea {
  readonly area: Rect;
  readonly cells: readonly (readonly StandingCell[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  /** Validation by column of the area, where rows will be taken out; columns with several rules are left out. */
  readonly validations: ReadonlyMap<number, StandingValidation>;
}

export interface StandingValidation {
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
  readonly ignoreBlanks: boolean;
}

export interface StandingFormat {
  readonly id: string;
  readonly type: string;
  readonly area: Rect | null;
  /** The rule as comparable text, "" where it is of a kind the plan never makes. */
  readonly rule: string;
}

export interface StandingComment { readonly id: string; readonly content: string; readonly row: number; readonly column: number }

/** What its series refer to can't be asked at the floor of the interface: see `chart-mark.ts`. */
export interface StandingChart {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  /** In points. */
  readonly place: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  readonly series: readonly string[];
}

/** What stands on one planned sheet that is there already. */
export interface StandingDetails {
  /** By block of the plan; null for blocks below a table. */
  readonly blocks: readonly (StandingArea | null)[];
  /** What stands below the sheet's tables in the columns of such blocks: it moves when the tables grow or shrink. */
  readonly below: StandingArea | null;
  readonly formats: readonly StandingFormat[];
  readonly comments: readonly StandingComment[];
  readonly charts: readonly StandingChart[];
  readonly merges: readonly Rect[];
  readonly printArea: Rect | null;
}

/** Values come as text where a formula is shown as text: a formula equal to its value is none. */
export function standingCells(values: readonly (readonly unknown[])[] | null, formulas: readonly (readonly unknown[])[]): StandingCell[][] {
  return formulas.map((row, i) => row.map((entry, j): StandingCell => {
    const value = (values?.[i]?.[j] ?? entry) as CellValue;
    const isFormula = typeof entry === "string" && entry.startsWith("=") && values !== null && values[i]?.[j] !== entry;
    return { value: value === "" ? null : value, formula: isFormula ? entry : null };
  }));
}
