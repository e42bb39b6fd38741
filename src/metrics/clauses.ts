const CLAUSE = new Set("，。；：！？,;!?\n\t".split(""));
const SENTENCE = new Set("。！？\n\t".split(""));
const OPENING: Readonly<Record<string, string>> = { "”": "“", "》": "《", "）": "（", ")": "(", "’": "‘", "】": "【" };
const CLOSING: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(OPENING).map(([close, open]) => [open, close]));

/** A full stop typed as ".": after Chinese, and before anything but a digit. */
const asciiStop = (text: string, at: number): boolean => text[at] === "." && /[\u4e00-\u9fff\d）)”%]/u.test(text[at - 1] ?? "") && /[\u4e00-\u9fff“《]/u.test(text[at + 1] ?? "");

/** A stretch in brackets is passed over at most this far. */
const BRACKET_LIMIT = 120;

/** Where the clause around `at` begins; what stands in brackets or quotes before it doesn't end it. */
export function clauseStart(text: string, at: number): number {
  let i = at;
  while (i > 0) {
    const c = text[i - 1]!;
    if (OPENING[c]) {
      const open = text.lastIndexOf(OPENING[c]!, i - 2);
      if (open >= 0 && i - open <= BRACKET_LIMIT && !text.slice(open, i).includes("\n")) { i = open; continue; }
    }
    if (CLAUSE.has(c) || asciiStop(text, i - 1)) return i;
    if (c === "（" || c === "(") return i;
    i--;
  }
  return 0;
}

/** Where the clause around `at` ends. */
export function clauseEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const c = text[i]!;
    if (CLOSING[c]) {
      const close = text.indexOf(CLOSING[c]!, i + 1);
      if (close >= 0 && close - i <= BRACKET_LIMIT && !text.slice(i, close).includes("\n")) { i = close + 1; continue; }
    }
    if (CLAUSE.has(c) || c === "）" || c === ")" || asciiStop(text, i)) return i;
    i++;
  }
  return text.length;
}

/** Where the sentence around `at` begins. */
export function sentenceStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !SENTENCE.has(text[i - 1]!) && !asciiStop(text, i - 1)) i--;
  return i;
}
