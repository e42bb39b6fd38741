import { type Area, contains, formatArea, lastColumn, lastRow, overlaps, parseAddress, quoteSheet } from "./area";
import { HostError } from "./host-error";
import type { SheetModel } from "./sheet-model";
import type { TableModel } from "./table-model";

/**
 * Moves what lies below (or right of) an area, as Insert and Delete do: cells, tables, conditional formats, remarks.
 * References inside formulas are not followed: the fake computes nothing.
 */
export function insertDown(sheet: SheetModel, area: Area): void {
  const below: Area = { ...area, rows: lastRow - area.row };
  refusePartialTables(sheet, area, below);
  move(sheet, below, area.rows, 0);
  moveReferences(sheet, below, area.rows);
  for (const table of sheet.tables) {
    if (inside(table.area, area)) table.area = { ...table.area, rows: table.area.rows + area.rows };
    else if (contains(below, table.area)) table.area = { ...table.area, row: table.area.row + area.rows };
  }
  for (const format of sheet.conditionalFormats) {
    const a = format.area;
    if (a.column < area.column || a.column + a.columns > area.column + area.columns) continue;
    if (a.row >= area.row) format.area = { ...a, row: a.row + area.rows };
    else if (a.row + a.rows > area.row) format.area = { ...a, rows: a.rows + area.rows };
  }
}

export function deleteUp(sheet: SheetModel, area: Area): void {
  const below: Area = { ...area, row: area.row + area.rows, rows: lastRow - area.row - area.rows };
  refusePartialTables(sheet, area, below);
  clearAway(sheet, area);
  move(sheet, below, -area.rows, 0);
  moveReferences(sheet, below, -area.rows);
  for (const table of sheet.tables) {
    if (overlaps(table.area, area)) {
      if (area.row <= table.area.row) throw new HostError("InsertDeleteConflict", "The header row of a table can't be deleted.");
      // A table keeps one (empty) row when all are deleted.
      const rows = table.area.rows - Math.min(area.rows, table.area.row + table.area.rows - area.row);
      table.area = { ...table.area, rows: Math.max(2, rows) };
    } else if (contains(below, table.area)) table.area = { ...table.area, row: table.area.row - area.rows };
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const a = format.area;
    if (a.column < area.column || a.column + a.columns > area.column + area.columns) return true;
    const cut = Math.max(0, Math.min(a.row + a.rows, area.row + area.rows) - Math.max(a.row, area.row));
    format.area = { ...a, row: a.row > area.row ? Math.max(area.row, a.row - area.rows) : a.row, rows: a.rows - cut };
    return format.area.rows > 0;
  });
}

/** Charts go on showing the cells they showed. */
function moveReferences(sheet: SheetModel, from: Area, rows: number, columns = 0): void {
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    for (const key of ["values", "categories"] as const) {
      if (!series[key]) continue;
      const { sheet: name, area } = parseAddress(series[key]);
      if ((name !== null && name !== sheet.name) || !contains(from, area)) continue;
      series[key] = `${name === null ? "" : `${quoteSheet(name)}!`}${formatArea({ ...area, row: area.row + rows, column: area.column + columns })}`;
    }
  }
}

/** A new column of a table: what stands right of it in the table's rows moves, and it looks like its neighbour. */
export function insertTableColumn(sheet: SheetModel, table: TableModel, at: number): void {
  const { area } = table;
  const column: Area = { ...area, column: area.column + at, columns: 1 };
  const right: Area = { ...column, columns: lastColumn - column.column };
  for (const other of sheet.tables) {
    if (other !== table && overlaps(other.area, right) && !contains(right, other.area)) throw new HostError("InsertDeleteConflict", "This would shift cells in a table.");
  }
  move(sheet, right, 0, 1);
  moveReferences(sheet, right, 0, 1);
  for (const other of sheet.tables) if (other !== table && contains(right, other.area)) other.area = { ...other.area, column: other.area.column + 1 };
  for (const format of sheet.conditionalFormats) {
    const a = format.area;
    if (a.row < area.row || a.row + a.rows > area.row + area.rows || a.column + a.columns <= column.column) continue;
    format.area = a.column >= column.column ? { ...a, column: a.column + 1 } : { ...a, columns: a.columns + 1 };
  }
  table.area = { ...area, columns: area.columns + 1 };
  table.criteria.splice(at, 0, null);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const like = sheet.cell(row, at > 0 ? column.column - 1 : column.column + 1);
    if (like) Object.assign(sheet.touch(row, column.column), { numberFormat: like.numberFormat, look: structuredClone(like.look), validation: structuredClone(like.validation) });
  }
}

