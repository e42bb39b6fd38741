import type { Rect } from "../../../workbook/plan";
import type { StandingArea, StandingComment } from "../standing/standing-book";
import { putBack } from "./cell-changes";
import type { Change, OpenBook } from "./change";

/** A table's cells by rows, as they stand when the change happens. */
export interface RowsOf { readonly table: string; readonly sheet: string; readonly rows: Rect }

const rowsOf = (book: OpenBook, table: string): (() => number) => {
  const range = book.context.workbook.tables.getItem(table).getRange().load("rowCount");
  return () => range.rowCount;
};

export interface Gone {
  readonly cells: StandingArea;
  readonly comments: readonly StandingComment[];
  /** The table with these rows; null under a totals row, where it stretches by itself. */
  readonly table: Rect | null;
}

/** Takes rows out of a table; `gone` is what to put back. `after` counts the table's rows with header and totals. */
export function deleteRows({ table, sheet, rows }: RowsOf, gone: Gone, after: number): Change {
  return {
    bytes: 1200 + gone.comments.length * 500,
    do: (book) => { book.range(sheet, rows).delete("Up"); },
    undo: (book) => {
      book.range(sheet, rows).insert("Down");
      if (gone.table) book.context.workbook.tables.getItem(table).resize(book.range(sheet, gone.table));
      putBack(book.range(sheet, rows), gone.cells, 0, rows.rows);
      for (const [column, validation] of gone.cells.validations) Object.assign(book.range(sheet, { ...rows, column: rows.column + column, columns: 1 }).dataValidation, validation);
      for (const { row, column, content } of gone.comments) book.context.workbook.comments.add(book.range(sheet, { row, column, rows: 1, columns: 1 }), content);
    },
    probe: (book) => { const count = rowsOf(book, table); return () => count() <= after; },
  };
}

/** Makes room for new rows between rows of a table (or above its totals), looking like the row beside them. */
export function insertRows({ table, sheet, rows }: RowsOf, after: number, looksLike: number): Change {
  return {
    bytes: 1600,
    do: (book) => {
      book.range(sheet, rows).insert("Down");
      book.range(sheet, rows).copyFrom(book.range(sheet, { ...rows, row: looksLike, rows: 1 }), "Formats");
    },
    undo: (book) => { book.range(sheet, rows).delete("Up"); },
    probe: (book) => { const count = rowsOf(book, table); return () => count() >= after; },
  };
}

/** Moves down what the user wrote below a table. `firstBelow` is the first row there that holds something. */
export function makeRoomBelow(sheet: string, room: Rect, firstBelow: number): Change {
  return {
    bytes: 900,
    do: (book) => { book.range(sheet, room).insert("Down"); },
    undo: (book) => { book.range(sheet, room).delete("Up"); },
    probe: (book) => {
      const below = book.range(sheet, { ...room, rows: firstBelow + room.rows - room.row + 1 }).getUsedRangeOrNullObject(true).load("rowIndex");
      return () => !below.isNullObject && below.rowIndex > firstBelow;
    },
  };
}

/** Grows a table over empty cells below it, and over empty columns beside it. */
export function resizeTable(table: string, sheet: string, from: Rect, to: Rect): Change {
  const grown: Rect[] = [
    ...(to.rows > from.rows ? [{ ...to, row: from.row + from.rows, rows: to.rows - from.rows }] : []),
    ...(to.columns > from.columns ? [{ ...to, column: from.column + from.columns, columns: to.columns - from.columns }] : []),
  ];
  return {
    bytes: 900,
    do: (book) => { book.context.workbook.tables.getItem(table).resize(book.range(sheet, to)); },
    undo: (book) => {
      book.context.workbook.tables.getItem(table).resize(book.range(sheet, from));
      for (const area of grown) {
        book.range(sheet, area).clear();
        book.range(sheet, area).dataValidation.clear();
      }
    },
    probe: (book) => {
      const range = book.context.workbook.tables.getItem(table).getRange().load("rowCount,columnCount");
      return () => range.rowCount >= to.rows && range.columnCount >= to.columns;
    },
  };
}

/** Empties cells of a table's row that is used again for new content. */
export function emptyCells(sheet: string, area: Rect, before: StandingArea): Change {
  return {
    bytes: 900,
    do: (book) => { book.range(sheet, area).clear("Contents"); book.range(sheet, area).clear("Hyperlinks" as Excel.ClearApplyTo); },
    undo: (book) => { putBack(book.range(sheet, area), before, 0, area.rows); },
  };
}
