import { type Area, overlaps, parseAddress } from "../model/area";
import { accessDenied, HostError, invalidArgument } from "../model/host-error";
import { deleteTableColumn, insertDown, insertTableColumn } from "../model/shift-cells";
import type { SheetModel } from "../model/sheet-model";
import { bodyOf, type TableModel } from "../model/table-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import type { FakeContext } from "./fake-context";
import { keepHeaders, rangeObject, rangeRef } from "./range-object";

/** Tables of a sheet, or of the whole workbook. */
export function tablesObject(fake: FakeContext, sheet: SheetModel | null): WireObject {
  const items = (): WireObject[] => fake.book.tables().filter((t) => !sheet || t.sheet === sheet).map((t) => fake.tableObject(t.sheet, t.table));
  return collection("TableCollection", items, (table) => String(table.get!.Name!()), {
    Add: (where: string | WireObject, hasHeaders: boolean) => {
      const at = typeof where === "string" ? { area: parseAddress(where).area, sheet: sheet ?? fake.book.sheet(parseAddress(where).sheet ?? "") ?? fake.book.active } : rangeRef(where);
      return fake.tableObject(at.sheet, addTable(fake, at.sheet, at.area, hasHeaders));
    },
    _RegisterDataChangedEvent: () => fake.listen("tableChanged", true),
    _UnregisterDataChangedEvent: () => fake.listen("tableChanged", false),
  });
}

function addTable(fake: FakeContext, sheet: SheetModel, area: Area, hasHeaders: boolean): TableModel {
  if (sheet.protection) throw accessDenied("the sheet is protected");
  if (!hasHeaders) throw new HostError("NotImplemented", "fake: tables without headers");
  const whole = { ...area, rows: Math.max(2, area.rows) };
  fake.book.checkTableArea(sheet, whole, null);
  const n = fake.book.nextId();
  const table: TableModel = {
    id: `{TABLE-${n}}`, name: `表${n}`, area: whole, style: "TableStyleMedium2", banded: true, showTotals: false, showFilterButton: true,
    criteria: Array.from({ length: area.columns }, () => null),
  };
  sheet.tables.push(table);
  keepHeaders({ sheet, area });
  return table;
}

export function tableObject(fake: FakeContext, sheet: SheetModel, table: TableModel): WireObject {
  const guard = (): void => { if (sheet.protection) throw accessDenied("the sheet is protected"); };
  const range = (area: Area): WireObject => rangeObject(fake, sheet, area);
  return {
    type: "Table", id: table.id,
    get: {
      Id: () => table.id, Name: () => table.name, Style: () => table.style, ShowBandedRows: () => table.banded, ShowTotals: () => table.showTotals,
      ShowFilterButton: () => table.showFilterButton, ShowHeaders: () => true,
    },
    set: {
      Name: (name: string) => { guard(); fake.book.checkName(name, table); table.name = name; },
      Style: (style: string) => { guard(); if (!/^TableStyle(?:Light|Medium|Dark)\d+$/.test(style)) throw invalidArgument(`table style ${style}`); table.style = style; },
      ShowBandedRows: (banded: boolean) => { guard(); table.banded = banded; },
      ShowFilterButton: (show: boolean) => { guard(); table.showFilterButton = show; },
      ShowTotals: (show: boolean) => {
        guard();
        if (show === table.showTotals) return;
        const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
        if (show) { insertDown(sheet, below); table.area = { ...table.area, rows: table.area.rows + 1 }; } else {
          const last = table.area.row + table.area.rows - 1;
          for (let c = table.area.column; c < table.area.column + table.area.columns; c++) sheet.forget(last, c);
          table.area = { ...table.area, rows: table.area.rows - 1 };
        }
        table.showTotals = show;
      },
    },
    nav: {
      Worksheet: () => fake.sheetObject(sheet),
      Columns: () => collection("TableColumnCollection", () => columnsOf(fake, sheet, table, guard), (column) => String(column.get!.Name!()), {
        Add: (index: number | null, values: unknown, name: string | null) => {
          guard();
          if (values !== null && values !== undefined) throw new HostError("NotImplemented", "fake: a new column with values");
          const at = index === null || index === undefined || index === -1 ? table.area.columns : index;
          if (at < 0 || at > table.area.columns) throw invalidArgument(`column ${at} of ${table.name}`);
          insertTableColumn(sheet, table, at);
          sheet.touch(table.area.row, table.area.column + at).value = name ?? freeHeader(sheet, table);
          return columnsOf(fake, sheet, table, guard)[at]!;
        },
      }),
      AutoFilter: () => autoFilterObject(table, guard),
    },
    call: {
      GetRange: () => range(table.area), GetHeaderRowRange: () => range({ ...table.area, rows: 1 }), GetDataBodyRange: () => range(bodyOf(table)),
      Resize: (to: string | WireObject) => { guard(); resize(fake, sheet, table, typeof to === "string" ? parseAddress(to).area : rangeRef(to).area); },
      ClearFilters: () => { guard(); table.criteria = table.criteria.map(() => null); },
      ConvertToRange: () => { guard(); sheet.tables = sheet.tables.filter((other) => other !== table); return range(table.area); },
      Delete: () => {
        guard();
        sheet.tables = sheet.tables.filter((other) => other !== table);
        for (let r = table.area.row; r < table.area.row + table.area.rows; r++) for (let c = table.area.column; c < table.area.column + table.area.columns; c++) sheet.forget(r, c);
      },
    },
  };
}

