import { isDigit, isGap, LINE_FEED, PAGE_BREAK } from "./code-points";

/** Digits and semicolons of a colour at most, and characters behind it that are looked at. */
const COLOUR_REACH = 20;
const BRACKET = 0x5b, SEMICOLON = 0x3b;
/** 31, 1;32, 38;5;208, 0. */
const PARAMETERS = /^\d{1,3}(?:;\d{1,3}){0,4}$/;
/** What [12m以内], [12m³] and [12m/s] go on with: a length in brackets, a unit of which the m is a part. */
const MEASURES = /^(?:[A-Za-z²³/·]|[^[\]<&\s\x85]{0,12}\])/;
const ESCAPE = 0x1b;

/** Where the `[` stands that the parameters before an m, spaces among them or not, go back to; -1 where other characters stand there. */
export function colourStart(codes: Uint16Array, length: number): number {
  for (let at = length - 1, seen = 0; at >= 0 && seen <= COLOUR_REACH; at -= 1) {
    const code = codes[at]!;
    if (code === BRACKET) return at;
    if (isDigit(code) || code === SEMICOLON) seen += 1;
    else if (!isGap(code) && code !== LINE_FEED && code !== PAGE_BREAK) return -1;
  }
  return -1;
}

/**
 * Does the `[…m` at [start, end) of a paste colour the words behind it, as in text copied from a terminal? The escape character
 * before it is mostly lost in copying. `inside` stands between [ and m.
 */
export const isColour = (inside: string, pasted: string, start: number, end: number): boolean =>
  PARAMETERS.test(inside.replace(/\s/gu, "")) && (pasted.charCodeAt(start - 1) === ESCAPE || !MEASURES.test(pasted.slice(end, end + COLOUR_REACH)));
