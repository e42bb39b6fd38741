import type { Draft } from "../draft";
import { groupStart } from "./figure-lists";
import { countedBefore, mainBefore, nearest, peerOf, rateNear } from "./kin";
import type { Named } from "./named";
import { headOf, wholeHead } from "./owner";
import { beginsWithDeed, deed, phraseAfter, trimBefore, type NounPhrase } from "./phrase";
import { DUTY } from "./tasks";
import { firstOf, type Told } from "./told";
import { PART_OF_LAND } from "./words";

/** A share, and what it may be of. */
interface Share extends Told {
  /** What stands before it, or before the list of shares it is in: the whole clause, and without times. */
  readonly clause: string;
  readonly words: string;
  /** The words without what only links. */
  readonly own: string;
  /** The noun behind it. */
  readonly behind: NounPhrase | null;
  /** The figure that it tells more of, the whole which that is a part of, and the last level. */
  readonly of: Draft | null;
  readonly whole: Draft | null;
  readonly level: Draft | null;
}

/** In the order in which they are asked; where none answers, the share has a noun of its own. */
const rules: readonly ((share: Share) => Named | null)[] = [fallenShortOf, within, ofThem, gradeOf, rateAgain, thoseOfThem, seenFrom, highest, among, putTo, progressed, completed, againstTime, ofWhole, ofTotal, reached, allOfIt, whoDid, doneWith, ofPrevious, carriedOn, carried, covered, shareThat];

/** 占总数的三成, 完成年度任务的63%, 83%的城镇就业. */
export function shared(told: Told): Named | null {
  const { around, i, draft, before, after, previous } = told;
  const { text, drafts } = around;
  const peer = peerOf(text, drafts, i);
  // 分别占目标任务的78.5%、80.2%: what the list stands behind holds for each
  const first = peer ? groupStart(text, drafts, i) : i;
  const words = withoutComma(first === i ? before : around.wordsBefore(first));
  return firstOf(rules, {
    around, i, draft, before, after, previous,
    clause: around.clauseBefore(first),
    words,
    own: trimBefore(words),
    behind: asNoun(phraseAfter(after)),
    // 增加值增长5.3%，占全部工业比重57%
    of: peer ?? previous ?? nearest(drafts, i, 2, (d) => d.kind === "change" && d.sentence === draft.sentence),
    whole: peer ?? wholeToldOf(told),
    level: peer ?? mainBefore(drafts, i) ?? countedBefore(drafts, i),
  });
}

const withoutComma = (words: string): string => words.replace(/^[，、]/u, "");

/** 83%的城镇就业: a verb at the end is a noun here. */
const asNoun = (behind: NounPhrase | null): NounPhrase | null => (behind && behind.predicate.length > 0 && behind.predicate.length <= 3 && !/^[和及与、]/u.test(behind.predicate) ? { ...behind, noun: `${behind.noun}${behind.predicate.replace(/[和及与、]$/u, "")}`, predicate: "" } : behind);

/** 绿化620万亩，其中造林180万亩，为年度计划的108%: the plan is for the whole. */
function wholeToldOf({ around: { text, drafts }, draft, previous }: Told): Draft | null {
  if (previous === null || previous.of === null || !/，/u.test(text.slice(previous.figure.end, draft.clause.start))) return previous;
  // 完成投资1313亿元，为年计划的96%，其中高速公路970亿元，为年计划的94%: the whole has had its own share
  return drafts[previous.of + 1]?.because.name?.rule === "name.completion" ? previous : drafts[previous.of]!;
}

/** 6个县不足85%: the share is the one they fall short of. */
function fallenShortOf({ around: { drafts }, i, draft }: Share): Named | null {
  const last = drafts[i - 1];
  const rate = last?.because.name?.rule === "name.short-of" && last.clause.start === draft.clause.start ? rateNear(drafts, i - 1) : null;
  return rate && { name: rate.name, rule: "name.short-of" };
}

/** 天然气消费量142亿立方米，在一次能源消费中的占比由7.6%提升至11.2% */
function within({ clause, of }: Share): Named | null {
  const whole = of?.kind === "level" ? WITHIN.exec(clause)?.groups!.whole : undefined;
  return of && whole ? { name: `${headOf(of.name)}占${whole}比重`, noun: of.noun, rule: "name.share-of" } : null;
}
const WITHIN = /^，?在(?<whole>[^，]{3,16})中的?(?:占比|比重|比例)(?:由|从|为|达到?|提高到|约)?$/u;

