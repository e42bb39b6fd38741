import type { Comparison } from "../comparison/compare-letters";
import type { Series } from "../comparison/series";

const fold = (name: string): string => name.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** The indicator with this code or title; else the only one with this alias. Null where there is none, or several by alias. */
export function findSeries({ series }: Pick<Comparison, "series">, indicator: string): Series | null {
  const wanted = fold(indicator);
  const exact = series.find((row) => fold(row.indicator.code) === wanted) ?? series.find((row) => fold(row.indicator.title) === wanted);
  if (exact) return exact;
  const byAlias = series.filter((row) => row.indicator.aliases.some((alias) => fold(alias) === wanted));
  return byAlias.length === 1 ? byAlias[0]! : null;
}
