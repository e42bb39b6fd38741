import { clauseStart } from "../clauses";
import { hostOf, largerBefore, nearest, REACH, sameUnit, si } from "./kin";
import type { Around } from "./around";
import { GRADE } from "./grades";
import type { Named } from "./named";
import { INSTITUTION } from "./part-kinds";
import { headOf, wholeHead, withoutAct } from "./owner";
import { fieldOf } from "./point-subject";
import { beginsWithDeed, hasVerb, namesAct, objectOf, openingVerb, trimBefore, verbBefore } from "./phrase";
import type { Draft } from "../draft";
import type { Stated } from "./told";
import { landUnits, moneyUnits } from "../units";
import { generic, PART_OF_LAND, PROPOSALS } from "./words";

/** 完成年度目标的比例依次为：某市180%、某区167%: what the list is of stands before its colon. */
export function underLead({ around, draft, own }: Stated): Named | null {
  const end = draft.clause.start - 1;
  if (around.text[end] !== "：" || !PLACE.test(own) || around.text.slice(end - 4, end).includes("情况")) return null;
  const lead = trimBefore(around.text.slice(clauseStart(around.text, end), end).replace(/(?:依次|分别|具体|情况|如下){0,3}(?:为|是|达|有)?$/u, ""));
  return lead.length >= 4 ? { name: `${own}${lead}`, noun: lead, rule: "name.under-lead" } : null;
}

/** 其中：东街5栋，108户，7744平方米；西街6栋，138户: one side's figures in the units that were counted in all. */
export function side({ around, i, draft, own, money }: Stated): Named | null {
  if (draft.kind !== "level" || money || own.length < 2 || own.length > 5 || !"：；:;".includes(around.text[draft.clause.start - 1] ?? "。") || draft.clause.start <= draft.sentence || !around.text.slice(draft.sentence, draft.clause.start).includes("其中") || hasVerb(own) || /(?:工程|项目)$/u.test(own)) return null;
  const all = largerBefore(around.drafts, i);
  if (!all) return null;
  // 其中：企业189万户；个体工商户440万户: who they are is said
  if (draft.figure.base === "户" && /(?:户|企业|社)$/u.test(own) && /(?:主体|户)$/u.test(all.noun)) return { name: `${openingVerb(all.name) ?? ""}${own}`, noun: own, rule: "name.part-side" };
  // 享受待遇7210万人次。其中：普通门诊5380万人次
  if (draft.figure.base === "人次" && /[诊院病药]$/u.test(own) && all.noun.endsWith("享受待遇")) return { name: `${own}人次`, noun: own, rule: "name.part-side" };
  // 种植面积6.7万亩，其中：人参面积1.2万亩: its measure is said
  if (MEASURE.test(own) && all.noun.endsWith(own.slice(-2))) return { name: own, noun: own, rule: "name.part-side" };
  // 特色作物总面积268万亩。其中：茶叶86万亩: an area of tea
  const area = landUnits.has(draft.figure.base) ? /(?:种植|播种|养殖)?面积$/u.exec(all.noun)?.[0] : undefined;
  return { name: `${own}${area ?? wholeHead(all.noun)}`, noun: own, rule: "name.part-side" };
}

/** 13个正在施工，其余25个处于调研阶段 */
export function rest({ around, i, own }: Stated): Named | null {
  const alike = /^(?:其余|剩余|其他|余下)的?$/u.test(own) ? ofWhichParts(around, i) ?? allBefore(around.drafts, i) ?? sameUnit(around.drafts, i) : null;
  // 发现问题1740个，已整改1695个，其余45个: just as many as it was not done to
  const done = alike && nearest(around.drafts, i, REACH, (d) => d.figure.base === alike.figure.base && Math.abs(si(alike) - si(d) - si(around.drafts[i]!)) < 0.01);
  if (done?.name.endsWith(alike!.noun.slice(-2)) && DONE_WITH.test(done.name) && !alike!.name.startsWith(done.name.slice(0, 2))) return { name: `未${done.name}`, noun: alike!.noun, rule: "name.part-rest" };
  return alike ? { name: `${own.replace(/的$/u, "")}${wholeHead(alike.noun)}`, noun: alike.noun, rule: "name.part-rest" } : null;
}

