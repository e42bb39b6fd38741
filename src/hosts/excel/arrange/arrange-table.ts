import { keyOf, mergeTable, type TableMerge } from "../../../workbook/merge-table";
import type { Cell, CellStyle, CellValue, RichCell, TablePlan } from "../../../workbook/plan";
import type { StandingTable } from "../standing/standing-book";

export interface Run { readonly at: number; readonly count: number }

/** Where every row and column of a table will stand, and how rows must move for that. Rows count from the first data row. */
export interface TableArrangement {
  readonly plan: TablePlan;
  readonly sheet: string;
  readonly standing: StandingTable | null;
  /** Of the header row. */
  readonly at: { readonly row: number; readonly column: number };
  readonly merge: TableMerge;
  readonly keys: readonly string[];
  /** Data rows when all is done, at least 1. */
  readonly rows: number;
  readonly columns: number;
  /** Old rows that go, lowest first so that the numbers stay right; then new rows that come, highest first. */
  readonly deletes: readonly Run[];
  readonly inserts: readonly Run[];
  /** Rows added at the end. */
  readonly grown: number;
  /** New columns that come between those that are there, lowest first, by the places they will have. */
  readonly between: readonly Run[];
  /** Columns added behind the last one. */
  readonly added: number;
  /** The old first row is emptied and used again because a table keeps one row. */
  readonly recycles: boolean;
  readonly rowOfKey: ReadonlyMap<string, number>;
}

export function arrangeTable(plan: TablePlan, sheet: string, standing: StandingTable | null): TableArrangement {
  const keys = plan.rows.map((row) => keyOf(plainValue(row[0] ?? null)));
  const merge = mergeTable(plan, keys, standing ? { headers: standing.headers, rows: standing.rows.map((row) => row.map(({ value }) => value)) } : null);
  const kept = merge.rows.flatMap(({ old }) => (old === null ? [] : [old]));
  const oldRows = standing?.rows.length ?? 0;
  const keepsFirst = oldRows > 0 && kept.length === 0;
  const recycles = keepsFirst && (merge.rows.length > 0 || standing!.rows[0]!.some(({ value }) => value !== null));
  const stays = new Set(keepsFirst ? [0] : kept);
  const gone = Array.from({ length: oldRows }, (_, row) => row).filter((row) => !stays.has(row));
  const rows = Math.max(1, merge.rows.length);
  const fresh = standing === null ? [] : merge.rows.flatMap(({ old }, row) => (old === null && !(recycles && row === 0) ? [row] : []));
  const inserts = runsOf(fresh);
  const last = inserts.at(-1);
  const grows = last !== undefined && last.at + last.count === rows && !standing!.showTotals;
  const at = standing ? standing.area : plan.at;
  const newColumns = standing === null ? [] : runsOf(merge.columns.flatMap(({ old }, index) => (old === null ? [index] : [])));
  const behind = newColumns.at(-1);
  const added = behind && behind.at + behind.count === merge.columns.length ? behind.count : 0;
  return {
    plan, sheet, standing, merge, keys, rows, at: { row: at.row, column: at.column }, columns: merge.columns.length, recycles,
    deletes: runsOf(gone).reverse(), inserts: grows ? inserts.slice(0, -1) : inserts, grown: grows ? last.count : 0,
    between: added > 0 ? newColumns.slice(0, -1) : newColumns, added,
    rowOfKey: new Map(merge.rows.flatMap(({ plan: from }, row) => (from === null ? [] : [[keys[from]!, row] as const]))),
  };
}

export function runsOf(rows: readonly number[]): Run[] {
  const found: { at: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.at + last.count === row) last.count++;
    else found.push({ at: row, count: 1 });
  }
  return found;
}

export const richCell = (cell: Cell): RichCell | undefined => (cell !== null && typeof cell === "object" ? cell : undefined);
export const plainValue = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
export const styleOf = (style: CellStyle | undefined, cell: Cell): CellStyle => ({ ...style, ...richCell(cell)?.style });
