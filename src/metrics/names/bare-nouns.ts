import type { Draft } from "../draft";
import { landUnits, moneyUnits, outputUnits } from "../units";
import { subjectOf } from "./openings";
import { headOf, ownerOf } from "./owner";
import type { Named } from "./named";
import { hasVerb, verbBefore } from "./phrase";
import type { Stated } from "./told";
import { TRADE_WAY } from "./words";

/** 外送292亿千瓦时: the unit says of what. */
export function power({ draft, own }: Stated): Named | null {
  return /^(?:千瓦时|度)$/u.test(draft.figure.base) && SENT.test(own) ? { name: `${own}电量`, noun: "电量", rule: "name.power" } : null;
}

/** 其中较大事故6起、死亡23人: of those, not of all who died. */
export function toll({ around, i, draft, own, before }: Stated): Named | null {
  const last = around.drafts[i - 1];
  return last && before.startsWith("、") && TOLL.test(own) && last.clause.start === draft.clause.start && /^[起件宗次]$/u.test(last.figure.base) ? { name: `${last.name}${own}`, noun: own, rule: "name.toll" } : null;
}

/** 事故416起、死亡442人、受伤147人 */
export function otherToll({ own, near, whole }: Stated): Named | null {
  return near && !whole && TOLL.test(own) && TOLL.test(near.name.slice(-2)) ? { name: `${near.name.slice(0, -2)}${own}`, rule: "name.means" } : null;
}

/** 可食部分占72.2%，果汁40.7% */
export function otherShare({ draft, own, near }: Stated): Named | null {
  return near && draft.kind === "share" && near.kind === "share" && own.length === 2 && near.name.endsWith("占比") && near.clause.start !== draft.clause.start ? { name: `${own}占比`, noun: own, rule: "name.share-of" } : null;
}

/** 申报应用率进口达76.3%，出口达92.1%; 外贸进出口126亿元，出口86亿元、进口40亿元 */
export function otherDirection({ draft, own, near }: Stated): Named | null {
  if (!near || near.kind !== draft.kind || !DIRECTION.test(own)) return null;
  const told = /^(?:完成|实现)?(?<front>.*?)(?:进出口|进口|出口|入境|出境|城镇|农村|男性|女性)(?<measure>总额|总值|额|值)?$/u.exec(near.name)?.groups;
  return told && (told.front!.length >= 2 || TRADE_WAY.test(own)) ? { name: `${told.front!}${own}${told.measure ?? ""}`, rule: "name.means" } : null;
}

