import { pairAt, PlainTexts } from "./plain-words";

export interface Likeness {
  /** 0…1: how much of what the promise says the reply takes up, against what else it says. */
  readonly score: number;
  /** All that the two share, measured as `Shared.term`. */
  readonly shared: number;
}

export interface Shared {
  /** The stretches that both hold and that weigh most, best first. */
  readonly words: readonly string[];
  /** What the best of them weighs, in letter pairs that occur but once: about 2 for a rare term of five letters. */
  readonly term: number;
}

interface Taken {
  readonly plain: string;
  /** Numbers of its letter pairs, ascending. */
  readonly pairs: Int32Array;
  readonly weight: number;
}

/** Letters of a term that is worth something by itself. */
const TERM = 5;
const SHOWN = 4;

/** Likeness of wording: shared letter pairs, rare ones weighing more (tf-idf over the passages it was made of). */
export class WordingLikeness {
  private readonly numbers = new Map<number, number>();
  private readonly counts: number[] = [];
  private readonly weights: number[] = [];
  private readonly taken = new Map<string, Taken>();
  /** What a pair weighs that occurs but once. */
  private readonly one: number;

  constructor(private readonly total: number, texts: Iterable<string>, private readonly plain = new PlainTexts()) {
    this.one = Math.log(1 + total) ** 2;
    for (const text of texts) {
      for (const pair of plain.of(text).pairs) {
        const number = this.numberOf(pair);
        this.counts[number] = (this.counts[number] ?? 0) + 1;
      }
    }
  }

  between(promise: string, reply: string): Likeness {
    const a = this.take(promise), b = this.take(reply);
    if (a.weight === 0 || b.weight === 0) return { score: 0, shared: 0 };
    const shared = this.sharedWeight(a.pairs, b.pairs);
    return { score: 0.5 * (shared / a.weight) + 0.5 * (shared / Math.sqrt(a.weight * b.weight)), shared: shared / this.one };
  }

  /** Which words the two share. */
  shared(promise: string, reply: string): Shared {
    const a = this.take(promise), b = this.take(reply);
    const common = new Set(b.pairs);
    const found = new Map<string, number>();
    const { plain } = a;
    const weightAt = (at: number) => {
      const pair = pairAt(plain, at);
      const number = pair === null ? undefined : this.numbers.get(pair);
      return number !== undefined && common.has(number) ? this.weigh(number) : 0;
    };
    for (let at = 0; at + 1 < plain.length; at++) {
      let end = at, weight = 0;
      for (let more = weightAt(end); more > 0 && end + 1 < plain.length; more = weightAt(end)) { weight += more; end++; }
      if (end === at) continue;
      found.set(plain.slice(at, end + 1), weight);
      at = end;
    }
    const stretches = [...found].sort((x, y) => y[1] - x[1]);
    const term = (stretches.find(([words]) => words.length >= TERM)?.[1] ?? 0) / this.one;
    return { words: stretches.slice(0, SHOWN).map(([words]) => words), term };
  }

  private sharedWeight(a: Int32Array, b: Int32Array): number {
    let shared = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
      const x = a[i]!, y = b[j]!;
      if (x === y) { shared += this.weigh(x); i++; j++; }
      else if (x < y) i++;
      else j++;
    }
    return shared;
  }

  private weigh(number: number): number {
    return (this.weights[number] ??= Math.log(1 + this.total / (this.counts[number] ?? 0.5)) ** 2);
  }

  private take(text: string): Taken {
    let known = this.taken.get(text);
    if (!known) {
      const { plain, pairs: own } = this.plain.of(text);
      const pairs = own.map((pair) => this.numberOf(pair)).sort();
      this.taken.set(text, (known = { plain, pairs, weight: pairs.reduce((sum, pair) => sum + this.weigh(pair), 0) }));
    }
    return known;
  }

  private numberOf(pair: number): number {
    let number = this.numbers.get(pair);
    if (number === undefined) this.numbers.set(pair, (number = this.numbers.size));
    return number;
  }
}