const DONE_WITH = /^(?:完成|整改|通过|修复|办结|改造|治理|整治|安装|建成|开工|验收|化解|拨付|处治|整治|落实)/u;

/** 24个村中，9个完工，11个在建，其余4个在招标: those of whom the sentence told last that some of them. */
function ofWhichParts({ text, drafts }: Around, i: number): Draft | null {
  return nearest(drafts, i, REACH, (d) => d.kind === "level" && d.sentence === drafts[i]!.sentence && d.figure.base === drafts[i]!.figure.base && /^[^，。；\d]{0,12}中[，已有]/u.test(text.slice(d.figure.end, d.figure.end + 16)));
}

/** Of the levels counted alike before it in its sentence the largest: the whole, not another part. */
function allBefore(drafts: readonly Draft[], i: number): Draft | null {
  let all = largerBefore(drafts, i);
  for (let k = all ? drafts.indexOf(all) : -1; k >= 0; ) {
    const larger = largerBefore(drafts, k);
    if (!larger || larger.sentence !== drafts[i]!.sentence) break;
    all = larger;
    k = drafts.indexOf(larger);
  }
  return all;
}

/** 学龄儿童方面，1岁1692人，2岁2178人，合计3870人，其中3—5岁的910人: all are of an age. */
export function ofAge({ around, draft, own, near }: Stated): Named | null {
  const age = AGE.exec(own)?.groups!.age;
  if (age === undefined) return null;
  const said = near?.because.name?.rule === "name.of-age" ? near.noun : draft.kind === "level" ? fieldOf(around.text, draft) : "";
  return said === "" ? null : { name: `${age}${said}`, noun: said, rule: "name.of-age" };
}
const AGE_FIRST = /^\d{1,3}(?:[-—–~至]\d{1,3})?周?岁(?:以[上下]|及以上)?的?/u;
const AGE = /^(?<age>\d{1,3}(?:[-—–~至]\d{1,3})?周?岁(?:以[上下]|及以上)?)的?$/u;

/** 其中珠三角地区68.2亿元 */
export function partOfPlace({ around, i, draft, own, whole }: Stated): Named | null {
  // 城乡低保对象136万人，其中城市9万人
  if (whole?.name.includes("城乡") === true && /^(?:城市|城镇|农村|乡村)$/u.test(own)) return { name: whole.name.replace("城乡", own), noun: whole.noun.replace("城乡", own), rule: "name.part-of-place" };
  if (whole) return SCOPE.test(own.replace(GOT, "")) || TOWN_OR_LAND.test(own) ? { name: `${own.replace(GOT, "")}${whole.name}`, rule: "name.part-of-place" } : null;
  const larger = draft.kind === "level" && ((PART_OF_LAND.test(own) && !/^[女妇男青党少本专]/u.test(own)) || PLACE_NAME.test(own)) ? largerBefore(around.drafts, i) : null;
  if (larger?.name.endsWith(own.slice(-2)) === true && own.length >= 4) return { name: own, noun: own, rule: "name.part-of-place" };
  return larger ? { name: `${own}${larger.name}`, noun: larger.noun, rule: "name.part-of-place" } : null;
}

