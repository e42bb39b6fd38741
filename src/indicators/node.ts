import type { Figure } from "./figure";
import { pairsOf } from "./normalise-name";

/** Figures that are one indicator beyond doubt as far as words go: same agency, core, dimension, kind, status, facets. */
export interface IndicatorNode {
  readonly id: number;
  readonly agency: string;
  readonly core: string;
  readonly pairs: readonly string[];
  readonly figures: Figure[];
  /** A representative figure: the first. */
  readonly first: Figure;
}

export function nodesOf(figures: readonly Figure[]): IndicatorNode[] {
  const nodes = new Map<string, IndicatorNode>();
  for (const figure of figures) {
    const { metric, facets, dimension } = figure;
    const key = [
      figure.agency, figure.core, dimension.family, dimension.measure, metric.kind, metric.status,
      facets.accumulation, facets.added, facets.level, facets.nationwide, facets.scope, facets.batch, facets.stage, facets.perUnit, facets.countedFrom?.said,
    ].join("|");
    const node = nodes.get(key);
    if (node) node.figures.push(figure);
    else {
      nodes.set(key, {
        id: nodes.size, agency: figure.agency, core: figure.core, pairs: pairsOf(figure.core), figures: [figure], first: figure,
      });
    }
  }
  return [...nodes.values()];
}
