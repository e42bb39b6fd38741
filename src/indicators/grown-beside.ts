import { ofYear } from "./counted-from";
import type { Figure } from "./figure";
import { levelBefore } from "./grown-from";

/** How far off a level may be that is told as 超过 or 近, as a share. */
const ABOUT = 0.02;

/**
 * Where nobody says what a growth is counted from, its sentence may. 从2020年的291万吨增加到2023年的350万吨，增长20.3%: two levels make just
 * that growth, it is counted from the earlier of them, to the later. 较2020年增加3.2亿元，达到15.6亿元，增长25.8%: both changes
 * start from one level, that of 2020.
 */
export function grownBeside(figures: readonly Figure[]): readonly Figure[] {
  const sentences = new Map<number, Figure[]>();
  for (const figure of figures) {
    const beside = sentences.get(figure.sentence);
    if (beside) beside.push(figure);
    else sentences.set(figure.sentence, [figure]);
  }
  return figures.map((change) => {
    if (change.metric.of === null || change.facets.countedFrom?.said !== "同比") return change;
    const beside = sentences.get(change.sentence)!;
    const own = beside.find(({ index }) => index === change.metric.of);
    const alike = own ? beside.filter(({ core, year, metric }) => core === own.core && year !== null && metric.kind === own.metric.kind) : [];
    for (const later of alike) {
      const before = levelBefore(later.metric, change.metric, ABOUT);
      const earlier = before && alike.find(({ year, metric }) => year! < later.year! && Math.abs(metric.si - before.si) <= before.within + (metric.qualifier === "exact" ? 0 : metric.si * ABOUT));
      if (earlier) return { ...change, metric: { ...change.metric, of: later.index }, year: later.year, facets: { ...change.facets, countedFrom: ofYear(earlier.year!, later.year) } };
    }
    const before = own && levelBefore(own.metric, change.metric);
    const twin = before && beside.find(({ core, facets: { countedFrom }, metric }) => {
      // In one unit, other numbers are from other years
      if (core !== change.core || metric.unit === change.metric.unit || !countedFrom?.year || countedFrom.said === "同比") return false;
      const other = levelBefore(own.metric, metric);
      return other && Math.abs(other.si - before.si) <= other.within + before.within;
    });
    return twin ? { ...change, facets: { ...change.facets, countedFrom: twin.facets.countedFrom } } : change;
  });
}
