import { fullerRate, nearest, partWithMeasure, peerOf, rateNear, REACH } from "./kin";
import type { Named } from "./named";
import { headOf, ownerOf, withoutAct } from "./owner";
import type { Stated } from "./told";
import { moneyUnits } from "../units";
import { needsOwner, people, PROMOTES } from "./words";
import { endOf, fromVerb, trimBefore, verbBefore } from "./phrase";
import type { Around } from "./around";
import { HELD_THERE, OF_SITE, siteOf } from "./site";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";

/** 农村生活污水治理率46.8%…治理率提高到47.9% */
export function rateAgain({ around, i, own, near }: Stated): Named | null {
  const fuller = own.length <= 5 && own.endsWith("率") && own !== "完成率" && !near?.name.includes(own.slice(0, -1)) ? fullerRate(around.drafts, i, own) : null;
  // 食品抽检合格率98.6%。抽检药品871批次，合格率99.7%: of other goods
  const goods = near?.figure.base === "批次" ? withoutAct(near.noun).replace(/样品?$|^(?:抽[检查]|检[测验查]|监测)$/u, "") : "";
  if (fuller && goods.length >= 2 && !fuller.name.includes(goods.slice(-2))) return null;
  return fuller ? { name: fuller.name, noun: fuller.noun, rule: "name.rate-again" } : null;
}

/** 13家个体户实现零售额1亿元: whose it is is counted in the same clause. */
export function ofCounted({ around, i, draft, own }: Stated): Named | null {
  const last = around.drafts[i - 1];
  if (!last || last.clause.start !== draft.clause.start || last.noun.length < 2 || last.noun.length > 12 || own.length > 6 || !YIELD.test(own)) return null;
  return around.text.slice(last.figure.end, draft.figure.start).includes(last.noun) ? { name: `${last.noun}${own}`, noun: own, rule: "name.of-counted" } : null;
}

/** 抽检预制菜1275批次，不合格19批次 */
export function verdict({ draft, own, near }: Stated): Named | null {
  return near && near.figure.base === draft.figure.base && /^(?:不合格|合格|不达标|达标|阳性|未通过)$/u.test(own) ? { name: `${near.noun}${own}`, noun: near.noun, rule: "name.verdict" } : null;
}

/** 物业费收缴率平均为68%，最低的不足三成 */
export function extreme({ around, i, draft, own, near }: Stated): Named | null {
  const how = /^(?<how>最[低高大小多少])的?$/u.exec(own)?.groups!.how;
  const of = how === undefined ? null : draft.kind === "share" ? rateNear(around.drafts, i) : near?.figure.base === draft.figure.base ? near : null;
  return of && { name: `${how}${of.noun}`, noun: of.noun, rule: "name.extreme" };
}

/** 住院费用支付比例，职工医保为85.1%，居民医保为70.8%: what the rate is of, and then whose. */
export function rateOfEach({ around, i, draft, before, own, near }: Stated): Named | null {
  if (draft.kind !== "share" || own.length < 2 || own.length > 8 || RATE.test(own)) return null;
  // 光缆通达率城区100%、乡镇100%、农村99%
  const last = around.drafts[i - 1];
  const first = last?.kind === "share" && before.startsWith("、") && own.length <= 4 && last.because.name?.rule !== "name.rate-of-each" ? RATE_AND_PLACE.exec(last.name)?.groups!.rate : undefined;
  if (first) return { name: `${own}${first}`, noun: first, rule: "name.rate-of-each" };
  const rate = around.freeTopic(i);
  if (RATE.test(rate) && rate.length >= 4) return { name: `${own}${rate}`, noun: rate, rule: "name.rate-of-each" };
  return near?.because.name?.rule === "name.rate-of-each" && near.sentence === draft.sentence ? { name: `${own}${near.noun}`, noun: near.noun, rule: "name.rate-of-each" } : null;
}

