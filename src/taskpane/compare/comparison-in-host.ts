import { asShown, chosenSeries, isEverything, type ComparisonChoice } from "../../ledger/comparison-choice";
import { withDecision, withoutDecision, type Decider } from "../../ledger/decide-comparison";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import type { Language } from "../../wording/language";
import type { ApplyOptions, WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { ledgerWorkbook } from "../../workbook/ledger-workbook";
import { openLedger } from "../../workbook/open-ledger";
import { decisionsSheet } from "../../workbook/sheets/decisions";
import { productVersion } from "../shell/product-version";

type Edit = (decisions: readonly DecisionRecord[]) => DecisionRecord[];

/**
 * Writes decisions into T_Decisions of the workbook as it stands now, and nothing else: the sheets that follow from them
 * are brought up to date by `refreshIn`. Throws HostProblem.
 */
export async function decideIn(host: WorkbookHost, language: Language, edit: Edit): Promise<Ledger> {
  const { ledger, tables, language: own } = await openLedger(host);
  const decided = { ...ledger, decisions: edit(ledger.decisions) };
  const plan = layOut({ ...ledgerWorkbook, sheets: [decisionsSheet] }, ledgerData(decided, { at: "", by: productVersion }), own ?? language);
  // Its heading leads to sheets that aren't part of this plan; it stays as it is
  await host.apply({ ...plan, sheets: plan.sheets.map(({ blocks: _, ...sheet }) => sheet) }, { since: tables });
  return decided;
}

/** Lays all sheets out again from what the workbook holds, its comparison as chosen. Throws HostProblem. */
export async function refreshIn(host: WorkbookHost, language: Language, choice: ComparisonChoice, { by, at }: Decider, options: ApplyOptions): Promise<{ readonly ledger: Ledger; readonly rows: number }> {
  const { ledger: found, tables, language: own } = await openLedger(host);
  const shown = asShown(choice, by, at);
  const ledger = { ...found, decisions: isEverything(choice) ? withoutDecision(found.decisions, shown) : withDecision(found.decisions, shown) };
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at, by: productVersion }), own ?? language), { ...options, since: tables });
  return { ledger, rows: chosenSeries(ledger, choice).length };
}