/** The header row stays in its row, the new area overlaps the old one and no other table, and there is at least one row below the header. */
function resize(fake: FakeContext, sheet: SheetModel, table: TableModel, area: Area): void {
  if (area.row !== table.area.row || area.rows < 2 || !overlaps(area, table.area)) throw invalidArgument(`resize ${table.name}`);
  if (table.showTotals) throw new HostError("InvalidOperation", "fake: resize under a totals row");
  fake.book.checkTableArea(sheet, area, table);
  table.criteria = Array.from({ length: area.columns }, (_, j) => table.criteria[area.column + j - table.area.column] ?? null);
  table.area = area;
  keepHeaders({ sheet, area });
}

function freeHeader(sheet: SheetModel, { area }: TableModel): string {
  const taken = Array.from({ length: area.columns }, (_, j) => sheet.cell(area.row, area.column + j)?.value);
  for (let n = 1; ; n++) if (!taken.includes(`列${n}`)) return `列${n}`;
}

function columnsOf(fake: FakeContext, sheet: SheetModel, table: TableModel, guard: () => void): WireObject[] {
  return Array.from({ length: table.area.columns }, (_, j): WireObject => ({
    type: "TableColumn", id: String(j + 1),
    get: { Name: () => String(sheet.cell(table.area.row, table.area.column + j)?.value ?? ""), Index: () => j, Id: () => j + 1 },
    call: {
      GetDataBodyRange: () => rangeObject(fake, sheet, { ...bodyOf(table), column: table.area.column + j, columns: 1 }),
      GetRange: () => rangeObject(fake, sheet, { ...table.area, column: table.area.column + j, columns: 1 }),
      Delete: () => { guard(); deleteTableColumn(sheet, table, j); },
    },
  }));
}

function autoFilterObject(table: TableModel, guard: () => void): WireObject {
  return {
    type: "AutoFilter",
    get: { Enabled: () => table.showFilterButton, IsDataFiltered: () => table.criteria.some(Boolean), Criteria: () => table.criteria.map((one) => one ?? { filterOn: "Custom" }) },
    call: {
      Apply: (_range: unknown, column: number, criteria: object) => { guard(); table.criteria[column] = criteria; },
      ClearCriteria: () => { guard(); table.criteria = table.criteria.map(() => null); },
      Reapply: () => guard(), Remove: () => { guard(); table.criteria = table.criteria.map(() => null); table.showFilterButton = false; },
    },
  };
}
