import { readLetter } from "../../../src/engine";
import { readOutline } from "../../../src/letter/read-outline";
import { claimNumbers } from "../../../src/metrics/claims";
import { cleanText } from "../../../src/text/clean-text";
import { parseNumeral } from "../../../src/text/numerals";

export interface Expected {
  readonly text?: string;
  readonly value?: number | string | readonly number[] | null;
  readonly unit?: string | null;
  readonly type?: string;
  readonly time?: readonly string[];
  readonly values?: readonly { readonly timex?: string; readonly start?: string; readonly end?: string; readonly value?: string }[];
}

/** One case of another project's tests. */
export interface Vector {
  readonly source: string;
  readonly input: string;
  readonly ref?: string | number | readonly number[] | { readonly year?: number; readonly month?: number };
  readonly results: readonly Expected[];
}

/** Null where the vector is read as expected, else what was read instead. */
export function readsAs(file: string, vector: Vector): string | null {
  if (file.includes("time")) return time(vector);
  if (/cn2an|NumberModel/.test(vector.source)) return numbers(vector);
  if (/Range/.test(vector.source)) return ranges(vector);
  return figures(vector);
}

const same = (a: number | null | undefined, b: number): boolean => a != null && Math.abs(a - b) <= Math.abs(b) * 1e-9;
const clean = (text: string): string => cleanText(text).text.replace(/ /g, "");

/** A letter that says nothing but this. */
function metricsOf(words: string) {
  return readLetter(`某某省财政厅关于省十四届人大三次会议第1号建议的答复\n王小明代表：\n您提出的建议收悉，现答复如下：\n2023年，全省${words}。\n某某省财政厅\n2024年5月20日\n`).metrics;
}

const MONEY = /(?:元|圆|块|块钱)(?:整|正)?|角|毛|分/;

function numbers({ input, results }: Vector): string | null {
  if (results.length === 0) return parseNumeral(clean(input)) === null ? null : `${String(parseNumeral(clean(input)))}, not refused`;
  for (const { text, value } of results) {
    const words = clean(text!);
    if (/分之|\//.test(words)) {
      const read = metricsOf(`占比为${text!}`)[0];
      // fractions are kept to two decimals of a percent
      if (!same(read && read.si / 100, value as number) && !(read && Math.abs(read.si / 100 - (value as number)) < 0.00005)) return `${read ? read.si / 100 : "nothing"}, not ${String(value)}`;
      continue;
    }
    if (MONEY.test(words) || /[余多几幾]/.test(words)) {
      const wrong = figures({ source: "", input: /[余多几幾]/.test(words) ? `共${text!}元` : `共${text!}`, results: [{ text: text!, value: value!, unit: null }] });
      if (wrong !== null) return wrong;
      continue;
    }
    const read = parseNumeral(words);
    if (!same(read, value as number) && !(value === 0 && read === 0)) return `${String(read)}, not ${String(value)}`;
  }
  return null;
}

function figures({ input, results }: Vector): string | null {
  const read = [metricsOf(input), metricsOf(`增长${input}`), metricsOf(`共有${input}`)];
  for (const { value } of results) {
    const [low, high] = Array.isArray(value) ? (value as number[]) : [value as number, null];
    if (typeof low !== "number") continue;
    if (!read.some((metrics) => metrics.some((m) => same(Math.abs(m.unit === "‰" ? m.si / 10 : m.si), Math.abs(low)) && (high === null || same(m.siMax, high!))))) {
      return `${read[0]!.map((m) => `${m.si}${m.siMax === null ? "" : `–${m.siMax}`} ${m.unit}`).join(", ") || "nothing"}, not ${String(value)}`;
    }
  }
  if (results.length === 0 && read[0]!.length > 0) return `${read[0]!.map((m) => `${m.si} ${m.unit}`).join(", ")}, not nothing`;
  return null;
}

/** [20,100) and (,100]: the bounds that the qualifier leaves open. Whether a bound is itself meant is not said by figures of letters. */
function ranges({ input, results }: Vector): string | null {
  const read = metricsOf(/[个人次]|百分/.test(input) ? input : /[万亿]/.test(input) ? `投入${input}元` : `${input}个`);
  for (const { value } of results) {
    const [low, high] = /^[[(](.*),(.*)[\])]$/.exec(String(value))!.slice(1).map((part) => (part === "" ? null : Number(part)));
    if (!read.some((m) => (low === null ? m.low === null : same(m.low, low!)) && (high === null ? m.high === null : same(m.high, high!)))) {
      return `${read.map((m) => `${String(m.low)}–${String(m.high)}`).join(", ") || "nothing"}, not ${String(value)}`;
    }
  }
  return null;
}

