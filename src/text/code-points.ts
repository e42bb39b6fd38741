/** Classes of UTF-16 code units, by comparison only: clean-up asks them for every character of a paste. */

export const LINE_FEED = 0x0a;
export const PAGE_BREAK = 0x0c;
export const TAB = 0x09;
export const SPACE = 0x20;
export const WIDE_SPACE = 0x3000;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

export const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The Chinese characters of nearly all text, which no step of clean-up touches. */
export const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Every space that prints as a gap within a line, tabs included. */
export function isGap(code: number): boolean {
  if (code <= SPACE) return code === SPACE || code === TAB;
  if (code < 0x2000) return code === 0xa0;
  return code <= 0x205f ? code <= 0x200a || code === 0x202f || code === 0x205f : code === WIDE_SPACE;
}

/** Characters that print nothing: byte order marks, zero-width and direction marks, soft hyphens, control codes, object placeholders. */
export const isInvisible = (code: number): boolean =>
  code < 0x20
    ? code !== TAB && (code < LINE_FEED || code > 0x0d)
    : code >= 0x7f && (code === 0xad || (code <= 0x9f && code !== 0x85) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff || code === 0xfffc);

/** Chinese characters and punctuation and whatever else is set without spaces around it. */
export const isWide = (code: number): boolean => code >= 0x2000 || code === 0xb7 || code === 0xd7 || code === 0xb0 || code === 0xb1;
