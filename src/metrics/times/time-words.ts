import { endOfPlan } from "../../text/five-year-plans";
import { parseNumeral } from "../../text/numerals";
import { Finder } from "../../text/guarded";
import { readDate } from "./dates";
import { month, monthsOf } from "./months";
import { at, flow, mentioned, type Meaning, type TimeMention } from "./time-mention";

/** Words that say when. Earlier ones go first where two begin with the same character; what a word means does not hang on its place. */
interface TimeWord {
  readonly word: string;
  /** What must stand before or behind the word for it to be a time. */
  readonly behind?: string;
  readonly before?: string;
  readonly means: (groups: RegExpExecArray) => Meaning | null;
}

const N = "[一二两三四五六七八九十]";
const PARTS = "上半年|下半年|前三个?季度";
const FIRST_MONTHS = "前(?:[一二三四五六七八九十]{1,2}|1?\\d)个月";
const MONTH = "十[一二]?|[一二三四五六七八九]";
const MONTH_EDGE = "(?:份|底|末|初)";

/** The years that nationwide counts were of (国务院 announcements). */
const censuses: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  人口: { 五: 2000, 六: 2010, 七: 2020 }, 经济: { 三: 2013, 四: 2018, 五: 2023 }, 农业: { 三: 2016 }, 国土: { 三: 2019 },
};
const congress: Readonly<Record<string, number>> = { 十八: 2012, 十九: 2017, 二十: 2022 };
/** How many years they lie before this one. */
const relatives: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: 1, 上年: 1, 上一年: 1, 前年: 2, 明年: -1 };

const number = (printed: string | undefined): number => parseNumeral(printed ?? "一") ?? 1;
const now = (more?: Partial<Meaning>) => (): Meaning => ({ sense: "now", from: null, to: null, ...more });
const seasons = (first: number, second: number) => (): Meaning => flow({ year: null, month: null, back: first }, { year: null, month: null, back: second });
const since = (more: Partial<Meaning>): Meaning => ({ sense: "since", from: at(null), to: null, ...more });
const within = (more: Partial<Meaning>): Meaning => ({ sense: "flow", from: null, to: at(null), ...more });
const endOfYear = { sense: "stock", from: null, to: at(null, 12) } as const;

const planPeriod: TimeWord["means"] = ([, plan, edge, some, count]) => {
  const last = endOfPlan(plan!), first = last - 4;
  if (edge === "末") return { sense: "stock", from: null, to: at(last, 12) };
  if (edge === "以来") return since({ from: at(first) });
  const n = number(count);
  return flow(at(some === "后" ? last - n + 1 : first), at(some === "前" ? first + n - 1 : last));
};

const shortDate: TimeWord["means"] = ([word]) => {
  const read = readDate(inDigits(word), 0);
  return read && { sense: read.sense, from: read.from, to: read.to };
};

