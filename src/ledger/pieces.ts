/**
 * The paste cut into pieces that fit a cell and read well: a line each, blank lines added to the end of the line before,
 * long lines cut after a sentence. `joinPieces(cutPieces(paste)) === paste` for every string.
 *
 * `ending` tells what a cell can't show: the white space after the piece, escaped (`\n`, `\r\n\n`, `\f`), then for each
 * character that XML can't hold ` @offset=code` (hexadecimal code unit; the text has � there).
 */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly ending: string;
}

/** Longer pieces would be cut off on screen and in print: Excel rows are at most 409 points high. */
const longest = 900;
/** How far back from there a sentence end is looked for. */
const slack = 400;
const sentenceEnds = "。；！？!?;";

const isBreak = (unit: number): boolean => (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
const isBlank = (unit: number): boolean => isBreak(unit) || unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

export function cutPieces(pasted: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < pasted.length) {
    let lineEnd = at;
    while (lineEnd < pasted.length && !isBreak(pasted.charCodeAt(lineEnd)) && lineEnd - at <= longest) lineEnd++;
    const textEnd = lineEnd - at > longest ? cutAt(pasted, at) : lineEnd;
    const end = endOfBlank(pasted, textEnd);
    pieces.push(piece(pasted, at, textEnd, end));
    at = end;
  }
  return pieces;
}

export function joinPieces(pieces: readonly Pick<Piece, "text" | "ending">[]): string {
  return pieces.map(({ text, ending }) => restore(text, ending)).join("");
}

function cutAt(pasted: string, start: number): number {
  const limit = start + longest;
  for (let i = limit; i > limit - slack; i--) {
    if (sentenceEnds.includes(pasted.charAt(i - 1))) return i;
  }
  return isHigh(pasted.charCodeAt(limit - 1)) && isLow(pasted.charCodeAt(limit)) ? limit - 1 : limit;
}

/** After the last line break of the blank lines that follow; where none follows, nothing is taken. */
function endOfBlank(pasted: string, from: number): number {
  let end = from;
  for (let i = from; i < pasted.length && i - from < longest && isBlank(pasted.charCodeAt(i)); i++) {
    if (isBreak(pasted.charCodeAt(i))) end = i + 1;
  }
  const cutInCrLf = pasted.charCodeAt(end - 1) === 0x0d && pasted.charCodeAt(end) === 0x0a && end > from;
  return cutInCrLf ? end + 1 : end;
}

function piece(pasted: string, start: number, textEnd: number, end: number): Piece {
  let text = "";
  let lost = "";
  let kept = start;
  for (let i = start; i < textEnd; i++) {
    if (holds(pasted, i)) continue;
    text += `${pasted.slice(kept, i)}\uFFFD`;
    lost += ` @${i - start}=${pasted.charCodeAt(i).toString(16)}`;
    kept = i + 1;
  }
  return { start, text: text + pasted.slice(kept, textEnd), ending: escape(pasted.slice(textEnd, end)) + lost };
}

/** Whether a cell can hold the character at `i` (XML 1.0 without the noncharacters; tabs are fine). */
function holds(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x20) return unit === 0x09;
  if (isHigh(unit)) return isLow(text.charCodeAt(i + 1));
  if (isLow(unit)) return i > 0 && isHigh(text.charCodeAt(i - 1));
  return unit !== 0xfffe && unit !== 0xffff;
}

const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\f": "\\f", "\t": "\\t", " ": "\\s" };

const escape = (blank: string): string =>
  [...blank].map((c) => names[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

function unescape(escaped: string): string {
  return escaped.replace(/\\(?:u([0-9a-f]{4})|([nrfts]))/gu, (_, code: string | undefined, name: string) =>
    code ? String.fromCharCode(parseInt(code, 16)) : ({ n: "\n", r: "\r", f: "\f", t: "\t", s: " " })[name] ?? "");
}

function restore(text: string, ending: string): string {
  const [blank = "", ...lost] = ending.split(" @");
  let restored = "";
  let kept = 0;
  for (const entry of lost) {
    const [at = "", code = ""] = entry.split("=");
    restored += text.slice(kept, Number(at)) + String.fromCharCode(parseInt(code, 16));
    kept = Number(at) + 1;
  }
  return restored + text.slice(kept) + unescape(blank);
}
