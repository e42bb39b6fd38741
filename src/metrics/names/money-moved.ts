import type { Draft } from "../draft";
import { moneyUnits } from "../units";
import type { Around } from "./around";
import { nearest, REACH } from "./kin";
import type { Named } from "./named";
import { headOf, ownerOf } from "./owner";
import { namesNothing, objectOf, phraseAfter, verbBefore } from "./phrase";
import { fieldOf, titleAbove } from "./point-subject";
import { programmeOf } from "./schemes";
import { firstOf, type OnlyDone, type Stated } from "./told";
import { OFFICE } from "./words";

// Money of which only is said that it was moved: it is named for what it was for.

type Rule = (done: OnlyDone) => Named | null;

/** In the order in which they are asked; where none answers, money is named for its purpose. */
const rules: readonly Rule[] = [budgeted, ofProjects, sameWorks, sameMoney, sameInvestment, sameIndicator, byRule, fined, gotBack, paidToThem, plannedInvestment, investmentAlone];

/** 发放补贴6亿元, 投入38亿元: for what, or to whom. */
export const moneyMoved = (done: OnlyDone): Named | null => (done.money ? firstOf(rules, done) ?? forPurpose(done) : null);

/** 省级补助高龄津贴1034万元，分到东河市372万元，分到其他县662万元: whose part of the money. */
export function allotted({ own, near, money }: Stated): Named | null {
  const who = money ? ALLOTTED.exec(own)?.groups!.who : undefined;
  if (who === undefined || !near || !moneyUnits.has(near.figure.base)) return null;
  const what = near.because.name?.rule === "name.allotted" ? near.noun : near.name;
  return { name: `${who}${what}`, noun: what, rule: "name.allotted" };
}
const ALLOTTED = /^(?:分到|分配[到给]?|分给|拨给|下达[到给]|安排给|切块[到给]?)(?<who>[\u4e00-\u9fff、]{2,10})$/u;

/** 实施供水保障项目14个，投资3620万元，新建管网217公里: of the projects, not of what comes next. */
function ofProjects({ draft, own, near }: OnlyDone): Named | null {
  return /^(?:计划)?总?投资$/u.test(own) && near && near.sentence === draft.sentence && near.kind === "level" && /^[个项件]$/u.test(near.figure.base) && /[^，]{2}(?:项目|工程)$/u.test(near.noun) && near.clause.end + 1 >= draft.clause.start ? { name: `${ownerOf(near.name)}${own}`, noun: own, rule: "name.money-for" } : null;
}

const GIVEN = /(?:资金|经费|补助|补贴|专项|贷款|基金|[新费]券|预算内投资)$/u;

/** 日常养护资金纳入财政预算，按里程核拨，2023年共到位3亿元: as the budget calls it. */
function budgeted({ around: { text }, draft, own }: OnlyDone): Named | null {
  const what = /^(?:到位|拨付|核拨|安排|下达)$/u.test(own) ? BUDGET.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.what : undefined;
  return what ? { name: `${own}${what}`, noun: what, rule: "name.money-for" } : null;
}
const BUDGET = /(?:^|[，；])(?<what>[\u4e00-\u9fff]{2,10}(?:资金|经费))(?:已|均|全部|足额)*(?:纳入|列入)[^，。；\d]{0,12}预算，[^。；\d]{0,60}$/u;

/** 完成水利投资58.7亿元。2025年完成投资12.2亿元 */
function sameWorks({ around, i, own, near }: OnlyDone): Named | null {
  const works = own === "完成投资" && !near && around.freeTopic(i) === "" ? nearest(around.drafts, i, 2 * REACH, (d) => /^完成.{2,}投资$/u.test(d.name)) : null;
  return works && { name: works.name, noun: works.noun, rule: "name.more-of" };
}

