import { sentenceStart } from "./clauses";
import type { Clock, Scope } from "./clock";
import type { Moment, TimeMention } from "./times/time-mention";

/** What a time is resolved against. */
export interface Standing {
  readonly text: string;
  /** Year and month of the letter, where known. */
  readonly year: number | null;
  readonly month: number | null;
  /** The last month that was as good as over then. */
  readonly through: number | null;
  /** That of the point the time stands in. */
  clock: Clock;
  /** The point tells what is planned. */
  plan: boolean;
}

/**
 * What a time means where it stands, as years and months; null sets the clock back (目前, 下一步), undefined leaves it alone.
 *
 *   counted from the letter's own date (三年内, 半年来) · else its year: its own, counted back, the context's, the last that was over
 *   then its sense from the words around it: 截至… and …前 are stocks, …以来 and …起 run on
 */
export function resolveTime(mention: TimeMention, standing: Standing): Scope | null | undefined {
  const { year, month } = standing;
  if (mention.sense === "now" && mention.asOf && year !== null) return { mention, from: null, to: String(year), year, cumulative: true };
  if (mention.sense === "now" || mention.sense === "plan") return null;
  if (mention.from?.back !== undefined || mention.to?.back !== undefined) return year === null ? undefined : resolveTime({ ...mention, from: counted(mention.from, year), to: counted(mention.to, year) }, standing);
  // 未来三年, told early in the year: that year is the first of them
  const first = mention.years !== undefined && (month ?? 12) <= EARLY ? 1 : 0;
  if (mention.ahead !== undefined) return year === null ? undefined : { mention, from: String(year), to: String(year + mention.ahead - first), year: year + mention.ahead - first, cumulative: true };
  if (mention.months !== undefined) return year === null ? undefined : { mention, from: String((month ?? 12) >= mention.months ? year : year - 1), to: String(year), year, cumulative: true };
  const spokenOf = yearsSpokenOf(mention, standing);
  if (spokenOf !== null) return spokenOf;
  const at = yearOf(mention, standing);
  if (at === null) return undefined;
  return mention.sameMonths ? inYear(mention, at, standing) : scopeOf(mention, at, standing);
}

/** 去年同期: the time that is spoken of, so many years before. */
function inYear(mention: TimeMention, year: number, { clock }: Standing): Scope {
  const spokenOf = clock.local?.scope ?? clock.base;
  const moved = (moment: string | null): string | null => moment && `${year}${moment.slice(4)}`;
  return { mention, from: spokenOf ? moved(spokenOf.from) : String(year), to: moved(spokenOf?.to ?? String(year)), year, cumulative: spokenOf?.cumulative ?? false };
}

/** 两年共, 三年累计: as many years of those that are spoken of. Null for other times, and where nothing is spoken of. */
function yearsSpokenOf(mention: TimeMention, { text, year, clock }: Standing): Scope | null {
  const running = clock.local?.scope ?? clock.base;
  if (mention.back === undefined || year === null || !running || !ALTOGETHER.test(text.slice(mention.start, mention.end + 2))) return null;
  const spoken = (from: number, to: number): Scope => ({ mention, from: String(from), to: String(to), year: to, cumulative: true });
  const first = running.from === null ? null : Number(running.from.slice(0, 4));
  // “十二五”期间，…五年共下达
  if (first !== null && running.year - first + 1 === mention.back) return spoken(first, running.year);
  // 2011年起组织实施…。两年共安排: from its first year, where they are over
  if (first !== null && running.cumulative) { const last = first + mention.back - 1; return last < year && last >= year - 2 ? spoken(first, last) : null; }
  // 2021年612所；2022年再增178所，两年累计投入
  return running.cumulative ? null : spoken(running.year - mention.back + 1, running.year);
}

const ALTOGETHER = /^[两三四五六]年(?:共|累|合|总)/u;

/** The moment with the year it counts back to. */
const counted = (moment: Moment | null, year: number): Moment | null => (moment?.back === undefined ? moment : { year: year - moment.back, month: moment.month });

/** Up to this month 未来三年 and 五年来 are told from the turn of the year. */
const EARLY = 3;
/** Words that lead to what is planned, right before its time. */
export const LEADING = "计划|拟|将|预计|力争|争取|确保";
/** 计划三季度实施 */
const PLANS = new RegExp(`(?:${LEADING})(?:于|在|到)?$`, "u");

/** 下半年，一要…, 下半年，我局将…: what is to come is of the letter's year, whatever was told before. */
const AHEAD_OF = /^[，,]?(?:我们|我[厅局委办部院市县区省]|全[省市县区]|各地)?(?:将(?!近)|拟|计划|预计|一要|要(?!求))/u;

