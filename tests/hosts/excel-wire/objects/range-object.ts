import { type Area, contains, formatArea, intersection, lastColumn, lastRow, overlaps, parseAddress, quoteSheet } from "../model/area";
import { type CellModel, emptyCell } from "../model/cell-model";
import { enterValue } from "../model/enter-value";
import { accessDenied, HostError, invalidArgument } from "../model/host-error";
import { deleteLeft, deleteUp, insertDown, insertRight } from "../model/shift-cells";
import type { SheetModel } from "../model/sheet-model";
import { bodyOf } from "../model/table-model";
import type { WireObject } from "../wire/wire-object";
import { collection } from "../wire/process-query";
import { cellProperties, setCellProperties } from "./cell-properties";
import { conditionalFormatsObject } from "./conditional-format-object";
import { validationObject } from "./validation-object";
import { formatObject } from "./format-object";
import type { FakeContext } from "./fake-context";
import { sheetFormatObject } from "./sheet-format";

const mostCells = 5_000_000;

export interface RangeRef { readonly sheet: SheetModel; readonly area: Area }
export const rangeRef = (object: WireObject): RangeRef => object.range as RangeRef;

/** A Range: shapes are enforced, null leaves a cell alone, "" empties it. */
export function rangeObject(fake: FakeContext, sheet: SheetModel, area: Area): WireObject {
  if (area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1 || area.row + area.rows > lastRow || area.column + area.columns > lastColumn) {
    throw invalidArgument(`range ${area.row},${area.column} ${area.rows}x${area.columns}`);
  }
  const here = { sheet, area };
  const other = (changes: Partial<Area>): WireObject => rangeObject(fake, sheet, { ...area, ...changes });
  const guard = (locked = true): void => { if (sheet.protection && (!locked || hasLocked(here))) throw accessDenied("the sheet is protected"); };
  const put = (value: unknown, write: (cell: CellModel, value: unknown) => void): void => {
    guard();
    eachInput(here, value, (row, column, input) => { write(sheet.touch(row, column), input); });
    keepHeaders(here);
    fake.changed(here);
  };
  const enter = (cell: CellModel, input: unknown): void => {
    if (typeof input === "object") throw invalidArgument("a cell value is text, number or boolean");
    const entered = enterValue(input, cell.numberFormat);
    cell.value = entered.value;
    cell.formula = entered.formula;
    if (entered.numberFormat && cell.numberFormat === "General") cell.numberFormat = entered.numberFormat;
  };
  const whole = area.rows === lastRow && area.columns === lastColumn;
  const format = whole ? sheetFormatObject(sheet, guard) : formatObject(here, guard);
  return {
    type: "Range",
    range: here,
    get: {
      Address: () => `${quoteSheet(sheet.name)}!${formatArea(area)}`,
      RowIndex: () => area.row, ColumnIndex: () => area.column, RowCount: () => area.rows, ColumnCount: () => area.columns,
      CellCount: () => area.rows * area.columns,
      Values: () => grid(here, (cell) => cell.value), Formulas: () => grid(here, (cell) => cell.formula ?? cell.value), Text: () => grid(here, (cell) => String(cell.value)),
      NumberFormat: () => grid(here, (cell) => cell.numberFormat), Hyperlink: () => (area.rows * area.columns === 1 ? sheet.cell(area.row, area.column)?.link ?? null : null),
      RowHidden: () => common(here, (_cell, row) => sheet.hiddenRows.has(row)), ColumnHidden: () => common(here, (_cell, _row, column) => sheet.hiddenColumns.has(column)),
      Hidden: () => false,
    },
    set: {
      Values: (value: unknown) => put(value, enter),
      Formulas: (value: unknown) => put(value, enter),
      NumberFormat: (value: unknown) => put(value, (cell, input) => { cell.numberFormat = String(input); }),
      Hyperlink: (link: { documentReference?: string; screenTip?: string; textToDisplay?: string; address?: string }) => {
        guard();
        if (link.address !== undefined && link.documentReference !== undefined) throw invalidArgument("a link has an address or a documentReference");
        for (const { cell } of cellsOf(here)) cell.link = { documentReference: link.documentReference ?? "", screenTip: link.screenTip ?? "" };
      },
      ColumnHidden: (hidden: boolean) => {
        guard(false);
        for (let c = area.column; c < area.column + area.columns; c++) if (hidden) sheet.hiddenColumns.add(c); else sheet.hiddenColumns.delete(c);
      },
      RowHidden: (hidden: boolean) => {
        for (let r = area.row; r < area.row + area.rows; r++) if (hidden) sheet.hiddenRows.add(r); else sheet.hiddenRows.delete(r);
      },
    },
    nav: {
      Worksheet: () => fake.sheetObject(sheet), Format: () => format, DataValidation: () => validationObject(here, guard),
      ConditionalFormats: () => conditionalFormatsObject(fake, here, guard),
    },
    call: {
      _ValidateArraySize: (rows: number, columns: number) => { if (rows !== area.rows || columns !== area.columns) throw shapeError(); },
      _RemoveReference: () => null,
      GetCell: (row: number, column: number) => other({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
      GetRow: (row: number) => other({ row: area.row + row, rows: 1 }), GetColumn: (column: number) => other({ column: area.column + column, columns: 1 }),
      GetRowsBelow: (count = 1) => other({ row: area.row + area.rows, rows: count }),
      GetResizedRange: (rows: number, columns: number) => other({ rows: area.rows + rows, columns: area.columns + columns }),
      GetAbsoluteResizedRange: (rows: number, columns: number) => other({ rows, columns }),
      GetOffsetRange: (rows: number, columns: number) => other({ row: area.row + rows, column: area.column + columns }),
      GetEntireColumn: () => other({ row: 0, rows: lastRow }), GetEntireRow: () => other({ column: 0, columns: lastColumn }),
      GetBoundingRect: (o: WireObject | string) => {
        const b = typeof o === "string" ? parseAddress(o).area : rangeRef(o).area;
        const row = Math.min(area.row, b.row), column = Math.min(area.column, b.column);
        return other({ row, column, rows: Math.max(area.row + area.rows, b.row + b.rows) - row, columns: Math.max(area.column + area.columns, b.column + b.columns) - column });
      },
      GetIntersectionOrNullObject: (o: WireObject | string) => {
        const b = typeof o === "string" ? parseAddress(o).area : rangeRef(o).area;
        const common = intersection(area, b);
        return common && other(common);
      },
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => {
        const used = sheet.used(!valuesOnly, area);
        return used && other(used);
      },
      GetTables: (fullyContained?: boolean) => collection("TableScopedCollection", () => sheet.tables
        .filter((table) => (fullyContained ? contains(area, table.area) : overlaps(table.area, area))).map((table) => fake.tableObject(sheet, table)), (t) => String(t.get!.Name!())),
      GetCellProperties: (load: object) => Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (_, j) => cellProperties(sheet.cell(area.row + i, area.column + j) ?? sheet.blank(), load))),
      SetCellProperties: (data: unknown) => { guard(); eachInput(here, data, (row, column, properties) => setCellProperties(sheet.touch(row, column), properties as object)); },
      Insert: (shift: string) => {
        guard(false);
        if (shift === "Down") insertDown(sheet, area);
        else if (shift === "Right") insertRight(sheet, area);
        else throw invalidArgument(`insert ${shift}`);
        return other({});
      },
      Delete: (shift: string) => {
        guard(false);
        refuseFiltered(here);
        if (shift === "Up") deleteUp(sheet, area);
        else if (shift === "Left") deleteLeft(sheet, area);
        else throw invalidArgument(`delete ${shift}`);
      },
      Clear: (what?: string) => {
        guard();
        for (const { cell, row, column } of cellsOf(here)) {
          if (what === "Formats") Object.assign(cell, { ...emptyCell(), value: cell.value, formula: cell.formula, link: cell.link, validation: cell.validation });
          else if (what === "Contents") Object.assign(cell, { value: "", formula: null });
          else if (what === "Hyperlinks" || what === "RemoveHyperlinks") cell.link = null;
          else sheet.forget(row, column);
        }
        if (!what || what === "All" || what === "Formats") sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !contains(area, format.area));
        keepHeaders(here);
      },
      CopyFrom: (from: WireObject, what?: string) => { guard(); copyInto(here, rangeRef(from), what ?? "All"); },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlaps(merge, area));
        return merges.length === 0 ? null : { type: "RangeAreas", get: { Address: () => merges.map((merge) => `${quoteSheet(sheet.name)}!${formatArea(merge)}`).join(",") } };
      },
      Merge: () => {
        guard(false);
        if (sheet.tables.some((table) => overlaps(table.area, area))) throw new HostError("MergedRangeConflict", "Cells of a table can't be merged.");
        sheet.merges = [...sheet.merges, area].sort((a, b) => a.row - b.row || a.column - b.column);
      },
      Unmerge: () => { guard(false); sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area)); },
      Select: () => {
        if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The worksheet is hidden.");
        fake.book.active = sheet;
        fake.select(sheet, area);
      },
      Untrack: () => null,
    },
  };
}

