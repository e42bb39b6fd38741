import { ofYear } from "./counted-from";
import type { Figure } from "./figure";
import { levelBefore } from "./grown-from";

/**
 * 从2020年的291万吨增加到2023年的350万吨，增长20.3%: where nobody says what a growth is counted from, and two levels of its
 * sentence make just that growth, it is counted from the earlier of them, to the later.
 */
export function grownBeside(figures: readonly Figure[]): readonly Figure[] {
  const levels = new Map<number, Figure[]>();
  for (const figure of figures) {
    if (figure.metric.kind !== "level" && figure.metric.kind !== "share") continue;
    const beside = levels.get(figure.sentence);
    if (beside) beside.push(figure);
    else levels.set(figure.sentence, [figure]);
  }
  return figures.map((change) => {
    if (change.metric.of === null || change.facets.countedFrom?.said !== "同比") return change;
    const beside = levels.get(change.sentence) ?? [];
    const own = beside.find(({ index }) => index === change.metric.of);
    const alike = own ? beside.filter(({ core, year }) => core === own.core && year !== null) : [];
    for (const later of alike) {
      const before = levelBefore(later.metric, change.metric);
      const earlier = before && alike.find(({ year, metric }) => year! < later.year! - 1 && Math.abs(metric.si - before.si) <= before.within);
      if (earlier) return { ...change, metric: { ...change.metric, of: later.index }, year: later.year, facets: { ...change.facets, countedFrom: ofYear(earlier.year!, later.year) } };
    }
    return change;
  });
}
