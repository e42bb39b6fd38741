import { byDifference } from "../indicators/dimension";
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

export function statedGrowth(from: Observation, to: Observation, growths: readonly Growth[]): StatedGrowth | null {
  const own = growths.filter((g) => g.year === to.year && g.baseYear === from.year && !partial(g.figure));
  const found = own.find((g) => g.figure.letter === to.figure?.letter) ?? own[0];
  if (!found) return null;
  const { figure } = found;
  const value = figure.dimension.family === "ratio" || figure.dimension.family === "points" ? figure.metric.si : null;
  if (from.derivation || to.derivation) return { figure, value, agrees: true };
  const level = to.figure!, base = from.figure!;
  if (from.si <= 0) return { figure, value, agrees: true };
  const factor = factorOf(figure);
  const stated: Interval = factor ? factor.interval : printedInterval(figure.metric);
  // 21.5%翻一番: of a share too, so many times as much
  const computed = factor && (value === null || !byDifference.has(level.dimension.family))
    ? over(printedInterval(level.metric), printedInterval(base.metric))
    : minus(printedInterval(level.metric), printedInterval(base.metric));
  return { figure, value, agrees: overlap(widen(stated), widen(computed)) };
}

/** Binary fractions don't quite meet where decimal ones do. */
const widen = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : low - Math.abs(low) * 1e-9,
  high: high === null ? null : high + Math.abs(high) * 1e-9,
});

const partial = (figure: Figure) => figure.metric.from !== null && figure.metric.from.length > 4;
