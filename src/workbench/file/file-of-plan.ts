import { absolute, sheetReference } from "../../workbook/addresses";
import { StoredBook } from "../../hosts/xlsx/stored-book";
import { writeBook } from "../../hosts/xlsx/write-book";
import { applyPlan } from "../../workbook/apply-plan";
import type { WorkbookPlan } from "../../workbook/plan";

/**
 * What stands in the grid as the bytes of an .xlsx file. Unlike `XlsxHost.apply` it doesn't ask for keys: people's own
 * rows have none, or the same one twice.
 */
export async function fileOfPlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const book = new StoredBook({ sheets: [] }, plan.font);
  const { sheets } = applyPlan(book, plan);
  book.workbook.namedRanges = (plan.names ?? []).map(({ name, sheet, range }) => ({ name, range: sheetReference(sheets.get(sheet)!.name, absolute(range)) }));
  const { bytes } = await writeBook(book, null, plan);
  return bytes;
}
