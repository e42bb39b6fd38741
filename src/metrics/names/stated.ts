import { atEnd, atStart } from "../../text/guarded";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import { LIST_MARK } from "../list-mark";
import { moneyUnits } from "../units";
import { costs } from "./aid";
import { apartFrom, dimension, distance, listedAlike, membersOf, ofTopic, otherDirection, otherShare, otherToll, otherWay, animals, outOfDanger, sizedAlike, personsThere, power, produced, spreadOver, toll, trainedThere, dug } from "./bare-nouns";
import { about, amongst, benefit, givenTo, gotIt, insured, mergedInto, rateOfDeed, reachedBy } from "./clause-before";
import { onlyDone } from "./deeds";
import { wordsBetween } from "./figure-lists";
import { awarded, medalsWon } from "./contests";
import { inClosedBracket, mainBefore, nearest, REACH, sameBase } from "./kin";
import { folkThere, leftOut } from "./left-out";
import { abilityOf, aidGot, extreme, given, holds, measureOf, ofCounted, otherMeans, rateAgain, rateOfEach, sister, totalOf, verdict } from "./measures";
import { allotted, fromFund, movedFor, ownMoney, treasury } from "./money-moved";
import type { Named } from "./named";
import { asCalled, hostedThere, inField, lent, movedAlone, ofMoney, tookPartIn } from "./nameless";
import { leadInOf } from "./openings";
import { drawn, ledTo, placesThatDid, treatedThere } from "./outcomes";
import { partOfKind } from "./part-kinds";
import { gradeOfEach, otherGrade } from "./grades";
import { eachHundred, eachOf, eachOne, perHead, perTime } from "./per-unit";
import { parallel, sameFront } from "./parallel";
import { handled, ofAge, partOfPlace, partOfWhole, partThatDid, rest, side, thoseWho, underLead } from "./parts";
import { SIZE } from "./counted";
import { beginsWithDeed, listedBefore, openingVerb, trimBefore, verbBefore } from "./phrase";
import { bareNoun } from "./side-by-side";
import { cameThrough, ofWorks, spentOn } from "./spending";
import { otherStage } from "./stages";
import { firstOf, type Stated, type Told } from "./told";
import { generic, needsOwner } from "./words";

type Rule = (s: Stated) => Named | null;

/** Most names are longer than what half of the rules speak of, which are not asked then. */
const FEW = 6;
const ofFew: Rule[] = [];
function few(...rules: readonly Rule[]): readonly Rule[] {
  ofFew.push(...rules);
  return rules;
}

/** In the order in which they are asked; where none answers, the words before the number are the name. */
const rules: readonly Rule[] = [
  qualified, ofThose, ofAge, allotted, fromFund, sizedAlike, aimOf, ...few(otherDirection), perTime, medalsWon, holds, ...few(studentsOf, beyondAim, lent, hostedThere, inField, asCalled), tookPartIn, awarded, mergedInto, ...few(about, dug), amongst, ...few(benefit, rateOfDeed, power, animals, outOfDanger), gotIt, insured, ...few(reachedBy), costs, placesThatDid, treatedThere, whichOf, heldAgainst, cameThrough, listed, spentOn, eachOf, drawn, ledTo, ofWorks, eachHundred, ...few(folkThere), leftOut, ...few(rateAgain, parallel, toll, ofCounted), underLead, ...few(side, rest, sameFront, verdict, extreme), ...few(gradeOfEach), otherGrade, otherStage, partOfPlace, handled, ...few(givenTo), onlyDone, ownMoney, movedFor, treasury, thoseWho, eachOne, ...few(perHead, otherMeans), ...few(given), aidGot, ...few(sister, totalOf, abilityOf), measureOf, ...few(ledIn), same,
  rateOfEach, ...few(otherShare, dimension), distance, ...few(otherWay, spreadOver), produced, ...few(membersOf, trainedThere, ofTopic, personsThere, apartFrom, otherToll, bareNoun, listedAlike), partOfKind, partThatDid, partOfWhole, afterClause, ...few(ofMoney), movedAlone,
];
const rulesOfMany = rules.filter((rule) => !ofFew.includes(rule));

