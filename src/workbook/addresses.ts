/** Cells and ranges as spreadsheets write them; rows and columns count from 0. */
import type { Rect } from "./plan";

/** 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** B4 */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A1:D10; A1:A1 for a single cell. */
export const rangeName = ({ row, column, rows, columns }: Rect): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** $A$1:$D$10; $A$1 for a single cell. */
export function absolute(range: Rect): string {
  const first = `$${columnName(range.column)}$${range.row + 1}`;
  const last = `$${columnName(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** 'It''s'!B4. Always quoted: right for every name, and Excel drops the quotes where it wants none. */
export const sheetReference = (sheet: string, address: string): string => `'${sheet.replaceAll("'", "''")}'!${address}`;

/** Of A1:D10 (dollars allowed, a single cell too); null where it is none. */
export function parseRange(range: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(range.trim());
  if (!match) return null;
  const [, left = "A", top = "1", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}
