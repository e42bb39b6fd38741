import { HostProblem } from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellValue } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";
import type { TableArrangement } from "./arrange/arrange-table";
import { type Change, OpenBook } from "./changes/change";
import { undoAll } from "./changes/carry-out";

/** What the last write did, and how it left the tables. */
export interface Written {
  readonly changes: readonly Change[];
  readonly tables: readonly TableArrangement[];
  /** Ids of sheets by the names they had: sheets renamed since are found again. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Takes the write back, if rows and columns still stand where it left them: otherwise it would hit the wrong cells. */
export async function undoWrite(context: Excel.RequestContext, { changes, tables, sheets }: Written): Promise<void> {
  if (changes.length === 0) return;
  await assertStanding(context, tables);
  await undoAll(new OpenBook(context, (name) => sheets.get(name) ?? name), changes);
}

async function assertStanding(context: Excel.RequestContext, tables: readonly TableArrangement[]): Promise<void> {
  const asked = tables.map((table) => {
    const item = context.workbook.tables.getItemOrNullObject(table.plan.name).load("name,showTotals");
    return { table, item };
  });
  await context.sync();
  const lost = asked.find(({ item }) => item.isNullObject);
  if (lost) throw new HostProblem("changed", lost.table.plan.name);
  const places = asked.map(({ table, item }) => {
    const range = item.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const keyColumn = table.merge.columns.findIndex(({ plan }) => plan === 0);
    return { table, item, range, header: item.getHeaderRowRange().load("values"), keys: item.getDataBodyRange().getColumn(keyColumn).load("values") };
  });
  await context.sync();
  for (const { table, item, range, header, keys } of places) {
    const stands = range.rowIndex === table.at.row && range.columnIndex === table.at.column && range.columnCount === table.columns
      && range.rowCount === 1 + table.rows + (item.showTotals ? 1 : 0)
      && table.merge.columns.every((column, index) => foldHeader(header.values[0]![index] as CellValue) === foldHeader(column.header))
      && table.merge.rows.every(({ plan }, row) => plan === null || keyOf(keys.values[row]?.[0] as CellValue) === table.keys[plan]);
    if (!stands) throw new HostProblem("changed", table.plan.name, { place: table.sheet });
  }
}
