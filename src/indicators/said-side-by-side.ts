import type { IndicatorNode } from "./node";

const quantities = new WeakMap<IndicatorNode, ReadonlyMap<string, number>>();

/** What a node counts, by sentence and year. */
function quantitiesOf(node: IndicatorNode): ReadonlyMap<string, number> {
  let known = quantities.get(node);
  if (!known) quantities.set(node, (known = new Map(node.figures.map(({ letter, sentence, year, metric }) => [`${letter}|${sentence}|${year}`, metric.si]))));
  return known;
}

/**
 * Whether one sentence, or one table, gives both names for one year, each with a figure of its own: 床位 3450张 beside
 * 护理型床位 1260张. Who writes so means two things.
 */
export function saidSideBySide(a: IndicatorNode, b: IndicatorNode): boolean {
  if (a.core === b.core) return false;
  const [few, many] = a.figures.length <= b.figures.length ? [a, b] : [b, a];
  const others = quantitiesOf(many);
  for (const [place, si] of quantitiesOf(few)) {
    const other = others.get(place);
    if (other !== undefined && other !== si) return true;
  }
  return false;
}
