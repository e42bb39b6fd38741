import { parseNumeral } from "../../text/numerals";

const SMALL_MONEY = /(?:(?<tenths>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])角(?:(?<hundredths>[\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?)/y;

/** 50元6角三分: what stands behind the 元, in yuan. */
export function smallMoney(text: string, at: number): { readonly value: number; readonly end: number } | null {
  SMALL_MONEY.lastIndex = at;
  const m = SMALL_MONEY.exec(text);
  if (!m) return null;
  const tenths = m.groups!.tenths ? parseNumeral(m.groups!.tenths) : 0, hundredths = m.groups!.hundredths ? parseNumeral(m.groups!.hundredths) : 0;
  return tenths === null || hundredths === null ? null : { value: tenths / 10 + hundredths / 100, end: SMALL_MONEY.lastIndex };
}
