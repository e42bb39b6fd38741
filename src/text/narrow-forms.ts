/** Full-width digits, letters and percent signs as half-width; Kangxi radicals, which PDF text layers are full of, as the characters they print. */
const KANGXI = 0x2f00;
const KANGXI_END = 0x2fd5;
const kangxi = Uint16Array.from({ length: KANGXI_END - KANGXI + 1 }, (_, i) => String.fromCharCode(KANGXI + i).normalize("NFKC").charCodeAt(0));

/** Radicals of the supplement block, which no normalization form maps. */
const supplement = new Map(
  [..."⺠民⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙"].reduce<[number, number][]>(
    (pairs, char, i, all) => (i % 2 === 0 ? [...pairs, [char.charCodeAt(0), all[i + 1]!.charCodeAt(0)]] : pairs),
    [],
  ),
);

/** The code unit a reader would type for this one. */
export function narrow(code: number): number {
  if (code < 0x2e80) return code;
  if (code >= 0xff10) {
    const typed = code - 0xfee0;
    const inWords = code <= 0xff19 || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
    return inWords ? typed : code;
  }
  if (code === 0xff05 || code === 0xfe6a) return 0x25;
  if (code >= KANGXI && code <= KANGXI_END) return kangxi[code - KANGXI]!;
  if (code < KANGXI) return supplement.get(code) ?? code;
  return code;
}

/** ．－＋／ are narrowed only behind a digit or letter (３．５, 1．, Ｇ－７); elsewhere they are punctuation. */
export function narrowInFigure(code: number): number {
  return code === 0xff0e || code === 0xff0d || code === 0xff0b || code === 0xff0f ? code - 0xfee0 : code;
}

const STYLED = 0xd835, STYLED_DIGITS = 0xdfce, STYLED_END = 0xdfff, SEGMENTED = 0xd83e, SEGMENTED_DIGITS = 0xdff0, SEGMENTED_END = 0xdff9;

/** 𝟙𝟚, 𝟏𝟐, 🯱🯲: digits in a dress of their own (two code units each) as plain ones; 0 for any other pair. */
export function plainDigit(high: number, low: number): number {
  if (high === STYLED && low >= STYLED_DIGITS && low <= STYLED_END) return 0x30 + ((low - STYLED_DIGITS) % 10);
  return high === SEGMENTED && low >= SEGMENTED_DIGITS && low <= SEGMENTED_END ? 0x30 + low - SEGMENTED_DIGITS : 0;
}
