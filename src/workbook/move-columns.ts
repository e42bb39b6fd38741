/**
 * Makes room for new columns between those of a table that is there: its cells move right within its rows, formulas that refer
 * to them go along, widths, formats and validation follow. What stands above and below the table stays.
 */
import { columnIndex, columnName } from "./addresses";
import type { MergedColumn } from "./merge-table";
import type { BookStore, SheetStore, StoredTable } from "./sheet-store";

/** The rows and columns that move, of the sheet; `to` is each column's new place, counted from the first. */
export interface ColumnMove { readonly row: number; readonly rows: number; readonly column: number; readonly to: readonly number[] }

/** Where each column of a standing table stands when the merge is done, counted from its first one. */
export function placesOf(columns: readonly MergedColumn[]): number[] {
  const places: number[] = [];
  for (const [index, { old }] of columns.entries()) if (old !== null) places[old] = index;
  return places;
}

export function moveColumns<C>(book: BookStore<C>, sheet: SheetStore<C>, table: StoredTable, to: readonly number[]): void {
  if (to.every((place, index) => place === index)) return;
  const { at } = table;
  const move: ColumnMove = { row: at.row, rows: table.rows + 1, column: at.column, to };
  for (let row = at.row; row <= at.row + table.rows; row++) {
    const cells = to.map((_, column) => sheet.get(row, at.column + column));
    for (let column = 0; column <= to.at(-1)!; column++) sheet.set(row, at.column + column, undefined);
    for (const [column, cell] of cells.entries()) sheet.set(row, at.column + to[column]!, cell);
  }
  for (const other of book.sheets) followIn(book, other, sheet.name, other === sheet, move);
  sheet.moveColumns(move);
}

function followIn<C>({ cells }: BookStore<C>, sheet: SheetStore<C>, moved: string, own: boolean, move: ColumnMove): void {
  const { rows, columns } = sheet.extent();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = sheet.get(row, column);
      const formula = cell === undefined ? undefined : cells.formula(cell);
      if (formula === undefined) continue;
      const now = followedFormula(formula, own ? null : moved, move);
      if (now !== formula) sheet.set(row, column, cells.reworded(cell!, now));
    }
  }
}

const reference = /"[^"]*"|\[[^[\]]*\]|('(?:[^']|''){1,62}'!|[\p{L}\p{N}_.]{1,62}!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(!.])/gu;

/** A formula after columns moved; `sheet` is the one they are on, null where the formula stands on it and needs not name it. */
export function followedFormula(formula: string, sheet: string | null, { row, rows, column, to }: ColumnMove): string {
  const place = (letters: string, line: string): string => {
    const at = columnIndex(letters) - column, own = Number(line) - 1 >= row && Number(line) - 1 < row + rows;
    return own && to[at] !== undefined ? columnName(column + to[at]) : letters;
  };
  return formula.replace(reference, (all: string, prefix: string | undefined, d1 = "", from = "", d2 = "", line = "", d3 = "", until: string | undefined = undefined, d4 = "", end = "", at = 0) => {
    if (from === "" || /[\p{L}\p{N}_.\]]/u.test(formula.charAt(at - 1))) return all;
    const named = prefix === undefined ? null : prefix.slice(0, -1).replace(/^'|'$/gu, "").replaceAll("''", "'");
    if (named === null ? sheet !== null : sheet !== null && named !== sheet) return all;
    return `${prefix ?? ""}${d1}${place(from, line)}${d2}${line}${until === undefined ? "" : `:${d3}${place(until, end)}${d4}${end}`}`;
  });
}
