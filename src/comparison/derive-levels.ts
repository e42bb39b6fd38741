import type { Figure } from "../indicators/figure";
import type { Growth } from "./growth-rates";
import { minus, over, plus, printedInterval, times, type Interval } from "./interval";
import { sinceYear, type Observation } from "./observation";
import { round } from "./rounding";

/** What a growth multiplies its base by: 增长32.6% is 1.3255–1.3265, 翻一番 is 2. Null for growth by an amount. */
export function factorOf(change: Figure): { factor: number; interval: Interval } | null {
  const { metric, dimension } = change;
  const printed = printedInterval(metric);
  const map = (f: (x: number) => number) => ({
    factor: f(metric.si),
    interval: { low: printed.low === null ? null : f(printed.low), high: printed.high === null ? null : f(printed.high) },
  });
  if (dimension.family === "ratio") return map((x) => 1 + x / 100);
  if (metric.unit.endsWith("番")) {
    const factor = 2 ** metric.si, { qualifier } = metric;
    // 翻一番多 is twice as much, or more
    return { factor, interval: { low: qualifier === "exact" || qualifier === "over" ? factor : null, high: qualifier === "exact" || qualifier === "near" ? factor : null } };
  }
  return null;
}

/**
 * Levels that nobody stated, worked out from a level and a growth: the year before (1804 ÷ 1.326 → 1360 or 1361),
 * or the year itself from the year before (3112 × 1.1536 → 3590). Observations that are there are never replaced.
 */
export function deriveLevels(observations: readonly Observation[], growths: readonly Growth[]): Observation[] {
  const all = new Map(observations.map((o) => [o.year, o]));
  for (const { figure: change, level: own, year, baseYear } of growths) {
    if (partial(change)) continue;
    const level = all.get(year), base = all.get(baseYear);
    if (level && !base && usable(level) && (own === null || level.sources.includes(own))) {
      const back = backward(level, change);
      if (back) all.set(baseYear, derived(baseYear, "base", level, change, back));
    } else if (base && !level && usable(base)) {
      const forward = forwards(base, change);
      if (forward) all.set(year, derived(year, "level", base, change, forward));
    }
  }
  return [...all.values()].sort((a, b) => a.year - b.year);
}

/** Running totals since some year, contradicted and derived levels are no ground to derive from. */
function usable(observation: Observation): boolean {
  const figure = observation.figure;
  if (!figure || observation.rivals.length > 0 || observation.si <= 0) return false;
  return !(figure.facets.accumulation === "stock" && sinceYear(figure) !== null) && !partial(figure);
}

const partial = (figure: Figure) => figure.metric.from !== null && figure.metric.from.length > 4;

interface Level { readonly si: number; readonly interval: Interval }

function backward(level: Observation, change: Figure): Level | null {
  const printed = printedInterval(level.figure!.metric);
  const growth = factorOf(change);
  if (growth) return growth.factor > 0 ? { si: level.si / growth.factor, interval: over(printed, growth.interval) } : null;
  const step = stepOf(level, change);
  return step && { si: level.si - step.si, interval: minus(printed, step.interval) };
}

function forwards(base: Observation, change: Figure): Level | null {
  const printed = printedInterval(base.figure!.metric);
  const growth = factorOf(change);
  if (growth) return growth.factor > 0 ? { si: base.si * growth.factor, interval: times(printed, growth.interval) } : null;
  const step = stepOf(base, change);
  return step && { si: base.si + step.si, interval: plus(printed, step.interval) };
}

/** Growth by an amount of the level's own unit, or by percentage points of a share. */
function stepOf(level: Observation, change: Figure): Level | null {
  const own = level.figure!.dimension;
  const fits = change.dimension.family === "points" ? own.family === "ratio" : change.dimension.family === own.family && change.dimension.measure === own.measure;
  return fits ? { si: change.metric.si, interval: printedInterval(change.metric) } : null;
}

function derived(year: number, direction: "base" | "level", from: Observation, change: Figure, level: Level): Observation {
  const figure = from.figure!;
  return {
    year, figure: null, sources: [figure, change], si: level.si, interval: level.interval, inferred: from.inferred, moved: null, rivals: [], superseded: [],
    derivation: { direction, level: figure, change, whole: wholeNumbers(figure, level.interval) },
  };
}

/** Counts are whole: of 1360.0–1361.0 (ends to one decimal, as shown) either 1360 or 1361. Listed up to three; one, where a count differs by a count. */
function wholeNumbers(figure: Figure, interval: Interval): number[] {
  if (figure.dimension.family !== "count" || interval.low === null || interval.high === null) return [];
  const first = Math.ceil(round(interval.low, 1)), last = Math.floor(round(interval.high, 1));
  return last >= first && last - first < 3 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : [];
}