/** 其中享受补贴的1.1万人次: those of what was counted. */
export function thoseWho({ around, i, draft, before, own, near, whole }: Stated): Named | null {
  if (draft.kind !== "level") return null;
  // 提供岗位3.9万个，达成就业意向的近6000人
  if (/^[人名]$/u.test(draft.figure.base) && near?.sentence === draft.sentence && !/^[人名户]/u.test(near.figure.base) && /^[^，；：]{4,12}的(?:约|近|有|共有)?$/u.test(before) && beginsWithDeed(own)) return { name: `${own.replace(/的$/u, "")}人员`, noun: "人员", rule: "name.those-who" };
  if (own.length > 16 || !/[^，]{3}的(?:就?有|共有|达)?$/u.test(before) || /[由从](?:初期|起初|最初|当初|原来|原先|过去)的$/u.test(before)) return null;
  const kin = whole ?? largerBefore(around.drafts, i) ?? near;
  if (kin?.figure.base !== draft.figure.base) return null;
  // 完成安全鉴定1316座，其中鉴定为三类坝的483座: what they were found to be
  const found = /^(?:鉴定|评定|认定|判定|评为|确定|划定|列|识别)为(?<what>[^，]{0,6}[类级等星](?!及?以上|[甲乙丙]?等)(?![^的]*以上)[^，的]{1,6})的$/u.exec(own)?.groups!.what;
  if (found) return { name: `${own.replace(/的$/u, "")}`, noun: found, rule: "name.those-who" };
  // 1824个乡镇中设有水利站的1239个
  const which = own.replace(/的$/u, "").replace(/^经(?:审核|核实|评估|调解|鉴定|认定)(?=[^，]{4})/u, "");
  // 受理申请20.6万人，经审核符合条件的19.3万人: not those of a deed
  if (/(?:申请|报名|办理登记)$/u.test(kin.noun) && hasVerb(kin.noun) && /^[人名户对]$/u.test(draft.figure.base)) return { name: which, noun: which, rule: "name.those-who" };
  // 1至6岁儿童7389人，其中3至5岁的3373人
  if (AGE.test(which)) return { name: `${which}${kin.noun.replace(AGE_FIRST, "")}`, noun: kin.noun, rule: "name.those-who" };
  return { name: `${which.startsWith(`${kin.noun}中`) ? which.slice(kin.noun.length + 1) : which}${wholeHead(kin.noun)}`, noun: kin.noun, rule: "name.those-who" };
}

/** 建议提案375件，其中主办159件、协办216件 */
export function handled({ around, i, own, whole }: Stated): Named | null {
  if (!HANDLED.test(own)) return null;
  const host = hostOf(around.text, around.drafts, i)?.noun ?? "";
  const what = host.length <= LONGEST_HOST && PROPOSALS.test(host) ? host : PROPOSALS.exec(whole?.noun ?? "")?.[0];
  return what === undefined ? null : { name: `${own}${what}`, noun: what, rule: "name.part-did" };
}

/** 其中移交办成公办园1507所 */
export function partThatDid({ draft, own, whole }: Stated): Named | null {
  if (!whole || own.length > 12 || !namesAct(own) || whole.figure.base !== draft.figure.base || whole.name.endsWith(own.slice(-2))) return null;
  // 其中新设企业9999家: the noun is there
  const verb = verbBefore(own.slice(0, 2)) ?? "", noun = own.slice(verb.length);
  // 改造危房300户，其中改造土坯房200户: the same was done to other things
  if (verb.length === 2 && noun.length >= 2 && whole.name.startsWith(verb) && !hasVerb(noun)) return { name: own, noun, rule: "name.part-did" };
  if (generic.has(noun) || (noun.length >= 4 && (MONEY.test(noun) || /资本$/u.test(noun))) || /^(?:赔款|利息|贴息|赔付)$/u.test(noun)) return { name: own, noun, rule: "name.part-did" };
  for (let k = 2; k + 2 <= own.length; k++) if (whole.noun.includes(own.slice(k, k + 2))) return { name: own, noun: headOf(own), rule: "name.part-did" };
  return { name: `${own}${wholeHead(whole.noun).slice(-8)}`, noun: whole.noun, rule: "name.part-did" };
}

/** How many people do or have something. */
const HEADS = /(?:参保|缴费|就业|参合|享受待遇|在校)(?:人数|人口)$/u;

