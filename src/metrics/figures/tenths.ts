import { parseNumeral } from "../../text/numerals";
import { type FigureReader, figureOf } from "./figure";
import { qualified } from "./qualified";

/** 成 that is the unit of tenths, not the head of another word. */
const TENTHS = /成(?![立为果功员本效熟长就交都人年品材套分绩形了])/y;

/** 八成五, 九成五的社区: the digit behind, where a clause, a qualifier or a noun ends it. */
function afterTenths(text: string, at: number): number {
  const digit = "一二三四五六七八九".indexOf(text[at] ?? " ");
  return digit >= 0 && /^(?:[，。；、）)\s]|$|以上|左右|以下|的)/u.test(text.slice(at + 1, at + 3)) ? (digit + 1) / 10 : 0;
}

/** 八成以上: value 8, `si` 80 percent. */
export const tenths: FigureReader = (text, token, printed) => {
  if (text[token.end] !== "成") return undefined;
  TENTHS.lastIndex = token.end;
  if (!TENTHS.test(text)) return undefined;
  const value = parseNumeral(printed);
  if (value === null || value > 10) return undefined;
  const half = text[token.end + 1] === "半" ? 0.5 : afterTenths(text, token.end + 1);
  const more = /[多余]/u.test(text[token.end + 1] ?? "");
  const end = token.end + (half || more ? 2 : 1);
  return figureOf(token, { unitEnd: end, value: value + half, decimals: (value + half) % 1 === 0 ? 0 : 1, unit: "成", base: "成", factor: 10, form: "tenths" }, qualified(text, token.start, end, more ? "over" : null));
};
