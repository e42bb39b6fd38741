import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import { isOfCityOnly } from "../../indicators/scope";
import type { Commitment } from "../promises/commitment";
import { clauseBefore } from "./clause-before";
import { countedAlike } from "./counted-alike";
import type { Evidence } from "./evidence";
import { likenessOfNames, sameObject } from "./figure-names";
import { isKindOf, worksOf } from "./kinds-of-works";
import { isPart, nameOfPart } from "./name-of-part";
import { sameMoney } from "./money-purpose";
import { isNetIncrease, judgeNet } from "./net-increase";
import { isTwoSided, judgeTarget } from "./target-verdict";
import { saysNothing, timeOfResult, yearly } from "./time-of-result";

export type FigureEvidence = Extract<Evidence, { kind: "indicator" }> & {
  readonly score: number;
  /** The same indicator and unit, counted alike, and of the time aimed at. */
  readonly settles: boolean;
  /** It may count something else (建成 for 新增), or tells of another time: that the passage names the thing makes it no surer. */
  readonly doubtful: boolean;
};

/** Names this like are one indicator without asking; below the second they aren't even offered. */
const SAME = 0.88;
const LIKE = 0.62;
/** Less than that and not even the same year and unit make them worth a look. */
const BARELY = 0.45;
/** 其中平原地区普及率: a word more tells a part from its whole. */
const SAME_OF_PART = 0.97;
/** How many times the target a result may be, or the other way round; less where one is a flow and one a total. */
const OTHER_SIZE = 12;
const OTHER_SORT = 2.5;
/** How much a figure that says nothing of the time aimed at, or only that it was reached later, comes behind those that do. */
const OTHER_TIME = 0.2;
const LATE = 0.1;

/** The figure of a later passage that answers one of the figures promised, best first; null if none does. */
export function figureEvidence(commitment: Commitment, figures: readonly Figure[]): FigureEvidence | null {
  let best: FigureEvidence | null = null;
  for (const target of commitment.targets) {
    for (const actual of figures) {
      if (!mayAnswer(target, actual, commitment.year)) continue;
      const inFull = nameOfPart(actual, figures);
      const alike = Math.max(likenessOfNames(target.core, actual.core), inFull === null ? 0 : likenessOfNames(target.core, inFull));
      const name = alike < LIKE && (sameMoney(target, actual, commitment.text) || sameThings(target, actual, alike)) ? LIKE : alike;
      if (name < LIKE || (name < SAME_OF_PART && isPart(actual) && !isPart(target))) continue;
      const found = evidenceOf(commitment, target, actual, name);
      if (best === null || found.score > best.score || (found.score === best.score && fitsBetter(found, best, commitment.text))) best = found;
    }
  }
  return best;
}

/** 职工、居民比例分别达到84.1%、69.8% for 稳定在70%左右: of two names as like, the one that is of the size spoken of. */
const fitsBetter = ({ target, actual }: FigureEvidence, than: FigureEvidence, words: string): boolean =>
  target === than.target && isTwoSided(target.metric, words) && Math.abs(actual.metric.si - target.metric.si) < Math.abs(than.actual.metric.si - target.metric.si);

function evidenceOf({ due, text }: Commitment, target: Figure, actual: Figure, name: number): FigureEvidence {
  const time = timeOfResult(target, actual, due);
  const doubtful = countedAlike(target, actual) === "doubtful" || saysNothing(time);
  const inTime = target.year !== null && actual.year === target.year && time !== "part";
  const exact = name >= SAME && matchUnits(target.metric.unit, actual.metric.unit) === "same";
  const score = 0.62 + 0.3 * ((name - LIKE) / (1 - LIKE)) + (inTime ? 0.08 : yearly(target) ? -0.08 : 0) - (actual.metric.kind === target.metric.kind ? 0 : 0.1) - (saysNothing(time) ? OTHER_TIME : time === "late" ? LATE : 0);
  const verdict = judgeTarget(target.metric, actual.metric, text);
  return { kind: "indicator", target, actual, verdict: isNetIncrease(target, actual) ? judgeNet(verdict, text) : verdict, time, exact, settles: exact && !doubtful && time === "in-time", doubtful, score };
}

function mayAnswer(target: Figure, actual: Figure, promised: number | null): boolean {
  if (actual.metric.status !== "actual" || matchUnits(target.metric.unit, actual.metric.unit) === "different") return false;
  if (planned.test(clauseBefore(actual)) || isOneKind(target, actual) || isOfCityOnly(actual, target)) return false;
  // What was there before the promise answers nothing
  if (actual.year !== null && promised !== null && actual.year < promised) return false;
  if (actual.metric.kind === "change" !== (target.metric.kind === "change") && !isNetIncrease(target, actual)) return false;
  const x = target.facets, y = actual.facets;
  if (x.perUnit !== y.perUnit || (x.level && y.level && x.level !== y.level)) return false;
  const counted = countedAlike(target, actual);
  if (counted === "unlike") return false;
  if (target.metric.kind !== "level" || ["ratio", "coefficient"].includes(target.dimension.family)) return true;
  // A letter may call a year's flow a total; a total that is many times the flow aimed at is one
  const ratio = target.metric.si > 0 ? actual.metric.si / target.metric.si : 1;
  const sameSort = counted === "alike" && (x.accumulation === y.accumulation || x.accumulation === null || y.accumulation === null);
  return sameSort ? ratio < OTHER_SIZE && ratio > 1 / OTHER_SIZE : ratio < OTHER_SORT && ratio > 1 / OTHER_SORT;
}

/** 改造…家庭3.2万户, …家庭适老化改造33415户: one unit, one year, and the same things. */
const sameThings = (target: Figure, actual: Figure, alike: number): boolean => alike >= BARELY && target.year === actual.year && actual.metric.periodStated
  && matchUnits(target.metric.unit, actual.metric.unit) === "same" && sameObject(target.core, actual.core);

/** 年初计划落实33亿元, 任务由100万亩: what was aimed at is no result, whatever the tense. */
const planned = /计划|任务|目标/u;

/** 新建141所 is no answer to 新建、改扩建260所. */
function isOneKind(target: Figure, actual: Figure): boolean {
  const aim = worksOf(target), is = worksOf(actual);
  return aim !== null && is !== null && isKindOf(is, aim);
}

/** The very figure promised, in a passage that names the thing promised; null if it isn't there. */
export function sameFigure(commitment: Commitment, figures: readonly Figure[]): FigureEvidence | null {
  for (const target of commitment.targets) {
    const actual = figures.find((f) => f.metric.si === target.metric.si && f.metric.siMax === null && mayAnswer(target, f, commitment.year));
    if (actual) return { ...evidenceOf(commitment, target, actual, LIKE), verdict: judgeTarget(target.metric, actual.metric), exact: false, settles: false, score: 0.8 };
  }
  return null;
}
