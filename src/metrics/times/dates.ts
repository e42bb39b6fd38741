import { isDigit } from "../../text/code-points";
import { month, monthsOf } from "./months";
import { at, flow, mentioned, type TimeMention } from "./time-mention";

const DASH = "[—–－~～\\-至到]{1,2}";
const YEAR_RANGE = new RegExp(`((?:19|20)\\d\\d)年?度?(?:${DASH})((?:19|20)\\d\\d)(?:年度?|学年度?)`, "y");
const YEAR_MONTH_RANGE = new RegExp(`((?:19|20)\\d\\d)年(\\d{1,2})月?(?:${DASH})(?:((?:19|20)\\d\\d)年)?(\\d{1,2})月份?`, "y");
const YEAR = /((?:19|20)\d\d)(?:年度|年|学年度|学年)(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|末|初|中旬|上旬|下旬)?(?:\d{1,2}[日号])?|(上半年|下半年|前三季度|前三个季度|[一二三四第]{1,2}季度|前\d{1,2}个月|底|末|年底|年末|初(?!步|级|中|期|始|心|次|计划|预算|安排|下达|确定|部署)|年初|春季|秋季|全年)?)/y;
const ISO = /((?:19|20)\d\d)[-./](\d{1,2})(?:[-./](\d{1,2}))?(?![\d.%]|\s?(?:[万亿元亩吨人个户家公平立克升千米台]|个?百分))/y;
const MONTHS = new RegExp(`(\\d{1,2})月?${DASH}(\\d{1,2})月份?`, "y");
const MONTH = /(\d{1,2})月(?!龄)(?:(\d{1,2})[日号]|份|底|末|初|中旬|上旬|下旬)?/y;
const BARE_YEARS = new RegExp(`((?:19|20)\\d\\d)${DASH}((?:19|20)\\d\\d)(?!\\d)`, "y");

type Reader = (m: RegExpExecArray) => Pick<TimeMention, "sense" | "from" | "to"> | null;
const dated: readonly { id: string; pattern: RegExp; read: Reader }[] = [
  { id: "time.year-month-range", pattern: YEAR_MONTH_RANGE, read: (m) => flow(at(Number(m[1]), month(m[2])), at(Number(m[3] ?? m[1]), month(m[4]))) },
  { id: "time.year-range", pattern: YEAR_RANGE, read: (m) => flow(at(Number(m[1])), at(Number(m[2]))) },
  {
    id: "time.year", pattern: YEAR, read: (m) => {
      const year = Number(m[1]);
      if (m[2]) { const to = at(year, month(m[2])); return /[底末]$/.test(m[0]) ? { sense: "stock", from: null, to } : flow(to, to); }
      const word = m[3];
      if (!word || word === "全年" || word === "春季" || word === "秋季") return flow(at(year), at(year));
      if (/底|末/.test(word)) return { sense: "stock", from: null, to: at(year, 12) };
      if (/初/.test(word)) return { sense: "stock", from: null, to: at(year, 1) };
      const months = monthsOf(word);
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