/** 科研人员1080人中博士占比超过80% */
function ofThem({ around: { text, drafts }, i, words }: Share): Named | null {
  const last = drafts[i - 1];
  const who = last?.kind === "level" && text[last.figure.end] === "中" && text.startsWith(words, last.figure.end) ? AMONG_THEM.exec(words)?.groups!.who : undefined;
  return last && who ? { name: `${last.noun}${who}占比`, noun: last.noun, rule: "name.share-of" } : null;
}
const AMONG_THEM = /^中(?<who>[^，占]{2,10}?)(?:占比|所占比[例重]|比[例重]|占)(?:达到?|为|超过?|约|近)?$/u;

/** 持证单位18万家，其中A级占21% */
function gradeOf({ before, of }: Share): Named | null {
  const grade = /^，?其中(?<grade>[A-DＡ-Ｄ一二三四五特优][级类等])占(?:比)?(?:约|近|超)?$/u.exec(before)?.groups!.grade;
  return grade && of?.kind === "level" ? { name: `${grade}${wholeHead(of.noun)}占比`, noun: of.noun, rule: "name.share-of" } : null;
}

/** 完成国家下达的65%目标, 比2020年底的21.5%翻一番: the rate that was told before. */
function rateAgain({ around, i, before, after }: Share): Named | null {
  const asGoal = /^的?(?:[\u4e00-\u9fff]{2})?(?:目标|任务|要求)/u.test(after) && (before === "" || /(?:下达|规定|确定|要求|提出|预定|设定|于)的?$/u.test(before));
  const asStart = /^(?:比|较)的?$/u.test(before) && /^翻/u.test(after);
  const rate = asGoal || asStart ? rateNear(around.drafts, i) : null;
  return rate && { name: rate.name, noun: rate.noun, rule: "name.rate-again" };
}

/** 监测对象158.6万户，其中68.4%已消除返贫风险 */
function thoseOfThem({ around, i, before, after }: Share): Named | null {
  const those = /^，?其中(?:约|有|近|超|超过)*$/u.test(before);
  // 其中90%以上集中在电子信息、装备制造等领域
  const placed = those && /^的?(?:集中|分布|集聚)[在于]|^的?(?:来自|属于|位于)/u.test(after) ? countedBefore(around.drafts, i) : null;
  if (placed) return { name: `${placed.noun}占比`, noun: placed.noun, rule: "name.share-that" };
  const did = those ? /^(?:已|均|全部)*(?<did>[^，]{3,14})$/u.exec(after)?.groups!.did : undefined;
  const them = did && beginsWithDeed(did) ? countedBefore(around.drafts, i) : null;
  return them && { name: `${did}${them.noun}占比`, noun: them.noun, rule: "name.share-that" };
}

/** 从农村自来水普及率来看，我市从2020年的93%提高到99%: what is looked at. */
function seenFrom({ around, i, before }: Share): Named | null {
  const what = SEEN_FROM.exec(around.text.slice(around.drafts[i]!.sentence, around.drafts[i]!.clause.start))?.groups!.what;
  return what && trimBefore(before).length <= 2 ? { name: what, rule: "name.share-of" } : null;
}
const SEEN_FROM = /^\s*从(?<what>[^，。；]{2,16}(?:率|比例|比重|占比))(?:来?看|上看)，(?:[^，；]{0,12}，)?$/u;

/** 饲料化利用占比最高，达到76.9% */
function highest({ around, i, before }: Share): Named | null {
  const what = /^，?(?:达到?|为|约|仅)?$/u.test(before) ? /^(?<what>(?!比|较|[优高低]于)[^，]{3,}(?:占比|比重|比例|率|(?<!平均|实际)水平))(?:最高|最低|最大|较高|较低|居首|领先)?$/u.exec(around.freeTopic(i))?.groups!.what : undefined;
  return what ? { name: what, rule: "name.share-of" } : null;
}

/** 项目资金中有四成以上投向山区 */
function among({ before, after }: Share): Named | null {
  const of = /^(?<of>[^，]{3,24}?)中(?:约|有|近|超|超过)*$/u.exec(before)?.groups!.of;
  return of && after.length >= 3 && phraseAfter(after) === null ? { name: `${trimBefore(of)}${after.slice(0, 12)}占比`, rule: "name.share-among" } : null;
}

