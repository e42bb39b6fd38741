import type { Counted } from "./counted";
import type { Named } from "./named";
import { ownerOf } from "./owner";
import { deed, trimBefore, verbBefore, VILLAGES } from "./phrase";
import { programmeOf } from "./schemes";
import { tidy } from "./tidy";
import { generic } from "./words";

// Places and bodies with their number before them, named for what went on there or reached them.

/** 涉及11个镇93个村: nothing was done with them yet. */
export function touched({ around, i, draft, phrase, before }: Counted): Named | null {
  if (!(generic.has(phrase.noun) || VILLAGES.includes(phrase.noun)) || phrase.predicate !== "") return null;
  const last = around.drafts[i - 1];
  const again = last?.because.name?.rule === "name.touched" && last.sentence === draft.sentence && ALONGSIDE.test(before.replace(last.noun, ""));
  const m = TOUCHED.exec(before);
  if (!again && !m) return null;
  const what = m ? tidy(trimBefore(before.slice(0, m.index))) : "";
  return { name: `${what.length <= 12 ? what : ""}涉及${phrase.noun}`, noun: phrase.noun, rule: "name.touched" };
}

/** 每个乡镇卫生院至少有1名全科医生 */
export function eachHas({ before, phrase }: Counted): Named | null {
  const has = phrase.predicate === "" ? EACH_HAS.exec(before)?.groups : undefined;
  return has ? { name: `${has.each!}${/^(?:配备|建成)/u.exec(has.verb!)?.[0] ?? ""}${phrase.noun}`, noun: phrase.noun, rule: "name.owned" } : null;
}
const EACH_HAS = /^(?:平均|确保|实现|力争)*(?<each>每个?(?![年月周天日季期次学])[\u4e00-\u9fff（）]{1,10}?)(?:至少|均|都|还)*(?<verb>有|配备|拥有|建有|建成|设有|达到?)(?:不少于)?$/u;

/** 灾毁保险试点已在14个县开展, 试点由10个县扩大到…: places and bodies are named for what goes on there. */
export function heldIn({ around, i, draft, phrase, before }: Counted): Named | null {
  const to = phrase.predicate === "" ? GOT_TO.exec(before)?.groups!.subject : undefined;
  if (to && (phrase.general || generic.has(phrase.noun) || /[村点站校院户]$/u.test(phrase.noun))) return { name: `${trimBefore(to)}覆盖${phrase.noun}`, noun: phrase.noun, rule: "name.held-in" };
  const reached = phrase.predicate === "" && (phrase.general || generic.has(phrase.noun) || /(?:[村院校县市区]|社区|网格|乡镇|街道)$/u.test(phrase.noun)) ? REACHES.exec(before)?.groups : undefined;
  if (reached) { const own = trimBefore(reached.subject!); if (own.length >= 4 && verbBefore(own.slice(0, 2)) === null && !/[后时]$/u.test(own)) return { name: `${own}${reached.verb!}${phrase.noun}`, noun: phrase.noun, rule: "name.held-in" }; }
  // 外送范围由16个省份扩大到目前的23个省份: the same again
  const last = around.drafts[i - 1];
  if (last?.because.name?.rule === "name.held-in" && last.noun.endsWith(phrase.noun) && RAISED.test(around.text.slice(last.figure.end, draft.figure.start))) return { name: last.name, noun: phrase.noun, rule: "name.held-in" };
  const m = /^(?<subject>[^，]*?)(?:已|均|将|先后|率先|首先|首批|分别|年内){0,4}(?<link>在|由|从)(?:全省|全市|全国|全区|我[省市区县])?$/u.exec(before);
  const done = m?.groups!.link === "在" ? phrase.predicate : phrase.predicate.replace(/^(?:扩大|增加|扩展|拓展|发展|增|扩)(?:到|至).*$/u, "");
  if (!m || !(phrase.general || generic.has(phrase.noun) || (ADMINISTERED.test(phrase.noun) && !/^[^，]{1,8}中/u.test(around.wordsAfter(i)))) || deed(done).length > 4) return null;
  const own = trimBefore(m.groups!.subject!).replace(/(?<=[\u4e00-\u9fff]{2})范围$/u, "");
  const subject = own.length >= 3 || (own.length === 2 && m.groups!.link === "由") ? own : m.groups!.link === "在" ? ownerOf(around.freeTopic(i)) || programmeOf(around, i) : "";
  if (subject === "") return null;
  const trial = /试点|示范/u.exec(phrase.predicate)?.[0] ?? "";
  return { name: `${subject}${subject.includes(trial) ? "" : trial}${phrase.noun}`, rule: "name.held-in" };
}

const RAISED = /^[^，；。]{1,8}(?:扩大|增加|拓展|提高|扩展|增|延伸)[到至][^，；。]{0,8}$/u;
/** 营养改善计划已覆盖76个县, 远程医疗通达1320家乡镇卫生院 */
const REACHES = /^(?<subject>[^，]{4,20}?)(?:现|已|目前|均|共|累计)*(?<verb>覆盖|通达|惠及)了?(?:(?:全部|所有)(?:[^，、]{2,8}[和及、])?)?$/u;
const ADMINISTERED = /^[\u4e00-\u9fff]{1,3}[区县市州村镇乡]$/u;
/** 同步课堂开到了736个教学点 */
const GOT_TO = /^(?<subject>[^，开通铺延推送办架连普]{2,12}?)(?:已|均|先后|陆续)*(?:开|通|铺|延伸|推广|送|办|架|连|普及|覆盖)[到进至]了?(?:全[省市县区])?$/u;
/** 11个镇93个村, 11个镇和某县93个村 */
const ALONGSIDE = /^[、，和及与]?(?:[^，。；、]{2,4}[省市县区州镇乡]的?)?$/u;
const TOUCHED = /涉及(?:[^，。；、\d]{2,4}[省市县区州镇乡]的?)?$/u;
