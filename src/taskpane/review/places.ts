import type { StatementRecord } from "../../ledger/records";
import type { ShownLetter } from "../letter/blocks";
import type { LedgerReading, RowOfNumber } from "./ledger-reading";

/** The table row a number of the letter stands in. */
export function rowOf(mark: number, letter: LedgerReading, shown: ShownLetter): RowOfNumber | null {
  const at = shown.marks[mark];
  const key = at && letter.rows[at.kind][at.index];
  return at && key !== undefined ? { table: at.kind === "metric" ? "T_Metrics" : "T_Dismissed", key } : null;
}

/** Where in the letter a row's words are: a number, or the paragraph a row without one stands in. */
export function placeOf(row: string | null, letter: LedgerReading | null, shown: ShownLetter | null): { readonly mark: number | null; readonly block: number | null } {
  const none = { mark: null, block: null };
  if (row === null || !letter || !shown) return none;
  const mark = shown.marks.findIndex((_, i) => rowOf(i, letter, shown)?.key === row);
  if (mark >= 0) return { mark, block: null };
  const start = letter.startOf.get(row);
  if (start === undefined) return none;
  const clean = letter.reading.source.toClean(start);
  const block = shown.blocks.findIndex(({ end }) => end >= clean);
  return block < 0 ? none : { mark: null, block };
}

/** The innermost statement that a paragraph of the letter belongs to. */
export function statementOf(block: number, statements: readonly StatementRecord[], letter: LedgerReading, shown: ShownLetter): string | null {
  const at = shown.blocks[block];
  const { source } = letter.reading;
  const around = at && statements.filter(({ start, end }) => source.toClean(start) < at.end && source.toClean(end) > at.start);
  return around?.at(-1)?.key ?? null;
}
