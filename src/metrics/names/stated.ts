import type { Draft } from "../draft";
import { moneyUnits, nounUnits } from "../units";
import { apartFrom, bareNoun, dimension, ofTopic, otherShare, otherToll, personsThere, toll } from "./bare-nouns";
import { onlyDone, treasury } from "./deeds";
import { mainBefore, sameBase, sameUnit } from "./kin";
import { leftOut } from "./left-out";
import { eachHundred, measureOf, ofCounted, otherMeans, perHead, rateAgain, verdict } from "./measures";
import type { Named } from "./named";
import { leadInOf, worksOf } from "./openings";
import { gradeOfEach, handled, otherGrade, parallel, partOfKind, partOfPlace, partOfWhole, partThatDid, rest, sameFront, side, thoseWho, underLead } from "./parts";
import { beginsWithDeed, deed, trimBefore, verbBefore } from "./phrase";
import { firstOf, type Stated, type Told } from "./told";
import { generic, needsOwner, people } from "./words";

/** In the order in which they are asked; where none answers, the words before the number are the name. */
const rules: readonly ((s: Stated) => Named | null)[] = [
  qualified, heldTo, placesThatDid, whichOf, heldAgainst, cameThrough, listed, spentOn, ledTo, ofWorks, leftOut, rateAgain, parallel, toll, ofCounted, underLead, side, rest, sameFront,
  verdict, eachHundred, gradeOfEach, otherGrade, partOfPlace, handled, onlyDone, treasury, thoseWho, perHead, otherMeans, measureOf, ledIn, same,
  otherShare, dimension, ofTopic, personsThere, apartFrom, otherToll, bareNoun, partOfKind, partThatDid, partOfWhole, afterClause,
];

/** 财政资金支持总额为17837万元: the noun before the number, completed from what stands around it. */
export function stated(told: Told, whole: Draft | null): Named {
  const { around, i, draft, before, after, previous } = told;
  const last = around.drafts[i - 1];
  const noun = trimBefore(before).replace(/^(?:相当于|[该本此](?:项目|工程|项)(?=[^，]{2}))/u, "").replace(/^(?:新|增|再增|起|到|等|次|又|仅|单年|一年|当年|全年|上年|去年|[楼房]|[比较与同](?:上年|去年)?的?)$/u, "");
  // 发展企业120家，企业获奖8家: 企业 behind the first is the first's
  const adjoining = last?.clause.start === draft.clause.start && before !== "" && before === last.noun;
  const own = adjoining && beginsWithDeed(after) ? "" : noun;
  const named = firstOf(rules, { around, i, draft, before, after, previous, own, near: leansOn(told, noun), whole, money: moneyUnits.has(draft.figure.base) && draft.figure.base !== "块" });
  return named ?? { name: own, rule: "name.stated" };
}

/** The level of its sentence that a figure leans on: the one beside it in a list, the one called alike, the last that was counted. */
function leansOn({ around: { text, drafts }, i, draft, previous }: Told, own: string): Draft | null {
  const last = drafts[i - 1];
  if (last && own === "" && /^[、和及]$/u.test(text.slice(last.figure.end, draft.figure.start))) return last;
  const level = mainBefore(drafts, i) ?? previous;
  const kin = own === "" || needsOwner.test(own) ? null : sameBase(drafts, i);
  if (kin && kin.sentence === draft.sentence && kin.name.endsWith(own)) {
    const nearer = level !== null && drafts.indexOf(level) > drafts.indexOf(kin) ? level : null;
    // 种植率 of the level between, 销售额 of whatever was sold last
    if (!nearer || (own.length > 2 && !(own.endsWith("率") ? nearer.name.includes(own.slice(0, -1)) : /^(?:销售|成交|交易)(?:总)?额$/u.test(own)))) return kin;
  }
  return level && level.sentence === draft.sentence ? level : null;
}

/** 销售收入超10亿元的企业63家: the figure before belongs to the noun. */
function qualified({ around, i, draft, before, own }: Stated): Named | null {
  const last = around.drafts[i - 1];
  return last && before.startsWith("的") && own.length >= 2 && last.figure.start > draft.clause.start && last.clause.start === draft.clause.start
    ? { name: trimBefore(around.text.slice(draft.clause.start, draft.figure.start)), noun: own, rule: "name.qualified" }
    : null;
}

/** 对不合格的1168批次全部核查处置 */
function whichOf({ draft, before }: Stated): Named | null {
  const which = BATCH.test(draft.figure.base) ? /^对(?<which>[^，]{2,10})的$/u.exec(before)?.groups!.which : undefined;
  return which ? { name: `${which}${draft.figure.base}`, rule: "name.which" } : null;
}

/** 其中3700万元用于敬老院建设，177万元用于日间照料中心建设 */
function spentOn({ around, draft, own, money, after }: Stated): Named | null {
  const what = money && own === "" && SPENT.test(after) ? around.ahead(draft, false) : null;
  return what ? { name: `${what.replace(/^(?:[^，、]{2,6}、)+[^，、]{2,6}等(?=[^，]{3})/u, "")}资金`, noun: what, rule: "name.spent-on" } : null;
}

/** 带动733人就业 */
function ledTo({ draft, own, after }: Stated): Named | null {
  const outcome = people[draft.figure.base] && LEADS.test(own) ? OUTCOME.exec(after)?.groups!.what : undefined;
  return outcome ? { name: `${own}${outcome}${people[draft.figure.base]}`, noun: outcome, rule: "name.made-do" } : null;
}

