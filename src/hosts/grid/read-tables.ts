import type { TableData } from "../../workbook/host";
import { valueOf } from "./grid-cell";
import { columns } from "./grid-sheet";
import { resource, type GridTable, type SheetSnapshot, type Snapshot } from "./snapshot";

/** Tables by name as they stand, rows without a single value left out; those that aren't there are not in the answer. */
export function readTables(snapshot: Snapshot, names: readonly string[]): TableData[] {
  const found = new Map<string, TableData>();
  for (const [id, { tables }] of Object.entries(resource<Record<string, { tables: GridTable[] }>>(snapshot, "tables"))) {
    const { cellData = {} } = snapshot.sheets[id] as SheetSnapshot;
    for (const { name, range } of tables) {
      if (!names.includes(name)) continue;
      const row = (at: number) => columns(range).map((column) => valueOf(cellData[at]?.[column]));
      const rows = Array.from({ length: range.endRow - range.startRow }, (_, i) => row(range.startRow + 1 + i));
      found.set(name, { name, headers: row(range.startRow).map((header) => String(header ?? "")), rows: rows.filter((cells) => cells.some((value) => value !== null)) });
    }
  }
  return names.flatMap((name) => found.get(name) ?? []);
}