/** 财政资金支持总额为17837万元: the noun before the number, completed from what stands around it. */
export function stated(told: Told, whole: Draft | null): Named {
  const { around, i, draft, before, after, previous } = told;
  const last = around.drafts[i - 1];
  // 市住建局已将3处列入论证: who put them there is not what they are
  // 11个国考断面中有7个达到标准: of those, and what they did stands behind
  const among = last?.clause.start === draft.clause.start && last.figure.base === draft.figure.base && last.noun.length >= 2 && before.startsWith(last.noun) && (/^中(?:已|有|已有)*$/u.test(before.slice(last.noun.length)) ? beginsWithDeed(after) : /^(?:已有|仅有|尚有)$/u.test(before.slice(last.noun.length)) && /^[在向对与由]/u.test(after));
  // 设9个班、学位270个: the first noun is of the figure before
  const behind = last?.clause.start === draft.clause.start && last.noun !== "" && before.startsWith(`${last.noun}、`) && before.length > last.noun.length + 2 ? before.slice(last.noun.length) : before;
  // 实施供水工程，争取3亿元支持86个村: money got for it, not more of the money before
  const noun = among || OFFICE_PUTS.test(before) ? "" : NO_NOUN.cut(POINTING.cut(trimBefore(behind))) || (moneyUnits.has(draft.figure.base) && /争取了?$/u.test(behind) && !(last && last.clause.end + 1 >= draft.clause.start && moneyUnits.has(last.figure.base)) ? "争取" : "");
  // 发展企业120家，企业获奖8家: 企业 behind the first is the first's
  const adjoining = last?.clause.start === draft.clause.start && before !== "" && before === last.noun;
  // 180条实施甲工程、72条实施乙工程: what stands before belongs to the other
  const others = last?.clause.start === draft.clause.start && before.endsWith("、") && before.length > 3 && beginsWithDeed(before) && beginsWithDeed(after);
  // 79所高校和科研机构盘点存量专利5.8万件: those who did it are counted by themselves
  const deedOfLast = last?.clause.start === draft.clause.start && last.noun.length !== 2 && noun.startsWith(last.noun) && noun.length >= Math.max(5, last.noun.length + 4) && draft.kind === "level" && !noun.startsWith("实现", last.noun.length) && beginsWithDeed(noun.slice(last.noun.length)) ? trimBefore(noun.slice(last.noun.length)) : "";
  const per = PER_BEHIND.exec(noun)?.groups;
  // 2025年村均达到16万元; not 126个村均达到95%
  const mean = last?.figure.end === draft.figure.start - before.length ? undefined : /^，?(?<mean>[村县镇校]均)达/u.exec(before)?.groups!.mean;
  // 每千人口执业医师3.38人、注册护士3.77人: so many of each
  const kept = before.startsWith("、") && last?.figure.base === draft.figure.base && last.clause.start === draft.clause.start ? `${/^每[百千万十]+(?:名|户|个)?(?:常住|户籍|老年)*人(?:口|数)?/u.exec(last.name)?.[0] ?? ""}${noun}` : undefined;
  const own = kept ?? mean ?? (per ? `${per.per!}${per.what!}` : others || (adjoining && beginsWithDeed(after)) ? "" : deedOfLast || (noun === "招" ? nearest(around.drafts, i, 2 * REACH, (d) => /^招[聘收录募]/u.test(d.name))?.name.slice(0, 2) ?? noun : noun));
  const named = firstOf(own.length > FEW ? rulesOfMany : rules, { around, i, draft, before, after, previous, own, near: leansOn(told, noun), whole, money: moneyUnits.has(draft.figure.base) && draft.figure.base !== "块" });
  // 民办园数量接近三分之二
  // 普惠率: of kindergartens, unless it is care for the old that is spoken of
  // 年末累计结余136亿元: it says itself which
  const balance = named && named.name !== own ? undefined : /(?:累计|滚存)结[余存]/u.exec(before)?.[0];
  if (balance?.endsWith(own)) return { name: balance, noun: own, rule: "name.stated" };
  return named ?? { name: /^(?:fraction|tenths)$/u.test(draft.figure.form) ? own.replace(/数量$/u, "占比") : own === "普惠率" && /(?<!婴)幼儿|[公民]办园|学前/u.test(around.text) && !/养老|托/u.test(around.text.slice(draft.sentence, draft.figure.start)) ? "学前教育普惠率" : own, rule: "name.stated" };
}

