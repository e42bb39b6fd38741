import { atEnd } from "../../text/guarded";
import type { Draft } from "../draft";
import { moneyUnits, nounUnits } from "../units";
import type { Around } from "./around";
import { fullerRate, largerBefore, peerOf, sameBase, sameUnit } from "./kin";
import type { Named } from "./named";
import { headOf, ownerOf, wholeHead } from "./owner";
import { beginsWithDeed, fromVerb, namesAct, namesNothing, trimBefore, verbBefore } from "./phrase";
import { generic, needsOwner, OFFICE, PART_OF_LAND } from "./words";

/** A figure whose noun, if it has one, stands before it. */
interface Stated {
  readonly around: Around;
  readonly i: number;
  readonly draft: Draft;
  /** The words before it, as they stand and without what only links. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** The level of its sentence that it leans on where its own words don't say enough. */
  readonly near: Draft | null;
  readonly whole: Draft | null;
  readonly money: boolean;
}

/** In the order in which they are asked; where none answers, the words before the number are the name. */
const rules: readonly ((s: Stated) => Named | null)[] = [leftOut, parallel, eachHundred, gradeOfEach, otherGrade, partOfPlace, onlyDone, treasury, thoseWho, perHead, otherMeans, measureOf, same, bareNoun, partOfKind, partThatDid, partOfWhole, afterClause];

/** 财政资金支持总额为17837万元: the noun before the number, completed from what stands around it. */
export function stated(around: Around, i: number, before: string, after: string, previous: Draft | null, whole: Draft | null): Named {
  const { drafts } = around;
  const draft = drafts[i]!;
  const own = trimBefore(before).replace(/^相当于/u, "").replace(/^(?:新|增|再增|[楼房]|[比较与同](?:上年|去年)?的?)$/u, "");
  const kin = sameBase(drafts, i);
  // 销售收入超10亿元的企业63家: the figure before belongs to the noun
  const last = drafts[i - 1];
  if (last && before.startsWith("的") && own.length >= 2 && last.figure.start > draft.clause.start && last.clause.start === draft.clause.start) {
    return { name: trimBefore(around.text.slice(draft.clause.start, draft.figure.start)), noun: own, rule: "name.qualified" };
  }
  // 对不合格的1168批次全部核查处置
  const of = /^对(?<which>[^，]{2,10})的$/u.exec(before);
  if (of && BATCH.test(draft.figure.base)) return { name: `${of.groups!.which!}${draft.figure.base}`, rule: "name.which" };
  const ends = kin !== null && own !== "" && !needsOwner.test(own) && kin.sentence === draft.sentence && kin.name.endsWith(own) && (own.length > 2 || previous === null || drafts.indexOf(previous) <= drafts.indexOf(kin));
  const joined = own === "" && i > 0 && /^[、和及]$/u.test(around.text.slice(drafts[i - 1]!.figure.end, draft.figure.start)) ? drafts[i - 1]! : null;
  const near = joined ?? (ends ? kin : previous && previous.sentence === draft.sentence ? previous : null);
  const about: Stated = { around, i, draft, before, own, after, near, whole, money: moneyUnits.has(draft.figure.base) && draft.figure.base !== "块" };
  for (const rule of rules) { const named = rule(about); if (named) return named; }
  return { name: own, rule: "name.stated" };
}

