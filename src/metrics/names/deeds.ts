import { atEnd, atStart } from "../../text/guarded";
import type { Draft } from "../draft";
import { landUnits, massUnits, moneyUnits } from "../units";
import { groupStart } from "./figure-lists";
import { nearest, peerOf, REACH, sameUnit } from "./kin";
import { moneyMoved } from "./money-moved";
import type { Named } from "./named";
import { headOf, ON_LIST, ownerOf, wholeHead, withoutAct } from "./owner";
import { namesNothing, phraseAfter } from "./phrase";
import { schemeOf } from "./schemes";
import { firstOf, type OnlyDone, type Stated } from "./told";
import { generic, headCount, people, PROPOSALS, TRADE, TRADE_WAY } from "./words";

/** In the order in which they are asked; where none answers, it is named for what its point speaks of. */
const rules: readonly ((done: OnlyDone) => Named | null)[] = [ofEach, oneWay, partDone, planted, moneyMoved, reached, cases, moreOfShare, counterpart, nounBehindNext, alikeDone, moreOfAlike, wentOn, noun];

/** 竣工3412个, 投入38亿元: what was done is said, not to what. */
export function onlyDone(about: Stated): Named | null {
  const { around, i, draft, before, after, previous, own, near, whole, money } = about;
  // 应收水费516万元，实收437万元
  const due = near && /^实[收发到缴]$/u.test(own) ? /^应[收发到缴](?<what>[^，]{2,})$/u.exec(near.name)?.groups!.what : undefined;
  if (due) return { name: `${own}${due}`, noun: due, rule: "name.pair" };
  // 推出“科转贷”，对本金损失给予补偿，累计发放1126笔、28.4亿元
  const loan = LENT.test(own) ? schemeOf(around, i) : "";
  if (loan) return { name: `${loan}${own}`, noun: own, rule: "name.topic" };
  const carried = !money && (CARRIED_OUT.test(own) || WORK_DONE.test(own));
  const bare = namesNothing(money ? own : own.replace(BY_WHOM, "").replace(AS_GOOD_AS, "")) || (money && WEAK_MONEY.test(own));
  const there = !money && STANDS.test(own);
  if (!carried && !bare && !there) return null;
  const alike = sameUnit(around.drafts, i);
  // 排查排污口31462个，完成溯源31180个，完成整治26743个
  if (carried && alike && alike.sentence === draft.sentence && alike.figure.base === draft.figure.base) return { name: `${own}${short(alike.noun).replace(/^[原现]有/u, "")}`, noun: alike.noun, rule: "name.carried-out" };
  // 新开办食堂37个，目前正常运营132个
  if (there && alike && alike.sentence === draft.sentence && alike.figure.base === draft.figure.base) return { name: `${own}${withoutAct(headOf(alike.noun))}`, noun: alike.noun, rule: "name.elided-noun" };
  if (!bare) return null;
  // 招录定向医学生8330人，其中本科生2460人；2018年招录1312人: of all again
  const all = alike && alike.of !== null && alike.clause.start !== draft.clause.start && /[；。]/u.test(around.text.slice(alike.figure.end, draft.figure.start)) ? around.drafts[alike.of]! : null;
  if (all && own.length >= 2 && all.name.startsWith(own) && all.figure.base === draft.figure.base && all.kind === "level") return { name: all.name, noun: all.noun, rule: "name.more-of" };
  const named = firstOf(rules, { around, i, draft, before, after, previous, own, near, whole, money, alike });
  if (named) return named;
  // 从高校院所选派科技副总到企业任职，2021年选派1126名: what it was done to in the clause before
  const object = SENT_OUT.test(own) && draft.clause.start - 1 > draft.sentence ? /^(?!由|工作|原则)[\u4e00-\u9fff]{2,12}?(?=下乡|[到赴驻]|担任|挂任|进(?=[企村校驻]))/u.exec(around.text.slice(draft.sentence, draft.clause.start).split(own)[1] ?? "")?.[0] : undefined;
  if (object) return { name: `${own}${object}`, noun: object, rule: "name.topic" };
  const topic = around.freeTopic(i) || around.topic(i);
  // 落实资金21.3亿元，开工建设187项: works, not money, are begun
  const works = !money && WORKS_COUNTED.test(draft.figure.base) && (topic === "" || MONEY_TOPIC.test(topic) || namesNothing(topic)) ? alike ?? nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && WORKS_COUNTED.test(d.figure.base) && d.noun.length >= 3 && !namesNothing(d.noun)) : null;
  if (works) return { name: `${own}${works.noun}`, noun: works.noun, rule: "name.elided-noun" };
  // 断头路尚有37条。今年计划打通9条: of those the sentence before told
  if (topic === "" && !money && alike && alike.noun.length >= 3 && !namesNothing(alike.noun)) return { name: `${own}${withoutAct(headOf(alike.noun))}`, noun: alike.noun, rule: "name.elided-noun" };
  const subject = money || !MONEY_TOPIC.test(topic) ? ownerOf(topic) : "";
  // 举办各类培训班，培训4600人次
  const attended = attendance(subject, own, draft);
  if (attended) return attended;
  if (subject.endsWith(own) || (subject.startsWith(own) && subject.length > own.length + 1 && !/(?:平台|体系|管理|机制|中心|小区|基地|工作|行动|制度)$/u.test(subject))) return { name: subject, rule: "name.topic" };
  return { name: /^(?:(?:再|又)?新|建成|完成|培育|打造)/u.test(own) ? `${own}${subject}` : `${subject}${own}`, rule: "name.topic" };
}

