const digits = "〇一二三四五六七八九";
const legalDigits = "零壹贰叁肆伍陆柒捌玖";

/** 21 → 二十一; with `plainTen` false 10 is 一十. Up to 99,999,999. */
function counted(number: number, digit: string, units: readonly string[], zero: string, plainTen: boolean): string {
  if (number === 0) return zero;
  let text = "";
  let gap = false;
  const myriads = Math.floor(number / 10_000);
  if (myriads > 0) text = `${counted(myriads, digit, units, zero, plainTen)}万`;
  const rest = number % 10_000;
  for (let power = 3; power >= 0; power--) {
    const at = Math.floor(rest / 10 ** power) % 10;
    if (at === 0) {
      gap = text !== "";
      continue;
    }
    if (gap) text += zero;
    gap = false;
    text += (plainTen && at === 1 && power === 1 && text === "" ? "" : digit[at]!) + units[power]!;
  }
  return text;
}

/** 一 … 十 … 二十一 … 一百零五 */
export const chineseCounting = (number: number): string => counted(number, digits, ["", "十", "百", "千"], "零", true);
/** 壹 … 拾 … 贰拾壹 */
export const chineseLegal = (number: number): string => counted(number, legalDigits, ["", "拾", "佰", "仟"], "零", true);
/** 一〇五 */
export const chineseDigits = (number: number): string => [...String(number)].map((digit) => digits[Number(digit)]).join("");
