import type { Draft } from "../draft";
import { deed, fromVerb, trimBefore, verbBefore, type NounPhrase } from "./phrase";
import { causative, generic, weakAct } from "./words";

/** A name and the rule that found it. */
export interface Named { readonly name: string; readonly rule: string }

/** 位居全国第5位: the level it is the place of, and where. `previous` is the level before. */
export function ranked(before: string, previous: string): Named {
  const scope = /(?:全国|全省|全市|全区|全州|世界|全球|中部|西部|东部|东北|同类)[^，]{0,6}$/u.exec(before)?.[0] ?? "";
  const where = scope.replace(/(?:排名|位次|名次|排|列|居)$/u, "");
  const own = trimBefore(before.slice(0, before.length - scope.length).replace(/(?:分别|均|连续[^，]*年|稳)?(?:位居|位列|名列|排名|排在|排|居|列|跃居|跃升至|保持)(?:在)?[^，]{0,4}$/u, "").replace(/(?:由|从|升至|到|至)$/u, ""));
  if (own.length >= 3) return { name: `${own}${where}排名`, rule: "name.rank" };
  // 总量居全国第一, 增量居全国第11位: a measure of what was counted before
  if (/^[总增存销产数]量$/u.test(own) && previous) return { name: `${previous}${/^[总数]/u.test(own) ? "" : own}${where}排名`, rule: "name.rank-of-measure" };
  return { name: `${previous || own}${where}排名`, rule: "name.rank-of-previous" };
}

/** 是2018年的4.6倍: the ratio of what was counted, else of the level before, to what it is held against. */
export function multiplied(before: string, previous: Draft | null): Named {
  const against = /(?:是|为|达到|达|相当于)(?<ref>[^，是为达]{2,16})的(?:近|约|超)?$/u.exec(before)?.groups!.ref!;
  const ratio = against ? `与${against}之比` : "";
  const own = trimBefore(before.replace(/(?:分别|均)?(?:是|为|达到|达|相当于|约为|超过)[^，]*$/u, ""));
  if (own.length >= 3) return { name: `${own}${ratio}`, rule: "name.times" };
  return { name: previous ? `${previous.name}${ratio}` : trimBefore(before), rule: "name.times-of-previous" };
}

/** 高于全国0.3个百分点, 快于工业投资1.3个百分点: how far a level or a rate is from another; null where nothing is held against it. */
export function apart(before: string, previous: Draft | null): Named | null {
  const m = /^(?<own>[^，]*?)(?<how>高于|低于|快于|慢于|高出|低出|领先|超出|好于|优于|多于|少于)(?<ref>[^，]{2,14})$/u.exec(before.replace(/^[，、]/u, ""));
  if (!m) return null;
  const { own, how, ref } = m.groups as Record<"own" | "how" | "ref", string>;
  const level = previous ? `${previous.name.replace(/占[^占]{2,12}(?:比重|比例)$/u, "占比")}${previous.kind === "change" && !/增速|增幅/u.test(previous.name) ? "增速" : ""}` : "";
  const noun = trimBefore(own.replace(/(?:分别|均|连续[^，]*)$/u, ""));
  const name = noun.length >= 2 ? noun : level;
  return name ? { name: `${name}${how}${ref}`, rule: "name.apart" } : null;
}

/** 完成年度任务的, 占“十四五”目标任务的 */
const DUTY = /^(?:已|约|均|分别)*(?:完成|占|为|达到)?(?:了)?(?<duty>(?:“[^”]{2,4}”|全年|年度|年|总)?(?:目标任务|任务目标|目标|任务|计划|总任务|总目标)(?:任务)?)(?:数|量)?的?(?:约|近|超)?$/u;

