import { decimalsOf } from "./printed-number";

/** What a proportion says in one number, and how that number stands in it. */
export interface Proportion {
  /** n:1, 1:n, 1:1; 8:2 and 35:62:3, which no one number stands for, as they are. */
  readonly sides: string;
  readonly value: number;
  readonly decimals: number;
}

/** 14.2:1, １：１４．５, 2. 9:1; null where there are no two sides. */
export function proportionOf(printed: string): Proportion | null {
  const numbers = printed.normalize("NFKC").replace(/\s/gu, "").match(/\d+(?:\.\d+)?/gu) ?? [];
  if (numbers.length < 2) return null;
  const [first, second] = numbers as [string, string];
  const one = Number(first) === 1 && numbers.length === 2, other = Number(second) === 1;
  const speaking = one ? second : first;
  const sides = numbers.length > 2 || !(one || other) ? numbers.join(":") : `${one ? 1 : "n"}:${other ? 1 : "n"}`;
  return { sides, value: Number(speaking), decimals: decimalsOf(speaking) };
}