export function deleteTableColumn(sheet: SheetModel, table: TableModel, at: number): void {
  if (table.area.columns === 1) throw new HostError("InvalidOperation", "The last column of a table can't be deleted.");
  const column: Area = { ...table.area, column: table.area.column + at, columns: 1 };
  const right: Area = { ...column, column: column.column + 1, columns: lastColumn - column.column - 1 };
  clearAway(sheet, column);
  move(sheet, right, 0, -1);
  moveReferences(sheet, right, 0, -1);
  for (const other of sheet.tables) if (other !== table && contains(right, other.area)) other.area = { ...other.area, column: other.area.column - 1 };
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const a = format.area;
    if (a.row < column.row || a.row + a.rows > column.row + column.rows || a.column + a.columns <= column.column) return true;
    format.area = a.column > column.column ? { ...a, column: a.column - 1 } : { ...a, columns: a.columns - 1 };
    return format.area.columns > 0;
  });
  table.area = { ...table.area, columns: table.area.columns - 1 };
  table.criteria.splice(at, 1);
}

/** Columns of a table and what is right of them. */
export function insertRight(sheet: SheetModel, area: Area): void {
  const right: Area = { ...area, columns: lastColumn - area.column };
  for (const table of sheet.tables) {
    if (overlaps(table.area, right) && !contains(right, table.area) && !(area.row === table.area.row && area.rows === table.area.rows)) {
      throw new HostError("InsertDeleteConflict", "The insertion would split a table.");
    }
  }
  move(sheet, right, 0, area.columns);
  for (const table of sheet.tables) if (contains(right, table.area)) table.area = { ...table.area, column: table.area.column + area.columns };
}

export function deleteLeft(sheet: SheetModel, area: Area): void {
  clearAway(sheet, area);
  move(sheet, { ...area, column: area.column + area.columns, columns: lastColumn - area.column - area.columns }, 0, -area.columns);
}

function inside(table: Area, area: Area): boolean {
  return area.row > table.row && area.row < table.row + table.rows && area.column <= table.column && area.column + area.columns >= table.column + table.columns;
}

function refusePartialTables(sheet: SheetModel, area: Area, below: Area): void {
  for (const { area: table } of sheet.tables) {
    const touched = overlaps(table, area) || overlaps(table, below);
    const spans = area.column <= table.column && area.column + area.columns >= table.column + table.columns;
    if (touched && !spans) throw new HostError("InsertDeleteConflict", "This would shift cells in a table.");
  }
}

function clearAway(sheet: SheetModel, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) for (let c = area.column; c < area.column + area.columns; c++) sheet.forget(row, c);
  const out = (r: { row: number; column: number }): boolean => !overlaps(area, { ...r, rows: 1, columns: 1 });
  sheet.comments = sheet.comments.filter(out);
}

function move(sheet: SheetModel, area: Area, rows: number, columns: number): void {
  const moved = [...sheet.cells].filter(([at]) => contains(area, { row: Math.floor(at / lastColumn), column: at % lastColumn, rows: 1, columns: 1 }));
  for (const [at] of moved) sheet.cells.delete(at);
  for (const [at, cell] of moved) sheet.cells.set(at + rows * lastColumn + columns, cell);
  for (const remark of sheet.comments) {
    if (!contains(area, { ...remark, rows: 1, columns: 1 })) continue;
    remark.row += rows;
    remark.column += columns;
  }
}
