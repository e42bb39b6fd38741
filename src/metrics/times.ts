import { Finder } from "../text/guarded";
import { isDigit } from "../text/code-points";
import { parseNumeral } from "../text/numerals";

/** Words and dates that say when: found once in clean text, resolved later against the reply's own date. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /**
   * flow: within [from, to] · stock: as of `to` · since: from `from` until the reply · now: as of the reply ·
   * part: months of a year named elsewhere · year: the whole of a year named elsewhere (全年) · plan: 下一步 ·
   * turn: 一方面, 另一方面, which end what the other side said
   */
  readonly sense: "flow" | "stock" | "since" | "now" | "part" | "year" | "plan" | "turn";
  readonly from: Moment | null;
  readonly to: Moment | null;
  /** Years to count back from the reply's year, for 去年, 近三年. */
  readonly back?: number;
  /** 上年: counted back from the year of the context, not of the reply. */
  readonly ofContext?: boolean;
  /** 年内: within the reply's own year. */
  readonly within?: boolean;
  /** 半年来, 三个月来: months to count back from the reply's month. */
  readonly months?: number;
  /** 三年内: years to count on from the reply's year; with `years` (未来三年) that year is the first of them where it has only begun. */
  readonly ahead?: number;
  /** 今明两年: how many years it runs, where not one. */
  readonly years?: number;
  /** 现有: of the reply, where no stock was told before. */
  readonly now?: boolean;
  /** 年底, of whatever year is spoken of. */
  readonly endOfYear?: boolean;
  /** 2025年底前: up to then; what comes about then is done by it. */
  readonly by?: boolean;
  /** 截至目前: a stock as of the reply. */
  readonly asOf?: boolean;
}
export interface Moment {
  /** Null: the year of the context. */
  readonly year: number | null;
  readonly month: number | null;
  /** Years to count back from the reply's year, at one end of a range: 前年11月到去年3月. */
  readonly back?: number;
}

/** What a time means, wherever it stands. */
export type Meaning = Omit<TimeMention, "start" | "end" | "rule">;

/** With every field at its place, whether it is told or not: objects of one shape are read several times as fast as those of many. */
export const mentioned = (start: number, end: number, rule: string, { sense, from, to, back, ofContext, within, months, ahead, years, now, endOfYear, by, asOf }: Meaning): TimeMention =>
  ({ start, end, rule, sense, from, to, back, ofContext, within, months, ahead, years, now, endOfYear, by, asOf });

const at = (year: number | null, month: number | null = null): Moment => ({ year, month });
const flow = (from: Moment, to: Moment): Pick<TimeMention, "sense" | "from" | "to"> => ({ sense: "flow", from, to });

