import { byDifference, matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import { factorOf } from "./derive-levels";
import type { Growth } from "./growth-rates";
import { minus, over, overlap, printedInterval, type Interval } from "./interval";
import type { Observation } from "./observation";

/** A growth as the letter puts it, beside what the levels give. */
export interface StatedGrowth {
  readonly figure: Figure;
  /** In percent or percentage points; null where it was put otherwise (增加4.2亿元, 翻一番). */
  readonly value: number | null;
  /** Whether the levels, within what rounding and bounds leave open, give it. */
  readonly agrees: boolean;
}

/**
 * What letters say of the growth to this level: 52.4万人，比上年增加5.5万人，增长10.2% says it twice, and another letter that repeats the
 * level once more; each is held against the levels by itself. Where nobody who states the level says how it grew, what another says.
 */
export function statedGrowths(from: Observation, to: Observation, growths: readonly Growth[]): StatedGrowth[] {
  const between = growths.filter((g) => g.year === to.year && g.baseYear === from.year && !partial(g.figure));
  const own = between.filter((g) => ofLevel(g, to));
  const sorts = new Map<string, Growth[]>();
  for (const growth of own.length > 0 ? own : between.slice(0, 1)) {
    const sort = sortOf(growth);
    sorts.set(sort, [...(sorts.get(sort) ?? []), growth]);
  }
  // Two rates beside one level: one of them is of something else that grew, or was held against something else
  return [...sorts.values()].map((alike) => {
    const held = alike.map(({ figure }) => holdGrowth(from, to, figure));
    return held.find(({ agrees }) => agrees) ?? held[0]!;
  });
}

/** The growth that speaks for a change: one that the levels don't give, else the first. */
export const tellingGrowth = (held: readonly StatedGrowth[]): StatedGrowth | null => held.find(({ agrees }) => !agrees) ?? held[0] ?? null;

/** Whether a growth is told of this very level, or by a letter that states the level elsewhere. */
export function ofLevel({ level, figure: { letter } }: Growth, { sources }: Observation): boolean {
  return level === null ? sources.some((source) => source.letter === letter) : sources.includes(level);
}

/** By how much, or by how many percent; of each letter's statement apart. */
const sortOf = ({ figure, level }: Growth): string => [figure.letter, level?.index ?? "", figure.dimension.family].join("|");

/** Holds a growth against two levels. */
export function holdGrowth(from: Observation, to: Observation, figure: Figure): StatedGrowth {
  const value = figure.dimension.family === "ratio" || figure.dimension.family === "points" ? figure.metric.si : null;
  const level = to.figure, base = from.figure;
  if (!level || !base || from.si <= 0 || !grows(level, figure)) return { figure, value, agrees: true };
  const factor = factorOf(figure);
  const stated: Interval = factor ? said(figure, factor.interval) : printedInterval(figure.metric);
  // 21.5%翻一番: of a share too, so many times as much
  const computed = factor && (value === null || !byDifference.has(level.dimension.family))
    ? over(printedInterval(level.metric), printedInterval(base.metric))
    : minus(printedInterval(level.metric), printedInterval(base.metric));
  return { figure, value, agrees: overlap(widen(stated), widen(computed)) };
}

/** 590万亩到1186万亩 is 翻一番, too: a way of speaking, where no 多 or 近 says to which side. */
function said({ metric: { unit, qualifier } }: Figure, { low, high }: Interval): Interval {
  const round = unit.endsWith("番") && qualifier === "exact";
  return round && low !== null && high !== null ? { low: low * (1 - ROUNDLY), high: high * (1 + ROUNDLY) } : { low, high };
}

const ROUNDLY = 0.025;

/** 成交额4427.6亿元，同比增长20.1%，增速提高3.2个百分点; 按可比价格计算增长6.1%: neither the growth's growth nor one on another basis is in the levels. */
function grows(level: Figure, growth: Figure): boolean {
  const { dimension, metric } = growth;
  if (onOtherBasis(growth)) return false;
  if (dimension.family === "points") return byDifference.has(level.dimension.family);
  return dimension.family === "ratio" || dimension.family === "times" || matchUnits(metric.unit, level.metric.unit) !== "different";
}

/** In the growth's own clause, or in the one before that says how it was reckoned. */
export const onOtherBasis = ({ context }: Figure): boolean => OTHER_BASIS.test(context.split(/[，,；;]/u).slice(-2).join());

const OTHER_BASIS = /可比|同口径|不变价|扣除|剔除|实际(?=[增下])/u;

/** Binary fractions don't quite meet where decimal ones do. */
const widen = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : low - Math.abs(low) * 1e-9,
  high: high === null ? null : high + Math.abs(high) * 1e-9,
});

const partial = (figure: Figure) => figure.metric.from !== null && figure.metric.from.length > 4;
