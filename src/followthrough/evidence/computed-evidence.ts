import { factorOf } from "../../comparison/derive-levels";
import { minus, over, printedInterval, times, type Interval } from "../../comparison/interval";
import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import type { Commitment } from "../promises/commitment";
import { isDeed, isIncrease, isRunningTotal } from "./counted-alike";
import type { FromStock } from "./evidence";
import { likenessOfNames } from "./figure-names";
import { judgeInterval } from "./target-verdict";

/** Names less like than this are two indicators, and nothing is worked out from both. */
const SAME = 0.82;

/** What the letters state of points in time, by unit and year. */
export type Stocks = (unit: string, year: number) => readonly Figure[];

export type ComputedEvidence = FromStock & { readonly score: number };

/**
 * A result that the passage doesn't state but that follows from it and an earlier stock: 新增500户 from 3112户 and
 * 3590户; 增长15% from the same two; 3500户 from 3112户 and 增长15.36%. Null where nothing follows.
 */
export function computedEvidence({ targets, due, text }: Commitment, figures: readonly Figure[], stocks: Stocks): ComputedEvidence | null {
  for (const target of targets) {
    const year = target.year ?? (due === null ? null : Number(due.slice(0, 4)));
    if (year === null || target.metric.kind === "parameter") continue;
    for (const actual of figures) {
      if (actual.metric.status !== "actual" || actual.year !== year) continue;
      const name = likenessOfNames(target.core, actual.core);
      if (name < SAME) continue;
      const found = follows(target, actual, withNeighbours(stocks, actual, figures), year, text);
      if (found) return { kind: "computed", target, actual, ...found, exact: name >= 0.95, score: 0.7 + 0.25 * name };
    }
  }
  return null;
}

type Following = Pick<FromStock, "way" | "base" | "result" | "verdict">;

function follows(target: Figure, actual: Figure, stocks: Stocks, year: number, words: string): Following | null {
  const before = (like: Figure) => stocks(like.metric.unit, year - 1).find((base) => likenessOfNames(base.core, like.core) >= SAME && sameSort(base, like)) ?? null;
  const judged = (way: FromStock["way"], base: Figure, result: Interval, certain: boolean): Following => {
    const verdict = judgeInterval(target.metric, result, words);
    return { way, base, result, verdict: verdict === "missed" && !certain ? "open" : verdict };
  };
  const addition = target.metric.kind === "level" && (isIncrease(target) || (isDeed(target) && isRunningTotal(actual)));
  if (isStock(actual) && addition && matchUnits(target.metric.unit, actual.metric.unit) === "same") {
    const base = before(actual);
    // What was added may have been more than what is left of it; what was done (累计完成17家) stays done
    return base && judged("difference", base, minus(printedInterval(actual.metric), printedInterval(base.metric)), /净增/u.test(words) || (isRunningTotal(actual) && isRunningTotal(base)));
  }
  const growth = target.metric.kind === "change" && target.dimension.family === "ratio";
  if (isStock(actual) && growth) {
    const base = before(actual);
    const ratio = base && over(printedInterval(actual.metric), printedInterval(base.metric));
    return base && ratio && judged("growth", base, percent(ratio), true);
  }
  const grown = actual.metric.kind === "change" && target.metric.kind === "level" && !addition ? factorOf(actual) : null;
  if (!grown || grown.factor <= 0) return null;
  const base = stocks(target.metric.unit, year - 1).find((one) => likenessOfNames(one.core, target.core) >= SAME && sameSort(one, target) && sameSize(one, target)) ?? null;
  return base && judged("grown", base, times(printedInterval(base.metric), grown.interval), true);
}

/** 由2022年的1.15万个增加到1.37万个: what it grew from stands in the same breath, and first of all. */
const withNeighbours = (stocks: Stocks, actual: Figure, figures: readonly Figure[]): Stocks => (unit, year) => [
  ...figures.filter((one) => one !== actual && one.sentence === actual.sentence && one.year === year && one.metric.unit === unit && one.metric.kind === "level" && one.metric.status === "actual" && !one.facets.added),
  ...stocks(unit, year),
];

const percent = ({ low, high }: Interval): Interval => ({ low: low === null ? null : (low - 1) * 100, high: high === null ? null : (high - 1) * 100 });
const sameSort = (a: Figure, b: Figure) => a.facets.level === b.facets.level && a.facets.perUnit === b.facets.perUnit && a.coverage === b.coverage;

/** A target (突破3500户) seldom says whether it means all there are; one of the size of the stock does. */
const sameSize = (stock: Figure, { metric }: Figure) => metric.si > stock.metric.si / 2 && metric.si < stock.metric.si * 2.5;

/** A level that a year's end leaves standing: no year's flow, no addition. */
export function isStock(figure: Figure): boolean {
  const { metric, facets, dimension } = figure;
  if (metric.kind !== "level" || metric.status !== "actual" || isIncrease(figure) || ["ratio", "points", "coefficient"].includes(dimension.family)) return false;
  return facets.accumulation === "stock" || isRunningTotal(figure) || (facets.accumulation === null && metric.basis !== "annual");
}
