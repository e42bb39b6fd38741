import type { Figure } from "../../indicators/figure";
import { namesNoTime } from "../../indicators/running-total";
import { clauseBefore } from "./clause-before";

/**
 * Whether a result counts what was aimed at: an increase is never answered by a total (新增400家: 共有3519家), nor by
 * those recognised anew or again (认定7812家); where the words don't say which of them it is, nobody can be sure.
 */
export type Counted = "alike" | "doubtful" | "unlike";

/** 再完成6家: on top of those that were done before. Not 再就业, 再生水. */
const more = /再(?:新|增|建|完成|开工|培[育训养]|认定|打造|改造|改扩|发展|创建|设立|组建|实施|推[出广]|支持|引进|淘汰|治理|整治)/u;
const increase = /(?:净增|增加|增设)(?!到|至|为|\d)/u;
/** 累计完成17家, of whichever years. */
const running = /累计|总[数量]|共有/u;
/** A sort of deed that is done again to those it was done to before. */
const recognised = /认定|评定|备案|登记|注册|入库|复[核审评]|评选|命名/u;
/** Whom one looks at or asks is not yet done anything for: 走访 for 改造, 排查 for 整治, 申报 for 建成. */
const lookedAt = /走访|慰问|排查|摸排|检查|抽查|巡查|核查|抽检|检测|监测|评估|申报|申请|受理|登记|宣传/u;
/** What is done in a year; as a word of the name. */
const deed = /发放|投放|建成|建设|新建|改建|改造|完成|培育|培训|培养|打造|创建|设立|组建|发布|引进|招[聘录收]|开展|实施|募集|淘汰|治理|整治|安排|认定|评定|备案|登记|注册|入库/u;

const isCount = ({ metric, dimension }: Figure): boolean => metric.kind === "level" && !["ratio", "points", "coefficient"].includes(dimension.family);

/** 新增, 净增, 再建: what came on top. */
export const isIncrease = (figure: Figure): boolean => figure.facets.added || more.test(clauseBefore(figure)) || increase.test(clauseBefore(figure));

/** 累计完成17家: what was done up to then, whatever year the sentence speaks of; 全年累计发放 and 2023年累计发放 are of that one. */
export function isRunningTotal(figure: Figure): boolean {
  const clause = clauseBefore(figure);
  return isCount(figure) && !isIncrease(figure) && running.test(clause.slice(-RUN)) && (figure.facets.accumulation === "stock" || namesNoTime(clause));
}
/** How far before a figure the words that make it a total may stand. */
const RUN = 24;

const isTotal = (figure: Figure): boolean => !isIncrease(figure) && (figure.facets.accumulation === "stock" || isRunningTotal(figure));

/** 完成改造10家: what is to be done in a year. */
export const isDeed = (figure: Figure): boolean => isCount(figure) && !isTotal(figure) && deedOf(figure) !== "";

export function countedAlike(target: Figure, actual: Figure): Counted {
  if (!isCount(target) || !isCount(actual)) return "alike";
  const aim = deedOf(target), is = deedOf(actual);
  if (lookedAt.test(target.metric.name) !== lookedAt.test(actual.metric.name) && aim !== is) return "unlike";
  if (isIncrease(target)) {
    if (isTotal(actual)) return "unlike";
    if (isIncrease(actual)) return recognised.test(aim) === recognised.test(is) ? "alike" : "doubtful";
    if (recognised.test(is) && !recognised.test(aim)) return "unlike";
    return aim !== "" && aim === is && !recognised.test(is) && !more.test(clauseBefore(target)) ? "alike" : "doubtful";
  }
  if (isTotal(target)) return isIncrease(actual) ? "unlike" : "alike";
  // 完成改造10家 in a year, and 累计完成17家
  if (isDeed(target) && isRunningTotal(actual)) return "unlike";
  return isIncrease(actual) && (aim === "" || recognised.test(aim)) ? "doubtful" : "alike";
}

/** 招聘 of 招聘基层工作人员; "" where a name begins otherwise. */
export const deedAtHead = (name: string): string => { const found = deed.exec(name); return found?.index === 0 ? found[0] : ""; };

const deedOf = ({ metric }: Figure): string => deed.exec(metric.name.replace(/^新增/u, ""))?.[0] ?? "";
