import type { Draft } from "../draft";
import { moneyUnits } from "../units";
import type { Around } from "./around";
import { countedBefore, mainBefore, rateNear } from "./kin";
import type { Named } from "./named";
import { ownerOf } from "./owner";
import { deed, fromVerb, phraseAfter, trimBefore, verbBefore, type NounPhrase } from "./phrase";
import { causative, generic, moneyNoun, people, weakAct } from "./words";

/** A figure with its noun behind it. */
export function countedAt(around: Around, i: number, phrase: NounPhrase, before: string, whole: Draft | null): Named {
  const { text, drafts } = around;
  if (moneyNoun.test(phrase.noun) && moneyUnits.has(drafts[i]!.figure.base)) {
    const last = drafts[i - 1];
    const owner = last && last.figure.start >= drafts[i]!.clause.start ? last.noun : ownerOf(around.owner(i, null));
    return { name: `${/资金|投入|财政|经费/u.test(owner) ? "" : owner}${phrase.noun}`, rule: "name.owned" };
  }
  // 59个老旧小区，359栋楼1.4万余户: buildings of what was counted before
  if (drafts[i]!.figure.base === "栋" && /^[楼房]$/u.test(phrase.noun)) {
    const near = mainBefore(drafts, i) ?? countedBefore(drafts, i);
    if (near) return { name: `${near.name}楼栋`, noun: near.name, rule: "name.buildings" };
  }
  // 影响全村53户206人生命健康安全
  const struck = /^(?:的)?(?:生命|健康|生产生活|人身|财产)/u.test(phrase.noun) && people[drafts[i]!.figure.base] ? /(?<how>影响|威胁|危及|涉及)[^，。；]{0,16}$/u.exec(text.slice(drafts[i]!.clause.start, drafts[i]!.figure.start)) : null;
  if (struck) return { name: `受${struck.groups!.how!}${people[drafts[i]!.figure.base]!}`, rule: "name.did" };
  const grade = GRADE.test(phrase.noun) ? gradedNoun(around, i) : "";
  if (grade) return counted({ ...phrase, noun: `${phrase.noun}${grade}` }, before, whole, "");
  const purpose = /^(?<noun>(?:专项|补助|奖补|引导|扶持)?(?:资金|经费|补助|基金))(?:用于|支持|扶持)(?<what>[^，]{3,})$/u.exec(phrase.noun);
  if (purpose) return { name: `${purpose.groups!.what!}${purpose.groups!.noun!}`, rule: "name.purpose" };
  const next = drafts[i + 1];
  const between = next ? text.slice(drafts[i]!.figure.end, next.figure.start) : "";
  // 6个县（市、区）不足85%: whose measure falls short
  const short = next && (phrase.general || generic.has(phrase.noun)) && next.kind !== "level" && SHORT_OF.exec(between);
  const rate = short ? rateNear(drafts, i) : null;
  if (short && rate) return { name: `${rate.name}${short.groups!.how ?? ""}${text.slice(next!.figure.start, next!.figure.end)}${phrase.noun}`, rule: "name.short-of" };
  // 16个市（州）108个县（市、区）出现干旱, 5个省12个县的120个村开展试点: all of them did it
  let last = i;
  while (drafts[last + 1] && generic.has(text.slice(drafts[last]!.figure.end, drafts[last + 1]!.figure.start).replace(/[、和及与的]$/u, ""))) last++;
  if (last > i && phrase.predicate === "") {
    const rest = phraseAfter(around.wordsAfter(last));
    // 16个州120个县388万人次不同程度受灾
    const befell = /^(?:不同程度|均|都|全部)*(?<what>(?:受灾|受益|受损|参与|参加)[^，]{0,6})$/u.exec(around.wordsAfter(last));
    if (befell) return { name: `${befell.groups!.what!}${between.replace(/[、和及与的]$/u, "")}`, rule: "name.did" };
    if (rest?.general) return counted({ ...phrase, noun: between.replace(/[、和及与的]$/u, ""), predicate: rest.predicate, general: true }, "", whole, "");
  }
  // 全市1456个行政村已完成治理596个: what was done is told of the next
  const shared = next !== undefined && next.figure.start < drafts[i]!.clause.end && next.figure.base === drafts[i]!.figure.base && CARRIED_OUT.test(phrase.predicate);
  if (shared) return { name: phrase.noun, noun: phrase.noun, rule: "name.counted" };
  // 1座日处理能力25吨的处理设施: what it can is said before what it is
  const able = next !== undefined && next.figure.start < drafts[i]!.clause.end && /(?:能力|规模|容积|库容|容量|面积|长度|功率|装机)$/u.test(phrase.noun) ? phraseAfter(text.slice(next.figure.end, drafts[i]!.clause.end)) : null;
  if (able && text[next!.figure.end] === "的") return { name: able.noun, noun: able.noun, rule: "name.counted" };
  // 24个省实施了25个生态修复工程试点: what they did holds the next number
  const act = next !== undefined && phrase.general && next.figure.start < drafts[i]!.clause.end ? /^(?:已|均|共|分别)*(?<verb>实施|开展|建设|建成|完成|设立|启动|建立)了?$/u.exec(phrase.predicate) : null;
  const object = act && phraseAfter(around.wordsAfter(i + 1));
  if (act && object) return { name: `${act.groups!.verb!}${object.noun}${phrase.noun}`, noun: phrase.noun, rule: "name.did" };
  const held = heldIn(around, i, phrase, before);
  if (held) return held;
  const named = counted(phrase, before, whole, people[drafts[i]!.figure.base] ?? "");
  // 惠及自然村3700个、82万各族群众: the verb of the list holds for all
  const verb = named.rule === "name.counted" && i > 0 && /^[^，、]{0,10}[、和及]$/u.test(before) && before.length <= 1 + drafts[i - 1]!.name.length && !verbBefore(named.name.slice(0, 2)) ? verbBefore(drafts[i - 1]!.name.slice(0, 2)) : null;
  if (verb && !weakAct.has(verb)) return { name: `${verb}${named.name}`, rule: "name.counted-in-list" };
  const had = hadBy(around, i, before, named);
  if (had) return had;
  const topic = named.name.length <= 2 || (named.name.length === 3 && generic.has(phrase.noun)) ? around.freeTopic(i) : "";
  return topic ? { name: `${ownerOf(topic)}${named.name}`, rule: "name.owned" } : { noun: phrase.noun, ...named };
}

