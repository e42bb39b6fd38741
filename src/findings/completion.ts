import type { Figure } from "../indicators/figure";
import { findingKey, type Finding } from "./finding";
import { isRatio, levelBefore, otherwiseExplained, ownClause, percentOf, sameSort } from "./told-ratio";

/**
 * A completion rate unlike what was done by the task, both told in its sentence: 5320人次，完成年度任务5000人次的116.4%.
 * @param before the figures of the sentence before it, @param behind those after it, @param letter all of the letter.
 */
export function completionUnlike(rate: Figure, before: readonly Figure[], behind: readonly Figure[], letter: readonly Figure[]): Finding | null {
  const clause = ownClause(rate);
  if (rate.metric.qualifier !== "exact" || rate.metric.siMax !== null || !COMPLETED.test(clause) || OF_YEARS.test(clause)) return null;
  const found = taskInClause(clause, before) ?? taskBefore(before) ?? taskBehind(before, behind);
  if (!found || !together(found.done, found.task) || isRatio(rate, found.done, found.task) || otherwiseExplained(rate, found.done, found.task, letter, true)) return null;
  const sources = [rate, found.done, found.task];
  return { kind: "completion", severity: "warning", key: findingKey("completion", sources), name: rate.metric.name, year: rate.year, sources, stated: rate.metric.si, computed: percentOf(found.done, found.task) };
}

/** 完成年度任务的, 占全年目标任务5000人次的, 完成率达: nothing before it, else it is something else that was completed. */
const COMPLETED = /^(?:[约已均就]{0,2})(?:(?:完成|占|为|达到?)了?[^完占]{0,16}(?:任务|目标|计划|指标)[^，。；]{0,14}的|(?:任务|目标|计划|年度|全年){0,3}完成率[约已均就为达到]{0,3})$/u;
/** What years before have a part in: 完成“十四五”规划任务2000处的60%. */
const OF_YEARS = /十[三四五]五|规划|[三五]年|总(?:任务|目标|投资|体)|累计/u;

interface Found { readonly done: Figure; readonly task: Figure }

/** 完成年度任务5000人次的 */
function taskInClause(clause: string, before: readonly Figure[]): Found | null {
  const task = before.at(-1);
  if (!task || task.metric.kind !== "level" || !clause.includes(String(task.metric.value)) || !/\d[^\d]{0,6}的$/u.test(clause)) return null;
  const done = levelBefore(before.slice(0, -1));
  return done && { done, task };
}

/** 计划新增5000张，实际新增4980张，完成率 */
function taskBefore(before: readonly Figure[]): Found | null {
  const done = before.at(-1), task = before.at(-2);
  return done && task && done.metric.status === "actual" && task.metric.status === "target" ? { done, task } : null;
}

/** 新增4980张，完成年度任务的90%，年度目标为5000张 */
function taskBehind(before: readonly Figure[], [task]: readonly Figure[]): Found | null {
  const done = levelBefore(before);
  return done && task && task.metric.status === "target" && /^(?:年度|全年)?(?:目标|任务|计划){1,2}数?[为是]?$/u.test(ownClause(task)) ? { done, task } : null;
}

/** One sort of thing, of one time, what was done and what was to do, both in full numbers. */
function together(done: Figure, task: Figure): boolean {
  return done.metric.kind === "level" && task.metric.kind === "level" && done.metric.status === "actual" && sameSort(done, task)
    && done.metric.qualifier === "exact" && task.metric.qualifier === "exact" && done.metric.siMax === null && task.metric.siMax === null
    && done.metric.si > 0 && task.metric.si > 0 && done.year === task.year && done.metric.from === task.metric.from && done.metric.basis !== "cumulative"
    && !OF_YEARS.test(task.context);
}