/** The nearest bodies that were counted before it in its sentence. */
function bodiesBefore(drafts: readonly Draft[], i: number): Draft | null {
  for (let k = i - 1; k >= 0 && drafts[k]!.sentence === drafts[i]!.sentence; k--) if (drafts[k]!.kind === "level" && /^[家个所处座]$/u.test(drafts[k]!.figure.base) && drafts[k]!.of === null) return drafts[k]!;
  return null;
}

const OF_BODIES = /^(?:年|平均|总)?(?:营业收入|主营业务收入|产值|总产值|利润|税收|班额|总投资|销售额|营收)$/u, OF_SAME_DEED = /^[\u4e00-\u9fff]{2}(?:率|人数|人次|面积|金额|数)$/u;
const MERE = /^(?:占地|总投资|总建筑面积|建筑面积|占地面积|总库容|计划总投资)$/u;
const OF_A_PLACE = /^(?:总)?(?:建筑面积|占地面积|占地|用地面积|营业面积|库容|装机容量|里程)$/u;

/** 避难场所67处，总面积183万平方米，可容纳76万人 */
export function holds({ around, i, draft, before, after }: Stated): Named | null {
  const host = /^[人名]$/u.test(draft.figure.base) ? HOLDS.exec(before)?.groups!.host : undefined;
  if (host === undefined || /^(?:稳定)?就业/u.test(after)) return null;
  const place = nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && /^[家所处座张套间个]$/u.test(d.figure.base) && ROOMY.test(d.noun));
  const of = host || (place ? ownerOf(place.name) : "");
  return of.length >= 2 ? { name: `${of}容纳人数`, noun: "容纳人数", rule: "name.owned" } : null;
}

const HOLDS = /^(?:该|本)?(?<host>[^，]{0,10}?)(?:最多)?可(?:同时)?(?:容纳|收住)$/u, ROOMY = /(?:场所|中心|[馆院校园站点房]|基地|广场|酒店|民宿|宿舍|公寓)$/u;

/** 投入抗旱人员109万人次、资金5亿元: one means in the place of another. */
export function otherMeans({ own, near }: Stated): Named | null {
  return near && MEANS.test(own) && MEANS.test(near.name.slice(-2)) && near.name.length > 3 ? { name: `${near.name.slice(0, -2)}${own}`, rule: "name.means" } : null;
}

/** 新增持证技术经纪人412人，全省持证总数达到1035人: as the noun before calls them. */
export function totalOf({ draft, own, near }: Stated): Named | null {
  const which = near?.figure.base === draft.figure.base ? /^(?<which>[\u4e00-\u9fff]{2})总[数量]$/u.exec(own)?.groups!.which : undefined;
  const at = which === undefined ? -1 : near!.noun.indexOf(which);
  return at >= 0 && near!.noun.length >= at + 4 && !near!.noun.endsWith(own) && !/(?:[余金总]额|面积|[产销]量)$/u.test(near!.noun) ? { name: `${near!.noun.slice(at)}总数`, noun: near!.noun, rule: "name.owned" } : null;
}

/** 国企实现营业收入6318亿元，同比增长2.3%；实现利润总额271亿元: of the same firms. */
export function sister({ around, i, draft, own }: Pick<Stated, "around" | "i" | "draft" | "own">): Named | null {
  if (!RESULT.test(own)) return null;
  const first = nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && d.name.length > 5 && OF_FIRMS.test(d.name));
  return first && { name: first.name.replace(OF_FIRMS, `$<of>${own}`), noun: own, rule: "name.owned" };
}
const RESULTS = "(?:(?:主营业务|营业)收入|营收|利润总额|净利润|归母净利润|利润|利税|增加值|资产总额|研发投入)", RESULT = new RegExp(`^${RESULTS}$`, "u");
const OF_FIRMS = new RegExp(`(?<of>企业|工业|服务业|集团|公司)(?:实现)?${RESULTS}$`, "u");

