import type { Language } from "../wording/language";
import { ledgerWorkbook } from "./ledger-workbook";

/** What the sheet of a ledger's table is called when it is made; the table's own name for others. */
export function sheetNameOf(table: string, language: Language): string {
  for (const sheet of ledgerWorkbook.sheets) if ("table" in sheet && sheet.table === table) return sheet.words.name[language];
  return table;
}
