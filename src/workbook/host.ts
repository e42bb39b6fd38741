import type { CellAt, CellValue, WorkbookPlan } from "./plan";

/** What a host may or may not be able to show; what it can't is reported by `apply`, never dropped in silence. */
export type Capability =
  | "tables" | "links" | "notes" | "validation" | "conditional-formats" | "protection" | "charts" | "print" | "names"
  /** The text that a screen reader says instead of a chart. */
  | "chart-texts"
  /** Pictures that aren't charts. */
  | "images"
  | "properties" | "selection" | "undo";

export interface TableData {
  readonly name: string;
  /** Header cells as they stand, in the sheet's order; the user may have moved or added columns. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface ApplyReport {
  readonly inserted: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What the plan asked for and this host could not render. */
  readonly left: readonly { readonly sheet: string; readonly what: Capability; readonly why: string }[];
}

export type Unsubscribe = () => void;

export interface CellRef {
  /** Sheet id of the plan, or a table name with a row key. */
  readonly sheet?: string;
  readonly at?: CellAt;
  readonly table?: string;
  readonly key?: string;
}

export interface Selected {
  readonly table: string | null;
  readonly key: string | null;
  readonly text: string;
}

export interface ApplyOptions {
  /** Called between steps; done and total count rows. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignalLike;
  /** The tables that the plan was made from: where they have been changed since (a co-author, a hand that was quicker), `busy` is thrown. */
  readonly since?: readonly TableData[];
}
/** The part of AbortSignal that the core needs (it compiles without DOM). */
export interface AbortSignalLike { readonly aborted: boolean }

/**
 * Carries a plan out. Tables are found by table name, columns by header, rows by key: users sort, filter, hide, rename
 * sheets, move columns and add their own. Applying the same plan twice changes nothing the second time.
 */
export interface WorkbookHost {
  readonly can: ReadonlySet<Capability>;
  /** Throws `HostProblem`; the workbook is then as it was. */
  apply(plan: WorkbookPlan, options?: ApplyOptions): Promise<ApplyReport>;
  /** Tables that aren't there are left out of the answer. */
  read(tables: readonly string[]): Promise<TableData[]>;
  properties(): Promise<Readonly<Record<string, string>>>;
  reveal(cell: CellRef): Promise<void>;
  onSelection?(listener: (selected: Selected) => void): Unsubscribe;
  /** Text of the selected cells, row by row; empty where there is none. */
  selectedCells?(): Promise<readonly (readonly string[])[]>;
  /** Told after each `apply` and `undo` that succeeded. */
  onWritten?(listener: () => void): Unsubscribe;
  /** Works the workbook's formulas out again. */
  recalculate?(): Promise<void>;
  /** Puts back what the last `apply` changed; false if there is nothing to undo. */
  undo?(): Promise<boolean>;
}

export type HostProblemCode =
  | "edit-mode" | "protected" | "too-large" | "name-taken" | "read-only" | "cancelled" | "unsupported" | "gone" | "not-a-workbook"
  | "encrypted" | "damaged" | "bomb" | "old-format"
  /** A newer version of the product wrote the ledger. */
  | "newer-ledger"
  /** Something of the user's stands where rows must go · others are at work or Excel is busy · the sheets changed since the write to undo. */
  | "in-the-way" | "busy" | "changed"
  | "unknown";

/** A refusal with a code that `wording` turns into a sentence: what happened, that nothing was lost, what to do. */
export class HostProblem extends Error {
  /** The sheet as the user calls it, where one is meant. */
  readonly place: string;

  constructor(readonly code: HostProblemCode, readonly detail: string = "", { place = "", ...options }: { readonly cause?: unknown; readonly place?: string } = {}) {
    super(`${code}${detail ? `: ${detail}` : ""}`, options);
    this.name = "HostProblem";
    this.place = place;
  }
}
