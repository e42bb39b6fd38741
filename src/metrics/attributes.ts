import type { Header, Letter } from "../letter/letter";
import { parseNumeral } from "../text/numerals";
import type { Draft } from "./draft";
import { readBasis } from "./bases";
import { begun } from "./clock";
import { DECLINE, GROWTH } from "./change-words";
import { readKind } from "./kinds";
import { LIST_MARK } from "./list-mark";
import { type FigureTimes, readStatus, type StatusRead } from "./statuses";

/** The figure before one in its point, and what stands between them. */
interface Neighbour {
  readonly draft: Draft;
  readonly gap: string;
}

/** Kind, status, basis and sign of each figure, from the words of its clause and sentence; what they say of its period corrects that. */
export function readAttributes(text: string, letter: Letter, drafts: readonly Draft[]): void {
  drafts.forEach((draft, i) => {
    const previous = i > 0 && drafts[i - 1]!.item === draft.item ? drafts[i - 1]! : null;
    const before = previous && { draft: previous, gap: text.slice(previous.figure.end, draft.figure.start) };
    const clause = text.slice(before && previous!.figure.end > draft.clause.start ? previous!.figure.end : draft.clause.start, draft.figure.start);
    takeKind(text, draft, clause, before);
    const times = timesOf(text, draft, letter.header);
    const status = statusOf(text, letter, draft, before, times);
    draft.status = status.status;
    draft.because.status = { rule: status.rule, span: status.span };
    settlePeriod(draft, clause, status.rule, times.future, letter.header.year);
    takeBasis(text, draft, before);
  });
}

/** As much of what stands behind a figure as tells its kind. */
const BEHIND = 20;

function takeKind(text: string, draft: Draft, clause: string, before: Neighbour | null): void {
  const { end } = draft.figure;
  const kind = readKind(draft, draft.cell ? draft.cell.name.replace(HELD, "$&增长") : clause, before?.draft ?? null, before?.gap ?? "", draft.cell ? "" : text.slice(end, end + BEHIND), before ? text.slice(Math.max(before.draft.clause.start, before.draft.figure.start - BEHIND), before.draft.figure.start) : "");
  draft.kind = kind.kind;
  draft.decrease = kind.decrease;
  draft.certainty = Math.min(draft.certainty, kind.certainty);
  draft.because.kind = { rule: kind.rule, span: null };
}

/** 同比 over a column: it holds what grew. */
const HELD = /(?:同比|环比|[比较]上年)$/u;

/** How the stated period of a figure lies to the letter; one that isn't stated is neither ahead nor over. */
function timesOf(text: string, draft: Draft, { year, date }: Header): FigureTimes {
  const to = draft.to === null || !draft.periodStated ? null : Number(draft.to.slice(0, 4));
  const known = to !== null && year !== null;
  const said = draft.because.period?.span?.start ?? -1;
  // “十四五”期间, told in its fourth year and a sentence before, says neither that it is so nor that it isn't
  const running = begun(draft.from, year) && said < draft.sentence;
  return { future: known && ((to > year && !running) || (to === year && liesAhead(text, draft, date))), past: known && (to < year || (to === year && (said >= draft.clause.start || saidAlone(text, draft, said)) && liesBehind(draft, date))), said, running: known && draft.to === String(year) && (draft.from === null || draft.from === draft.to), year };
}

/** Characters of a month: 2024-06. */
const MONTH = 7;
const AS_OF = /截[至止]/;

/** 2024年底前, 2024年下半年 in a letter of June: all of the period lies in later months of the letter's own year; not 截至2024年底. */
function liesAhead(text: string, { from, to, because }: Draft, date: string | null): boolean {
  const begins = from ?? to;
  if (date === null || begins === null || begins.length < MONTH || begins <= date.slice(0, MONTH)) return false;
  const said = because.period?.span?.start ?? 0;
  return from !== null || !AS_OF.test(text.slice(Math.max(0, said - 3), said + 2));
}

/** 1—5月 in the clause of a letter of June: over, though of the same year. */
const liesBehind = ({ from, to }: Draft, date: string | null): boolean => from !== null && to !== null && date !== null && to.length >= MONTH && to.slice(0, MONTH) < date.slice(0, MONTH);

/** 今年一季度，全省进出口4870亿元: the time is all that the clause before says, and nothing is expected behind it. */
const saidAlone = (text: string, { sentence, clause }: Draft, said: number): boolean => said >= sentence && /^[^，。；\d]{0,4}[一二三四前上\d][^，。；]{1,8}，$/u.test(text.slice(said, clause.start));

/** What stands between a whole that is planned and its parts: 规划里程2860公里，其中新建1120公里、改建1740公里，总投资94亿元. */
const PARTS = /^[，。]其中，?[^，。；]{0,14}$|^[、和及][^，。；]{0,8}$|^，总?投资[^，。；]{0,6}$/u;
/** 年度计划投资14亿元，1—5月完成4亿元，其中续建项目11个、投资2亿元，新建项目7个: as the whole of them. */
const PARTS_DONE = /^[，。]其中[，：]?[^，。；]{0,14}$/u, MORE_DONE = /^[，、和](?!计划|预计|拟|力争|将|还|尚|需)[^，。；]{0,10}$/u;
const GOAL_RULES: ReadonlySet<string> = new Set(["status.goal", "status.part-of-goal"]), PLAN_RULES: ReadonlySet<string> = new Set(["status.future-word", "status.plan"]);
const DONE = /已|截[至止]|实际|完成|完工|累计|目前/u;

