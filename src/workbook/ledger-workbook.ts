import { generalWords } from "../wording/workbook";
import type { LedgerData } from "./ledger-data";
import { schemaProperty, schemaVersion } from "./schema";
import type { SheetSpec, WorkbookSpec } from "./sheet-spec";
import { aboutSheet } from "./sheets/about";
import { commitmentsSheet } from "./sheets/commitments";
import { comparisonSheet } from "./sheets/comparison";
import { decisionsSheet } from "./sheets/decisions";
import { dismissedSheet } from "./sheets/dismissed";
import { findingsSheet } from "./sheets/findings";
import { indicatorsSheet } from "./sheets/indicators";
import { measuresComparedSheet } from "./sheets/measures-compared";
import { metricsSheet } from "./sheets/metrics";
import { observationsSheet } from "./sheets/observations";
import { repliesSheet } from "./sheets/replies";
import { sourceSheet } from "./sheets/source";
import { statementsSheet } from "./sheets/statements";
import { trackingSheet } from "./sheets/tracking";

/** The ledger: what it is, then letters, points, figures, the other numbers, the text itself, and what people decided. */
export const ledgerSheets: readonly SheetSpec<LedgerData>[] = [
  aboutSheet, comparisonSheet, findingsSheet, measuresComparedSheet, trackingSheet, commitmentsSheet, repliesSheet, statementsSheet, metricsSheet, dismissedSheet, indicatorsSheet, observationsSheet, sourceSheet, decisionsSheet,
];

export const ledgerWorkbook: WorkbookSpec<LedgerData> = {
  title: (_, language) => generalWords.workbookTitle[language],
  properties: ({ made }) => ({ [schemaProperty]: String(schemaVersion), ReplyLedgerMadeBy: made.by }),
  sheets: ledgerSheets,
};
