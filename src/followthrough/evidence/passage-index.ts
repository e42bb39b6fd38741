import { pairsIn, plainWords } from "./plain-words";

/** Of a promise's letter pairs, so many of the rarest are looked up; pairs in more passages than this say nothing. */
const RAREST = 20;
const COMMON = 3000;

/**
 * Finds the passages that may say something of a promise without looking at all of them: an inverted index of letter
 * pairs (blocking), so that the work grows with the letters and not with their square.
 */
export class PassageIndex {
  private readonly postings = new Map<string, number[]>();

  constructor(texts: readonly string[]) {
    texts.forEach((text, at) => {
      for (const pair of pairsIn(plainWords(text))) {
        const list = this.postings.get(pair);
        if (list) list.push(at);
        else this.postings.set(pair, [at]);
      }
    });
  }

  /** Places of the `most` passages that share the rarest pairs with `text`, of those that `may` answer. */
  nearest(text: string, most: number, may: (at: number) => boolean): number[] {
    const lists = [...pairsIn(plainWords(text))].map((pair) => this.postings.get(pair) ?? []).filter((list) => list.length > 0 && list.length <= COMMON);
    lists.sort((a, b) => a.length - b.length);
    const weights = new Map<number, number>();
    for (const list of lists.slice(0, RAREST)) {
      const weight = 1 / Math.log(2 + list.length);
      for (const at of list) if (may(at)) weights.set(at, (weights.get(at) ?? 0) + weight);
    }
    return [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most).map(([at]) => at).sort((a, b) => a - b);
  }
}
