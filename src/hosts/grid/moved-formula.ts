/**
 * A formula after its row moved: plain references to cells of the own row go along, others stay. Strings and names in
 * quotes are left alone. Rows count from 0.
 */
export function movedFormula(formula: string, from: number, to: number): string {
  return formula.replace(/"[^"]*"|'[^']*'!?|(?<![A-Za-z0-9_.$!\]])(\$?[A-Z]{1,3})(\d+)(?![\d(A-Za-z_.])/g, (whole: string, column: string | undefined, row: string | undefined) =>
    (column && Number(row) === from + 1 ? `${column}${to + 1}` : whole));
}
