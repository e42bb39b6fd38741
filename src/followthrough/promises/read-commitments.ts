import type { Figure } from "../../indicators/figure";
import { coreOf, namedThings } from "../evidence/named-things";
import type { FollowLetter } from "../passages/follow-letter";
import { announces, planOpens } from "../passages/future-words";
import type { Passage } from "../passages/passage";
import { clausesIn } from "../passages/sentences";
import type { Header } from "../../letter/letter";
import type { Span } from "../../text/span";
import type { Commitment } from "./commitment";
import { leadsIn } from "./lead-in";
import { dueIn } from "./due-date";
import { splitPromises, type TargetAt } from "./split-promises";

/** Facts told among plans: 目前，国家正… */
const fact = /^(?:目前|截至|去年|近年来|今年以来)/u;

/**
 * What a letter promises: the sentences of its plans, each figure aimed at, and what is announced among the things
 * done (谋划筹建3个省实验室) where that can be checked.
 *
 * @param passages all passages of this letter; `figures` all of its figures.
 */
export function readCommitments(letter: FollowLetter, passages: readonly Passage[], figures: readonly Figure[]): Commitment[] {
  const { source, letter: { header } } = letter;
  const targets = figures
    .filter(({ metric, year }) => metric.status === "target" && metric.kind !== "parameter" && (header.year === null || year === null || year >= header.year))
    .map((figure) => ({ figure, at: source.toClean(figure.metric.span.start), core: figure.core }));
  const commitments: Commitment[] = [];
  for (const [place, passage] of passages.entries()) {
    const aimed = targets.filter(({ at }) => at >= passage.clean.start && at < passage.clean.end);
    if ((!passage.future && aimed.length === 0) || (fact.test(passage.text) && aimed.length === 0)) continue;
    if (aimed.length === 0 && leadsIn(passage, passages[place + 1], source.text)) continue;
    for (const clean of promisedIn(source.text, passage, aimed)) {
      const own = aimed.filter(({ at }) => at >= clean.start && at < clean.end).map(({ figure }) => figure);
      const commitment = commitmentOf(letter, passage, clean, own);
      if (passage.aspect !== "plan" && commitment.measurable === "vague") continue;
      if (commitment.text.replace(/[\p{P}\p{S}\s\d]/gu, "").length >= 5 && !introduces.test(commitment.text) && commitment.text !== header.agency) commitments.push(commitment);
    }
  }
  return commitments;
}

/** 下一步，省科技厅将主要开展以下几方面工作： */
const introduces = /(?:以下|如下)[^，。；]{0,14}[：:]?$|[：:]$/u;
/** An institution, document or programme to be set up, even if only its sort is named: 筹建…2个省实验室. */
const setUp = /(?:筹建|谋划|设立|组建|出台|制定|起草|修订|编制|启动|举办|建成|搭建|创建)[^，。；]{0,40}(?:实验室|研究院|中心|条例|办法|规划|方案|意见|细则|专项|行动|工程|计划|基金|联盟|基地|示范区|平台|试点|项目|系统)/u;

/** 提前一年实现“到2025年达到61%”的目标: told as done. */
const achieved = /提前|超额|圆满|如期|(?:完成|实现)[^，]{0,30}(?:目标|任务)/u;

/** A clause shorter than this names nothing besides its figure. */
const BRIEF = 12;

/** In plans every promised thing; among things done only the clauses that announce something. */
function promisedIn(text: string, { clean, aspect }: Passage, aimed: readonly TargetAt[]): Span[] {
  const opens = planOpens.exec(text.slice(clean.start, clean.end));
  const plan = opens ? { start: clean.start + opens.index + (/^[。；;，,\n]/u.test(opens[0]) ? 1 : 0), end: clean.end } : clean;
  if (aspect === "plan" || opens) return splitPromises(text, aspect === "plan" ? clean : plan, aimed);
  const clauses = clausesIn(text, clean);
  return clauses.filter(({ start, end }) => !achieved.test(text.slice(start, end)) && (announces(text.slice(start, end)) || aimed.some(({ at }) => at >= start && at < end)))
    // 拟投入2000万元 says of what only with the clause before
    .map((span) => (span.end - span.start < BRIEF ? { start: clauses[clauses.indexOf(span) - 1]?.start ?? span.start, end: span.end } : span));
}

function commitmentOf(letter: FollowLetter, passage: Passage, clean: { start: number; end: number }, targets: readonly Figure[]): Commitment {
  const { source, file, letter: { header } } = letter;
  const text = source.text.slice(clean.start, clean.end).replace(/[，,；;。]$/u, "");
  const trimmed = { start: clean.start, end: clean.start + text.length };
  const span = source.toPasted(trimmed);
  const things = namedThings(text);
  const due = dueOf(text, passage.text, targets, header);
  return {
    key: `${file}#${span.start}-${span.end}`,
    letter: passage.letter, file, item: passage.item, span, text, core: coreOf(text),
    agency: passage.speaker ?? header.agency ?? "",
    year: header.year,
    subject: passage.subject,
    due: due?.date ?? null, dueWords: due?.words ?? null,
    measurable: targets.length > 0 ? "quantified" : things.some(({ role }) => role !== "") || setUp.test(text) ? "checkable" : "vague",
    targets, things,
  };
}

function dueOf(text: string, sentence: string, targets: readonly Figure[], { year, date }: Header) {
  const own = dueIn(text, year, date);
  if (own) return own;
  const to = targets.find(({ metric }) => metric.periodStated && metric.to !== null)?.metric.to;
  if (to) return dueIn(to.length > 4 ? `${to.slice(0, 4)}年${Number(to.slice(5, 7))}月` : `${to}年`, null);
  // A year that opens the sentence holds for all of it: 2024年，…；…
  const opening = dueIn(sentence.slice(0, 14), year, date);
  return opening && sentence.indexOf(opening.words ?? "") === 0 ? opening : null;
}