/** 争取治理资金3亿元。…累计发放1亿元 */
function sameMoney({ around, i, draft, own, near, alike: nearestAlike }: OnlyDone): Named | null {
  // …安排补助资金3.2亿元，带动投资21亿元。2021年安排8000万元: not more of what it brought
  const alike = own.length === 2 && around.freeTopic(i) === "" && !(nearestAlike && GIVEN.test(nearestAlike.noun)) ? nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.item === draft.item && d.figure.base === draft.figure.base && GIVEN.test(d.noun) && (nearestAlike !== null || d.name.includes(own))) ?? nearestAlike : nearestAlike;
  const apart = alike !== null && (alike.sentence !== draft.sentence || around.text.slice(alike.figure.end, draft.figure.start).includes("；"));
  return alike && apart && !own.endsWith("投资") && (near?.sentence !== draft.sentence || near === alike || alike.sentence === draft.sentence) && around.ahead(draft, true, true) === null && GIVEN.test(alike.noun) ? { name: `${alike.noun.includes(own) ? "" : own}${alike.noun}`, noun: alike.noun, rule: "name.elided-money" } : null;
}

/** 农村公路建设累计完成投资31.6亿元。2016年完成投资7.9亿元 */
function sameInvestment({ around, i, draft, own, near, alike }: OnlyDone): Named | null {
  return alike && alike.figure.base === draft.figure.base && own.length >= 4 && alike.name.length > own.length + 2 && alike.name.endsWith(own) && near?.sentence !== draft.sentence && around.freeTopic(i) === "" ? { name: alike.name, noun: alike.noun, rule: "name.more-of" } : null;
}

/** 技术合同成交额31.6亿元；今年1—7月完成22.3亿元 */
function sameIndicator({ around, i, own, alike }: OnlyDone): Named | null {
  return alike && /^(?:完成|实现)$/u.test(own) && INDICATOR.test(alike.name) && around.freeTopic(i) === "" ? { name: alike.name, noun: alike.noun, rule: "name.more-of" } : null;
}

/** 每人1500元一次性就业补贴，全年兑付2.1亿元 */
function byRule({ around, i, draft, own }: OnlyDone): Named | null {
  const rule = around.drafts[i - 1];
  const due = rule?.kind === "parameter" && rule.sentence === draft.sentence && PAYS.test(own) ? (rule.because.name?.rule === "name.aid" ? rule.name.replace(/标准$/u, "") : rule.noun).replace(/^[人户亩]均年?/u, "") : "";
  return /^(?!.*(?:给予|每)).{2,}(?:补贴|补助|奖励|津贴|奖补)$/u.test(due) ? { name: `${own}${due}`, noun: due, rule: "name.elided-money" } : null;
}

/** 查处食品违法案件3317件，罚没4106万元; of 立案264起 the fine alone is told */
function fined({ own, near }: OnlyDone): Named | null {
  if (!FINED.test(own)) return null;
  const cases = headOf(near?.noun ?? "");
  return { name: `${/.{2}案件$/u.test(cases) ? cases : ""}${own}金额`, noun: own, rule: "name.got-back" };
}

/** 追回医保基金8736万元；上半年又追回3915万元 */
function gotBack({ own, alike }: OnlyDone): Named | null {
  if (!GOT_BACK.test(own)) return null;
  return alike?.name.startsWith(own) === true ? { name: alike.name, noun: alike.noun, rule: "name.more-of" } : { name: `${own}${own === "挽回" ? "损失" : "资金"}`, rule: "name.got-back" };
}

/** 为8.6万名困难老人发放补贴1.3亿元 */
function paidToThem({ around, i, draft, own }: OnlyDone): Named | null {
  const given = around.drafts[i - 1], paid = given?.because.name?.rule === "name.given-to" && given.clause.start === draft.clause.start ? PAID.exec(own) : null;
  return given && paid && given.noun.length <= 8 ? { name: `${paid[1]!}${given.noun}${paid[2]!}`, noun: given.noun, rule: "name.money-for" } : null;
}

