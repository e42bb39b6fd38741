import type { Figure } from "../figures/figure";
import { groupStart } from "./figure-lists";
import { nearest, peerOf, REACH } from "./kin";
import type { Named } from "./named";
import type { Told } from "./told";

const TASK_NOUN = "(?:(?:建设|改造|开通|培训|招生|治理|新建|投资)(?:计划|任务|目标)|指标任务|任务指标|预期目标|考核任务|目标任务|任务目标|目标|任务|计划|预算|指标|总任务|总目标)";
const GIVEN_FOR = "(?:全年|年度|年初|市定|省定|下达|[一二三四]季度|上半年|前三季度)";

/** 完成年度任务的, 占“十四五”目标任务的: what a share is of that tells how much of a task was done. */
export const DUTY = new RegExp(`^(?:已|约|均|分别)*(?<how>超额完成|完成|占|为|达到?)?(?:了)?(?:(?:上级|[国省市县区])下达的?)?(?<duty>(?:“[^”]{2,4}”|全年|年度|年|总)?${TASK_NOUN}(?:任务)?)(?:数|量)?的?(?:约|近|超)?$`, "u");
const TASK = new RegExp(`^[，、]?(?:已|均|约)*(?:超额)?(?:完成|占|达到|为)${GIVEN_FOR}*${TASK_NOUN}数?$`, "u");
/** 完成年度计划（3500人次）的110% */
const TASK_BRACKETED = new RegExp(`(?:完成|占|达到|为)${GIVEN_FOR}*${TASK_NOUN}数?[（(]$`, "u");
const TASK_AHEAD = new RegExp(`^的?${GIVEN_FOR}*年?${TASK_NOUN}数?的`, "u");
const DUE = new RegExp(`^[）)]?(?:的?${GIVEN_FOR}*年?${TASK_NOUN}数?)?的(?:约|近)?$`, "u");
const BEYOND = new RegExp(`超额?完成(?:了)?${GIVEN_FOR}?${TASK_NOUN}的?$`, "u");

/** Characters before a bracketed figure that may name the task. */
const FAR = 20;

/** 新增就业1374人，完成全年目标任务1200人的114%: the task, and how much of it was done. */
export function taskOf({ around, i, draft, previous }: Told): Named | null {
  const last = around.drafts[i - 1];
  if (!last) return null;
  if (last.because.name?.rule === "name.task") return DUE.test(around.clauseBefore(i)) ? { name: `${last.noun}目标任务完成率`, rule: "name.completion" } : null;
  if (!previous || draft.kind !== "level" || previous.sentence !== draft.sentence) return null;
  const before = around.clauseBefore(i), behind = around.text.slice(draft.figure.end, draft.clause.end);
  // 超额完成年初8000万亩的任务: what was aimed at
  if (/^的(?:目标)?任务/u.test(behind) && /完成(?:了)?(?:年初|全年|年度|[一二三四五]年)?(?:下达|确定)?$/u.test(before)) return { name: `${previous.name}目标任务`, noun: previous.name, rule: "name.task" };
  // 完成4600人年计划的61.78%
  const due = TASK_AHEAD.test(behind) || (behind.startsWith("的") && TASK.test(before)) || isBracketed(around.text, draft.figure);
  if (!due) return null;
  // 发放贷款1.4亿元，带动1843人就业，完成省定2.5亿元目标任务的54.8%: what is counted alike
  const { name } = (previous.figure.base === draft.figure.base ? null : nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.of === null && d.figure.base === draft.figure.base)) ?? previous;
  return { name: `${name}目标任务`, noun: name, rule: "name.task" };
}

/** 分别超额完成全年目标任务16.2%和11.8% */
export function beyondTask({ around, i, previous }: Told): Named | null {
  const { text, drafts } = around;
  const done = BEYOND.test(around.clauseBefore(groupStart(text, drafts, i))) ? peerOf(text, drafts, i) ?? previous : null;
  return done && { name: `${done.name}目标任务完成率`, noun: done.noun, rule: "name.completion" };
}

const isBracketed = (text: string, { start, end }: Figure): boolean => /^[）)]的/u.test(text.slice(end, end + 2)) && TASK_BRACKETED.test(text.slice(Math.max(0, start - FAR), start));
