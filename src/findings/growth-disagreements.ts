import type { Change } from "../comparison/change";
import { levelBefore } from "../indicators/grown-from";
import { holdGrowth } from "../comparison/stated-growth";
import type { Series } from "../comparison/series";
import type { Figure } from "../indicators/figure";
import { findingKey, type Finding } from "./finding";

/**
 * Growth that a letter states otherwise than its levels give, whichever of several levels one takes. A base whose year nobody
 * states (工伤保险参保781.4万人 in a letter of August 2023) proves nothing; a level without a year of its own makes it a hint.
 */
export function growthDisagreements(series: readonly Series[]): Finding[] {
  const found: Finding[] = [];
  for (const { indicator, disagreements, changes } of series) {
    for (const { change, stated } of disagreements) {
      if (change.from.inferred || !ofOneThing(change, stated.figure) || changes.some((c) => explains(c, change, stated.figure))) continue;
      const sources = [change.to.figure!, stated.figure, change.from.figure!];
      found.push({
        kind: "stated-vs-computed", severity: change.to.inferred ? "note" : "warning", key: findingKey("stated-vs-computed", sources), name: indicator.title, year: change.to.year, sources,
        stated: stated.value ?? stated.figure.metric.si,
        computed: isAmount(stated.figure) ? change.to.si - change.from.si : change.percent ?? change.points ?? change.to.si - change.from.si,
      });
    }
  }
  return found;
}

/** Whether another level that letters give for one of the two years makes the growth right: then it is the levels that contradict one another. */
function explains(other: Change, { from, to }: Change, growth: Figure): boolean {
  if (other.from.year !== from.year || other.to.year !== to.year || (other.from === from && other.to === to)) return false;
  return other.to.sources.some(({ letter }) => letter === growth.letter) && holdGrowth(other.from, other.to, growth).agrees;
}

/** 粮食总产量2345.2万吨, then 夏粮总产量851.3万吨，增产4.8万吨: joined by names that are merely alike, the growth must at least come near. */
function ofOneThing({ from, to, reasons }: Change, growth: Figure): boolean {
  if (!reasons.includes("alias")) return true;
  const before = levelBefore(to.figure!.metric, growth.metric, ABOUT);
  return before === null || Math.abs(before.si - from.si) <= NEAR * Math.max(before.si, from.si);
}

/** How far off a level may be that is told as 超过 or 近, as a share. */
const ABOUT = 0.02;
/** How far, as a share, the level that a wrong growth was counted from may be from the one that another name gives. */
const NEAR = 0.25;

/** 增加4.2亿元 and 增加3家 are held against a difference, not against a percentage. */
export const isAmount = ({ dimension: { family } }: Figure): boolean => family === "money" || family === "count" || family === "measure";