/** 创建14个国家级、119个省级、55个市级产业园: the noun stands behind the last. */
function gradedNoun(around: Around, i: number): string {
  const { drafts } = around;
  for (let k = i + 1; k < drafts.length && k <= i + 5 && drafts[k]!.sentence === drafts[i]!.sentence; k++) {
    const noun = GRADED.exec(phraseAfter(around.wordsAfter(k))?.noun ?? "")?.groups!.noun;
    if (noun) return noun;
  }
  return "";
}

/** 镇中学有15个班463名学生: classes and pupils are called by whose they are. */
function hadBy({ drafts }: Around, i: number, before: string, named: Named): Named | null {
  if (named.rule !== "name.counted" || named.name.length > 3) return null;
  const last = drafts[i - 1];
  const owner = HAD_BY.exec(before);
  const again = last?.because.name?.rule === "name.had-by" && last.sentence === drafts[i]!.sentence && trimBefore(before).replace(last.noun, "") === "";
  const who = owner ? trimBefore(owner.groups!.who!) : again ? last.name.slice(0, -last.noun.length) : "";
  return who.length >= 3 && NOT_A_PLACE.test(who) ? { name: `${who}${named.name}`, noun: named.name, rule: "name.had-by" } : null;
}

/** 灾毁保险试点已在14个县开展, 试点由10个县扩大到…: places and bodies are named for what goes on there. */
function heldIn(around: Around, i: number, phrase: NounPhrase, before: string): Named | null {
  const m = /^(?<subject>[^，]*?)(?:已|均|将|先后|率先|首先|首批|分别|年内){0,4}(?<link>在|由|从)(?:全省|全市|全国|全区)?$/u.exec(before);
  const done = m?.groups!.link === "在" ? phrase.predicate : phrase.predicate.replace(/^(?:扩大|增加|扩展|拓展|发展|增|扩)(?:到|至).*$/u, "");
  if (!m || !(phrase.general || generic.has(phrase.noun)) || deed(done).length > 4) return null;
  const own = trimBefore(m.groups!.subject!);
  const subject = own.length >= 3 ? own : m.groups!.link === "在" ? ownerOf(around.freeTopic(i)) || around.programme(i) : "";
  if (subject === "") return null;
  const trial = /试点|示范/u.exec(phrase.predicate)?.[0] ?? "";
  return { name: `${subject}${subject.includes(trial) ? "" : trial}${phrase.noun}`, rule: "name.held-in" };
}

