import type { Comparison } from "../comparison/compare-letters";
import { functionWords } from "../wording/excel-functions";
import { reasonWords } from "../wording/comparison";
import type { Language } from "../wording/language";
import type { Answer } from "./answer";
import { findSeries } from "./find-series";

/**
 * Change of an indicator into a year from the year before it in the letters: a ratio (0.153 is 15.3%), for rates and shares percentage
 * points. Where the verdict forbids a number, its reasons.
 */
export function yearOverYear(comparison: Pick<Comparison, "series">, indicator: string, year: number, language: Language): Answer {
  const series = findSeries(comparison, indicator);
  if (!series) return { missing: functionWords.noIndicator[language] };
  if (!series.observations.some((observation) => observation.year === year)) return { missing: functionWords.noYear[language] };
  const changes = series.changes.filter(({ to }) => to.year === year);
  const [change] = changes;
  if (!change) return { missing: functionWords.noEarlier[language] };
  if (changes.length > 1) return { missing: functionWords.conflict[language] };
  const value = change.verdict === "not-comparable" ? null : change.ratio ?? change.points ?? change.difference;
  return value === null ? { missing: change.reasons.map((reason) => reasonWords[reason][language]).join("；") } : { value };
}
