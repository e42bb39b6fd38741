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
  return { name: `${previous || own}${where}排名`, rule: "name.rank-of-previous" };
}

/** 是2018年的4.6倍: what was counted, else the level before. */
export function multiplied(before: string, previous: Draft | null): Named {
  const own = trimBefore(before.replace(/(?:是|为|达到|达|相当于|约为|超过)[^，]*$/u, ""));
  if (own.length >= 3) return { name: own, rule: "name.times" };
  return { name: previous?.name ?? trimBefore(before), rule: "name.times-of-previous" };
}

/** 占总数的三成, 完成年度任务的63%; null where the share has a noun of its own. */
export function shared(before: string, after: NounPhrase | null, previous: Draft | null): Named | null {
  const words = before.replace(/^[，、]/u, "");
  if (previous && /^(?:已|约|均|分别)*(?:完成|占|为|达到)?(?:了)?(?:全年|年度|年|总)?(?:目标任务|任务目标|目标|任务|计划|总任务|总目标)(?:任务)?(?:数|量)?的?(?:约|近|超)?$/u.test(words)) return { name: `${previous.name}完成率`, rule: "name.completion" };
  const of = /^(?<own>.*?)(?:约|已|分别|仅|共)*占(?!比)(?<whole>[^，]*)$/u.exec(words);
  if (of) {
    const whole = trimBefore(of.groups!.whole!.replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的)*$/u, ""));
    const own = trimBefore(of.groups!.own!) || previous?.name || "";
    if (own) return { name: /^(?:比|比重|比例)?$/u.test(whole) ? `${own}占比` : `${own}占${whole}比重`, rule: "name.share-of" };
  }
  const bare = trimBefore(words);
  if (previous && /^(?:占比|比重|比例|占)?$/u.test(bare) && !after) return { name: `${previous.name.replace(/占比$/u, "")}占比`, rule: "name.share-of" };
  if (after) return { name: `${bare.length <= 14 ? bare : ""}${after.noun}${after.predicate.slice(0, 14)}占比`, rule: "name.share-that" };
  return null;
}

/** 立项22个省级培育项目: the noun after the number, with the verb before it. */
export function counted(after: NounPhrase, before: string, whole: Draft | null): Named {
  const verb = verbBefore(before.replace(/(?:共|已|累计|约|近|超)+$/u, ""));
  const lead = verb && !weakAct.has(verb) ? verb : "";
  const predicate = deed(after.predicate);
  if (after.general || generic.has(after.noun)) {
    if (predicate.length >= 2) return { name: `${predicate.replace(/^(?:开展|实现|出现|发生)(?=[^，]{3})/u, "")}${after.noun}`, rule: "name.did" };
    const own = /等$/u.test(before) ? verbIn(before) : trimBefore(before);
    if (own.length >= 2) return { name: `${own.length <= 12 ? own : lead || own.slice(-12)}${after.noun}`, rule: "name.counted" };
  }
  const made = after.predicate.replace(/^[在到]/u, "");
  if (made.length >= 2 && made.length <= 10 && causative.test(before) && !/^(?:走进|赴)/u.test(made)) return { name: `${after.noun}${made}`, rule: "name.made-do" };
  if (whole && after.noun.length <= 3) return { name: `${whole.name}${after.noun}`, rule: "name.part" };
  return { name: `${lead}${after.noun}`, rule: "name.counted" };
}

/** 孵化出甲、乙等26家企业: of the examples only the verb stays. */
const verbIn = (words: string): string => { const from = fromVerb(words); return verbBefore(from.slice(0, 2)) ?? ""; };