const DASH = "[—–－~～\\-至到]{1,2}";
const YEAR_RANGE = new RegExp(`((?:19|20)\\d\\d)年?度?(?:${DASH})((?:19|20)\\d\\d)(?:年度?|学年度?)`, "y");
const YEAR_MONTH_RANGE = new RegExp(`((?:19|20)\\d\\d)年(\\d{1,2})月?(?:${DASH})(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月份?`, "y");
const YEAR = /((?:19|20)\d\d)(?:年度|年|学年度|学年)(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|中旬|上旬|下旬)?(?:\d{1,2}[日号])?|(上半年|下半年|前三季度|前三个季度|[一二三四第]{1,2}季度|前\d{1,2}个月|底|末|年底|年末|初(?!计划|预算|安排|下达|确定|部署)|年初|春季|秋季|全年)?)/y;
const ISO = /((?:19|20)\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?(?![\d.%]|\s?(?:[万亿元亩吨人个户家公平立克升千米台]|个?百分))/y;
const MONTHS = new RegExp(`(\\d{1,2})月?${DASH}(\\d{1,2})月份?`, "y");
const MONTH = /(\d{1,2})月(?:(\d{1,2})[日号]|份|底|末|初|中旬|上旬|下旬)?/y;
const BARE_YEARS = new RegExp(`((?:19|20)\\d\\d)${DASH}((?:19|20)\\d\\d)(?!\\d)`, "y");

const part = (word: string): [number, number] | null => {
  if (word.endsWith("上半年")) return [1, 6];
  if (word.endsWith("下半年")) return [7, 12];
  if (/前三个?季度/.test(word)) return [1, 9];
  const months = /前(\d{1,2}|[一二三四五六七八九十]{1,2})个月/.exec(word);
  if (months) return [1, parseNumeral(months[1]!) ?? 12];
  const quarter = /([一二三四])季度/.exec(word);
  if (quarter) { const q = "一二三四".indexOf(quarter[1]!); return [q * 3 + 1, q * 3 + 3]; }
  return null;
};
const month = (text: string | undefined): number | null => {
  const m = text === undefined ? NaN : (parseNumeral(text) ?? NaN);
  return m >= 1 && m <= 12 ? m : null;
};

type Reader = (m: RegExpExecArray) => Pick<TimeMention, "sense" | "from" | "to"> | null;
const dated: readonly { id: string; pattern: RegExp; read: Reader }[] = [
  { id: "time.year-month-range", pattern: YEAR_MONTH_RANGE, read: (m) => flow(at(Number(m[1]), month(m[2])), at(Number(m[3] ?? m[1]), month(m[4]))) },
  { id: "time.year-range", pattern: YEAR_RANGE, read: (m) => flow(at(Number(m[1])), at(Number(m[2]))) },
  {
    id: "time.year", pattern: YEAR, read: (m) => {
      const year = Number(m[1]);
      if (m[2]) return flow(at(year, month(m[2])), at(year, month(m[2])));
      const word = m[3];
      if (!word || word === "全年" || word === "春季" || word === "秋季") return flow(at(year), at(year));
      if (/底|末/.test(word)) return { sense: "stock", from: null, to: at(year, 12) };
      if (/初/.test(word)) return { sense: "stock", from: null, to: at(year, 1) };
      const months = part(word);
      return months && flow(at(year, months[0]), at(year, months[1]));
    },
  },
  { id: "time.iso", pattern: ISO, read: (m) => (month(m[2]) === null ? null : flow(at(Number(m[1]), month(m[2])), at(Number(m[1]), month(m[2])))) },
  { id: "time.years", pattern: BARE_YEARS, read: (m) => flow(at(Number(m[1])), at(Number(m[2]))) },
  { id: "time.months", pattern: MONTHS, read: (m) => (month(m[1]) === null || month(m[2]) === null ? null : { sense: "part", from: at(null, month(m[1])), to: at(null, month(m[2])) }) },
  { id: "time.month", pattern: MONTH, read: (m) => (month(m[1]) === null ? null : { sense: /[底末]$/.test(m[0]) ? "stock" : "part", from: at(null, month(m[1])), to: at(null, month(m[1])) }) },
];

const yearDates = dated.filter(({ id }) => !/^time\.months?$/.test(id));
const monthDates = dated.filter(({ id }) => /^time\.months?$/.test(id));
const YEAR_FIRST = /(?:19|20)\d\d/y;

/** The forms that may begin with the number at `start`: a year is told by its length and what follows, a month by what follows. */
function datesAt(text: string, start: number): typeof dated {
  let end = start;
  while (end < start + YEAR_LENGTH && isDigit(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (end === start + YEAR_LENGTH) {
    YEAR_FIRST.lastIndex = start;
    return behindYear.has(next) && YEAR_FIRST.test(text) ? yearDates : none;
  }
  return end - start <= 2 && behindMonth.has(next) ? monthDates : none;
}

const YEAR_LENGTH = 4;
const codes = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));
const behindYear = codes("年度学-./—–－~～至到"), behindMonth = codes("月-—–－~～至到");
const none: typeof dated = [];

/** Reads a date that begins with the number at `start`; null if none does. */
export function readDate(text: string, start: number): TimeMention | null {
  for (const { id, pattern, read } of datesAt(text, start)) {
    pattern.lastIndex = start;
    const m = pattern.exec(text);
    if (!m) continue;
    const value = read(m);
    if (value) return mentioned(start, start + m[0].length, id, value);
  }
  return null;
}

const plans: Readonly<Record<string, [number, number]>> = { 一: [1953, 1957], 十: [2001, 2005], 十一: [2006, 2010], 十二: [2011, 2015], 十三: [2016, 2020], 十四: [2021, 2025], 十五: [2026, 2030] };
/** The years that nationwide counts were of (国务院 announcements); they are named by number. */
const censuses: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  人口: { 五: 2000, 六: 2010, 七: 2020 }, 经济: { 三: 2013, 四: 2018, 五: 2023 }, 农业: { 三: 2016 }, 国土: { 三: 2019 },
};
const congress: Readonly<Record<string, number>> = { 十八: 2012, 十九: 2017, 二十: 2022 };