/** 其中国家级1.19亿元 */
export function partOfWhole({ draft, own, near, whole, money }: Stated): Named | null {
  if (!whole) return null;
  // 再投11.4亿元，其中车购税6.5亿元
  if (whole.name === "资金") return { name: `${own}资金`, noun: own, rule: "name.part-whose" };
  // 发放创业贷款22亿元，其中高校毕业生2亿元: whose part of the money
  if (money && own.length >= 3 && own.length <= 10 && WHOSE.test(own) && MONEY.test(whole.noun)) return { name: `${own}${headOf(whole.noun)}`, noun: whole.noun, rule: "name.part-whose" };
  // 中央、省级和州级殡葬专项资金（其中：中央资金3472万元）
  const level = money ? /^(?<level>中央|[省市县区州]级|地方|自治区)(?:财政)?(?:资金|补助|投资)?$/u.exec(own) : null;
  // 投入186亿元，其中中央资金47亿元
  const spent = level && /(?:资金|补助|投入|配套)$/u.test(own) ? /^(?<of>[^，]{2,}?)(?:累计)?(?:投入|完成投资|总?投资)$/u.exec(whole.noun)?.groups!.of : undefined;
  // 总投资1200万元，其中中央补助600万元
  if (level && /补助$/u.test(own) && /投资$/u.test(whole.noun)) return { name: own, noun: own, rule: "name.part-of-grade" };
  if (spent) return { name: `${spent}${own}`, noun: own, rule: "name.part-of-grade" };
  // 完成投资11.7亿元，其中省级财政资金3.4亿元: money is no investment
  if (level && own.endsWith("财政资金") && whole.noun.endsWith("投资")) return { name: own, noun: own, rule: "name.part-of-grade" };
  if (level) return { name: `${level.groups!.level!}${headOf(whole.noun.replace(LEVELS, "")).replace(/^总/u, "")}`, noun: whole.noun, rule: "name.part-of-grade" };
  // 参保人数5126.8万人，其中职工医保1432.5万人
  const heads = whole.figure.base === draft.figure.base && own.length >= 3 && own.length <= 8 && !hasVerb(own) ? HEADS.exec(whole.name)?.[0] : undefined;
  if (heads && !/[人数率量额者]$/u.test(own)) return { name: `${own}${heads}`, noun: own, rule: "name.part" };
  // 农民合作社322个，其中：种植业172个
  if (own.length <= 6 && /(?<!企)业$/u.test(own) && BODIES.test(whole.figure.base)) return { name: `${own}${wholeHead(whole.noun)}`, noun: whole.noun, rule: "name.part-kind" };
  // 病险水库除险加固6286座，其中小型水库5988座: what was done to all was done to them
  const work = own.length >= 3 && own.length <= 8 && !hasVerb(own) ? WORK_ON.exec(whole.noun)?.groups : undefined;
  if (work && own.endsWith(work.thing!.slice(-2)) && own !== work.thing) return { name: `${own}${work.work!}`, noun: own, rule: "name.part-kind" };
  // 配备工作人员3200人，其中专职1860人
  if (OF_A_SORT.test(own)) return { name: `${own}${wholeHead(headOf(whole.noun))}`, noun: whole.noun, rule: "name.part-kind" };
  // 茶叶和辣椒产业发展资金3.9亿元，其中茶产业2.3亿元: what stands behind the word that both share
  const at = own.length >= 3 && own.length <= 6 ? whole.noun.lastIndexOf(own.slice(-2)) : -1;
  if (money && at > 1 && at + 2 < whole.noun.length && /[、和及与]/u.test(whole.noun.slice(0, at))) return { name: `${own}${whole.noun.slice(at + 2)}`, noun: own, rule: "name.part-kind" };
  // 接收投诉举报咨询132万件，其中投诉61万件: one of what is counted together
  if (own.length >= 2 && whole.noun.length > own.length + 1 && whole.noun.startsWith(own) && !/(?:任务|计划|资金|项目|里程|面积|支出|收入|床位|补贴|贷款|防治|[量率额值])$/u.test(whole.noun) && !hasVerb(whole.noun.slice(own.length))) return { name: `${verbBefore(whole.name.slice(0, 2)) ?? ""}${own}`, noun: own, rule: "name.part" };
  // 612家企业完成源头替代，其中工业涂装287家
  if (whole.because.name?.rule === "name.did" && whole.noun === "企业" && own.length <= 6 && BODIES.test(draft.figure.base) && !GRADE.test(own) && !SCOPE.test(own) && !hasVerb(own)) return { name: `${whole.name.slice(0, -2)}${own}企业`, noun: whole.noun, rule: "name.part-kind" };
  if (own.length > 4) return null;
  // 安排经费9460万元，其中重大科技专项4项、经费2600万元: of the part beside it
  const beside = money && MEANS.test(own) && near !== whole && near?.sentence === draft.sentence && !moneyUnits.has(near.figure.base) ? headOf(near.noun) : "";
  if (beside.length >= 3) return { name: `${beside}${own}`, noun: own, rule: "name.part-side" };
  // 耕种收机械化率97%，其中机采率81%
  if (draft.kind === "share" && whole.kind === "share" && /^[\u4e00-\u9fff]{2,3}率$/u.test(own)) return { name: own, noun: own, rule: "name.part-rate" };
  // 早稻产量146亿斤，增产27亿斤: so much more of the part
  if (near && /^[增减][产收]$/u.test(own)) return { name: near.name, noun: near.noun, rule: "name.more-of" };
  // 肉类产量199万吨，其中牛肉49万吨
  const yielded = OUTPUT.exec(whole.name)?.[0];
  if (yielded && own.length > yielded.length && own.endsWith(yielded)) return { name: own, noun: own, rule: "name.stated" };
  if (yielded && draft.kind === "level" && own.length >= 2 && !GRADE.test(own) && !own.endsWith(yielded) && !/[级地区部其]/u.test(own)) return { name: `${own}${yielded}`, noun: own, rule: "name.part" };
  // 新能源利用率92.6%，其中光伏91.4%
  const rate = draft.kind === "share" && whole.kind === "share" ? /(?:[\u4e00-\u9fff]{2}化|[\u4e00-\u9fff]{2})率$/u.exec(whole.name)?.[0] : undefined;
  if (rate && !own.endsWith("率")) return { name: `${own}${rate}`, noun: own, rule: "name.part-rate" };
  // 固定资产投资2亿元，其中工业投资1亿元
  if (own.length === 4 && money && /(?:投资|支出|收入|贷款)$/u.test(own) && whole.name.endsWith(own.slice(-2))) return { name: own, noun: own, rule: "name.part-kind" };
  // 发电总装机5986万千瓦，其中风电1684万千瓦
  const installed = INSTALLED.exec(whole.name)?.groups!.what;
  if (installed && own.length <= 5 && !SCOPE.test(own) && !GRADE.test(own)) return { name: `${own}${installed}`, noun: own, rule: "name.part" };
  if (GRADE.test(own)) {
    const verb = /^(?:登记|注册)在册/u.test(whole.name) ? "" : verbBefore(whole.name.slice(0, 2)) ?? "";
    // 县级以上文物保护单位6312处，其中省级1024处
    return { name: `${verb}${own}${wholeHead(whole.name.slice(verb.length)).replace(/^[省市县区乡]级及?以上/u, "")}`, rule: "name.part-of-grade" };
  }
  // 其中红色预警12次，橙色36次: of the same as the other colour
  const colour = COLOUR.test(own) ? COLOURED.exec(near?.name ?? "")?.groups : undefined;
  if (colour) return { name: `${colour.front!}${own}${colour.noun!}`, noun: own, rule: "name.part" };
  if (own.length === 4 && /造林$/u.test(own)) return { name: own, noun: own, rule: "name.part-kind" };
  // 投入专项资金68亿元，其中已下达资金33亿元: the deed for the deed
  if (money && own.length === 4 && /^(?:下达|拨付|到位|落实|支付|兑现|发放|安排|使用|支出)/u.test(own) && whole.name.endsWith(own.slice(2)) && whole.name.length > 4) return { name: `${own.slice(0, 2)}${withoutAct(whole.name.replace(/^(?:国家|中央|省|市|县)(?=下达|安排|拨付|投入)/u, ""))}`, noun: whole.noun, rule: "name.part" };
  if (own.length > 2 && whole.name.endsWith(own.slice(-2)) && whole.name.length > 4) return { name: `${wholeHead(whole.name.length > 10 ? objectOf(whole.name) : whole.name).slice(0, -2).replace(/[国省市县区]家?级及?以上/u, "")}${own}`, rule: "name.part" };
  // 高效节水灌溉231万亩，其中滴灌142万亩
  if (landUnits.has(draft.figure.base) && own.length >= 2 && own.length <= 3 && !SCOPE.test(own) && !PLACE.test(own) && !/(?:任务|指标|计划)$/u.test(whole.name)) return { name: `${own}${own.endsWith("灌") ? "面积" : AREA_OF.exec(whole.name)?.[0] ?? "面积"}`, noun: own, rule: "name.part" };
  // 公路总里程4967公里，其中县道421公里
  const length = ROAD.test(own) ? /(?:里程|长度)$/u.exec(whole.name)?.[0] : undefined;
  if (length) return { name: `${own}${length}`, noun: own, rule: "name.part" };
  // 惠及儿童2539名，其中孤儿417名
  const reached = WHO.test(own) ? /^(?:惠及|救助|资助|保障|覆盖|服务|带动|培训|帮扶)/u.exec(whole.name)?.[0] : undefined;
  if (reached) return { name: `${reached}${own}`, noun: own, rule: "name.part-kind" };
  if (/^(?:基金会|商会|协会|学会)$/u.test(own)) return { name: own, noun: own, rule: "name.part-kind" };
  return own.length <= 3 ? { name: `${wholeHead(whole.name).replace(CARRIED, "").replace(INSTITUTION.test(own) ? /共?(?=纳入)|项目$/gu : /总[量数额]$/u, "")}${own}`, rule: "name.part" } : null;
}

