/** A person at a workbook whose cells are a store (memory, xlsx). */
import type { CellValue } from "../../src/workbook/plan";
import { keyOf } from "../../src/workbook/merge-table";
import type { BookStore, ResolvedLink, SheetStore, StoredTable } from "../../src/workbook/sheet-store";
import type { Person, Seen } from "./contract-subject";

/** How this store's cells are looked at and changed by hand. */
export interface Hands<C> {
  seen(cell: C | undefined): Omit<Seen, "value">;
  link(cell: C | undefined): ResolvedLink | undefined;
  typed(old: C | undefined, value: CellValue): C;
  noted(old: C | undefined, note: string): C;
  rename(sheet: SheetStore<C>, name: string): void;
}

export function storePerson<C>(use: <T>(act: (book: BookStore<C>) => T) => Promise<T>, hands: Hands<C>): Person {
  const find = (book: BookStore<C>, name: string): { sheet: SheetStore<C>; table: StoredTable } => {
    for (const sheet of book.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name === name);
      if (table) return { sheet, table };
    }
    throw new Error(`no table ${name}`);
  };
  const columnOf = (table: StoredTable, header: string): number => table.at.column + table.headers.indexOf(header);
  const rowOf = (book: BookStore<C>, { sheet, table }: ReturnType<typeof find>, key: string): number => {
    for (let row = table.at.row + 1; row <= table.at.row + table.rows; row++) {
      if (keyOf(book.cells.value(sheet.get(row, columnOf(table, "编号")))) === key) return row;
    }
    throw new Error(`no row ${key} in ${table.name}`);
  };
  const cellOf = (book: BookStore<C>, name: string, key: string, header: string): C | undefined => {
    const found = find(book, name);
    return found.sheet.get(rowOf(book, found, key), columnOf(found.table, header));
  };
  const sheetOf = (book: BookStore<C>, name: string): SheetStore<C> => {
    const sheet = book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  /** Table cells by row, header row first. */
  const lift = ({ sheet, table }: ReturnType<typeof find>): (C | undefined)[][] => Array.from({ length: table.rows + 1 }, (_, row) =>
    table.headers.map((__, column) => sheet.get(table.at.row + row, table.at.column + column)));
  const drop = ({ sheet, table }: ReturnType<typeof find>, rows: (C | undefined)[][]): void => {
    for (const [row, cells] of rows.entries()) for (const [column, cell] of cells.entries()) sheet.set(table.at.row + row, table.at.column + column, cell);
  };
  return {
    look: (table, key, header) => use((book) => {
      const cell = cellOf(book, table, key, header);
      return { value: book.cells.value(cell), ...hands.seen(cell) };
    }),
    follow: (table, key, header) => use((book) => {
      const link = hands.link(cellOf(book, table, key, header));
      return link ? book.cells.value(sheetOf(book, link.sheet).get(link.at.row, link.at.column)) : null;
    }),
    type: (table, key, header, value) => use((book) => {
      const found = find(book, table);
      const row = rowOf(book, found, key);
      const column = columnOf(found.table, header);
      found.sheet.set(row, column, hands.typed(found.sheet.get(row, column), value));
    }),
    annotate: (table, key, header, note) => use((book) => {
      const found = find(book, table);
      const row = rowOf(book, found, key);
      const column = columnOf(found.table, header);
      found.sheet.set(row, column, hands.noted(found.sheet.get(row, column), note));
    }),
    addColumn: (table, header, values) => use((book) => {
      const found = find(book, table);
      const column = found.table.at.column + found.table.headers.length;
      const places = Object.entries(values).map(([key, value]) => [rowOf(book, found, key), value] as const);
      found.table.headers = [...found.table.headers, header];
      found.sheet.set(found.table.at.row, column, hands.typed(undefined, header));
      for (const [row, value] of places) found.sheet.set(row, column, hands.typed(undefined, value));
    }),
    moveColumn: (table, header, to) => use((book) => {
      const found = find(book, table);
      const from = found.table.headers.indexOf(header);
      const move = <T>(cells: readonly T[]): T[] => {
        const moved = [...cells];
        moved.splice(to, 0, ...moved.splice(from, 1));
        return moved;
      };
      drop(found, lift(found).map(move));
      found.table.headers = move(found.table.headers);
    }),
    sort: (table, header) => use((book) => {
      const found = find(book, table);
      const column = found.table.headers.indexOf(header);
      const [head = [], ...rows] = lift(found);
      const by = (row: (C | undefined)[]): string => String(book.cells.value(row[column]) ?? "");
      drop(found, [head, ...rows.sort((a, b) => (by(a) < by(b) ? 1 : by(a) > by(b) ? -1 : 0))]);
    }),
    renameSheetOf: (table, name) => use((book) => hands.rename(find(book, table).sheet, name)),
    sheetNames: () => use((book) => book.sheets.map(({ name }) => name)),
    lookAt: (sheet, row, column) => use((book) => book.cells.value(sheetOf(book, sheet).get(row, column))),
    typeAt: (sheet, row, column, value) => use((book) => {
      const found = sheetOf(book, sheet);
      found.set(row, column, hands.typed(found.get(row, column), value));
    }),
  };
}
