import { pairsIn, plainWords } from "./plain-words";

export interface Likeness {
  /** 0…1 */
  readonly score: number;
  /** The shared stretches that weigh most, best first. */
  readonly words: readonly string[];
  /** What the best of them weighs, in letter pairs that occur but once: about 2 for a rare term of five letters. */
  readonly term: number;
}

/** Letters of a term that is worth something by itself. */
const TERM = 5;

/** Likeness of wording: shared letter pairs, rare ones weighing more (tf-idf over the passages it was made of). */
export class WordingLikeness {
  private readonly counts = new Map<string, number>();
  private readonly plains = new Map<string, { plain: string; pairs: ReadonlySet<string>; weight: number }>();

  constructor(private readonly total: number, texts: Iterable<string>) {
    for (const text of texts) for (const pair of pairsIn(plainWords(text))) this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
  }

  /** How much of what `promise` says `reply` takes up, against what else it says. */
  between(promise: string, reply: string): Likeness {
    const a = this.take(promise), b = this.take(reply);
    if (a.weight === 0 || b.weight === 0) return { score: 0, words: [], term: 0 };
    let shared = 0;
    const common = new Set<string>();
    for (const pair of a.pairs) {
      if (!b.pairs.has(pair)) continue;
      shared += this.weigh(pair);
      common.add(pair);
    }
    const covered = shared / a.weight;
    const cosine = shared / Math.sqrt(a.weight * b.weight);
    const stretches = this.stretches(a.plain, common);
    const term = (stretches.find(([words]) => words.length >= TERM)?.[1] ?? 0) / Math.log(1 + this.total) ** 2;
    return { score: 0.5 * covered + 0.5 * cosine, words: stretches.slice(0, 4).map(([words]) => words), term };
  }

  private weigh(pair: string): number {
    return Math.log(1 + this.total / (this.counts.get(pair) ?? 0.5)) ** 2;
  }

  private take(text: string) {
    let known = this.plains.get(text);
    if (!known) {
      const plain = plainWords(text);
      const pairs = pairsIn(plain);
      let weight = 0;
      for (const pair of pairs) weight += this.weigh(pair);
      this.plains.set(text, (known = { plain, pairs, weight }));
    }
    return known;
  }

  private stretches(plain: string, common: ReadonlySet<string>): [string, number][] {
    const found = new Map<string, number>();
    for (let at = 0; at + 1 < plain.length; at++) {
      let end = at, weight = 0;
      while (common.has(plain.slice(end, end + 2))) weight += this.weigh(plain.slice(end, ++end + 1));
      if (end === at) continue;
      found.set(plain.slice(at, end + 1), weight);
      at = end;
    }
    return [...found].sort((x, y) => y[1] - x[1]);
  }
}