/** A part of what is planned; by which rule that was read is told. */
function isPlannedPart(text: string, { figure, sentence }: Draft, before: Neighbour, rule: string): boolean {
  const together = before.draft.sentence === sentence, next = before.gap.startsWith("。其中"), goal = GOAL_RULES.has(rule);
  if (goal && (together || next) && PARTS.test(before.gap)) return true;
  // 计划投资…，对19个小区改造。其中：城关街道11个小区、2208户: all of the parts are planned
  if (!text.startsWith("其中", sentence) || DONE.test(text.slice(sentence, figure.start))) return false;
  return together ? rule === "status.part-of-goal" : next && (goal || PLAN_RULES.has(rule));
}

function statusOf(text: string, letter: Letter, draft: Draft, before: Neighbour | null, times: FigureTimes): StatusRead {
  const { figure, sentence } = draft;
  const previous = before?.draft.because.status?.rule ?? "";
  // 2023年, 2024年目标 over a column: words of other cells say nothing
  if (draft.cell) return draft.cell.aimed || times.future ? { status: "target", rule: "status.goal", span: null } : { status: "actual", rule: "status.default", span: null };
  // 从300元、200元分别提高到…: all of the list is left behind
  if (before && previous === "status.left-behind" && LIST_MARK.test(before.gap)) return { status: "actual", rule: previous, span: null };
  const own = draft.item === null ? null : letter.items[draft.item]!.aspect;
  const aspect = draft.planned && own !== "ask" ? "plan" : own;
  const read = readStatus({ text, sentence, start: figure.start, end: figure.end, aspect, times, rate: figure.form === "percent" });
  const done = read.rule === "status.future-word" && before?.draft.sentence === sentence && before.draft.status === "actual" && (previous === "status.past-period" ? PARTS_DONE.test(before.gap) : previous === "status.part-of-done" && MORE_DONE.test(before.gap));
  if (done) return { status: "actual", rule: "status.part-of-done", span: null };
  return read.rule === "status.default" && before?.draft.status === "target" && isPlannedPart(text, draft, before, previous) ? { status: "target", rule: "status.part-of-goal", span: null } : read;
}

/** 三年提高3.4个百分点: over how many years a change was counted. */
const SPENT = new RegExp(`(?<![近前这第去今明])(?<years>[两三四五六七八九十])年(?:来|间)?(?:累计|共)?(?:${GROWTH}|${DECLINE})[^，。；\\d]{0,4}$`, "u");
/** As much of the clause as that takes. */
const NEAR = 24;
/** Held against the end of the year before. */
const WITHIN_YEAR = /[比较](?:上|去)年(?:年?[底末])/u;
/** Years between what is compared from which on a change came about over all of them. */
const APART = 2;

/** Corrects a period by what is told of the figure; `ahead`: it lay ahead of the letter. */
function settlePeriod(draft: Draft, clause: string, status: string, ahead: boolean, year: number | null): void {
  const { figure, kind, comparedTo } = draft;
  const spent = kind === "change" && draft.to !== null ? SPENT.exec(clause.slice(-NEAR))?.groups?.years : undefined;
  if (spent !== undefined) draft.from = String(Number(draft.to!.slice(0, 4)) - parseNumeral(spent)!);
  const leftBehind = status === "status.left-behind";
  // 2018年以来，项目县由12个增加到86个: what was left behind is of the year it began
  if (leftBehind && draft.cumulative && draft.from !== null) draft.to = draft.from;
  if ((leftBehind || status === "status.present-word") && ahead) [draft.from, draft.to, draft.periodStated] = [null, String(year), false];
  // 截至2021年底，…8700万户，比上年底增加900万户: came about within the year
  if (kind === "change" && draft.from === null && draft.to !== null && draft.periodStated && WITHIN_YEAR.test(clause)) draft.from = draft.to.slice(0, 4);
  // 较2015年下降35.7% is a rate of its own year; 比2020年增加1108万亩 came about since then
  if (kind !== "change" || comparedTo === null || draft.to === null || Number(draft.to.slice(0, 4)) - comparedTo < APART) return;
  if (figure.form !== "percent" || clause.includes("年均")) draft.from = String(comparedTo);
}

function takeBasis(text: string, draft: Draft, before: Neighbour | null): void {
  const { figure, sentence } = draft;
  const previous = before?.draft;
  // 生均经费515元，比上年增加35元
  const more = draft.kind === "change" && figure.form !== "percent" && previous?.figure.base === figure.base && previous.sentence === sentence;
  const same = previous?.basis === "each" && (more || LIST_MARK.test(before!.gap));
  const left = (from: number): string => text.slice(from, figure.start);
  const read = same ? { basis: previous.basis, rule: "basis.same-as-neighbour" } : readBasis(draft, left(draft.clause.start), left(Math.max(sentence, draft.because.period?.span?.start ?? 0)), draft.cumulative);
  draft.basis = read.basis;
  draft.because.basis = { rule: read.rule, span: null };
}
