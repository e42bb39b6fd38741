import type { Letter } from "../letter/letter";
import type { Draft } from "./draft";
import { readDate, scanTimeWords, type Moment, type TimeMention } from "./times";
import { type Clock, inherited, localAt, type Scope } from "./clock";
import { compared, ofThatTime } from "./compared";
import { itemAt } from "./item-at";
import { sentenceStart } from "./clauses";
import { endOfClause, endOfPhrase, endOfSentence, reachOf } from "./time-reach";
import { SPREAD, yearByYear } from "./year-by-year";

const format = (m: Moment, year: number): string => (m.month === null ? String(m.year ?? year) : `${m.year ?? year}-${String(m.month).padStart(2, "0")}`);

/**
 * Carries time through the clauses the way a reader does: a date at the head of a clause holds for what follows in the same
 * point until another is named; one inside a clause holds to the end of its sentence; one that is compared with (比2020年)
 * holds for nothing; 目前 and 近年来 set the clock back to the reply's own date.
 */
export function resolvePeriods(text: string, letter: Letter, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  const year = letter.header.year;
  const replyMonth = letter.header.date ? Number(letter.header.date.slice(5, 7)) : null;
  const clocks = new Map<number, Clock>();
  let m = 0;
  let item: number | null = null;
  let last: Draft | null = null;
  // 现将2021年1—10月进展通报如下: holds for the whole letter
  let opening: Scope | null = null;
  let clock: Clock = { base: null, local: null, planned: false, comparedTo: null, since: null, turned: null, series: [] };
  let coming = 0;
  for (const [index, draft] of drafts.entries()) {
    coming = draft.figure.start;
    while (m < mentions.length && mentions[m]!.start <= draft.figure.start) tick(mentions[m++]!);
    enter(draft.item);
    assign(draft, index);
    last = draft;
  }

  function tick(mention: TimeMention): void {
    enter(itemAt(letter, mention.start));
    clock.local = localAt(clock.local, mention.start);
    if (mention.sense === "turn") { turn(mention.start); return; }
    // 2016年，…年底就业率91.6%: the end of the year that is spoken of anyway
    const running = clock.local?.scope ?? clock.base;
    if (mention.endOfYear && running && !running.cumulative && !/[到至]$/.test(text[mention.start - 1] ?? "")) return;
    const scope = resolve(begins(mention) ? wholeYear(mention) : mention);
    if (scope === undefined || (mention.now && running?.cumulative)) return;
    // 由2019年的……增加到2021年的……，年均增长: the change is counted from the first
    if (mention.from?.year && /[由从自]$/.test(text.slice(Math.max(0, mention.start - 1), mention.start))) clock.since = { year: mention.from.year, start: mention.start };
    if (mention.sense === "plan") clock.planned = true;
    else if (mention.sense === "now") clock.planned = false;
    if (compared(text, mention, running?.year ?? year)) {
      if (mention.from?.year) clock.comparedTo = { year: mention.from.year, start: mention.start };
      else if (mention.to?.year) clock.comparedTo = { year: mention.to.year, start: mention.start };
      // 较2012年底的2746公里: the figure that is compared with is of that time
      if (scope && ofThatTime(text, mention)) hold(scope, endOfPhrase(text, mention.end));
      return;
    }
    // 截至3月底，已下达2022年中央资金9.4亿元: the year tells which money
    if (running?.cumulative && running.mention.start >= sentenceStart(text, mention.start) && /^(?:截|至|到)/.test(text.slice(Math.max(0, running.mention.start - 2), running.mention.end)) && mention.sense === "flow" && ISSUED.test(text.slice(Math.max(0, mention.start - 3), mention.start)) && MONEY.test(text.slice(mention.end, mention.end + 10))) return;
    // 自2020年启动……以来: the year said it already
    if (mention.asOf && mention.end - mention.start === 2 && clock.base?.mention.sense !== "now" && clock.base?.cumulative && clock.base.mention.end > mention.start - 40) return;
    // 由目前的26.4%提高到30%: the present is only where it starts from
    if (scope === null && /[由从较比]$/.test(text.slice(mention.start - 1, mention.start))) return;
    if (scope === null) { clock.base = null; clock.local = null; return; }
    // 截至9月底，参保7291人，当年净增44人；
    if (mention.sense === "year" && text[mention.start] !== "全" && running?.cumulative && running.mention.start >= sentenceStart(text, mention.start)) { hold(scope, endOfClause(text, mention.end)); return; }
    const earlier = clock.local?.scope ?? clock.base;
    clock.series = earlier && /^[、和及与]$/.test(text.slice(earlier.mention.end, mention.start)) ? [...(clock.series.length ? clock.series : [earlier]), scope] : [];
    if (REPORTS.test(text.slice(Math.max(0, mention.start - 8), mention.start)) || leadsOn(mention) || (last === null && titles(mention))) opening = scope;
    const reach = reachOf(text, mention);
    const ahead = year !== null && scope.year > year && reach === "on";
    if (ahead) hold(scope, endOfSentence(text, mention.end, true));
    else if (reach === "on") { clock.base = scope; clock.local = null; }
    else hold(scope, reach);
  }

  /** Up to there the time holds. One of years ahead that reaches further goes on behind it. */
  function hold(scope: Scope, until: number): void {
    const around = clock.local;
    clock.local = { scope, until, within: around && year !== null && around.scope.year > year && around.until > until ? around : null };
  }

  /** 2019年初，我局制定方案: when something began, not what there was. */
  function begins({ start, end, sense, to }: TimeMention): boolean {
    return sense === "stock" && to?.month === 1 && text[end - 1] === "初" && text[end] === "，" && !/(?:截[至止]|[到至较比由从])$/.test(text.slice(Math.max(0, start - 3), start));
  }

  /** 一方面……；另一方面……: the times of one side end with it. */
  function turn(start: number): void {
    const { turned } = clock;
    if (turned !== null && clock.base && clock.base.mention.start > turned) clock.base = null;
    if (turned !== null && clock.local && clock.local.scope.mention.start > turned) clock.local = null;
    clock.turned = start;
  }

  function enter(next: number | null): void {
    if (next === item) return;
    if (item !== null) clocks.set(item, clock);
    item = next;
    clock = { base: inherited(text, letter, next, clocks) ?? (next === null || letter.items[next]!.aspect === "plan" || letter.items[next]!.aspect === "ask" ? null : opening), local: null, planned: false, comparedTo: null, since: null, turned: null, series: [] };
  }

  function assign(draft: Draft, index: number): void {
    clock.local = localAt(clock.local, draft.figure.start);
    if (draft.cell?.period) { fromHeader(draft, draft.cell.period); return; }
    draft.planned = clock.planned;
    if (clock.comparedTo && clock.comparedTo.start >= draft.clause.start) draft.comparedTo = clock.comparedTo.year;
    if (clock.since && clock.since.start >= draft.sentence && clock.since.start < draft.clause.start && YEARLY_CHANGE.test(text.slice(draft.clause.start, draft.figure.start))) draft.comparedTo = clock.since.year;
    if (clock.series.length === 0) clock.series = yearByYear(text, drafts, index, clock.local?.scope ?? clock.base);
    const waiting = clock.series[0];
    if (waiting && clock.series.length > 1 && !/分别|各自|依次/.test(text.slice(Math.max(waiting.mention.end, draft.figure.start - SPREAD), draft.figure.start))) clock.series = [];
    const scope = clock.series.shift() ?? behind(draft) ?? clock.local?.scope ?? clock.base;
    if (!scope && last && last.item === draft.item && last.periodStated && text.startsWith("其中", draft.sentence)) {
      // 。其中，: the parts are of the time of their whole
      Object.assign(draft, { from: last.from, to: last.to, periodStated: true, cumulative: last.cumulative });
      if (last.because.period) draft.because.period = last.because.period;
      return;
    }
    if (!scope) {
      draft.to = year === null ? null : String(year);
      return;
    }
    draft.from = scope.from;
    draft.to = scope.to;
    draft.periodStated = true;
    draft.cumulative = scope.cumulative;
    draft.because.period = { rule: scope.mention.rule, span: { start: scope.mention.start, end: scope.mention.end } };
  }

  /** 陕西省上半年商务运行情况: a title without a marker tells the time of all below it. */
  function titles({ start, end, sense }: TimeMention): boolean {
    const within = itemAt(letter, start);
    if (sense === "now" || sense === "plan" || (within !== null && letter.items[within]!.marker !== "")) return false;
    const before = text.slice(Math.max(0, start - TITLE), start), behind = text.slice(end, end + TITLE);
    const from = before.lastIndexOf("\n") + 1, stop = behind.indexOf("\n");
    return (from > 0 || start <= TITLE) && stop >= 0 && coming >= end + stop && TITLED.test(before.slice(from) + text.slice(start, end) + behind.slice(0, stop));
  }

  /** 2017年，全省……，主要表现为：结构优、动力新。 A paragraph without figures that leads into those below it. */
  function leadsOn({ start, end, sense, from }: TimeMention): boolean {
    const within = itemAt(letter, start);
    if (within === null || (sense !== "flow" && sense !== "since") || from?.month != null) return false;
    const { clean, marker } = letter.items[within]!;
    const own = text.slice(end, clean.end);
    return marker === "" && start - clean.start <= 1 && clean.end - clean.start <= LEAD && LEADS_ON.test(own) && coming >= clean.end;
  }

  /** 其余40个2025年前完成: the time stands behind what is done by it. */
  function behind({ figure, clause }: Draft): Scope | null {
    const next = mentions[m];
    if (!next || next.start >= clause.end || next.start - figure.end > LINKS) return null;
    return DONE_BY.test(text.slice(next.end, clause.end)) && LEADS.test(text.slice(figure.end, next.start)) ? resolve(next) ?? null : null;
  }

  /** 2021年, 上半年 over a column or beside a row. */
  function fromHeader(draft: Draft, header: string): void {
    const mention = readDate(header, 0) ?? scanTimeWords(header)[0] ?? readDate(`${header}年`, 0);
    const scope = mention && resolve({ ...mention, start: 0, end: 0 });
    if (!scope) return;
    draft.from = mention.sense === "stock" ? null : scope.from;
    draft.to = scope.to;
    draft.periodStated = true;
    draft.cumulative = mention.sense === "stock";
    draft.because.period = { rule: "time.table-header", span: null };
  }

  /** 截至2023年底，建成12个，年内服务3万人次: the year of the same sentence, where that is over; else the letter's. */
  function withinYear({ start }: TimeMention): number | null {
    const running = clock.local?.scope ?? clock.base;
    return running && year !== null && running.year < year && running.mention.start >= sentenceStart(text, start) ? running.year : year;
  }

  /** 2024年，…。截至5月底: as of a month of the letter's own year, unless months are told already or the year is the sentence's. */
  function staleFor({ start, sense, from, to }: TimeMention): boolean {
    const running = clock.local?.scope ?? clock.base;
    const month = to?.month ?? from?.month;
    if (!running || year === null || replyMonth === null || month == null || month > replyMonth || running.year >= year) return false;
    const asOf = sense === "stock" || /截[至止]到?$/.test(text.slice(Math.max(0, start - 3), start));
    return asOf && (running.cumulative || (running.mention.to?.month == null && running.mention.start < sentenceStart(text, start)));
  }

  /** Null sets the clock back; undefined leaves it alone. */
  function resolve(mention: TimeMention): Scope | null | undefined {
    const context = clock.local?.scope.year ?? clock.base?.year;
    if (mention.sense === "now" && mention.asOf && year !== null) return { mention, from: null, to: String(year), year, cumulative: true };
    if (mention.sense === "now" || mention.sense === "plan") return null;
    if (mention.from?.back !== undefined || mention.to?.back !== undefined) return year === null ? undefined : resolve({ ...mention, from: counted(mention.from, year), to: counted(mention.to, year) });
    if (mention.ahead !== undefined) return year === null ? undefined : { mention, from: String(year), to: String(year + mention.ahead), year: year + mention.ahead, cumulative: true };
    if (mention.months !== undefined) return year === null ? undefined : { mention, from: String((replyMonth ?? 12) >= mention.months ? year : year - 1), to: String(year), year, cumulative: true };
    const own = mention.from?.year ?? mention.to?.year;
    const stale = staleFor(mention);
    let at = own ?? (mention.back !== undefined && year !== null ? (mention.ofContext ? context ?? year : year) - mention.back : mention.sense === "year" && mention.within ? withinYear(mention) : stale ? null : context);
    if (at === undefined || at === null) {
      // 全年, 前三季度 with no year named: the last that was over when the letter was written
      if (year === null) return undefined;
      const last = mention.to?.month ?? 12;
      const ahead = clock.planned || PLANS.test(text.slice(Math.max(0, mention.start - 4), mention.start)) || (item !== null && letter.items[item]!.aspect === "plan");
      at = ahead || mention.by || stale ? year : replyMonth !== null && (last < replyMonth || (last === 12 && replyMonth === 12)) ? year : mention.to?.month != null && replyMonth === null ? year : year - 1;
    }
    const before = text.slice(Math.max(0, mention.start - 4), mention.start);
    const until = /(?:截[至止]到?|截止|到|至)$/.test(before) && mention.sense !== "since" && !(text[mention.end] === "的" && /[加高升长大少低降增减扩升]?[到至]$/.test(before) && !/截/.test(before));
    const sense = until || mention.by || /^[底末]/.test(text[mention.end] ?? "") ? "stock" : sinceWord(text, mention) ? "since" : mention.sense;
    const to = mention.to ?? mention.from!;
    switch (sense) {
      case "since": {
        const from = mention.back !== undefined && mention.sense === "since" ? String((year ?? at) - mention.back) : format(mention.from ?? to, at);
        // 2027年起: nothing of it is over
        if (year !== null && Number(from.slice(0, 4)) > year) return { mention, from, to: from, year: Number(from.slice(0, 4)), cumulative: false };
        return { mention, from, to: year === null ? null : String(year), year: year ?? at, cumulative: true };
      }
      case "stock": return { mention, from: null, to: format(to, at), year: to.year ?? at, cumulative: true };
      default: return { mention, from: format(mention.from ?? to, at), to: format(to, at + (mention.years ?? 1) - 1), year: to.year ?? at, cumulative: mention.years !== undefined || ((mention.from ?? to).year !== null && (mention.from ?? to).year !== to.year) };
    }
  }
}

