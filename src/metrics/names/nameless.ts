import { allMatches } from "../../text/all-matches";
import { moneyUnits } from "../units";
import type { Draft } from "../draft";
import { nearest, REACH } from "./kin";
import type { Named } from "./named";
import { ownerOf } from "./owner";
import { fieldOf } from "./point-subject";
import { objectOf, trimBefore } from "./phrase";
import type { Stated } from "./told";

// Words that say only that money moved, or that projects got it: 支付赔款970万元, 支持项目237个. They are named for whose money it was.

/** 累计争取水污染防治资金19.4亿元，支持项目237个，拨付进度82%: of that money. */
export function ofMoney({ around, i, draft, own }: Stated): Named | null {
  if (!GOT.test(own)) return null;
  const paid = nearest(around.drafts, i, 2 * REACH, (d) => moneyUnits.has(d.figure.base) && d.kind === "level" && d.sentence === draft.sentence && MONEY.test(d.noun.replace(GIVEN_OUT, "")) && !PAYER.test(d.noun));
  const of = paid && paid.noun.length <= (own.endsWith("进度") ? 12 : 20) ? ownerOf(paid.noun.replace(GIVEN_OUT, "").replace(/(?:共|累计)?安排资金$/u, "")) : "";
  return of.length >= 4 && !of.includes("“") && !ALONE.test(of) ? { name: `${of}${own.replace(/^资金/u, "")}`, noun: own, rule: "name.money-of" } : null;
}

/** 落实草原生态保护补助奖励政策，…，兑现资金5.8亿元; 责任保险参保率提高到68%，全年支付赔款970万元; 新建公墓24处，…，投入资金5380万元 */
export function movedAlone(s: Stated): Named | null {
  if (!s.money) return null;
  // 争取中央资金142.6亿元，实施退耕还林还草846万亩
  const central = /^中央(?:预算内)?(?:财政|补助)?资金$/u.test(s.own) ? s.around.ahead(s.draft, true) : null;
  if (central) return { name: `${central}${s.own}`, noun: s.own, rule: "name.money-of" };
  if (!ALONE.test(s.own)) return null;
  const of = carriedOut(s) || s.around.ahead(s.draft, true) || insured(s) || atStandard(s) || worksBefore(s);
  return of ? { name: `${of}${s.own}`, noun: s.own, rule: "name.money-of" } : null;
}

/** 创业担保贷款最高额度提高到30万元，全年新发放贷款68.5亿元: the loan that was spoken of. */
export function lent({ around, around: { text, letter }, i, draft, own, money }: Stated): Named | null {
  const lends = money ? LENDS.exec(own)?.groups!.verb : undefined;
  if (lends === undefined || around.freeTopic(i) !== "") return null;
  const from = Math.max(draft.item === null ? 0 : letter.items[draft.item]!.clean.start, draft.sentence - SPOKEN_OF);
  let loan = "";
  for (const m of allMatches(LOAN, text.slice(from, draft.clause.start))) loan = m.groups!.quoted ?? trimBefore(m.groups!.loan!);
  return loan.length > 2 ? { name: `${lends}${loan}${loan.endsWith("贷款") ? "" : "贷款"}`, noun: loan, rule: "name.money-of" } : null;
}
/** How far before its sentence a loan may have been spoken of, in characters. */
const SPOKEN_OF = 80;
const LENDS = /^(?:全年|累计|共|当年|已)*(?<verb>(?:新|再|累计)?(?:发放|投放|提供))(?:各类)?(?:贷款)?$/u;
const LOAN = /(?<quoted>“[^”，。]{1,7}贷”)|(?<=^|[，。；、“”\s]|落实|推广|开展|做好|发展|通过|推进|推出|发放|办理|创新|扩大|实施|力度)(?<loan>(?:[\u4e00-\u9fff]{2,6}(?:担保|信用|质押|抵押|信贷|助学|经营)|创业|小额)贷款)(?=[最政额业余风贴担，。、持累发])/gu;