/** 督促各县将衔接资金的60%以上用于产业发展 */
function putTo({ before, after }: Share): Named | null {
  const of = PUT.exec(before)?.groups!.of, to = of && PUT_TO.exec(after)?.groups!.to;
  return to ? { name: `${of}${to}占比`, noun: of, rule: "name.share-among" } : null;
}
const PUT = /(?:将|把|^从)(?<of>[^，将把]{2,16}?)的?(?:不少于|不低于|约|近|超过?)?$/u, PUT_TO = /^(?<to>(?:用于|投向|用以|安排给|留给|投入到?|倾斜)[^，。；]{2,14})/u;

/** 计划投资232亿元，完成63.5% */
function progressed({ clause, of }: Share): Named | null {
  return of?.kind === "level" && PROGRESS.test(clause) ? { name: `${of.name.replace(/^(?:计划|完成)(?=.{4})/u, "")}完成率`, rule: "name.completion" } : null;
}
const PROGRESS = /^，?(?:目前|现|已|实际)*完成(?:率|比例)?(?:了|达到?|为|约)*$/u;

/** 完成年度任务的63% */
function completed({ around: { drafts }, i, clause, of, whole }: Share): Named | null {
  const m = DUTY.exec(withoutComma(clause));
  if (!of || !whole || !m) return null;
  const { how, duty } = m.groups!;
  // 改造小区1365个，惠及居民22.7万户，完成年度计划的104.2%: of what was done
  const done = REACHED.test(of.name) && !/分别|依次/u.test(clause) ? mainBefore(drafts, i) ?? of : of;
  return { name: `${(how === "为" ? whole : done).name.replace(/^(?:新增|完成)(?=.{4})/u, "").replace(/(?<=.{4})面积$/u, "")}${duty}完成率`, rule: "name.completion" };
}

const REACHED = /^(?:惠及|涉及|受益|覆盖|带动)/u;

/** 仅为2019年的62%, 恢复至上年同期的58.3% */
function againstTime({ clause, of }: Share): Named | null {
  const time = AGAINST_TIME.exec(clause);
  const own = time && /恢复/u.test(time[0]) ? trimBefore(withoutComma(clause.slice(0, time.index))) : "";
  return time && (own.length >= 2 || of) ? { name: own.length >= 2 ? `${own}恢复到${time.groups!.ref!}比例` : `${of!.name}相当于${time.groups!.ref!}比例`, rule: "name.share-of-time" } : null;
}

/** 占全省总量的三成 */
function ofWhole({ around: { drafts }, words, of, level }: Share): Named | null {
  const m = /^(?<own>.*?)(?:约|已|分别|仅|共){0,4}占(?!比)(?<whole>[^，]*)$/u.exec(words);
  if (!m) return null;
  const total = m.groups!.whole!.replace(/^[到了据]/u, "").replace(/(?:连续[^，]{1,4}年|始终|长期|持续|一直|稳定|保持|预计|由|从|[在于]){1,4}$/u, "").replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的){0,6}$/u, "");
  const whole = /(?:合计|总计|总数)$|^(?:全国|全省|全市|全区|全县)[^，]{2,}/u.test(total) ? total : trimBefore(total);
  const told = m.groups!.own!;
  const said = trimBefore(told);
  const those = /的$/u.test(told);
  // 物业不同意的约占投诉总量的六成: the whole says what they are
  const kind = those ? /^(?<kind>[^，]{2,8}?)(?:总量|总数|总额|数量|量)$/u.exec(total)?.groups!.kind : undefined;
  if (kind && !EVERYWHERE.test(kind)) return { name: `${said.replace(/的$/u, "")}${kind}占比`, rule: "name.share-of" };
  const bare = /^(?:比|比重|比例)?$/u.test(whole);
  // 皖北六市占一半以上
  if (level && bare && (PART_OF_LAND.test(said) || PLACES.test(said))) return { name: `${said}${wholeHead(level.noun)}占比`, rule: "name.share-of-place" };
  // 学历在本科及以上的占72.9%: those of what was counted before
  // 安排衔接资金3.2亿元，其中用于产业发展2亿元，占60%: whose part
  const money = said === "" && of?.of != null && of.name.startsWith("用于") ? headOf(drafts[of.of]!.noun).slice(-LONGEST_MONEY) : "";
  const own = those && level ? `${said.replace(/的$/u, "")}的${level.noun}` : said || `${money}${of?.name ?? ""}`;
  return own ? { name: bare ? `${own}占比` : `${own}占${whole}比重`, rule: "name.share-of" } : null;
}

