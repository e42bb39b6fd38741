import { chineseCounting, chineseDigits, chineseLegal } from "./chinese-number";

/** 1 → a, 27 → aa, 28 → bb, as Word and browsers count. */
export function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 10));
}

export function roman(number: number): string {
  const steps: readonly [number, string][] = [[1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]];
  let rest = Math.min(number, 3999);
  let text = "";
  for (const [value, sign] of steps) for (; rest >= value; rest -= value) text += sign;
  return text;
}

const fullWidth = (number: number): string => String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
/** A run of signs of which each is one number; beyond them Word falls back to plain digits. */
const signs = (first: number, count: number) => (number: number): string => (number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number));
const cyclic = (row: string) => (number: number): string => row[(number - 1) % row.length]!;
const circled = (number: number): string =>
  number <= 20 ? signs(0x2460, 20)(number) : number <= 35 ? String.fromCodePoint(0x3251 + number - 21) : number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : String(number);

/** ST_NumberFormat of WordprocessingML, by name. */
const formats: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalHalfWidth: String,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  numberInDash: (number) => `- ${number} -`,
  chineseCounting, chineseCountingThousand: chineseCounting, taiwaneseCounting: chineseCounting, taiwaneseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting, koreanCounting: chineseCounting,
  ideographDigital: chineseDigits, japaneseDigitalTenThousand: chineseDigits, taiwaneseDigital: chineseDigits, koreanDigital2: chineseDigits,
  chineseLegalSimplified: chineseLegal, ideographLegalTraditional: chineseLegal, japaneseLegal: chineseLegal,
  ideographTraditional: cyclic("甲乙丙丁戊己庚辛壬癸"),
  ideographZodiac: cyclic("子丑寅卯辰巳午未申酉戌亥"),
  ideographEnclosedCircle: signs(0x3220 + 0x60, 10),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
  none: () => "",
};

/** A number in one of Word's formats; formats of other scripts as plain digits. */
export function formatNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number);
}