/** 法律援助工作站112个，2023年承办案件3467件: what a body or a platform that was counted last has. */
export function hostedThere(s: Stated): Named | null {
  const { around, i, draft, own } = s;
  if (!HOSTED.test(own)) return null;
  const last = around.drafts[i - 1];
  const host = last && last.kind === "level" && last.sentence === draft.sentence && last.of === null && around.freeTopic(i) === "" && !/全[国省市县区州]/u.test(around.text.slice(draft.clause.start, draft.figure.start)) && around.text.slice(last.figure.end, draft.clause.start).length <= 1 ? last : null;
  const of = host && HOST.test(host.noun) && BODIES.test(host.figure.base) ? objectOf(host.noun).replace(/^(?:设立|建成|新建|建立|新认定)/u, "") : "";
  return of.length >= 4 && of.length <= 14 ? { name: `${of}${own}`, noun: own, rule: "name.owned" } : null;
}
const BODIES = /^[个家所处]$/u;
const HOST = /(?:站|中心|机构|平台|基地|园区?|节点|法庭|热线|集团|联盟|孵化器|服务点|工坊|车间)$/u;
const HOSTED = /^(?:累计|共|已)*(?:(?:承办|办理|受理|接办)案件|接入企业|入驻企业|参与企业|入驻(?:机构|商户)|聘请专家|合作企业|吸纳(?:就业|务工)|从业人员|在孵企业|服务企业)$/u;

/** 综合演练2.9万场，参与群众310万人次: in what they took part. */
export function tookPartIn({ around, i, draft, own, near }: Stated): Named | null {
  if (near?.sentence !== draft.sentence || near.kind !== "level" || !EVENTS.test(near.figure.base) || !TOOK_PART.test(own)) return null;
  const event = EVENT.exec(near.noun)?.[0];
  return event !== undefined && around.text.slice(near.figure.end, draft.clause.start).length <= 1 && !(around.drafts[i - 2]?.clause.start === near.clause.start && EVENTS.test(around.drafts[i - 2]!.figure.base)) ? { name: `${event}${own}`, noun: own, rule: "name.owned" } : null;
}
/** As much of the event as is a word of its own. */
const EVENT = /(?:应急|综合|联合|消防|防汛|校园|专场|[线网]上)?(?:演练|演习|招聘会|推介会|对接会|洽谈会|培训班|宣讲|讲座|路演|展会|博览会|对接活动|宣传活动|体育赛事|故事会)$/u;
const EVENTS = /^(?:场|场次|期|期次|届)$/u, TOOK_PART = /^(?:累计|共|已)*(?:参与|参加|参训|受训|参演)(?:[\u4e00-\u9fff]{2}[和、及])?(?:师生|求职者|群众|人员|人数|人次|职工|学生|居民|企业|市民|学员|教师|单位)$|^(?:累计|共)?提供(?:就业)?岗位$/u;

/** 募集青年就业见习岗位10.5万个，组织见习6.2万人: the deed as the noun before it calls it. */
export function asCalled({ draft, own, near }: Stated): Named | null {
  const act = near?.sentence === draft.sentence ? ACT_ALONE.exec(own)?.groups : undefined;
  const at = act ? near!.noun.indexOf(act.what!) : -1;
  const which = at >= 2 && /^(?:岗位|基地|活动|班次?|名额|点位?)$/u.test(near!.noun.slice(at + 2)) ? near!.noun.slice(0, at).replace(/^(?:募集|开发|建立|设立|建设|认定|提供|新增|建成|组建|举办|开展)/u, "") : "";
  return which.length >= 2 && !which.includes("、") ? { name: `${act!.verb!}${which}${act!.what!}`, noun: own, rule: "name.owned" } : null;
}
const ACT_ALONE = /^(?:累计|共|已)*(?<verb>组织|参加|开展|完成|接受)(?<what>见习|培训|实训|演练|研修|体检|筛查|鉴定|评价|签约|巡诊|会诊)$/u;

