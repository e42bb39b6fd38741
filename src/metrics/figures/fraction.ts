import { parseNumeral } from "../../text/numerals";
import { type FigureReader, figureOf } from "./figure";
import { decimalsOf, NUMBER } from "./printed-number";
import { qualified } from "./qualified";

/** 百分之五, 千分之三, 三分之二: in percent or per mille. */
export const fraction: FigureReader = (text, token, printed) => {
  if (!text.startsWith("分之", token.end)) return undefined;
  NUMBER.lastIndex = token.end + 2;
  const m = NUMBER.exec(text);
  if (!m) return undefined;
  const whole = parseNumeral(printed.length === 1 && "百佰千仟万".includes(printed) ? `一${printed}` : printed);
  const part = parseNumeral(m[0]);
  const end = NUMBER.lastIndex;
  if (whole === null || part === null || whole === 0) return undefined;
  const percent = whole === 100 || whole === 1000;
  const unit = whole === 1000 ? "‰" : "%";
  return figureOf(token, {
    unitEnd: end, numberEnd: end, decimals: decimalsOf(m[0]),
    value: percent ? part : inPercent(part / whole), unit, base: unit, form: percent ? "percent" : "fraction",
  }, qualified(text, token.start, end));
};

const SLASHED = /\/(\d{1,3})(?![\d/年月日.])/y;
const SHARE_OF = /(?:占[^，。；、\d]{0,10}|约|近|超过?|不足|达到?|的|为|仅)$/u;

/** 约占全国1/4: in percent. */
export const slashed: FigureReader = (text, token, printed) => {
  if (token.script !== "digits" || text[token.end] !== "/") return undefined;
  SLASHED.lastIndex = token.end;
  const m = SLASHED.exec(text);
  const part = Number(printed), whole = Number(m?.[1] ?? 0);
  if (!Number.isInteger(part) || part === 0 || part >= whole || !SHARE_OF.test(text.slice(Math.max(0, token.start - 14), token.start))) return undefined;
  const end = SLASHED.lastIndex;
  return figureOf(token, { unitEnd: end, numberEnd: end, value: inPercent(part / whole), unit: "%", base: "%", form: "fraction" }, qualified(text, token.start, end));
};

/** Two decimals; a few places more where those would leave nothing. */
const inPercent = (share: number): number => Number(share >= 0.0001 ? (share * 100).toFixed(2) : (share * 100).toPrecision(4));

const SHARE_BEFORE = /(?:占[^，。；、]{0,8}|达|达到|比例为)$/u;

/** 占一半以上: 50 percent, where a word says that it is a share. */
export const half: FigureReader = (text, token, printed) => {
  if (printed !== "一半") return undefined;
  const words = qualified(text, token.start, token.end);
  if (words.start === token.start && !words.qualifierAfter && !SHARE_BEFORE.test(text.slice(Math.max(0, token.start - 10), token.start))) return undefined;
  return figureOf(token, { unitEnd: token.end, value: 50, unit: "%", base: "%", form: "fraction" }, words);
};
