import { pairDice } from "../indicators/candidate-pairs";
import type { LetterSource } from "../indicators/letter-source";
import { normaliseName } from "../indicators/normalise-name";
import { organisationOf } from "../indicators/organisation";
import { squeeze } from "../text/squeeze";
import { diffText, type DiffPiece } from "./text-diff";

/** One measure of a letter: the point's own words, squeezed. */
export interface Measure {
  readonly letter: number;
  readonly item: number;
  readonly ask: string;
  readonly caption: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What became of a measure from one letter to a later one on the same ask. */
export interface MeasureChange {
  readonly kind: "new" | "continued" | "changed" | "gone";
  readonly before: Measure | null;
  readonly after: Measure | null;
  /** 0…1 */
  readonly alike: number;
  /** Changed words marked; empty unless `changed`. */
  readonly diff: readonly DiffPiece[];
}

export interface MeasureComparison {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly MeasureChange[];
}

/** Alike enough to be the same measure in other words. */
const SAME = 0.42;
/** Under the same ask fewer common words do. */
const SAME_UNDER_ASK = 0.27;

/** Measures of each letter against those of the next later letter of the same agency, ask by ask where asks are alike. */
export function compareMeasures(letters: readonly LetterSource[]): MeasureComparison[] {
  const byAgency = new Map<string, number[]>();
  letters.forEach((letter, i) => {
    const { agency, year } = letter.letter.header;
    if (!agency || year === null) return;
    const { place, key } = organisationOf(agency);
    byAgency.set(place + key, [...(byAgency.get(place + key) ?? []), i]);
  });
  return [...byAgency.values()].flatMap((own) => {
    const ordered = [...own].sort((a, b) => (dateOf(letters[a]!) < dateOf(letters[b]!) ? -1 : 1));
    return ordered.slice(1).map((to, i) => {
      const from = ordered[i]!;
      return { from, to, changes: matchMeasures(measuresOf(letters[from]!, from), measuresOf(letters[to]!, to)) };
    });
  });
}

const dateOf = ({ letter: { header } }: LetterSource) => header.date ?? `${header.year ?? ""}`;

function measuresOf(source: LetterSource, letter: number): Measure[] {
  const { items } = source.letter;
  return items.flatMap((item, index) => {
    if (item.aspect !== "measure" || item.role !== "point") return [];
    let ask = "";
    for (let i = item.parent, steps = 0; i !== null && steps < 12; i = items[i]!.parent, steps++) if (items[i]!.aspect === "ask") ask = items[i]!.title ?? "";
    const text = squeeze(source.pasted, item.span).slice(item.marker.length).trimStart();
    return text.length < 8 ? [] : [{ letter, item: index, ask, caption: item.title ?? "", text, start: item.span.start, end: item.span.end }];
  });
}

/** Words without punctuation: how a point is parted is no change. */
const bare = (text: string) => text.replace(/[，,。；;、：:“”"（）()！？\s]/gu, "");

/** Best pairs first; each measure is used once. */
function matchMeasures(before: readonly Measure[], after: readonly Measure[]): MeasureChange[] {
  const pairs = (text: string) => { const out = new Set<string>(); const words = text.replace(/[\d，。；、：:（）()“”]/gu, ""); for (let i = 0; i + 1 < words.length; i++) out.add(words.slice(i, i + 2)); return [...out].sort(); };
  const a = before.map((m) => pairs(m.text)), b = after.map((m) => pairs(m.text));
  const candidates: { i: number; j: number; alike: number }[] = [];
  before.forEach((x, i) => after.forEach((y, j) => {
    const words = dice(a[i]!, b[j]!);
    const captions = x.caption && y.caption ? pairDice(normaliseName(x.caption).pairs, normaliseName(y.caption).pairs) : 0;
    const asks = x.ask && y.ask ? pairDice(normaliseName(x.ask).pairs, normaliseName(y.ask).pairs) : 0;
    const alike = Math.min(1, Math.max(words, 0.6 * words + 0.4 * captions) + (asks > 0.6 ? 0.05 : 0));
    if (alike >= (asks > 0.6 ? SAME_UNDER_ASK : SAME)) candidates.push({ i, j, alike });
  }));
  candidates.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
  const usedA = new Set<number>(), usedB = new Map<number, { i: number; alike: number }>();
  for (const { i, j, alike } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.set(j, { i, alike });
  }
  const changes = after.map((y, j): MeasureChange => {
    const found = usedB.get(j);
    if (!found) return { kind: "new", before: null, after: y, alike: 0, diff: [] };
    const x = before[found.i]!;
    const continued = bare(x.text) === bare(y.text);
    return { kind: continued ? "continued" : "changed", before: x, after: y, alike: found.alike, diff: continued ? [] : diffText(x.text, y.text) };
  });
  return [...changes, ...before.filter((_, i) => !usedA.has(i)).map((x): MeasureChange => ({ kind: "gone", before: x, after: null, alike: 0, diff: [] }))];
}

function dice(a: readonly string[], b: readonly string[]): number {
  let i = 0, j = 0, common = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) { common++; i++; j++; }
    else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}