/** 住院医师规范化培训方面，今年招收学员1980人; 家庭医生签约服务稳步推进，组建团队1.86万个: of what the sentence opens with. */
export function inField({ around: { text }, around, i, draft, own, near }: Stated): Named | null {
  // 设立产业发展基金6支，…，已投资项目31个
  const fund = FUNDED.test(own) ? before({ around, i, draft }, (d) => /.{2}基金$/u.test(d.noun)) : null;
  if (fund) return { name: `${fund.noun.replace(/^(?:设立|组建|成立)/u, "")}${own}`, noun: own, rule: "name.owned" };
  // 享受门诊慢特病待遇286万人，基金支出98.5亿元
  const entitled = /^基金支[出付]$/u.test(own) && near?.sentence === draft.sentence ? ENTITLED.exec(near.name)?.groups!.what : undefined;
  if (entitled) return { name: `${entitled}${own}`, noun: own, rule: "name.owned" };
  const of = OF_FIELD.test(own) ? fieldOf(text, draft) || (ASKED.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.what ?? "") || (WENT_ON.exec(text.slice(draft.sentence, draft.clause.start))?.groups!.what ?? "") : "";
  return of.length >= 4 && of.length <= 14 && !of.endsWith(own.slice(-2)) ? { name: `${of}${own}`, noun: own, rule: "name.owned" } : null;
}
const OF_FIELD = /^(?:累计|共|已)*(?:组建团队|招收学员|受理投诉|培训学员|聘请专家|备案患者|组建队伍|配备人员|基金支付)$/u;
const FUNDED = /^(?:累计|共|已)*(?:投资|支持|投放)(?:项目|企业)$/u;
const ENTITLED = /^享受(?<what>[\u4e00-\u9fff]{3,12}?)(?:保障)?待遇/u;
const ASKED = /^\s*关于(?<what>[^，。；：、“”\d的]{3,14})问题，/u;
const WENT_ON = /^\s*(?:[一二三四五六七八九十]是)?(?<what>[\u4e00-\u9fff]{4,14}?)(?:工作)?(?:稳步|扎实|深入|有序|持续|加快|全面|顺利)(?:推进|开展|实施|推开)，/u;

/** What the sentence says first that it was carried out. */
const carriedOut = ({ around: { text }, draft }: Stated): string => {
  const said = CARRIED_OUT.exec(text.slice(draft.sentence, draft.clause.start))?.groups;
  const of = said ? said.what ?? said.since ?? said.for ?? said.free ?? "" : "";
  return INSTRUCTED.test(of) ? "" : of;
};

/** The insurance or training that people joined. */
function insured(s: Stated): string {
  const joined = before(s, (d) => JOINED.test(d.name));
  return joined ? joined.name.replace(JOINED, "") : "";
}

/** 基本公共卫生服务人均补助标准提高到55元，共落实财政资金37.6亿元: what there is a standard for. */
function atStandard(s: Stated): string {
  const standard = before(s, (d) => STANDARD.test(d.name));
  // 高素质农民培育按照人均3000元的标准予以补助，2022年安排资金1.05亿元
  return standard ? STANDARD.exec(standard.name)!.groups!.what! : PAID_BY.exec(s.around.text.slice(s.draft.sentence, s.draft.clause.start))?.groups!.what ?? "";
}
const PAID_BY = /(?:^|[，；])(?<what>[^，；对由按\d]{4,14})按照?(?:每|[人户亩]均)[^，；]{2,14}(?:标准|补|奖|资助)[^，；]{0,8}，[^，；]{0,12}$/u;
const STANDARD = /^(?<what>[\u4e00-\u9fff]{4,14}?)(?:项目)?(?:人均)?(?:财政)?(?:补助|补贴|筹资)标准$/u;

