import { provedAlike } from "./grown-from";
import type { IndicatorNode } from "./node";

/** How many of its rarest character pairs a name is looked up by, and how far along a common pair's list. */
const RAREST = 4;
const COMMON = 150;
/** How much of their pairs two names share at least, and how many of the most alike are looked at for one name. */
const ALIKE = 0.46;
/** How much, where arithmetic proves that they are one. */
export const PROVED_ALIKE = 0.35;
const NEAREST = 12;

/**
 * Pairs of nodes worth a closer look, found through an inverted index of character pairs (blocking), so that the
 * work grows with the number of names and not with its square. Nodes of different agencies, kinds or families of units never
 * meet: they can't be one indicator, and a growth called as its level would crowd out what the level is looked up by.
 */
export function candidatePairs(nodes: readonly IndicatorNode[], visit: (a: IndicatorNode, b: IndicatorNode) => void): void {
  const groups = new Map<string, IndicatorNode[]>();
  for (const node of nodes) {
    const { metric, dimension } = node.first;
    const key = [node.agency, metric.kind, metric.status, dimension.family].join("|");
    const list = groups.get(key);
    if (list) list.push(node);
    else groups.set(key, [node]);
  }
  for (const group of groups.values()) pairsWithin(group, visit);
}

function pairsWithin(nodes: readonly IndicatorNode[], visit: (a: IndicatorNode, b: IndicatorNode) => void): void {
  const postings = new Map<string, number[]>();
  nodes.forEach((node, i) => {
    for (const pair of node.pairs) {
      const list = postings.get(pair);
      if (list) list.push(i);
      else postings.set(pair, [i]);
    }
  });
  const looked = new Int32Array(nodes.length).fill(-1);
  nodes.forEach((node, i) => {
    // A pair that nobody else has leads nowhere
    const lists = node.pairs.map((pair) => postings.get(pair)!).filter((list) => list.length > 1).sort((a, b) => a.length - b.length).slice(0, RAREST);
    const near: { other: number; alike: number }[] = [];
    for (const list of lists) {
      for (let k = lowerBound(list, i + 1), seen = 0; k < list.length && seen < COMMON; k++, seen++) {
        const other = list[k]!;
        if (looked[other] === i) continue;
        looked[other] = i;
        // Equal names always meet: what parts them is their facets
        const alike = nodes[other]!.core === node.core ? 2 : pairDice(node.pairs, nodes[other]!.pairs);
        if (alike >= ALIKE || (alike >= PROVED_ALIKE && provedAlike(node.figures, nodes[other]!.figures))) near.push({ other, alike });
      }
    }
    near.sort((a, b) => b.alike - a.alike || a.other - b.other);
    for (const { other, alike } of near.slice(0, NEAREST + near.filter((n) => n.alike === 2).length)) if (alike > 0) visit(node, nodes[other]!);
  });
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Overlap of two sorted lists of pairs, taken against the shorter where one name holds the other. */
export function pairDice(a: readonly string[], b: readonly string[]): number {
  let i = 0, j = 0, common = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) { common++; i++; j++; }
    else if (a[i]! < b[j]!) i++;
    else j++;
  }
  if (a.length + b.length === 0) return 0;
  return Math.max((2 * common) / (a.length + b.length), (0.7 * common) / Math.max(1, Math.min(a.length, b.length)));
}