const shapeError = (): HostError =>
  new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the size or dimensions of the range.");

/** A scalar goes to every cell; an array must have the range's shape; null cells are left alone. */
function eachInput({ area }: RangeRef, input: unknown, write: (row: number, column: number, value: unknown) => void): void {
  if (area.rows * area.columns > mostCells) throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const rows = Array.isArray(input) ? (input as unknown[][]) : null;
  if (rows && (rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns))) throw shapeError();
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const value = rows ? rows[i]![j] : input;
      if (value !== null && value !== undefined) write(area.row + i, area.column + j, value);
    }
  }
}

function* cellsOf({ sheet, area }: RangeRef): Generator<{ cell: CellModel; row: number; column: number }> {
  if (area.rows * area.columns > mostCells) throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) yield { cell: sheet.touch(row, column), row, column };
  }
}

function grid({ sheet, area }: RangeRef, read: (cell: CellModel) => unknown): unknown[][] {
  if (area.rows * area.columns > mostCells) throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  const empty = emptyCell();
  return Array.from({ length: area.rows }, (_, i) => Array.from({ length: area.columns }, (_, j) => read(sheet.cell(area.row + i, area.column + j) ?? empty)));
}

/** The value all cells share, else null. */
export function common<T>({ sheet, area }: RangeRef, read: (cell: CellModel, row: number, column: number) => T): T | null {
  const empty = emptyCell();
  let found: T | undefined;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 2000); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, area.column + 200); column++) {
      const value = read(sheet.cell(row, column) ?? empty, row, column);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  }
  return found ?? null;
}