/** 外贸进出口总额1326亿美元，其中出口234.8亿美元，进口…: one way of the trade. */
function oneWay({ own, whole, alike }: OnlyDone): Named | null {
  // 其中服务出口1.3亿元: it says of what
  if (own.length > 2 && TRADE_WAY.test(own.slice(-2))) return { name: own, noun: own, rule: "name.one-way" };
  const both = TRADE_WAY.test(own) ? whole ?? alike : null;
  // 跨境电商交易额2371亿元，其中出口1876亿元
  const dealt = both && !both.name.includes(TRADE) ? /^(?<what>[^，]{2,})(?:交易|贸易)(?:总)?[额量]$/u.exec(both.noun)?.groups!.what : undefined;
  if (dealt) return { name: `${dealt}${own}`, noun: own, rule: "name.one-way" };
  const name = both?.name.replace(TRADE, own).replace(/^完成/u, "") ?? "";
  return both && both.name.includes(TRADE) ? { name, noun: both.noun.replace(TRADE, own), rule: "name.one-way" } : null;
}

/** 选派科技特派员9650名，其中新增1050名: the new ones are another row. */
function partDone({ own, whole }: OnlyDone): Named | null {
  if (!whole) return null;
  const name = /^(?:修订|修改|废止|停用|注销|撤销|续建|新|净增|再增|改建|扩建|改扩建|续建|改造|重建|维修|加固|提升|开工|复工|完工|竣工|投产|投用)/u.test(own) ? `${own}${headOf(whole.name).replace(/^[、和及与](?:新建|改扩?建|扩建|改造|修缮|提升)/u, "")}` : "";
  // 储备粮规模15亿斤，其中市级储备4.5亿斤: whose
  const whose = BY_WHOM.test(own) && own.length > 2 && (whole.noun.startsWith(own.slice(-2)) || /(?:补助|投入|配套|资金)$/u.test(own)) ? `${own}${whole.noun.startsWith(own.slice(-2)) ? whole.noun.slice(2) : ""}` : "";
  if (whose) return { name: whose, noun: whole.noun, rule: "name.part-whose" };
  // 获批建设实验室4家，其中牵头建设3家、参与建设1家
  if (!name && own.length >= 4) return { name: `${own}${headOf(whole.noun)}`, noun: whole.noun, rule: "name.part-did" };
  return name ? { name, noun: whole.noun, rule: "name.part-new" } : { name: whole.name, noun: whole.noun, rule: "name.whole" };
}

/** 计划培训校长500名、教师3000名，目前已分别完成320名和1860名 */
function ofEach({ around: { text, drafts }, i, draft, own, money }: OnlyDone): Named | null {
  const first = money ? i : groupStart(text, drafts, i);
  const peer = drafts[first]!.clause.start === draft.clause.start && /分别|依次/u.test(text.slice(draft.clause.start, drafts[first]!.figure.start)) ? peerOf(text, drafts, i) : null;
  return peer?.kind === "level" && peer.figure.base === draft.figure.base ? { name: `${own}${headOf(peer.name)}`, noun: peer.noun, rule: "name.elided-peer" } : null;
}

