/** How often a name comes up is judged by so many letters: one that each of many letters mentions once is not common. */
const LETTERS = 3;

/** Counts how many passages hold a name, through an inverted index of letter pairs. */
export class Mentions {
  private readonly postings = new Map<string, number[]>();
  private readonly counts = new Map<string, number>();

  /**
   * @param texts as `coreOf` gives them.
   * @param letters the letter that each of them stands in, in order.
   */
  constructor(private readonly texts: readonly string[], private readonly letters: readonly number[]) {
    texts.forEach((text, at) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = text.slice(i, i + 2);
        const list = this.postings.get(pair);
        if (!list) this.postings.set(pair, [at]);
        else if (list[list.length - 1] !== at) list.push(at);
      }
    });
  }

  /** Passages that hold the name; with many letters, as many as three of them would have. */
  count(name: string): number {
    let count = this.counts.get(name);
    if (count === undefined) this.counts.set(name, (count = this.countAll(name)));
    return count;
  }

  private countAll(name: string): number {
    let rarest: readonly number[] | undefined;
    for (let i = 0; i + 1 < name.length; i++) {
      const list = this.postings.get(name.slice(i, i + 2)) ?? [];
      if (!rarest || list.length < rarest.length) rarest = list;
    }
    let passages = 0, letters = 0, last = -1;
    for (const at of rarest ?? []) {
      if (!this.texts[at]!.includes(name)) continue;
      passages++;
      if (this.letters[at] !== last) letters++;
      last = this.letters[at]!;
    }
    return (passages * LETTERS) / Math.max(LETTERS, letters);
  }
}
