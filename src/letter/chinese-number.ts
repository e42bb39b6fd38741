const digits = new Map([..."〇零一二三四五六七八九"].map((char, i) => [char, Math.max(0, i - 1)]));

/** 1 to 99 as counted in outlines and dates: 三 3, 十二 12, 二十 20, 二十三 23; 0 where it is no such number. */
export function countFrom(numeral: string): number {
  const ten = numeral.indexOf("十");
  if (ten < 0) return numeral.length === 1 ? (digits.get(numeral) ?? 0) : 0;
  const tens = ten === 0 ? 1 : (digits.get(numeral.slice(0, ten)) ?? 0);
  const rest = numeral.slice(ten + 1);
  const ones = rest === "" ? 0 : digits.get(rest);
  return tens === 0 || ones === undefined ? 0 : tens * 10 + ones;
}

/** 二〇二五, 二○二五, 二零二五 digit by digit; null where a character is no digit. */
export function digitsFrom(numeral: string): number | null {
  let value = 0;
  for (const char of numeral.replace(/[○OＯ0]/g, "〇")) {
    const digit = digits.get(char);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}
