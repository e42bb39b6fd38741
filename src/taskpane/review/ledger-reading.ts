import type { LetterReading } from "../../engine";
import { joinPieces } from "../../ledger/pieces";
import type { LetterRecords, MetricRecord } from "../../ledger/records";
import type { Metric } from "../../metrics/metric";
import { takesIn } from "../../metrics/qualifiers";
import { readingOf } from "../desk/readings";

export interface RowOfNumber {
  readonly table: "T_Metrics" | "T_Dismissed";
  readonly key: string;
}

/** A letter as the ledger has it: its text read again, its figures as they stand in the sheets now. */
export interface LedgerReading {
  readonly reading: LetterReading;
  /** Rows of `reading.metrics` and `reading.dismissed`, by index. */
  readonly rows: { readonly metric: readonly string[]; readonly dismissed: readonly string[] };
  /** Where in the paste a row's words start. */
  readonly startOf: ReadonlyMap<string, number>;
}

/** Null where the source can't be read any more. */
export function ledgerReading(records: LetterRecords): LedgerReading | null {
  const read = readingOf(joinPieces(records.source));
  if (read.kind !== "read") return null;
  const { reading } = read;
  const there = ({ start, end }: { readonly start: number; readonly end: number }) => start < end && end <= reading.pasted.length;
  const metrics = records.metrics.filter(there);
  const dismissed = records.dismissed.filter(there);
  const engine = new Map(reading.metrics.map((metric) => [metric.span.start, metric]));
  const indexOf = new Map(metrics.map(({ key }, i) => [key, i]));
  return {
    reading: {
      ...reading,
      metrics: metrics.map((row) => metricOf(row, engine.get(row.start), indexOf)),
      dismissed: dismissed.map(({ start, end, reason, rule }) => ({ span: { start, end }, reason, rule })),
    },
    rows: { metric: metrics.map(({ key }) => key), dismissed: dismissed.map(({ key }) => key) },
    startOf: new Map([...records.statements, ...records.source, ...dismissed, ...metrics].map(({ key, start }) => [key, start])),
  };
}

/** Why it was read so is the engine's to say, as long as it reads a figure there. */
function metricOf(row: MetricRecord, engine: Metric | undefined, indexOf: ReadonlyMap<string, number>): Metric {
  const { name, value, valueMax, decimals, unit, si, siMax, qualifier, low, high, kind, status, basis, from, to, periodStated, certainty } = row;
  return {
    span: { start: row.start, end: row.end }, item: engine?.item ?? null, because: engine?.because ?? {}, of: row.of === null ? null : indexOf.get(row.of) ?? null,
    name, value, valueMax, decimals, unit, si, siMax, qualifier, inclusive: takesIn(qualifier, row.quote), low, high, kind, status, basis, from, to, periodStated, certainty,
  };
}
