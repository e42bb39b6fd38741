/** Shares of those that did something, or that something was done with: 67%的试点城市实现盈利. */
import { countedBefore } from "./kin";
import type { Named } from "./named";
import { headOf } from "./owner";
import { beginsWithDeed, deed, phraseAfter, trimBefore } from "./phrase";
import type { Share } from "./share";

/** 监测对象158.6万户，其中68.4%已消除返贫风险 */
export function thoseOfThem({ around, i, before, after }: Share): Named | null {
  const those = /^，?其中(?:约|有|近|超|超过)*$/u.test(before);
  // 其中90%以上集中在电子信息、装备制造等领域
  const placed = (those && OF_PLACE.test(after)) || (/^，?$/u.test(before) && LIES_IN.test(after)) ? countedBefore(around.drafts, i) : null;
  if (placed) return { name: `${LIES_IN.exec(after)?.groups!.where ?? ""}${placed.noun}占比`, noun: placed.noun, rule: "name.share-that" };
  const did = those ? /^(?:已|均|全部)*(?<did>[^，]{3,14})$/u.exec(after)?.groups!.did : undefined;
  const them = did && beginsWithDeed(did) ? countedBefore(around.drafts, i) : null;
  return them && { name: `${did!.replace("了", "")}${them.noun}占比`, noun: them.noun, rule: "name.share-that" };
}

const OF_PLACE = /^的?(?:集中|分布|集聚)[在于]|^的?(?:来自|属于|位于)/u, LIES_IN = /^的?(?:(?:集中|分布|集聚)[在于]|来自于?|来源于|属于|位于)(?<where>[^，、]{2,6}?)(?:领域|行业)?$/u;

/** 项目资金中有四成以上投向山区 */
export function among({ before, after }: Share): Named | null {
  const of = /^(?<of>[^，]{3,24}?)中(?:约|有|近|超|超过)*$/u.exec(before)?.groups!.of;
  return of && after.length >= 3 && phraseAfter(after) === null ? { name: `${trimBefore(of)}${after.slice(0, 12)}占比`, noun: trimBefore(of), rule: "name.share-among" } : null;
}

/** 在1250户受访企业中，仍有37.8%处于单点应用阶段: what they do stands behind the share. */
export function amongCounted({ around: { text, drafts }, i, draft, after }: Share): Named | null {
  const last = drafts[i - 1];
  if (last?.kind !== "level" || last.sentence !== draft.sentence || last.noun.length < 2 || after.length < 3 || phraseAfter(after) !== null) return null;
  return /中，(?:仍|尚|还|约)*有?(?:约|近|超)?$/u.test(text.slice(last.figure.end, draft.figure.start)) ? { name: `${last.noun}${after.slice(0, 12)}占比`, noun: last.noun, rule: "name.share-among" } : null;
}

/** “小巨人”企业中超六成属于基础领域，八成以上为民营企业: of the same. */
export function amongToo({ around: { drafts }, i, before, after }: Share): Named | null {
  const last = drafts[i - 1];
  const what = last?.because.name?.rule === "name.share-among" && last.sentence === drafts[i]!.sentence && /^[，、]?$/u.test(before) ? /^(?:为|是)?(?<what>[^，]{3,14})$/u.exec(after)?.groups!.what : undefined;
  return last && what ? { name: `${last.noun}${what}占比`, noun: last.noun, rule: "name.share-among" } : null;
}

/** 规上企业中有研发活动的占53.8%; 学员中返乡人员8000人，大专以上学历的占到三成 */
export function ofThoseAmong({ around: { text }, draft, before }: Share): Named | null {
  const here = AMONG_HERE.exec(before)?.groups;
  if (here) return { name: `${here.did!.replace(NOW, "")}${trimBefore(here.who!)}占比`, noun: here.who!, rule: "name.share-among" };
  const did = AMONG_THEM_DID.exec(before)?.groups!.did, who = did && SENTENCE_AMONG.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.who;
  return who ? { name: `${did.replace(NOW, "")}${who}占比`, noun: who, rule: "name.share-among" } : null;
}
const NOW = /^(?:当年|目前|现|已|仍|尚)+/u;
const AMONG_HERE = /^(?<who>[^，、中占]{0,12}(?:[人员生师户]|企业|单位|机构|居民|职工|群众|干部|儿童|家庭|项目|案件|学校|医院))中，?(?<did>(?!其)[^，占中]{2,14})的(?:约|仅|只)?占(?:到|比|约|近)?$/u;
const AMONG_THEM_DID = /^，?(?<did>[^，占中]{2,14})的(?:约|仅|只)?占(?:到|比|约|近)?$/u;
const SENTENCE_AMONG = /^\s*(?:[^，。；]{0,40}，){0,4}(?<who>(?:参训|参保|参赛|受访|从业|贫困|流动|在岗)?(?:人员|学员|学生|毕业生|教师|企业|老年人|居民|职工|农户|用户))中[^，。；的]{2,}，/u;

/** 督促各县将衔接资金的60%以上用于产业发展 */
export function putTo({ before, after }: Share): Named | null {
  const of = PUT.exec(before)?.groups!.of, to = of && PUT_TO.exec(after)?.groups!.to;
  return to ? { name: `${of}${to}占比`, noun: of, rule: "name.share-among" } : null;
}