/** 接近全区社区总数的60% */
function ofTotal({ around, i, words, of }: Share): Named | null {
  // 部分老旧站点超期服役，约占总数的18%
  const topic = of === null && /^(?:已|约)*占(?:总[数量]|全部)的$/u.test(words) ? around.freeTopic(i) : "";
  if (topic) return { name: `${topic}占比`, rule: "name.share-of" };
  const total = /^(?:已|约)*(?:接近|达到|相当于|超过)(?<whole>[^，]{2,12}总[数量额])的$/u.exec(words)?.groups!.whole;
  return of && total ? { name: `${of.name}占${total}比重`, rule: "name.share-of" } : null;
}

/** 卫生院平均收入到2026年达到县级医院的90% */
function reached({ clause, of }: Share): Named | null {
  // 人均水资源436立方米，仅为全省平均水平的17%
  const level = of?.kind === "level" ? REACHES_LEVEL.exec(clause)?.groups!.ref : undefined;
  if (of && level) return { name: `${of.name}与${level}之比`, noun: of.noun, rule: "name.share-reached" };
  const m = REACHES.exec(withoutComma(clause));
  return m && { name: `${trimBefore(m.groups!.own!)}与${m.groups!.ref!}之比`, rule: "name.share-reached" };
}

/** 保护性耕作100%实现智能监测: all of it did. */
function allOfIt({ own, after, behind }: Share): Named | null {
  const did = !behind && own.length >= 3 && !/[率比重例]$/u.test(own) ? /^(?:已|均)*(?<did>(?:实现|完成|达到|通过|纳入|建立|接入|配备|覆盖|建成|落实|采用|使用|用上|开展|参加|拥有|处于)[\u4e00-\u9fff]{2,12})$/u.exec(after)?.groups!.did : undefined;
  return did ? { name: `${own}${did}占比`, noun: own, rule: "name.share-that" } : null;
}

/** 养老护理员1450人，持证的不足三成 */
function whoDid({ before, after, level }: Share): Named | null {
  const did = level && after === "" ? /^，?(?:其中)?(?<did>(?!不足|相当|但|仅|最|[^，]{0,6}为)[^，、的占]{2,8})的(?:仅|只|约|近)?(?:占|有|达)?(?:到|约|近)?$/u.exec(before)?.groups!.did : undefined;
  return level && did ? { name: `${did}${level.noun}占比`, noun: level.noun, rule: "name.share-that" } : null;
}

/** 谋划项目305个，50%已落地 */
function doneWith({ before, after, of }: Share): Named | null {
  const did = of?.kind === "level" && /^，?$/u.test(before) ? /^(?:均|全部)?已经?(?<did>[\u4e00-\u9fff]{2,6})$/u.exec(after)?.groups!.did : undefined;
  return of && did ? { name: `${of.noun}${did}占比`, noun: of.noun, rule: "name.share-that" } : null;
}

/** 国省道120公里，占比62% */
function ofPrevious({ own, words, clause, of, behind }: Share): Named | null {
  // 占出动总量的31.6%，上年仅为22.4%: the same, at another time
  if (of?.kind === "share" && !behind && TIMES_ONLY.test(clause)) return { name: of.name, noun: of.noun, rule: "name.same" };
  if (of?.kind === "share" && !behind && words === "" && /(?:率|比例|比重)$/u.test(of.name)) return { name: of.name, noun: of.noun, rule: "name.same" };
  return of && !behind && /^(?:占比|比重|比例|占)?$/u.test(own) ? { name: `${of.name.replace(/占比$/u, "")}占比`, rule: "name.share-of" } : null;
}

/** 贡献了62%的税收、58%的生产总值 */
function carriedOn({ clause, of, behind }: Share): Named | null {
  return behind && of?.because.name?.rule === "name.share-carried" && /^(?:的[^，]{1,12})?[、和及]$/u.test(clause) ? { name: of.name.replace(of.noun, behind.noun), noun: behind.noun, rule: "name.share-carried" } : null;
}

