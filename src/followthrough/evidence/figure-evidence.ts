import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import { compareNames } from "../../indicators/name-similarity";
import type { Commitment } from "../promises/commitment";
import type { Evidence } from "./evidence";
import { judgeTarget } from "./target-verdict";

export type FigureEvidence = Extract<Evidence, { kind: "indicator" }> & {
  readonly score: number;
  /** The same indicator and unit, and of the time aimed at where it is a year's flow. */
  readonly settles: boolean;
};

/** Names this like are one indicator without asking; below the second they aren't even offered. */
const SAME = 0.88;
const LIKE = 0.62;

/** The figure of a later passage that answers one of the figures promised, best first; null if none does. */
export function figureEvidence({ targets, year: promised, text }: Commitment, figures: readonly Figure[]): FigureEvidence | null {
  let best: FigureEvidence | null = null;
  for (const target of targets) {
    for (const actual of figures) {
      if (!mayAnswer(target, actual, promised)) continue;
      const name = compareNames(target.core, actual.core).score;
      if (name < LIKE) continue;
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
  // What was there before the promise answers nothing
  if (actual.year !== null && promised !== null && actual.year < promised) return false;
  if (actual.metric.kind === "change" !== (target.metric.kind === "change")) return false;
  const x = target.facets, y = actual.facets;
  if (x.perUnit !== y.perUnit || (x.level && y.level && x.level !== y.level)) return false;
  const running = (f: Figure) => f.facets.accumulation;
  return !(running(target) === "flow" && running(actual) === "stock") && !(running(target) === "stock" && running(actual) === "flow" && actual.facets.added);
}

/** A figure that each year has anew: what later years did answers nothing about this one. */
const yearly = ({ metric, facets }: Figure) => metric.kind === "level" && (metric.basis === "annual" || facets.accumulation === "flow");