/** The level of its sentence that a figure leans on: the one beside it in a list, the one called alike, the last that was counted. */
function leansOn({ around: { text, drafts }, i, draft, previous }: Told, own: string): Draft | null {
  const last = drafts[i - 1];
  if (last && own === "" && LIST_MARK.test(wordsBetween(text, last, draft))) return last;
  const main = mainBefore(drafts, i);
  // 完成74户改造（任务70户），完成率105%
  const level = main && !(previous && inClosedBracket(text, main.figure.end, draft.figure.start)) ? main : previous;
  const kin = own === "" || needsOwner.test(own) ? null : sameBase(drafts, i);
  if (kin && kin.sentence === draft.sentence && kin.name.endsWith(own) && !(level !== kin && kin.because.name?.rule === "name.of-scheme")) {
    const nearer = level !== null && drafts.indexOf(level) > drafts.indexOf(kin) ? level : null;
    // 种植率 of the level between, 销售额 of whatever was sold last
    if (!nearer || (own.length > 2 && !(own.endsWith("率") ? nearer.name.includes(own.slice(0, -1)) : /^(?:销售|成交|交易)(?:总)?额$/u.test(own)))) return kin;
  }
  return level && level.sentence === draft.sentence ? level : null;
}

/** 47项工程中已完工8项 */
function ofThose({ around, i, draft, before }: Stated): Named | null {
  const last = around.drafts[i - 1];
  const m = last && last.clause.start === draft.clause.start && last.figure.base === draft.figure.base ? OF_THOSE.exec(before)?.groups : undefined;
  return last && m && last.noun.endsWith(m.noun!) ? { name: `${m.did!}${last.noun}`, noun: last.noun, rule: "name.those-who" } : null;
}
const OF_THOSE = /^(?<noun>[^，]{2,12})中(?:已|有|仍|尚)*(?<did>[^，]{2,6})$/u;

/** 销售收入超10亿元的企业63家: the figure before belongs to the noun. */
function qualified({ around, i, draft, before, own }: Stated): Named | null {
  const last = around.drafts[i - 1];
  // 新建日供水能力1.2万吨的水厂1座: a measure is told apart
  if (last?.because.name?.rule === "name.size-of" && before.startsWith("的") && last.noun === own && last.name.endsWith("能力")) return { name: `${verbBefore(around.text.slice(draft.clause.start, last.figure.start).replace(SIZE, "")) ?? ""}${own}`, noun: own, rule: "name.qualified" };
  return last && before.startsWith("的") && own.length >= 2 && last.figure.start > draft.clause.start && last.clause.start === draft.clause.start
    ? { name: trimBefore(around.text.slice(draft.clause.start, draft.figure.start)), noun: own, rule: "name.qualified" }
    : null;
}

/** 27所院校开设养老服务专业，在校生6830人; 技工院校在校生11万人，招生4万人: whose, or of what. */
function studentsOf({ around, i, draft, own, near }: Stated): Named | null {
  if (!STUDENTS.test(own)) return null;
  if (near?.noun === "在校生" && own !== near.noun && near.name.length > 3) return { name: `${near.name.slice(0, -3)}${own}`, noun: own, rule: "name.owned" };
  const offered = nearest(around.drafts, i, REACH, (d) => d.sentence === draft.sentence && OFFERS.test(d.name));
  const what = offered && OFFERS.exec(offered.name)?.groups!.what;
  return what ? { name: `${what}${own}`, noun: own, rule: "name.owned" } : null;
}
const STUDENTS = /^(?:在校(?:学生|生)|在读学生|毕业生|(?:每?年|当年)?招生(?:规模)?|招收学生)$/u;
const OFFERS = /^(?:[^，]{0,10}(?:院校|高校|学校|学院))?(?:开设|设有|设立|新设)(?<what>[^，]{3,24}?专业)的?[^，]{2,}$/u;

