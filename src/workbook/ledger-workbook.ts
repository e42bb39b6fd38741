import { generalWords } from "../wording/workbook";
import type { LedgerData } from "./ledger-data";
import type { SheetSpec, WorkbookSpec } from "./sheet-spec";
import { aboutSheet } from "./sheets/about";
import { decisionsSheet } from "./sheets/decisions";
import { dismissedSheet } from "./sheets/dismissed";
import { metricsSheet } from "./sheets/metrics";
import { repliesSheet } from "./sheets/replies";
import { sourceSheet } from "./sheets/source";
import { statementsSheet } from "./sheets/statements";

/** Version of the tables' columns, kept in the document properties. */
export const schemaVersion = "1";

/** The ledger: what it is, then letters, points, figures, the other numbers, the text itself, and what people decided. */
export const ledgerSheets: readonly SheetSpec<LedgerData>[] = [
  aboutSheet, repliesSheet, statementsSheet, metricsSheet, dismissedSheet, sourceSheet, decisionsSheet,
];

export const ledgerWorkbook: WorkbookSpec<LedgerData> = {
  title: (_, language) => generalWords.workbookTitle[language],
  properties: ({ made }) => ({ ReplyLedgerSchema: schemaVersion, ReplyLedgerMadeBy: made.by }),
  sheets: ledgerSheets,
};
