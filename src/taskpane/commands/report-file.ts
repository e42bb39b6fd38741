import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Language } from "../../wording/language";
import type { WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { openLedger } from "../../workbook/open-ledger";
import { noChoices } from "../../workbook/report/choices";
import { reportData } from "../../workbook/report/report-data";
import { reportWorkbook } from "../../workbook/report/report-workbook";
import { localMinute } from "../compare/local-time";
import type { NamedFile } from "../forms/form-files";
import { productVersion } from "../shell/product-version";

/** The managers' workbook of everything the ledger holds; null where there is no ledger.*/
export async function reportFile(host: WorkbookHost, language: Language, now: Date): Promise<NamedFile | null> {
  const { ledger } = await openLedger(host);
  if (ledger.replies.length === 0) return null;
  const data = reportData(ledgerData(ledger, { at: localMinute(now), by: productVersion }), noChoices, language);
  const file = XlsxHost.empty();
  await file.apply(layOut(reportWorkbook(noChoices, data), data, language));
  return { name: `${data.title.replace(/[\\/:*?"<>|]+/gu, "_")}.xlsx`, bytes: file.save() };
}
