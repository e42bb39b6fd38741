/** A number as it stands in clean text, before anyone knows what it means. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Digits, or Chinese numerals. */
  readonly script: "digits" | "chinese";
}

const NEITHER = 0, DIGIT = 1, CHINESE = 2;
const kindOf = new Uint8Array(65536);
for (const c of "0123456789") kindOf[c.charCodeAt(0)] = DIGIT;
for (const c of "〇零一二两兩三四五六七八九十百千万萬亿億半廿壹贰叁肆伍陆柒捌玖拾佰仟") kindOf[c.charCodeAt(0)] = CHINESE;

const TURN = 0x7ffb, FOLD = 0x756a;
const FIRST = 0x9996, PLACE = 0x4f4d;
const FIRST_OF = /[度产城企功教责工要]/u;
const POINT = 0x70b9, TRADITIONAL_POINT = 0x9ede;
/** 八点五成, 四点三个百分点; not 三点一线. */
const SPOKEN_DECIMALS = /[点點][〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{1,4}(?=成(?!立|为|功|员|本)|倍|[个個]百分[点點])/y;
const DOT = 46, COMMA = 44, WIDE_COMMA = 0xff0c;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The one scan of the text: every run of digits (with its decimals and thousands) and every run of Chinese numerals. */
export function scanNumbers(text: string): NumberToken[] {
  const found: NumberToken[] = [];
  const n = text.length;
  for (let i = 0; i < n; ) {
    const kind = kindOf[text.charCodeAt(i)];
    if (kind === NEITHER) {
      // 翻番 counts one doubling without a numeral
      if (text.charCodeAt(i) === TURN && text.charCodeAt(i + 1) === FOLD) { found.push({ start: i, end: i + 2, script: "chinese" }); i++; }
      // 首位 is a first place; 首位产业, 首位度 are none
      else if (text.charCodeAt(i) === FIRST && text.charCodeAt(i + 1) === PLACE && !FIRST_OF.test(text[i + 2] ?? "")) found.push({ start: i, end: i + 1, script: "chinese" });
      i++;
      continue;
    }
    const start = i;
    if (kind === DIGIT) {
      i = endOfDigits(text, i);
      found.push({ start, end: i, script: "digits" });
    } else {
      while (i < n && kindOf[text.charCodeAt(i)] === CHINESE) i++;
      if (text.charCodeAt(i) === POINT || text.charCodeAt(i) === TRADITIONAL_POINT) i = endOfSpokenDecimals(text, i);
      found.push({ start, end: i, script: "chinese" });
    }
  }
  return found;
}

function endOfSpokenDecimals(text: string, at: number): number {
  SPOKEN_DECIMALS.lastIndex = at;
  return at + (SPOKEN_DECIMALS.exec(text)?.[0].length ?? 0);
}

/** 运输工具18，452艘: a comma typed wide, between thousands; a date or an ordinal behind it begins something new. */
const GOES_ON = /[\u4e00-\u9fff%](?<![年月日号届])/u;
/** 分别为18，452艘: two figures; and none begins without a word before it. */
const LISTED = /分别|依次|[^\u4e00-\u9fff]$|^$/u, LIST_REACH = 8;

/** Whether groups that a wide comma parts, of a number that begins at `from`, are one number with what follows at `at`. */
function groupsGoOn(text: string, from: number, at: number): boolean {
  const next = text.charCodeAt(at);
  return (next === COMMA || next === WIDE_COMMA || GOES_ON.test(text.slice(at, at + 1))) && !LISTED.test(text.slice(Math.max(0, from - LIST_REACH), from));
}

function endOfDigits(text: string, from: number): number {
  let i = from;
  while (isDigit(text.charCodeAt(i))) i++;
  // 1,234,567 and 12，345.67: groups of exactly three after one to three digits
  if (i - from <= 3) {
    for (;;) {
      const c = text.charCodeAt(i);
      if (c !== COMMA && c !== WIDE_COMMA) break;
      if (!(isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i + 2)) && isDigit(text.charCodeAt(i + 3))) || isDigit(text.charCodeAt(i + 4))) break;
      if (c === WIDE_COMMA && text.charCodeAt(i + 4) !== DOT && !groupsGoOn(text, from, i + 4)) break;
      i += 4;
    }
  }
  if (text.charCodeAt(i) === DOT && isDigit(text.charCodeAt(i + 1))) {
    i++;
    while (isDigit(text.charCodeAt(i))) i++;
  }
  return i;
}
