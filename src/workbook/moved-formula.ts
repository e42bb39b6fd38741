const reference = /('[^']*'|"[^"]*"|\[[^[\]]*\])|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(!.])/gu;

/**
 * A formula after its row moved: relative references to cells of the own row go along, all others stay; so do texts, names in quotes
 * and columns of tables. Rows count from 0.
 */
export function movedFormula(formula: string, fromRow: number, toRow: number): string {
  return formula.replace(reference, (all: string, quoted: string | undefined, dollar: string, column: string, fixed: string, row: string, at: number) => {
    if (quoted !== undefined || fixed === "$" || Number(row) !== fromRow + 1 || /[\w.!]/u.test(formula.charAt(at - 1))) return all;
    return `${dollar}${column}${toRow + 1}`;
  });
}