/** 成功对接29项, （324户，2978.4万元）: nothing is said at all. */
function leftOut({ around, i, draft, before, own, after, near, whole, money }: Stated): Named | null {
  const last = around.drafts[i - 1];
  // 同比多接待412万人次: so many more of the same
  if (near && /^(?:同比|[较比](?:上年|去年|同期)?)[多少]/u.test(own)) return { name: near.name, noun: near.noun, rule: "name.more-of" };
  if (own !== "" && !(whole && /^其中/u.test(own))) return null;
  // 总产值年均增长6%以上，2027年达到3600亿元
  if (last?.kind === "change" && last.sentence === draft.sentence && last.name !== "" && /(?:达到?|为|到)$/u.test(before)) return { name: last.name, noun: last.noun, rule: "name.elided-growth" };
  // 359栋楼1.4万余户: those who live there
  if (draft.figure.base === "户" && last && last.because.name?.rule === "name.buildings" && last.sentence === draft.sentence) return { name: `${last.noun}住户`, noun: last.noun, rule: "name.households" };
  const total = TOTAL.test(before);
  const bare = after.replace(/^(?:已|均|全部|先后|陆续|分别)+/u, "");
  const done = beginsWithDeed(bare) && !bare.startsWith("用于");
  const did = (done ? bare.replace(/[了着]/gu, "") : fromVerb(bare)).slice(0, 14);
  const outside = around.outside(draft);
  if (outside) return { name: `${outside}${money ? "资金" : PEOPLE_OR_FIRMS.test(draft.figure.base) ? "企业" : ""}`, rule: "name.outside-bracket" };
  if (nounUnits.has(draft.figure.base) && did.length >= 4) return { name: `${did}${draft.figure.base}`, rule: "name.did" };
  const kin = near ?? whole ?? (done ? sameUnit(around.drafts, i) : null);
  if (did.length >= 3 && kin && done) return { name: `${did}${kin.noun.slice(-8)}`, noun: kin.noun, rule: "name.did-elided" };
  const listed = /分别|依次/u.test(around.text.slice(Math.max(draft.sentence, draft.figure.start - 60), draft.figure.start));
  const peer = listed ? peerOf(around.text, around.drafts, i) : null;
  if (peer && last?.because.name?.rule === "name.grade-of-each") return { name: `${last.name.slice(0, -last.noun.length)}${peer.noun}`, noun: peer.noun, rule: "name.grade-of-each" };
  if (peer) return { name: `${peer.name.replace(NEW, "")}${total ? "累计" : ""}`, noun: peer.noun, rule: "name.elided-peer" };
  // 涉及农户142万户、560余万人: the same, told in people
  const reached = near && /^人/u.test(draft.figure.base) && !/^[人名]/u.test(near.figure.base) ? /^(?:涉及|惠及|受益|覆盖|带动)/u.exec(near.name)?.[0] : undefined;
  if (near && reached) return { name: near.name.endsWith("户") && !/[农住]户$/u.test(near.name) ? `${near.name.slice(0, -1)}人口` : `${reached}人口`, rule: "name.elided-people" };
  // 省级安排3.2亿元，市县配套2.4亿元，合计5.6亿元: the sum of both, not more of the last
  if (near && /(?:合计|总计|共计)/u.test(before)) {
    const parts = around.drafts.slice(Math.max(0, i - 3), i).filter((d) => d.sentence === draft.sentence && d.kind === "level" && d.figure.base === draft.figure.base);
    if (parts.length > 1) return { name: `${parts.map((d) => d.name).join("、")}合计`, rule: "name.sum" };
  }
  if (near) return { name: `${total ? near.name.replace(NEW, "") : near.name}${total ? "累计" : ""}`, noun: near.noun, rule: "name.elided" };
  if (did.length >= 4 && done) return { name: did, rule: "name.did" };
  return { name: around.topic(i), rule: "name.topic" };
}

/** 丰水期总磷浓度0.042毫克/升，枯水期为0.071毫克/升: the same of the other. */
function parallel({ own, near, draft }: Stated): Named | null {
  if (!near || own.length < 2 || own.length > 5 || near.figure.base !== draft.figure.base || near.name.length < own.length + 3) return null;
  const first = near.name.slice(0, own.length);
  return first !== own && first.at(-1) === own.at(-1) && SIDES.test(own) ? { name: `${own}${near.name.slice(own.length)}`, noun: near.noun, rule: "name.parallel" } : null;
}

