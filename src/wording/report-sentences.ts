/** The sentences of the summary, composed from what was read; each says only what a change, a promise or a finding holds. */
import { leftOpen, type Change } from "../comparison/change";
import { byDifference } from "../indicators/dimension";
import type { ShownStatus } from "../followthrough/shown-status";
import type { Language } from "./language";
import type { Words } from "./ledger";
import { reasonWords } from "./comparison";
import { changeUnit } from "./figure";
import { shownStatusWords } from "./followthrough";
import { standingWords, type Standing } from "./followthrough-sheets";

/** 2024年为1690公里，比2023年的1508公里增长12.1%。 `from` and `to` are the values as the report shows them. */
export function changeSentence(change: Change, from: string, to: string, language: Language): string {
  const zh = language === "zh";
  const [a, b] = [change.from.year, change.to.year];
  const amount = amountInWords(change, language);
  const base = zh ? `${b}年为${to}，${a}年为${from}` : `${to} in ${b}, ${from} in ${a}`;
  if (amount === null) return zh ? `${base}。` : `${base}.`;
  const sentence = zh ? `${b}年为${to}，比${a}年的${from}${amount}` : `${to} in ${b}, ${amount} from ${from} in ${a}`;
  const yearly = change.perYear === null ? "" : zh ? `（年均${signed(change.perYear)}${changeUnit(change, language)}）` : ` (${signed(change.perYear)}${changeUnit(change, language)} a year)`;
  const stated = statedOtherwise(change, language);
  return `${sentence}${yearly}${stated}${zh ? "。" : "."}`;
}

/** The same as a word and a number for a narrow column: 增长12.1%, 提高1.1个百分点. Null where there is no number. */
export function amountInWords(change: Change, language: Language): string | null {
  const value = change.percent ?? change.points ?? change.difference;
  if (value === null) return null;
  const unit = changeUnit(change, language);
  const zh = language === "zh";
  const { low, high } = change;
  const bounded = leftOpen(change);
  const up = (verbs: readonly [string, string, string], by: string): string => `${verbs[value > 0 ? 0 : value < 0 ? 1 : 2]}${value === 0 ? "" : by}`;
  const verbs = verbsOf(change, language);
  if (!bounded) return up(verbs, `${zh ? "" : " "}${Math.abs(value)}${unit}`);
  if (low === null && high === null) {
    const about = zh ? value === 0 ? "大致" : "约" : "about ";
    return zh ? `${about}${up(verbs, `${Math.abs(value)}${unit}`)}` : value === 0 ? `${about}${verbs[2]}` : up(verbs, ` ${about}${Math.abs(value)}${unit}`);
  }
  if (low !== null && high !== null) {
    if (low >= 0) return zh ? `${verbs[0]}${low}${unit}至${high}${unit}` : `${verbs[0]} ${low} to ${high}${unit}`;
    if (high <= 0) return zh ? `${verbs[1]}${-high}${unit}至${-low}${unit}` : `${verbs[1]} ${-high} to ${-low}${unit}`;
    return zh ? `变化在${signed(low)}${unit}至${signed(high)}${unit}之间` : `changed by ${signed(low)} to ${signed(high)}${unit}`;
  }
  if (low !== null) return low >= 0 ? (zh ? `${verbs[0]}不少于${low}${unit}` : `${verbs[0]} at least ${low}${unit}`) : zh ? `变化不低于${signed(low)}${unit}` : `changed by ${signed(low)}${unit} or more`;
  return high! <= 0 ? (zh ? `${verbs[1]}不少于${-high!}${unit}` : `${verbs[1]} at least ${-high!}${unit}`) : zh ? `变化不超过${signed(high!)}${unit}` : `changed by at most ${signed(high!)}${unit}`;
}

function verbsOf({ to, from }: Change, language: Language): readonly [string, string, string] {
  const family = (to.figure ?? from.figure ?? to.derivation!.level).dimension.family;
  if (language === "en") return ["up", "down", "unchanged"];
  if (family === "rank") return ["后移", "前移", "持平"];
  return byDifference.has(family) ? ["提高", "下降", "持平"] : ["增长", "下降", "持平"];
}

const signed = (value: number): string => `${value > 0 ? "+" : ""}${value}`;

function statedOtherwise(change: Change, language: Language): string {
  const own = change.percent ?? change.points;
  if (change.stated === null || own === null || change.stated === own) return "";
  const [up, down, unchanged] = verbsOf(change, language);
  if (change.stated === 0) return language === "zh" ? `；原文称${unchanged}` : `; the letter says ${unchanged}`;
  const size = `${Math.abs(change.stated)}${changeUnit(change, language)}`, verb = change.stated < 0 ? down : up;
  return language === "zh" ? `；原文称${verb}${size}` : `; the letter says ${verb} ${size}`;
}

