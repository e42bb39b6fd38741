import type { Metric } from "../metrics/metric";

/**
 * What a change is counted from: the year before (also where nothing is said, as statistics has it), a year that is
 * named, or anything else (常年, 全省平均, 目标, 上月, 对照田), in the letter's words. Only the first two tell a level of
 * another year.
 */
export type CountedFrom = "year-before" | { readonly year: number } | { readonly norm: string };

/** A comparison and what is compared with: 比…, 较…, 与…相比, 高于…. Not 占比, 同比, 比例, 较快. */
const HELD_AGAINST = /(?:(?<![占同环对配性百分正反无类评可相])比(?!例|重|率|值|较|拼|武|选|赛|学|上|亚|价)|相比于?(?=[“"]?[\d上去前十一二三四五六七八九])|(?<!比)较(?!多(?!年)|[大小好高低少强弱快慢为长短早晚轻重差])|(?<!不)(?:高于|低于|多于|少于|大于|小于|优于|快于|慢于|长于|短于)|高出|低出|多出|超出|领先|落后|[与同和跟](?=[^，。；]{1,16}(?:相比|比较|对比)))(?!、)(?<what>[^，。；比较]{1,24})/gu;
const GROWTH_BY_ITSELF = /同比|增速|比上|较上/u;
const FROM_MONTH = /环比/u;
/** 气温偏高1.2℃: off what is usual, whether or not the words say so. */
const OFF_THE_USUAL = /偏[多少高低强弱早晚]/u;
/** 年均增长8%, 累计增长35%: over several years, whichever they are. */
const OVER_YEARS = /年均(?!收入|产值|产量|用水|气温|降[雨水]|浓度)|年平均(?:增|递增|下降)|累计(?:增|下降|减|提高|上升|降低)|(?<![今本]年|当年)以来/u;
/** 与常年同期相比，降水偏多两成: a clause that says for those behind it what they are held against. */
const OF_THE_CLAUSES_BEHIND = /(?:相比|比较|对比|相较于?|同比)$|^(?:相比|相较|比起?|较)[^，]{2,16}[年期末底前时平均值]$/u;

const YEAR = /^于?(?:“|”)?(20\d\d)年/u;
const PLAN_END: Readonly<Record<string, number>> = { 十一五: 2010, 十二五: 2015, 十三五: 2020, 十四五: 2025 };
const END_OF_PLAN = /^于?[“"]?(十[一二三四]五)[”"]?(?:规划)?(?:时期|期间?)?(?:末|期末)/u;
const BACK = /^于?(?<years>\d{1,2}|[一二三四五六七八九十两])年(?:之)?前/u;
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };
const YEAR_BEFORE = /^于?(?:其)?(?:上一?年|去年|前一年|上年度|上一年度|年初|同期(?![^，。；]{0,3}(?:市场|基准|银行|贷款|存款|报价)))/u;
const USUAL = /^于?(?:常年|多年|历年|往年|历史|正常年份?)/u;
const TWO_YEARS_BEFORE = /^于?前年/u;

/**
 * @param before the words of the same sentence up to the figure, white space removed.
 * @returns null where the figure is no change.
 */
export function countedFrom({ kind, to }: Pick<Metric, "kind" | "to">, before: string): CountedFrom | null {
  if (kind !== "change") return null;
  const clauses = before.split(/[，；：,;:]/u);
  const own = clauses.pop()!;
  const year = to === null ? null : Number(to.slice(0, 4));
  const leading = clauses.reverse().find((clause) => OF_THE_CLAUSES_BEHIND.test(clause));
  return inClause(own, year) ?? (leading === undefined ? null : inClause(leading, year)) ?? "year-before";
}

function inClause(clause: string, year: number | null): CountedFrom | null {
  const against = [...clause.matchAll(HELD_AGAINST)].at(-1)?.groups!.what;
  if (against !== undefined) return standing(against, year);
  if (GROWTH_BY_ITSELF.test(clause)) return "year-before";
  if (OFF_THE_USUAL.test(clause)) return { norm: "常年" };
  const other = FROM_MONTH.exec(clause) ?? OVER_YEARS.exec(clause);
  return other && { norm: other[0] };
}

function standing(against: string, year: number | null): CountedFrom {
  const named = YEAR.exec(against)?.[1], plan = END_OF_PLAN.exec(against)?.[1];
  if (named !== undefined) return from(Number(named), year);
  if (plan !== undefined) return from(PLAN_END[plan]!, year);
  if (YEAR_BEFORE.test(against)) return "year-before";
  if (year !== null && TWO_YEARS_BEFORE.test(against)) return { year: year - 2 };
  const back = BACK.exec(against)?.groups!.years;
  if (year !== null && back !== undefined) return from(year - (NUMERALS[back] ?? Number(back)), year);
  return { norm: USUAL.test(against) ? "常年" : (NORM.exec(against)?.[1] ?? against) };
}

const from = (base: number, year: number | null): CountedFrom => (base + 1 === year ? "year-before" : { year: base });

/** What stands before the verb: 常年 of 常年同期偏多. */
const NORM = /^于?(.+?)(?:同期)?(?:平均)?(?:水平|值)?(?:相|比较|对比)?(?:分别|总体|整体|均|也|已|显著|明显|大幅)?(?:偏|增|减|提|降|升|上|下|高|低|多|少|小|大|翻|扩|缩|回|节|加快|放缓|前移|后移|进位|$|(?<=[一-龥])\d)/u;

/** One string for one thing counted from: changes of two letters go together only where it is the same. */
export const baseOf = (base: CountedFrom | null): string =>
  base === null || typeof base === "string" ? (base ?? "") : "year" in base ? String(base.year) : base.norm;