/** 四旁植树138万株，育苗210亩: the deed holds its object. */
function planted({ draft, own }: OnlyDone): Named | null {
  return landUnits.has(draft.figure.base) && /^(?:育苗|造林|绿化|植树|还林|还草|退耕)$/u.test(own) ? { name: `${own}面积`, noun: `${own}面积`, rule: "name.planted" } : null;
}

/** 日供水15万立方米，惠及107万人: those who have it. */
function reached({ draft, own, near, alike }: OnlyDone): Named | null {
  const who = /^[人名]/u.test(draft.figure.base) && /^(?:已|可|直接|累计|共)*(?:惠及|覆盖|服务|带动)$/u.test(own) ? people[draft.figure.base] ?? "人口" : "";
  const benefit = near ? BENEFIT.exec(near.noun.length > 4 ? near.noun : near.name)?.[0] : undefined;
  return who && near && (benefit !== undefined || alike?.sentence !== draft.sentence) && !/^[人名户]/u.test(near.figure.base) ? { name: `${benefit ?? (massUnits.has(near.figure.base) || near.noun.length < 4 || near.noun.endsWith("幅度") ? "" : near.noun)}${own}${who}`, noun: who, rule: "name.did" } : null;
}

/** 发放生活补贴168万元，惠及3104人: those who get it. */
const BENEFIT = /(?<=^|代缴|发放|支付|资助)(?!代缴|发放|支付)[\u4e00-\u9fff]{2,10}(?:补贴|津贴|保险费|医保费|贷款|[救补资]助资?金|[助奖]学金|养老金|优待金|抚恤金|慰问金)$/u;

/** 立案查处418宗, 收到提案446件，立案285件 */
function cases({ draft, own, alike }: OnlyDone): Named | null {
  if (!/^[宗起件]$/u.test(draft.figure.base) || !CASES.test(own)) return null;
  const put = PROPOSALS.exec(alike?.noun ?? "")?.[0];
  return put ? { name: `${own}${put}`, noun: put, rule: "name.elided-noun" } : { name: `${own}案件`, noun: "案件", rule: "name.cases" };
}

/** 节水灌溉面积占比65%，再新增80万亩: more of what the share is of. */
function moreOfShare({ around, i, draft, own }: OnlyDone): Named | null {
  const share = around.drafts[i - 1];
  return share?.kind === "share" && share.sentence === draft.sentence && /[^比]占比$/u.test(share.name) && /新增|增加/u.test(own) ? { name: `${own}${share.name.slice(0, -2)}`, rule: "name.more-of" } : null;
}

/** 生猪存栏19万头，出栏22万头 */
function counterpart({ draft, own, near }: OnlyDone): Named | null {
  if (!near || own.length !== 2 || near.figure.base !== draft.figure.base || near.name.length < 3 || near.name.length > 8 || !PAIRED.test(`${near.name.slice(-2)}${own}`)) return null;
  const name = `${near.name.slice(0, -2)}${own}`;
  return { name, noun: name, rule: "name.pair" };
}

/** 批准创建138个、认定49个产业园: what was done to both stands behind the second. */
function nounBehindNext({ around, i, draft, own }: OnlyDone): Named | null {
  const next = around.drafts[i + 1];
  if (!next || next.clause.start !== draft.clause.start || next.figure.base !== draft.figure.base) return null;
  const between = around.text.slice(draft.figure.end, next.figure.start);
  const behind = /^[、和及与]/u.test(between) && namesNothing(between.slice(1)) ? phraseAfter(around.wordsAfter(i + 1)) : null;
  return behind && { name: `${own}${behind.noun}`, noun: behind.noun, rule: "name.noun-behind-next" };
}

