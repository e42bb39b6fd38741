import type { ColumnMove } from "../../workbook/move-columns";
import type { SheetStore, StoredTable } from "../../workbook/sheet-store";
import { valueOf } from "./grid-cell";
import { heightPixels } from "./pixels";
import type { CellRows, GridRange, GridRule, GridTable, ICellData, SheetSnapshot } from "./snapshot";

type RowData = Record<number, { h?: number; ah?: number; ia?: number; hd?: number }>;

/** One sheet of a snapshot with what the plugins keep about it. */
export class GridSheet implements SheetStore<ICellData> {
  readonly tables: StoredTable[];
  formats: readonly GridRule[];
  validations: readonly GridRule[];

  constructor(readonly data: SheetSnapshot, readonly gridTables: GridTable[], formats: readonly GridRule[], validations: readonly GridRule[]) {
    this.formats = formats;
    this.validations = validations;
    this.tables = gridTables.map(({ name, range }) => ({
      name, at: { row: range.startRow, column: range.startColumn }, rows: range.endRow - range.startRow,
      headers: columns(range).map((column) => String(valueOf(this.get(range.startRow, column)) ?? "")),
    }));
  }

  get name(): string {
    return this.data.name;
  }
  get rowData(): RowData {
    return (this.data.rowData ??= {}) as RowData;
  }
  get columnData(): Record<number, { w?: number; hd?: number }> {
    return (this.data.columnData ??= {}) as Record<number, { w?: number; hd?: number }>;
  }

  get(row: number, column: number): ICellData | undefined {
    return this.data.cellData[row]?.[column];
  }

  set(row: number, column: number, cell: ICellData | undefined): void {
    const { cellData } = this.data;
    if (cell) (cellData[row] ??= {})[column] = cell;
    else if (cellData[row]) delete cellData[row][column];
  }

  extent(): { rows: number; columns: number } {
    let rows = 0, width = 0;
    for (const [row, cells] of Object.entries(this.data.cellData)) {
      for (const [column, cell] of Object.entries<ICellData>(cells)) {
        if (valueOf(cell) === null && !cell.f) continue;
        rows = Math.max(rows, Number(row) + 1);
        width = Math.max(width, Number(column) + 1);
      }
    }
    return { rows, columns: width };
  }

  insertRows(at: number, count: number): void {
    const down = <T>(rows: Record<number, T>): Record<number, T> =>
      Object.fromEntries(Object.entries(rows).map(([row, value]) => [Number(row) < at ? row : Number(row) + count, value]));
    this.data.cellData = down(this.data.cellData) as CellRows;
    this.data.rowData = down(this.rowData) as SheetSnapshot["rowData"];
    const range = <R extends GridRange>(one: R): R => (one.startRow < at ? one : { ...one, startRow: one.startRow + count, endRow: one.endRow + count });
    this.data.mergeData = this.data.mergeData?.map(range);
    const rule = (one: GridRule): GridRule => ({ ...one, ranges: one.ranges.map(range) });
    this.formats = this.formats.map(rule);
    this.validations = this.validations.map(rule);
  }

  moveColumns({ row, rows, column, to }: ColumnMove): void {
    const { columnData } = this;
    const there = to.map((_, index) => columnData[column + index]);
    for (let index = 0; index <= to.at(-1)!; index++) delete columnData[column + index];
    for (const [index, data] of there.entries()) if (data) columnData[column + to[index]!] = data;
    const place = (at: number): number => column + (to[at - column] ?? at - column);
    const range = (one: GridRange): GridRange =>
      (one.startRow >= row && one.endRow < row + rows ? { ...one, startColumn: place(one.startColumn), endColumn: place(one.endColumn) } : one);
    const rule = (one: GridRule): GridRule => ({ ...one, ranges: one.ranges.map(range) });
    this.formats = this.formats.map(rule);
    this.validations = this.validations.map(rule);
  }

  setHeight(row: number, height: number): void {
    this.rowData[row] = { ...this.rowData[row], h: heightPixels(height), ia: 0 };
  }

  permuteRows(first: number, order: readonly (number | null)[], before: number): void {
    const { rowData } = this;
    const old = Array.from({ length: before }, (_, row) => rowData[first + row]);
    const count = Math.max(order.length, before);
    for (let row = 0; row < count; row++) {
      const from = order[row] ?? null;
      const data = from === null ? undefined : old[from];
      if (data) rowData[first + row] = data;
      else delete rowData[first + row];
    }
  }

  /** The sheet is at least so large, with some room to type in. */
  grow(): void {
    const { rows, columns: wide } = this.extent();
    this.data.rowCount = Math.max(this.data.rowCount ?? 0, rows + 50);
    this.data.columnCount = Math.max(this.data.columnCount ?? 0, wide + 4, 20);
  }
}

export const columns = ({ startColumn, endColumn }: GridRange): number[] => Array.from({ length: endColumn - startColumn + 1 }, (_, i) => startColumn + i);
