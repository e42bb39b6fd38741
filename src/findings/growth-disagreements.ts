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
      const agreed = changes.some((c) => c.from.year === change.from.year && c.to.year === change.to.year && c.stated !== null && !disagreements.some((d) => d.change === c));
      if (agreed || change.from.inferred) continue;
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

/** 增加4.2亿元 and 增加3家 are held against a difference, not against a percentage. */
export const isAmount = ({ dimension: { family } }: Figure): boolean => family === "money" || family === "count" || family === "measure";