/** 承担着全省三分之二的粮食生产任务 */
function carried({ around, i, words, of, behind }: Share): Named | null {
  const m = behind && /^(?<who>[^，]*?)(?:担负|承担|贡献|提供|创造|吸纳|生产|产出|集聚|聚集|拥有|占据|消耗)[着了]?(?<where>全省|全国|全市|全区|全县|全球|世界)?(?:总量|总数)?(?:约|近|超|超过)?$/u.exec(words);
  if (!m) return null;
  const who = trimBefore(m.groups!.who!) || (of?.name ?? around.freeTopic(i)).replace(/占[^占]{2,14}(?:比重|比例)$/u, "");
  return { name: `${who}${behind.noun}占${m.groups!.where ? `${m.groups!.where}比重` : "比"}`, noun: behind.noun, rule: "name.share-carried" };
}

/** 工作站2.1万个，覆盖全国近八成的乡镇 */
function covered({ own, behind, level }: Share): Named | null {
  const covers = behind && level && /^(?:已)?(?<covers>覆盖|惠及|辐射)了?(?:全[国省市县区州])?$/u.exec(own);
  return covers ? { name: `${level.noun}${covers.groups!.covers!}${behind.noun}占比`, noun: behind.noun, rule: "name.share-covered" } : null;
}

/** 67%的试点城市实现盈利 */
function shareThat({ own, behind }: Share): Named | null {
  if (!behind) return null;
  const bare = own.replace(/^(?:仍|尚|仍然)$|的$/u, "");
  const did = behind.general ? deed(behind.predicate) : "";
  // 水质优良率保持100%的唯一省份: the rate is said before it
  if (RATE_SAID.test(bare)) return { name: bare.replace(/^成为(?:全[国省市县区])?/u, ""), rule: "name.stated" };
  // 以全市3%的土地面积，贡献了…
  const where = OF_ALL.exec(own)?.groups!.where;
  if (where) return { name: `${behind.noun}占${where}比重`, noun: behind.noun, rule: "name.share-of" };
  // 三分之一的县未建立基地: said of the counted as where they are counted themselves
  if (bare === "" && did.length >= 4) return { name: `${did}${behind.noun}占比`, rule: "name.share-that" };
  return { name: `${bare.length <= 14 ? bare : lastNoun(bare)}${behind.noun.replace(/^(?:[是为](?=[^，]{2})|[都均]?已(?=[^，]{4}))/u, "")}${behind.predicate.slice(0, 22)}占比`, rule: "name.share-that" };
}

/** 甲、乙等城市的居民二次供水设施: what stands behind the last 的. */
const lastNoun = (words: string): string => { const noun = words.slice(words.lastIndexOf("的") + 1); return noun.length >= 3 && noun.length <= 14 && noun.length < words.length ? noun : ""; };

/** Of the money whose part is told, in characters. */
const LONGEST_MONEY = 8;
const TIMES_ONLY = /^[，、；]?(?:而|但)?(?:上年|去年|前年|上年同期|去年同期|20\d\d年)(?:仅|只有|则|还)?(?:为|是|仅为|达|达到)?$/u;
const OF_ALL = /^以?(?:占)?(?<where>全[国省市县区球])$/u;
const RATE_SAID = /[\u4e00-\u9fff]{2}(?:率|占比|比重|比例|覆盖面)(?:连续[^，]{1,4}年)?$/u;
const AGAINST_TIME = /(?:是|为|相当于|恢复[至到]|达到|达|不及|仅及|不足|不到)(?<ref>(?:20\d\d年|上年|去年|前年)(?:同期)?)的?(?:约|近|超)?$/u;
/** 皖北六市, 三个试点县 */
const PLACES = /^[\u4e00-\u9fff]{0,6}[两三四五六七八九十\d]{1,2}个?[\u4e00-\u9fff]{0,4}[省市县区州旗]$/u;
/** 占全省总量: no kind of thing. */
const EVERYWHERE = /^(?:全国|全省|全市|全区|全县|其|该|整个)/u;
const REACHES_LEVEL = /^，?(?:已|约|也)*(?:仅|只)?(?:为|相当于|有|达到?)(?<ref>[^，]{2,10}(?:水平|平均|保有量|承载量|设计值|标准值))的(?:约|近)?$/u;
/** What is held against another: neither a time nor a plan. */
const REACHES = /^(?<own>[^，]{4,}?)(?:[到在至](?:20\d\d年[底末]?|目前))?(?:达到|相当于|不低于|提高到|仅为|只有|不足)(?!20|上年|去年|全年|年度)(?<ref>[^，达到]{2,16})的(?:约|近)?$/u;
