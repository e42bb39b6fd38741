import type { IndicatorNode } from "./node";

/** How many of its rarest character pairs a name is looked up by, and how common a pair may be to be of use. */
const RAREST = 5;
const COMMON = 400;

/**
 * Pairs of nodes worth a closer look, found through an inverted index of character pairs (blocking), so that the
 * work grows with the number of names and not with its square. Nodes of different agencies never meet.
 */
export function candidatePairs(nodes: readonly IndicatorNode[], visit: (a: IndicatorNode, b: IndicatorNode) => void): void {
  const postings = new Map<string, number[]>();
  for (const node of nodes) {
    for (const pair of node.pairs) {
      const key = `${node.agency}|${pair}`;
      const list = postings.get(key);
      if (list) list.push(node.id);
      else postings.set(key, [node.id]);
    }
  }
  const shared = new Map<number, number>();
  for (const node of nodes) {
    const lists = node.pairs.map((pair) => postings.get(`${node.agency}|${pair}`)!).sort((a, b) => a.length - b.length);
    shared.clear();
    lists.slice(0, RAREST).forEach((list, i) => {
      if (i > 0 && list.length > COMMON) return;
      for (let k = Math.max(0, lowerBound(list, node.id + 1)), seen = 0; k < list.length && seen < COMMON; k++, seen++) {
        shared.set(list[k]!, (shared.get(list[k]!) ?? 0) + 1);
      }
    });
    for (const other of shared.keys()) {
      const b = nodes[other]!;
      if (pairDice(node.pairs, b.pairs) >= 0.34) visit(node, b);
    }
  }
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
  return Math.max((2 * common) / (a.length + b.length), (0.6 * common) / Math.max(1, Math.min(a.length, b.length)));
}
