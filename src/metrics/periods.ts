import type { Letter } from "../letter/letter";
import type { Draft } from "./draft";
import { readDate } from "./times/dates";
import type { TimeMention } from "./times/time-mention";
import { scanTimeWords } from "./times/time-words";
import { begun, type Clock, inherited, localAt, type Scope, setAt } from "./clock";
import { compared, ofThatTime } from "./compared";
import { doneBehind, worksDoneBy } from "./done-by";
import { itemAt } from "./item-at";
import { sentenceStart } from "./clauses";
import { LIST_MARK } from "./list-mark";
import { opensLetter } from "./opening-times";
import { resolveTime, type Standing } from "./resolve-time";
import { endOfClause, endOfPhrase, endOfSentence, ofFounding, reachOf } from "./time-reach";
import { SPREAD, yearByYear } from "./year-by-year";

/**
 * Gives each draft its period, `from` and `to` as YYYY or YYYY-MM, and whether it was stated.
 * Carries time through the clauses the way a reader does: a date at the head of a clause holds for what follows in the same
 * point until another is named; one inside a clause holds to the end of its sentence; one that is compared with (比2020年)
 * holds for nothing; 目前 and 近年来 set the clock back to the reply's own date.
 */
export function resolvePeriods(text: string, letter: Letter, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  const year = letter.header.year;
  const clocks = new Map<number, Clock>();
  let m = 0;
  let item: number | null = null;
  let last: Draft | null = null;
  // 现将2021年1—10月进展通报如下: holds for the whole letter
  let opening: Scope | null = null;
  let clock = setAt(null);
  const month = letter.header.date ? Number(letter.header.date.slice(5, 7)) : null;
  const through = month === null ? null : Number(letter.header.date!.slice(8)) < LATE ? month - 1 : month;
  const standing: Standing = { text, year, month, through, clock, plan: false };
  // where the next figure is
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
    const scope = resolveTime(begins(mention) ? wholeYear(mention) : mention, standing);
    if (scope === undefined || (mention.now && (running?.cumulative || (running && text[mention.start] === "全" && running.mention.start >= sentenceStart(text, mention.start))))) return;
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
    if (mention.sameMonths) { hold(scope, endOfClause(text, mention.end)); return; }
    const earlier = clock.local?.scope ?? clock.base;
    clock.series = earlier && LIST_MARK.test(text.slice(earlier.mention.end, mention.start)) ? [...(clock.series.length ? clock.series : [earlier]), scope] : [];
    if (opensLetter(text, letter, mention, coming, last === null)) opening = scope;
    // 2021年82所。2023年设立资金，已奖补35所: what has come of it since is not of what was told before
    if (clock.base && (clock.base.from !== null || clock.base.year < scope.year) && ofFounding(text, mention)) clock.base = null;
    const reach = reachOf(text, mention);
    // a time that runs already is no goal
    const ahead = year !== null && scope.year > year && reach === "on" && !(mention.ahead === undefined && begun(scope.from, year));
    // 力争到2027年，企业达到120家；占比提高到30%: a goal is one for all that the sentence lists
    if (ahead && !leadsToList(mention.end)) hold(scope, endOfSentence(text, mention.end, !THEN.test(text.slice(mention.end, mention.end + 120)) && (text[mention.end] !== "，" || !(AIMED.test(text.slice(Math.max(0, mention.start - 6), mention.start)) || OPENS_PLAN.test(text.slice(Math.max(0, mention.start - 3), mention.start))))));
    // 目前有园区29家，2018年产值410亿元；建有实验室31个: what there is, is of now again
    else if (reach === "on" && clock.base === null && NOW.test(text.slice(sentenceStart(text, mention.start), mention.start)) && THERE_IS.test(text.slice(mention.end, mention.end + 120))) hold(scope, endOfSentence(text, mention.end, true));
    else if (ahead || reach === "on") { clock.base = scope; clock.local = null; }
    else hold(scope, reach);
  }

  /** 项目规划在“十四五”期内抓好五件事：, with its points below. */
  function leadsToList(end: number): boolean {
    const within = item === null ? null : letter.items[item]!;
    return within?.role === "heading" && /^[^。；\n]{0,60}：\s*$/u.test(text.slice(end, within.clean.end));
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
    const aspect = next === null ? null : letter.items[next]!.aspect;
    clock = setAt(inherited(text, letter, next, clocks) ?? (aspect === null || aspect === "plan" || aspect === "ask" ? null : opening));
    standing.clock = clock;
    standing.plan = aspect === "plan";
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
    if (waiting && clock.series.length === 0 && together(waiting, draft)) return;
    const told = clock.series.shift() ?? behind(draft) ?? clock.local?.scope ?? clock.base;
    // 总目标 | 2024年计划 over columns: a time over one of them is not of those before it, which may have their own
    const scope = draft.cell && told && headsColumn(told.mention, draft.figure.start) ? overColumn(told.mention.start, draft.figure.start) : told;
    if (!scope && last && last.item === draft.item && last.periodStated && text.startsWith("其中", draft.sentence)) {
      // 。其中，: the parts are of the time of their whole
      Object.assign(draft, { from: last.from, to: last.to, periodStated: true, cumulative: last.cumulative });
      if (last.because.period) draft.because.period = last.because.period;
      return;
    }
    if (!scope || (scope.from?.length === MONTH_LENGTH && EVERY_YEAR.test(text.slice(draft.clause.start, draft.figure.start)))) {
      draft.to = year === null ? null : String(year);
      return;
    }
    // 2020年面积较上年2.35万亩增21%: of the year before that
    const than = OF_YEAR_BEFORE.exec(text.slice(Math.max(0, draft.figure.start - NEAR), draft.figure.start))?.[0];
    const back = than !== undefined && scope.mention.end <= draft.figure.start - than.length && !GREW_BY.test(text.slice(draft.figure.end, draft.figure.end + NEAR)) ? 1 : 0;
    draft.from = earlier(scope.from, back);
    draft.to = earlier(scope.to, back);
    draft.periodStated = true;
    draft.cumulative = scope.cumulative;
    draft.because.period = { rule: scope.mention.rule, span: { start: scope.mention.start, end: scope.mention.end } };
  }

  /** 2019年、2020年，两年合计下达5.6亿元: from the first to the last. */
  function together(first: Scope, draft: Draft): boolean {
    const latest = m > 0 ? resolveTime(mentions[m - 1]!, standing) : null;
    if (!latest || first.from === null || !IN_ALL.test(text.slice(first.mention.end, draft.figure.start))) return false;
    Object.assign(draft, { from: first.from, to: latest.to, periodStated: true, cumulative: true });
    draft.because.period = { rule: latest.mention.rule, span: { start: first.mention.start, end: latest.mention.end } };
    return true;
  }

  /** A time over a column of a table to the right. */
  function headsColumn({ start, end }: TimeMention, at: number): boolean {
    return columnOf(start) > columnOf(at) && text.slice(end, Math.min(at, end + LONGEST_ROW)).includes("\n");
  }
  /** The time over the column of a cell, in the row of headers that names another behind it. */
  function overColumn(other: number, at: number): Scope | null {
    const row = Math.max(text.lastIndexOf("\n", other), other - LONGEST_ROW), column = columnOf(at);
    for (let i = m - 1; i >= 0 && mentions[i]!.start > row; i--) if (mentions[i]!.start < other && columnOf(mentions[i]!.start) === column) return resolveTime(mentions[i]!, standing) ?? null;
    return null;
  }
  function columnOf(at: number): number {
    return text.slice(Math.max(0, at - LONGEST_ROW), at).split("\n").pop()!.split("\t").length;
  }

  /** The time that stands behind a figure, of what is to be done by it. */
  function behind(draft: Draft): Scope | null {
    const next = mentions[m];
    if (!next) return null;
    if (doneBehind(text, draft, next)) return resolveTime(next, standing) ?? null;
    const works = worksDoneBy(text, draft, next, mentions[m - 1]) ? resolveTime(next, standing) : null;
    return works ? { ...works, from: null, cumulative: false } : null;
  }

  /** 2021年, 上半年 over a column or beside a row. */
  function fromHeader(draft: Draft, header: string): void {
    const mention = readDate(header, 0) ?? scanTimeWords(header)[0] ?? readDate(`${header}年`, 0);
    const scope = mention && resolveTime({ ...mention, start: 0, end: 0 }, standing);
    if (!scope) return;
    draft.from = mention.sense === "stock" ? null : scope.from;
    draft.to = scope.to;
    draft.periodStated = true;
    draft.cumulative = mention.sense === "stock";
    draft.because.period = { rule: "time.table-header", span: null };
  }
}