/** 总金额, 完成率: a measure of something else. */
export function measureOf({ around, i, draft, before, own, near, whole }: Stated): Named | null {
  // 出资300万元新建文化广场5个: what it was spent on
  const spent = /^(?:出资|筹资)$/u.test(own) ? around.ahead(draft, false, true) : null;
  if (spent) return { name: `${spent}${own}`, noun: own, rule: "name.money-for" };
  // 油菜籽总产量72万吨；平均亩产97公斤
  const crop = /^[亩单]产$/u.test(own) ? nearest(around.drafts, i, REACH, (d) => CROP.test(d.name)) : null;
  if (crop) return { name: crop.name.replace(CROP, own), noun: own, rule: "name.owned" };
  // 货物贸易进出口3126亿元…1—5月进出口1297亿元: as it was called in full
  const calledFirst = IN_FULL.test(own) ? nearest(around.drafts, i, 2 * REACH, (d) => d.kind === "level" && d.figure.base === draft.figure.base && d.name.length > own.length + 1 && d.name.length <= own.length + 8 && d.name.endsWith(own)) : null;
  if (calledFirst) return { name: calledFirst.name, noun: calledFirst.noun, rule: "name.same" };
  const peer = /(?:分别|依次)[^，]*$/u.test(before) ? peerOf(around.text, around.drafts, i) : null;
  const fronted = peer ? underFront(peer.name, own) : "";
  if (fronted !== "") return { name: fronted, noun: own, rule: "name.owned-peer" };
  if (!needsOwner.test(own) && !(peer && /^[\u4e00-\u9fff]{2}率$|^(?:[户人亩件台校县]均|平均)[^，]{2,8}$/u.test(own)) && !(near && own.length <= 4 && (GENERAL_RATE.test(own) || /(?:系数|金额|指数|额度)$/u.test(own) || (own.endsWith("率") && near.kind === "level" && near.name.includes(own.length === 3 ? own[0]! : own.slice(0, 2))))) && !(near?.kind === "level" && /^(?:年(?!可?产(?![值量])|(?:出栏|存栏|饲养|屠宰|捕捞|养殖|种植)[^，]{2})[^，]{2,6}|(?:日均|月均)(?!新(?:[设增]|登记)[^，]{2}|(?:运送|发送|接待|服务|处理|接诊|配送|收运)(?!能力|量|规模)[^，]{2}$)[^，]{2,6})$|^(?:人均|每[百千万]人)(?:占有|拥有|消费|持有|使用)量$/u.test(own))) return null;
  // 长期护理保险参保人数1560万人。力争2024年参保人数突破3000万人: as it was called in full
  const joined = own === "参保人数" && !/保险|(?:医|社)保(?!局|部门)|基金/u.test(around.text.slice(draft.sentence, draft.figure.start)) ? nearest(around.drafts, i, 2 * REACH, (d) => d.name.length > own.length + 2 && d.name.endsWith(own)) : null;
  if (joined) return { name: joined.name, noun: joined.noun, rule: "name.same" };
  // 贷款余额18.9亿元，不良率0.37%: of those loans
  const lent = !peer && /^(?:不良|逾期|代偿)率$|^有贷户$/u.test(own) ? /^(?<what>[^，]*(?:贷款|授信))余额$/u.exec(near?.name ?? "")?.groups!.what : undefined;
  if (lent) return { name: `${lent}${own}`, noun: own, rule: "name.owned" };
  // 设立水库维修养护省级补助资金，按每座1万元安排，每年补助资金3900万元: as it was called where it was set up
  const fund = !peer && FUND.test(own) ? SET_UP_FUND.exec(around.text.slice(draft.sentence, draft.clause.start))?.groups!.what : undefined;
  if (fund?.endsWith(own.slice(-2))) return { name: fund, noun: own, rule: "name.same" };
  // 下达资金3.6亿元，涉及群众3.2万人: money has no people
  if (near && moneyUnits.has(near.figure.base) && own.startsWith("涉及")) return { name: own, noun: own, rule: "name.stated" };
  // 整改比例98%，达标比例96%; 吸引选手3200人，参赛人数1200人; 基金支出36亿元，总费用56亿元: beside it, not of it
  if (near && !whole && !peer && ((own.endsWith("比例") && near.name.endsWith("比例")) || (/^参[赛展会]人/u.test(own) && /^[人名个]/u.test(near.figure.base)) || (own === "总费用" && moneyUnits.has(near.figure.base)))) return { name: own, noun: own, rule: "name.stated" };
  const part = partWithMeasure(around.drafts, i, own);
  if (part) { const of = ownerOf(part.name); return { name: `${of}${of.endsWith(own.slice(0, 2)) && own.endsWith("率") ? own.slice(2) : own}`, rule: "name.owned" }; }
  // 新建社区医院6家，力争签约率提高到45%: a goal of its own, of people, not of what was counted
  if (!peer && !whole && near && OF_PEOPLE.test(own) && !people[near.figure.base] && AIMED.test(around.text.slice(near.figure.end, draft.figure.start)) && around.freeTopic(i) === "") return null;
  // 债券项目63个，发行额度112亿元，拉动投资380亿元，开工率100%: works are begun, not money
  const works = !peer && !whole && near && moneyUnits.has(near.figure.base) && /^(?:开工|竣工|完工|投产|建成)率$/u.test(own) ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && /^[个项处座]$/u.test(d.figure.base) && d.sentence === draft.sentence) : null;
  if (works) return { name: `${ownerOf(works.name)}${own}`, noun: own, rule: "name.owned" };
  // 抓获嫌疑人573名，涉案金额3.4亿元; 接待游客88万人次，实现收入2.9亿元
  if (!peer && !whole && near && /^[人名]/u.test(near.figure.base) && own.startsWith("涉案")) return { name: own, noun: own, rule: "name.stated" };
  // 某实验室有固定人员286人，建筑面积2.3万平方米: people have no floor
  if (!peer && !whole && near && (/^[人名]/u.test(near.figure.base) || (near.figure.base === "户" && /(?:居民|住户)$/u.test(near.noun))) && OF_A_PLACE.test(own) && around.freeTopic(i) === "") return { name: own, noun: own, rule: "name.stated" };
  // 某公墓拟建墓穴7212个，占地60亩: of the site, not of what it holds
  const site = !peer && near?.sentence === draft.sentence && OF_SITE.test(own) ? siteOf(around, i) : "";
  if (site !== "" && (HELD_THERE.test(near!.noun) || /(?:工程|项目)$/u.test(site))) return { name: `${site}${own}`, noun: own, rule: "name.owned" };
  // 企业103家，可提供岗位1754个，年销售产值1.1亿元: of the firms
  const firms = !peer && !whole && near?.noun.endsWith("岗位") === true && /(?:产值|收入|利润|税收|销售额|营收)$/u.test(own) ? bodiesBefore(around.drafts, i) : null;
  if (firms) return { name: `${ownerOf(firms.name)}${own}`, noun: own, rule: "name.owned" };
  // 机构587家，从业人员1.2万人，年营业收入136亿元: of the bodies, not of those who work there
  const bodies = !peer && !whole && near && /^[人名]/u.test(near.figure.base) && OF_BODIES.test(own) ? bodiesBefore(around.drafts, i) : null;
  if (bodies) return { name: `${ownerOf(bodies.name)}${own}`, noun: own, rule: "name.owned" };
  // 实施项目23个，新增床位3200张: so many more, of nothing else
  if (!peer && !whole && near && /^新增(?:床位|学位|产能|库容|泊位|里程)$/u.test(own)) return { name: own, noun: own, rule: "name.stated" };
  // 占地120亩，总建筑面积8.6万平方米: both of what is said before; 优良天数326天，优良率89%
  if (!peer && !whole && near && ((near.name.length <= 5 && near.name !== "资金" && MERE.test(near.name)) || (/^(?:优良|优质|达标|合格)率$/u.test(own) && near.name.startsWith(own.slice(0, 2)))) && around.freeTopic(i) === "") return { name: own, noun: own, rule: "name.stated" };
  // 基本医保参保率95%，参保人数4718万人: of the same deed
  const at = !peer && !whole && near && near.clause.start !== draft.clause.start ? near.name.indexOf(own.slice(0, 2)) : -1;
  if (near && at >= 3 && OF_SAME_DEED.test(own) && !/并|[和及、]$/u.test(near.name.slice(0, at)) && verbBefore(near.name.slice(0, at)) === null) return { name: `${near.name.slice(0, at).replace(/^(?:开展|组织|实施|完成)(?=.{2})/u, "")}${own}`, noun: own, rule: "name.owned" };
  if (!peer && !whole && near && own === "收入" && near.noun.endsWith("游客")) return { name: `${/^[^，]{0,6}旅游/u.exec(near.name)?.[0] ?? "旅游"}收入`, noun: own, rule: "name.owned" };
  // 完成投资11.7亿元，实现总产值94.3亿元: money makes nothing
  if (!peer && !whole && near && moneyUnits.has(near.figure.base) && MADE.test(own) && SPENT.test(near.name)) { const of = bodiesBefore(around.drafts, i); return { name: `${of ? ownerOf(of.name) : ""}${own}`, noun: own, rule: "name.owned" }; }
  const owner = ownerOf(withoutDeed(peer?.name ?? (near?.because.name?.rule === "name.size-of" ? near.noun : null) ?? whole?.name ?? (hostWords(around.text, draft, near) || around.owner(i, near)), own));
  // 资助困难学生86万人次、金额9.8亿元: what was given to them, not they
  if (!peer && !whole && near && own === "金额" && /^、/u.test(before) && /^[人名户家]/u.test(near.figure.base)) return { name: `${near.name}${own}`, noun: own, rule: "name.owned" };
  // 改制企业126家，职工2.6万人，利润总额3.2亿元: of what was counted last that has any
  const whose = !peer && !whole && OF_THINGS.test(own) ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.sentence === draft.sentence && !moneyUnits.has(d.figure.base) && people[d.figure.base] === undefined && !/[量额数]$|面积$/u.test(d.noun)) : undefined;
  if (whose || (whose === null && around.freeTopic(i) === "")) { const of = whose ? ownerOf(whose.name).replace(/依法.*$/u, "") : ""; return { name: SOME_CASES.test(of) || verbBefore(of) === of ? own : `${of}${own}`, noun: own, rule: of === "" ? "name.stated" : "name.owned" }; }
  // 核桃种植面积4303万亩，挂果面积2870万亩，产量158万吨: of what bears, not of bearing
  const grown = BEARING.test(owner) ? nearest(around.drafts, i, 4, (d) => d.kind === "level" && !BEARING.test(ownerOf(d.name)) && d.sentence === draft.sentence) : null;
  if (grown) return { name: `${ownerOf(grown.name)}${own}`, noun: own, rule: "name.owned" };
  // 每年新增绿道30公里，到2028年总长突破400公里: the old ones too
  if (/^新[增建]/u.test(owner) && (/^总[量数]$/u.test(own) || (/^总(?:长度?|里程|面积|规模|容量|库容)$/u.test(own) && near?.figure.base === draft.figure.base))) return { name: `${owner.slice(2)}${own}`, noun: own, rule: "name.owned" };
  const work = !peer && PLACES_COUNTED.test(owner.endsWith(own.slice(0, -1)) ? owner.slice(0, 1 - own.length) : owner) ? workOf(around, draft, own) : "";
  if (work !== "") return { name: `${work}${own}`, noun: own, rule: "name.owned" };
  // 为失能、高龄老年人提供服务，月均上门服务4.6万人次: it says itself of what
  if (/^[日月年]均.{4}/u.test(own) && owner.includes("、") && owner.length > own.length) return { name: own, noun: own, rule: "name.stated" };
  // 建设公墓86处，建设面积3200亩; 发行债券12支，发行额度120亿元
  if (own.length >= 4 && owner.length >= 4 && /^发行|面积$/u.test(own) && owner.startsWith(own.slice(0, 2)) && !/(?:政策|标准)$/u.test(owner)) return { name: `${owner.slice(2)}${own}`, rule: "name.owned" };
  // 对外开放8600处，开放率71.7%
  const told = own.length > 2 && owner.endsWith(own.slice(0, -1)) ? own.slice(-1) : own.length > 2 && owner.endsWith(own.slice(0, 2)) ? own.slice(2) : own;
  // 基金收入260亿元，支出235亿元，当期结存25亿元: of the fund
  return { name: `${/结[存余]$/u.test(own) ? owner.replace(/总?(?:收入|支出)$/u, "") : owner}${told}`, rule: peer ? "name.owned-peer" : "name.owned" };
}