/** 计划总投资320亿元，年度计划投资86亿元: what is planned is of nothing else. */
function plannedInvestment({ before }: OnlyDone): Named | null {
  const planned = /年度计划(?:完成)?投资$/u.exec(before)?.[0];
  return planned === undefined ? null : { name: planned, noun: planned, rule: "name.stated" };
}

/** 计划总投资320亿元，完成投资41亿元 */
function investmentAlone({ around, i, own, near }: OnlyDone): Named | null {
  return own.endsWith("投资") && near && INVESTMENT.test(near.name) && around.freeTopic(i) === "" ? { name: own, noun: own, rule: "name.stated" } : null;
}

/** 投入38亿元，支持…: what it was for is told before or behind. */
function forPurpose({ around, i, draft, own, near }: OnlyDone): Named {
  const works = builtBefore(own, draft, near) ? ownerOf(near!.name) : "";
  const purpose = titleAbove(around, i) || around.ahead(draft, false) || works || (ownerOf(around.freeTopic(i)) || fieldOf(around.text, draft) || around.ahead(draft, true, true) || programmeOf(around, i, near !== null) || (around.ahead(draft, true) ?? ownerOf(around.owner(i, worksOf(own, around, i, near))).replace(/标准$/u, "")));
  // 投资1952万元的122个农村幸福院
  const next = around.drafts[i + 1];
  const built = next && /^的$/u.test(around.text.slice(draft.figure.end, next.figure.start)) ? phraseAfter(around.wordsAfter(i + 1)) : null;
  if (built) return { name: `${built.noun}${own}`, noun: built.noun, rule: "name.money-for" };
  // 新增签约企业3917家，发放贷款463亿元: firms say nothing of what was lent
  if (own === "发放贷款" && /^(?:签约|新增|入库|授信)?企业$/u.test(purpose)) return { name: own, noun: own, rule: "name.stated" };
  const who = /^(?<who>[^，]{2,14}?)(?:累计|共|已|实际)(?=[^，])/u.exec(own);
  const moved = (who ? own.slice(who[0].length) : own).replace(/^完成$/u, WORKS_END.test(purpose) ? "完成投资" : "完成").replace(/^争取$/u, "$&资金");
  // 交通基础设施建设共完成投资: no office, but what it was for
  if (who && who.groups!.who!.length >= 4 && !OFFICE.test(who.groups!.who!)) return { name: `${who.groups!.who!}${moved}`, rule: "name.stated" };
  // 发放补贴 of 养老服务补贴: the noun is there already
  const paid = PAID.exec(moved);
  // 参保企业11家，…支付待遇1890万元: who joined is not what was paid
  if (paid && (JOINED.test(purpose) || (near !== null && purpose === ownerOf(near.name) && JOINED.test(near.name)))) return { name: moved, noun: moved, rule: "name.stated" };
  // 支付待遇 of 工伤: the verb stands first
  const name = moved === "完成" && TOTAL_COST.test(purpose) ? `${purpose.replace(TOTAL_COST, "")}完成投资` : moved.length > 3 && purpose.endsWith(moved.slice(-2)) ? `${moved.slice(0, -2)}${purpose}` : paid && purpose.length <= 8 ? `${paid[1]!}${purpose.length >= 4 && verbBefore(purpose.slice(0, 2)) ? purpose.slice(2) : purpose}${paid[2]!}` : `${purpose}${moved}`;
  return { name, rule: "name.money-for" };
}

/** 改造老旧小区4182个，争取补助资金51.9亿元，完成投资87.3亿元: invested in the works, not in money. */
const worksOf = (own: string, { drafts }: Around, i: number, near: Draft | null): Draft | null => (own === "完成投资" && near && moneyUnits.has(near.figure.base) && GIVEN.test(near.noun) ? nearest(drafts, i, 2 * REACH, (d) => d.kind === "level" && d.sentence === near.sentence && WORKS_COUNTED.test(d.figure.base) && d.noun.length >= 3) ?? near : near);
const WORKS_COUNTED = /^[个座处条所项]$/u;

