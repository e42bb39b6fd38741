import type { DismissReason } from "../metrics/metric";
import { parseNumeral } from "../text/numerals";
import type { DecisionRecord, DismissedRecord, Ledger, Located, MetricRecord, StatementRecord } from "./records";
import { dismissReasons } from "./dismiss-reasons";

/** What people made of numbers: metrics they dismissed and dismissed ones they made metrics stand in the other table, under the same key. */
export function moveNumbers(ledger: Ledger, byRow: ReadonlyMap<string, readonly DecisionRecord[]>): Pick<Ledger, "metrics" | "dismissed"> {
  const said = (row: Located, field: string): DecisionRecord | undefined => byRow.get(row.key)?.find((decision) => decision.field === field);
  const metrics: MetricRecord[] = [];
  const dismissed: DismissedRecord[] = [];
  const left: DismissedRecord[] = [];
  const made: MetricRecord[] = [];
  for (const row of ledger.metrics) {
    const decision = said(row, "dismissed");
    if (decision) left.push(dismissedFrom(row, decision.value));
    else metrics.push(row);
  }
  for (const row of ledger.dismissed) {
    if (said(row, "metric")) made.push(metricFrom(ledger, row));
    else dismissed.push(row);
  }
  return { metrics: made.reduce(putInPlace<MetricRecord>, metrics), dismissed: left.reduce(putInPlace<DismissedRecord>, dismissed) };
}

/** The row among those of its letter, by where it stands in the text. */
export function putInPlace<Row extends Located>(rows: readonly Row[], row: Row): Row[] {
  const after = rows.findIndex(({ letter, start }) => letter === row.letter && start > row.start);
  const last = rows.map(({ letter }) => letter).lastIndexOf(row.letter);
  const at = after >= 0 ? after : last >= 0 ? last + 1 : rows.length;
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

function dismissedFrom(row: MetricRecord, value: string): DismissedRecord {
  const { key, letter, paragraph, start, end, quote, stale, context } = row;
  const reason: DismissReason = dismissReasons.find((known) => known === value) ?? "other";
  return { key, letter, paragraph, start, end, quote, stale, reason, rule: "person", context };
}

/** The innermost statement a number stands in. */
export const statementAround = ({ statements }: Ledger, { letter, start }: Located): StatementRecord | null =>
  statements.filter((one) => one.letter === letter && one.start <= start && one.end > start).at(-1) ?? null;

/** The number alone; what it counts is for the person's other decisions to say. */
function metricFrom(ledger: Ledger, row: DismissedRecord): MetricRecord {
  const { key, letter, paragraph, start, end, quote, stale, context } = row;
  const statement = statementAround(ledger, row);
  const year = ledger.replies.find((reply) => reply.key === letter)?.year?.toString() ?? null;
  const value = numberIn(quote) ?? 0;
  return {
    key, letter, paragraph, start, end, quote, stale, context,
    statement: statement?.key ?? null, aspect: statement?.aspect ?? null, name: "", qualifier: "exact",
    value, valueMax: null, decimals: /\.(\d+)/u.exec(quote)?.[1]?.length ?? 0, unit: "", si: value, siMax: null, baseUnit: "", low: value, high: value,
    kind: "level", status: statement?.aspect === "plan" ? "target" : "actual", basis: "none", from: year, to: year, periodStated: false, of: null, certainty: 0.5,
  };
}

/** The number a quote prints, in digits or Chinese numerals; null where it prints none. */
export function numberIn(quote: string): number | null {
  const text = quote.normalize("NFKC").replace(/[\s,，]/gu, "");
  const digits = /\d+(?:\.\d+)?/u.exec(text);
  if (digits) return Number(digits[0]);
  const numeral = /[〇零一二三四五六七八九十百千万亿两半]+/u.exec(text);
  return numeral ? parseNumeral(numeral[0]) : null;
}
