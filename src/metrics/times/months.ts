import { parseNumeral } from "../../text/numerals";

/** The months of a year that words tell: 上半年, 前三季度, 前五个月, 二季度; null where they tell none. */
export const monthsOf = (word: string): [number, number] | null => {
  if (word.endsWith("上半年")) return [1, 6];
  if (word.endsWith("下半年")) return [7, 12];
  if (/前三个?季度/.test(word)) return [1, 9];
  const months = /前(\d{1,2}|[一二三四五六七八九十]{1,2})个月/.exec(word);
  if (months) return [1, parseNumeral(months[1]!) ?? 12];
  const quarter = /([一二三四])季度/.exec(word);
  if (quarter) { const q = "一二三四".indexOf(quarter[1]!); return [q * 3 + 1, q * 3 + 3]; }
  return null;
};

/** 1 to 12, in digits or words; null for anything else. */
export const month = (text: string | undefined): number | null => {
  const m = text === undefined ? NaN : (parseNumeral(text) ?? NaN);
  return m >= 1 && m <= 12 ? m : null;
};
