/** A person at the fake Excel's grid: what is done by hand there, past the library. */
import { keyOf } from "../../src/workbook/merge-table";
import type { CellValue } from "../../src/workbook/plan";
import type { Person } from "./contract-subject";
import { parseAddress } from "./excel-wire/model/area";
import type { CellModel } from "./excel-wire/model/cell-model";
import { enterValue } from "./excel-wire/model/enter-value";
import type { SheetModel } from "./excel-wire/model/sheet-model";
import { bodyOf, type TableModel } from "./excel-wire/model/table-model";
import type { FakeExcel } from "./excel-wire/fake-excel";

export interface Found { readonly sheet: SheetModel; readonly table: TableModel }

export function findTable(fake: FakeExcel, name: string): Found {
  const found = fake.book.tables().find(({ table }) => table.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

export const headersOf = ({ sheet, table }: Found): string[] =>
  Array.from({ length: table.area.columns }, (_, j) => String(sheet.cell(table.area.row, table.area.column + j)?.value ?? ""));

export const columnOf = (found: Found, header: string): number => found.table.area.column + headersOf(found).indexOf(header);

export function rowOf(found: Found, key: string): number {
  const body = bodyOf(found.table);
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (keyOf(found.sheet.cell(row, columnOf(found, "编号"))?.value) === key) return row;
  }
  throw new Error(`no row ${key} in ${found.table.name}`);
}

export function enter(cell: CellModel, value: CellValue): void {
  const entered = enterValue(value ?? "", cell.numberFormat);
  Object.assign(cell, { value: entered.value, formula: entered.formula });
}

const shown = (cell: CellModel | undefined): CellValue => (cell === undefined || cell.value === "" ? null : cell.value);

export function excelPerson(fake: FakeExcel): Person {
  const sheetOf = (name: string): SheetModel => {
    const sheet = fake.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  /** Cells of a table, header row first; with comments moved along by `drop`. */
  const lift = ({ sheet, table: { area } }: Found): (CellModel | undefined)[][] =>
    Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (_c, j) => sheet.cell(area.row + i, area.column + j)));
  const drop = ({ sheet, table: { area } }: Found, rows: (CellModel | undefined)[][], from: (row: number, column: number) => { row: number; column: number }): void => {
    const comments = sheet.comments.map((comment) => ({ comment, row: comment.row, column: comment.column }));
    for (const [i, cells] of rows.entries()) {
      for (const [j, cell] of cells.entries()) {
        sheet.forget(area.row + i, area.column + j);
        if (cell) Object.assign(sheet.touch(area.row + i, area.column + j), cell);
        const was = from(i, j);
        for (const { comment, row, column } of comments) {
          if (row === area.row + was.row && column === area.column + was.column) Object.assign(comment, { row: area.row + i, column: area.column + j });
        }
      }
    }
  };
  const cellOf = (table: string, key: string, header: string): { found: Found; row: number; column: number } => {
    const found = findTable(fake, table);
    return { found, row: rowOf(found, key), column: columnOf(found, header) };
  };
  return {
    async look(table, key, header) {
      const { found: { sheet }, row, column } = cellOf(table, key, header);
      const cell = sheet.cell(row, column);
      const note = sheet.comments.find((comment) => comment.row === row && comment.column === column)?.content ?? null;
      return { value: shown(cell), formula: cell?.formula?.slice(1) ?? null, format: !cell || cell.numberFormat === "General" ? null : cell.numberFormat, note };
    },
    async follow(table, key, header) {
      const { found: { sheet }, row, column } = cellOf(table, key, header);
      const link = sheet.cell(row, column)?.link;
      if (!link) return null;
      const to = parseAddress(link.documentReference);
      return shown(sheetOf(to.sheet ?? "").cell(to.area.row, to.area.column));
    },
    async type(table, key, header, value) {
      const { found: { sheet }, row, column } = cellOf(table, key, header);
      enter(sheet.touch(row, column), value);
    },
    async annotate(table, key, header, content) {
      const { found: { sheet }, row, column } = cellOf(table, key, header);
      sheet.comments.push({ id: `{NOTE-${fake.book.nextId()}}`, row, column, content });
    },
    async addColumn(table, header, values) {
      const found = findTable(fake, table);
      const column = found.table.area.column + found.table.area.columns;
      const places = Object.entries(values).map(([key, value]) => [rowOf(found, key), value] as const);
      found.table.area = { ...found.table.area, columns: found.table.area.columns + 1 };
      enter(found.sheet.touch(found.table.area.row, column), header);
      for (const [row, value] of places) enter(found.sheet.touch(row, column), value);
    },
    async moveColumn(table, header, to) {
      const found = findTable(fake, table);
      const from = headersOf(found).indexOf(header);
      const order = Array.from({ length: found.table.area.columns }, (_, j) => j);
      order.splice(to, 0, ...order.splice(from, 1));
      drop(found, lift(found).map((row) => order.map((j) => row[j])), (row, column) => ({ row, column: order[column]! }));
    },
    async sort(table, header) {
      const found = findTable(fake, table);
      const column = headersOf(found).indexOf(header);
      const rows = lift(found).map((cells, row) => ({ cells, row }));
      const by = ({ cells }: (typeof rows)[number]): string => String(cells[column]?.value ?? "");
      const sorted = [rows[0]!, ...rows.slice(1).sort((a, b) => (by(a) < by(b) ? 1 : by(a) > by(b) ? -1 : 0))];
      drop(found, sorted.map(({ cells }) => cells), (row, j) => ({ row: sorted[row]!.row, column: j }));
    },
    renameSheetOf: async (table, name) => {
      const { sheet } = findTable(fake, table);
      const old = sheet.name;
      sheet.name = name;
      // Excel lets defined names follow.
      fake.book.names = fake.book.names.map((one) => ({ ...one, formula: one.formula.replace(`'${old}'!`, `'${name}'!`).replace(`=${old}!`, `='${name}'!`) }));
    },
    sheetNames: async () => fake.book.sheets.map(({ name }) => name),
    lookAt: async (sheet, row, column) => shown(sheetOf(sheet).cell(row, column)),
    typeAt: async (sheet, row, column, value) => enter(sheetOf(sheet).touch(row, column), value),
  };
}
