import { isDigit, isHan, isLatin, LINE_FEED, SPACE } from "./code-points";

const COMMA = 0x2c, DOT = 0x2e, COLON = 0x3a, SEMICOLON = 0x3b, BANG = 0x21, QUESTION = 0x3f, PERCENT = 0x25, QUOTE = 0x22;
const OPEN_QUOTE = 0x201c, CLOSE_QUOTE = 0x201d;
const wide = new Map([[COMMA, 0xff0c], [DOT, 0x3002], [COLON, 0xff1a], [SEMICOLON, 0xff1b], [BANG, 0xff01], [QUESTION, 0xff1f]]);
const stop = new Uint8Array(0x80);
for (const code of wide.keys()) stop[code] = 1;

const closes = new Set([..."”》’】"].map((char) => char.charCodeAt(0)));
const brackets = new Set([..."）)"].map((char) => char.charCodeAt(0)));
const numerals = new Set([..."一二三四五六七八九十"].map((char) => char.charCodeAt(0)));

/**
 * Stops typed on an English keyboard, as the Chinese ones they stand for: 三个,五个.下一步 → 三个，五个。下一步. Those of numbers
 * (1,234 · 3.5 · 9:00), of list numbers (1. · 一. · (一).) and of Latin words stay. Straight quotes become “ and ”. In place, each
 * for one.
 */
export function widenStops(codes: Uint16Array, length: number): void {
  let line = 0;
  for (let at = 1; at < length; at += 1) {
    const code = codes[at]!;
    if (code === LINE_FEED) {
      curlQuotes(codes, line, at);
      line = at;
    }
    if (code >= 0x80 || stop[code] === 0) continue;
    const before = codes[at - 1]!;
    const next = at + 1 < length ? codes[at + 1]! : 0;
    // a gap behind a Chinese stop would go: the text must stay clean
    if (next === SPACE) continue;
    const sentence = code === DOT && brackets.has(before) && !listNumber(codes, at);
    if ((sentence || endsWords(code, before)) && !(code === DOT && (isLatin(next) || numerals.has(before))) || endsFigure(code, before, next)) codes[at] = wide.get(code)!;
  }
  curlQuotes(codes, line, length);
}

/** Straight quotes of a line, where they come in pairs around Chinese, as “ and ”. */
function curlQuotes(codes: Uint16Array, from: number, to: number): void {
  let count = 0, chinese = false;
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== QUOTE) continue;
    if (codes[at - 1] === SPACE || (at + 1 < to && codes[at + 1] === SPACE)) return;
    count += 1;
    chinese ||= at + 1 < to && isHan(codes[at + 1]!);
  }
  if (count === 0 || count % 2 === 1 || !chinese) return;
  let open = true;
  for (let at = from; at < to; at += 1) {
    if (codes[at] !== QUOTE) continue;
    codes[at] = open ? OPEN_QUOTE : CLOSE_QUOTE;
    open = !open;
  }
}

/** (一). and (12). number a point. */
function listNumber(codes: Uint16Array, at: number): boolean {
  for (let i = at - 2; i >= 0 && i >= at - LONGEST_NUMBER; i -= 1) {
    if (codes[i] === 0x28 || codes[i] === 0xff08) return true;
    if (!isDigit(codes[i]!) && !numerals.has(codes[i]!)) return false;
  }
  return false;
}
const LONGEST_NUMBER = 5;

/** Behind Chinese or what closes it. */
function endsWords(code: number, before: number): boolean {
  return isHan(before) || closes.has(before) || (brackets.has(before) && code !== DOT);
}

/** Behind a figure only where Chinese goes on: 40%,增幅; 2019,较. A dot there may be that of a list. */
function endsFigure(code: number, before: number, next: number): boolean {
  if (before !== PERCENT && before !== QUOTE && !isDigit(before)) return false;
  if (code === DOT) return (before === PERCENT && !isDigit(next)) || (before === QUOTE && next >= 0x20 && !isDigit(next) && !isLatin(next));
  return isHan(next) && code !== COLON;
}