/** 核定床位6.35万张，每百名老人拥有4.04张 */
function eachHundred({ around, i, own }: Stated): Named | null {
  const alike = /^每(?:百|千|万|十万|百万)[\u4e00-\u9fff]{1,7}(?<![数量率额积度])$/u.test(own) ? sameUnit(around.drafts, i) : null;
  return alike ? { name: `${own}${alike.noun}`, noun: alike.noun, rule: "name.each-hundred" } : null;
}

/** 孵化器87家、众创空间249家，其中国家级分别为33家和67家: a grade of each of the list before. */
function gradeOfEach({ around, i, before, own }: Stated): Named | null {
  if (!GRADE.test(own) || !/(?:分别|依次)[^，]*$/u.test(before)) return null;
  const peer = peerOf(around.text, around.drafts, i);
  return peer ? { name: `${own}${peer.noun}`, noun: peer.noun, rule: "name.grade-of-each" } : null;
}

/** 其中珠三角地区68.2亿元 */
function partOfPlace({ around, i, draft, own, whole }: Stated): Named | null {
  if (whole) return SCOPE.test(own) ? { name: `${own}${whole.name}`, rule: "name.part-of-place" } : null;
  const larger = draft.kind === "level" && PART_OF_LAND.test(own) ? largerBefore(around.drafts, i) : null;
  return larger ? { name: `${own}${larger.name}`, noun: larger.noun, rule: "name.part-of-place" } : null;
}

/** 竣工3412个, 投入38亿元: what was done is said, not to what. */
function onlyDone({ around, i, draft, own, near, whole, money }: Stated): Named | null {
  // 排查排污口31462个，完成溯源31180个，完成整治26743个
  const carried = !money && CARRIED_OUT.test(own) ? sameUnit(around.drafts, i) : null;
  if (carried && carried.sentence === draft.sentence && carried.figure.base === draft.figure.base) return { name: `${own}${carried.noun}`, noun: carried.noun, rule: "name.carried-out" };
  if (!namesNothing(own) && !(money && WEAK_MONEY.test(own))) return null;
  // 选派科技特派员9650名，其中新增1050名: the new ones are another row
  if (whole && /^(?:新|净增|再增|改建|扩建|改扩建|续建|改造|重建|维修|加固|提升)/u.test(own)) return { name: `${own}${headOf(whole.name)}`, noun: whole.noun, rule: "name.part-new" };
  if (whole) return { name: whole.name, noun: whole.noun, rule: "name.whole" };
  if (money) {
    const alike = sameUnit(around.drafts, i);
    if (alike && alike.sentence !== draft.sentence && /(?:资金|经费|补助|补贴|专项|贷款|基金)$/u.test(alike.noun)) return { name: `${own}${alike.noun}`, noun: alike.noun, rule: "name.elided-money" };
    const purpose = around.ahead(draft, false) ?? (ownerOf(around.freeTopic(i)) || around.programme(i, near !== null) || (around.ahead(draft, true) ?? ownerOf(around.owner(i, near))));
    const who = /^(?<who>[^，]{2,14}?)(?:累计|共|已|实际)(?=[^，])/u.exec(own);
    const moved = who ? own.slice(who[0].length) : own;
    // 交通基础设施建设共完成投资: no office, but what it was for
    if (who && who.groups!.who!.length >= 4 && !OFFICE.test(who.groups!.who!)) return { name: `${who.groups!.who!}${moved}`, rule: "name.stated" };
    // 发放补贴 of 养老服务补贴: the noun is there already
    const paid = PAID.exec(moved);
    // 支付待遇 of 工伤: the verb stands first
    const name = moved.length > 3 && purpose.endsWith(moved.slice(-2)) ? `${moved.slice(0, -2)}${purpose}` : paid && purpose.length <= 8 ? `${paid[1]!}${purpose.length >= 4 && verbBefore(purpose.slice(0, 2)) ? purpose.slice(2) : purpose}${paid[2]!}` : `${purpose}${moved}`;
    return { name, rule: "name.money-for" };
  }
  const share = around.drafts[i - 1];
  // 节水灌溉面积占比65%，再新增80万亩: more of what the share is of
  if (share?.kind === "share" && share.sentence === draft.sentence && /[^比]占比$/u.test(share.name) && /新增|增加/u.test(own)) return { name: `${own}${share.name.slice(0, -2)}`, rule: "name.more-of" };
  const alike = sameUnit(around.drafts, i);
  if (alike && (alike.sentence === draft.sentence || /^(?:目标|计划)?(?:再)?新增$/u.test(own))) return { name: `${own}${alike.noun}`, noun: alike.noun, rule: "name.elided-noun" };
  if (alike && alike.figure.base === draft.figure.base && alike.name.startsWith(own)) return { name: alike.name, noun: alike.noun, rule: "name.more-of" };
  const topic = around.freeTopic(i);
  // 12个省（市）开展改造试点，累计完成412万亩: what went on there, not the places
  const went = near && generic.has(near.noun) && near.name.length - near.noun.length >= 4 ? near.name.slice(0, -near.noun.length).replace(/试点$/u, "") : "";
  if (went && !topic) return { name: `${own}${went}`, noun: went, rule: "name.elided-deed" };
  // 研发计划投入7.3亿元，立项118项: what the money was for
  const noun = near && moneyUnits.has(near.figure.base) ? near.noun.replace(MONEY_WORDS, "") : near?.noun ?? "";
  if (noun.length >= 2 && !topic) return { name: `${noun.startsWith(own) ? "" : own}${noun}`, noun, rule: "name.elided-noun" };
  const subject = ownerOf(topic || around.topic(i));
  if (subject.endsWith(own)) return { name: subject, rule: "name.topic" };
  return { name: /^(?:(?:再|又)?新|建成|完成|培育|打造)/u.test(own) ? `${own}${subject}` : `${subject}${own}`, rule: "name.topic" };
}

