import { basename } from "node:path";
import { mergeLedgers, type LedgerMerge, type MergedLetter } from "../ledger/merge-ledgers";
import type { MergeKind } from "../ledger/merge-decisions";
import type { Ledger } from "../ledger/records";
import { letterLabel } from "../workbook/ledger-data";
import { decisionSaid, decisionSubject, mergeCliWords } from "../wording/merge";
import { mergeOwnColumns, ownColumnsOf, type MergedColumns, type OwnColumns } from "../workbook/own-columns";
import { ledgerTables } from "../workbook/read-ledger";
import { openGivenLedger } from "./given-ledger";
import type { LedgerFile } from "./ledger-file";
import type { Call } from "./verb";

export interface MergedLedgers {
  readonly ledger: Ledger;
  /** Columns that people added, of all of them. */
  readonly own: OwnColumns;
  readonly refused: number;
  readonly merged: number;
}

/** Puts the ledgers of the files into ours, one after another, saying what came of each. */
export async function mergeGiven(ours: Pick<LedgerFile, "ledger" | "own">, files: readonly string[], call: Pick<Call, "language" | "terminal">): Promise<MergedLedgers> {
  let [{ ledger, own }, refused, merged] = [ours, 0, 0];
  for (const file of files) {
    const opened = await openGivenLedger(file, call);
    if (!opened) {
      refused++;
      continue;
    }
    const merge = mergeLedgers(ledger, opened.ledger, basename(file));
    const columns = mergeOwnColumns(own, ownColumnsOf(await opened.host.read(ledgerTables), merge.rowOf), basename(file));
    ledger = merge.ledger;
    own = columns.columns;
    merged++;
    tell(file, merge, columns, call);
  }
  return { ledger, own, refused, merged };
}

function tell(file: string, { letters, decisions }: LedgerMerge, columns: MergedColumns, { language, terminal }: Pick<Call, "language" | "terminal">): void {
  const words = mergeCliWords[language];
  const count = (lines: readonly { readonly kind: MergeKind }[], kind: MergeKind): number => lines.filter((line) => line.kind === kind).length;
  const counts = (lines: readonly { readonly kind: MergeKind }[]): [number, number, number] => [count(lines, "new"), count(lines, "same"), count(lines, "conflicting")];
  terminal.out(`${words.letters(file, ...counts(letters))}\n`);
  if (decisions.length > 0) terminal.out(`${words.decisions(...counts(decisions))}\n`);
  for (const { theirs } of letters.filter(({ kind }: MergedLetter) => kind === "conflicting")) terminal.out(`${words.letterConflict(letterLabel(theirs))}\n`);
  for (const { kind, ours, theirs } of decisions) {
    if (kind === "conflicting" && ours) terminal.out(`${words.decisionConflict(decisionSubject(theirs, language), decisionSaid(ours, language), decisionSaid(theirs, language))}\n`);
  }
  if (columns.added + columns.differing > 0) terminal.out(`${words.columns(columns.added, columns.differing, basename(file))}\n`);
}
