import { fromReading } from "../../ledger/from-reading";
import { putLetter, removeLetter } from "../../ledger/change-ledger";
import { deletedByHand } from "../../ledger/deleted-rows";
import type { DecisionRecord, Ledger } from "../../ledger/records";
import { signEdits } from "../../ledger/sheet-edits";
import type { Language } from "../../wording/language";
import { HostProblem, type ApplyOptions, type ApplyReport, type TableData, type WorkbookHost } from "../../workbook/host";
import { layOut } from "../../workbook/lay-out";
import { ledgerData } from "../../workbook/ledger-data";
import { ledgerWorkbook } from "../../workbook/ledger-workbook";
import { openLedger } from "../../workbook/open-ledger";
import type { WorkbookPlan } from "../../workbook/plan";
import type { LedgerRead } from "../../workbook/read-ledger";
import type { ReadProblem } from "../../workbook/read-rows";
import { localMinute } from "../compare/local-time";
import type { Paper } from "../desk/paper";
import { readingOf } from "../desk/readings";
import { loadPreferences } from "../shell/preferences";
import { productVersion } from "../shell/product-version";
import { correctedReading } from "./corrected-reading";

export interface Written {
  readonly ledger: Ledger;
  readonly report: ApplyReport;
  /** Cells that said nothing their column can be; the write put the value before back. */
  readonly problems: readonly ReadProblem[];
  /** Metrics whose rows were deleted from the sheet since the last write; they are dismissed now. */
  readonly deleted: readonly DecisionRecord[];
}

/** The ledger a workbook holds, and which cells can't be understood; empty where it has none. */
export async function readFrom(host: WorkbookHost): Promise<LedgerRead> {
  return openLedger(host);
}

/** The ledger a workbook holds; empty where it has none. */
export async function ledgerIn(host: WorkbookHost): Promise<Ledger> {
  return (await readFrom(host)).ledger;
}

/** Puts the letters that can be read into the workbook's ledger; those it knows are replaced or skipped as was chosen. */
export async function putPapers(host: WorkbookHost, papers: readonly Paper[], language: Language, options: ApplyOptions): Promise<Written & { letters: number; metrics: number }> {
  let letters = 0, metrics = 0;
  const written = await changeLedger(host, language, options, (ledger) => {
    letters = metrics = 0;
    for (const paper of papers) {
      const read = readingOf(paper.text);
      if (read.kind !== "read" || paper.written) continue;
      const reading = correctedReading(read.reading, paper.correction);
      const records = fromReading(reading, { readAt: localMinute(), ...(paper.name ? { fileName: paper.name } : {}) });
      const put = putLetter(ledger, records, paper.known ?? "replace");
      ledger = put.ledger;
      if (put.outcome === "skipped") continue;
      letters++;
      metrics += reading.metrics.length;
    }
    return ledger;
  });
  return { ...written, letters, metrics };
}

/** Takes a letter and all its rows out of the workbook's ledger. */
export const removeFrom = (host: WorkbookHost, key: string, language: Language, options: ApplyOptions): Promise<Written> =>
  changeLedger(host, language, options, (ledger) => removeLetter(ledger, key));

/** How often a write starts again because somebody changed the sheets between reading and writing. */
const attempts = 3;

/**
 * What stands in the sheets is read first, so that what people changed there is kept; a workbook keeps its language. `edit` may be
 * asked again, for the ledger as a co-author left it meanwhile. `dress` may add to the plan what is no part of the ledger.
 */
export async function changeLedger(
  host: WorkbookHost, language: Language, options: ApplyOptions, edit: (ledger: Ledger) => Ledger, dress: (plan: WorkbookPlan, tables: readonly TableData[]) => WorkbookPlan = (plan) => plan,
): Promise<Written> {
  for (let attempt = 1; ; attempt++) {
    const { ledger: found, problems, tables, language: own } = await openLedger(host);
    const ledger = edit(signEdits(found, loadPreferences(undefined).analyst.trim(), localMinute()));
    const plan = dress(layOut(ledgerWorkbook, ledgerData(ledger, { at: localMinute(), by: productVersion }), own ?? language), tables);
    try {
      return { ledger, problems, deleted: deletedByHand(found), report: await host.apply(plan, { ...options, since: tables }) };
    } catch (problem) {
      if (!(problem instanceof HostProblem && problem.code === "busy") || attempt === attempts) throw problem;
    }
  }
}
