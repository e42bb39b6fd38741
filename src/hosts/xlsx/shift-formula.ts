import { columnIndex, columnName } from "../../workbook/addresses";

const reference = /('[^']*'|"[^"]*"|\[[^[\]]*\])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])/gu;

/** A shared formula as its cell `rows` below and `columns` right of the first one has it. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(reference, (all: string, quoted: string | undefined, dollar: string, column: string, fixed: string, row: string, at: number) => {
    if (quoted !== undefined || /[\w.]/u.test(formula.charAt(at - 1))) return all;
    const newColumn = dollar === "$" ? column : columnName(columnIndex(column) + columns);
    return `${dollar}${newColumn}${fixed}${fixed === "$" ? row : Number(row) + rows}`;
  });
}
