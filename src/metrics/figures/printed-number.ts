import { isDigit } from "../numbers";

/** A number in digits or in words, tried where one must stand: behind a dash, behind 分之. */
export const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?|[〇零一二三四五六七八九十百千万萬亿億两兩半点點壹贰叁肆伍陆柒捌玖拾佰仟]+/y;

/** Places behind the point. */
export function decimalsOf(printed: string): number {
  let at = printed.length;
  while (at > 0 && isDigit(printed.charCodeAt(at - 1))) at--;
  return at > 0 && printed.charCodeAt(at - 1) === DOT ? printed.length - at : 0;
}

/** Of a number in digits, thousands separated or not. */
export function numberOf(printed: string): number {
  let digits = 0, value = 0, places = -1;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (code === DOT) places = 0;
    else if (isDigit(code)) {
      value = value * 10 + (code - ZERO);
      digits++;
      if (places >= 0) places++;
    }
  }
  // whole numbers and powers of ten this small are exact, so their quotient is the nearest number there is
  if (digits > EXACT_DIGITS) return Number(printed.replace(/[,，]/g, ""));
  return places > 0 ? value / tenTo[places]! : value;
}

const ZERO = 48, DOT = 46, EXACT_DIGITS = 15;
const tenTo = Array.from({ length: EXACT_DIGITS + 1 }, (_, places) => Number(`1e${places}`));

/** One of the characters stands at `at`. */
export function stands(chars: string, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

const TAELS = /[十百千万亿拾佰仟][两兩]$/u;

/** The part of a numeral in words before the magnitude, which belongs to the unit as with digits: 三万 → 三. */
export function withoutMagnitude(printed: string): string {
  if (/^[万萬]?[万萬亿億]$/u.test(printed)) return "";
  // 三千两百两: the last 两 is the unit
  if (TAELS.test(printed)) return printed.slice(0, -1);
  let end = printed.length;
  while (end > 0 && stands("万亿萬億", printed, end - 1)) end--;
  const number = printed.slice(0, end);
  return number === "" || /[万萬亿億]/.test(number) ? printed : number;
}