/** 四湖流域治理工程，已编制报告，概算总投资35亿元 */
function ofWorks({ around, i, own, money }: Stated): Named | null {
  const measure = (money ? INVESTED : EXTENT).exec(own)?.groups!.measure;
  const works = measure === undefined ? "" : worksOf(around, i);
  return works ? { name: `${works}${measure}`, noun: works, rule: "name.of-works" } : null;
}

/** 床位总数比2012年底的416万张翻一番 */
function heldAgainst({ before }: Stated): Named | null {
  const what = trimBefore(HELD_AGAINST.exec(before)?.groups!.what ?? "");
  return what.length >= 3 ? { name: what, rule: "name.held-against" } : null;
}

/** 通过种业提升工程安排中央预算内投资2100万元 */
function cameThrough({ draft, before }: Stated): Named | null {
  const m = moneyUnits.has(draft.figure.base) ? THROUGH.exec(before) : null;
  return m && { name: `${m.groups!.what!}${m.groups!.money!}`, rule: "name.through" };
}

/** 主要药材有甲、乙、丙等73种 */
function listed({ before }: Stated): Named | null {
  const what = trimBefore(LISTED.exec(before)?.groups!.what ?? "");
  return what.length >= 2 ? { name: what, rule: "name.listed" } : null;
}

/** 公交43路（甲站—乙站），共运行车辆10台 */
function ledIn({ around, i, own }: Stated): Named | null {
  const lead = own.length <= 6 ? leadInOf(around, i) : "";
  return lead ? { name: `${lead}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 苏州、南京、无锡3市入选试点城市: the places are told by name, and named for what they did. */
function placesThatDid({ draft, before, after }: Stated): Named | null {
  if (!nounUnits.has(draft.figure.base) || !PLACES.test(before)) return null;
  const bare = after.replace(/^(?:先后|更是|陆续|率先|成功|均|都)+/u, "");
  const did = deed(bare);
  if (did.length < 4 || !beginsWithDeed(bare)) return null;
  return { name: TITLE.test(did) ? did : `${did}${draft.figure.base}`, rule: "name.did" };
}

/** 浓度0.061毫克/升，与2018年的0.088毫克/升相比: what it is held against is the same. */
function heldTo({ around, i, before, after }: Stated): Named | null {
  const same = after.startsWith("相比") && /[与同和较比][^，]{0,6}$/u.test(before) ? sameUnit(around.drafts, i) : null;
  return same && { name: same.name, noun: same.noun, rule: "name.same" };
}

/** 受理养老机构投诉120件，投诉80件: as the level it leans on is called. */
function same({ own, near }: Stated): Named | null {
  return near?.name.endsWith(own) ? { name: near.name, noun: near.noun, rule: "name.same" } : null;
}

/** 通过…取得高级职称的基层卫生人才: a long clause before its noun. */
function afterClause({ own }: Stated): Named | null {
  const of = own.lastIndexOf("的");
  if (own.length <= 12 || of <= 0 || own.length - of <= 4 || generic.has(own.slice(of + 1)) || /(?:方面|领域|行业)$/u.test(own.slice(0, of))) return null;
  return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${trimBefore(own.slice(of + 1))}`, rule: "name.stated" };
}

const PLACES = /、[\u4e00-\u9fff]{2,8}$|[省市县区州镇乡村]等$/u;
/** 示范区, 试点城市: what they became says what they are. */
const TITLE = /(?:[区县市镇乡村城]|基地|单位|试点|之乡)$/u;
const INVESTED = /^(?:该|本)?(?:项目|工程)?(?:计划|目前|已|累计|共|将){0,3}(?<measure>(?:概算|估算|完成|规划|预算){0,2}(?:总)?(?:投资|投入资金|投资概算|投资估算|投资额|投入|造价))$/u;
const EXTENT = /^(?:该|本)?(?:项目|工程|线路)?(?<measure>(?:全长|总长|总长度|线路总长|里程|总里程|建设里程|占地|占地面积|建筑面积|总建筑面积|总库容|库容))$/u;
const LEADS = /^(?:直接|间接|稳定|可|已|累计)*(?:带动|吸纳|促进|帮助|拉动|实现|解决|扶持|安置)$/u;
const OUTCOME = /^(?:稳定|顺利|成功|实现)*(?<what>就业|创业|增收|脱贫|致富|就近就业|再就业|返乡创业)(?![\u4e00-\u9fff])/u;
const SPENT = /^(?:主要|专项|专门|重点|全部)?(?:用于|用以|支持)[^，。；]{2}/u;
const LISTED = /^(?<what>[^，、]{2,16}?)(?:主要)?(?:有|包括|为)[^，、]{1,12}(?:、[^，、]{1,12}){2,}等$/u;
const THROUGH = /通过(?<what>[^，通过]{4,16}?(?:工程|项目|专项|计划|资金|奖励|基金|渠道))(?:安排|下达|争取|落实|投入|拨付)(?:了)?(?<money>[^，]{2,12})$/u;
const HELD_AGAINST = /^(?<what>[^，比]{3,20})[比较](?:[^，]{0,8})的$/u;
const BATCH = /^(?:批次|批|件|家|户|人|名)$/u;
