import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import type { Commitment } from "../promises/commitment";
import type { Evidence } from "./evidence";
import { likenessOfNames } from "./figure-names";
import { sameMoney } from "./money-purpose";
import { judgeTarget } from "./target-verdict";

export type FigureEvidence = Extract<Evidence, { kind: "indicator" }> & {
  readonly score: number;
  /** The same indicator and unit, and of the time aimed at where it is a year's flow. */
  readonly settles: boolean;
};

/** Names this like are one indicator without asking; below the second they aren't even offered. */
const SAME = 0.88;
const LIKE = 0.62;
/** How many times the target a result may be, or the other way round; less where one is a flow and one a total. */
const OTHER_SIZE = 12;
const OTHER_SORT = 2.5;

/** The figure of a later passage that answers one of the figures promised, best first; null if none does. */
export function figureEvidence({ targets, year: promised, text }: Commitment, figures: readonly Figure[]): FigureEvidence | null {
  let best: FigureEvidence | null = null;
  for (const target of targets) {
    for (const actual of figures) {
      if (!mayAnswer(target, actual, promised)) continue;
      const alike = likenessOfNames(target.core, actual.core);
      const name = alike < LIKE && sameMoney(target, actual, text) ? LIKE : alike;
      if (name < LIKE || (name < SAME && isPart(actual) && !isPart(target))) continue;
      const inTime = target.year !== null && actual.year === target.year;
      const exact = name >= SAME && matchUnits(target.metric.unit, actual.metric.unit) === "same";
      const settles = exact && (inTime || !yearly(target) || target.year === null);
      const score = 0.62 + 0.3 * ((name - LIKE) / (1 - LIKE)) + (inTime ? 0.08 : yearly(target) ? -0.08 : 0) - (actual.metric.kind === target.metric.kind ? 0 : 0.1);
      if (best === null || score > best.score) best = { kind: "indicator", target, actual, verdict: judgeTarget(target.metric, actual.metric, text), exact, settles, score };
    }
  }
  return best;
}

function mayAnswer(target: Figure, actual: Figure, promised: number | null): boolean {
  if (actual.metric.status !== "actual" || matchUnits(target.metric.unit, actual.metric.unit) === "different") return false;
  if (planned.test(clauseBefore(actual))) return false;
  // What was there before the promise answers nothing
  if (actual.year !== null && promised !== null && actual.year < promised) return false;
  if (actual.metric.kind === "change" !== (target.metric.kind === "change")) return false;
  const x = target.facets, y = actual.facets;
  if (x.perUnit !== y.perUnit || (x.level && y.level && x.level !== y.level)) return false;
  if (target.metric.kind !== "level" || ["ratio", "coefficient"].includes(target.dimension.family)) return true;
  // A letter may call a year's flow a total; a total that is many times the flow aimed at is one
  const ratio = target.metric.si > 0 ? actual.metric.si / target.metric.si : 1;
  const sameSort = x.accumulation === y.accumulation || x.accumulation === null || y.accumulation === null;
  return sameSort ? ratio < OTHER_SIZE && ratio > 1 / OTHER_SIZE : ratio < OTHER_SORT && ratio > 1 / OTHER_SORT;
}

/** 年初计划落实33亿元, 任务由100万亩: what was aimed at is no result, whatever the tense. */
const planned = /计划|任务|目标/u;
const clauseBefore = ({ context }: Figure) => context.split(/[，,；;]/u).at(-1) ?? "";

/** 其中3处入选全国优秀案例: what some of them were besides is no count of them all. */
const isPart = (figure: Figure): boolean => figure.metric.of !== null && clauseBefore(figure).includes("其中");

/** The very figure promised, in a passage that names the thing promised; null if it isn't there. */
export function sameFigure({ targets, year: promised }: Commitment, figures: readonly Figure[]): FigureEvidence | null {
  for (const target of targets) {
    const actual = figures.find((f) => f.metric.si === target.metric.si && f.metric.siMax === null && mayAnswer(target, f, promised));
    if (actual) return { kind: "indicator", target, actual, verdict: judgeTarget(target.metric, actual.metric), exact: false, settles: false, score: 0.8 };
  }
  return null;
}

/** A figure that each year has anew: what later years did answers nothing about this one. */
const yearly = ({ metric, facets }: Figure) => metric.kind === "level" && (metric.basis === "annual" || facets.accumulation === "flow");