/** 距县城（镇政府所在地）4.5公里: how far it is. */
export function distance({ around, i, draft, own }: Stated): Named | null {
  const m = LENGTHS.test(draft.figure.base) ? DISTANCE.exec(own)?.groups : undefined;
  return m ? { name: `${m.of || ownerOf(around.freeTopic(i)).replace(/(?:位于|地处|坐落).*$/u, "")}距${m.to!}距离`, noun: "距离", rule: "name.distance" } : null;
}
const LENGTHS = /^(?:公里|千米|米|里)$/u, DISTANCE = /^(?<of>[^，（(]{0,12}?)距离?(?<to>[^，（(]{2,10}?)(?:[（(][^（()）]*[）)])?(?:有|约|仅|为|直线)*$/u;

/** 辐射推广320万亩: the land that it reached. */
export function spreadOver({ draft, own }: Stated): Named | null {
  return landUnits.has(draft.figure.base) && /^(?:辐射|示范)(?:推广|带动)$/u.test(own) ? { name: `${own}面积`, noun: own, rule: "name.planted" } : null;
}

/** 产茶油2460吨: how much of it. */
export function produced({ draft, own }: Stated): Named | null {
  const what = outputUnits.has(draft.figure.base) ? /^产(?<what>(?![量值能出业于销])[^，、]{2,8})(?<![量率值])$/u.exec(own)?.groups!.what : undefined;
  return what ? { name: `${what}产量`, noun: what, rule: "name.produced" } : null;
}

/** 新增恢复灌溉面积38.2万亩，改善215万亩 */
export function otherWay({ draft, own, near }: Stated): Named | null {
  const what = near && /^(?:新增|恢复|改善|新增恢复|恢复改善)$/u.test(own) && near.figure.base === draft.figure.base ? /(?:新增|恢复|改善){1,3}(?<what>[^，]{2,8}面积)$/u.exec(near.name)?.groups!.what : undefined;
  return what ? { name: `${own}${what}`, noun: what, rule: "name.means" } : null;
}

/** 滑坡体长80米，宽100米，厚2米 */
export function dimension({ own, near }: Stated): Named | null {
  return near && /^[长宽高深厚]$/u.test(own) && /[长宽高深厚]$/u.test(near.name) ? { name: `${near.name.slice(0, -1)}${own}`, rule: "name.means" } : null;
}

/** 以冠脉支架为例，均价从1.3万元…: of what the clause before speaks of. */
export function ofTopic({ around, i, before, own, near, whole }: Stated): Named | null {
  const topic = own.length <= 2 && !near && !whole && !/^(?:目前)?全[国省市县区州]/u.test(before) ? ownerOf(around.freeTopic(i)) : "";
  return topic ? { name: `${topic}${own}`, noun: own, rule: "name.owned" } : null;
}

/** 某小学占地6786平方米，校舍3974平方米，共有学生1111人 */
export function personsThere({ around, i, before, own, near, whole }: Stated): Named | null {
  return near && !whole && PERSONS.test(own) && !/^[人名]/u.test(near.figure.base) && !before.startsWith("、") ? { name: `${subjectOf(around, i)}${own}`, noun: own, rule: "name.stated" } : null;
}

/** 残疾人80人，妇女67人: another sort, counted alike. 收缴罚没款4亿元，复耕1.93万亩: said apart, it stands for itself. */
export function apartFrom({ draft, own, near, whole }: Stated): Named | null {
  if (!near || whole || near.clause.start === draft.clause.start) return null;
  if (SORTS.test(own) && near.figure.base === draft.figure.base) return { name: own, noun: own, rule: "name.stated" };
  return TWO.test(own) && verbBefore(own) !== null ? { name: own, rule: "name.stated" } : null;
}

/** 生均经费小学1.2万元、初中1.6万元; 标准提高到城市735元、农村490元: the same of the next stage. */
export function otherStage({ around, i, draft, own, near: leaning, whole, before }: Stated): Named | null {
  // a rule's figures are no levels that others lean on
  const last = around.drafts[i - 1], near = leaning ?? (last?.kind === "parameter" && last.sentence === draft.sentence ? last : null);
  const raised = RAISED_TO.exec(own)?.groups;
  const what = raised?.what ?? raised?.rule;
  if (raised && what) return { name: `${raised.who ?? raised.whose!}${what}`, noun: what, rule: "name.other-stage" };
  if (!near || whole || near.figure.base !== draft.figure.base || !LISTED.test(before) || !STAGE.test(own)) return null;
  const front = STAGE_LAST.exec(near.name)?.groups!.front ?? "", rest = STAGE_FIRST.exec(near.name)?.groups!.rest ?? "";
  if (near.because.name?.rule === "name.other-stage" && rest !== "") return { name: `${own}${rest}`, noun: rest, rule: "name.other-stage" };
  return front === "" ? null : { name: `${front}${own}`, noun: own, rule: "name.stage" };
}
const STAGES = "[一二三四]类(?:区域|地区|区|县)?|集中供养|分散供养|散居|幼儿园|学前|小学|初中|普通高中|高中|中职|高职|本科|专科|研究生|硕士|博士|城市|农村|城镇|乡村|职工|居民";
const LISTED = /^[、，和及]/u, STAGE = new RegExp(`^(?:${STAGES})$`, "u"), STAGE_LAST = new RegExp(`^(?<front>.{2,}?)(?<!中)(?:${STAGES})$`, "u"), STAGE_FIRST = new RegExp(`^(?:${STAGES})(?<rest>.{2,})$`, "u");
const RAISED_TO = new RegExp(`^(?<what>[^，]{2,12}?)(?:分别)?(?:提高|调整|上调|提升|增加|下调|降低|核定)[到至为](?<who>${STAGES})$|^(?<rule>[^，]{2,12}?(?:标准|限额|上限|比例|定额))(?:分别)?(?:为|是)(?<whose>${STAGES})$`, "u");

/** 奖补64处、资金512万元 */
export function bareNoun({ around, i, draft, before, own, near, whole }: Stated): Named | null {
  if (!near || whole || !UP_TO_TWO.test(own)) return null;
  // 达成授信意向61亿元，实际放款37亿元: the deed is of money
  if (moneyUnits.has(draft.figure.base) && PAID_OUT.test(own)) return { name: `${own}金额`, noun: own, rule: "name.stated" };
  // 有大牲畜78头，水田953亩
  if (landUnits.has(draft.figure.base) && LAND.test(own) && !landUnits.has(near.figure.base)) return { name: own, noun: own, rule: "name.stated" };
  // 惠及企业4126户、职工148万人
  const reached = before.startsWith("、") ? /^(?:惠及|覆盖|带动|受益)/u.exec(around.drafts[i - 1]?.name ?? "")?.[0] : undefined;
  if (reached && !UNLISTED.test(own)) return { name: `${reached}${own}`, noun: own, rule: "name.listed-alike" };
  // 新能源利用率92.6%，弃光37亿千瓦时: nothing of the rate's
  if (near.kind === "share" && draft.kind === "level" && own.length === 2 && !UNLISTED.test(own)) return { name: own, noun: own, rule: "name.stated" };
  const verb = verbBefore(near.name.slice(0, 2)) ?? "";
  // 招录286名，在岗1935人: what was done to others says nothing of these
  if (verb === near.name && near.clause.start !== draft.clause.start) return { name: own, noun: own, rule: "name.stated" };
  // 其中红色198条，橙色1612条: another part of the same
  if (near.because.name?.rule === "name.part" && near.figure.base === draft.figure.base && near.name.length > own.length + 2 && near.name.at(-1) === own.at(-1)) return { name: `${near.name.slice(0, -own.length)}${own}`, noun: own, rule: "name.part" };
  // 粉刷水洗公厕11个，旱厕14个: another kind, counted alike
  // 申请办理加装电梯86部，已批复72部
  const asked = alikeIn(near, draft) && /^(?:批复|批准|受理|核准|通过)$/u.test(own) ? /^(?:申请办理|申请|申报)(?<what>[^，]{2,})$/u.exec(near.name)?.groups!.what : undefined;
  if (asked) return { name: `${own}${asked}`, noun: asked, rule: "name.elided-noun" };
  // 维修资金累计归集86亿元，累计使用5.2亿元
  if (alikeIn(near, draft) && COUNTERPARTS.test(`${near.name.slice(-2)}${own}`)) return { name: `${near.name.slice(0, -2)}${own}`, noun: own, rule: "name.pair" };
  // 已建成电厂6座，在建2座
  if (STANDING.test(own) && alikeIn(near, draft)) return { name: `${own}${headOf(headOf(near.name)).replace(/(?<=.{2})(?:完工|竣工|建成|开工)$/u, "")}`, noun: near.noun, rule: "name.did-elided" };
  const listed = before.startsWith("、");
  // 农村公路中，县道1537公里、乡道2265公里: beside the other under the same front
  // 应急储备肉类5000吨、蔬菜1.2万吨: beside the other, of the same
  const kind = listed && alikeIn(near, draft) && own.length === 2 && near.name.length >= 5 && /[类品食油]$/u.test(near.name) ? near.name.slice(0, -own.length) : "";
  if (kind) return { name: `${kind}${own}`, noun: own, rule: "name.listed-alike" };
  // 机电井1.2万眼、泵站860座: told apart by what they are counted in
  if (listed && verb === "" && near.kind === "level" && near.figure.base !== draft.figure.base && THING.test(own) && !MEASURED.test(near.name) && near.name.length <= 5) return { name: own, noun: own, rule: "name.stated" };
  // 产值96亿元，利润12亿元，税收6亿元: measures of one thing, side by side
  if (alikeIn(near, draft) && near.name.length <= 2 && MEASURED.test(near.name) && MEASURED.test(own)) return { name: own, noun: own, rule: "name.stated" };
  const front = listed && (near.figure.base === draft.figure.base || /^[间张套]$/u.test(draft.figure.base)) && near.name.endsWith(near.noun) && near.noun.length === own.length && (near.noun.at(-1) === own.at(-1) || near.figure.base !== draft.figure.base) ? near.name.slice(0, -near.noun.length) : "";
  if (front.length >= 3 && near.because.name?.rule === "name.owned") return { name: `${front}${own}`, noun: own, rule: "name.owned" };
  const alike = near.figure.base === draft.figure.base && draft.kind === "level" && near.kind === "level";
  // 稻谷最低收购价由126元提高到129元，小麦由115元…: the price is of the other
  if (alike && own.length === 2 && PRICE.test(near.name) && near.name.length >= 5) return { name: `${own}${near.name.slice(own.length)}`, noun: own, rule: "name.parallel" };
  if (alike && (listed ? !UNLISTED.test(own) && near.name.length - own.length <= 3 : near.clause.start !== draft.clause.start && (THING.test(own) || (!UNLISTED.test(own) && near.name.length - own.length <= 3)))) return { name: `${listed ? verb : ""}${own}`, noun: own, rule: "name.stated" };
  // 在校生1387人，小学10所: schools are nobody's
  if (!alike && /^[人名]/u.test(near.figure.base) && /^[所家处座个]$/u.test(draft.figure.base) && THING.test(own)) return { name: own, noun: own, rule: "name.stated" };
  // 仪器设备值17919万元；图书146万册
  if (!alike && BEHIND_STOP.test(around.text.slice(near.figure.end, draft.figure.start)) && !UNLISTED.test(own)) return { name: own, noun: own, rule: "name.stated" };
  // 退出煤炭产能3183万吨、生铁527万吨
  const measure = listed && alike ? /(?:产能|产量|存栏|出栏|库存|销量)$/u.exec(near.noun)?.[0] : undefined;
  if (measure) return { name: `${verb || (/^(?:退出|化解|淘汰|压减)/u.exec(near.name)?.[0] ?? "")}${own}${measure}`, noun: own, rule: "name.listed-alike" };
  // 海岸线总长905公里，海岛120个: what is counted is no part of what was measured
  if (!alike && /[岛湖河泉山]$/u.test(own) && MEASURED.test(near.name)) return { name: own, noun: own, rule: "name.stated" };
  const owner = verb && listed && !MEANS.test(own) ? verb : MEASURED.test(near.name) ? ownerOf(near.name) : near.name;
  return { name: `${owner}${own}`, rule: "name.owned" };
}

/** 新增校园站40个、林区站66个: the deed holds for what is listed alike. */
export function listedAlike({ draft, before, own, near, whole }: Stated): Named | null {
  if (!near || whole || !before.startsWith("、") || own.length < 3 || own.length > 6 || near.figure.base !== draft.figure.base || near.kind !== "level" || draft.kind !== "level" || near.noun.at(-1) !== own.at(-1)) return null;
  const verb = verbBefore(near.name.slice(0, 2)) ?? "";
  return verb !== "" && !hasVerb(own) ? { name: `${verb}${own}`, noun: own, rule: "name.listed-alike" } : null;
}

const STANDING = /^(?:在建|在研|拟建|续建|停用|闲置|在编|在用|备用)$/u;
const COUNTERPARTS = /^(?:归集使用|归集提取|筹集使用|募集使用|募集支出|征收支出|收入支出|下达支出|安排支出|归集支出)$/u;
const PRICE = /(?:收购价|价格|均价|单价|保护价)$/u;
const alikeIn = (a: Draft, b: Draft): boolean => a.figure.base === b.figure.base && a.kind === b.kind;
const LAND = /^(?:[水旱]田|[水旱耕林草园坡滩湿]地|[茶果桑苗]园|水面|梯田|农田)$/u;
const PAID_OUT = /^(?:放款|到账|理赔|赔付|结算|报销|授信)$/u;
const SENT = /^(?:累计|共)?(?:外送|输出|外输|送出|消纳|交易|成交|上网|外调|调出)$/u;
const DIRECTION = /^(?:进口|出口|入境|出境|城镇|农村|男性|女性)$/u;
/** Those who were hit. */
const TOLL = /^(?:死亡|受伤|失踪|伤亡|受困)$/u;
const TWO = /^[\u4e00-\u9fff]{2}$/u;
const UP_TO_TWO = /^[\u4e00-\u9fff]{1,2}$/u;
/** Things that can be seen. */
const THING = /[厕校学园院所站店桥路岛港井库厂场馆亭棚渠塘坝林草羊牛猪禽鸡鸭鱼虾车船床]$/u;
/** What something was done with; it isn't done to them. */
const MEANS = /^(?:资金|人员|经费|设备|车辆)$/u;
/** The rest, a means or a measure: nothing that stands beside others. */
const UNLISTED = /^(?:其余|剩余|其他|另外|余|资金|人员|经费|设备|车辆)$|均$|[率量数额值]$/u;
const BEHIND_STOP = /；[^，；。]*$/u;
/** Sorts of people and bodies that a list takes one by one. */
const SORTS = /^(?:妇女|女性|男性|老人|儿童|学生|农民|协会|学会|商会|企业)$/u;
/** Those who live, learn or work at a place. */
const PERSONS = /^(?:学生|教师|职工|员工|人口|居民|村民|党员)$/u;
/** A measure at the end of a name, which owns nothing. */
const MEASURED = /(?:面积|里程|长度|总长|全长|总量|数量|总产|产量|产值|收入|营收|利税|利润|税收|交易额|成交额|销售额|零售额|营业额)$/u;
