import type { GridSheet } from "./grid-sheet";
import type { CellExtras, ICellData } from "./snapshot";
import { withoutTableNames, type TablePlaces } from "./structured-reference";

/** Formulas of a book as they were written: with names of tables again where nobody changed them since. */
export function nameTables(sheets: readonly GridSheet[]): void {
  const tables = placesOf(sheets);
  eachFormula(sheets, (cell, row) => {
    const { written, ...others } = (cell.custom ?? {}) as CellExtras;
    if (!written) return cell;
    const { custom: _, ...bare } = cell;
    const ranges = withoutTableNames(written.formula, row, tables);
    // A table or column renamed or gone: the ranges still lead there, or say that they don't.
    const lost = ranges === written.formula;
    const untouched = cell.f === written.ranges || alike(cell.f!) === alike(ranges);
    return { ...bare, ...(Object.keys(others).length > 0 ? { custom: others } : {}), f: lost || !untouched ? cell.f! : written.formula };
  });
}

/** And as the grid computes them: with ranges as the tables stand now. */
export function rangeTables(sheets: readonly GridSheet[]): void {
  const tables = placesOf(sheets);
  eachFormula(sheets, (cell, row) => {
    const ranges = withoutTableNames(cell.f!, row, tables);
    return ranges === cell.f ? cell : { ...cell, f: ranges, custom: { ...cell.custom, written: { formula: cell.f!, ranges } satisfies CellExtras["written"] } };
  });
}

/** Univer rewrites formulas when rows are inserted or sheets renamed, and may quote names otherwise than here. */
const alike = (formula: string): string => formula.replaceAll("'", "");

function placesOf(sheets: readonly GridSheet[]): TablePlaces {
  return new Map(sheets.flatMap(({ name: sheet, tables }) => tables.map((table) => [table.name.toLowerCase(), { ...table, sheet }] as const)));
}

function eachFormula(sheets: readonly GridSheet[], renewed: (cell: ICellData, row: number) => ICellData): void {
  for (const { data: { cellData } } of sheets) {
    for (const [row, cells] of Object.entries(cellData)) {
      for (const [column, cell] of Object.entries<ICellData | undefined>(cells)) if (cell?.f) cells[Number(column)] = renewed(cell, Number(row));
    }
  }
}
