import { parseNumeral, round } from "../../text/numerals";
import type { NumberToken } from "../numbers";
import { readUnit, type UnitRead } from "../units";
import { coefficient } from "./coefficient";
import { doubling } from "./doubling";
import type { Figure, FigureReader } from "./figure";
import { fraction, half, slashed } from "./fraction";
import { medals } from "./medals";
import { decimalsOf, numberOf, stands, withoutMagnitude } from "./printed-number";
import { qualified } from "./qualified";
import { rangeEnd } from "./range";
import { rank } from "./rank";
import { ratio } from "./ratio";
import { sharedUnit } from "./shared-unit";
import { signStart } from "./sign";
import { smallMoney } from "./small-money";
import { tenths } from "./tenths";

/** Forms that are told by what stands right beside the number; the first that knows it decides. */
const special: readonly FigureReader[] = [rank, doubling, fraction, slashed, ratio, tenths, half, medals];

/** Reads the figure that begins with a number; null where no unit follows. */
export function readFigure(text: string, token: NumberToken): Figure | null {
  const printed = text.slice(token.start, token.end);
  for (const read of special) {
    const figure = read(text, token, printed);
    if (figure !== undefined) return figure;
  }
  return plain(text, token, printed);
}

const YUAN: ReadonlySet<string> = new Set(["元", "圆", "圓", "块", "塊"]);

/** Number, 余, unit, range, shared unit, 角 and 分, qualifiers, from the inside out. */
function plain(text: string, token: NumberToken, printed: string): Figure | null {
  const chinese = token.script === "chinese";
  const spoken = chinese ? withoutMagnitude(printed) : printed;
  const numberEnd = chinese ? token.start + spoken.length : token.end;
  let p = numberEnd;
  let unit = readUnit(text, p);
  if (!unit && !chinese) {
    const index = coefficient(text, token, printed);
    if (index) return index;
  }
  const counted = chinese ? (spoken === "" ? 1 : parseNumeral(spoken)) : numberOf(printed);
  if (counted === null || !Number.isFinite(counted)) return null;
  let over = false, some = false;
  if (stands("余多来几+＋", text, p)) {
    // 1000余+人次
    const words = text[p] === "余" && stands("+＋", text, p + 1) ? 2 : 1;
    const behind = readUnit(text, p + words);
    if (behind) { over = text[p] !== "来"; some = !over; p += words; unit = behind; }
  }
  const ranged = rangeEnd(text, unit ? unit.end : p, unit);
  const number = chinese && ranged && counted < 10 ? counted * ranged.shared : counted;
  const max = ranged && ranged.value > number * (unit && ranged.unit.factor !== unit.factor ? 0 : 1) ? ranged : null;
  // 在92.9%至64.2%之间: told from its upper end
  const min = ranged && max === null && unit?.factor === ranged.unit.factor && ranged.value < number && text.startsWith("之间", ranged.unit.end) ? ranged : null;
  if (max ?? min) unit = (max ?? min)!.unit;
  if (!unit || unit.base === "" || unit.base === "个") unit = sharedUnit(text, unit ? unit.end : p, unit) ?? unit;
  if (!unit) return null;
  if (moreWithin(text, p, unit)) over = true;
  let end = unit.end;
  const more = moreBehind(text, end, unit);
  if (more > 0) { over = true; end += more; }
  const change = YUAN.has(unit.base) && max === null && !over ? smallMoney(text, end) : null;
  if (change) end = change.end;
  const from = chinese && !stands("负", text, token.start - 1) ? token.start : signStart(text, token.start, unit.base);
  const words = qualified(text, from, end, over ? "over" : some ? "about" : null);
  const size = change ? round(number + change.value / unit.factor) : number;
  return {
    start: words.start, end: words.end, numberStart: from, numberEnd, unitEnd: end,
    value: min?.value ?? (from < token.start ? -size : size), valueMax: min ? size : max?.value ?? null, decimals: chinese ? 0 : decimalsOf(printed),
    unit: unit.unit, base: unit.base, factor: unit.factor, qualifier: words.qualifier, qualifierAfter: words.qualifierAfter,
    form: unit.base === "%" || unit.base === "‰" ? "percent" : "plain", chinese,
  };
}

/** 3万余人: the word stands between 万 and its unit. */
function moreWithin(text: string, from: number, unit: UnitRead): boolean {
  if (unit.end - from !== unit.unit.length && /[余多+＋]/.test(text.slice(from, unit.end).replace(unit.unit, ""))) return true;
  const scale = unit.unit.length - unit.base.length;
  return scale > 0 && unit.base !== "" && stands("余多来+＋", text, from + scale);
}

/** A plus behind a figure, where nothing is added to it: 4.4万+, 200个+; not 1万+N. */
const PLUS = /[+＋](?![\dA-Za-z“一二三四五六七八九十])/y;

/** 300人余，, 4.4万+: how long the word behind the unit is. */
function moreBehind(text: string, end: number, unit: UnitRead): number {
  if (stands("+＋", text, end)) {
    PLUS.lastIndex = end;
    return PLUS.test(text) ? 1 : 0;
  }
  const more = stands("余多", text, end) && unit.base !== "" && !/[余多][个项元万亿]/.test(text.slice(end, end + 2)) && /[，。；、）)\s]/.test(text[end + 1] ?? "。");
  return more ? 1 : 0;
}
