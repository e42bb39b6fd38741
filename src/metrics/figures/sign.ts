import { MINUS_SIGNS } from "../../text/minus-signs";
import { pointUnits } from "../units";

/** A minus, or 负 in words; an em dash is none. */
const MINUS = new Uint8Array(0x10000);
for (const char of `${MINUS_SIGNS}负`) MINUS[char.charCodeAt(0)] = 1;
const SPACE = 0x20, IN_WORDS = 0x8d1f;

/** Behind these a minus takes away whatever is counted: 利润为-2.3亿元, 气温-12℃, 由－3%, 约-2%. */
const SIGNED = /(?:同比|环比|增减|[速幅率值温度长额量润差]|[为至到由从在是于达约近])$/u;
/** Behind these only a rate may be negative; before anything else a dash opens a point or joins: （-3.2%）, -5%、-3%. */
const RATES_SIGNED = /(?:[，、（：；,(:;\t]|分别|均|和|^)$/u;
const RATES: ReadonlySet<string> = new Set(["%", "‰", ...pointUnits, "℃", ""]);
const REACH = 4;

/** Where the minus of a number at `at` stands, whose unit is `base`; `at` where it has none. A dash behind a number or a letter is no minus. */
export function signStart(text: string, at: number, base: string): number {
  let sign = at - 1;
  if (text.charCodeAt(sign) === SPACE) sign -= 1;
  const code = text.charCodeAt(sign);
  if (MINUS[code] !== 1) return at;
  const left = text.slice(Math.max(0, sign - REACH), sign);
  return SIGNED.test(left) || (code !== IN_WORDS && RATES.has(base) && RATES_SIGNED.test(left)) ? sign : at;
}
