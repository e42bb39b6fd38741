import type { Named } from "./named";
import { headOf, wholeHead, withoutAct } from "./owner";
import { openingVerb, verbBefore } from "./phrase";
import type { Stated } from "./told";
import { generic } from "./words";

/** 其中脱贫户31万户, 其中公办园985所: a kind of what was counted. */
export function partOfKind({ own, whole }: Stated): Named | null {
  if (!whole) return null;
  // 茶叶加工企业238家，其中规模以上企业19家
  const firms = /^(?<sort>规模以上|规上|民营|国有|中小|外资|小微|龙头|骨干|上市|专精特新)企业$/u.exec(own)?.groups!.sort;
  if (firms && SECTOR.test(whole.noun)) return { name: `${firms}${wholeHead(headOf(whole.noun))}`, noun: whole.noun, rule: "name.part-kind" };
  // 学校82所（小学52所，中学14所）: schools of a kind are called by their kind
  if (own.length > 1 && own.length <= 8 && /^[所家个]$/u.test(whole.figure.base) && INSTITUTION.test(own) && INSTITUTION.test(whole.name.replace(/(?:总数|数量|数)$/u, ""))) return { name: `${WHICH.exec(whole.name)?.[0] ?? ""}${own}`, noun: own, rule: "name.part-kind" };
  // 经营主体412个，其中采摘园58个: each is called by its kind
  if (own.length >= 3 && own.length <= 6 && /(?:主体|场所|单位|机构)$/u.test(whole.noun) && /[园庄店馆场社乐宿]$/u.test(own) && verbBefore(own.slice(0, 2)) === null) return { name: `${WHICH.exec(whole.name)?.[0] ?? ""}${own}`, noun: own, rule: "name.part-kind" };
  // 全国重点实验室5家，其中涉农领域2家
  if (/^[\u4e00-\u9fff]{2,6}(?:领域|行业|系统)$/u.test(own)) return { name: `${own}${wholeHead(headOf(whole.noun))}`, noun: whole.noun, rule: "name.part-kind" };
  // 应急避难场所67处，其中Ⅰ类场所4处
  const sort = /^(?<sort>[ⅠⅡⅢⅣA-D一二三四甲乙丙][类级等])(?<what>[\u4e00-\u9fff]{2,4})$/u.exec(own)?.groups;
  if (sort && whole.noun.endsWith(sort.what!) && whole.noun.length > own.length) return { name: `${sort.sort!}${withoutAct(whole.noun)}`, noun: whole.noun, rule: "name.part-kind" };
  // 招录定向医学生8330人，其中本科生2460人
  if (PUPILS.test(own) && /(?:医学|师范|定向|委培|公费|免费)生$/u.test(whole.noun) && whole.name.length > 4) return { name: `${whole.name.slice(0, -1)}${own}`, noun: own, rule: "name.part-kind" };
  const kind = own.length > 1 && own.length <= 4 && KIND_OF.test(own) && own.at(-1) === whole.name.at(-1);
  if (!generic.has(own) && !kind) return null;
  const verb = openingVerb(whole.name) ?? verbBefore(whole.name.slice(0, 3)) ?? "";
  return verb || kind || own === "企业" ? { name: `${verb}${own}`, noun: own, rule: "name.part-kind" } : null;
}

/** 开通直接结算的医药机构: what the parts are in, too. */
const WHICH = /^(?!符合|经)[^的，]{6,18}的(?=[^的]{4,}$)/u;
const PUPILS = /^(?:本科|专科|高职|中职|硕士|博士|研究|男|女)生$/u;
/** Firms by what they do. */
const SECTOR = /(?:加工|科技|技术|生产|制造|建筑|农业|物流|外贸|工业|服务业|餐饮|旅游|养殖|种业|软件|文化)企业$/u;
/** The last character of kinds of people, households and bodies: 脱贫户 of 农户. */
const KIND_OF = /[户人家所校院园店员生师]$/u;
export const INSTITUTION = /(?:学校|小学|中学|初中|高中|完中|大学|学院|幼儿园|医院|卫生院|卫生室|诊所|机构|中心|企业|公司|基金会|协会|学会|商会|[站所馆])$/u;
