import { type Area, lastColumn, lastRow, parseAddress } from "../model/area";
import { accessDenied, HostError } from "../model/host-error";
import type { SheetModel } from "../model/sheet-model";
import type { WireObject } from "../wire/wire-object";
import { chartsObject } from "./chart-object";
import { commentsObject } from "./comments-object";
import type { FakeContext } from "./fake-context";
import { layoutObject, pageBreaksObject } from "./layout-object";
import { rangeObject, rangeRef } from "./range-object";
import { tablesObject } from "./table-object";

const everything: Area = { row: 0, column: 0, rows: lastRow, columns: lastColumn };

export function sheetObject(fake: FakeContext, sheet: SheetModel): WireObject {
  const guard = (): void => { if (sheet.protection) throw accessDenied("the sheet is protected"); };
  const range = (area: Area): WireObject => rangeObject(fake, sheet, area);
  const usedOr = (looks: boolean): WireObject | null => { const used = sheet.used(looks); return used && range(used); };
  return {
    type: "Worksheet", id: sheet.id,
    get: {
      Id: () => sheet.id, Name: () => sheet.name, Visibility: () => sheet.visibility, Position: () => fake.book.sheets.indexOf(sheet),
      TabColor: () => sheet.tabColor, Gridlines: () => sheet.gridLines,
    },
    set: {
      Name: (name: string) => { fake.book.checkSheetName(name, sheet); sheet.name = name; },
      Visibility: (visibility: string) => { sheet.visibility = visibility; },
      Position: (position: number) => { fake.book.sheets = fake.book.sheets.filter((other) => other !== sheet); fake.book.sheets.splice(position, 0, sheet); },
      TabColor: (color: string) => { sheet.tabColor = color; }, Gridlines: (show: boolean) => { sheet.gridLines = show; },
    },
    nav: {
      Tables: () => tablesObject(fake, sheet), Charts: () => chartsObject(fake, sheet, guard), PageLayout: () => layoutObject(fake, sheet),
      HorizontalPageBreaks: () => pageBreaksObject(sheet), Comments: () => commentsObject(fake, sheet),
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        call: {
          FreezeRows: (rows: number) => { sheet.frozen = { row: 0, column: 0, rows, columns: 0 }; },
          FreezeColumns: (columns: number) => { sheet.frozen = { row: 0, column: 0, rows: 0, columns }; },
          FreezeAt: (at: WireObject | string) => { sheet.frozen = typeof at === "string" ? parseAddress(at).area : rangeRef(at).area; },
          Unfreeze: () => { sheet.frozen = null; },
          GetLocationOrNullObject: () => sheet.frozen && range({ ...sheet.frozen, rows: Math.max(1, sheet.frozen.rows), columns: Math.max(1, sheet.frozen.columns) }),
        },
      }),
      Protection: () => ({
        type: "WorksheetProtection",
        get: { Protected: () => sheet.protection !== null, Options: () => sheet.protection?.options ?? null },
        call: {
          Protect: (options?: Record<string, unknown>, password?: string) => { guard(); sheet.protection = { options: options ?? {}, password: password ?? null }; },
          Unprotect: (password?: string) => {
            if (sheet.protection?.password && sheet.protection.password !== password) throw new HostError("AccessDenied", "The password is wrong.");
            sheet.protection = null;
          },
        },
      }),
    },
    call: {
      GetRange: (address?: string) => range(address ? parseAddress(address).area : everything),
      GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) => range({ row, column, rows, columns }),
      GetCell: (row: number, column: number) => range({ row, column, rows: 1, columns: 1 }),
      GetUsedRange: (valuesOnly?: boolean) => usedOr(!valuesOnly) ?? range({ row: 0, column: 0, rows: 1, columns: 1 }),
      GetUsedRangeOrNullObject: (valuesOnly?: boolean) => usedOr(!valuesOnly),
      Activate: () => { if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The worksheet is hidden."); fake.book.active = sheet; },
      Delete: () => fake.book.removeSheet(sheet),
    },
  };
}
