import { bounds } from "../metrics/qualifiers";
import { magnitude, round } from "../text/numerals";
import { baseUnit } from "./from-reading";
import type { MetricRecord } from "./records";

const leans: readonly string[] = ["value", "valueMax", "unit", "qualifier", "si"];

/**
 * A metric whose value, unit or qualifier a person set (`decided`), with everything that follows from them: quantity, base unit,
 * decimals, bounds. What was decided itself stays.
 */
export function withAmounts(row: MetricRecord, decided: ReadonlySet<string>): MetricRecord {
  if (!leans.some((field) => decided.has(field))) return row;
  const base = baseUnit(row.unit);
  const factor = (magnitude(row.unit.slice(0, row.unit.length - base.length)) || 1) * (base === "成" ? 10 : 1);
  const sign = row.si < 0 && row.value > 0 ? -1 : 1;
  const si = decided.has("si") ? row.si : round(row.value * factor * sign);
  const siMax = row.valueMax === null ? null : decided.has("siMax") ? row.siMax : round(row.valueMax * factor * sign);
  const { low, high } = bounds(row.qualifier, si, siMax ?? si);
  return {
    ...row, si, siMax, baseUnit: decided.has("baseUnit") ? row.baseUnit : base,
    decimals: decided.has("value") ? decimalsOf(row.value) : row.decimals,
    low: decided.has("low") ? row.low : low, high: decided.has("high") ? row.high : high,
  };
}

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