/** Copies one cell, or an area of the same shape, over and over; relative references to the own row move along. */
function copyInto({ sheet, area }: RangeRef, from: RangeRef, what: string): void {
  if (!["Formulas", "Formats", "All"].includes(what)) throw invalidArgument(`copyFrom ${what}`);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const row = from.area.row + (i % from.area.rows), column = from.area.column + (j % from.area.columns);
      const source = from.sheet.cell(row, column) ?? emptyCell();
      const cell = sheet.touch(area.row + i, area.column + j);
      const moved = source.formula?.replace(/(?<![A-Za-z$!'])(\$?[A-Z]{1,3})(\d{1,7})(?![\d(])/g, (_, letters: string, n: string) => `${letters}${Number(n) + area.row + i - row}`) ?? null;
      if (what !== "Formats") Object.assign(cell, { value: source.value, formula: moved });
      if (what !== "Formulas") Object.assign(cell, { numberFormat: source.numberFormat, look: structuredClone(source.look) });
    }
  }
}

function hasLocked({ sheet, area }: RangeRef): boolean {
  if (area.rows * area.columns > 100_000) return true;
  return grid({ sheet, area }, (cell) => cell.look.locked).some((row) => row.some(Boolean));
}

function refuseFiltered({ sheet, area }: RangeRef): void {
  for (const table of sheet.tables) {
    if (overlaps(bodyOf(table), area) && table.criteria.some(Boolean)) throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
}

/** Header cells of a table are text, never empty, and unique. */
export function keepHeaders({ sheet, area }: RangeRef): void {
  for (const table of sheet.tables) {
    if (!overlaps({ ...table.area, rows: 1 }, area)) continue;
    const seen = new Set<string>();
    for (let j = 0; j < table.area.columns; j++) {
      const cell = sheet.touch(table.area.row, table.area.column + j);
      let header = cell.value === "" ? `列${j + 1}` : String(cell.value);
      for (let n = 2; seen.has(header.toLowerCase()); n++) header = `${String(cell.value)}${n}`;
      seen.add(header.toLowerCase());
      cell.value = header;
      cell.formula = null;
    }
  }
}