/** 新改建农村公路1.1万公里，完成投资186亿元，实施…8600公里: spent on what was counted right before it, not on what comes next. */
const builtBefore = (own: string, { clause }: Draft, near: Draft | null): boolean => /^(?:完成|总)投资$/u.test(own) && near !== null && near.clause.end + 1 === clause.start && near.of === null && near.because.name?.rule === "name.stated" && /^(?:公里|千米|座|处|条|项|个|所|万?平方米|亩|公顷|套|户)$/u.test(near.figure.base) && /^(?:新|改|扩|建|修|实施|治理|加固|硬化)/u.test(near.name);
/** 总投资24.6亿元，已完成11.2亿元: of the works, not of what they cost. */
const TOTAL_COST = /(?:计划)?总?投资$/u;
const PAYS = /^(?:兑付|兑现|发放|拨付|支付|下拨|下达)$/u;
const GOT_BACK = /^(?:追回|追讨|挽回|追缴|清退)$/u;
const INVESTMENT = /^(?:总|计划|计划总|年度计划)投资$/u;
const INDICATOR = /.{2}(?:[^金]额|产值|收入|增加值|营收|税收|利润)$/u;
const FINED = /^罚没?款?$/u;
const WORKS_END = /(?:项目|工程|建设|改造|公路|管网)$/u;
const JOINED = /^参保(?:企业|单位|人数|人员)|(?:企业|单位|主体|人员)(?:参保|入驻|注册|登记|备案|签约)$/u;
const PAID = /^(支付|发放|兑现|兑付)([^，]{2})$/u;

/** 安排日常养护资金4.03亿元，市县自筹6.2亿元: of the same. */
export function ownMoney({ around, i, draft, own, money }: Stated): Named | null {
  const last = around.drafts[i - 1];
  const noun = money && OWN_MONEY.test(own) && last?.sentence === draft.sentence && moneyUnits.has(last.figure.base) ? objectOf(last.noun) : "";
  if (noun.length > 14 || !MONEY_NOUN.test(noun)) return null;
  // 中央财政资金25.9亿元，自治区配套8.1亿元: not of the one who paid the first
  if (OTHER_PAYER.test(noun)) return { name: `${own}资金`, noun: own, rule: "name.stated" };
  return { name: `${own}${noun}`, noun, rule: "name.money-for" };
}
const OTHER_PAYER = /中央|[省市县区]级|上级|各级|国家|财政/u;
const OWN_MONEY = /^[^，]{1,8}(?:自筹|配套|负担|承担|分担)$/u, MONEY_NOUN = /^[^，的]{2,}(?:资金|经费)$/u;

/** 筹措下达资金3亿元，通过…等措施，支持实施黑土地保护: money that only moved is named for what it does. */
export function movedFor({ around, draft, own, money }: Stated): Named | null {
  const purpose = money && MOVED.test(own) && namesNothing(own.replace(MOVED, "")) ? around.ahead(draft, true, true) : null;
  return purpose ? { name: `${purpose.replace(/^(?:实施|开展|推进|落实|发展)(?=.{4})/u, "")}资金`, noun: "资金", rule: "name.money-for" } : null;
}
const MOVED = /(?:各类|专项)?(?:资金|经费)$/u;

