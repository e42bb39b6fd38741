/**
 * Chinese numerals: everyday (三百二十), formal (叁佰贰拾), positional (二〇二五), mixed (5万4千6百), colloquial (九万四 = 94000).
 */

/** What characters stand for, by their codes: a code is found faster than a string. */
const table = (values: Readonly<Record<string, number>>): ReadonlyMap<number, number> => new Map(Object.entries(values).map(([char, value]) => [char.charCodeAt(0), value]));

const digits = table({
  〇: 0, 零: 0, "○": 0, 一: 1, 二: 2, 两: 2, 俩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 貳: 2, 叁: 3, 参: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9, 幺: 1, 仨: 3, 兩: 2,
});
const tens = table({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 });
const myriads = table({ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 });
const twenties = table({ 廿: 20, 卅: 30 });

/** The factor that a magnitude stands for: 万 10⁴, 百万 10⁶, 万亿 10¹²; 1 for "". */
export function magnitude(text: string): number {
  let factor = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    factor *= tens.get(code) ?? myriads.get(code) ?? 1;
  }
  return factor;
}

/** Reads a whole numeral; null if `text` is none. A decimal point may be 点 or "."; a leading 负 or - negates. */
export function parseNumeral(text: string): number | null {
  const sign = /^[负負-]/.test(text) ? -1 : 1;
  const body = (sign < 0 ? text.slice(1) : text).replace(/[,\s]/g, "");
  if (body === "") return null;
  const plain = body.charCodeAt(0) < 0x80 && /^(?:\d+(?:\.\d+)?|\.\d+)$/.test(body) ? Number(body) : null;
  const value = plain ?? positional(body) ?? spoken(body);
  return value === null ? null : sign * value;
}

/** 二〇二五, 一九九八: digit after digit; needs two of them and no 十百千万. */
function positional(text: string): number | null {
  if (text.length < 2) return null;
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    const d = digits.get(text.charCodeAt(i));
    if (d === undefined) return null;
    value = value * 10 + d;
  }
  return value;
}

/** A point ends the whole part; what follows is digit by digit, and may be followed by 万 or 亿 (三点五万). */
function spoken(text: string): number | null {
  const point = text.search(/[点點.]/);
  if (point < 0) return whole(text);
  if (point === 0 && text[0] !== ".") return null;
  const head = point === 0 ? 0 : positional(text.slice(0, point)) ?? whole(text.slice(0, point));
  const tail = /^([\d〇零○一二两三四五六七八九壹贰叁肆伍陆柒捌玖]+)([十百千万亿兆拾佰仟萬億]*)$/.exec(text.slice(point + 1));
  if (head === null || !tail) return null;
  let fraction = "";
  for (const c of tail[1]!) fraction += /\d/.test(c) ? c : String(digits.get(c.charCodeAt(0)));
  return round(Number(`${head}.${fraction}`) * magnitude(tail[2]!));
}

/** Sections up to 9999, each closed by 万 or 亿. */
function whole(text: string): number | null {
  let total = 0, section = 0, digit: number | null = null, unit = 1, lastUnit = 1, zero = false, any = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const run = code < 0x80 ? /^\d+(?:\.\d+)?/.exec(text.slice(i, i + 20)) : null;
    if (run) {
      if (digit !== null && digit !== 0) return null;
      // 1千零1, 1百01: the zero says that no place is left out
      if (run[0].length > 1 && run[0].startsWith("0")) zero = true;
      digit = Number(run[0]);
      i += run[0].length - 1;
      any = true;
      continue;
    }
    const plain = digits.get(code), ten = plain === undefined ? tens.get(code) : undefined;
    if (plain !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = plain;
      if (digit === 0) zero = true;
      any = true;
    } else if (ten !== undefined) {
      unit = ten;
      // 十一十二 are two numbers: within a section the places go down
      if (section > 0 && unit >= lastUnit) return null;
      section += (digit === null || (digit === 0 && zero) ? 1 : digit) * unit;
      if (digit === null && unit !== 10 && section === unit && i > 0 && total === 0) return null;
      digit = null;
      zero = false;
      lastUnit = unit;
      any = true;
    } else if (myriads.has(code)) {
      unit = myriads.get(code)!;
      section += digit ?? 0;
      if (section === 0 && total === 0) return null;
      if (unit > 1e4 && total > 0 && total % unit !== 0) { total = (total + section) * unit; }
      else if (section === 0) total *= unit;
      else total += section * unit;
      section = 0;
      digit = null;
      zero = false;
      lastUnit = unit;
    } else if (twenties.has(code)) {
      section += twenties.get(code)!;
      digit = null;
      lastUnit = 10;
      any = true;
    } else return null;
  }
  if (!any) return null;
  if (digit !== null) section += zero || lastUnit < 100 || digit === 0 || digit >= 10 ? digit : digit * (lastUnit / 10);
  return round(total + section);
}

/** Takes off the dust of binary fractions (5.2 × 10000). */
export const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value + 0 : Number(value.toPrecision(15)));
