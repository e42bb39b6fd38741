import { countFrom, digitsFrom } from "../chinese-number";

const forms: readonly RegExp[] = [
  /(?<y>(?:19|20)\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日/,
  /(?<y>[一二][〇○零OoＯ0一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,3})月(?<d>[一二三四五六七八九十]{1,3})[日号]/,
  /(?<y>(?:19|20)\d{2})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d)/,
];

const two = (n: number): string => String(n).padStart(2, "0");

/** The first date of a line as YYYY-MM-DD, or null. */
export function dateIn(line: string): string | null {
  for (const form of forms) {
    const groups = form.exec(line)?.groups;
    if (!groups) continue;
    const year = /^\d/.test(groups.y!) ? Number(groups.y) : digitsFrom(groups.y!);
    const [month, day] = [groups.m!, groups.d!].map((part) => (/^\d/.test(part) ? Number(part) : countFrom(part))) as [number, number];
    if (year === null || year < 1900 || month < 1 || month > 12 || day < 1 || day > 31) continue;
    return `${year}-${two(month)}-${two(day)}`;
  }
  return null;
}
