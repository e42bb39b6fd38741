/**
 * Short stable names for rows, made from what they say: pasting the same letter again gives the same keys,
 * and a change elsewhere in the letter doesn't move them.
 */

/** FNV-1a over UTF-16 code units, two lanes, as 11 base-36 digits. Not for secrets. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  const high = (b >>> 0) & 0x1fffff;
  return (high * 0x1_0000_0000 + (a >>> 0)).toString(36).padStart(11, "0");
}

const white = /[\s\u200B-\u200D\u2060\uFEFF]+/gu;

/** What two pastes of the same words have in common: no white space, one width of digits and letters. */
export const fold = (text: string): string => text.normalize("NFKC").replace(white, "");

/** Document numbers are printed with every kind of bracket and digit width. */
export const foldDocNumber = (docNumber: string): string =>
  fold(docNumber).replace(/[[【(（〈<﹝〔]/gu, "〔").replace(/[\]】)）〉>﹞〕]/gu, "〕");

/** Row of T_Decisions of what somebody decided about a field of a row. */
export const decisionKey = (row: string, field: string): string => `D${hash(`${row}|${field}`).slice(-7)}`;

/** Hands out keys `<letter>-<kind><hash of what the row says>`; rows that say the same are numbered in their order. */
export class RowKeys {
  private readonly seen = new Map<string, number>();
  constructor(private readonly letter: string) {}

  next(kind: "p" | "s" | "m" | "d", says: string): string {
    const key = `${this.letter}-${kind}${hash(fold(says)).slice(-6)}`;
    const count = (this.seen.get(key) ?? 0) + 1;
    this.seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  }
}
