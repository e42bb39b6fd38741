import type { DecisionRecord, DismissedRecord, Ledger, MetricRecord } from "./records";
import { isReviewField } from "./review-fields";

/** How far a letter's figures are reviewed, and which are left. */
export interface Review {
  readonly done: number;
  /** Metrics, and those that people dismissed. */
  readonly total: number;
  /** Not reviewed yet, least certain first; as they stand in the letter where equally certain. */
  readonly queue: readonly MetricRecord[];
  /** By row, what people decided. */
  readonly decided: ReadonlyMap<string, readonly DecisionRecord[]>;
}

export function reviewOf(ledger: Ledger, letter: string): Review {
  const decided = new Map<string, DecisionRecord[]>();
  for (const decision of ledger.decisions) {
    if (!isReviewField(decision.field) || !decision.row.startsWith(`${letter}-`)) continue;
    const others = decided.get(decision.row);
    if (others) others.push(decision);
    else decided.set(decision.row, [decision]);
  }
  const own = (row: MetricRecord | DismissedRecord): boolean => row.letter === letter;
  const metrics = ledger.metrics.filter(own);
  const dismissed = ledger.dismissed.filter((row) => own(row) && decided.get(row.key)?.some(({ field }) => field === "dismissed"));
  const queue = metrics.filter(({ key }) => !decided.has(key)).sort((a, b) => a.certainty - b.certainty || a.start - b.start);
  return { done: metrics.length - queue.length + dismissed.length, total: metrics.length + dismissed.length, queue, decided };
}

/** The next to look at after `row`, around the end; null when all is reviewed or it is the only one left. */
export function nextInQueue({ queue }: Review, row: string | null, step: 1 | -1 = 1): string | null {
  const at = queue.findIndex(({ key }) => key === row);
  const next = at < 0 ? queue.at(step > 0 ? 0 : -1) : queue.at((at + step + queue.length) % queue.length);
  return next && next.key !== row ? next.key : null;
}

/** The row that was last decided about, and what was decided about it before that; null where nothing was. */
export function lastDecided(ledger: Ledger): { readonly row: string; readonly left: readonly DecisionRecord[] } | null {
  const last = ledger.decisions.filter(({ row, field }) => isReviewField(field) && /-[md]/u.test(row)).at(-1);
  if (!last) return null;
  const about = ledger.decisions.filter(({ row, field }) => row === last.row && isReviewField(field));
  return { row: last.row, left: about.filter(({ at, by }) => at !== last.at || by !== last.by) };
}