const words: readonly TimeWord[] = [
  { word: "现有|全[省市县区州]已有", before: "[^，。；]{0,12}\\d", means: now({ now: true }) },
  { word: "截[至止]到?目前为?止?|截[至止]发稿|截[至止]现在|到目前为止|迄今为?止?", means: now({ asOf: true }) },
  { word: "目前|当前|如今|现阶段|近年来(?!少有|罕见|最[大高低好多少]|首[次个])|近几年来?|近些年来?|近年(?!来)|多年来|长期以来", means: now() },
  { behind: "(?<=[\\u4e00-\\u9fff”）])(?<!年|今|大)", word: "以来", before: "，|累计|已", means: now({ asOf: true }) },
  {
    word: `(?:今后|接下来|(?<![警测向算判析])未来)的?(?:(?:${N}|\\d{1,2})[-—–~～至到])?(${N}|\\d{1,2})个?年(?:之?内|间|里)?`,
    means: ([, years]) => within({ ahead: number(years), years: number(years) }),
  },
  { word: "下一步|下步|下一阶段|今后|(?<![警测向算判析])未来|接下来", means: () => ({ sense: "plan", from: null, to: null }) },
  { word: "(?<![这那某每单第])另?一方面(?!的)", means: () => ({ sense: "turn", from: null, to: null }) },
  { word: "((?:19|20)\\d\\d)届", before: "[^，。；]{0,12}毕业", means: ([, year]) => flow(at(Number(year)), at(Number(year))) },
  { word: "今年以?来|年初以来", means: () => since({ back: 0 }) },
  { word: "去[冬秋]今春", means: seasons(1, 0) },
  { word: "今冬明春", means: seasons(0, -1) },
  {
    word: `(?<!上|下)(?:(${N})个多?月|(半)年多?|一年多)以?来`,
    means: ([, months, half]) => since({ months: months ? number(months) : half ? 6 : 12 }),
  },
  { word: "(?<![近这前])([一二两三四五六])年之?内(?!已|共|累计)", means: ([, years]) => within({ ahead: number(years) }) },
  {
    word: `[一二][〇○零九][〇○零一二三四五六七八九]{2}年(?:度(?!假)|[上下]半年|前三季度|底|末|初|[一二三四五六七八九十]{1,3}月${MONTH_EDGE}?)?|(?<!\\d)(?:0\\d年(?:\\d{1,2}月${MONTH_EDGE}?)?|[1-9]\\d年\\d{1,2}月${MONTH_EDGE}?)`,
    means: shortDate,
  },
  { word: "(?<!\\d)[12]\\d年", before: "以来", means: shortDate },
  {
    word: `(今年|去年|前年|明年|本年|上一?年)度?(?:的(?=[上下]半年|前|第?[一二三四]季))?(${PARTS}|第?[一二三四]季度|年?[底末]|年度|全年|${FIRST_MONTHS})?`,
    means: ([, year, part = ""]) => {
      const told = { back: relatives[year!]!, ofContext: year!.startsWith("上") };
      if (/[底末]$/.test(part)) return { ...endOfYear, ...told };
      const months = monthsOf(part);
      return { ...flow(at(null, months?.[0] ?? null), at(null, months?.[1] ?? null)), ...told };
    },
  },
  { word: `(?:[当同]年|全年)(?:的(?=[上下]半年|前|第?[一二三四]季))?(?:${PARTS}|第?[一二三四]季度|年?[底末]|年度|全年|${FIRST_MONTHS})?`, means: () => ({ sense: "year", from: at(null), to: at(null) }) },
  { word: `${PARTS}|第?[一二三四]季度|(?<!提)${FIRST_MONTHS}`, means: ([word]) => { const months = monthsOf(word)!; return { sense: "part", from: at(null, months[0]), to: at(null, months[1]) }; } },
  {
    word: `(?<!\\d年)(?:近|过去|这|前|最近)?(${N}|(?<!\\d)\\d{1,2})个?年(?:来|间)|(?:近|过去|最近)(${N}|\\d{1,2})个?年(?:以来)?|(${N})年以来`,
    means: ([, running, last, past]) => since({ back: number(running ?? last ?? past) }),
  },
  { behind: "(?<=[由从])", word: `(${N}|\\d{1,2})年前`, means: ([, years]) => ({ ...flow(at(null), at(null)), back: number(years), ofContext: false }) },
  { behind: "(?<=^|[，。；：、])", word: "([两三四五六])年", before: "来?(?:共|累计|合计|总共)(?!同)", means: ([, years]) => since({ back: number(years) }) },
  { behind: "(?<=(?:计划|将|拟|力争|争取|预计)用)", word: "([一二两三四五六])年(?:左右)?的?时间", means: ([, years]) => within({ ahead: number(years) }) },
  { behind: "(?<=力争|争取|预计|到)", word: "([一二两三四五六])年后", before: "[^，。；\\d]{2,}", means: ([, years]) => within({ ahead: number(years) }) },
  { word: "第([三四五六七])次全国(人口|经济|农业|国土)(?:普查|调查)", means: ([, which, what]) => { const year = censuses[what!]?.[which!]; return year === undefined ? null : flow(at(year), at(year)); } },
  { word: "[“‘]?(十[一二三四五]?)[·•.]?五[”’]?(?:规划)?(?:(以来|期间|期内|时期|末|初)|([前后])([一二两三四])年)", means: planPeriod },
  { word: "[“‘](十[一二三四五])[·•.]?五[”’]", before: "是|争取|投入|完成|安排|新增|累计|共[^同]", means: planPeriod },
  { word: "党的(十八|十九|二十)大(?:召开)?以来", means: ([, which]) => since({ from: at(congress[which!]!) }) },
  { word: "年底前|年内", means: () => ({ sense: "year", from: at(null), to: at(null), within: true }) },
  { word: "年[底末]", means: () => ({ ...endOfYear, endOfYear: true }) },
  { word: "今明两年", means: () => ({ ...flow(at(null), at(null)), back: 0, years: 2 }) },
  {
    word: `(?<![一二三四五六七八九十个每])(${MONTH})月(?:(底|末)|份|初|(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[日号]|(?![季饼球亮牙嫂刊光子台]))`,
    means: ([, named, end]) => ({ sense: end ? "stock" : "part", from: at(null, month(named)), to: at(null, month(named)) }),
  },
  { word: "上世纪(?:([五六七八九])十|([5-9])0)年代", means: ([, word, digit]) => { const first = 1900 + 10 * number(word ?? digit); return flow(at(first), at(first + 9)); } },
];

/** 二〇二三年十二月 → 2023年12月, 07年 → 2007年. */
function inDigits(word: string): string {
  const [year, rest] = [word.slice(0, word.indexOf("年")), word.slice(word.indexOf("年"))];
  const full = /^\d\d$/.test(year) ? `${Number(year) < 50 ? "20" : "19"}${year}` : String(parseNumeral(year));
  return full + rest.replace(/[一二三四五六七八九十]{1,3}(?=月)/u, (m) => String(parseNumeral(m)));
}

const uncaptured = (pattern: string): string => pattern.replace(/\((?!\?)/g, "(?:");
const anyWord = new Finder(new RegExp(words.map(({ behind = "", word, before }) => `${behind}(?:${uncaptured(word)})${before ? `(?=${before})` : ""}`).join("|"), "uy"));
const read = words.map(({ word, means }) => ({ pattern: new RegExp(`^(?:${word})$`, "u"), means }));

/** Everything that says when in words. */
export function scanTimeWords(text: string): TimeMention[] {
  const found: TimeMention[] = [];
  for (let m = anyWord.next(text, 0), end = 0; m; m = anyWord.next(text, end)) {
    const start = m.index, word = m[0];
    end = start + word.length;
    const mention = meaningOf(word);
    if (mention) found.push(mentioned(start, end, "time.word", mention));
  }
  return found;
}

/** There are few words for times, and each means the same wherever it stands. */
const meanings = new Map<string, Meaning | null>();

function meaningOf(word: string): Meaning | null {
  let meaning = meanings.get(word);
  if (meaning === undefined) meanings.set(word, (meaning = readWord(word)));
  return meaning;
}

function readWord(word: string): Meaning | null {
  for (const { pattern, means } of read) {
    const groups = pattern.exec(word);
    if (groups) return means(groups);
  }
  return null;
}