/** 务工规模稳定在118.9万人，超过年度目标3.4万人: beyond what was aimed at. */
function beyondAim({ own, near }: Stated): Named | null {
  return near && near.kind === "level" && BEYOND_AIM.test(own) ? { name: `${near.name}${own}`, noun: near.noun, rule: "name.apart" } : null;
}
const BEYOND_AIM = /^(?:超过?|超出|多于)(?:年度|全年|预期|省定)(?:目标)?(?:任务|计划)?$/u;

/** 对不合格的1168批次全部核查处置 */
function whichOf({ draft, before }: Stated): Named | null {
  const which = BATCH.test(draft.figure.base) ? /^对(?<which>[^，]{2,10})的$/u.exec(before)?.groups!.which : undefined;
  return which ? { name: `${which}${draft.figure.base}`, rule: "name.which" } : null;
}

/** 床位总数比2012年底的416万张翻一番 */
function heldAgainst({ before }: Stated): Named | null {
  const what = trimBefore(HELD_AGAINST.exec(before)?.groups!.what ?? "");
  return what.length >= 3 ? { name: what, rule: "name.held-against" } : null;
}

/** 主要药材有甲、乙、丙等73种 */
function listed({ before }: Stated): Named | null {
  const what = listedBefore(before);
  return what.length >= 2 ? { name: what, rule: "name.listed" } : null;
}

