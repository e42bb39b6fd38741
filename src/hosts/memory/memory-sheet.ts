import type { CellStyle, CellValue, SheetPlan } from "../../workbook/plan";
import type { ResolvedLink, SheetStore, StoredTable } from "../../workbook/sheet-store";

/** A cell as a person would see it. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  readonly link?: ResolvedLink;
  readonly note?: string;
}

/** A sheet held in memory; `name`, `tables` and cells may be changed as a user would. */
export class MemorySheet implements SheetStore<MemoryCell> {
  readonly tables: StoredTable[] = [];
  readonly rows: (MemoryCell | undefined)[][] = [];
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  /** What the plan last asked for besides cells. */
  dressed: SheetPlan | null = null;

  constructor(public name: string) {}

  get(row: number, column: number): MemoryCell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: MemoryCell | undefined): void {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = cell;
  }

  extent(): { rows: number; columns: number } {
    let rows = this.rows.length;
    while (rows > 0 && !this.rows[rows - 1]!.some((cell) => cell !== undefined && (cell.value !== null || cell.note !== undefined))) rows--;
    return { rows, columns: Math.max(0, ...this.rows.map((row) => row.length)) };
  }

  insertRows(at: number, count: number): void {
    while (this.rows.length < at) this.rows.push([]);
    this.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  }

  /** Widths and formats are the plan's alone here. */
  moveColumns(): void {}

  setHeight(row: number, height: number): void {
    this.heights.set(row, height);
  }

  permuteRows(first: number, order: readonly (number | null)[], before: number): void {
    const heights = new Map(this.heights);
    const hidden = new Set(this.hiddenRows);
    for (let row = first; row < first + Math.max(before, order.length); row++) {
      this.heights.delete(row);
      this.hiddenRows.delete(row);
    }
    for (const [index, old] of order.entries()) {
      const height = old === null ? undefined : heights.get(first + old);
      if (height !== undefined) this.heights.set(first + index, height);
      if (old !== null && hidden.has(first + old)) this.hiddenRows.add(first + index);
    }
  }

  copy(): MemorySheet {
    const copy = new MemorySheet(this.name);
    copy.rows.push(...this.rows.map((row) => [...row]));
    copy.tables.push(...this.tables.map((table) => ({ ...table })));
    for (const [row, height] of this.heights) copy.heights.set(row, height);
    for (const row of this.hiddenRows) copy.hiddenRows.add(row);
    copy.dressed = this.dressed;
    return copy;
  }
}
