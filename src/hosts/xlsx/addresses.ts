import { columnIndex, columnName } from "../../workbook/column-name";
import type { Rect } from "../../workbook/plan";


export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

export const rangeName = ({ row, column, rows, columns }: Rect): string =>
  `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;

/** $A$1:$D$10; $A$1 for a single cell. */
export function absolute(range: Rect): string {
  const first = `$${columnName(range.column)}$${range.row + 1}`;
  const last = `$${columnName(range.column + range.columns - 1)}$${range.row + range.rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** Of A1:D10 (dollars allowed, a single cell too); null where it is none. */
export function parseRange(range: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(range.trim());
  if (!match) return null;
  const [, left = "A", top = "1", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left);
  return { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
}

/** 'It''s'!B4 */
export const sheetReference = (sheet: string, address: string): string => `'${sheet.replace(/'/gu, "''")}'!${address}`;

const reference = /('[^']*'|"[^"]*"|\[[^[\]]*\])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])/gu;

/** A shared formula as its cell `rows` below and `columns` right of the first one has it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (all: string, quoted: string | undefined, dollar: string, column: string, fixed: string, row: string, at: number) => {
    if (quoted !== undefined || /[\w.]/u.test(formula.charAt(at - 1))) return all;
    const newColumn = dollar === "$" ? column : columnName(columnIndex(column) + columns);
    return `${dollar}${newColumn}${fixed}${fixed === "$" ? row : Number(row) + rows}`;
  });
}