/** The year of a time, all of it. */
function wholeYear(mention: TimeMention): TimeMention {
  const year = mention.to && { year: mention.to.year, month: null };
  return { ...mention, sense: "flow", from: year, to: year };
}

/** The moment with the year it counts back to. */
const counted = (moment: Moment | null, year: number): Moment | null => (moment?.back === undefined ? moment : { year: year - moment.back, month: moment.month });

/** 计划三季度实施 */
const PLANS = /(?:计划|拟|将|预计|力争|争取|确保)(?:于|在|到)?$/u;
const REPORTS = /现将(?:我[省市县区局厅委])?$/u;
const TITLE = 40;
const TITLED = /^[^。；，：:]{4,34}(?:情况|工作|运行|分析|通报|总结|综述|公报|形势|进展)(?:新闻发布会|报告|说明|公报|通报)?$/u;
/** A paragraph that leads on is no longer. */
const LEAD = 200;
const LEADS_ON = /(?:主要(?:表现|体现|做法|做了|开展|抓了)|如下|以下(?:工作|方面)|几个方面)[^。]{0,40}[。：]?\s*$/u;
const ISSUED = /(?:下达|安排|拨付|落实|兑付|发放|争取|清算|到位)了?$/u;
const MONEY = /^(?:度)?[^，。；\d]{0,7}(?:资金|补助|补贴|经费|债券|投资)/u;
const LINKS = 4;
const LEADS = /^(?:将|计划|力争|预计|预期|要求|确保|拟)?(?:可?于|在|到)?$/u;
const DONE_BY = /^(?:[^，。；\d]{1,4}前)?(?:全部|全面|基本|陆续|正式|可|将|前)?(?:完成|建成|完工|竣工|投产|投用|投入使用|投运|开工|到位|实现|启用|交付|达标|通车)[^，。；的\d]{0,6}$/u;

/** A change that tells no time of its own: ，年均增长23%; ，减少六成. */
const YEARLY_CHANGE = /^(?:年均|年平均|累计|净|共|总体|整体)?(?:增|减|下降|上升|提[高升]|降)/u;

/** 2020年以来, 自2020年启动……以来, 2021年起. */
function sinceWord(text: string, mention: TimeMention): boolean {
  // 上半年以来: all of it
  if (mention.from?.month != null && mention.to?.month != null && mention.from.month !== mention.to.month && text.startsWith("以来", mention.end)) return false;
  const after = text.slice(mention.end, mention.end + 60);
  if (/^(?:以来|起|开始|[至到](?:今(?!年)|现在|目前|如今)|以后)/.test(after)) return true;
  return /^[^，。；\d]{1,40}?以来/.test(after);
}
