import { HostProblem, type CellRef } from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellValue } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";

/** Selects a cell, a row of a table by its key, or a table; shows a hidden sheet. Throws `gone` where it isn't there. */
export async function revealCell(context: Excel.RequestContext, cell: CellRef, keyHeaders: ReadonlyMap<string, string>): Promise<void> {
  const range = cell.table === undefined ? await sheetCell(context, cell) : await tableRow(context, cell.table, cell.key, keyHeaders.get(cell.table));
  const { worksheet } = range;
  worksheet.visibility = "Visible";
  worksheet.activate();
  range.select();
  await context.sync();
}

async function sheetCell(context: Excel.RequestContext, { sheet = "", at = { row: 0, column: 0 } }: CellRef): Promise<Excel.Range> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load("id");
  const mark = context.workbook.names.getItemOrNullObject(`S_${sheet}`).load("name");
  await context.sync();
  if (!mark.isNullObject) return mark.getRange().worksheet.getCell(at.row, at.column);
  if (found.isNullObject) throw new HostProblem("gone", sheet);
  return found.getCell(at.row, at.column);
}

async function tableRow(context: Excel.RequestContext, name: string, key: string | undefined, keyHeader: string | undefined): Promise<Excel.Range> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) throw new HostProblem("gone", name);
  if (key === undefined) return table.getHeaderRowRange();
  const header = table.getHeaderRowRange().load("values");
  await context.sync();
  const headers = (header.values[0] ?? []) as CellValue[];
  const column = Math.max(0, keyHeader === undefined ? 0 : headers.findIndex((one) => foldHeader(one) === foldHeader(keyHeader)));
  const keys = table.getDataBodyRange().getColumn(column).load("values");
  await context.sync();
  const row = keys.values.findIndex(([value]) => keyOf(value as CellValue) === key);
  if (row < 0) throw new HostProblem("gone", `${name} ${key}`);
  return table.getDataBodyRange().getRow(row);
}