/** 省财政每年安排1亿元支持卫生室建设: whose money, and what for. */
function treasury({ around, draft, own, money }: Stated): Named | null {
  const of = money ? /^(?<who>[^，]{0,8}财政)(?:统筹|安排|投入|下达|拨付|出资|专项)?$/u.exec(own) : null;
  const purpose = of && around.ahead(draft, false);
  return purpose ? { name: `${purpose}${of.groups!.who!}资金`, rule: "name.treasury" } : null;
}

/** 其中享受补贴的1.1万人次: those of what was counted. */
function thoseWho({ around, i, draft, before, own, near, whole }: Stated): Named | null {
  if (draft.kind !== "level") return null;
  const kin = whole ?? largerBefore(around.drafts, i) ?? near;
  if (!kin || kin.figure.base !== draft.figure.base || !/[^，]{3}的$/u.test(before) || own.length > 16) return null;
  // 1824个乡镇中设有水利站的1239个
  const which = own.replace(/的$/u, "");
  return { name: `${which.startsWith(`${kin.noun}中`) ? which.slice(kin.noun.length + 1) : which}${wholeHead(kin.noun)}`, noun: kin.noun, rule: "name.those-who" };
}

/** 人均2563元 */
function perHead({ own, near }: Stated): Named | null {
  return near && /^[人户亩件日年月生单笔校村县]均$/u.test(own) ? { name: `${own}${ownerOf(near.name)}`, rule: "name.owned" } : null;
}

/** 投入抗旱人员109万人次、资金5亿元: one means in the place of another. */
function otherMeans({ own, near }: Stated): Named | null {
  return near && MEANS.test(own) && MEANS.test(near.name.slice(-2)) && near.name.length > 3 ? { name: `${near.name.slice(0, -2)}${own}`, rule: "name.means" } : null;
}