/** 占总数的三成, 完成年度任务的63%; null where the share has a noun of its own. */
export function shared(before: string, clause: string, after: NounPhrase | null, previous: Draft | null): Named | null {
  const words = before.replace(/^[，、]/u, "");
  const duty = DUTY.exec(clause.replace(/^[，、]/u, ""));
  if (previous && duty) return { name: `${previous.name.replace(/^(?:新增|完成)(?=.{4})/u, "").replace(/(?<=.{4})面积$/u, "")}${duty.groups!.duty}完成率`, rule: "name.completion" };
  const of = /^(?<own>.*?)(?:约|已|分别|仅|共)*占(?!比)(?<whole>[^，]*)$/u.exec(words);
  if (of) {
    const whole = trimBefore(of.groups!.whole!.replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的)*$/u, ""));
    const own = trimBefore(of.groups!.own!) || previous?.name || "";
    if (own) return { name: /^(?:比|比重|比例)?$/u.test(whole) ? `${own}占比` : `${own}占${whole}比重`, rule: "name.share-of" };
  }
  const bare = trimBefore(words);
  if (previous && /^(?:占比|比重|比例|占)?$/u.test(bare) && !after) return { name: `${previous.name.replace(/占比$/u, "")}占比`, rule: "name.share-of" };
  // 承担着全省三分之二的粮食生产任务
  const carries = /^(?<who>[^，]*?)(?:承担|贡献|提供|创造|吸纳|生产|产出|集聚|聚集|拥有|占据|消耗)[着了]?(?<where>全省|全国|全市|全区|全县|全球|世界)?(?:约|近|超|超过)?$/u.exec(words);
  if (after && carries) return { name: `${trimBefore(carries.groups!.who!) || previous?.name || ""}${after.noun}占${carries.groups!.where ?? ""}比重`, rule: "name.share-carried" };
  if (after) return { name: `${bare.length <= 14 ? bare : ""}${after.noun}${after.predicate.slice(0, 22)}占比`, rule: "name.share-that" };
  return null;
}

/** 立项22个省级培育项目: the noun after the number, with the verb before it. */
export function counted(after: NounPhrase, before: string, whole: Draft | null, person: string): Named {
  const verb = verbBefore(before.replace(/(?:共|已|累计|约|近|超)+$/u, ""));
  const lead = verb && !weakAct.has(verb) ? verb : "";
  const predicate = after.predicate.startsWith("中") ? "" : deed(after.predicate);
  // 来自23个国家和地区: where they come from
  if (/来自$/u.test(before)) return { name: `来源${after.noun}`, rule: "name.source" };
  // 抽样调查的240处工程: what stands before it belongs to the noun
  const modifier = /的$/u.test(before) && !before.includes("、") ? trimBefore(before.slice(0, -1)) : "";
  if (modifier.length >= 2 && modifier.length <= 10) return { name: `${modifier}${after.noun}`, rule: "name.modified" };
  if (after.general || generic.has(after.noun)) {
    if (predicate.length >= 2) return { name: `${predicate.replace(/^(?:开展|实现|出现|发生)(?=[^，]{3})/u, "")}${after.noun}`, rule: "name.did" };
    const own = /等$/u.test(before) ? verbIn(before) : trimBefore(before);
    if (own.length >= 2) return { name: `${own.length <= 12 ? own : lead || own.slice(-12)}${after.noun}`, rule: "name.counted" };
  }
  const made = after.predicate.replace(/^[在到]/u, "");
  // 带动27.3万人稳定脱贫: no noun, only what they did
  if (person && lead && OUTCOME.test(`${after.noun}${made}`.replace(STEADILY, ""))) return { name: `${lead}${`${after.noun}${made}`.replace(STEADILY, "")}${person}`, rule: "name.made-do" };
  if (made.length >= 2 && made.length <= 10 && causative.test(before) && !/^(?:走进|赴)/u.test(made)) return { name: `${after.noun}${made}`, rule: "name.made-do" };
  if (whole && after.noun.length <= 3) return { name: `${whole.name}${after.noun}`, rule: "name.part" };
  return { name: `${lead}${after.noun}`, rule: "name.counted" };
}

const OUTCOME = /^(?:脱贫|增收|就业|创业|致富|受益|摘帽|入学|返乡|参保|搬迁|落户|上岗)/u;
const STEADILY = /^(?:稳定|顺利|成功|持续|如期|全部|实现)+/u;

/** 孵化出甲、乙等26家企业: of the examples only the verb stays. */
const verbIn = (words: string): string => { const from = fromVerb(words); return verbBefore(from.slice(0, 2)) ?? ""; };
