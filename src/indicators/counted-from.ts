import { endOfPlan } from "../text/five-year-plans";
import { parseNumeral } from "../text/numerals";
import { ABOVE, BELOW } from "../metrics/change-words";
import type { Metric } from "../metrics/metric";

/** What a change is counted from: the year before (also where nothing is said, as statistics has it), another year, or anything else. */
export interface CountedFrom {
  /** 同比, 较2020年, 较常年, 环比, 年均, 累计, 2018年以来: changes of two letters go together only where it is the same. */
  readonly said: string;
  /** The year, of which a level can be told; null where it is none, or nobody knows which. */
  readonly year: number | null;
}

/** A comparison and what is compared with: 比…, 较…, 与…相比, 高于…. Not 占比, 同比, 比例, 师生比提高, 较快. */
const HELD_AGAINST = new RegExp(`(?:(?<![占同环对配性百分正反无类评可相])比(?!例|重|率|值|较|拼|武|选|赛|学|亚|价|[提增降减达为是由从]|下降|上升)|相比于?(?=[“"]?[\\d上去前十一二三四五六七八九])|(?<!比)较(?!多(?!年)|[大小好高低少强弱快慢为长短早晚轻重差])|(?<!不)(?:${ABOVE}|${BELOW})|[与同和跟](?=[^，。；]{1,16}(?:相比|比较|对比)))(?!、)于?[“"]?(?<what>[^，。；比较]{1,24})`, "gu");
/** How a time that something is held against begins. */
const TIME = "[“\"]?(?:20\\d\\d|二[〇○零]|\\d\\d年|十[一二三四]?五|上一?年|去年|前一?年|同期|常年|历年|往年|历史|多年|[\\d一二三四五六七八九十两]{1,2}年之?前)";
/** Other ways to say so, told in the words above: 与2020年比增长, 在2020年基础上, 以2020年为基期, 相对2020年, 自2020年增长. */
const OTHER_WORDS: readonly (readonly [pattern: RegExp, said: string])[] = [
  [new RegExp(`[与同和跟](?:(${TIME}[^，。；比较]{0,14})比(?![例重值率])|([^，。；、比较]{1,10}(?:[前后末底初]|全[国省市县]|水平|平均|以往|过去))比(?=[增提上下降减升翻多少高低快慢扩缩净分均]|$))`, "gu"), "与$1$2相比"],
  [new RegExp(`(?:对比|对照|相对)于?(?=${TIME})|[自由从](?=${TIME}年?[末底]?[增提上升下降减翻扩])`, "gu"), "较"],
  [new RegExp(`在(${TIME}[^，。；]{0,14}?)的?高?(?:基础|基数|水平|高位)之?上`, "gu"), "与$1相比"],
  [/(?:为|是|到|相当于)(20\d\d年)的[\d.]+倍$/gu, "与$1相比"],
  [new RegExp(`以(${TIME}[^，。；]{0,8}?)[为作](?:基[期数准点年]?|参照|参考|100)`, "gu"), "与$1相比"],
];
const inTheseWords = (clause: string): string => OTHER_WORDS.reduce((words, [pattern, said]) => words.replace(pattern, said), clause);
/** 增长20%（与2020年比）: what stands behind the figure. */
const IN_BRACKETS = /^[（(]([^（()）]{3,15})/u;
const YEAR_ON_YEAR = /同比/u, GROWTH_BY_ITSELF = /同比|增速/u;
/** Over what a change came about, where it is not held against a time: 年均增长, 近三年平均增长; 累计提高, of whichever years; 环比下降. */
const OVER: readonly (readonly [pattern: RegExp, said: string])[] = [
  [/年平?均(?:复合)?(?=[增递提上下降减])/u, "年均"], [/累计(?=[增提上下降减])/u, "累计"], [/环比/u, "环比"], [/平均降(?:幅|价)/u, "平均降幅"],
  // 气温偏高1.2℃: off what is usual, whether or not the words say so
  [/偏[多少高低强弱早晚]/u, "较常年"],
];
/** 与常年同期相比，降水偏多两成: a clause that says for those behind it what they are held against. */
const OF_THE_CLAUSES_BEHIND = /(?:相比|比较|对比|相较于?|同比)$|^(?:相比|相较|比起?|较)[^，]{2,16}[年期末底前时平均值]$/u;

const YEAR = /^(20\d\d)(?:年|(?=[增提上下降减升翻多少高低相]))/u;
/** Times that a clause names anywhere: a year, a plan's last year or years. */
const NAMED = /(?:20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?=年)|十[一二三四]?五[”"]?(?:规划)?(?:时期|期间?|末|初|以来)/gu;
const END_OF_PLAN = /^(十[一二三四五]?)五[”"]?(?:规划)?(?:时期|期间?)?末/u;
const BACK = /^(?<years>\d{1,2}|[一二三四五六七八九十两])年之?前/u;
const YEAR_BEFORE = /^(?:上一?年|去年|前一年|年初|同期(?![^，。；]{0,3}(?:市场|基准|银行|贷款|存款|报价)))/u;
const USUAL = /^(?:常年|多年|历年|往年|历史|正常年份?)/u;

/**
 * @param before the words of the same sentence up to the figure, white space removed.
 * @param after those behind it, where a bracket may say it: 增长20%（与2020年比）.
 * @returns null where the figure is no change.
 */
export function countedFrom({ kind, from, to }: Pick<Metric, "kind" | "from" | "to">, before: string, after = ""): CountedFrom | null {
  if (kind !== "change") return null;
  const year = to === null ? null : Number(to.slice(0, 4)), first = from === null ? year : Number(from.slice(0, 4));
  const past = year === null || first !== year ? null : year - 1;
  const clauses = before.split(/[，；：,;:]/u);
  const own = clauses.pop()!;
  const leading = clauses.reverse().map(inTheseWords).find((clause) => OF_THE_CLAUSES_BEHIND.test(clause));
  const bracket = inTheseWords(IN_BRACKETS.exec(after)?.[1] ?? "");
  for (const clause of [inTheseWords(own), OF_THE_CLAUSES_BEHIND.test(bracket) ? bracket : "", leading ?? ""]) {
    const against = [...clause.matchAll(HELD_AGAINST)].at(-1)?.groups!.what;
    if (against !== undefined) return standing(against, year);
    const over = OVER.find(([pattern]) => pattern.test(clause));
    if (over) return { said: over[1], year: null };
    if (GROWTH_BY_ITSELF.test(clause)) return otherTime(clause, year) ?? { said: "同比", year: past };
  }
  const other = first === year ? otherTime(own, year) : null;
  if (other) return other;
  return first === year ? { said: "同比", year: past } : { said: `${first}年以来`, year: null };
}

/** A year that is neither the figure's own nor the one before may be what is counted from: nobody knows, but it isn't the year before. */
function otherTime(clause: string, year: number | null): CountedFrom | null {
  if (year === null || YEAR_ON_YEAR.test(clause)) return null;
  const other = (clause.match(NAMED) ?? []).find((named) => !(Number(named) === year || Number(named) === year - 1));
  return other === undefined ? null : { said: `较${other.replace(/[”"]/u, "")}`, year: null };
}

function standing(against: string, year: number | null): CountedFrom {
  // 比2020年、2021年分别增长: which of them is a matter of order
  if (new Set(against.match(/20\d\d(?=[年、和与])/gu)).size > 1) return { said: `较${against}`, year: null };
  const named = YEAR.exec(against)?.[1], plan = END_OF_PLAN.exec(against)?.[1];
  if (named !== undefined) return ofYear(Number(named), year);
  if (plan !== undefined) return ofYear(endOfPlan(plan), year);
  const back = YEAR_BEFORE.test(against) ? 1 : against.startsWith("前年") ? 2 : parseNumeral(BACK.exec(against)?.groups!.years ?? "");
  if (back !== null && year !== null) return ofYear(year - back, year);
  if (back === 1) return { said: "同比", year: null };
  return { said: `较${USUAL.test(against) ? "常年" : (NORM.exec(against)?.[1] ?? against)}`, year: null };
}

export const ofYear = (base: number, year: number | null): CountedFrom => ({ said: base + 1 === year ? "同比" : `较${base}年`, year: base });

/** What stands before the verb: 常年 of 常年同期偏多. */
const NORM = /^(.+?)(?:同期)?(?:平均)?(?:水平|值)?(?:相|比较|对比)?(?:分别|总体|整体|均|也|已|显著|明显|大幅)?(?:偏|增|减|提|降|升|上|下|高|低|多|少|小|大|翻|扩|缩|回|节|加快|放缓|前移|后移|进位|$|\d)/u;
