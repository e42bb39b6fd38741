/** Another ledger's file; loaded when the first is picked. */
import { XlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Ledger } from "../../ledger/records";
import type { TableData } from "../../workbook/host";
import { openLedger } from "../../workbook/open-ledger";

export interface OtherLedger {
  readonly ledger: Ledger;
  readonly tables: readonly TableData[];
}

/** The ledger in an .xlsx file; null where the file has none. Throws HostProblem. */
export async function ledgerInFile(bytes: Uint8Array): Promise<OtherLedger | null> {
  const { ledger, tables, language } = await openLedger(await XlsxHost.open(bytes));
  return language === null ? null : { ledger, tables };
}
