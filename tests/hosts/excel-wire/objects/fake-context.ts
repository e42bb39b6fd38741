import type { Area } from "../model/area";
import type { SheetModel } from "../model/sheet-model";
import type { TableModel } from "../model/table-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { WireObject } from "../wire/wire-object";

/** What the objects of the fake need of each other. */
export interface FakeContext {
  readonly book: WorkbookModel;
  sheetObject(sheet: SheetModel): WireObject;
  tableObject(sheet: SheetModel, table: TableModel): WireObject;
  /** Tells those who listen to changes of cells. */
  changed(range: { sheet: SheetModel; area: Area }): void;
  select(sheet: SheetModel, area: Area): void;
  listen(event: string, on: boolean): void;
}
