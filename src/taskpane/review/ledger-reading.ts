import type { LetterReading } from "../../engine";
import { joinPieces } from "../../ledger/pieces";
import type { LetterRecords } from "../../ledger/records";
import { readingOf } from "../desk/readings";

export interface RowOfNumber {
  readonly table: "T_Metrics" | "T_Dismissed";
  readonly key: string;
}

/** A letter as the ledger has it: read again from its source, the figures as they stand in the sheet now. */
export interface LedgerReading {
  readonly reading: LetterReading;
  /** Row key in T_Metrics or T_Dismissed by where a number starts in the paste; and back. */
  readonly keyAt: ReadonlyMap<number, RowOfNumber>;
  readonly startOf: ReadonlyMap<string, number>;
}

/** Null where the source can't be read any more. */
export function ledgerReading(records: LetterRecords): LedgerReading | null {
  const read = readingOf(joinPieces(records.source));
  if (read.kind !== "read") return null;
  const inSheet = new Map(records.metrics.map((record) => [record.start, record]));
  const metrics = read.reading.metrics.map((metric) => {
    const row = inSheet.get(metric.span.start);
    if (!row || row.end !== metric.span.end) return metric;
    const { name, value, valueMax, decimals, unit, si, siMax, qualifier, low, high, kind, status, basis, from, to, periodStated, certainty } = row;
    return { ...metric, name, value, valueMax, decimals, unit, si, siMax, qualifier, low, high, kind, status, basis, from, to, periodStated, certainty };
  });
  return {
    reading: { ...read.reading, metrics },
    keyAt: new Map<number, RowOfNumber>([
      ...records.dismissed.map(({ start, key }) => [start, { table: "T_Dismissed" as const, key }] as const),
      ...records.metrics.map(({ start, key }) => [start, { table: "T_Metrics" as const, key }] as const),
    ]),
    startOf: new Map([...records.statements, ...records.source, ...records.dismissed, ...records.metrics].map(({ key, start }) => [key, start])),
  };
}
