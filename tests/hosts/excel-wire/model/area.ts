import { invalidArgument } from "./host-error";

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

const columnNumber = (letters: string): number => [...letters.toUpperCase()].reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0) - 1;

const cells = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const wholeColumns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const wholeRows = /^(\d{1,7}):(\d{1,7})$/;

/** "B2:C3", "'年 报'!$A$1", "A:C", "1:2". Throws InvalidArgument. */
export function parseAddress(address: string): { sheet: string | null; area: Area } {
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? null : address.slice(0, mark).replace(/^=/, "").replace(/^'|'$/g, "").replaceAll("''", "'");
  const local = address.slice(mark + 1).replaceAll("$", "");
  const m = cells.exec(local);
  if (m) return { sheet, area: between(Number(m[2]) - 1, columnNumber(m[1]!), Number(m[4] ?? m[2]) - 1, columnNumber(m[3] ?? m[1]!)) };
  const c = wholeColumns.exec(local);
  if (c) return { sheet, area: between(0, columnNumber(c[1]!), lastRow - 1, columnNumber(c[2]!)) };
  const r = wholeRows.exec(local);
  if (r) return { sheet, area: between(Number(r[1]) - 1, 0, Number(r[2]) - 1, lastColumn - 1) };
  throw invalidArgument(`address ${address}`);
}

function between(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2), column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1,
  };
}

export function formatArea(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
  return first === last ? first : `${first}:${last}`;
}

export const quoteSheet = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`);

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row && inner.column >= outer.column
  && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;

export function intersection(a: Area, b: Area): Area | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row), column = Math.max(a.column, b.column);
  return {
    row, column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row, columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}
