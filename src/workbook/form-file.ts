import type { EntryCell } from "../forms/read-entry";

/** A cell of a returned sheet, wherever it stands. */
export type ReturnedCell = EntryCell;

/** A workbook somebody sent, as far as reading a form needs it: cells in memory, whatever program saved it. */
export interface ReturnedFile {
  readonly properties: Readonly<Record<string, string>>;
  readonly sheets: readonly ReturnedSheet[];
}

export interface ReturnedSheet {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Undefined for an empty cell. Rows and columns count from 0. */
  cell(row: number, column: number): ReturnedCell | undefined;
}

/** Why a file is not taken at all. */
export type ReturnRefusal =
  | "empty" | "not-a-workbook" | "encrypted" | "old-format" | "damaged" | "bomb" | "too-large" | "macros" | "external-links" | "entities" | "csv"
  | "no-form" | "two-forms" | "template-mismatch" | "no-department" | "no-year" | "unknown-template" | "unreadable";

/** A refusal with a code that `wording` turns into a sentence. */
export class ReturnProblem extends Error {
  constructor(readonly code: ReturnRefusal, readonly detail = "", options?: { cause?: unknown }) {
    super(`${code}${detail ? `: ${detail}` : ""}`, options);
    this.name = "ReturnProblem";
  }
}