/** What is made, fined, traded or visited. */
const OF_THINGS = /^(?:利润总额|净利润|归母净利润|交易[额量]|访问量|发放量|罚没(?:款|金额)|签约额)$/u;
/** 立案查处418宗: which cases nobody says. */
const SOME_CASES = /^(?:立案|查处|查办|办理|办结)*(?:各类)?(?:违法)?案件$|违法$/u;
const MADE = /(?:产值|产量|收入|利润|税收|营收)$/u, SPENT = /(?:投资|资金|投入|补助)$/u;
const IN_FULL = /^(?:进出口|吞吐量|发电量|用电量|零售额)(?:总值|总额)?$/u;
const FUND = /^(?:补助|奖补|专项|引导|扶持|补偿)?(?:资金|基金)$/u, SET_UP_FUND = /(?:设立|建立|设置)了?(?<what>[^，。；、（）\d]{4,20}(?:资金|基金))[，；]/u;

/** 完成1456个行政村治理，治理率59.6% under 一、农村生活污水治理情况: places are what is counted, not what is treated. */
function workOf({ letter }: Around, { item }: Draft, own: string): string {
  for (let k = item; k !== null; k = letter.items[k]!.parent) {
    const title = letter.items[k]!.title ?? "", at = title.indexOf(own.slice(0, -1));
    const work = at < 0 ? "" : fromVerb(trimBefore(title.slice(0, at)).replace(PROMOTES, ""));
    if (work.length >= 3) return endOf(work, 12);
  }
  return "";
}
const PLACES_COUNTED = /^的?(?:完成)?(?:自然村|行政村|建制村|村庄?|乡镇|街道|居民|农户)?$/u;