const OUTPUT = /(?:产量|产值|销量|出口额|进口额|存栏|出栏|储量|库存)$/u;
const INSTALLED = /(?:^|发电|电力|新能源)总?(?<what>装机(?:容量)?)$/u;
const MEANS = /^(?:经费|资金|投资|金额)$/u;
const OF_A_SORT = /^(?:非?普惠性?|非?营利性|专职|兼职|在编|编外|聘用|全职|(?:非)?国有|民营|民办|公办|集体|私营|常驻)$/u;
const GOT = /(?<=.{2})获得?$/u, TOWN_OR_LAND = /^(?:城区|乡镇|城镇|农村|城市|乡村|山区|牧区|[东中西]部)$/u;
const BODIES = /^[个家户所]$/u;
const MEASURE = /(?:面积|产量|产值|数量|里程|人数|金额)$/u;
const COLOUR = /^[红橙黄蓝]色$/u, COLOURED = /^(?<front>.*)[红橙黄蓝]色(?<noun>.*)$/u;
/** Verbs that say of the whole that it was brought about. */
const CARRIED = /^(?:累计)?(?:发展|完成|建成|新增|实施|新建)(?=.{4})/u;
/** Characters of 市代表建议, 省政协提案. */
const LONGEST_HOST = 8;
/** How a body takes part in answering. */
const HANDLED = /(?:主|独|分|协|会|承|参)[办阅](?:（[^）]{1,12}）)?$/u;
/** 珠三角地区, 江北区, 60岁以上: a part by place or by bound. */
const SCOPE = /(?:流域|地区|[\u4e00-\u9fff）)]{2}(?:[县市州省旗]|(?<!度假|景)区)|县（市）|县（区）|县（市、区）|片区|沿线|\d周?岁|(?<!及)以上|以下|以内)$/u;
/** Roads, and people that money or care goes to. */
const ROAD = /^[\u4e00-\u9fff]{1,3}(?:道|路|线|高速)$/u, WHO = /^(?:孤儿|儿童|老人|妇女|残疾人|学生|农民|职工|村民|居民|教师|青年|低保户|特困户)$/u;
const WHOSE = /(?:毕业生|学生|人员|群众|农户|企业|主体|商户|家庭|老人|残疾人|军人|女性|妇女|青年|财政|县区|地区)$/u;
const WORK_ON = /^(?<thing>[\u4e00-\u9fff]{2,8}?)(?<work>除险加固|(?:提升|节能|升级|扩容|综合)?改造(?:提升)?|(?:综合)?(?:治理|整治)|修缮|维修|加固|清淤|更新|大修|养护)$/u;
const MONEY = /(?:贷款|税款|款项|退税|保费|资金|补贴|补助|投入|投资|经费|基金|奖金)$/u;
const AREA_OF = /(?:播种|种植|栽植|养殖|灌溉|建筑)面积$/u;
/** 某市, 开发区: places in a list under their lead. */
const PLACE = /^[\u4e00-\u9fff]{1,8}(?:[省市县区州旗镇乡村盟]|街道|开发区|高新区|新区|兵团|师)$/u;
/** 中央、省级和州级: the budgets that paid the whole together. */
const LEVELS = /^(?:争取|下达|安排|拨付|投入|[和、]){0,3}(?:中央|[省市县区州]级?|各级|地方)(?:[、和及](?:中央|[省市县区州]级?|地方)){0,5}(?:财政)?/u;
/** 南坑乡, 东湖区; neither 省级园区 nor 旅游名镇. */
const PLACE_NAME = /^(?![省市县国]|全|旅游|文明|卫生|美丽|和美|生态|示范|特色|重点|试点|贫困|样板|先进)[\u4e00-\u9fff]{1,3}(?:(?<!的)[市县乡镇旗]|(?<![园山城社小景发库厂牧林农])区)$/u;
