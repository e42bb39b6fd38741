import { matchUnits } from "./dimension";
import type { Metric } from "../metrics/metric";
import type { CountedFrom } from "./counted-from";
import type { Figure, GrownFrom } from "./figure";

/** Beyond this share of the level, rounding leaves too much open to tell one level by; */
const TELLING = 0.006;
/** beyond so many points, in a share, for shares lie close together: a whole number of them tells nothing. */
const TELLING_POINTS = 0.1;

/**
 * What a level was the year before, by the growth stated for it: 15002万元，增长18.9% was 12617万元, give or take 6. Null where a
 * number is qualified, or another year, a norm or no growth at all is what it is held against.
 */
export function grownFrom(level: Metric, change: Metric, base: CountedFrom | null): GrownFrom | null {
  if (base === null || base.year === null || level.to === null || base.year !== Number(level.to.slice(0, 4)) - 1) return null;
  const before = levelBefore(level, change);
  if (before === null) return null;
  if (level.kind === "share") return before.within <= TELLING_POINTS + DUST ? before : null;
  // Null where too many other levels would do
  return before.si >= FEWEST && before.within <= before.si * TELLING ? before : null;
}

/** What a level was when it began to grow, whenever that was; null where the numbers leave it open. @param about how far off, as a share, a level may be that is over or near what it says. */
export function levelBefore(level: Metric, change: Metric, about: number | null = null): GrownFrom | null {
  const exact = level.qualifier === "exact";
  if ((!exact && about === null) || change.qualifier !== "exact" || level.siMax !== null || change.siMax !== null || level.si <= 0) return null;
  const half = exact ? halfStep(level) : Math.max(halfStep(level), level.si * about!);
  const step = 10 ** -change.decimals / 2;
  if (level.kind === "share") return change.unit === "个百分点" ? { si: level.si - change.si, within: half + step } : null;
  if (matchUnits(change.unit, level.unit) === "same") return { si: level.si - change.si, within: half + halfStep(change) };
  if (change.unit !== "%" || change.si <= -100) return null;
  const factor = 1 + change.si / 100, si = level.si / factor;
  return { si, within: si * (step / 100 / factor + half / level.si) + HALF_A_COUNT };
}

/** Half of what a number's last place stands for; a count in full is exact. */
const halfStep = ({ decimals, si, value }: Metric): number => (decimals === 0 && si === value ? 0 : (10 ** -decimals / 2) * Math.abs(si / value));

/** Some level here is just what a growth stated there makes of the year before, or the other way round. */
export const provedAlike = (a: readonly Figure[], b: readonly Figure[]): boolean => a.some((x) => b.some((y) => provedBy(x, y) || provedBy(y, x)));

const provedBy = (later: Figure, earlier: Figure): boolean =>
  later.grownFrom !== null && later.year !== null && earlier.year === later.year - 1 && earlier.metric.qualifier === "exact" && Math.abs(earlier.metric.si - later.grownFrom.si) <= later.grownFrom.within;

/** Numbers of less than about three digits are alike by chance. */
const FEWEST = 90;
/** Of binary fractions. */
const DUST = 1e-9;
/** Counts are whole. */
const HALF_A_COUNT = 0.5;
