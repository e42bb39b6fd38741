import type { PlainTexts } from "./plain-words";

/** Of a promise's letter pairs, so many of the rarest are looked up, as long as they lead to no more passages than this. */
const RAREST = 20;
const VISITED = 2500;
/** However common they are, so many are always looked up. */
const LEAST = 3;

/**
 * Finds the passages that may say something of a promise without looking at all of them: an inverted index of letter
 * pairs (blocking). What one promise costs doesn't grow with the letters.
 */
export class PassageIndex {
  private readonly postings = new Map<number, number[]>();
  private readonly weights: Float64Array;

  /** @param texts those that may answer later promises last: they are looked at first. */
  constructor(texts: readonly string[], private readonly plain: PlainTexts) {
    this.weights = new Float64Array(texts.length);
    texts.forEach((text, at) => {
      for (const pair of plain.of(text).pairs) {
        const list = this.postings.get(pair);
        if (list) list.push(at);
        else this.postings.set(pair, [at]);
      }
    });
  }

  /** Places of the `most` passages that share the rarest pairs with `text`, of those that `may` answer (1). */
  nearest(text: string, most: number, may: Uint8Array): number[] {
    const lists = Array.from(this.plain.of(text).pairs, (pair) => this.postings.get(pair)).filter((list) => list !== undefined).sort((a, b) => a.length - b.length);
    const touched: number[] = [];
    let visited = 0, used = 0;
    for (const list of lists) {
      let hit = false;
      const weight = 1 / Math.log(2 + list.length);
      const last = Math.max(0, list.length - VISITED);
      for (let at = list.length - 1; at >= last; at--) {
        const place = list[at]!;
        if (may[place] === 0) continue;
        hit = true;
        if (this.weights[place] === 0) touched.push(place);
        this.weights[place]! += weight;
      }
      visited += list.length - last;
      if (hit) used++;
      if (used >= RAREST || (used >= LEAST && visited > VISITED)) break;
    }
    const found = touched.map((place) => [place, this.weights[place]!] as const).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const place of touched) this.weights[place] = 0;
    return found.slice(0, most).map(([place]) => place).sort((a, b) => a - b);
  }
}