/** 总金额, 完成率: a measure of something else. */
function measureOf({ around, i, before, own, near, whole }: Stated): Named | null {
  if (!needsOwner.test(own) && !(near && own.length <= 4 && (GENERAL_RATE.test(own) || /(?:系数|金额|指数)$/u.test(own) || (own.endsWith("率") && near.kind === "level" && near.name.includes(own[0]!)))) && !(near?.kind === "level" && /^(?:年|日均|月均)[^，]{2,6}$/u.test(own))) return null;
  const fuller = own.endsWith("率") ? fullerRate(around.drafts, i, own) : null;
  if (fuller) return { name: fuller.name, noun: fuller.noun, rule: "name.rate-again" };
  const peer = /(?:分别|依次)[^，]*$/u.test(before) ? peerOf(around.text, around.drafts, i) : null;
  const owner = ownerOf(peer?.name ?? whole?.name ?? around.owner(i, near));
  // 对外开放8600处，开放率71.7%
  const told = own.length > 2 && owner.endsWith(own.slice(0, 2)) ? own.slice(2) : own;
  return { name: `${owner}${told}`, rule: peer ? "name.owned-peer" : "name.owned" };
}

/** 国家级工业设计中心12家、省级148家 */
function otherGrade({ own, near }: Stated): Named | null {
  const name = near && /^(?:国家|省|市|县|区|州|部|校|院)级$/u.test(own) ? near.name.replace(/(?:国家|省|市|县|区|州|部|校|院)级/u, own) : "";
  return near && name !== "" && name !== near.name ? { name, rule: "name.other-grade" } : null;
}

function same({ own, near }: Stated): Named | null {
  return near?.name.endsWith(own) ? { name: near.name, noun: near.noun, rule: "name.same" } : null;
}

/** 奖补64处、资金512万元 */
function bareNoun({ around, i, draft, before, own, near, whole }: Stated): Named | null {
  if (own.length <= 2 && !near && !whole) {
    // 以冠脉支架为例，均价从1.3万元…
    const topic = ownerOf(around.freeTopic(i));
    return topic ? { name: `${topic}${own}`, rule: "name.owned" } : null;
  }
  // 收缴罚没款4亿元，复耕1.93万亩: said apart, it stands for itself
  if (own.length === 2 && near && !whole && /^[\u4e00-\u9fff]+$/u.test(own) && near.clause.start !== draft.clause.start && verbBefore(own) !== null) return { name: own, rule: "name.stated" };
  if (own.length > 2 || !near || whole || !/^[\u4e00-\u9fff]+$/u.test(own)) return null;
  const verb = verbBefore(near.name.slice(0, 2)) ?? "";
  return { name: `${verb && /^、/u.test(before) && !/^(?:资金|人员|经费|设备|车辆)$/u.test(own) ? verb : MEASURED.test(near.name) ? ownerOf(near.name) : near.name}${own}`, rule: "name.owned" };
}

/** 其中脱贫户31万户, 其中公办园985所: a kind of what was counted. */
function partOfKind({ own, whole }: Stated): Named | null {
  if (!whole) return null;
  const kind = own.length > 1 && own.length <= 4 && KIND_OF.test(own) && own.at(-1) === whole.name.at(-1);
  if (!generic.has(own) && !kind) return null;
  const verb = verbBefore(whole.name.slice(0, 2)) ?? verbBefore(whole.name.slice(0, 3)) ?? "";
  return verb || kind ? { name: `${verb}${own}`, noun: own, rule: "name.part-kind" } : null;
}

/** 其中移交办成公办园1507所 */
function partThatDid({ draft, own, whole }: Stated): Named | null {
  if (!whole || own.length > 12 || !namesAct(own) || whole.figure.base !== draft.figure.base) return null;
  return { name: `${own}${wholeHead(whole.noun).slice(-8)}`, noun: whole.noun, rule: "name.part-did" };
}