/** 6月底前完成全年新增债券发行的80%以上: how much of it. */
export function completes({ clause, after }: Share): Named | null {
  const what = COMPLETES.exec(clause)?.groups!.what;
  return what && after === "" ? { name: `${what}完成比例`, noun: what, rule: "name.completion" } : null;
}
const COMPLETES = /(?:^|前|内|底)完成(?:全年|年度|全部)?(?<what>(?![^，]{0,16}(?:目标|任务|计划|限额|指标))[^，完成的]{4,16})的$/u;

/** 一线新增从业人员70%以上来自职业院校毕业生 */
export function comesFrom({ own, after }: Share): Named | null {
  const source = own.length >= 3 && !/[率比重例占]$/u.test(own) ? /^(?:以上)?(?:来自|来源于)(?<who>[^，。；]{2,16})$/u.exec(after)?.groups!.who : undefined;
  return source ? { name: `${own}来自${source}占比`, noun: own, rule: "name.share-that" } : null;
}

/** 保护性耕作100%实现智能监测: all of it did. */
export function allOfIt({ own, after, behind }: Share): Named | null {
  const did = !behind && own.length >= 3 && !/[率比重例]$/u.test(own) ? /^(?:已|均)*(?<did>(?:实现|完成|达到|通过|纳入|建立|接入|配备|覆盖|建成|落实|采用|使用|用上|开展|参加|拥有|处于)[\u4e00-\u9fff]{2,12})$/u.exec(after)?.groups!.did : undefined;
  return did ? { name: `${own}${did}占比`, noun: own, rule: "name.share-that" } : null;
}

/** 养老护理员1450人，持证的不足三成 */
export function whoDid({ before, after, level }: Share): Named | null {
  const did = level && after === "" ? /^，?(?:其中)?(?<did>(?!不足|相当|但|仅|最|[^，]{0,6}为)[^，、的占]{2,8})的(?:仅|只|约|近)?(?:占|有|达)?(?:到|约|近)?$/u.exec(before)?.groups!.did : undefined;
  return level && did ? { name: `${did}${level.noun}占比`, noun: level.noun, rule: "name.share-that" } : null;
}

/** 谋划项目305个，50%已落地 */
export function doneWith({ before, after, of }: Share): Named | null {
  const did = of?.kind === "level" && /^，?$/u.test(before) ? /^(?:均|全部)?(?:已经?|(?=实现|取得))(?<did>[\u4e00-\u9fff（）]{2,16})$/u.exec(after)?.groups!.did : undefined;
  return of && did ? { name: `${of.noun}${did}占比`, noun: of.noun, rule: "name.share-that" } : null;
}

/** 收到直达资金1147亿元，已分配下达98.9% */
export function doneSoFar({ own, after, level, around, i }: Share): Named | null {
  // 受理投诉2763件，已办结96.1%
  if (level && after === "" && level.sentence === around.drafts[i]!.sentence && /^(?:办结|整改|完成整改|完工|开工|拨付|兑付)$/u.test(own)) return { name: `${headOf(level.noun)}${own.replace(/^完成/u, "")}率`, noun: level.noun, rule: "name.share-that" };
  return level && after === "" && level.sentence === around.drafts[i]!.sentence && GIVEN_OUT.test(own) ? { name: `${own}${headOf(level.noun)}占比`, noun: level.noun, rule: "name.share-that" } : null;
}
const GIVEN_OUT = /^(?:分配|下达|拨付|兑付|兑现|支付|整改|办结|化解|完工|开工|竣工|投产|投用|交付){1,2}$/u;

/** 67%的试点城市实现盈利 */
export function shareThat({ own, behind, draft, around: { text, drafts }, i }: Share): Named | null {
  if (!behind) return null;
  // 94%的口粮、82%的玉米: what stands between is of the first
  const last = drafts[i - 1], inList = last?.kind === "share" && /^的[^，。；]{1,8}[、和及]$/u.test(text.slice(last.figure.end, draft.figure.start));
  const bare = (inList ? "" : own).replace(/^但?(?:仍然?|尚)?(?:有|$)|^但|的$|了?其中$/u, "");
  const did = behind.general ? deed(behind.predicate) : "";
  // 水质优良率保持100%的唯一省份: the rate is said before it
  if (RATE_SAID.test(bare)) return { name: bare.replace(/^成为(?:全[国省市县区])?/u, ""), rule: "name.stated" };
  // 三分之一的县未建立基地: said of the counted as where they are counted themselves
  if (bare === "" && did.length >= 4) return { name: `${did}${behind.noun}占比`, rule: "name.share-that" };
  return { name: `${bare.length <= 14 ? bare : lastNoun(bare)}${behind.noun.replace(/^(?:[是为](?=[^，]{2})|[都均]?已(?=[^，]{4}))/u, "")}${behind.predicate.slice(0, 22)}占比`, rule: "name.share-that" };
}

/** 甲、乙等城市的居民二次供水设施: what stands behind the last 的. */
const lastNoun = (words: string): string => { const noun = words.slice(words.lastIndexOf("的") + 1); return noun.length >= 3 && noun.length <= 14 && noun.length < words.length ? noun : ""; };

const PUT = /(?:将|把|^从)(?<of>[^，将把]{2,16}?)的?(?:不少于|不低于|约|近|超过?)?$/u, PUT_TO = /^(?<to>(?:用于|投向|用以|安排给|留给|投入到?|倾斜)[^，。；]{2,14})/u;
const RATE_SAID = /[\u4e00-\u9fff]{2}(?:率|占比|比重|比例|覆盖面)(?:连续[^，]{1,4}年)?$/u;
