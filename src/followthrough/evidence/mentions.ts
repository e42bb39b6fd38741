/** Counts how many texts hold a name, through an inverted index of letter pairs. */
export class Mentions {
  private readonly postings = new Map<string, number[]>();
  private readonly counts = new Map<string, number>();

  /** @param texts as `coreOf` gives them. */
  constructor(private readonly texts: readonly string[]) {
    texts.forEach((text, at) => {
      for (let i = 0; i + 1 < text.length; i++) {
        const pair = text.slice(i, i + 2);
        const list = this.postings.get(pair);
        if (!list) this.postings.set(pair, [at]);
        else if (list[list.length - 1] !== at) list.push(at);
      }
    });
  }

  count(name: string): number {
    let count = this.counts.get(name);
    if (count !== undefined) return count;
    let rarest: readonly number[] | undefined;
    for (let i = 0; i + 1 < name.length; i++) {
      const list = this.postings.get(name.slice(i, i + 2)) ?? [];
      if (!rarest || list.length < rarest.length) rarest = list;
    }
    count = (rarest ?? []).reduce((sum, at) => sum + (this.texts[at]!.includes(name) ? 1 : 0), 0);
    this.counts.set(name, count);
    return count;
  }
}