/** 其中国家级1.19亿元 */
function partOfWhole({ own, whole }: Stated): Named | null {
  if (!whole || own.length > 4) return null;
  if (GRADE.test(own)) {
    const verb = verbBefore(whole.name.slice(0, 2)) ?? "";
    return { name: `${verb}${own}${wholeHead(whole.name.slice(verb.length))}`, rule: "name.part-of-grade" };
  }
  if (own.length > 2 && whole.name.endsWith(own.slice(-2)) && whole.name.length > 4) return { name: `${wholeHead(whole.name).slice(0, -2)}${own}`, rule: "name.part" };
  return own.length <= 3 ? { name: `${wholeHead(whole.name)}${own}`, rule: "name.part" } : null;
}

/** 通过…取得高级职称的基层卫生人才: a long clause before its noun. */
function afterClause({ own }: Stated): Named | null {
  const of = own.lastIndexOf("的");
  if (own.length <= 12 || of <= 0 || own.length - of <= 4 || generic.has(own.slice(of + 1))) return null;
  return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${trimBefore(own.slice(of + 1))}`, rule: "name.stated" };
}

const GRADE = /^.{1,4}(?:级|类|型|办|属|营|(?<![出投融])资|制)$/u;
const BATCH = /^(?:批次|批|件|家|户|人|名)$/u;
/** Rates that say nothing of what they are of; 列养率 and 故障率 do. */
const GENERAL_RATE = /^(?:总体|综合|平均)?(?:完成|覆盖|合格|到位|达标|普及|整改|办结|满意|有效|成功|使用|利用|增长|通过|参与|支付|执行|配备|配套|签约|回复|上线|开工|竣工|投产|转化|知晓|采纳|检出|建成|入库|调解|结案|处置)率$/u;
const MEASURED = /(?:面积|里程|长度|总量|数量|产量|产值)$/u;
const MEANS = /^(?:资金|人员|设备|车辆|物资|机械|经费|力量|人力)$/u;
const TOTAL = atEnd(/(?:累计|总数|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u);
/** 其中珠三角地区68.2亿元: a part by place. */
const SCOPE = /(?:流域|地区|[\u4e00-\u9fff）)]{2}[县市州区省旗]|县（市）|县（区）|县（市、区）|片区|沿线|(?<!及)以上|以下|以内)$/u;
/** 完成投资, 发放补贴: money that was moved, without saying for what. */
const WEAK_MONEY = /^(?:[^，]{2,8}(?:累计|共|已|实际|计划|拟))?(?:累计|共|实际|年均)?(?:(?:完成|发放|兑付|兑现|落实|安排|支付)(?:投资|贷款|补贴|补助|工资|奖金|奖励|待遇|费用)|投入财政资金)$|^(?!中央|省级|市级|各级|[^，]*财政)[^，]{2,6}(?:累计|共|已|实际)(?:赔付|支出|结算|拨付|兑现|下达|发放|投入|安排|报销|支付)$/u;
const MONEY_WORDS = /(?:[省市县中央各级]{0,3}财政|专项|补助|奖补|补贴|下达|拨付|安排|投入|资金|经费|投资|贷款)+$/u;
/** 完成溯源: two characters that tell what was done. */
const CARRIED_OUT = /^(?:已|全部)*(?:完成|开展|实现|进行|落实|组织)[\u4e00-\u9fff]{2}$/u;
/** One of two or more sides of a thing: seasons, places, sexes. */
const SIDES = /(?:期|季|[东西南北中]部|区|段|侧|线|层|级|类|型|岸|性|村|镇|县|市|园|校)$/u;
const PAID = /^(支付|发放|兑现|兑付)([^，]{2})$/u;
/** Kinds of people, households and bodies: 脱贫户 of 农户. */
const KIND_OF = /[户人家所校院园店员生师]$/u;
const PEOPLE_OR_FIRMS = /^[户家]/u;
/** A total counts the old ones too. */
const NEW = /^新增?/u;
