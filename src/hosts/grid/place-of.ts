import { HostProblem, type CellRef } from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellAt } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";
import { valueOf } from "./grid-cell";
import { columns } from "./grid-sheet";
import { extrasOf, resource, type GridTable, type SheetSnapshot, type Snapshot } from "./snapshot";

/** Where a cell is, by sheet of a plan or by table and row key. Throws HostProblem `gone` where there is none. */
export function placeOf(snapshot: Snapshot, { sheet = "", at, table, key }: CellRef): { readonly sheet: string; readonly at: CellAt } {
  const extras = extrasOf(snapshot.custom);
  if (table === undefined) {
    const id = Object.keys(extras.sheets).find((one) => extras.sheets[one]!.planId === sheet) ?? sheet;
    if (!snapshot.sheets[id]) throw new HostProblem("gone", sheet);
    return { sheet: id, at: at ?? { row: 0, column: 0 } };
  }
  for (const [id, { tables }] of Object.entries(resource<Record<string, { tables: GridTable[] }>>(snapshot, "tables"))) {
    const found = tables.find(({ name }) => name === table);
    if (!found) continue;
    const { cellData = {} } = snapshot.sheets[id] as SheetSnapshot;
    const { startRow, endRow, startColumn } = found.range;
    if (key === undefined) return { sheet: id, at: { row: startRow, column: startColumn } };
    const keyHeader = extras.tables[table]?.keyHeader;
    // Users move columns: the key is found by its header.
    const keyAt = columns(found.range).find((column) => keyHeader !== undefined && foldHeader(valueOf(cellData[startRow]?.[column])) === foldHeader(keyHeader)) ?? startColumn;
    for (let row = startRow + 1; row <= endRow; row++) {
      if (keyOf(valueOf(cellData[row]?.[keyAt])) === key) return { sheet: id, at: { row, column: startColumn } };
    }
  }
  throw new HostProblem("gone", key === undefined ? table : `${table} ${key}`);
}