/** 排查隐患312处，整改298处 */
function alikeDone({ draft, own, alike }: OnlyDone): Named | null {
  const task = alike ? TASK_SET.exec(alike.noun)?.groups!.what : undefined;
  if (alike && task !== undefined && alike.sentence === draft.sentence) return { name: `${task}${own}`, noun: task, rule: "name.elided-noun" };
  // 归集人口信息246万人，新纳入救助3.2万人: records are not people
  if (alike && people[draft.figure.base] && /(?:信息|数据|记录|线索)$/u.test(alike.noun)) return { name: own, noun: own, rule: "name.stated" };
  // 剩余点位整治5处，明年整治4处
  if (alike && (alike.sentence === draft.sentence || alike.figure.base === draft.figure.base) && alike.noun.endsWith(own)) return { name: alike.noun, noun: alike.noun, rule: "name.elided-noun" };
  // 筛选可转化专利2.3万件，实现转化3160件
  const able = alike?.sentence === draft.sentence ? alike.noun.indexOf(`可${own}`) : -1;
  if (alike && able >= 0 && alike.noun.length - able >= own.length + 3) { const what = alike.noun.slice(able + own.length + 1); return { name: `${own}${what}`, noun: what, rule: "name.elided-noun" }; }
  return alike && alike.sentence === draft.sentence ? { name: `${own}${PLANNED.cut(AS_GOOD_AS.test(own) ? withoutAct(alike.noun) : BUILT.test(own) ? alike.noun.replace(BUILT, "") : short(alike.noun).replace(ON_LIST, "")).replace(BEGUN, "").replace(/(?<=.{2})(?:[日月年]均)?新增$/u, "")}`, noun: alike.noun, rule: "name.elided-noun" } : null;
}

/** 梳理涉及经营主体的政策措施8921件，废止204件: the noun says enough. */
const short = (noun: string): string => (noun.length > 10 && wholeHead(noun).length > 3 ? wholeHead(noun) : noun);

/** 新建公厕32座。今年再新建20座 */
function moreOfAlike({ around, i, draft, own, alike }: OnlyDone): Named | null {
  const same = (d: Draft): boolean => d.kind === "level" && d.figure.base === draft.figure.base && d.name.startsWith(own) && d.name.length > own.length;
  // 开工25万套，建成19万套。…今年已开工11万套
  const begun = alike && same(alike) ? null : nearest(around.drafts, i, 2 * REACH, same);
  if (begun && /^(?:开工|竣工|完工|建成|新开工|招聘|招收|招录|招募)$/u.test(own)) return { name: begun.name, noun: begun.noun, rule: "name.more-of" };
  return alike && alike.figure.base === draft.figure.base && alike.name.startsWith(own) ? { name: alike.name, noun: alike.noun, rule: "name.more-of" } : null;
}

/** 12个省（市）开展改造试点，累计完成412万亩: what went on there, not the places. */
function wentOn({ around, i, own, near }: OnlyDone): Named | null {
  const went = near && generic.has(near.noun) && near.name.length - near.noun.length >= 4 ? near.name.slice(0, -near.noun.length).replace(/试点$/u, "") : "";
  return went && around.freeTopic(i) === "" ? { name: went.endsWith(own) ? went : `${own}${went}`, noun: went, rule: "name.elided-deed" } : null;
}

/** How many were taught in a course: 培训人次 of 培训班. */
function attendance(course: string, own: string, { figure }: Draft): Named | null {
  const heads = /培训班$/u.test(course) && /^[培参受轮]训$/u.test(own) ? headCount(figure.base) : undefined;
  return heads ? { name: `${course.slice(0, -1)}${heads}`, noun: own, rule: "name.elided-noun" } : null;
}

/** 研发计划投入7.3亿元，立项118项: what the money was for. */
function noun({ around, i, draft, own, near }: OnlyDone): Named | null {
  const of = near && moneyUnits.has(near.figure.base) ? MONEY_WORDS.cut(near.noun) : near?.noun ?? "";
  // 在校生3.2万人，招生1.1万人、毕业8200人
  if (/^(?:招生|毕业|招录|升学)$/u.test(own) && /生$/u.test(of)) return { name: own, noun: own, rule: "name.stated" };
  // 发放冬春救助资金1.2亿元，救助5.2万户
  if (of.length > own.length && of.endsWith(own) && people[draft.figure.base]) return { name: `${of}${people[draft.figure.base]!}`, noun: of, rule: "name.elided-noun" };
  // 举办培训班23期，培训1600人次
  const attended = attendance(of, own, draft);
  if (attended) return attended;
  // 约谈企业35家，责令整改126项: the firms weren't counted again
  if (generic.has(of) && near && !moneyUnits.has(near.figure.base) && near.figure.base !== draft.figure.base && draft.figure.base === "项") return { name: own, noun: own, rule: "name.stated" };
  // 89家家庭农场通过审核，开工402座: works are begun, not bodies
  if (near && /^[座处]$/u.test(draft.figure.base) && /^[家户]$/u.test(near.figure.base)) {
    const works = nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.figure.base === draft.figure.base && d.noun.length >= 2 && !namesNothing(d.noun))?.noun ?? "";
    return { name: `${own}${works.startsWith(own) ? works.slice(own.length) : works}`, noun: works || own, rule: "name.elided-noun" };
  }
  return of.length >= 2 && !(landUnits.has(draft.figure.base) && (generic.has(of) || /[县市区镇乡村]$/u.test(of))) && !namesNothing(of) && around.freeTopic(i) === "" ? { name: `${of.startsWith(own) ? "" : own}${of}`, noun: of, rule: "name.elided-noun" } : null;
}

