import { atEnd } from "../../text/guarded";
import { allMatches } from "../../text/all-matches";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import type { Around } from "./around";
import { sameUnit } from "./kin";
import type { Named } from "./named";
import { headOf } from "./owner";
import { trimBefore, verbBefore } from "./phrase";
import type { Stated } from "./told";
import { moneyUnits } from "../units";
import { PROPOSALS } from "./words";

// What the clause before says of a figure whose own clause says little.

/** 收到提案446件，经审查合并为358件 */
export function mergedInto({ around, i, before }: Stated): Named | null {
  const kin = MERGED.test(before) ? sameUnit(around.drafts, i) : null;
  const noun = kin && (PROPOSALS.exec(kin.noun)?.[0] ?? headOf(kin.noun));
  return noun ? { name: `合并${noun}`, noun, rule: "name.merged" } : null;
}

/** 围绕改善民生，提出提案52件: what the clause before says they were about. */
export function about({ around: { text }, draft, own }: Stated): Named | null {
  const noun = PUT_FORWARD.exec(own)?.groups!.noun;
  const end = draft.clause.start - 1;
  const what = noun === undefined || end <= draft.sentence ? undefined : ABOUT.exec(text.slice(clauseStart(text, end), end))?.groups!.what;
  return what === undefined ? null : { name: `${what}${noun}`, noun, rule: "name.about" };
}

/** 财政性教育经费支出中，学前教育的比重达到6.2%: the whole stands before the comma. */
export function amongst({ around: { text }, i, around, draft, own }: Stated): Named | null {
  const end = draft.clause.start - 1;
  const sort = draft.kind === "level" && SORT.test(own);
  if (end <= draft.sentence || (!sort && !/(?:比重|比例|占比|份额)$/u.test(own))) return null;
  const start = clauseStart(text, end);
  const of = (around.drafts[i - 1]?.figure.end ?? 0) > start ? undefined : AMONGST.exec(trimBefore(text.slice(start, end)))?.groups!.of;
  if (of === undefined) return null;
  // 享受减免的企业中，民营企业8231户: those of them
  if (sort) return of.endsWith(own.slice(-2)) && of.length > own.length ? { name: `${of.slice(0, -2)}${own}`, noun: own, rule: "name.amongst" } : null;
  return { name: `${of}${own}`, noun: own, rule: "name.amongst" };
}
/** A sort of bodies or people. */
const SORT = /^[\u4e00-\u9fff]{2,6}(?:企业|机构|学校|人员|家庭|教师|学生)$/u;

/** 残疾人得到基本康复服务，服务率72.8%: the rate of what the clause before ends in. */
export function rateOfDeed({ around: { text }, draft, own }: Stated): Named | null {
  const end = draft.clause.start - 1;
  if (own.length !== 3 || !own.endsWith("率") || end <= draft.sentence) return null;
  const what = RECEIVED.exec(text.slice(Math.max(draft.sentence, end - 14), end))?.groups!.what;
  return what?.endsWith(own.slice(0, 2)) === true && what.length > 2 ? { name: `${what}率`, noun: own, rule: "name.rate-of-deed" } : null;
}

/** 困难残疾人生活补贴标准提高到80元。1—7月，发放生活补贴168万元: as the point called it in full. */
export function benefit({ around, draft, own }: Stated): Named | null {
  const told = BENEFIT.exec(own)?.groups;
  if (!told) return null;
  let full = "";
  for (const m of allMatches(BENEFIT_IN_FULL, pointBefore(around, draft))) if (m.groups!.full!.endsWith(told.what!)) full = trimBefore(m.groups!.full!);
  return full.length > told.what!.length && full.length <= 12 && verbBefore(full.slice(0, 2)) === null ? { name: `${told.verb ?? ""}${full}`, noun: full, rule: "name.same" } : null;
}
const pointBefore = ({ text, letter }: Around, { item, sentence, clause }: Draft): string => text.slice(item === null ? sentence : Math.max(letter.items[item]!.clean.start, clause.start - POINT), clause.start);

/** 发放高龄津贴12.3亿元，惠及高龄老年人213万名: what they got. */
export function gotIt({ around: { text }, draft, own, near }: Stated): Named | null {
  const paid = near?.sentence === draft.sentence && moneyUnits.has(near.figure.base) && REACHED.test(own) ? PAID.exec(near.name)?.groups!.what : undefined;
  return paid && !MOVED.test(paid) && !own.includes(paid) && (GRANT.test(paid) || !own.endsWith("企业")) && COMPARED.test(text.slice(near!.figure.end, draft.clause.start)) ? { name: `${paid}${own}`, noun: own.replace(/^(?:累计|共|已)*(?:惠及|受益)/u, ""), rule: "name.did" } : null;
}
/** So much more than the year before. */
const COMPARED = /^(?:，(?:同?比|较|增[长加]|下降|减少)[^，。；]*){0,3}，?$/u, MOVED = /发放|拨付|兑[付现]|下达|安排|使用|投入(?!后?奖?补)/u, GRANT = /补助|奖|返还/u;
const REACHED = /^(?:累计|共|已)*(?:惠及|受益)[\u4e00-\u9fff]{2,8}$/u, PAID = /^(?:[^，]{0,8}?(?:发放|支付|兑[付现]|拨付|下达|安排))?(?:各类)?(?<what>(?![省市县中央级财政专项]*[补奖][助补励][资经])[\u4e00-\u9fff]{2,14}(?:(?:[补奖][助贴补励]|返还)(?:资金|经费)?|津贴|贷款|[救资]助资?金|[助奖]学金|养老金|优待金|抚恤金|慰问金))$/u;