const WORDS = new Finder(new RegExp(
  [
    "现有(?=[^，。；]{0,12}\\d)|截[至止]到?目前为?止?|截[至止]发稿|截[至止]现在|到目前为止|迄今为?止?|目前|当前|如今|现阶段|近年来(?!少有|罕见|最[大高低好多少]|首[次个])|近几年来?|近些年来?|近年(?!来)|多年来|长期以来",
    "(?<=[\\u4e00-\\u9fff”）])(?<!年|今|大)以来(?=，)",
    "(?:今后|接下来|(?<![警测向算判析])未来)的?(?:[一二两三四五六七八九十]|\\d{1,2})(?:[-—–~～至到](?:[一二两三四五六七八九十]|\\d{1,2}))?个?年(?:之?内|间|里)?",
    "下一步|下步|下一阶段|今后|(?<![警测向算判析])未来|接下来",
    "(?<![这那某每单第])另?一方面(?!的)",
    "(?:19|20)\\d\\d届(?=[^，。；]{0,12}毕业)",
    "今年以来|今年来|年初以来|去[冬秋]今春|今冬明春",
    "(?<!上|下)(?:[一二两三四五六七八九十]个多?月|半年多?|一年多)以?来",
    "(?<![近这前])(?:未来)?[一二两三四五六]年(?:之?内)(?!已|共|累计)",
    `[一二][〇○零九][〇○零一二三四五六七八九]{2}年(?:度(?!假)|[上下]半年|前三季度|底|末|初|[一二三四五六七八九十]{1,3}月(?:份|底|末|初)?)?`,
    `(?<!\\d)(?:0\\d年(?:\\d{1,2}月(?:份|底|末|初)?)?|[1-9]\\d年\\d{1,2}月(?:份|底|末|初)?)`,
    "(?:今年|去年|前年|本年|上年|当年|同年|明年|全年|本年度|上年度|上一年度?)(?:的(?=[上下]半年|前|第?[一二三四]季))?(?:上半年|下半年|前三个?季度|[一二三四]季度|第[一二三四]季度|年?底|年?末|年度|全年|前(?:[一二三四五六七八九十]{1,2}|1?\\d)个月)?",
    "(?:上半年|下半年|前三个?季度|第?[一二三四]季度)",
    "(?:近|过去|这|前|最近)?(?:[一二两三四五六七八九十]|\\d{1,2})个?(?:年来|年间|年以来)|(?:近|过去|最近)(?:[一二两三四五六七八九十]|\\d{1,2})个?年",
    "(?<=(?:计划|将|拟|力争|争取|预计)用)[一二两三四五六]年(?:左右)?的?时间|(?<=力争|争取|预计|到)[一二两三四五六]年后(?=[^，。；\\d]{2,})",
    "第[三四五六七]次全国(?:人口|经济|农业)普查|第三次全国国土调查",
    "(?<=^|[，。；：、])[两三四五六]年(?=(?:来)?(?:共|累计|合计|总共)(?!同))",
    "[“‘]?(?:十[一二三四五]?)五[”’]?(?:规划)?(?:以来|期间|时期|末|初|[前后][一二两三四]年)|[“‘]十[一二三四五]五[”’](?=是|争取|投入|完成|安排|新增|累计|共[^同])",
    "党的(?:十八|十九|二十)大(?:召开)?以来",
    "年底前|年内|年底|年末|今明两年|(?<!提)前(?:[一二三四五六七八九十]{1,2}|1?\\d)个月",
    "(?<![一二三四五六七八九十个每])(?:十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[日号]|(?![季饼球亮牙嫂刊光子台]))",
    "上世纪(?:[五六七八九]十|[5-9]0)年代",
  ].join("|"),
  "uy",
));