/** 省财政每年安排1亿元支持卫生室建设, 市科技局每年拿出500万元开展…: whose money, and what for. */
export function treasury({ around, i, draft, own, money, whole }: Stated): Named | null {
  const of = money ? GIVER.exec(own)?.groups : undefined;
  if (!of || (of.level && whole)) return null;
  const who = of.treasury ?? of.level ?? of.alone ?? "";
  const ahead = around.ahead(draft, false) ?? (of.alone === undefined ? around.ahead(draft, true) : null);
  const purpose = ahead?.replace(/^(?:建设|新建|改造|实施|开展|推进)(?=.{4})/u, "").replace(PLACE_BEHIND, "").replace(/^(?:各?[县市区]|县（市、区）|各地)(?=开展|实施|建设)/u, "").replace(/的(?=抢救|建设|改造|保护|培育|培训|修复|治理)/u, "") ?? "";
  // 为支持食用菌产业发展，县财政每年拿出300万元
  const meant = purpose === "" || /[按每]/u.test(purpose) ? MEANT.exec(around.text.slice(draft.sentence, draft.clause.start))?.groups!.what : purpose;
  // 争取中央财政湿地补助资金1.27亿元，省级财政安排3500万元; 争取中央农村环境整治资金11亿元，安排省级资金4亿元: of the same
  const same = meant ? undefined : nearest(around.drafts, i, 3, (d) => d.sentence === draft.sentence && moneyUnits.has(d.figure.base) && d.kind === "level" && CENTRAL.test(d.name));
  if (same) return { name: `${who}${CENTRAL.exec(same.name)!.groups!.what!}`, noun: same.noun, rule: "name.treasury" };
  return meant ? { name: `${meant}${who}${/投入$/u.test(own) ? "投入" : "资金"}`, rule: "name.treasury" } : null;
}
const CENTRAL = /^(?:争取|下达|安排|获得|落实)?(?:中央|国家|上级|省级)(?:财政|配套)?(?<what>[^，中央省]{4,12}(?:资金|经费))$/u;
/** 省级商务发展资金中统筹1.5亿元用于服务消费领域: a part of a fund, for what. */
export function fromFund({ own, after, money }: Stated): Named | null {
  const fund = money ? FROM_FUND.exec(own)?.groups!.fund : undefined;
  const what = fund === undefined ? undefined : /^(?:主要|专项|重点)?用[于以](?<what>[^，。；、]{3,12})/u.exec(after)?.groups!.what;
  const given = FROM_FUND.exec(own)?.groups!.given;
  // 从体彩公益金中安排补助5200万元
  return fund ? { name: what ? `用于${what}${fund}` : `${fund}${given ?? "安排资金"}`, noun: fund, rule: "name.money-for" } : null;
}
const FROM_FUND = /^(?:[^，从]{0,8}从)?(?<fund>[^，中从]{3,14}(?:[资基益]金|经费|费|专项))中(?:已|再|共)?(?:统筹|安排|切块|列支|拿出|划出|切出|调剂)(?<given>(?:补助|补贴|奖补)(?:资金)?)?$/u;

/** 在我市举办: where it is. */
const PLACE_BEHIND = /在(?:(?:我|全)?[省市县区].*|举办|召开|举行)$/u;
const MEANT = /^\s*为(?:支持|促进|推动|扶持|鼓励)(?<what>(?!您|各项|所提|[^，]*落实)[^，。；“”\d]{4,14})，/u;
const GIVER = /^(?:(?<treasury>[^，]{0,8}财政|(?:中央|省|市|县|自治区|自治州)级?)|[^，]{1,8}(?:[厅局委]|残联|妇联|工商联|工会|红十字会|办公室))(?:(?:连续)?[一二三四五六七八九十两多]{1,2}年(?:来|间)?|每年|累计|共|已|同步|同时|相应)*(?:计划|拟)?(?:统筹|安排|投入|下达|拨付|出资|拿出|列支|专项){1,2}(?:专项)?(?:资金)?$|^[^，]{1,8}(?:[厅局委]|残联|妇联|工商联|工会|红十字会|办公室)(?:每年|累计|共|已)*$|^(?<alone>[^，]{0,8}财政)(?:每年|累计|共|已)*$|^.{0,2}(?<level>[省市县区]级|市县|地方)(?:财政|配套)*资金$/u;
