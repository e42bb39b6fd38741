import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { WorkbookPlan } from "../../workbook/plan";


/** A plan as the bytes of an .xlsx file. */
export async function fileOfPlan(plan: WorkbookPlan): Promise<Uint8Array> {
  const file = XlsxHost.empty();
  await file.apply(plan);
  return file.save();
}
