import { sentenceStart } from "./clauses";
import { mentioned, type Moment, type TimeMention } from "./times/time-mention";

/** Stands between the ends of a range that both say their year or month: 1999.08-2002.02, 前年11月到去年3月. */
const BETWEEN = /^(?:至|到|—{1,2}|－|–|-|~|～)$/;
/** 三月和九月之间, 2015年和2018年之间. */
const AND = /^[和与]$/;
const AMONG = /^(?:之间|间(?!接))/;

/** Dates and words in the order of the text; 今年 and the 4月底 behind it are one time, and so are the ends of a range. */
export function joinMentions(text: string, dates: readonly TimeMention[], words: readonly TimeMention[]): TimeMention[] {
  const all: TimeMention[] = [];
  let d = 0, w = 0;
  while (d < dates.length || w < words.length) {
    const date = dates[d], word = words[w];
    const next = !word || (date && date.start <= word.start) ? dates[d++]! : words[w++]!;
    const last = all[all.length - 1];
    if (last && next.start < last.end) continue;
    if (last && last.end === next.start && last.back !== undefined && last.sense === "flow" && next.from?.year == null && next.to?.year == null && next.to) {
      all[all.length - 1] = { ...next, start: last.start, back: last.back, ofContext: last.ofContext || next.ofContext };
    } else all.push(next);
  }
  const joined: TimeMention[] = [];
  for (const [i, each] of all.entries()) {
    const mention = inSameMonths(text, all, i) ?? upTo(text, each);
    const last = joined[joined.length - 1];
    const range = last ? rangeOf(text, last, mention) : null;
    if (range) joined[joined.length - 1] = range;
    else joined.push(mention);
  }
  return joined;
}

/** 2025年底前, 明年6月之前, 2020年前后; not 2025年前三季度. */
const BEFORE = /(?:年?[底末])?(?:[之以]前|前(?<around>后)|前(?![期列夕沿身景往来半置端述茅瞻提一二三四五六七八九十\d]))/y;

/** The time with the 前 or 前后 behind it. */
function upTo(text: string, mention: TimeMention): TimeMention {
  const { sense, to, end } = mention;
  if (to === null || mention.ahead !== undefined || (sense !== "flow" && sense !== "stock" && sense !== "part")) return mention;
  BEFORE.lastIndex = end;
  const before = BEFORE.exec(text);
  if (before?.groups!.around) return { ...mention, end: end + before[0].length };
  return before === null ? mention : { ...mention, end: end + before[0].length, sense: "stock", from: null, by: true };
}

/** 去年同期为350亿元, which tells a figure of its own; not 较去年同期, 去年同期的60%, 去年同期增长. */
const SAME_MONTHS = /同期(?!水平|相比|相较|[，、]?(?:分别|均|大幅|明显)*(?:增|减|下降|上升|提[高升]|[多少高低翻降]))[^，。；：、\d的比较与]{0,12}\d/y;
const HELD_AGAINST = /[比较同与跟于占为是到]$/u;
/** Characters within which 今年一季度 tells which months 去年同期 before it is of. */
const NEAR = 40;

/** A year with the 同期 behind it; null for other times. */
function inSameMonths(text: string, all: readonly TimeMention[], i: number): TimeMention | null {
  const mention = all[i]!, { start, end, sense, from, to } = mention;
  SAME_MONTHS.lastIndex = end;
  if (sense !== "flow" || !from || !to || from.month !== null || mention.years !== undefined || HELD_AGAINST.test(text.slice(Math.max(0, start - 1), start)) || !SAME_MONTHS.test(text)) return null;
  const year = { ...mention, end: end + 2 }, next = all[i + 1], sentence = sentenceStart(text, start);
  // 去年同期3.9万人次，今年一季度达到4.7万人次
  if ((all[i - 1]?.start ?? -1) < sentence && next?.from?.month != null && next.to && next.start - end < NEAR && sentenceStart(text, next.start) === sentence) return { ...year, from: { ...from, month: next.from.month }, to: { ...to, month: next.to.month } };
  return { ...year, sameMonths: true };
}

/** One time from the first to the second, where the text says so; null where they are two. */
function rangeOf(text: string, first: TimeMention, second: TimeMention): TimeMention | null {
  const gap = second.start - first.end;
  if (gap < 1 || gap > 2 || !dated(first) || !dated(second)) return null;
  const between = text.slice(first.end, second.start);
  if (!BETWEEN.test(between) && !(AND.test(between) && AMONG.test(text.slice(second.end, second.end + 3)))) return null;
  const from = ofYear(first, first.from ?? first.to!), to = ofYear(second, second.to ?? second.from!);
  return mentioned(first.start, second.end, "time.range", { sense: "flow", from, to });
}

/** A month or a year that something happened in; not 近三年, 下一步. */
const dated = ({ sense, from, to, years, months, ahead, ofContext, within, by }: TimeMention): boolean =>
  (sense === "flow" || sense === "part" || sense === "stock") && (from ?? to) !== null && years === undefined && months === undefined && ahead === undefined && !ofContext && !within && !by;

const ofYear = ({ back }: TimeMention, moment: Moment): Moment => (back === undefined || moment.year !== null ? moment : { ...moment, back });
