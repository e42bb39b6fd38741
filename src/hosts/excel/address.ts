import type { Rect } from "../../workbook/plan";

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** Always quoted: right for every name, and Excel drops the quotes where it wants none. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export const absoluteAddress = (sheet: string, { row, column, rows, columns }: Rect): string => {
  const first = `$${columnLetters(column)}$${row + 1}`;
  const last = `$${columnLetters(column + columns - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
};

/** "'年 报'!$A$1:$B$2" or "Sheet1!A1"; null for anything else (several areas, #REF!, whole columns). */
export function readAddress(text: string): { sheet: string; area: Rect } | null {
  const mark = text.lastIndexOf("!");
  const m = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(text.slice(mark + 1));
  if (mark < 0 || !m) return null;
  const sheet = text.slice(0, mark).replace(/^=/, "").replace(/^'|'$/g, "").replaceAll("''", "'");
  const row = Number(m[2]) - 1, column = columnNumber(m[1]!);
  return { sheet, area: { row, column, rows: Number(m[4] ?? m[2]) - row, columns: columnNumber(m[3] ?? m[1]!) - column + 1 } };
}

const columnNumber = (letters: string): number => [...letters].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

export const sameArea = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const overlapping = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
