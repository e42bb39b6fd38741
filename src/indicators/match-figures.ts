import { candidatePairs } from "./candidate-pairs";
import type { Figure } from "./figure";
import type { Indicator, Offer } from "./indicator";
import { Cluster } from "./cluster";
import { CERTAIN, LIKELY, obstacleBetween, scoreMatch, type Match } from "./match-score";
import { nodesOf, type IndicatorNode } from "./node";
import { saidSideBySide } from "./said-side-by-side";
import { tellApart } from "./tell-apart";

export interface Catalogue {
  readonly indicators: readonly Indicator[];
  readonly offers: readonly Offer[];
}

/** What an analyst decided: these names are one indicator, or are not. Keys are `core` strings. */
export interface Confirmations {
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
}

/**
 * Proposes the catalogue.
 *
 *   figures ── nodesOf ──────► equal words
 *           ── candidatePairs ► similar words (inverted index)
 *           ── scoreMatch ────► ranked with reasons, unless one sentence gives both
 *           ── join, best first, unless one letter or a person tells the two apart
 *           ── tellApart ─────► what stands behind titles that several bear
 */
export function matchFigures(figures: readonly Figure[], confirmed: Confirmations = { same: [], different: [] }): Catalogue {
  const nodes = nodesOf(figures);
  const same = new Set(confirmed.same.map(pairKey));
  const different = new Set(confirmed.different.map(pairKey));
  const matches: Match[] = [];
  // Weak likenesses are only ever offered, so a few of them do
  const weak = new Uint8Array(nodes.length);
  const room = (node: IndicatorNode) => weak[node.id]! < OFFERS && ++weak[node.id]! > 0;
  const visit = (a: IndicatorNode, b: IndicatorNode): void => {
    const key = pairKey([a.core, b.core]);
    if (different.has(key) || obstacleBetween(a.first, b.first)) return;
    const match = same.has(key) ? { a, b, score: 1, reasons: ["confirmed" as const] } : likelyMatch(a, b);
    if (match && (match.score >= LIKELY || room(a) && room(b))) matches.push(match);
  };
  candidatePairs(nodes, visit);
  for (const [a, b] of confirmedPairs(nodes, confirmed.same)) visit(a, b);
  matches.sort((x, y) => y.score - x.score || x.a.id - y.a.id || x.b.id - y.b.id);

  const clusters = nodes.map((node) => new Cluster(node));
  const home = nodes.map((_, i) => i);
  const left: Match[] = [];
  for (const match of matches) {
    const a = home[match.a.id]!, b = home[match.b.id]!;
    if (a === b) continue;
    const [at, one, other] = clusters[a]!.nodes.length >= clusters[b]!.nodes.length ? [a, clusters[a]!, clusters[b]!] : [b, clusters[b]!, clusters[a]!];
    const asked = match.reasons.includes("confirmed");
    if (match.score < LIKELY || parted(one, other, different) || !(asked ? one.mayBeTold(other) : one.mayTake(other, match.score))) {
      left.push(match);
      continue;
    }
    for (const node of other.nodes) home[node.id] = at;
    one.take(other, match);
  }

  const codes = new Map<number, string>();
  const indicators: Indicator[] = [];
  for (const [i, cluster] of clusters.entries()) {
    if (cluster.nodes.length === 0) continue;
    const code = `I${String(indicators.length + 1).padStart(4, "0")}`;
    codes.set(i, code);
    indicators.push(indicatorOf(code, cluster.nodes, cluster.matches));
  }
  const open = left.filter(({ a, b }) => {
    const one = clusters[home[a.id]!]!, other = clusters[home[b.id]!]!;
    return !one.saidBeside(other) && !one.runsBeside(other);
  });
  const offers = best(open, OFFERS).map(({ a, b, score, reasons }): Offer => ({ a: codes.get(home[a.id]!)!, b: codes.get(home[b.id]!)!, score, reasons, cores: [a.core, b.core] }));
  return { indicators: tellApart(indicators), offers: offers.filter((offer) => offer.a !== offer.b) };
}

/** Null where the names are unlike, or one sentence gives both. */
function likelyMatch(a: IndicatorNode, b: IndicatorNode): Match | null {
  const match = scoreMatch(a, b);
  return match && saidSideBySide(a, b) ? null : match;
}

/** Names that a person joined, however little they look alike. */
function confirmedPairs(nodes: readonly IndicatorNode[], same: Confirmations["same"]): [IndicatorNode, IndicatorNode][] {
  if (same.length === 0) return [];
  const byCore = new Map<string, IndicatorNode[]>();
  for (const node of nodes) byCore.set(node.core, [...(byCore.get(node.core) ?? []), node]);
  return same.flatMap(([a, b]) => (byCore.get(a) ?? []).flatMap((one) => (byCore.get(b) ?? []).filter((other) => other.agency === one.agency).map((other): [IndicatorNode, IndicatorNode] => [one, other])));
}

/** Whether a person said of some wording on either side that it is not one on the other. */
function parted(one: Cluster, other: Cluster, different: ReadonlySet<string>): boolean {
  return different.size > 0 && one.nodes.some((a) => other.nodes.some((b) => different.has(pairKey([a.core, b.core]))));
}

/** How many others are offered for one name. */
const OFFERS = 4;

/** The first so many matches of each node; `matches` are sorted, best first. */
function best(matches: readonly Match[], most: number): Match[] {
  const counts = new Map<number, number>();
  return matches.filter(({ a, b }) => {
    const x = counts.get(a.id) ?? 0, y = counts.get(b.id) ?? 0;
    if (x >= most || y >= most) return false;
    counts.set(a.id, x + 1);
    counts.set(b.id, y + 1);
    return true;
  });
}

const pairKey = ([a, b]: readonly [string, string]) => (a < b ? `${a}|${b}` : `${b}|${a}`);

function indicatorOf(code: string, nodes: readonly IndicatorNode[], matches: readonly Match[]): Indicator {
  const figures = nodes.flatMap((node) => node.figures).sort((a, b) => a.letter - b.letter || a.index - b.index);
  const names = new Map<string, number>();
  for (const { metric } of figures) names.set(metric.name, (names.get(metric.name) ?? 0) + 1);
  const [title = "", ...aliases] = [...names].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).map(([name]) => name);
  const first = figures[0]!;
  const accumulations = new Set(figures.map((f) => f.facets.accumulation).filter((x) => x !== null));
  return {
    code, title, aliases,
    unit: commonest(figures.map((f) => f.metric.unit)),
    dimension: (figures.find((f) => f.dimension.measure !== "") ?? first).dimension,
    accumulation: accumulations.size === 1 ? [...accumulations][0]! : null,
    agency: first.agency,
    agencyName: figures.at(-1)!.agencyName,
    kind: first.metric.kind,
    status: first.metric.status,
    figures,
    certainty: Math.min(1, ...matches.map((m) => m.score)),
    joined: matches.filter((m) => m.score < CERTAIN).map((m) => ({ name: m.b.first.metric.name, score: m.score, reasons: m.reasons, cores: [m.a.core, m.b.core] })),
  };
}

/** The most frequent, the first of equals. */
function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}
