import { columnName } from "../../workbook/addresses";

/** `$A$1` of a cell whose row and column count from 0. */
export function cellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}