/** The year that is meant, or null where neither time nor letter has one. */
function yearOf(mention: TimeMention, standing: Standing): number | null {
  const { text, year, month, clock } = standing;
  const own = mention.from?.year ?? mention.to?.year;
  if (own != null) return own;
  const running = clock.local?.scope ?? clock.base;
  // 自去年7月起每人790元。全年发放2.6亿元: what runs on names no year
  const runsOn = running !== null && running !== undefined && running.cumulative && running.from !== null && Number(running.from.slice(0, 4)) !== year && text[mention.start] === "全";
  const context = runsOn ? undefined : running?.year;
  if (mention.back !== undefined && year !== null) {
    // 去年，……，上年末在岗1935人: as of the end of that same year
    const sameYear = mention.sense === "stock" && running?.mention.back !== undefined;
    return (mention.ofContext && !sameYear ? context ?? year : year) - mention.back;
  }
  // 2023年，……，全年计划完成3亿元: what was planned for the year that the sentence is of
  const ofSentence = mention.sense === "year" && running != null && running.mention.start >= sentenceStart(text, mention.start);
  if (year !== null && (context == null || context < year) && !ofSentence && AHEAD_OF.test(text.slice(mention.end, mention.end + 12))) return year;
  const stale = staleFor(mention, standing);
  const told = mention.sense === "year" && mention.within ? withinYear(mention, standing) : stale ? null : context;
  if (told != null || year === null) return told ?? null;
  const ahead = standing.plan || clock.planned || PLANS.test(text.slice(Math.max(0, mention.start - 4), mention.start));
  if (ahead || mention.by || stale) return year;
  // 全年, 前三季度 with no year named: the last that was over when the letter was written
  const last = mention.to?.month ?? 12;
  // 1—6月 counts June, 上半年 told in June only at its end
  const until = last === 12 || text.slice(mention.start, mention.end).includes("月") ? month : standing.through;
  const over = until === null ? mention.to?.month != null : last <= until;
  return over ? year : year - 1;
}

/** 截至2023年底，建成12个，年内服务3万人次: the year of the same sentence, where that is over; else the letter's. */
function withinYear({ start }: TimeMention, { text, year, clock }: Standing): number | null {
  const running = clock.local?.scope ?? clock.base;
  return running && year !== null && running.year < year && running.mention.start >= sentenceStart(text, start) ? running.year : year;
}

/** 2024年，…。截至5月底: as of a month of the letter's own year, unless months are told already or the year is the sentence's. */
function staleFor({ start, sense, from, to }: TimeMention, { text, year, month: written, clock }: Standing): boolean {
  const running = clock.local?.scope ?? clock.base;
  const month = to?.month ?? from?.month;
  if (!running || year === null || written === null || month == null || month > written || running.year >= year) return false;
  const asOf = sense === "stock" || /截[至止]到?$/.test(text.slice(Math.max(0, start - 3), start));
  return asOf && (running.cumulative || (running.mention.to?.month == null && running.mention.start < sentenceStart(text, start)));
}

const format = (m: Moment, year: number): string => (m.month === null ? String(m.year ?? year) : `${m.year ?? year}-${String(m.month).padStart(2, "0")}`);

function scopeOf(mention: TimeMention, at: number, { text, year, month }: Standing): Scope {
  const to = mention.to ?? mention.from!, from = mention.from ?? to;
  switch (senseIn(text, mention)) {
    case "since": {
      const began = mention.back !== undefined && mention.sense === "since" ? String((year ?? at) - mention.back) : format(from, at);
      const beganIn = Number(began.slice(0, 4));
      // 2027年起: nothing of it is over
      if (year !== null && beganIn > year) return { mention, from: began, to: began, year: beganIn, cumulative: false };
      // 五年来, told in January: the five that are over
      const over = mention.back !== undefined && mention.back > 0 && mention.months === undefined && mention.sense === "since" && year !== null && month !== null && month <= EARLY ? year - 1 : year;
      return { mention, from: began, to: over === null ? null : String(over), year: over ?? at, cumulative: true };
    }
    case "stock": return { mention, from: null, to: format(to, at), year: to.year ?? at, cumulative: true };
    default: return { mention, from: format(from, at), to: format(to, at + (mention.years ?? 1) - 1), year: to.year ?? at, cumulative: mention.years !== undefined || (from.year !== null && from.year !== to.year && !(to.year === from.year + 1 && SEASON.test(text.slice(mention.start, mention.end + SEASON_REACH)) && !/[、和]$/u.test(text.slice(0, mention.start).slice(-1)) && !/^年?度?[、和两三]/u.test(text.slice(mention.end, mention.end + 3)))) };
  }
}

/** 2018—2019年冰雪季, 2023—2024学年: two calendar years, one turn of the year's work. */
const SEASON = /\d年?度?(?:学年|[\u4e00-\u9fff]{0,2}(?:雪季|采暖[季期]|供暖[季期]|取暖[季期]|榨季|(?<![投达])产季|冬春|种植季|收购季|赛季))/u, SEASON_REACH = 6;

/** The sense that the words around a time give it. */
function senseIn(text: string, mention: TimeMention): TimeMention["sense"] {
  const before = text.slice(Math.max(0, mention.start - 4), mention.start);
  // 增加到2021年的812亿元: what follows was reached in that year
  const reached = text[mention.end] === "的" && /[到至]$/.test(before) && !/截/.test(before);
  const until = /(?:截[至止]到?|截止|到|至)$/.test(before) && mention.sense !== "since" && !reached;
  if (until || mention.by || /^[底末]/.test(text[mention.end] ?? "")) return "stock";
  return sinceWord(text, mention) ? "since" : mention.sense;
}

/** 2020年以来, 自2020年启动……以来, 2019年实施至今, 2021年起. */
function sinceWord(text: string, { from, to, end }: TimeMention): boolean {
  // 上半年以来: all of it
  if (from?.month != null && to?.month != null && from.month !== to.month && text.startsWith("以来", end)) return false;
  const after = text.slice(end, end + 60);
  return /^(?:以来|起|开始|[至到](?:今(?!年)|现在|目前|如今)|以后)/.test(after) || /^[^，。；\d]{1,40}?(?:以来|至今(?!年))/.test(after);
}
