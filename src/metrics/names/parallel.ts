import type { Named } from "./named";
import { verbBefore } from "./phrase";
import type { Stated } from "./told";

/** 丰水期总磷浓度0.042毫克/升，枯水期为0.071毫克/升: the same of the other. */
export function parallel({ around, i, own, near: leaning, draft, before }: Stated): Named | null {
  // 出厂水水质合格率91.3%、末梢水84.5%: beside a share, the share
  const last = around.drafts[i - 1];
  const besides = draft.kind === "share" && before.startsWith("、") && last?.kind === "share";
  const near = besides ? last : leaning;
  // 新增校舍面积63.8万平方米、运动场28.5万平方米: both are new, and areas
  const more = before.startsWith("、") && last?.figure.base === draft.figure.base && own.length <= 6 && !own.endsWith("面积") ? /^(?<verb>新增|净增).+面积$/u.exec(last.name)?.groups!.verb : undefined;
  if (more) return { name: `${more}${own}面积`, noun: own, rule: "name.parallel" };
  if (!near || own.length < 2 || verbBefore(own.slice(0, 2)) === "带动" || /^拉动/u.test(own) || (own.length > 5 && !AGED.test(own)) || near.figure.base !== draft.figure.base || near.name.length < own.length + 3) return null;
  // 医院病床使用率79.4%，其中公立医院86.0%
  for (let n = own.length - 1; n >= 2; n--) if (near.name.startsWith(own.slice(-n))) return { name: `${own}${near.name.slice(n)}`, noun: near.noun, rule: "name.parallel" };
  // 60周岁及以上老年人口98万人，65周岁及以上68万人
  if (AGED.test(own) && AGED_FIRST.test(near.name)) return { name: near.name.replace(AGED_FIRST, own), noun: near.noun, rule: "name.parallel" };
  const first = near.name.slice(0, own.length);
  return first !== own && first.at(-1) === own.at(-1) && (besides || SIDES.test(own)) ? { name: `${own}${near.name.slice(own.length).replace(/^及?以上/u, "")}`, noun: near.noun, rule: "name.parallel" } : null;
}

/** 农村改厕示范乡镇11个、示范村24个: the front holds for both. */
export function sameFront({ own, near, before }: Stated): Named | null {
  const at = near && own.length >= 3 && own.length <= 5 && /^[、和及]/u.test(before) ? near.name.indexOf(own.slice(0, 2)) : -1;
  return near && at >= 2 && near.name.length - at <= own.length + 2 && !near.name.endsWith(own) ? { name: `${near.name.slice(0, at)}${own}`, noun: own, rule: "name.same-front" } : null;
}

const AGED = /^\d{1,3}周?岁及?以上$/u, AGED_FIRST = /^\d{1,3}周?岁及?以上/u;
/** One of two or more sides of a thing: seasons, places, sexes. */
const SIDES = /(?:期|季|[东西南北中]部|区|段|侧|线|层|级|类|型|岸|性|生|村|镇|县|市|园|校)$/u;