/** From this day on a month is as good as over. */
const LATE = 20;
const OF_YEAR_BEFORE = /[较比与同]上年(?:同期|[末底]|实际)?的?$/u, NEAR = 8;
/** 较上年12%的增长: of the year itself. */
const GREW_BY = /^的(?:增长|增速|增幅|提升|下降|涨幅|降幅)/u;
/** The same so many years before. */
const earlier = (time: string | null, years: number): string | null => (time === null || years === 0 ? time : `${Number(time.slice(0, 4)) - years}${time.slice(4)}`);

/** The year of a time, all of it. */
function wholeYear(mention: TimeMention): TimeMention {
  const year = mention.to && { year: mention.to.year, month: null };
  return { ...mention, sense: "flow", from: year, to: year };
}

/** 已下达2022年中央资金: of money that was given out, a year tells which. */
const NOW = /^\s*(?:[^，。；]{0,16}，)?(?:截至)?(?:目前|现在)/u;
const THERE_IS = /^[^。；\n]*；(?:建有|拥有|现有|共有|设有|备案)/u;
const ISSUED = /(?:下达|安排|拨付|落实|兑付|发放|争取|清算|到位)了?$/u;
const MONEY = /^(?:度)?[^，。；\d]{0,7}(?:资金|补助|补贴|经费|债券|投资)/u;
/** 两年合计, 三年共: what the times before were told for. */
const IN_ALL = /[两二三四五](?:个年度|年)[^，。；\d]{0,4}(?:合计|共|累计|总计)|(?:合计|总计)[^，。；\d]{0,8}$/u;
/** As much of a row as is looked at. */
const LONGEST_ROW = 200;
/** Characters of YYYY-MM. */
const MONTH_LENGTH = 7;
/** 一季度…，每年培训1.2万人次: of no part of a year. */
const EVERY_YEAR = /每学?年/u;

/** …；可新增供水人口22万人: what comes of it then. */
const THEN = /^[^。；\n]*；(?:届时|可|将可|预计可)(?!以|研)/u;
/** 到2025年，…；…: the sentence of a plan opens with its year. */
const OPENS_PLAN = /(?:^|[。\n])到$/u;
/** 力争到, 确保: what a time is aimed at by. */
const AIMED = /(?:力争|争取|确保|目标是?)(?:[到在于])?$/u;

/** A change that tells no time of its own: ，年均增长23%; ，减少六成. */
const YEARLY_CHANGE = /^(?:年均|年平均|累计|净|共|总体|整体)?(?:增|减|下降|上升|提[高升]|降)/u;
