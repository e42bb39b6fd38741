import type { Rect, WorkbookPlan } from "../../../workbook/plan";
import { type Change, type OpenBook, step } from "./change";

/**
 * Makes a new column of a table; Excel moves the cells right of it within the table's rows, with their notes, and lets formulas,
 * charts and names follow. What stands above and below stays. `area` is the new column with header and totals, `at` its place in
 * the table, `columns` the table's columns with it.
 */
export function insertColumn(table: string, sheet: string, area: Rect, at: number, columns: number, font: WorkbookPlan["font"]): Change {
  return {
    bytes: 5000,
    do: (book) => {
      book.context.workbook.tables.getItem(table).columns.add(at === columns - 1 ? -1 : at);
      makePlain(book.range(sheet, area), font);
    },
    undo: (book) => { book.context.workbook.tables.getItem(table).columns.getItemAt(at).delete(); },
    probe: (book) => {
      const range = book.context.workbook.tables.getItem(table).getRange().load("columnCount");
      return () => range.columnCount >= columns;
    },
  };
}

const lines = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal"] as const;

/** Excel makes new cells look like their neighbours. Conditional formats of the user's that go on in them stay: `clear` would cut them out. */
function makePlain(cells: Excel.Range, font: WorkbookPlan["font"]): void {
  cells.dataValidation.clear();
  cells.numberFormat = "General" as unknown as string[][];
  const { format } = cells;
  format.fill.clear();
  format.font.bold = false;
  format.font.italic = false;
  format.font.underline = "None";
  format.font.color = "#000000";
  if (font) {
    format.font.name = font.name;
    format.font.size = font.size;
  }
  format.horizontalAlignment = "General";
  format.wrapText = false;
  format.indentLevel = 0;
  format.protection.locked = true;
  for (const line of lines) format.borders.getItem(line).style = "None";
}

export interface ColumnLook {
  /** In points; 0 where it isn't known. */
  readonly width: number;
  readonly hidden: boolean;
}

/** Widths belong to the sheet and stay where they are when cells move: each column gets the one that goes with what stands in it now. */
export function setWidths(sheet: string, first: number, looks: readonly (ColumnLook | null)[], before: readonly ColumnLook[]): Change {
  const dress = (index: number, { width, hidden }: ColumnLook) => (book: OpenBook): void => {
    const column = book.range(sheet, { row: 0, column: first + index, rows: 1, columns: 1 }).getEntireColumn();
    // In this order: a width makes a hidden column visible.
    if (width > 0) column.format.columnWidth = width;
    column.columnHidden = hidden;
  };
  return step(looks.length * 1100, (book) => {
    for (const [index, look] of looks.entries()) if (look) dress(index, look)(book);
  }, (book) => {
    for (const [index, look] of looks.entries()) if (look) dress(index, before[index]!)(book);
  });
}

/** Moves right what the user wrote beside a table. */
export function makeRoomBeside(sheet: string, room: Rect, firstBeside: number): Change {
  return {
    bytes: 900,
    do: (book) => { book.range(sheet, room).insert("Right"); },
    undo: (book) => { book.range(sheet, room).delete("Left"); },
    probe: (book) => {
      const beside = book.range(sheet, { ...room, columns: firstBeside + room.columns - room.column + 1 }).getUsedRangeOrNullObject(true).load("columnIndex");
      return () => !beside.isNullObject && beside.columnIndex > firstBeside;
    },
  };
}