/** 二〇二三年十二月 → 2023年12月, 07年 → 2007年. */
function inDigits(word: string): string {
  const [year, rest] = [word.slice(0, word.indexOf("年")), word.slice(word.indexOf("年"))];
  const full = /^\d\d$/.test(year) ? `${Number(year) < 50 ? "20" : "19"}${year}` : String(parseNumeral(year));
  return full + rest.replace(/[一二三四五六七八九十]{1,3}(?=月)/u, (m) => String(parseNumeral(m)));
}

function readYear(printed: string): Pick<TimeMention, "sense" | "from" | "to"> | null {
  const read = readDate(printed, 0);
  return read && { sense: read.sense, from: read.from, to: read.to };
}

/** Everything that says when in words. */
export function scanTimeWords(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (let m = WORDS.next(text, 0), end = 0; m; m = WORDS.next(text, end)) {
    const start = m.index, word = m[0];
    end = start + word.length;
    const mention = wordMeaning(word);
    if (mention) found.push(mentioned(start, end, "time.word", mention));
  }
  return found;
}

/** There are few words for times, and each means the same wherever it stands. */
const meanings = new Map<string, Meaning | null>();

function wordMeaning(word: string): Meaning | null {
  let meaning = meanings.get(word);
  if (meaning === undefined) meanings.set(word, (meaning = readWord(word)));
  return meaning;
}

