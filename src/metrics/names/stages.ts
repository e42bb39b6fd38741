import type { Named } from "./named";
import { verbBefore } from "./phrase";
import type { Stated } from "./told";

/** 生均经费小学1.2万元、初中1.6万元; 标准提高到城市735元、农村490元: the same of the next stage. */
export function otherStage({ around, i, draft, own, near: leaning, whole, before }: Stated): Named | null {
  const from = RAISED_FROM.exec(own)?.groups;
  if (from) return { name: `${from.who!}${from.what!}`, noun: from.what!, rule: "name.other-stage" };
  const raised = RAISED_TO.exec(own)?.groups, what = raised?.what ?? raised?.rule;
  if (raised && what) return { name: `${raised.who ?? raised.whose!}${what}`, noun: what, rule: "name.other-stage" };
  // a rule's figures are no levels that others lean on
  const last = around.drafts[i - 1], near = leaning ?? (last?.kind === "parameter" && last.sentence === draft.sentence ? last : null);
  if (!near || whole || near.figure.base !== draft.figure.base || !LISTED.test(before)) return null;
  // 标准由县道7000元、乡道3500元分别提高到: what the first is, the next is too
  const kind = near.because.name?.rule === "name.other-stage" ? near.name.slice(0, -near.noun.length).at(-1) : undefined;
  if (kind !== undefined && own.length >= 2 && own.length <= 6 && own.endsWith(kind)) return { name: `${own}${near.noun}`, noun: near.noun, rule: "name.other-stage" };
  if (!STAGE.test(own)) return null;
  const front = STAGE_LAST.exec(near.name)?.groups!.front ?? "", rest = STAGE_FIRST.exec(near.name)?.groups!.rest ?? "";
  if (near.because.name?.rule === "name.other-stage" && rest !== "") return { name: `${own}${rest}`, noun: rest, rule: "name.other-stage" };
  return front === "" || !(WHAT_FOR.test(front) || verbBefore(front.slice(0, 2)) === front) ? null : { name: `${front}${own}`, noun: own, rule: "name.stage" };
}

/** 生均经费小学, 新建小学; of 中心小学 the front is a part of the noun. */
const WHAT_FOR = /(?:费|标准|定额|限额|收入|支出|补助|补贴|比例|金|额)$/u;
/** Schools, places and people that come one after another in a list. */
const STAGES = "[一二三四]类(?:区域|地区|区|县)?|集中供养|分散供养|散居|幼儿园|学前|小学|初中|普通高中|高中|中职|高职|本科|专科|研究生|硕士|博士|城市|农村|城镇|乡村|职工|居民";
const LISTED = /^[、，和及]/u, STAGE = new RegExp(`^(?:${STAGES})$`, "u");
/** 新建小学, but not 新建中小学. */
const STAGE_LAST = new RegExp(`^(?<front>.{2,}?)(?<!中)(?:${STAGES})$`, "u"), STAGE_FIRST = new RegExp(`^(?:${STAGES})(?<rest>.{2,})$`, "u");
/** 标准提高到城市, 资助标准为小学: whose it is stands behind what it is. */
const RAISED_TO = new RegExp(`^(?<what>[^，]{2,12}?)(?:分别)?(?:提高|调整|上调|提升|增加|下调|降低|核定)[到至为](?<who>${STAGES})$|^(?<rule>[^，]{2,12}?(?:标准|限额|上限|比例|定额))(?:分别)?(?:为|是)(?<whose>${STAGES})$`, "u");
/** 补助标准由小学: whose it was stands behind what it is. */
const RAISED_FROM = /^(?<what>[^，]{2,14}?(?:标准|定额|限额|上限|费|价格?|比例))(?:分别)?[由从](?!原|过去|此前|以前|去年|上年|往年|每|现|最|不足|平均|人均|目前|改革|调整)(?<who>[\u4e00-\u9fff]{2,6})$/u;
