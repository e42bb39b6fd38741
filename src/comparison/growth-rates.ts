import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { compareNames } from "../indicators/name-similarity";
import type { Observation } from "./observation";

/** A stated growth with the indicator that it speaks of. */
export interface Growth {
  readonly figure: Figure;
  /** The figure whose growth it is, where the same sentence states it. */
  readonly level: Figure | null;
  /** The year grown to. */
  readonly year: number;
  /** The year grown from (`Facets.countedFrom`). */
  readonly baseYear: number;
}

export interface Growths {
  /** By indicator code. */
  readonly of: ReadonlyMap<string, readonly Growth[]>;
  /** Indicators of growth whose level no letter states: they stay rows of their own. */
  readonly alone: readonly Indicator[];
}

/** Finds the level that each stated growth belongs to: named by the letter, of the same sentence, or of the same name. */
export function attachGrowths(indicators: readonly Indicator[]): Growths {
  const levels = indicators.filter((i) => (i.kind === "level" || i.kind === "share") && i.status === "actual");
  const ofFigure = new Map<string, { figure: Figure; indicator: Indicator }>();
  const ofSentence = new Map<string, { figure: Figure; indicator: Indicator }[]>();
  const ofCore = new Map<string, Indicator[]>();
  for (const indicator of levels) {
    for (const figure of indicator.figures) {
      ofFigure.set(`${figure.letter}|${figure.index}`, { figure, indicator });
      push(ofSentence, `${figure.letter}|${figure.sentence}`, { figure, indicator });
    }
    for (const core of new Set(indicator.figures.map((f) => f.core))) push(ofCore, `${indicator.agency}|${core}`, indicator);
  }
  const of = new Map<string, Growth[]>();
  const alone: Indicator[] = [];
  for (const indicator of indicators) {
    if (indicator.kind !== "change" || indicator.status !== "actual") continue;
    let attached = 0;
    for (const figure of indicator.figures) {
      const found = levelOf(figure);
      const baseYear = baseYearOf(figure);
      if (!found || baseYear === null) continue;
      attached++;
      push(of, found.indicator.code, { figure, level: found.level, year: figure.year!, baseYear });
    }
    if (attached === 0) alone.push(indicator);
  }
  return { of, alone };

  function levelOf(figure: Figure): { indicator: Indicator; level: Figure | null } | null {
    const named = figure.metric.of === null ? undefined : ofFigure.get(`${figure.letter}|${figure.metric.of}`);
    if (named && !ofGrowth(figure, named.indicator) && compareNames(figure.core, named.figure.core).score >= 0.4) return { indicator: named.indicator, level: grownTo(named.figure, figure) ? named.figure : null };
    const near = (ofSentence.get(`${figure.letter}|${figure.sentence}`) ?? [])
      .filter((x) => x.figure.year === figure.year && x.figure.facets.nationwide === figure.facets.nationwide)
      .map((x) => ({ ...x, score: compareNames(figure.core, x.figure.core).score, distance: Math.abs(figure.metric.span.start - x.figure.metric.span.start) }))
      .filter((x) => x.score >= 0.7)
      .sort((x, y) => y.score - x.score || x.distance - y.distance)[0];
    if (near) return { indicator: near.indicator, level: near.figure };
    const alike = (ofCore.get(`${figure.agency}|${figure.core}`) ?? []).filter((i) => fits(figure, i));
    const indicator = alike.find((i) => i.accumulation === figure.facets.accumulation) ?? alike[0];
    return indicator ? { indicator, level: null } : null;
  }
}

/** 增速较上年提高0.7个百分点: of how fast a level grew, not of the level. */
const ofGrowth = ({ dimension }: Figure, { kind }: Indicator): boolean => dimension.family === "points" && kind === "level";

/** Not what it grew from (由2020年的291万吨增长20%), nor what grew on from there (12亿美元，在2021年增长30%的基础上). */
const grownTo = (level: Figure, change: Figure): boolean =>
  !level.facets.leftBehind && (level.year === change.year || !level.metric.periodStated || !change.metric.periodStated);

/** Percent belong to levels and shares, percentage points to shares, amounts to levels of their own unit; the country's to the country's. */
function fits(figure: Figure, indicator: Indicator): boolean {
  if (indicator.figures[0]!.facets.nationwide !== figure.facets.nationwide) return false;
  const family = figure.dimension.family;
  if (family === "points") return indicator.kind === "share";
  if (family === "ratio" || family === "times") return indicator.kind === "level" && figure.facets.accumulation !== "stock" === (indicator.accumulation !== "stock");
  return indicator.kind === "level" && family === indicator.dimension.family;
}

function baseYearOf(figure: Figure): number | null {
  const base = figure.facets.countedFrom?.year ?? null;
  return base !== null && figure.year !== null && base < figure.year ? base : null;
}

/** A growth is of the year its level was found to be of, which the growth's own sentence may not say; the year before moves with it. */
export function dated(growths: readonly Growth[], observations: readonly Observation[]): Growth[] {
  return growths.map((growth) => {
    const year = growth.level && observations.find((o) => o.sources.includes(growth.level!))?.year;
    return year ? { ...growth, year, baseYear: growth.baseYear === growth.year - 1 ? year - 1 : growth.baseYear } : growth;
  }).filter(({ year, baseYear }) => baseYear < year);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
