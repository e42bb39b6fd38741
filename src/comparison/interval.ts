import { dimensionOf } from "../indicators/dimension";
import type { Metric } from "../metrics/metric";
import { printedScale } from "./printed-scale";

/** What a value may be; null is unbounded on that side. Both ends belong to it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export const exactly = (value: number): Interval => ({ low: value, high: value });

/**
 * What a printed figure leaves open, from its qualifier alone:
 * - exact, or a printed range: the ends as printed;
 * - over (超 余 多 以上 突破 不少于): from the value upwards; near, under (近 不足 以内): up to the value;
 * - about (约 左右): half a unit of the last digit that isn't zero, because that is what was rounded to:
 *   约28吨 is 27.5–28.5, 约5亿元 4.5–5.5亿, 约200 is 150–250.
 */
export function statedInterval(metric: Pick<Metric, "value" | "si" | "siMax" | "qualifier" | "decimals">): Interval {
  const { si, siMax, qualifier } = metric;
  const [small, large] = siMax === null ? [si, si] : [Math.min(si, siMax), Math.max(si, siMax)];
  // 下降三成以上 falls by more than it says: "over" reaches away from zero
  const mirrored = si < 0;
  switch (qualifier) {
    case "over": return mirrored ? { low: null, high: large } : { low: small, high: null };
    case "near":
    case "under": return mirrored ? { low: small, high: null } : { low: null, high: large };
    case "about": {
      const half = (lastDigitUnit(metric.value, metric.decimals) / 2) * printedScale(metric);
      return { low: small - half, high: large + half };
    }
    case "exact": return { low: small, high: large };
  }
}

/**
 * What printing to so many places leaves open, for checks and derived levels: a rate of 32.6% is 32.55–32.65,
 * 1.02亿元 is 1.015–1.025亿. Whole numbers without 万/亿 are counts and exact, and so is a difference of counts (增加3家).
 */
export function printedInterval(metric: Pick<Metric, "value" | "si" | "siMax" | "qualifier" | "decimals" | "kind" | "unit">): Interval {
  if (metric.qualifier !== "exact" || metric.siMax !== null) return statedInterval(metric);
  const scale = printedScale(metric);
  if (metric.decimals === 0 && scale === 1 && (metric.kind === "level" || (metric.kind === "change" && dimensionOf(metric.unit).family === "count"))) return exactly(metric.si);
  const half = (10 ** -metric.decimals / 2) * scale;
  return { low: metric.si - half, high: metric.si + half };
}

function lastDigitUnit(value: number, decimals: number): number {
  let digits = Math.round(Math.abs(value) * 10 ** decimals);
  if (digits === 0) return 10 ** -decimals;
  let unit = 10 ** -decimals;
  while (digits % 10 === 0) { digits /= 10; unit *= 10; }
  return unit;
}

export const bounded = (interval: Interval) => interval.low === null || interval.high === null || interval.low !== interval.high;

export function overlap(a: Interval, b: Interval): boolean {
  return (a.low === null || b.high === null || a.low <= b.high) && (b.low === null || a.high === null || b.low <= a.high);
}

/** a − b */
export function minus(a: Interval, b: Interval): Interval {
  return { low: a.low === null || b.high === null ? null : a.low - b.high, high: a.high === null || b.low === null ? null : a.high - b.low };
}

/** a + b */
export function plus(a: Interval, b: Interval): Interval {
  return { low: a.low === null || b.low === null ? null : a.low + b.low, high: a.high === null || b.high === null ? null : a.high + b.high };
}

/** a ÷ b for positive b; 0 of an unbounded divisor says nothing and is given as null. */
export function over(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.high === null ? null : a.low / b.high,
    high: a.high === null || b.low === null || b.low <= 0 ? null : a.high / b.low,
  };
}

/** a × b for positive b. */
export function times(a: Interval, b: Interval): Interval {
  return { low: a.low === null || b.low === null ? null : a.low * b.low, high: a.high === null || b.high === null ? null : a.high * b.high };
}
