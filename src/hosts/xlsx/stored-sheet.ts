import type { Cell, RowDef, Sheet, TableDefinition } from "./file-model";
import { absolute, parseRange, rangeName } from "../../workbook/addresses";
import type { ColumnMove } from "../../workbook/move-columns";
import type { SheetStore, StoredTable } from "../../workbook/sheet-store";
import { shiftFormula } from "./shift-formula";

export type StoredCell = Partial<Cell>;

/** A sheet of the file with its cells as rows, which can be moved; everything else stays in hucre's `sheet`. */
export class StoredSheet implements SheetStore<StoredCell> {
  readonly tables: StoredTable[];
  readonly rows: (StoredCell | undefined)[][] = [];

  constructor(readonly sheet: Sheet) {
    for (const [row, values] of sheet.rows.entries()) {
      this.rows[row] = values.map((value) => (value === null ? undefined : { value }));
    }
    for (const [place, cell] of sheet.cells ?? []) {
      const [row = 0, column = 0] = place.split(",").map(Number);
      this.set(row, column, cell);
    }
    this.unshareFormulas();
    this.tables = (sheet.tables ?? []).flatMap((table) => this.storedTable(table));
  }

  get name(): string {
    return this.sheet.name;
  }

  get(row: number, column: number): StoredCell | undefined {
    return this.rows[row]?.[column];
  }

  set(row: number, column: number, cell: StoredCell | undefined): void {
    if (cell === undefined && this.rows[row] === undefined) return;
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row]![column] = cell;
  }

  extent(): { rows: number; columns: number } {
    let rows = this.rows.length;
    while (rows > 0 && !(this.rows[rows - 1] ?? []).some((cell) => cell !== undefined && hasContent(cell))) rows--;
    return { rows, columns: Math.max(0, ...this.rows.slice(0, 200).map((row) => row.length)) };
  }

  insertRows(at: number, count: number): void {
    while (this.rows.length < at) this.rows.push([]);
    this.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
    const { sheet } = this;
    if (sheet.rowDefs) sheet.rowDefs = new Map([...sheet.rowDefs].map(([row, def]) => [row >= at ? row + count : row, def]));
    if (sheet.rowBreaks) sheet.rowBreaks = sheet.rowBreaks.map((row) => (row + 1 >= at ? row + count : row));
    sheet.merges = sheet.merges?.map((merge) => (merge.startRow >= at ? { ...merge, startRow: merge.startRow + count, endRow: merge.endRow + count } : merge));
    for (let row = at + count; row < this.rows.length; row++) {
      for (const [column, cell] of (this.rows[row] ?? []).entries()) {
        if (cell?.formula) this.rows[row]![column] = { ...cell, formula: shiftOwnRows(cell.formula, at, count) };
      }
    }
  }

  moveColumns({ row, rows, column, to }: ColumnMove): void {
    const { sheet } = this, last = to.at(-1)!;
    const defs = [...(sheet.columns ?? [])];
    while (defs.length < column + last + 1) defs.push({});
    const there = to.map((_, index) => defs[column + index]!);
    for (let index = 0; index <= last; index++) defs[column + index] = {};
    for (const [index, def] of there.entries()) defs[column + to[index]!] = def;
    sheet.columns = defs;
    const place = (at: number): number => column + (to[at - column] ?? at - column);
    const follow = <Item extends { readonly range: string }>(item: Item): Item => {
      const area = parseRange(item.range);
      if (!area || area.row < row || area.row + area.rows > row + rows) return item;
      const first = place(area.column);
      return { ...item, range: rangeName({ ...area, column: first, columns: place(area.column + area.columns - 1) - first + 1 }) };
    };
    sheet.conditionalRules = sheet.conditionalRules?.map(follow);
    sheet.dataValidations = sheet.dataValidations?.map(follow);
    const printed = sheet.pageSetup?.printArea ? parseRange(sheet.pageSetup.printArea) : null;
    if (printed && printed.column <= column) {
      sheet.pageSetup = { ...sheet.pageSetup, printArea: absolute({ ...printed, columns: place(printed.column + printed.columns - 1) - printed.column + 1 }) };
    }
  }

  setHeight(row: number, height: number): void {
    const { sheet } = this;
    sheet.rowDefs ??= new Map();
    sheet.rowDefs.set(row, { ...sheet.rowDefs.get(row), height });
  }

  permuteRows(first: number, order: readonly (number | null)[], before: number): void {
    const defs = this.sheet.rowDefs;
    if (!defs || defs.size === 0) return;
    const moved = new Map<number, RowDef>();
    for (const [row, def] of defs) if (row < first || row >= first + Math.max(before, order.length)) moved.set(row, def);
    for (const [index, old] of order.entries()) {
      const def = old === null ? undefined : defs.get(first + old);
      if (def) moved.set(first + index, def);
    }
    this.sheet.rowDefs = moved;
  }

  private storedTable(table: TableDefinition): StoredTable[] {
    const range = table.range ? parseRange(table.range) : null;
    if (!range) return [];
    const headers = table.columns.map(({ name }, column) => {
      const value = this.get(range.row, range.column + column)?.value;
      return value === undefined || value === null ? name : String(value);
    });
    return [{ name: table.displayName ?? table.name, at: { row: range.row, column: range.column }, headers, rows: Math.max(1, range.rows - 1 - (table.showTotalRow ? 1 : 0)) }];
  }

  /** Cells that share a formula get one each: rows are going to move. */
  private unshareFormulas(): void {
    const masters = new Map<number, { formula: string; row: number; column: number }>();
    for (const pass of ["masters", "others"] as const) {
      for (const [row, cells] of this.rows.entries()) {
        for (const [column, cell] of (cells ?? []).entries()) {
          if (cell?.formulaType !== "shared" || cell.formulaSharedIndex === undefined) continue;
          const isMaster = Boolean(cell.formula);
          if (pass === "masters" && isMaster) masters.set(cell.formulaSharedIndex, { formula: cell.formula!, row, column });
          if (pass === "masters") continue;
          const master = masters.get(cell.formulaSharedIndex);
          const formula = cell.formula || (master && shiftFormula(master.formula, row - master.row, column - master.column));
          const { formulaType: _type, formulaSharedIndex: _index, formulaRef: _ref, ...rest } = cell;
          cells![column] = { ...rest, formula };
        }
      }
    }
  }
}

const hasContent = (cell: StoredCell): boolean =>
  (cell.value !== null && cell.value !== undefined && cell.value !== "") || cell.formula !== undefined || cell.comment !== undefined || cell.richText !== undefined;

/** References at or below the inserted rows follow them. */
function shiftOwnRows(formula: string, at: number, count: number): string {
  return formula.replace(/('[^']*'!|"[^"]*"|\[[^[\]]*\])|(\$?[A-Z]{1,3}\$?)(\d{1,7})(?![\w(!.])/gu, (all: string, quoted: string | undefined, column: string, row: string) =>
    quoted !== undefined || Number(row) <= at ? all : `${column}${Number(row) + count}`);
}
