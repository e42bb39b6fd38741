import type { Draft } from "./draft";
import { LEADING } from "./resolve-time";
import { endOfClause } from "./time-reach";
import type { TimeMention } from "./times/time-mention";

/** 其余40个2025年前完成: the time stands right behind the figure, and what is done by it behind the time. */
export function doneBehind(text: string, { figure, clause }: Draft, { start, end }: TimeMention): boolean {
  return start < clause.end && start - figure.end <= LINKS && DONE_BY.test(text.slice(end, clause.end)) && LEADS.test(text.slice(figure.end, start));
}

/**
 * 全长52.3公里，总投资18.7亿元，计划2021年6月前建成: how large works are that the sentence gives no time but that by which they are done.
 * `earlier` is the time named before.
 */
export function worksDoneBy(text: string, { figure, sentence, clause }: Draft, { start, end }: TimeMention, earlier: TimeMention | undefined): boolean {
  if (start - figure.end > WORKS_REACH || (earlier && earlier.end > sentence)) return false;
  if (!SIZE_OF_WORKS.test(text.slice(clause.start, figure.start)) || THERE_NOW.test(text.slice(sentence, figure.start))) return false;
  const between = text.slice(figure.end, start);
  return PLANNED_FOR.test(between) && !/[。\n]/u.test(between) && DONE_BY.test(text.slice(end, endOfClause(text, end)));
}

/** Characters between a figure and the time by which it is done, at most, and what they may be. */
const LINKS = 4;
const LEADS = new RegExp(`^(?:${LEADING}|预期|要求)?(?:可?于|在|到)?$`, "u");
/** What stands behind the time then: 完成, 全部投入使用. */
const DONE_BY = /^(?:[^，。；\d]{1,4}前)?(?:全部|全面|基本|陆续|正式|可|将|前)?(?:完成|建成|完工|竣工|投产|投用|投入使用|投运|开工|到位|实现|启用|交付|达标|通车|申报|实施|启动|推进|纳入|列入)[^，。；的\d]{0,6}$/u;
/** Characters of the figures told between, at most. */
const WORKS_REACH = 80;
const SIZE_OF_WORKS = /(?:总?投资|全长|总长|里程|占地|用地|总?建筑面积|总?规模|库容|估算|概算|匡算)[^，；]*$/u;
/** What is there already is of no time to come. */
const THERE_NOW = /已|现有|现状|共有|累计|截[至止]|目前|完成投资/u;
/** How the time is led in. */
const PLANNED_FOR = /[，；](?:该?(?:项目|工程))?(?:力争|争取|计划|预计|确保|拟|将)(?:于|在|到)?$/u;
