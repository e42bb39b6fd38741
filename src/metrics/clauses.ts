import { isDigit } from "../text/code-points";

/** What a character does to a clause. */
const ENDS_CLAUSE = 1, ENDS_SENTENCE = 2, OPENS = 3, CLOSES = 4;
const role = new Uint8Array(65536);
for (const c of "，；：,;:") role[c.charCodeAt(0)] = ENDS_CLAUSE;
for (const c of "。！？!?\n\t") role[c.charCodeAt(0)] = ENDS_SENTENCE;
const PAIRS = ["“”", "《》", "（）", "()", "‘’", "【】"];
const partner = new Map<number, string>();
for (const [open, close] of PAIRS) {
  role[open!.charCodeAt(0)] = OPENS;
  role[close!.charCodeAt(0)] = CLOSES;
  partner.set(open!.charCodeAt(0), close!);
  partner.set(close!.charCodeAt(0), open!);
}

const DOT = 46;
/** How far a bracket, a clause and a sentence are followed; keeps a text without punctuation linear. */
const BRACKET_LIMIT = 120, CLAUSE_LIMIT = 240, SENTENCE_LIMIT = 800;

/** A full stop typed as ".": after Chinese or a figure, and before Chinese. */
function asciiStop(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== DOT) return false;
  const next = text.charCodeAt(at + 1);
  return (next >= 0x4e00 && next <= 0x9fff) || next === 0x201c || next === 0x300a ? /[\u4e00-\u9fff\d）)”%]/u.test(text[at - 1] ?? "") : false;
}

/** 7,420 and 3.1：1 hold a stop that ends nothing. */
const inNumber = (text: string, at: number): boolean => isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) && (text[at] === "," ? /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5)) : text[at] === ":" || text[at] === "：");

const isRound = (code: number): boolean => code === 0xff08 || code === 0x28 || code === 0xff09 || code === 0x29;

/** Where the clause around `at` begins; what stands in brackets or quotes before it doesn't end it. */
export function clauseStart(text: string, at: number): number {
  const floor = Math.max(0, at - CLAUSE_LIMIT);
  let i = at;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    const does = role[code];
    if (does === CLOSES) {
      const within = text.slice(Math.max(0, i - BRACKET_LIMIT), i - 1);
      const back = within.lastIndexOf(partner.get(code)!);
      const open = i - 1 - within.length + back;
      if (back >= 0 && !within.includes("\n", back)) { i = open; continue; }
    } else if ((does === ENDS_CLAUSE && !inNumber(text, i - 1)) || does === ENDS_SENTENCE || (code === DOT && asciiStop(text, i - 1))) return i;
    if (does === OPENS && isRound(code)) return i;
    i--;
  }
  return i;
}

/** Where the clause around `at` ends. */
export function clauseEnd(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + CLAUSE_LIMIT);
  let i = at;
  while (i < ceiling) {
    const code = text.charCodeAt(i);
    const does = role[code];
    if (does === OPENS) {
      const within = text.slice(i + 1, i + BRACKET_LIMIT);
      const close = within.indexOf(partner.get(code)!);
      if (close >= 0 && !within.slice(0, close).includes("\n")) { i += close + 2; continue; }
    } else if ((does === ENDS_CLAUSE && !inNumber(text, i)) || does === ENDS_SENTENCE || (code === DOT && asciiStop(text, i))) return i;
    if (does === CLOSES && isRound(code)) return i;
    i++;
  }
  return i;
}

/** Where the sentence around `at` begins. */
export function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - SENTENCE_LIMIT);
  let i = at;
  while (i > floor) {
    const code = text.charCodeAt(i - 1);
    if (role[code] === ENDS_SENTENCE || (code === DOT && asciiStop(text, i - 1))) return i;
    i--;
  }
  return i;
}
