/**
 * The managers' workbook.
 *
 *   const data = reportData(ledgerData(ledger, { at, by }), choices, language);   // what is shown, and every quote behind it
 *   const plan = layOut(reportWorkbook(choices), data, language);                 // sheets, links, pictures, pages
 *   await XlsxHost.empty().apply(plan)
 */
import { profileProperty, profileText, type ReportChoices } from "./choices";
import type { ReportData } from "./report-data";
import type { WorkbookSpec } from "../sheet-spec";
import { comparedSheet } from "./sheets/compared";
import { coverSheet } from "./sheets/cover";
import { definitionsSheet } from "./sheets/definitions";
import { excerptsSheet } from "./sheets/excerpts";
import { historySheet, longerThanCompared } from "./sheets/history";
import { issuesSheet } from "./sheets/issues";
import { measuresSheet } from "./sheets/measures";
import { promisesSheet } from "./sheets/promises";
import { summarySheet } from "./sheets/summary";

/** Says that a workbook is a report, which may be made again, and by which version. */
export const reportProperty = "ReplyLedgerReport";

export function reportWorkbook(choices: ReportChoices, data: ReportData): WorkbookSpec<ReportData> {
  return {
    title: ({ title }) => title,
    properties: ({ ledger }) => ({ [reportProperty]: ledger.made.by, [profileProperty]: profileText(choices) }),
    sheets: choices.audience === "page" ? [summarySheet, excerptsSheet] : [
      coverSheet, summarySheet, comparedSheet, ...(longerThanCompared(data) ? [historySheet] : []), promisesSheet, measuresSheet, issuesSheet, definitionsSheet, excerptsSheet,
    ],
  };
}
