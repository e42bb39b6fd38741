import { isDigit, isHan, isInvisible, LINE_FEED, PAGE_BREAK } from "./code-points";
import { ENTITY_REACH, entityText, TAG_REACH, tagText } from "./html-leftovers";
import { narrow, plainDigit } from "./narrow-forms";
import type { Span } from "./span";
import { colourStart, isColour } from "./terminal-colours";

/** The characters that were meant, each with the stretch of the paste it came from. Lines end in "\n", pages in "\f". */
export interface DecodedPaste {
  readonly codes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly length: number;
  /** Tags, numeric entities and colours of a terminal with digits in them, which no later step sees. */
  readonly dropped: Span[];
}

const SURROGATES = 0xd800, SURROGATES_END = 0xdc00;
const AMPERSAND = 0x26, SEMICOLON = 0x3b, LESS = 0x3c, GREATER = 0x3e, LETTER_M = 0x6d;

/** Undoes what copying did to single characters: entities, tags, colours of a terminal, invisible marks, full-width and styled digits, kinds of line ends. */
export function decodePaste(pasted: string): DecodedPaste {
  const size = pasted.length;
  const codes = new Uint16Array(size);
  const starts = new Int32Array(size);
  const ends = new Int32Array(size);
  const dropped: Span[] = [];
  let length = 0;

  const put = (code: number, start: number, end: number): void => {
    codes[length] = code;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  const textFrom = (at: number): string => String.fromCharCode.apply(null, codes.subarray(at, length) as unknown as number[]);
  const lastOf = (wanted: number, stop: number, reach: number): number => {
    for (let at = length - 1; at >= 0 && at >= length - reach; at -= 1) {
      if (codes[at] === wanted) return at;
      if (codes[at] === stop) return -1;
    }
    return -1;
  };
  /** Replaces everything written from `at` on, up to the paste offset `end`, by what it stands for. */
  const replace = (at: number, end: number, text: string): void => {
    const start = starts[at]!;
    if (codes.subarray(at, length).some(isDigit)) dropped.push({ start, end });
    length = at;
    for (let i = 0; i < text.length; i += 1) write(text.charCodeAt(i), start, end);
  };
  // Entities and tags are recognized where they end, in what was written: &amp;nbsp; and <b<br>r> come out right in one pass.
  const write = (code: number, start: number, end: number): void => {
    if (code === SEMICOLON) {
      const at = lastOf(AMPERSAND, SEMICOLON, ENTITY_REACH);
      const text = at < 0 ? null : entityText(textFrom(at + 1));
      if (text !== null) return replace(at, end, text);
    } else if (code === GREATER) {
      const at = lastOf(LESS, GREATER, TAG_REACH);
      const text = at < 0 ? null : tagText(textFrom(at + 1));
      if (text !== null) return replace(at, end, text);
    } else if (code === LETTER_M) {
      const at = colourStart(codes, length);
      if (at >= 0 && isColour(textFrom(at + 1), pasted, starts[at]!, end)) return replace(at, end, "");
    } else if (code === 0x0b || code === 0x85 || code === 0x2028 || code === 0x2029 || code === 0x0d) {
      return put(LINE_FEED, start, end);
    } else if (isInvisible(code)) {
      return;
    }
    put(narrow(code), start, end);
  };

  for (let at = 0; at < size; at += 1) {
    const code = pasted.charCodeAt(at);
    if (isHan(code)) {
      codes[length] = code;
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
    } else if (code === 0x0d && pasted.charCodeAt(at + 1) === LINE_FEED) {
      put(LINE_FEED, at, at + 2);
      at += 1;
    } else if (code === LINE_FEED || code === PAGE_BREAK) put(code, at, at + 1);
    else if (code >= SURROGATES && code < SURROGATES_END && plainDigit(code, pasted.charCodeAt(at + 1)) !== 0) {
      put(plainDigit(code, pasted.charCodeAt(at + 1)), at, at + 2);
      at += 1;
    } else write(code, at, at + 1);
  }
  return { codes, starts, ends, length, dropped };
}
