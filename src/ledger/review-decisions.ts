/** What a person decides about one number, each a change of the whole ledger. */
import type { DismissReason } from "../metrics/metric";
import { asRead } from "./as-read";
import { applyDecisions, decide } from "./decisions";
import { decisionKey } from "./keys";
import { putInPlace } from "./number-moves";
import type { DecisionRecord, DismissedRecord, Ledger, MetricRecord } from "./records";
import { fieldText, isReviewField, type MetricField } from "./review-fields";

export interface Signature {
  readonly by: string;
  /** YYYY-MM-DD HH:mm. */
  readonly at: string;
  readonly why?: string;
}
/** New values of a metric's fields as a decision writes them; codes as codes, nothing as "". */
export type MetricChanges = Readonly<Partial<Record<MetricField, string>>>;

export function accept(ledger: Ledger, row: string, sign: Signature): Ledger {
  const metric = ledger.metrics.find(({ key }) => key === row);
  return metric ? put(ledger, row, "accepted", fieldText(metric.certainty), "yes", sign) : ledger;
}

/** Sets what differs, and takes the number as right then. */
export function correct(ledger: Ledger, row: string, changes: MetricChanges, sign: Signature): Ledger {
  const metric = ledger.metrics.find(({ key }) => key === row);
  if (!metric) return ledger;
  let now = ledger;
  for (const [field, value] of Object.entries(changes) as [MetricField, string][]) {
    const was = fieldText(metric[field]);
    if (was !== fieldText(value)) now = put(now, row, field, was, fieldText(value), sign);
  }
  return accept(now, row, sign);
}

/** A metric that is none. One that a person had made of a dismissed number goes back to what it was. */
export function dismiss(ledger: Ledger, row: string, reason: DismissReason, sign: Signature): Ledger {
  const metric = ledger.metrics.find(({ key }) => key === row);
  if (!metric) return ledger;
  if (!decided(ledger, row, "metric")) return put(ledger, row, "dismissed", fieldText(metric.name), reason, sign);
  const back = withDecisions(ledger, row, []);
  const was = back.dismissed.find(({ key }) => key === row)?.reason ?? "";
  return was === reason ? back : put(back, row, "reason", was, reason, sign);
}

/** A dismissed number that is a metric. One that a person had dismissed goes back to how it was read, with the changes. */
export function makeMetric(ledger: Ledger, row: string, changes: MetricChanges, sign: Signature): Ledger {
  const dismissed = ledger.dismissed.find(({ key }) => key === row);
  if (!dismissed) return ledger;
  const back = withDecisions(ledger, row, []);
  const made = back.metrics.some(({ key }) => key === row) ? back : put(back, row, "metric", dismissed.reason, "yes", sign);
  return correct(made, row, changes, sign);
}

/** What people decided about a row, in the order they did. */
export const decisionsAbout = (ledger: Ledger, row: string): readonly DecisionRecord[] => ledger.decisions.filter((decision) => decision.row === row && isReviewField(decision.field));

/** The ledger with `left` as all that is decided about a number: its row is read from the letter again and then settled by them. */
export function withDecisions(ledger: Ledger, row: string, left: readonly DecisionRecord[]): Ledger {
  const gone = decisionsAbout(ledger, row);
  const decisions = [...ledger.decisions.filter((decision) => !gone.includes(decision)), ...left];
  const standing = [...ledger.metrics, ...ledger.dismissed].find(({ key }) => key === row);
  if (!standing) return { ...ledger, decisions };
  const read = asRead(ledger, standing.letter);
  const metric = read.metrics.find(({ key }) => key === row) ?? null;
  const dismissed = read.dismissed.find(({ key }) => key === row) ?? null;
  // A letter whose source was edited may not have the number any more: then its fields go back one by one.
  if (!metric && !dismissed) return applyDecisions({ ...setBack(ledger, gone), decisions });
  return applyDecisions({ ...ledger, decisions, metrics: inPlaceOf(ledger.metrics, row, metric), dismissed: inPlaceOf(ledger.dismissed, row, dismissed) });
}

const inPlaceOf = <Row extends MetricRecord | DismissedRecord>(rows: readonly Row[], key: string, row: Row | null): readonly Row[] => {
  const at = rows.findIndex((one) => one.key === key);
  if (at >= 0) return row ? rows.map((one) => (one.key === key ? row : one)) : rows.filter((one) => one.key !== key);
  return row ? putInPlace(rows, row) : rows;
};

function setBack(ledger: Ledger, gone: readonly DecisionRecord[]): Ledger {
  const decisions = gone.filter(({ field }) => field !== "accepted" && field !== "dismissed" && field !== "metric").map((decision) => ({ ...decision, value: decision.was }));
  return applyDecisions({ ...ledger, decisions });
}

const decided = (ledger: Ledger, row: string, field: string): boolean => ledger.decisions.some((decision) => decision.row === row && decision.field === field);

function put(ledger: Ledger, row: string, field: string, was: string, value: string, { by, at, why = "" }: Signature): Ledger {
  // What it was before anybody decided is what counts, however often they change their minds.
  const first = ledger.decisions.find((decision) => decision.row === row && decision.field === field)?.was ?? was;
  return decide(ledger, { key: decisionKey(row, field), row, field, was: first, value, by, at, why });
}
