import type { Letter } from "../letter/letter";
import { parseNumeral } from "../text/numerals";
import type { Draft } from "./draft";
import { readBasis } from "./bases";
import { DECLINE, GROWTH, readKind } from "./kinds";
import { readStatus, type StatusRead } from "./statuses";

/** 三年提高3.4个百分点: over how many years a change was counted. */
const SPENT = new RegExp(`(?<![近前这第去今明])(?<years>[两三四五六七八九十])年(?:来|间)?(?:累计|共)?(?:${GROWTH}|${DECLINE})[^，。；\\d]{0,4}$`, "u");
const PARTS = /^，其中[^，。；]{0,12}$|^[、和及][^，。；]{0,8}$|^，总?投资[^，。；]{0,6}$/u;
const GOAL_RULES: ReadonlySet<string> = new Set(["status.goal", "status.part-of-goal"]);
const NEAR = 24, BEHIND = 20;
const LEFT_BEHIND: StatusRead = { status: "actual", rule: "status.left-behind", span: null };
/** What stands between the members of a list. */
const LISTED = /^[、和及与]$/;

/** Kind, status, basis and sign of each figure, from the words of its clause and sentence. */
export function readAttributes(text: string, letter: Letter, drafts: readonly Draft[]): void {
  const year = letter.header.year;
  drafts.forEach((draft, i) => {
    const { figure } = draft;
    const previous = i > 0 && drafts[i - 1]!.item === draft.item ? drafts[i - 1]! : null;
    const from = previous && previous.figure.end > draft.clause.start ? previous.figure.end : draft.clause.start;
    const gap = previous ? text.slice(previous.figure.end, figure.start) : "";
    const clause = text.slice(from, figure.start);
    const kind = readKind(draft, draft.cell ? draft.cell.name : clause, previous, gap, draft.cell ? "" : text.slice(figure.end, figure.end + BEHIND));
    draft.kind = kind.kind;
    draft.decrease = kind.decrease;
    draft.certainty = Math.min(draft.certainty, kind.certainty);
    draft.because.kind = { rule: kind.rule, span: null };

    const to = draft.to === null || !draft.periodStated ? null : Number(draft.to.slice(0, 4));
    const times = { future: to !== null && year !== null && (to > year || (to === year && liesAhead(text, draft, letter.header.date))), past: to !== null && year !== null && to < year, said: draft.because.period?.span?.start ?? -1 };
    const aspect = draft.item === null ? null : letter.items[draft.item]!.aspect;
    // 从300元、200元分别提高到…: all of the list is left behind
    const alike = previous?.because.status?.rule === "status.left-behind" && LISTED.test(gap);
    const status = alike ? LEFT_BEHIND : readStatus({ text, sentence: draft.sentence, start: figure.start, end: figure.end, aspect: draft.planned && aspect !== "ask" ? "plan" : aspect, times, rate: figure.form === "percent" });
    // 规划里程2860公里，其中新建1120公里、改建1740公里: the parts are planned as well
    const part = previous?.status === "target" && status.rule === "status.default" && previous.sentence === draft.sentence && PARTS.test(gap) && GOAL_RULES.has(previous.because.status?.rule ?? "");
    draft.status = part ? "target" : status.status;
    const spent = draft.kind === "change" && draft.to !== null ? SPENT.exec(clause.slice(-NEAR))?.groups?.years : undefined;
    if (spent !== undefined) draft.from = String(Number(draft.to!.slice(0, 4)) - parseNumeral(spent)!);
    // 2018年以来，项目县由12个增加到86个: what was left behind is of the year it began
    if (status.rule === "status.left-behind" && draft.cumulative && draft.from !== null) draft.to = draft.from;
    if ((status.rule === "status.left-behind" || status.rule === "status.present-word") && times.future) { draft.from = null; draft.to = String(year); draft.periodStated = false; }
    // 较2015年下降35.7% is a rate of its own year; 比2020年增加1108万亩 came about since then
    if (draft.kind === "change" && (figure.form !== "percent" || clause.includes("年均")) && draft.comparedTo !== null && draft.to !== null && Number(draft.to.slice(0, 4)) - draft.comparedTo >= 2) draft.from = String(draft.comparedTo);
    draft.because.status = part ? { rule: "status.part-of-goal", span: null } : { rule: status.rule, span: status.span };

    // 生均经费515元，比上年增加35元
    const more = draft.kind === "change" && figure.form !== "percent" && previous?.figure.base === figure.base && previous.sentence === draft.sentence;
    const basis = previous?.basis === "each" && (more || LISTED.test(gap)) ? { basis: previous.basis, rule: "basis.same-as-neighbour" } : readBasis(draft, text.slice(draft.clause.start, figure.start), text.slice(Math.max(draft.sentence, draft.because.period?.span?.start ?? 0), figure.start), draft.cumulative);
    draft.basis = basis.basis;
    draft.because.basis = { rule: basis.rule, span: null };
  });
}

/** 2024年底前, 2024年下半年 in a letter of June: all of the period lies in later months of the letter's own year; not 截至2024年底. */
function liesAhead(text: string, { from, to, because }: Draft, date: string | null): boolean {
  const begins = from ?? to;
  if (date === null || begins === null || begins.length < MONTH || begins <= date.slice(0, MONTH)) return false;
  const said = because.period?.span?.start ?? 0;
  return from !== null || !AS_OF.test(text.slice(Math.max(0, said - 3), said + 2));
}
/** Characters of a month: 2024-06. */
const MONTH = 7;
const AS_OF = /截[至止]/;
