import { followDecisionsOf } from "../../ledger/follow-decisions";
import type { TrackedCommitment } from "../../ledger/ledger-follow";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import type { WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { ledgerWorkbook } from "../../workbook/ledger-workbook";
import { languageOf, ledgerTables, readLedger } from "../../workbook/read-ledger";
import { commitmentsSheet, type CommitmentRow } from "../../workbook/sheets/commitments";
import { decisionsSheet } from "../../workbook/sheets/decisions";
import type { Language } from "../../wording/language";
import { productVersion } from "../shell/product-version";

/** What a decision changes in a row of T_Commitments. A link changes what is proposed: a status beside an older proposal would be read as somebody's own. */
const told = new Set(["key", "status", "proposed", "remark", "by"]);

/**
 * Writes decisions about a commitment into T_Decisions and its row of T_Commitments as the workbook stands now, and
 * nothing else: read back, both say the same. Throws HostProblem.
 */
export async function decideFollowIn(host: WorkbookHost, language: Language, shown: Ledger, about: TrackedCommitment, edit: (decisions: readonly DecisionRecord[]) => DecisionRecord[]): Promise<Ledger> {
  const tables = await host.read(ledgerTables);
  const { ledger } = readLedger(tables);
  const decisions = edit(ledger.decisions);
  const own = followDecisionsOf(decisions);
  const status = own.statuses.get(about.key);
  const row: CommitmentRow = { key: about.key, status: status?.status ?? about.proposed, proposed: about.proposed, remark: own.remarks.get(about.key) ?? null, by: status?.by ?? null, tracked: null };
  const listed = tables.some(({ name, rows }) => name === commitmentsSheet.table && rows.some((cells) => cells.includes(about.key)));
  const rowSheet = { ...commitmentsSheet, rows: () => [row], columns: commitmentsSheet.columns.filter(({ id }) => told.has(id)) };
  const plan = layOut({ ...ledgerWorkbook, sheets: listed ? [decisionsSheet, rowSheet] : [decisionsSheet] }, ledgerData({ ...ledger, decisions }, { at: "", by: productVersion }), languageOf(tables) ?? language);
  // Sheets keep their heading and their look; of the commitments, all other rows and columns
  await host.apply({
    ...plan,
    sheets: plan.sheets.map(({ id, name, tables: laid }) => ({ id, name, ...(laid ? { tables: laid.map((table) => (table.name === commitmentsSheet.table ? { ...table, mode: "upsert" as const, rowHeights: [] } : table)) } : {}) })),
  });
  // The letters are as they were shown, so that nothing is matched anew
  return { ...shown, decisions };
}
