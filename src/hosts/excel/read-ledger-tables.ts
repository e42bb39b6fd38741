import type { TableData } from "../../workbook/host";
import type { CellValue } from "../../workbook/plan";
import { askPlace, readTables } from "./standing/read-tables";

/** Three syncs for tables of up to 100,000 cells together: which there are, where, what is in them. */
export async function readLedgerTables(context: Excel.RequestContext, names: readonly string[]): Promise<TableData[]> {
  const wanted = names.map((name) => context.workbook.tables.getItemOrNullObject(name).load("name,showTotals,worksheet/name"));
  await context.sync();
  const asked = wanted.filter(({ isNullObject }) => !isNullObject)
    .map(({ name, showTotals, worksheet }) => askPlace(context, { name, sheet: worksheet.name, showTotals, isFiltered: false }));
  if (asked.length === 0) return [];
  await context.sync();
  const tables = await readTables(context, asked.map((place) => place()), "values");
  return tables.map(({ name, headers, formulas }) => ({
    name, headers, rows: (formulas as CellValue[][]).map((row) => row.map((value) => (value === "" ? null : value))).filter((row) => row.some((value) => value !== null)),
  }));
}
