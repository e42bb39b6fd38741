import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellLink, ChartPlan, PrintSetup, TableColumn } from "../../workbook/plan";

/** Univer's saved workbook. The grid is changed by changing this and loading it again: all of a plan or none of it. */
export type Snapshot = IWorkbookData;
export type SheetSnapshot = Partial<IWorksheetData> & { id: string; name: string; cellData: CellRows };
export type CellRows = Record<number, Record<number, ICellData>>;
export type { ICellData, IStyleData };

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** A table as Univer's table plugin keeps it. */
export interface GridTable {
  id: string;
  name: string;
  range: GridRange;
  options: { showHeader: boolean; showFooter?: boolean; tableStyleId?: string };
  filters: unknown;
  columns: { id: string; displayName: string; dataType: string; formula: string; meta: object; style: object }[];
}

/** A rule of the conditional-format or the validation plugin; ours are known by the start of their id. */
export interface GridRule {
  readonly cfId?: string;
  readonly uid?: string;
  readonly ranges: readonly GridRange[];
  readonly [more: string]: unknown;
}

/** What the plan says and Univer has no place for: kept with the workbook, for saving it as a file. */
export interface Extras {
  properties: Record<string, string>;
  title?: string;
  language?: "zh" | "en";
  font?: { readonly name: string; readonly size: number };
  /** By table name. */
  tables: Record<string, { readonly keyHeader: string; readonly columns: readonly TableColumn[] }>;
  /** By sheet id. */
  sheets: Record<string, { readonly planId?: string; readonly print?: PrintSetup; readonly charts?: readonly ChartPlan[]; readonly protected?: boolean; readonly starter?: boolean }>;
}

/** What hangs on a cell beside its value. */
export interface CellExtras {
  readonly link?: CellLink;
  readonly note?: string;
  readonly unlocked?: boolean;
  /** The formula as written, with names of tables, where the grid computes `ranges` in its place. */
  readonly written?: { readonly formula: string; readonly ranges: string };
}

export const extrasOf = (custom: Snapshot["custom"]): Extras => ({ properties: {}, tables: {}, sheets: {}, ...(custom?.ledger as Partial<Extras> | undefined) });

const resourceNames = {
  tables: "SHEET_TABLE_PLUGIN", formats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", validations: "SHEET_DATA_VALIDATION_PLUGIN", names: "SHEET_DEFINED_NAME_PLUGIN",
  themes: "SHEET_RANGE_THEME_MODEL_PLUGIN",
} as const;
export type ResourceName = keyof typeof resourceNames;

/** A plugin's part of the snapshot, which it keeps as JSON. */
export function resource<T extends object>(snapshot: Snapshot, name: ResourceName): T {
  const data = snapshot.resources?.find((one) => one.name === resourceNames[name])?.data;
  return (data ? JSON.parse(data) : {}) as T;
}

export function withResource(snapshot: Snapshot, name: ResourceName, value: object): Snapshot {
  const others = (snapshot.resources ?? []).filter((one) => one.name !== resourceNames[name]);
  return { ...snapshot, resources: [...others, { id: resourceNames[name], name: resourceNames[name], data: JSON.stringify(value) }] };
}

export function blankSnapshot(id: string, name: string, sheetName: string): Snapshot {
  const extras: Extras = { ...extrasOf(null), sheets: { sheet1: { starter: true } } };
  return {
    id, name, appVersion: "0.25.1", locale: "zhCN" as Snapshot["locale"], styles: {}, sheetOrder: ["sheet1"], resources: [], custom: { ledger: extras },
    sheets: { sheet1: { id: "sheet1", name: sheetName, rowCount: 200, columnCount: 26, cellData: {} } },
  };
}
