import { existsSync, readFileSync } from "node:fs";
import { XlsxHost } from "../hosts/xlsx/xlsx-host";
import { emptyLedger, type Ledger } from "../ledger/records";
import type { Language } from "../wording/language";
import { openLedger } from "../workbook/open-ledger";
import { ownColumnsOf, type OwnColumns } from "../workbook/own-columns";
import type { LedgerRead } from "../workbook/read-ledger";
import type { Migration } from "../workbook/schema";

export interface LedgerFile {
  readonly host: XlsxHost;
  readonly ledger: Ledger;
  /** The language the workbook was made in; null for a new one. */
  readonly language: Language | null;
  /** Cells somebody changed into something that can't be read. */
  readonly problems: LedgerRead["problems"];
  /** What a workbook of an older version went through. */
  readonly migrated: readonly Migration[];
  /** Columns that people added to its tables. */
  readonly own: OwnColumns;
}

/** The ledger in an .xlsx file, or an empty one where there is no file yet. Throws `HostProblem`. */
export async function openLedgerFile(file: string): Promise<LedgerFile> {
  if (!existsSync(file)) return { host: XlsxHost.empty(), ledger: emptyLedger, language: null, problems: [], migrated: [], own: new Map() };
  const host = await XlsxHost.open(new Uint8Array(readFileSync(file)));
  const { ledger, problems, language, migrated, tables } = await openLedger(host);
  return { host, ledger, problems, language, migrated, own: ownColumnsOf(tables) };
}
