/** Rows of numbers that people deleted from the sheets: metrics are dismissed by hand, so that they neither come back nor go missing. */
import { asRead } from "./as-read";
import { applyDecisions } from "./decisions";
import { decisionKey } from "./keys";
import { putInPlace } from "./number-moves";
import { emptyLedger, type DecisionRecord, type DismissedRecord, type Ledger, type MetricRecord } from "./records";
import { decisionsAbout } from "./review-decisions";
import { isReviewField } from "./review-fields";

/** Rows of one letter in the two tables of numbers. */
export interface NumberRows { readonly metrics: number; readonly dismissed: number }

/**
 * How many rows each letter is short of, by how many were written. A table without any row was wiped or lost and says nothing: its rows
 * come back.
 */
export function lettersShortOf(ledger: Pick<Ledger, "metrics" | "dismissed">, written: ReadonlyMap<string, NumberRows>): ReadonlyMap<string, NumberRows> {
  const metrics = tally(ledger.metrics), dismissed = tally(ledger.dismissed);
  const short = new Map<string, NumberRows>();
  for (const [letter, rows] of written) {
    const missing = { metrics: metrics.size === 0 ? 0 : rows.metrics - (metrics.get(letter) ?? 0), dismissed: rows.dismissed - (dismissed.get(letter) ?? 0) };
    if (missing.metrics > 0 || missing.dismissed > 0) short.set(letter, missing);
  }
  return short;
}

/** Rows of the letters' own numbers; what a person added is under keys of theirs. */
function tally(rows: readonly (MetricRecord | DismissedRecord)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, letter } of rows) if (key.startsWith(`${letter}-`)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/**
 * Finds the rows that are gone by reading their letters again. Metrics are dismissed (`by` and `at` empty: a sheet doesn't say); one
 * that a person had made goes back to the dismissed number it was; dismissed numbers come back, for every number is accounted for.
 * Where the engine reads more that is new than rows are gone, nobody can tell which were deleted: they come back.
 */
export function withDeletedRows(ledger: Ledger, short: ReadonlyMap<string, NumberRows>): Ledger {
  if (short.size === 0) return ledger;
  const known = new Set([...ledger.metrics, ...ledger.dismissed].map(({ key }) => key));
  let now = ledger;
  for (const [letter, missing] of short) {
    if (!ledger.replies.some(({ key }) => key === letter)) continue;
    const { reply, ...read } = asRead(ledger, letter);
    const decided = applyDecisions({ ...emptyLedger, ...read, replies: [reply], decisions: ledger.decisions });
    const lost = decided.metrics.filter(({ key }) => !known.has(key));
    const gone = lost.length <= missing.metrics ? lost : [];
    const made = new Set(gone.flatMap(({ key }) => (decisionsAbout(ledger, key).some(({ field }) => field === "metric") ? [key] : [])));
    const dismissals = gone.filter(({ key }) => !made.has(key)).map(({ key, name }): DecisionRecord =>
      ({ key: decisionKey(key, "dismissed"), row: key, field: "dismissed", was: name, value: "other", by: "", at: "", why: "" }));
    const back = missing.dismissed > 0 ? decided.dismissed.filter(({ key }) => !known.has(key)) : [];
    now = {
      ...now,
      metrics: [...now.metrics, ...read.metrics.filter(({ key }) => gone.some((row) => row.key === key))],
      dismissed: [...read.dismissed.filter(({ key }) => made.has(key)), ...back].reduce(putInPlace<DismissedRecord>, [...now.dismissed]),
      decisions: [...now.decisions.filter(({ row, field }) => !(made.has(row) && isReviewField(field))), ...dismissals],
    };
  }
  return now === ledger ? ledger : applyDecisions(now);
}

/** Numbers whose rows were deleted and that nobody has put a name to yet. */
export const deletedByHand = (ledger: Ledger): readonly DecisionRecord[] => ledger.decisions.filter(({ field, by, at }) => field === "dismissed" && by === "" && at === "");
