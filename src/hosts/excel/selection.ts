import type { Selected, Unsubscribe } from "../../workbook/host";
import { keyOf } from "../../workbook/merge-table";
import type { CellValue } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";
import { runExcel } from "./run-excel";

/** Text of a selection that a pane would show at most. */
const longestText = 100_000;

/**
 * Tells which row of which table is selected, at most one answer on the way at a time: while somebody moves through rows only the
 * last place counts. A selection that Excel can't tell about (a chart, the sheet just deleted) is told as nothing.
 */
export function listenToSelection(listener: (selected: Selected) => void, keyHeaders: ReadonlyMap<string, string>): Unsubscribe {
  let ended = false, asking = false, again = false;
  const tell = async (): Promise<void> => {
    again = asking;
    if (asking) return;
    asking = true;
    const selected = await runExcel((context) => readSelection(context, keyHeaders)).catch((): Selected => ({ table: null, key: null, text: "" }));
    asking = false;
    if (ended) return;
    if (again) await tell();
    else listener(selected);
  };
  const registered = runExcel(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(tell);
    await context.sync();
    return handler;
  });
  // A listener that could not be registered hears nothing; asking for the selection still works.
  registered.catch(() => undefined);
  return () => {
    ended = true;
    void registered.then((handler) => runExcel(async () => {
      handler.remove();
      await handler.context.sync();
    })).catch(() => undefined);
  };
}

/** Two syncs: what is selected and in which table, then the table's headers and the row's key. */
export async function readSelection(context: Excel.RequestContext, keyHeaders: ReadonlyMap<string, string>): Promise<Selected> {
  const range = context.workbook.getSelectedRange().load("rowIndex,cellCount");
  const tables = range.getTables(false).load("items/name");
  const used = range.getUsedRangeOrNullObject(true).load("text,rowCount");
  await context.sync();
  const text = used.isNullObject ? "" : used.text.map((row) => row.join("\t")).join("\n").slice(0, longestText);
  const table = tables.items[0];
  if (!table) return { table: null, key: null, text };
  const header = table.getHeaderRowRange().load("values,rowIndex");
  const row = table.getDataBodyRange().getIntersectionOrNullObject(range.getCell(0, 0).getEntireRow()).load("values");
  await context.sync();
  const keyHeader = keyHeaders.get(table.name);
  const headers = (header.values[0] ?? []) as CellValue[];
  const column = Math.max(0, keyHeader === undefined ? 0 : headers.findIndex((one) => foldHeader(one) === foldHeader(keyHeader)));
  const key = row.isNullObject ? "" : keyOf(row.values[0]?.[column] as CellValue);
  return { table: table.name, key: key === "" ? null : key, text };
}