/** 改造供水管网120公里，惠及居民2.1万户: what they have of it. */
export function reachedBy({ own, near }: Stated): Named | null {
  const work = near && /^(?:惠及|受益|服务|覆盖)(?:居民|群众|人口|农户|面积)$/u.test(own) ? WORK_ON.exec(near.name)?.groups : undefined;
  return work ? { name: `${work.what!}${work.act!}${own}`, noun: own, rule: "name.reached" } : null;
}
const WORK_ON = /^(?:新|再|完成|开工|实施)*(?<act>(?:改造|整治|治理|修缮|维修)(?:养护|提升|修复|升级|改造|加固)?)(?<what>(?!后|项目|任务|建筑|修复|养护|改造|加固|提升|升级)[^，]{3,8})(?<!面积|资金|率|数)$/u;

/** 推广农机综合保险，…已赔付683万元: by which insurance. */
export function insured({ around, draft, own, money }: Stated): Named | null {
  const what = money ? PAID_OUT.exec(own)?.groups!.what : undefined;
  let by = "";
  for (const m of what ? allMatches(INSURANCE, pointBefore(around, draft)) : []) by = m[0].replace(INSURING, "");
  return by.length > 3 && !own.includes(by.slice(-2)) ? { name: `${by}${what!}`, noun: what!, rule: "name.owned" } : null;
}
const PAID_OUT = /^(?:累计|共|已|目前|预计)*(?<what>提供风险保障|支付赔款|赔付|理赔)$/u, INSURANCE = /[\u4e00-\u9fff]{2,16}?(?:保险|责任险)(?!公司|机构|业|局)/gu;
/** 拨付农业保险保费补贴: what is done with it. */
const INSURING = /^.*(?:[投参]保|建立|扩[大面]|落地|首单|发展|引入|创新|购买|参加|办理|推.|开.|实施|探索|拨付|享受|[将为]|全[省市县年])/u;

/** 对离岗村医给予生活补助，惠及3.8万人，发放补助资金1.12亿元: who got what. */
export function givenTo({ around: { text }, draft, own, money }: Stated): Named | null {
  if (!(money ? AID_PAID : REACHES).test(own)) return null;
  const said = text.slice(draft.sentence, draft.clause.start), all = [...allMatches(GIVEN_TO, said)];
  // 对甲给予奖励，对乙给予补贴: of both; 给予奖励，新建公园12个: of another matter
  if (all.length !== 1 || said.split("给予").length > 2 || OTHER_MATTER.test(said.slice(all[0]!.index))) return null;
  const { who, aid } = all[0]!.groups as Record<"who" | "aid", string>;
  const whom = headOf(who.slice(who.lastIndexOf("的") + 1)), what = `${whom.length < 3 || whom.length > 16 || aid.includes(whom) || /[\d按]/u.test(whom) ? "" : whom}${aid}`;
  return what.length < 4 ? null : { name: own.endsWith("助") && !money && whom.length > 2 ? `${own.slice(-2)}${whom}` : `${what}${money ? "资金" : own}`, noun: what, rule: "name.given-to" };
}
const AID_PAID = /^(?:累计|共|已)*(?:发放|拨付|兑付|兑现|支付|下达|下拨|落实)(?:各类)?(?:补[助贴]|奖补|奖励|资助)?(?:资金|金额)?$|^资助金额$/u, REACHES = /^(?:累计|共|已)*(?:惠及|受益|资助|救助)$/u;
const OTHER_MATTER = /，(?:新建|建成|完成|举办|组织)[^，]*\d/u;
const GIVEN_TO = /对(?<who>[^，。；对]{2,30}?)(?:给予|予以|发放|实施)(?:一次性|定额|相应)?(?<aid>[^，。；、\d]{0,8}?(?:资助|救助|补助|补贴|奖励|奖补|贴息|津贴|补偿))(?=[，。；])/gu;

/** Characters of the point that are looked at. */
const POINT = 160;
const BENEFIT = /^(?<verb>发放|兑付|兑现|支付)?(?<what>[\u4e00-\u9fff]{2}(?:补贴|津贴))$/u;
const BENEFIT_IN_FULL = /(?:^|[，。；、：“”和及与的])(?:我[省市县区])?(?<full>[\u4e00-\u9fff]{2,8}[\u4e00-\u9fff]{2}(?:补贴|津贴))(?=[、和及与标，。；”])/gu;
const RECEIVED = /(?:得到|享受|接受|提供|开展|实施|获得)了?(?<what>[\u4e00-\u9fff]{3,8})$/u;
const MERGED = atEnd(/(?:合并|归并|整合)(?:为|成)$/u);
const AMONGST = /^(?<of>[^，]{3,20})中$/u;
const PUT_FORWARD = /^(?:提出|提交|形成|收到|征集)?(?<noun>提案|建议|议案|意见建议|意见)$/u;
const ABOUT = /^(?:围绕|聚焦|就|关于|针对)(?<what>[^，]{4,24}?)(?:等)?(?:方面|工作|问题)?$/u;