/** The day that a vector is told on. */
function toldOn(ref: Vector["ref"]): { readonly year: number; readonly month: number } {
  if (typeof ref === "number") return { year: new Date(ref * 1000).getUTCFullYear(), month: new Date(ref * 1000).getUTCMonth() + 1 };
  if (typeof ref === "string") return { year: Number(ref.slice(0, 4)), month: Number(ref.slice(5, 7)) || 12 };
  if (Array.isArray(ref)) return { year: Number(ref[0]), month: Number(ref[1]) || 12 };
  const { year = 2021, month = 12 } = (ref ?? {}) as { year?: number; month?: number };
  return { year, month };
}

/** Periods to the month, since letters are not dated closer: as the time stands by itself, or as a figure behind it has it. */
function time({ input, ref, results }: Vector): string | null {
  const { year, month } = toldOn(ref);
  const source = cleanText(input);
  const { mentions } = claimNumbers(source, readOutline(source));
  const said = mentions.map((mention) => {
    const at = (moment: { year: number | null; month: number | null } | null, last: boolean): string | null => moment && `${moment.year ?? year - (mention.back ?? 0) + (last ? (mention.years ?? 1) - 1 : 0)}-${String(moment.month ?? (last ? 12 : 1)).padStart(2, "0")}`;
    const from = at(mention.from, false), to = at(mention.to, true);
    return { from: from ?? to, to: to ?? from, stock: mention.sense === "stock" };
  });
  said.push(...periodsOfFigures(input, year, month));
  for (const expected of results) {
    const [from, to] = period(expected, year);
    // since: our periods end with the year of the letter, theirs with its day
    const named = expected.values?.[0]?.end?.slice(0, 7);
    const ends = (ours: string | null): boolean => to === null || ours === to || (ours !== null && ours === named) || (to.startsWith(String(year)) && ours === `${year}-12`);
    const found = said.some((s) => (s.stock ? s.to === to : s.from === from && ends(s.to)));
    if (!found) return `${said.map((s) => `${String(s.from)}–${String(s.to)}`).join(", ") || "nothing"}, not ${String(from)}–${String(to)}`;
  }
  return null;
}

function periodsOfFigures(words: string, year: number, month: number): { from: string | null; to: string | null; stock: boolean }[] {
  const letter = `某某省水利厅关于省人大会议第1号建议的答复\n王小明代表：\n您提出的建议收悉，现答复如下：\n${words}，建成水厂12座。\n某某省水利厅\n${year}年${month}月20日\n`;
  return readLetter(letter).metrics.filter(({ unit }) => unit === "座").map(({ from, to }) => ({
    from: from && (from.length === 4 ? `${from}-01` : from), to: to && (to.length === 4 ? `${to}-12` : to), stock: from === null,
  }));
}

/** First and last month that the vector expects; null where it leaves the end open. */
function period(expected: Expected, year: number): [string, string | null] {
  if (expected.time) return [expected.time[0]!.slice(0, 7), expected.time[1]!.slice(0, 7)];
  const { timex = "", start, end, value } = expected.values![0]!;
  const inYear = (date: string): string => date.replace(/^XXXX/, String(year)).slice(0, 7);
  if (/^(?:\d{4}|XXXX)-\d\d(?:-\d\d)?$/.test(timex)) return [inYear(timex), start !== undefined && end === undefined ? null : inYear(timex)];
  if (start && end) {
    const last = new Date(`${end}T00:00:00Z`);
    // the end is not itself meant, but 2015年和2018年之间 means the first day of 2018 and we the whole year
    const through = /^\(\d{4}-01-01,\d{4}-01-01/.test(timex) ? `${end.slice(0, 4)}-12` : new Date(last.getTime() - (end.endsWith("-01") ? 864e5 : 0)).toISOString().slice(0, 7);
    return [start.slice(0, 7), through];
  }
  if (/^\d{4}$/.test(timex)) return [`${timex}-01`, `${timex}-12`];
  return [inYear(value ?? start ?? end ?? ""), null];
}
