import { checkQuotes } from "../ledger/check-quotes";
import { lettersShortOf, withDeletedRows } from "../ledger/deleted-rows";
import { withTracked } from "../ledger/follow-decisions";
import { emptyLedger, type Ledger } from "../ledger/records";
import { withSheetEdits } from "../ledger/sheet-edits";
import type { Language } from "../wording/language";
import { withCatalogueEdits } from "./catalogue-edits";
import { filedTable, isFiled } from "./form-observations";
import { formTermsTable, saysSomething } from "./form-terms-columns";
import type { TableData } from "./host";
import { withMissingColumns } from "./missing-columns";
import { withOwnCells } from "./own-cells";
import { readRows, foldHeader, type ReadProblem } from "./read-rows";
import type { TableSheetSpec } from "./sheet-spec";
import { commitmentsSheet } from "./sheets/commitments";
import { decisionsSheet } from "./sheets/decisions";
import { dismissedSheet } from "./sheets/dismissed";
import { metricsSheet } from "./sheets/metrics";
import { repliesSheet } from "./sheets/replies";
import { sourceSheet } from "./sheets/source";
import { statementsSheet } from "./sheets/statements";
import { unreadCells, wipedCells } from "./unread-cells";
import { writtenNumbers } from "./written-numbers";

/** The tables a ledger is read back from; ask the host for these. */
export const ledgerTables = ["T_Replies", "T_Source", "T_Statements", "T_Metrics", "T_Dismissed", "T_Decisions", "T_Indicators", "T_Observations", "T_Commitments", "T_Comparison"] as const;

export interface LedgerRead {
  readonly ledger: Ledger;
  /** Cells that don't say what their column needs, and values that were wiped out. */
  readonly problems: readonly ReadProblem[];
}

/** The ledger as the workbook's tables hold it now, with what people changed; quotes that no longer match are marked stale. */
export function readLedger(tables: readonly TableData[]): LedgerRead {
  const problems: ReadProblem[] = [];
  const rows = <Row, Data>(spec: TableSheetSpec<Row, Data>): Row[] => {
    const table = tables.find(({ name }) => name === spec.table);
    if (!table) return [];
    const read = readRows(spec, table);
    problems.push(...read.problems);
    return read.rows;
  };
  const source = rows(sourceSheet);
  const inOrder = [...source].sort((a, b) => (a.letter === b.letter ? a.start - b.start : 0));
  const ledger = withMissingColumns({
    ...emptyLedger,
    replies: rows(repliesSheet),
    source: inOrder,
    statements: rows(statementsSheet),
    metrics: rows(metricsSheet),
    dismissed: rows(dismissedSheet),
    decisions: withCatalogueEdits(withOwnCells(withTracked(rows(decisionsSheet), rows(commitmentsSheet)), tables), tables),
    filed: rows(filedTable).filter(isFiled),
    terms: rows(formTermsTable).filter(saysSomething),
  }, tables);
  problems.push(...wipedCells(tables));
  const edited = withSheetEdits(ledger, unreadCells(tables, problems));
  return { ledger: checkQuotes(withDeletedRows(edited, lettersShortOf(ledger, writtenNumbers(tables)))), problems };
}

/** The language a ledger workbook was made in, by its headers; null where it has no ledger. */
export function languageOf(tables: readonly TableData[]): Language | null {
  const replies = tables.find(({ name }) => name === repliesSheet.table);
  if (!replies) return null;
  const headers = new Set(replies.headers.map(foldHeader));
  const known = (language: Language): number => repliesSheet.columns.filter(({ header }) => headers.has(foldHeader(header[language]))).length;
  return known("en") > known("zh") ? "en" : "zh";
}
