import { exactly, plus, printedInterval } from "../../comparison/interval";
import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import { normaliseName } from "../../indicators/normalise-name";
import type { Commitment } from "../promises/commitment";
import { countedAlike } from "./counted-alike";
import type { Summed } from "./evidence";
import { likenessOfNames } from "./figure-names";
import { isKindOf, makeUp, worksOf } from "./kinds-of-works";
import { judgeInterval } from "./target-verdict";
import { saysNothing, timeOfResult } from "./time-of-result";

export type SumEvidence = Summed & { readonly score: number };

/** How like what the works were done to has to be: 农村供水工程, 供水工程; and how like to be sure. */
const LIKE = 0.8;
const SAME = 0.95;

/**
 * What was aimed at as one (新建、改扩建幼儿园260所) told by its parts, side by side in one sentence: 新建幼儿园141所，改扩建幼儿园128所.
 * The sum of the parts is the answer, and none of them. Null where they don't make up the whole.
 */
export function sumOfWorks(commitment: Commitment, figures: readonly Figure[]): SumEvidence | null {
  for (const target of commitment.targets) {
    for (const sentence of new Set(figures.map((figure) => figure.sentence))) {
      const found = summed(commitment, target, figures.filter((figure) => figure.sentence === sentence));
      if (found) return found;
    }
  }
  return null;
}

function summed(commitment: Commitment, target: Figure, figures: readonly Figure[]): SumEvidence | null {
  const whole = worksOf(target);
  if (!whole || target.metric.kind !== "level") return null;
  const told = figures.flatMap((figure) => {
    const works = worksOf(figure);
    if (!works || !maybePart(commitment, target, figure) || !(isKindOf(works, whole) || makesAddition(target, figure))) return [];
    const alike = likenessOfNames(coreOf(whole.object), coreOf(works.object));
    return alike >= LIKE ? [{ figure, works, alike }] : [];
  });
  if (!makeUp(told.map(({ works }) => works), whole)) return null;
  const parts = told.map(({ figure }) => figure);
  if (parts.some(({ year }) => year !== parts[0]!.year)) return null;
  const result = parts.map(({ metric }) => printedInterval(metric)).reduce(plus, exactly(0));
  const alike = Math.min(...told.map((one) => one.alike));
  return {
    kind: "computed", way: "sum", target, parts, actual: parts.at(-1)!, result, verdict: judgeInterval(target.metric, result, commitment.text),
    exact: alike >= SAME && !makesAddition(target, parts[0]!) && parts.every((part) => timeOfResult(target, part, commitment.due) === "in-time"),
    score: 0.7 + 0.25 * alike,
  };
}

const makesAddition = (target: Figure, part: Figure): boolean => target.metric.name.startsWith("新增") && !part.metric.name.startsWith("新增");

function maybePart({ due, year }: Commitment, target: Figure, figure: Figure): boolean {
  const { metric } = figure;
  if (metric.status !== "actual" || metric.kind !== "level" || matchUnits(target.metric.unit, metric.unit) !== "same") return false;
  if (figure.year !== null && year !== null && figure.year < year) return false;
  const time = timeOfResult(target, figure, due);
  // Parts of the whole, each of which alone may count otherwise than an increase does
  return !saysNothing(time) && time !== "late" && (makesAddition(target, figure) || countedAlike(target, figure) !== "unlike");
}

const coreOf = (object: string): string => normaliseName(object).core;
