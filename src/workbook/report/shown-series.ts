import type { Change } from "../../comparison/change";
import type { Observation } from "../../comparison/observation";
import type { Series } from "../../comparison/series";
import { rowScale } from "../sheets/comparison-columns";
import type { MoneyUnit } from "./choices";

/** A series as the report shows it: the years chosen, amounts in the unit chosen. */
export interface ShownSeries {
  readonly series: Series;
  readonly title: string;
  /** By year; each year's main value. */
  readonly observations: readonly Observation[];
  /** Between neighbouring main values, earliest first. */
  readonly changes: readonly Change[];
  /** The last of them. */
  readonly latest: Change;
  readonly unit: string;
  /** How many of `si` one `unit` is. */
  readonly scale: number;
  /** Amounts are shown in another unit than printed. */
  readonly converted: boolean;
}

export interface Years { readonly from: number; readonly to: number }

/** Null where the years chosen leave nothing to compare. */
export function shownSeries(series: Series, years: Years, unit: MoneyUnit | null): ShownSeries | null {
  const observations = series.observations.filter(({ year }) => year >= years.from && year <= years.to);
  const changes = observations.slice(1).flatMap((to, index) => {
    const from = observations[index]!;
    return series.changes.find((change) => isOf(change.from, from) && isOf(change.to, to)) ?? [];
  });
  const latest = changes.at(-1);
  if (!latest) return null;
  return { series, title: series.indicator.title, observations, changes, latest, ...unitOf(series, unit) };
}

const isOf = (a: Observation, b: Observation): boolean => a.year === b.year && a.figure === b.figure;

const money = /^[十百千万亿]*元$/u;

function unitOf({ indicator }: Series, chosen: MoneyUnit | null): Pick<ShownSeries, "unit" | "scale" | "converted"> {
  if (chosen !== null && money.test(indicator.unit)) return { unit: chosen, scale: chosen === "万元" ? 1e4 : 1e8, converted: indicator.unit !== chosen };
  return { unit: indicator.unit, scale: rowScale(indicator), converted: false };
}
