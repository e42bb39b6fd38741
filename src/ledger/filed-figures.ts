import { asksSide } from "../forms/asked-unit";
import type { FiledObservation } from "../forms/filed-observation";
import { tidy, unitScale } from "../forms/unit-scale";
import { matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { bounds } from "../metrics/qualifiers";

/**
 * What departments filed, as figures that can stand beside those of letters, by the indicator's `code`. A filed value is of
 * the whole year and of the indicator's own basis, as the form asks for it; one in a unit that measures something else is
 * left out, and so is one whose indicator no letter knows any more.
 * @param keyOf the code by which forms name an indicator: its row in T_Indicators.
 */
export function filedFigures(filed: readonly FiledObservation[], indicators: readonly Indicator[], keyOf: (indicator: Indicator) => string): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  if (filed.length === 0) return figures;
  const byKey = new Map(indicators.map((indicator) => [keyOf(indicator), indicator]));
  filed.forEach((observation, index) => {
    const indicator = byKey.get(observation.code);
    const figure = indicator && figureOf(observation, indicator, index);
    if (figure) figures.set(indicator.code, [...(figures.get(indicator.code) ?? []), figure]);
  });
  return figures;
}

function figureOf({ key, unit, value, year, status, department, template, filedOn, file }: FiledObservation, { figures }: Indicator, index: number): Figure | null {
  const like = figures.reduce((latest, figure) => ((figure.year ?? 0) >= (latest.year ?? 0) ? figure : latest));
  if (matchUnits(unit, like.metric.unit) === "different") return null;
  const sides = asksSide(unit) ? unit : like.metric.sides;
  if (asksSide(unit) && !figures.some(({ metric }) => metric.sides === unit)) return null;
  const si = tidy(value * unitScale(unit).factor);
  const qualifier = status === "estimated" ? "about" : "exact";
  const flow = like.facets.accumulation === "flow";
  return {
    ...like, letter: -1, index, file: key, filed: { department, year, template, date: filedOn, file },
    metric: {
      ...like.metric, ...bounds(qualifier, si, si), span: { start: 0, end: 0 }, item: null, value, valueMax: null, decimals: decimalsOf(value), unit: asksSide(unit) ? like.metric.unit : unit, sides, si, siMax: null, qualifier, inclusive: false,
      from: flow ? String(year) : like.metric.from, to: String(year), periodStated: true, of: null, certainty: 1, because: {},
    },
    year, letterYear: null, letterDate: null, speaker: null, source: null, context: "", sentence: -1, coverage: null, members: null,
  };
}

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;
