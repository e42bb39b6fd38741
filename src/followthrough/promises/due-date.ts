import { endOfPlan } from "../../text/five-year-plans";

/** When a promise falls due, as far as it says: the last day that keeps it. */
export interface Due {
  /** YYYY-MM-DD */
  readonly date: string;
  /** The words that say so; null where the due date is that of the target figure. */
  readonly words: string | null;
}

const year = "(20\\d\\d)年";
type Rule = readonly [RegExp, (m: RegExpExecArray, letter: number) => string | null];
const ofYears: readonly Rule[] = [
  [new RegExp(`${year}(\\d{1,2})月(\\d{1,2})日`, "u"), (m) => day(m[1]!, m[2]!, m[3]!)],
  [new RegExp(`${year}(\\d{1,2})月`, "u"), (m) => monthEnd(m[1]!, Number(m[2]))],
  [new RegExp(`${year}汛期?前`, "u"), (m) => monthEnd(m[1]!, 5)],
  [new RegExp(`${year}上半年`, "u"), (m) => monthEnd(m[1]!, 6)],
  [new RegExp(`${year}(?:第?一季度|一季度)`, "u"), (m) => monthEnd(m[1]!, 3)],
  [new RegExp(`(?:力争|确保)?到?${year}(?:年?底|末|年内|前)?`, "u"), (m) => `${m[1]!}-12-31`],
];
/** 今年 and 明年, where it is said; not 去年9月底前, nor 每年6月前. */
const named = "(?<!(?:[去上前每\\d]|每学)年[的于在]?)(今年|本年|明年|后年)?";
const QUARTERS = " 一二三";
/** The month that a promise of a year ends with; not 1月至9月, nor 9月底前已完成, nor 今冬明春汛期前. */
const ofMonths: readonly (readonly [RegExp, (m: RegExpExecArray) => number])[] = [
  [new RegExp(`${named}(?<!\\d|[月\\d][至到—–－~～\\-])(\\d{1,2})月(?:份|[上中下]旬|[底末])?(?=之?前(?!已)|[底末](?!前已)|内|[，完建])`, "gu"), (m) => Number(m[2])],
  [new RegExp(`${named}(?<![春秋冬])汛期?前`, "gu"), () => 5],
  [new RegExp(`${named}上半年`, "gu"), () => 6],
  [new RegExp(`${named}(?<!第)第?([一二三])季度`, "gu"), (m) => QUARTERS.indexOf(m[2]!) * 3],
  [/(?:(明年|后年)(?:年?底|内)|(?<![去上前]年?)年底|(?<!上半)年内)前?/gu, () => 12],
];
const others: readonly Rule[] = [
  [/今年|全年|本年度?/u, (_, now) => `${now}-12-31`],
  [/明年/u, (_, now) => `${now + 1}-12-31`],
];
const ofPlans: readonly Rule[] = [[/[“"]?(十[一二三四五])五[”"]?(?:末|期间|时期)/u, (m) => `${endOfPlan(m[1]!)}-12-31`]];

/** @param letterYear the year of the letter, which 今年 and 年内 speak of; @param date its day, where that is known. */
export function dueIn(text: string, letterYear: number | null, date: string | null = null): Due | null {
  // Years inside titles and document numbers are no due dates
  const bare = text.replace(/《[^《》]*》|[（(][^（）()]*[〔[【]20\d\d[〕\]】][^（）()]*[）)]/gu, "").replace(/(20\d\d)\s*年/gu, "$1年");
  return firstOf(ofYears, bare, letterYear) ?? (letterYear === null ? null : (latestMonth(bare, letterYear, date) ?? firstOf(others, bare, letterYear))) ?? firstOf(ofPlans, bare, letterYear);
}

function firstOf(rules: readonly Rule[], bare: string, letterYear: number | null): Due | null {
  for (const [pattern, resolve] of rules) {
    const match = pattern.exec(bare);
    const date = match && resolve(match, letterYear ?? 0);
    if (match && date && (letterYear === null || Number(date.slice(0, 4)) >= letterYear)) return { date, words: match[0] };
  }
  return null;
}

/** 二季度启动，年底前推开: the last of the months that are told. One that was over when the letter was written is of the next year. */
function latestMonth(bare: string, now: number, date: string | null): Due | null {
  let [last, words, open]: [number, string, boolean] = [0, "", false];
  for (const [pattern, monthOf] of ofMonths)
    for (const match of bare.matchAll(pattern)) {
      const month = monthOf(match), at = month + (match[1] === "后年" ? 24 : match[1] === "明年" ? 12 : 0);
      if (month <= 12 && at > last) [last, words, open] = [at, match[0], match[1] === undefined];
    }
  if (last === 0) return null;
  if (open && date?.startsWith(String(now)) && last < Number(date.slice(5, 7))) last += 12;
  return { date: monthEnd(String(now + Math.floor((last - 1) / 12)), ((last - 1) % 12) + 1)!, words };
}

const day = (y: string, m: string, d: string) => `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
const monthEnd = (y: string, m: number) => (m >= 1 && m <= 12 ? `${y}-${String(m).padStart(2, "0")}-${String(new Date(Date.UTC(Number(y), m, 0)).getUTCDate())}` : null);
