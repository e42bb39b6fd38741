import { over, overlap, printedInterval } from "../comparison/interval";
import type { Figure } from "../indicators/figure";

/** Figures that one can be a part of the other: counted, or paid, in one sort of unit. */
export const sameSort = (a: Figure, b: Figure): boolean => a.dimension.family === b.dimension.family && a.dimension.measure === b.dimension.measure;

export const percentOf = (part: Figure, whole: Figure): number => (part.metric.si / whole.metric.si) * 100;

/** How far a ratio may be off and still be a matter of rounding, in points. */
const ROUNDED = 0.6;

/** Whether part by whole is what was said, within what rounding leaves open. */
export function isRatio(said: Figure, part: Figure, whole: Figure): boolean {
  const stated = printedInterval(said.metric), computed = over(printedInterval(part.metric), printedInterval(whole.metric));
  const inPercent = { low: computed.low === null ? null : computed.low * 100, high: computed.high === null ? null : computed.high * 100 };
  return Math.abs(percentOf(part, whole) - said.metric.si) <= Math.max(ROUNDED, 10 ** -said.metric.decimals) || overlap(stated, inPercent);
}

/**
 * 今年新增120家，占全市总数3050家的26.2%, where 800家 were told before: another figure of the letter is the part that was meant, or the
 * whole, unless the words name that.
 */
export function otherwiseExplained(said: Figure, part: Figure, whole: Figure, letter: readonly Figure[], named: boolean): boolean {
  const levels = letter.filter((figure) => figure.metric.kind === "level" && figure.metric.si > 0 && figure !== part && figure !== whole);
  if (levels.some((figure) => sameSort(figure, part) && (isRatio(said, figure, whole) || (!named && isRatio(said, part, figure))))) return true;
  // 3050家、床位12万张，其中公办800家、床位3.1万张，占26.2%: two other figures of the sentence
  const beside = levels.filter(({ sentence }) => sentence === said.sentence);
  return beside.some((x) => beside.some((y) => x !== y && sameSort(x, y) && isRatio(said, x, y)));
}

/** The last level told before a figure, where at most its own growth stands between (4.3万张，增长5%，占比50%). */
export function levelBefore(before: readonly Figure[]): Figure | null {
  const level = [...before].reverse().find(({ metric }) => metric.kind !== "change");
  return level?.metric.kind === "level" ? level : null;
}

/** The clause that a figure ends, up to its number. */
export const ownClause = ({ context }: Figure): string => context.normalize("NFKC").replace(/(?<=\d),(?=\d)/gu, "").split(/[，,；;、：:()]/u).at(-1)!;
