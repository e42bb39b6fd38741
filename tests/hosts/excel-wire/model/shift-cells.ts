import { type Area, contains, formatArea, lastColumn, lastRow, overlaps, parseAddress, quoteSheet } from "./area";
import { HostError } from "./host-error";
import type { SheetModel } from "./sheet-model";

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
function moveReferences(sheet: SheetModel, from: Area, rows: number): void {
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    for (const key of ["values", "categories"] as const) {
      if (!series[key]) continue;
      const { sheet: name, area } = parseAddress(series[key]);
      if ((name !== null && name !== sheet.name) || !contains(from, area)) continue;
      series[key] = `${name === null ? "" : `${quoteSheet(name)}!`}${formatArea({ ...area, row: area.row + rows })}`;
    }
  }
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