/** 完成投资, 发放补贴: money that was moved, without saying for what. */
const WEAK_MONEY = /^(?:[^，]{2,8}(?:累计|共|已|实际|计划|拟))?(?:累计|共|实际|年均)?(?:(?:完成|发放|兑付|兑现|落实|安排|支付)(?:投资|贷款|补贴|补助|工资|奖金|奖励|待遇|费用)|投入财政资金)$|^(?!中央|省级|市级|各级|[^，]*财政)[^，]{2,6}(?:累计|共|已|实际)(?:赔付|支出|结算|拨付|兑现|下达|发放|投入|安排|报销|支付)$/u;
const MONEY_WORDS = atEnd(/(?:[省市县中央各级]{0,3}财政|专项|补助|奖补|补贴|下达|拨付|安排|投入|资金|经费|投资|贷款){1,4}$/u);
/** 完成溯源: two characters that tell what was done. */
const CARRIED_OUT = /^(?:已|全部)*(?:完成|开展|实现|进行|落实|组织)[\u4e00-\u9fff]{2}$/u;
/** Loans, without saying which. */
const LENT = /^(?:发放|放款|投放|授信|放贷)$/u;
/** 国家下达, 省里安排: who did it says nothing of what. */
const BY_WHOM = /^(?:国家|中央|部里|省里|市里|县里|省级|市级|上级|自治区)(?:累计|共|已)?/u;
/** 谋划项目100个，签约13个: what was planned was signed. */
const PLANNED = atStart(/^(?:涉及|申请办理|申请|申报|发现|谋划|策划|储备|筛选|征集|梳理|部署|安排|列入)(?=[\u4e00-\u9fff]{2})/u);
/** 国家下达棚改任务15万套，实际开工15.3万套 */
const TASK_SET = /^(?:国家|[省市])?下达(?<what>[^，]{2,10}?)(?:建设)?任务$/u;
/** 高标准农田开工297万亩，完工112万亩 */
const BEGUN = /(?<=.{4})(?:已|全部|正在)?(?:开工|竣工|完工)$/u;
/** 新建水厂2座、改扩建5座: what is built in one way is not built in another. */
const BUILT = /^(?:新|改|扩|改扩|续|重)建(?=$|.{2})/u;
/** What those do that are there. */
const STANDS = /^(?:正常)?(?:运营|运行|营业|经营|存续|开放|在营|在册|登记在册|注册在册|实际运营|挂牌运营|尚?未开工|尚?未完工|停工|待建|投入使用|交付使用)$/u;
/** 基本建成19.6万套 */
const AS_GOOD_AS = /^(?:基本|全面|全部|如期)(?=(?:建成|完成|完工|竣工)$)/u;
const CASES = /(?:立案|立案处罚|查处|查办|侦破|破获|起诉|审结|移送)$/u;
/** Counterparts. */
const PAIRED = /^(?:存栏出栏|出栏存栏|进口出口|出口进口|收入支出|支出收入|出生死亡|开工竣工|竣工开工|申请授权|招收毕业|受理办结|流入流出|进站出站)$/u;
const SENT_OUT = /^(?:选派|选聘|招募|抽调|派驻|派出)$/u;
const WORK_DONE = /^完成[\u4e00-\u9fff]{1,6}(?:改造|治理|整治|加固|提升|建设|验收|评估|检测|监测|修复|认证|撤并|整合|转型|搬迁|移交|退出|关停)$/u;
const WORKS_COUNTED = /^[项处个座]$/u, MONEY_TOPIC = /(?:资金|经费|投资|补助)(?:\d[^，]*)?$/u;
