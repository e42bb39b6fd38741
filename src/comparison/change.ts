import { byDifference, type Family } from "../indicators/dimension";
import { bounded, minus, over, type Interval } from "./interval";
import { speakingFigure, type Observation } from "./observation";
import { verdictOf, type Reason, type Verdict } from "./reason";
import { round } from "./rounding";

/** What became of an indicator from one year to another. No number at all where the verdict is `not-comparable`. */
export interface Change {
  readonly from: Observation;
  readonly to: Observation;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** Unrounded growth, 0.5 for half as much again; null where figures are told apart by a difference. */
  readonly ratio: number | null;
  /** Percent to one decimal, as shown. */
  readonly percent: number | null;
  /** Percentage points (shares, growth rates), to two decimals, or more where more are printed. */
  readonly points: number | null;
  /** Places, times, ‰: plain differences. */
  readonly difference: number | null;
  /** Ends of `percent` or `points` where a bound leaves them open; null is unbounded (or exact: see `open`). */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether the number is an interval, before rounding: see `leftOpen`. */
  readonly open: boolean;
  /** Average per year, where more than one apart: geometric percent, or points. */
  readonly perYear: number | null;
  /** What the letters themselves say the growth was, in percent or points. */
  readonly stated: number | null;
}

/** Whether a change is an interval once it is rounded: ends that are one number then are the number. */
export const leftOpen = ({ open, low, high }: Pick<Change, "open" | "low" | "high">): boolean => open && (low === null || low !== high);

/**
 * Whether no one number stands for a change: it has two ends, or an end that rounding moved off the number (2.4万次，增加5000余次: by
 * 23.1% at least, though 2.4 is 26.3% more than the 1.9 that is shown).
 */
export const needsWords = (change: Change): boolean =>
  leftOpen(change) && [change.low, change.high].some((end) => end !== null && end !== (change.percent ?? change.points ?? change.difference));

export function changeBetween(from: Observation, to: Observation, reasons: readonly Reason[], stated: number | null = null, verdict = verdictOf(reasons)): Change {
  const numbers = verdict === "not-comparable" ? {} : numbersOf(from, to, stated);
  const { ratio = null, percent = null, points = null, difference = null, low = null, high = null, open = false } = numbers;
  // 2022年 against 2024年 up to July: the half year makes no average of two years
  const perYear = verdict === "check" && reasons.includes("year-to-date") ? null : (numbers.perYear ?? null);
  // All fields at once: there may be hundreds of thousands, and one put together by spreading takes twice the room
  return { from, to, verdict, reasons, ratio, percent, points, difference, low, high, open, perYear, stated };
}

function numbersOf(from: Observation, to: Observation, stated: number | null): Partial<Change> {
  const family = speakingFigure(to).dimension.family;
  if (stated !== null && (from.derivation?.change ?? to.derivation?.change)?.metric.si === stated) return asStated(from, to, stated, family);
  return byDifference.has(family) ? differenceOf(from, to, family) : growthOf(from, to);
}

/** Where one level was worked out from the growth, the growth itself is the number, as printed. */
function asStated(from: Observation, to: Observation, stated: number, family: Family): Partial<Change> {
  return byDifference.has(family) ? { points: stated } : { ratio: (to.si - from.si) / from.si, percent: stated };
}

function growthOf(from: Observation, to: Observation): Partial<Change> {
  if (from.si <= 0) return {};
  const ratio = (to.si - from.si) / from.si;
  const years = to.year - from.year;
  const open = bounded(from.interval) || bounded(to.interval);
  const quotient = over(to.interval, from.interval);
  const inPercent = (end: number | null) => (end === null ? null : round((end - 1) * 100, 1));
  return {
    ratio, percent: round(ratio * 100, 1), open,
    low: open ? inPercent(quotient.low) : null,
    high: open ? inPercent(quotient.high) : null,
    perYear: years > 1 && to.si > 0 ? round(((to.si / from.si) ** (1 / years) - 1) * 100, 1) : null,
  };
}

/** Two, or as many as are printed: 0.003‰ after 0.004‰. */
const placesOf = (...observations: readonly Observation[]): number => Math.max(2, ...observations.map((o) => speakingFigure(o).metric.decimals));
/** Decimals that the difference of a change is rounded to. */
export const differencePlaces = ({ from, to }: Pick<Change, "from" | "to">): number => placesOf(from, to);
/** Told apart in ‰, which are no percentage points. */
export const perMille = (observation: Observation): boolean => speakingFigure(observation).dimension.measure === "‰";

function differenceOf(from: Observation, to: Observation, family: Family): Partial<Change> {
  const places = placesOf(from, to);
  const difference = round(to.si - from.si, places);
  const open = bounded(from.interval) || bounded(to.interval);
  const span: Interval = open ? minus(to.interval, from.interval) : { low: null, high: null };
  const ends = { low: span.low === null ? null : round(span.low, places), high: span.high === null ? null : round(span.high, places), open };
  const years = to.year - from.year;
  const perYear = years > 1 ? round(difference / years, places) : null;
  return (family === "ratio" && !perMille(to)) || family === "points" ? { points: difference, perYear, ...ends } : { difference, perYear, ...ends };
}