/** Why two years are compared with a note, or not at all. */
export const reasonsOf = (change: Change, language: Language): string => change.reasons.map((reason) => reasonWords[reason][language]).join(language === "zh" ? "；" : "; ");

interface PromiseSaid {
  readonly agency: string;
  readonly year: number | null;
  readonly text: string;
  readonly due: string | null;
  readonly standing: Standing;
  readonly status: ShownStatus;
}

/** 甘肃省水利厅2024年承诺“…”，应于2024-12-31（已到期），后来的答复：部分。 */
export function promiseSentence({ agency, year, text, due, standing, status }: PromiseSaid, language: Language): string {
  const quote = shorten(text, language === "zh" ? 64 : 72);
  if (language === "zh") {
    const when = due === null ? "未定期限" : `应于${due}（${standingWords[standing].zh}）`;
    return `${agency}${year === null ? "" : `${year}年`}承诺“${quote}”，${when}，${status === "not-yet" ? "" : "状态："}${shownStatusWords[status].zh}。`;
  }
  const when = due === null ? "no date" : `due ${due} (${standingWords[standing].en})`;
  return `${agency}${year === null ? "" : ` promised in ${year}`}: “${quote}”, ${when}; ${status === "not-yet" ? "" : "status: "}${shownStatusWords[status].en}.`;
}

interface PromiseCounts { readonly all: number; readonly open: number; readonly overdue: number; readonly thisYear: number; readonly byStatus: readonly (readonly [ShownStatus, number])[] }

export function promisesSentence({ all, open, overdue, thisYear, byStatus }: PromiseCounts, language: Language): string {
  if (language === "zh") {
    const parts = byStatus.filter(([, n]) => n > 0).map(([status, n]) => `${shownStatusWords[status].zh}${n}项`);
    const attention = [overdue > 0 ? `已到期${overdue}项` : "", thisYear > 0 ? `年内到期${thisYear}项` : ""].filter(Boolean).join("、");
    return `共读出承诺${all}项：${parts.join("、")}。尚未了结${open}项${attention ? `，其中${attention}` : ""}。`;
  }
  const parts = byStatus.filter(([, n]) => n > 0).map(([status, n]) => `${shownStatusWords[status].en} ${n}`);
  const attention = [overdue > 0 ? `${overdue} past their date` : "", thisYear > 0 ? `${thisYear} due this year` : ""].filter(Boolean).join(", ");
  return `${all} promises read: ${parts.join(", ")}. ${open} still open${attention ? `, of them ${attention}` : ""}.`;
}

export const moreOf = (shown: number, all: number, language: Language): string =>
  all <= shown ? "" : language === "zh" ? `列出${shown}项，共${all}项；其余见` : `${shown} of ${all} shown; the rest is in`;

/** A promise or passage in brief, without the mark of its place in a list (二是, ③). */
export const shorten = (text: string, most: number): string => {
  const bare = text.replace(/\s+/gu, " ").trim().replace(/^(?:[一二三四五六七八九十]{1,2}是(?:要)?|第[一二三四五六七八九十]{1,2}[，,]|[①-⑳]|\d{1,2}[.．、])\s*/u, "").replace(/(?<![。；;，,])[。；;，,]+$/u, "");
  return bare.length > most ? `${bare.slice(0, most - 1)}…` : bare;
};

/** 3件答复，其中人大建议2件、政协提案1件 */
export function lettersSentence(all: number, npc: number, cppcc: number, language: Language): string {
  if (language === "zh") {
    const kinds = [npc > 0 ? `人大建议${npc}件` : "", cppcc > 0 ? `政协提案${cppcc}件` : ""].filter(Boolean).join("、");
    return `${all}件${kinds ? `（${kinds}）` : ""}`;
  }
  const kinds = [npc > 0 ? `NPC suggestions ${npc}` : "", cppcc > 0 ? `CPPCC proposals ${cppcc}` : ""].filter(Boolean).join(", ");
  return `${all}${kinds ? ` (${kinds})` : ""}`;
}

export const singleNote = (count: number): Words => ({
  zh: `另有${count}项指标只有一个年份的数，无从对照，未列。`,
  en: `${count} more indicators are known for one year only; there is nothing to compare and they aren't listed.`,
});
