import type { Figure } from "../../indicators/figure";

/** Words of money that say nothing of what it is for. */
const anyMoney = /安排|投入|下达|筹集|落实|争取|拨付|统筹|专项|补助|财政|资金|经费|中央|省级|市级|年度|全年/gu;
const purposeIn = (core: string): string => core.replace(anyMoney, "");

/** A purpose of fewer characters says little (农业, 教育). */
const SHORTEST = 3;
/** How many times the money promised was spent at the most, or the other way round. */
const OTHER_SIZE = 2;

/**
 * Whether money that was promised without a name of its own (安排专项资金2.6亿元，支持基层卫生能力提升) and money that was spent in
 * that very year under the name of a purpose (投入基层卫生专项资金2.58亿元) may be the same: the promise speaks of that purpose.
 * What stands behind the amount is no name of its own, though the figure is called by it.
 *
 * @param promise the words of the promise
 */
export function sameMoney(target: Figure, actual: Figure, promise: string): boolean {
  if (target.dimension.family !== "money" || target.metric.kind !== "level" || actual.metric.kind !== "level") return false;
  if (target.year === null || actual.year !== target.year || !promise.slice(promise.indexOf("元") + 1).includes(purposeIn(target.core))) return false;
  const purpose = purposeIn(actual.core);
  const ratio = actual.metric.si / target.metric.si;
  return purpose.length >= SHORTEST && promise.includes(purpose) && ratio < OTHER_SIZE && ratio > 1 / OTHER_SIZE;
}
