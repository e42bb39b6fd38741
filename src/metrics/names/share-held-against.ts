/** Shares of what was planned, of another time or of another level, and rates that were told before. */
import { mainBefore, rateNear } from "./kin";
import type { Named } from "./named";
import { trimBefore } from "./phrase";
import { withoutComma, type Share } from "./share";
import { DUTY } from "./tasks";

/** 6个县不足85%: the share is the one they fall short of. */
export function fallenShortOf({ around: { drafts }, i, draft }: Share): Named | null {
  const last = drafts[i - 1];
  const rate = last?.because.name?.rule === "name.short-of" && last.clause.start === draft.clause.start ? rateNear(drafts, i - 1) : null;
  return rate && { name: rate.name, rule: "name.short-of" };
}

/** 完成国家下达的65%目标, 比2020年底的21.5%翻一番: the rate that was told before. */
export function rateAgain({ around, i, before, after }: Share): Named | null {
  const asGoal = /^的?(?:[\u4e00-\u9fff]{2})?(?:目标|任务|要求)/u.test(after) && (before === "" || /(?:下达|规定|确定|要求|提出|预定|设定|于)的?$/u.test(before));
  const asStart = /^(?:比|较)的?$/u.test(before) && /^翻/u.test(after);
  const rate = asGoal || asStart ? rateNear(around.drafts, i) : null;
  return rate && { name: rate.name, noun: rate.noun, rule: "name.rate-again" };
}

/** 从农村自来水普及率来看，我市从2020年的93%提高到99%: what is looked at. */
export function seenFrom({ around, i, before }: Share): Named | null {
  const what = SEEN_FROM.exec(around.text.slice(around.drafts[i]!.sentence, around.drafts[i]!.clause.start))?.groups!.what;
  return what && trimBefore(before).length <= 2 ? { name: what, rule: "name.share-of" } : null;
}

/** 饲料化利用占比最高，达到76.9% */
export function highest({ around, i, before }: Share): Named | null {
  const what = /^，?(?:达到?|为|约|仅)?$/u.test(before) ? /^(?<what>(?!比|较|[优高低]于)[^，]{3,}(?:占比|比重|比例|率|(?<!平均|实际)水平))(?:最高|最低|最大|较高|较低|居首|领先)?$/u.exec(around.freeTopic(i))?.groups!.what : undefined;
  return what ? { name: what, rule: "name.share-of" } : null;
}

/** 计划投资232亿元，完成63.5% */
export function progressed({ clause, of }: Share): Named | null {
  return of?.kind === "level" && PROGRESS.test(clause) ? { name: `${of.name.replace(/^(?:计划|完成)(?=.{4})/u, "")}完成率`, rule: "name.completion" } : null;
}

/** 完成年度任务的63% */
export function completed({ around: { drafts }, i, clause, of, whole }: Share): Named | null {
  const m = DUTY.exec(withoutComma(clause));
  // 完成投资占年度计划的81%
  const due = OWN_DUTY.exec(withoutComma(clause))?.groups;
  if (due) return { name: `${due.own!}${due.duty!}完成率`, noun: due.own!, rule: "name.completion" };
  if (!of || !whole || !m) return null;
  const { how, duty } = m.groups!;
  // 改造小区1365个，惠及居民22.7万户，完成年度计划的104.2%: of what was done
  const done = (REACHED.test(of.name) || REACHED.test(of.noun)) && !/分别|依次/u.test(clause) ? mainBefore(drafts, i) ?? of : of;
  return { name: `${(how === "为" ? whole : done).name.replace(/^(?:新增|完成)(?=.{4})/u, "").replace(/(?<=.{4})面积$/u, "")}${duty}完成率`, rule: "name.completion" };
}

/** 仅为2019年的62%, 恢复至上年同期的58.3% */
export function againstTime({ clause, of }: Share): Named | null {
  const time = AGAINST_TIME.exec(clause);
  const own = time && /恢复/u.test(time[0]) ? trimBefore(withoutComma(clause.slice(0, time.index))) : "";
  return time && (own.length >= 2 || of) ? { name: own.length >= 2 ? `${own}恢复到${time.groups!.ref!}比例` : `${of!.name}相当于${time.groups!.ref!}比例`, rule: "name.share-of-time" } : null;
}

/** 卫生院平均收入到2026年达到县级医院的90% */
export function reached({ clause, of }: Share): Named | null {
  // 人均水资源436立方米，仅为全省平均水平的17%
  const level = of?.kind === "level" || /[率重例]$/u.test(of?.name ?? "") ? REACHES_LEVEL.exec(clause)?.groups!.ref : undefined;
  if (of && level) return { name: `${of.name}与${level}之比`, noun: of.noun, rule: "name.share-reached" };
  const m = REACHES.exec(withoutComma(clause));
  return m && { name: `${trimBefore(m.groups!.own!)}与${m.groups!.ref!}之比`, rule: "name.share-reached" };
}

const SEEN_FROM = /^\s*从(?<what>[^，。；]{2,16}(?:率|比例|比重|占比))(?:来?看|上看)，(?:[^，；]{0,12}，)?$/u;
const OWN_DUTY = /^(?<own>完成(?:投资|产值|税收|任务量)|投资完成额|到位资金)占(?<duty>(?:全年|年度|年)(?:计划|目标|任务)+)的(?:约|近)?$/u;
const PROGRESS = /^，?(?:目前|现|已|实际)*完成(?:率|比例)?(?:了|达到?|为|约)*$/u;
const REACHED = /^(?:惠及|涉及|受益|覆盖|带动)/u;
const AGAINST_TIME = /(?:是|为|相当于|恢复[至到]|达到|达|不及|仅及|不足|不到)(?<ref>(?:20\d\d年|上年|去年|前年)(?:同期)?)的?(?:约|近|超)?$/u;
const REACHES_LEVEL = /^，?(?:已|约|也)*(?:仅|只)?(?:为|相当于|有|达到?|不到|不足|仅及)(?<ref>[^，]{2,10}(?:水平|平均|保有量|承载量|设计值|标准值|[期时]限)|城[市区镇]|农村|发达地区)的(?:约|近)?$/u;
/** What is held against another: neither a time nor a plan. */
const REACHES = /^(?<own>[^，]{4,}?)(?:[到在至](?:20\d\d年[底末]?|目前))?(?:达到|相当于|不低于|提高到|仅为|只有|不足)(?!20|上年|去年|全年|年度)(?<ref>[^，达到]{2,16})的(?:约|近)?$/u;