/** 公交43路（甲站—乙站），共运行车辆10台 */
function ledIn({ around, i, own }: Stated): Named | null {
  const lead = own.length <= 6 ? leadInOf(around, i) : "";
  return lead ? { name: `${lead}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 一是商品房销售面积，2023年目标任务是87万平方米: of what, stands in the clause before. */
function aimOf({ around, i, own }: Stated): Named | null {
  const free = AIM.test(own) ? around.freeTopic(i) : "";
  // 实施改造5.27万户。今年任务是1.2万户: of the same
  const last = around.drafts[i - 1], { figure, item } = around.drafts[i]!;
  if (free === "" && AIM_ALONE.test(own) && last?.item === item && last.kind === "level" && last.figure.base === figure.base && last.noun.length >= 4) return { name: `${last.noun}${own.replace(/^(?:全年|年度|的)+/u, "")}`, noun: last.noun, rule: "name.owned" };
  if (free === "") return null;
  // 商品房销售面积: a measure is called by all its words
  const { clause: { start }, sentence } = around.drafts[i]!;
  const said = MEASURE_SAID.exec(around.text.slice(Math.max(sentence, clauseStart(around.text, start - 1)), start - 1))?.groups!.what;
  const of = said !== undefined && said.endsWith(free) ? said : free;
  return of === "" ? null : { name: `${of}${own.replace(/^(?:全年|年度|的)+/u, "")}`, noun: of, rule: "name.owned" };
}
/** 该项目投资: what only points to something. */
const POINTING = atStart(/^(?:相当于|[该本此](?:项目|工程|项)(?=[^，]{2}))/u);
/** Words between a noun and its number that are none by themselves. */
const NO_NOUN = atEnd(/^(?:[^，]{0,4}(?<![结核校比配])对|[^，]{0,6}(?:期间|汛期)(?:先后)?|[对将把]|新|增|扩|升|拓展|再增|起|[到对]|等|次|又|仅|投|[、，和及与]|单年|一年|当年|全年|上年|去年|[楼房][、，]?|[比较与同](?:上年|去年)?的?)$/u);
/** 立竹度提到亩均200株 */
const PER_BEHIND = atEnd(/^(?<what>[^，]{2,10}?)(?:提[高升]?|增加?|达|升|降低?|减少?|按照?)?[到至的]?(?<per>[人户亩日月]均)$/u);
const MEASURE_SAID = /^\s*(?:[一二三四五六七八九十]{1,2}是)?(?:全[国省市县区州])?(?<what>[\u4e00-\u9fff（）()、]{2,20})$/u;
const OFFICE_PUTS = /^[^，；]{1,8}[厅局委办部院会](?:已|也|正|拟|还)*[将把]$|[为向给对]其中$/u;
const AIM_ALONE = /^(?:全年|年度)?(?:目标)?任务$/u;
const AIM = /^(?:的|全年|年度|省定|市定)*(?:目标任务|目标|任务)(?:数|值)?$/u;

/** 受理养老机构投诉120件，投诉80件: as the level it leans on is called. */
function same({ draft, before, own, near, whole }: Stated): Named | null {
  // 帮助2310个村整理档案42万件: what was done for them is counted by itself
  if (near?.clause.start === draft.clause.start && near.figure.base !== draft.figure.base && beginsWithDeed(own) && own.length >= 4) return { name: own, rule: "name.stated" };
  // 新认定126家，高新技术企业达到1.4万家: all of them
  if (near?.name.endsWith(own) && own.length >= 3 && ONLY_NEW.test(near.name) && IN_ALL.test(before)) return { name: own, noun: own, rule: "name.stated" };
  // 当期结余3.2亿元，累计结余41.6亿元
  if (near?.name.endsWith(own) && /累计|滚存/u.test(before) && THIS_TERM.test(near.name)) return { name: near.name.replace(THIS_TERM, "累计"), noun: near.noun, rule: "name.same" };
  // 查处酒驾醉驾18万起，其中醉驾3万起: a part, though the whole ends in its name
  if (whole && near === whole && near.name.endsWith(own) && near.name.length > own.length && draft.kind === "level" && verbBefore(own) === null) { const verb = openingVerb(near.name) ?? verbBefore(near.name.slice(0, 4)); return { name: `${verb ?? ""}${own}`, noun: own, rule: "name.part-kind" }; }
  // 不可移动文物1136处，可移动文物4.2万件
  if (near && (/[不非]$/u.test(near.name.slice(0, -own.length)) || /A{2,}/u.test(`${near.name.at(-own.length - 1)!}${own}`))) return null;
  return near?.name.endsWith(own) ? { name: near.name, noun: near.noun, rule: "name.same" } : null;
}

const ONLY_NEW = /^(?:新|净增|增加)(?!能源|型|材料|兴|区|生)/u, IN_ALL = /累计|总[数量]|(?:达到?|突破|增至|增加到|发展到)了?[约近超]?$/u;
const THIS_TERM = /当期|当年|本期|本年度?/u;

/** 通过…取得高级职称的基层卫生人才: a long clause before its noun. */
function afterClause({ own }: Stated): Named | null {
  const of = own.lastIndexOf("的");
  if (own.length <= 12 || of <= 0 || own.length - of <= 4 || (own.length <= 20 && !MADE_BY.test(own)) || generic.has(own.slice(of + 1)) || /(?:方面|领域|行业)$/u.test(own.slice(0, of))) return null;
  return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${trimBefore(own.slice(of + 1))}`, rule: "name.stated" };
}

/** What it is of, before what it is held against. */
const HELD_AGAINST = atEnd(/^(?<what>[^，比]{3,20})[比较](?:[^，]{0,8})的$/u);
/** 由中心牵头开展的, 您所在的, 贵委建议的: who, not which. */
const MADE_BY = /^(?:由|您|你们|贵|该|这些?|实施|举办|提供|排查出?|对[^，]{2,8}帮扶)/u;
/** Units of things that are looked at one by one. */
const BATCH = /^(?:批次|批|件|家|户|人|名)$/u;
