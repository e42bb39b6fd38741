import { existsSync, readFileSync } from "node:fs";
import { XlsxHost } from "../hosts/xlsx/xlsx-host";
import { emptyLedger, type Ledger } from "../ledger/records";
import type { Language } from "../wording/language";
import { ledgerTables, languageOf, readLedger, type LedgerRead } from "../workbook/read-ledger";

export interface LedgerFile {
  readonly host: XlsxHost;
  readonly ledger: Ledger;
  /** The language the workbook was made in; null for a new one. */
  readonly language: Language | null;
  /** Cells somebody changed into something that can't be read. */
  readonly problems: LedgerRead["problems"];
}

/** The ledger in an .xlsx file, or an empty one where there is no file yet. Throws `HostProblem`. */
export async function openLedgerFile(file: string): Promise<LedgerFile> {
  if (!existsSync(file)) return { host: XlsxHost.empty(), ledger: emptyLedger, language: null, problems: [] };
  const host = await XlsxHost.open(new Uint8Array(readFileSync(file)));
  const tables = await host.read(ledgerTables);
  return { host, ...readLedger(tables), language: languageOf(tables) };
}