/** 对重点险段进行护坡治理（总长800米）: what stands before the bracket, where it holds no figure. */
function hostWords(text: string, { clause }: Draft, near: Draft | null): string {
  const open = clause.start - 1, start = clauseStart(text, open);
  if (!/[（(]/u.test(text[open] ?? "") || (near !== null && near.figure.end > start)) return "";
  const said = text.slice(start, open);
  const works = /对(?<what>[^，对]{2,12}?)(?:进行|实施|开展)了?(?<act>[^，]{2,8})$/u.exec(said)?.groups;
  const words = works ? `${works.what!}${works.act!}` : fromVerb(trimBefore(said));
  return words.length >= 4 ? endOf(words, 14) : "";
}

/** 开工项目34个，开工率100%: what the rate says itself. */
const withoutDeed = (owner: string, own: string): string => (own.endsWith("率") && owner.length >= 4 && owner.startsWith(own.slice(0, 2)) ? owner.slice(owner.startsWith(own.slice(0, -1)) ? own.length - 1 : 2) : own.length > 3 && !owner.endsWith("能力") && owner.indexOf(own.slice(0, -1)) === 2 ? owner.slice(own.length + 1) : owner);

/** 乡镇和建制村通公路率分别为99%和98%，通客车率分别为99%和95%: the fronts are those of the list before; "" where it isn't so. */
export function underFront(peer: string, own: string): string {
  const front = own.length > 2 && own.endsWith("率") && peer.endsWith("率") ? peer.indexOf(own[0]!) : -1;
  return front >= 2 ? `${peer.slice(0, front)}${own}` : "";
}

/** 入选国家艺术基金项目232个，获资助2.3亿元 */
export function aidGot({ own, near, money }: Stated): Named | null {
  const got = money && near && !moneyUnits.has(near.figure.base) ? /^(?:累计|共|已)*(?:获得?|得到|争取到?)(?<what>(?:资助|奖励|补助|扶持|奖补|补贴)(?:资金)?)$/u.exec(own)?.groups!.what : undefined;
  return got && near ? { name: `${headOf(near.noun)}获${got}`, noun: got, rule: "name.owned" } : null;
}

/** 评为优秀的孵化器21家，给予奖励资金1050万元; 资助困难幼儿13.6万人次，发放资助金1.36亿元: to whom. */
export function given({ own, near, money, draft }: Stated): Named | null {
  const aid = money && near?.sentence === draft.sentence && /^[人名户]/u.test(near.figure.base) ? /^发放(?<what>(?:资助|补助|救助|奖学|助学|慰问)金)$/u.exec(own)?.groups!.what : undefined;
  const whom = aid ? headOf(near!.noun).replace(/^(?:资助|救助|补助|奖励|慰问)|(?:资助|救助)$/gu, "") : "";
  if (aid && whom.length >= 3) return { name: `发放${whom}${aid}`, noun: aid, rule: "name.owned" };
  const what = money && near?.sentence === draft.sentence && /^[家个所名户]$/u.test(near.figure.base) && !/(?:案件|线索|投诉|行为|问题)$/u.test(near.noun) ? /^给予(?<what>(?:奖励|补助|资助|奖补|补贴)(?:资金)?)$/u.exec(own)?.groups!.what : undefined;
  return what ? { name: `${headOf(near!.noun)}${what}`, noun: what, rule: "name.owned" } : null;
}

/** 污水处理厂286座，处理能力892万吨; 储备物资620万件，总价值17.4亿元: of the works or goods that were counted last. */
export function abilityOf({ around, i, draft, own }: Stated): Named | null {
  const last = around.drafts[i - 1];
  if (last?.sentence !== draft.sentence || last.kind !== "level") return null;
  const able = ABILITY.test(own) && /^[座处个家]$/u.test(last.figure.base) && WORKS.test(last.noun), worth = own === "总价值" && GOODS.test(last.noun);
  return able || worth ? { name: `${ownerOf(last.name)}${own}`, noun: own, rule: "name.owned" } : null;
}
const ABILITY = /^(?:日|年)?(?:处理|供水|供应|生产|接待|储存|仓储|加工)能力$/u, WORKS = /(?:厂|站|库|场|设施|工程|项目|中心|基地|终端|生产线|企业|机构)$/u, GOODS = /(?:物资|资产|商品|设备|产品|用品|物品|品牌|文物|图书|药品)$/u;

/** Rates that say nothing of what they are of; 列养率 and 故障率 do. */
const GENERAL_RATE = /^(?:总体|综合|平均)?(?:压减|关停|退出|完成|覆盖|合格|到位|达标|普及|整改|办结|满意|有效|成功|使用|利用|增长|通过|参与|支付|执行|配备|配套|签约|回复|上线|开工|竣工|投产|转化|知晓|采纳|检出|建成|入库|调解|结案|处置|分配|出租|入住|核销|兑付|兑换|安装)率$/u;
/** What those who were counted made, took or have. */
const OF_PEOPLE = /(?:签约|知晓|满意|参保|就业|毛入学|入学|参与)率$/u;
const AIMED = /^[^，；。]*[，；](?:到?[^，；。]{0,10})?(?:力争|争取|确保|努力)/u;
const CROP = /(?<=.{2})(?:(?:种植|播种)?面积|年?[总亩单]?产量?)$/u;
const BEARING = /^(?:(?:当场|限期)?(?:完成)?(?:整改|办结)(?:到位)?|提质增效|挂果|盛果|投产|采摘|采收)$/u;
const YIELD = /(?:零售额|销售额|营业额|交易额|产值|产量|收入|利润|税收|营收|接待游客|接待人次|用工|参保)$/u;
const RATE_AND_PLACE = /^(?<rate>.{2,}(?:率|比例))(?!达)[\u4e00-\u9fff]{2,4}$/u;
const RATE = /(?:率|比例|比重|占比)$/u;
/** What a thing was done with. */
const MEANS = /^(?:资金|人员|设备|车辆|物资|机械|经费|力量|人力)$/u;