/** The works of the sentence: those that were built, not the beds they brought; else what was counted last. */
function worksBefore(s: Stated): string {
  const counted = (d: Draft): boolean => d.kind === "level" && !moneyUnits.has(d.figure.base) && d.name.length >= 4 && d.because.name?.rule !== "name.reached" && d.clause.start !== s.draft.clause.start;
  const last = before(s, counted);
  const done = last && /^新增/u.test(last.name) ? before(s, (d) => counted(d) && BUILT.test(d.name)) ?? last : last;
  if (!done || done.name.length > 18 || done.name.endsWith("标准") || !(WORKED.test(done.name) || /(?:项目|工程|改造|治理|修复|整治|救助)$/u.test(done.noun))) return "";
  return ownerOf(done.name.replace(/^[^，]{3,}?(?=完成)|^保障(?=.{4})/u, "")).replace(/(?:安排)?项目$|(?<=.{4})(?:对象|人员)$/u, "");
}
/** Works and help that are paid for; papers, cases and people counted are not. */
const WORKED = /^[^，]{0,10}?(?:新建|改建|扩建|改造|建成|完成|实施|治理|修复|整治|加固|救助|资助|保障|支持|安排|更换|安装|栽植|铺设|硬化|维修|购置|配备|立项)/u;
const BUILT = /^(?:新建|改建|扩建|改扩建|改造|建成|新改扩建|修复|治理)/u;

const before = ({ around, i, draft }: Pick<Stated, "around" | "i" | "draft">, is: (d: Draft) => boolean): Draft | null => nearest(around.drafts, i, 2 * REACH, (d) => d.sentence === draft.sentence && is(d));

const GOT = /^(?:(?:支持|扶持|实施|资助|补助)(?:各类)?(?:项目|企业)|(?:资金)?(?:拨付|支出|执行)进度)$/u;
/** 技术改造专项资金切块下达 */
const GIVEN_OUT = /(?<=(?:资金|经费|专项|基金))(?:切块|累计|共)*(?:下达|安排|拨付|投入)$/u;
const MONEY = /(?:资金|投资|经费|专项|补助|补贴|基金)$/u;
/** Only who paid, not for what. */
const PAYER = /^(?:中央|省级?|市级?|县级?|各级|地方|国家|自治区|财政|[省市]财政)+(?:补助|配套|专项|财政)*(?:资金|投资|经费|补助)$/u;
const ALONE = /^统筹安排补贴资金$|^(?:累计|共|计划|初步|每?年|年度|再|已)*(?:投入|安排|下达|拨付|筹措|筹集|争取|到位|兑现|兑付|发放|支付|支出|形成|结算|落实|使用|资助|提取)(?:各类|各级|专项|财政|补助|各项|省级|中央(?:预算内)?)*(?:资金|经费|补贴|赔款|待遇|补助|奖补|支出|奖金|奖励资金)$|^(?:[两三]级|中央|各级|[省市县]级?)*(?:财政)?(?:累计|共)?(?:补助|投入|支持)$|^(?:为)?(?:企业|群众|居民|纳税人|农户|患者)?(?:和群众)?(?:减负|降本|减轻负担)$|^节[约省](?:费用|资金|成本)$/u;
const CARRIED_OUT = /(?:^|；)\s*(?:[一二三四五六七八九十]{1,2}是)?(?:(?:认真|严格|全面|深入|持续|扎实|组织|大力|积极|继续|稳步)*(?:在[^，。；]{2,16}?)?(?:落实|实施|执行|推进|开展|抓好)(?<what>[^，。；“”\d]{4,16}?)(?:政策|行动|计划|制度|工程|项目|工作)?|(?:第[一二三四五]轮)?(?<since>[^，。；“”\d]{4,16}?)(?:政策|制度)?(?:实施|启动|推行)以来|为(?:支持|促进|推动|扶持)(?<for>[^，。；“”\d]{4,14}?)|(?<free>(?:免征|减征|取消|降低|停征)[^，。；“”\d]{3,12}?)后)，/u;
/** What was demanded is nothing that money goes to. */
const INSTRUCTED = /(?:部署|指示|精神|要求|规定|建议|提案|意见|任务|方针|责任)$/u;
const JOINED = /(?<=[\u4e00-\u9fff]{3})(?:参保率?|备案|投保|承保)[^，]{0,4}$/u;
