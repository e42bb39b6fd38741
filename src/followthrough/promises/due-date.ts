import { endOfPlan } from "../../text/five-year-plans";

/** When a promise falls due, as far as it says: the last day that keeps it. */
export interface Due {
  /** YYYY-MM-DD */
  readonly date: string;
  /** The words that say so; null where the due date is that of the target figure. */
  readonly words: string | null;
}

const year = "(20\\d\\d)年";
/** 今年 and 明年, where it is said. */
const named = "(今年|本年|明年|后年)?";
const QUARTERS = " 一二三";
const patterns: readonly (readonly [RegExp, (m: RegExpExecArray, letter: number | null) => string | null])[] = [
  [new RegExp(`${year}(\\d{1,2})月(\\d{1,2})日`, "u"), (m) => day(m[1]!, m[2]!, m[3]!)],
  [new RegExp(`${year}(\\d{1,2})月`, "u"), (m) => monthEnd(m[1]!, Number(m[2]))],
  [new RegExp(`${year}汛期?前`, "u"), (m) => monthEnd(m[1]!, 5)],
  [new RegExp(`${year}上半年`, "u"), (m) => monthEnd(m[1]!, 6)],
  [new RegExp(`${year}(?:第?一季度|一季度)`, "u"), (m) => monthEnd(m[1]!, 3)],
  [new RegExp(`(?:力争|确保)?到?${year}(?:年?底|末|年内|前)?`, "u"), (m) => `${m[1]!}-12-31`],
  [new RegExp(`${named}(?<!\\d)(\\d{1,2})月(?:份|[上中下]旬|[底末])?(?=之?前|[底末]|内|[，完建])`, "u"), (m, now) => inYear(m[1], now, Number(m[2]))],
  [new RegExp(`${named}汛期?前`, "u"), (m, now) => inYear(m[1], now, 5)],
  [new RegExp(`${named}上半年`, "u"), (m, now) => inYear(m[1], now, 6)],
  [new RegExp(`${named}第?([一二三])季度`, "u"), (m, now) => inYear(m[1], now, QUARTERS.indexOf(m[2]!) * 3)],
  [/年内|今年|年底前?|全年|本年度?/u, (_, now) => (now === null ? null : `${now}-12-31`)],
  [/明年/u, (_, now) => (now === null ? null : `${now + 1}-12-31`)],
  [/[“"]?(十[一二三四五])五[”"]?(?:末|期间|时期)/u, (m) => `${endOfPlan(m[1]!)}-12-31`],
];

/** @param letterYear the year of the letter, which 今年 and 年内 speak of. */
export function dueIn(text: string, letterYear: number | null): Due | null {
  // Years inside titles and document numbers are no due dates
  const bare = text.replace(/《[^《》]*》|[（(][^（）()]*[〔[【]20\d\d[〕\]】][^（）()]*[）)]/gu, "").replace(/(20\d\d)\s*年/gu, "$1年");
  for (const [pattern, resolve] of patterns) {
    const match = pattern.exec(bare);
    const date = match && resolve(match, letterYear);
    if (match && date && (letterYear === null || Number(date.slice(0, 4)) >= letterYear)) return { date, words: match[0] };
  }
  return null;
}

const day = (y: string, m: string, d: string) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
const inYear = (named: string | undefined, now: number | null, month: number) => (now === null ? null : monthEnd(String(now + (named === "后年" ? 2 : named === "明年" ? 1 : 0)), month));
const monthEnd = (y: string, m: number) => (m >= 1 && m <= 12 ? `${y}-${String(m).padStart(2, "0")}-${String(new Date(Date.UTC(Number(y), m, 0)).getUTCDate())}` : null);
