import { cellName } from "./addresses";
import { formColumns, type FormColumn } from "../wording/forms";

/** Columns of the form, in the official order: 甲 乙 丙 1 2, then what goes with them. */
export const formColumnOrder = Object.keys(formColumns) as FormColumn[];
/** In characters; the whole fits the width of an A4 page laid sideways. */
export const formWidths: Readonly<Record<FormColumn, number>> = {
  title: 31, unit: 9, code: 9, value: 13, last: 13, status: 9, note: 22, outcome: 9, findings: 38, source: 30,
};

export const columnAt = (column: FormColumn): number => formColumnOrder.indexOf(column);
export const headerAt = 6;
export const firstRowAt = headerAt + 2;

/** D9 */
export const addressOf = (column: FormColumn, row: number): string => cellName(row, columnAt(column));
