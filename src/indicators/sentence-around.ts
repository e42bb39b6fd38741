/** The letter without white space, and where each pasted offset lies in it. */
export interface Squashed {
  readonly text: string;
  readonly at: (pasted: number) => number;
}

const space = /[\s\u00a0\u3000\ufeff\u200b]/u;

export function squash(pasted: string): Squashed {
  const map = new Int32Array(pasted.length + 1);
  const kept: string[] = [];
  let n = 0, from = 0;
  for (let i = 0; i < pasted.length; i++) {
    map[i] = n;
    if (space.test(pasted[i]!)) {
      if (i > from) kept.push(pasted.slice(from, i));
      from = i + 1;
    } else n++;
  }
  if (pasted.length > from) kept.push(pasted.slice(from));
  map[pasted.length] = n;
  return { text: kept.join(""), at: (offset) => map[Math.max(0, Math.min(pasted.length, offset))]! };
}

export interface Around {
  /** From the beginning of the sentence to the figure, at most 120 characters. */
  readonly before: string;
  /** Up to the next punctuation, at most 16 characters. */
  readonly after: string;
  /** Where the sentence begins in squashed text. */
  readonly start: number;
}

const ends = new Set("。！？");

/** @param floor the sentence can't begin before this (start of the outline item). */
export function sentenceAround(squashed: Squashed, start: number, end: number, floor: number): Around {
  const { text, at } = squashed;
  const s = at(start);
  let from = s;
  while (from > at(floor) && from > s - 400 && !ends.has(text[from - 1]!)) from--;
  const e = at(end);
  const after = /^[^，,。；;、：:！？]{0,16}/u.exec(text.slice(e, e + 16))![0];
  return { before: text.slice(Math.max(from, s - 120), s), after, start: from };
}
