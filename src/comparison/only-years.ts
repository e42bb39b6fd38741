import { changeBetween } from "./change";
import { overrideFor, type Override } from "./override";
import type { Series } from "./series";
import { reasonsBetween } from "./verdict";

/** The series with these years alone; where a year between two of them falls out, the two become neighbours and get a verdict of their own. */
export function onlyYears(series: Series, years: ReadonlySet<number>, overrides: readonly Override[] = []): Series {
  const observations = series.observations.filter(({ year }) => years.has(year));
  if (observations.length === series.observations.length) return series;
  const left = series.changes.filter(({ from, to }) => years.has(from.year) && years.has(to.year));
  const changes = observations.slice(1).flatMap((to, i) => {
    const from = observations[i]!;
    const known = left.filter((change) => change.from.year === from.year && change.to.year === to.year);
    if (known.length > 0) return known;
    const reasons = reasonsBetween(from, to, series.indicator.certainty);
    return [changeBetween(from, to, reasons, null, overrideFor(overrides, series.indicator, from.year, to.year)?.verdict)];
  });
  return { ...series, observations, changes, disagreements: series.disagreements.filter(({ change }) => years.has(change.from.year) && years.has(change.to.year)) };
}