/** 立项22个省级培育项目: the noun after the number, with the verb before it. */
function counted(after: NounPhrase, before: string, whole: Draft | null, person: string): Named {
  const verb = verbBefore(before.replace(PLACE_BEFORE, "").replace(/(?:共|已|累计|约|近|超){1,6}$/u, "").replace(IN_BATCHES, ""));
  const lead = verb && !weakAct.has(verb) ? verb : "";
  const predicate = after.predicate.startsWith("中") ? "" : deed(after.predicate);
  // 对1174个小区实施了整治: what was done to them
  const treated = /(?:对|将|把)[^，]{0,6}$/u.test(before) ? /^(?:全部|均|已|先后|分类|集中)*(?:实施|进行|开展|予以|给予)了?(?<act>[^，]{2,6})$/u.exec(after.predicate) : null;
  if (treated) return { name: `${treated.groups!.act!}${after.noun}`, noun: after.noun, rule: "name.treated" };
  // 为42万名残疾人发放补贴: those it was given to
  if (/[为向给]$/u.test(before) && predicate.length >= 2 && predicate.length <= 14) return { name: `${predicate}${after.noun.replace(IN_NEED, "")}`, noun: after.noun, rule: "name.given-to" };
  // 实现14086个建制村全部通硬化路: what came about
  const came = /(?:实现|确保|保障|使)$/u.test(before) ? predicate.replace(/^(?:全部|均|都|全面)/u, "") : "";
  if (came.length >= 2 && came.length <= 8 && /^[通接用有达上入脱摘]/u.test(came)) return { name: `${came}${after.noun}`, noun: after.noun, rule: "name.did" };
  // 来自23个国家和地区: where they come from
  if (/来自$/u.test(before)) return { name: `来源${after.noun}`, rule: "name.source" };
  // 抽样调查的240处工程: what stands before it belongs to the noun
  const modifier = /的$/u.test(before) && !before.includes("、") ? trimBefore(before.slice(0, -1)).replace(/^(?:[^，]{0,8}对|从|(?:指导|支持|推动|督促|组织)(?:全[省市县区]|各地)?)/u, "") : "";
  if (modifier.length >= 2 && modifier.length <= 10) return { name: `${modifier}${after.noun}`, rule: "name.modified" };
  if (after.general || generic.has(after.noun)) {
    if (predicate.length > 12 && lead) return { name: `${lead}${after.noun}`, rule: "name.counted" };
    if (/^开展(?:示范|试点)$/u.test(predicate) && lead) return { name: `${lead}${predicate.slice(2)}${after.noun}`, rule: "name.did" };
    if (predicate.length >= 2) return { name: `${predicate.replace(/^(?:开展|实现|出现|发生)(?=[^，]{3}|示范|试点)/u, "")}${after.noun}`, rule: "name.did" };
    const own = /[、和及]$/u.test(before) ? "" : /等$/u.test(before) ? verbIn(before) : trimBefore(before);
    if (own.length >= 2) return { name: `${own.length <= 12 ? own : lead || own.slice(-12)}${after.noun}`, rule: "name.counted" };
  }
  const made = after.predicate.replace(/^[在到]/u, "");
  // 带动27.3万人稳定脱贫: no noun, only what they did
  if (person && lead && OUTCOME.test(`${after.noun}${made}`.replace(STEADILY, ""))) return { name: `${lead}${`${after.noun}${made}`.replace(STEADILY, "")}${person}`, rule: "name.made-do" };
  if (made.length >= 2 && made.length <= 10 && causative.test(before) && !/^(?:走进|赴)/u.test(made)) return { name: `${after.noun}${made}`, rule: "name.made-do" };
  if (whole && after.noun.length <= 3) return { name: `${whole.name}${after.noun}`, rule: "name.part" };
  return { name: `${lead}${after.noun}`, rule: "name.counted" };
}

/** 已累计完成治理: no noun in it. */
const CARRIED_OUT = /^(?:已|累计|共|全部)*(?:完成|实现|开展|通过)[\u4e00-\u9fff]{2}$/u;
/** 某中学有 */
const HAD_BY = /^(?<who>[^，、]{3,16}?)(?:目前|现|共|总)*(?:有|设有|拥有|开设)$/u;
const NOT_A_PLACE = /(?<![省市县区州国镇乡])$/u;
/** 涉及某某区11个镇 */
const PLACE_BEFORE = /(?<=涉及|覆盖|惠及|辐射|带动)[\u4e00-\u9fff]{1,5}[省市区县州]$/u;
/** 遴选两批共18家 */
const IN_BATCHES = /[一二两三四五六七八九十]{1,2}[批轮次期]$/u;
/** 有需求的老人: which of them says nothing. */
const IN_NEED = /^有(?:需求|需要|意愿|条件)的/u;
const GRADE = /^(?:国家|世界|省|市|县|区|州|部|校|院)级$/u;
const GRADED = /^(?:国家|世界|省|市|县|区|州|部|校|院)级(?<noun>[^，、]{2,})$/u;
/** The figure behind it carries the qualifier: 不足85%, 未达90%. */
const SHORT_OF = /^[^，。；]{1,8}?(?<how>未达到?|不足|低于|高于|超过|达到)?$/u;
const OUTCOME = /^(?:脱贫|增收|就业|创业|致富|受益|摘帽|入学|返乡|参保|搬迁|落户|上岗)/u;
const STEADILY = /^(?:稳定|顺利|成功|持续|如期|全部|实现)+/u;

/** 孵化出甲、乙等26家企业: of the examples only the verb stays. */
const verbIn = (words: string): string => { const from = fromVerb(words); return verbBefore(from.slice(0, 2)) ?? ""; };
