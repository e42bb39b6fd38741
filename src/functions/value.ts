import type { Comparison } from "../comparison/compare-letters";
import { functionWords } from "../wording/excel-functions";
import type { Language } from "../wording/language";
import type { Answer } from "./answer";
import { findSeries } from "./find-series";

/** An indicator's figure of a year, 万 and 亿 multiplied out; none where letters contradict each other. */
export function indicatorValue(comparison: Pick<Comparison, "series">, indicator: string, year: number, language: Language): Answer {
  const series = findSeries(comparison, indicator);
  if (!series) return { missing: functionWords.noIndicator[language] };
  const found = series.observations.find((observation) => observation.year === year);
  if (!found) return { missing: functionWords.noYear[language] };
  return found.rivals.length > 0 ? { missing: functionWords.conflict[language] } : { value: found.si };
}