function readWord(word: string): Meaning | null {
  if (word === "以来" || /^(?:截|到目前|迄今)/.test(word)) return { sense: "now", from: null, to: null, asOf: true };
  if (/^(?:现有|目前|当前|如今|现阶段|近年|近几年|近些年|多年来|长期以来)/.test(word)) return { sense: "now", from: null, to: null, ...(word === "现有" ? { now: true } : {}) };
  const coming = /^(?:今后|接下来|未来)的?(?:.*[-—–~～至到])?(?<count>[一二两三四五六七八九十]|\d{1,2})个?年/u.exec(word)?.groups!.count;
  if (coming !== undefined) { const n = parseNumeral(coming) ?? Number(coming); return { sense: "flow", from: null, to: at(null), ahead: n, years: n }; }
  if (/^(?:下一步|下步|下一阶段|今后|未来|接下来)/.test(word)) return { sense: "plan", from: null, to: null };
  if (/^去.今春$/.test(word)) return { sense: "flow", from: { year: null, month: null, back: 1 }, to: { year: null, month: null, back: 0 } };
  if (word === "今冬明春") return { sense: "flow", from: { year: null, month: null, back: 0 }, to: { year: null, month: null, back: -1 } };
  if (word.endsWith("届")) return flow(at(Number(word.slice(0, YEAR_LENGTH))), at(Number(word.slice(0, YEAR_LENGTH))));
  if (word.endsWith("一方面")) return { sense: "turn", from: null, to: null };
  if (/^(?:今年以来|今年来|年初以来)$/.test(word)) return { sense: "since", from: at(null), to: null, back: 0 };
  const named = /^(十[一二]?|[一二三四五六七八九])月(?!以?来)/u.exec(word);
  if (named) return { sense: /[底末]$/.test(word) ? "stock" : "part", from: at(null, month(named[1])), to: at(null, month(named[1])) };
  const lately = /^(?:(.)个|半|一)/u.exec(word);
  if (lately && /(?:月|年多?)以?来$/u.test(word) && /个|半|多/u.test(word)) return { sense: "since", from: at(null), to: null, months: lately[1] ? parseNumeral(lately[1]) ?? 1 : word.startsWith("半") ? 6 : 12 };
  const taken = /^([一二两三四五六])年(?:左右)?的?(?:时间|后)$/u.exec(word);
  if (taken) return { sense: "flow", from: null, to: at(null), ahead: parseNumeral(taken[1]!) ?? 1 };
  const census = /^第(.)次全国(人口|经济|农业|国土)/u.exec(word);
  if (census) { const year = censuses[census[2]!]?.[census[1]!]; return year === undefined ? null : flow(at(year), at(year)); }
  const within = /([一二两三四五六])年之?内$/u.exec(word);
  if (within) return { sense: "flow", from: null, to: at(null), ahead: parseNumeral(within[1]!) ?? 1 };
  if (/^[一二][〇○零九]|^\d\d年/u.test(word)) return readYear(inDigits(word));
  if (word === "今明两年") return { sense: "flow", from: at(null), to: at(null), back: 0, years: 2 };
  const relative = /^(今年|去年|前年|本年|上年|明年|上一年|本年度|上年度)/.exec(word);
  if (relative) {
    const back = { 今年: 0, 本年: 0, 本年度: 0, 去年: 1, 上年: 1, 上一年: 1, 上年度: 1, 前年: 2, 明年: -1 }[relative[1]!]!;
    const ofContext = relative[1]!.startsWith("上");
    if (/[底末]$/.test(word)) return { sense: "stock", from: null, to: at(null, 12), back, ofContext };
    const months = part(word);
    return { sense: "flow", from: at(null, months?.[0] ?? null), to: at(null, months?.[1] ?? null), back, ofContext };
  }
  if (/^(?:当年|同年|全年)/.test(word)) return { sense: "year", from: at(null), to: at(null) };
  const months = part(word);
  if (months) return { sense: "part", from: at(null, months[0]), to: at(null, months[1]) };
  const decade = /上世纪(.)0?十?年代/u.exec(word);
  if (decade) { const d = "零一二三四五六七八九".indexOf(decade[1]!); const n = d >= 0 ? d : Number(decade[1]); return flow(at(1900 + n * 10), at(1909 + n * 10)); }
  const plan = /(十[一二三四五]?)五/.exec(word);
  if (plan) {
    const [first, last] = plans[plan[1]!]!;
    if (/末$/.test(word)) return { sense: "stock", from: null, to: at(last, 12) };
    if (/以来$/.test(word)) return { sense: "since", from: at(first), to: null };
    const some = /(?<end>[前后])(?<count>[一二两三四])年$/u.exec(word)?.groups;
    const n = some ? parseNumeral(some.count!)! : 0;
    return { sense: "flow", from: at(some?.end === "后" ? last - n + 1 : first), to: at(some?.end === "前" ? first + n - 1 : last) };
  }
  const count = /([一二两三四五六七八九十]|\d{1,2})个?年/.exec(word);
  if (count) {
    const n = /\d/.test(count[1]!) ? Number(count[1]) : "一二三四五六七八九十".indexOf(count[1]!.replace("两", "二")) + 1;
    return { sense: "since", from: at(null), to: null, back: n };
  }
  const since = /党的(十八|十九|二十)大/.exec(word);
  if (since) return { sense: "since", from: at(congress[since[1]!]!), to: null };
  if (/^年[底末]$/.test(word)) return { sense: "stock", from: null, to: at(null, 12), endOfYear: true };
  if (/^年(?:底|末|内)/.test(word)) return { sense: "year", from: at(null), to: at(null), within: true };
  return null;
}
