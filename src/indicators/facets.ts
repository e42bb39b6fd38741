import type { Metric } from "../metrics/metric";
import { leftBehind } from "../metrics/left-behind";
import { countedFrom, type CountedFrom } from "./counted-from";
import { ofWholeCountry } from "./nationwide";
import { runsOn } from "./running-total";
import { scopeOf } from "./scope";
import { isStanding } from "./standing-noun";
import { moneySorts } from "./synonyms";

/** What tells two figures of one name apart. `null` means that the words don't say. */
export interface Facets {
  /** A figure of a year (新增, 全年) or of a point in time (累计, 现有). */
  readonly accumulation: "flow" | "stock" | null;
  /** 新增, 新认定 …: the increase, never the total. */
  readonly added: boolean;
  /** 达到, 共有, 拥有: what there is, whatever year the sentence speaks of. */
  readonly reached: boolean;
  /** 国家级, 省级以上 … as a class. */
  readonly level: string | null;
  /** 规模以上, 市区, 中心（站）: what bounds the figure. */
  readonly scope: string | null;
  /** Of the whole country, where the letters tell of a part of it; never in a ministry's, which tell of the country anyway. */
  readonly nationwide: boolean;
  /** 首批, 第二批: in the name itself, else named before the figure. */
  readonly batch: string | null;
  readonly batchInName: boolean;
  /** 合同, 贷款, 补助 …: what sort of money. */
  readonly money: string | null;
  /** 筹建 · 申报 · 开工 · 建成 …: how far things are. */
  readonly stage: string | null;
  /** Per unit: 每处, 人均, 亩均; a share (平均使用率) is of no unit. */
  readonly perUnit: boolean;
  /** Of a change: what it is counted from. Null for everything else. */
  readonly countedFrom: CountedFrom | null;
  /** 由42分钟延长到58分钟: the 42, which another level replaced. */
  readonly leftBehind: boolean;
}

const added = /净增|新(?:增加?|认定|培训|培育|培养|建成|建|启动|立项|设立|设|签约|签订|签|招|聘|开工|开通|获批|入库|登记|注册|改建|备案|引进|上市|创建|组建|挂牌|纳入|投产|选派|授权|开办|办|发展|评定)/u;
const addedNear = new RegExp(`(?:${added.source})[^，,；;、。]{0,14}$`, "u");
/** 新增国家级度假区1家、省级度假区5家: all that is listed is new, up to another deed. */
const ADDED_IN_LIST = /^[^，；]{0,8}(?:新增|净增|新认定|新建|新设|新创建)[^，；]{2,20}\d[\d.]*[万亿]?[一-龥]{1,3}、(?!惠及|覆盖|带动|服务|累计|总)[^，；、]{2,14}$/u;
const total = /累计|总数|总量|保有量|存量|现有|拥有|在册|有效期内|有效(?!灌溉|利用|率)|在孵|在册|在岗|在校|常住|库存|余额/u;
const standing = /累计(?:已)?(?:建成|建设|达到?|认定|拥有|创建|设立|设置|培育|备案|登记|注册|入库|保有)/u;
const total2 = /(?:全[省市县区]|我[省市]|目前|现)?(?:共有|拥有|现有|总数达|总量达|累计|保有|达到)/u;
/** 平均浓度 and 平均降水量 are of no unit: they are what is measured anyway, over a time. */
const perUnit = /人均|户均|亩均|平均(?!浓度|降[水雨]|气温|温度|湿度|水位|风速|流量)|每[亩人户个处家所台座]|单位面积|单宗|单价|均价/u;
/** 每千人口执业医师: the words before the figure say per how many. */
const perHead = /每(?:百|千|万|十万|百万)(?:名|户|个)?[^，,。；;年月]{0,16}$/u;
const events = /活动|培训(?!.{0,60}人$)|会议|宣讲|路演|检查|执法|比赛|大赛|演练|巡查|走访|招聘会|发放|投资(?!人|机构)|投入|销售|产值|增加值|产量|收入|成交|交易|合同/u;
const eventUnits = /场|次|期|班/u;

const levels: readonly (readonly [RegExp, string])[] = [
  [/(?:省级?)(?:及)?以上/u, "province+"],
  [/(?:市级?)(?:及)?以上/u, "city+"],
  [/中央[、和及]省/u, "central and provincial"],
  [/地级(?:及)?以上/u, "prefecture+"],
  [/国家级|国家(?=[^标自政法重]|重点|级)|全国(?!排|位|第|考)/u, "nation"],
  [/中央(?!商务|企业)/u, "central"],
  [/省级|(?:^|[建认定设启动立项入选的])省(?=[^财份内委政市区属])/u, "province"],
  [/市级/u, "city"],
  [/县级/u, "county"],
  [/乡镇级|镇级|村级/u, "village"],
];
const stages: readonly (readonly [RegExp, string])[] = [
  [/筹建|谋划|拟建|规划建设/u, "planned"],
  [/申报|申请|拟认定/u, "applied for"],
  [/继续实施|续建|在建/u, "under way"],
  [/新?启动|新?开工/u, "started"],
  [/建成|竣工|完工|投产|投用/u, "done"],
];
/** How far things are where only the verb of the clause says so: 继续实施……3个重大科技专项. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/^(?:并|同时|还)?(?:继续实施|续建)/u, "under way"],
  [/^(?:并|同时|还)?(?:20\d\d年,?)?新?启动(?!实施)/u, "started"],
];
const batchPattern = /(首|第[一二三四五六七八九十]|第\d{1,2})(?:批(?!次)|轮(?!次))/u;
const numerals: Readonly<Record<string, string>> = { 首: "1", 一: "1", 二: "2", 三: "3", 四: "4", 五: "5", 六: "6", 七: "7", 八: "8", 九: "9", 十: "10" };

/**
 * @param context the words of the same sentence up to the figure, white space removed.
 * @param after those from the figure to the next mark.
 */
export function facetsOf(metric: Pick<Metric, "name" | "kind" | "basis" | "from" | "to" | "unit">, context: string, after: string): Facets {
  const { name } = metric;
  const near = context.slice(-24);
  const clause = context.slice(Math.max(context.lastIndexOf("，"), context.lastIndexOf("；")) + 1);
  // 建设第五批63个，总数达到240个: the total is of no batch, whatever name it inherited
  const ofAll = total2.test(clause.slice(-12));
  const inName = ofAll ? undefined : batchPattern.exec(name)?.[1];
  const batch = ofAll ? undefined : (inName ?? batchPattern.exec(clause)?.[1]);
  const isAdded = added.test(name) || addedNear.test(near) || ADDED_IN_LIST.test(clause);
  return {
    accumulation: metric.basis === "annual" && !isAdded && ofOneYear(metric) && isStanding(metric, context, after) ? "stock" : accumulationOf(metric, context, isAdded),
    added: isAdded,
    reached: total2.test(near),
    level: levels.find(([pattern]) => pattern.test(name))?.[1] ?? null,
    scope: scopeOf(name, context.slice(context.lastIndexOf("；") + 1)),
    nationwide: metric.kind !== "rank" && ofWholeCountry(name, context),
    batchInName: inName !== undefined,
    money: moneySorts.find(([pattern]) => pattern.test(name))?.[1] ?? null,
    batch: batch ? (numerals[batch.replace("第", "")] ?? batch.replace("第", "")) : null,
    stage: [...stages.filter(([pattern]) => pattern.test(name)), ...verbs.filter(([pattern]) => pattern.test(clause))][0]?.[1] ?? null,
    perUnit: metric.kind !== "share" && (metric.basis === "each" || perUnit.test(name) || perHead.test(clause)),
    countedFrom: countedFrom(metric, context, after),
    leftBehind: leftBehind(context, after),
  };
}

function accumulationOf(metric: Pick<Metric, "name" | "basis" | "from" | "to" | "unit">, context: string, isAdded: boolean): Facets["accumulation"] {
  const near = context.slice(-24);
  const oneYear = ofOneYear(metric);
  // 2022年累计建成 counts what stands; 2022年累计发放 counts what happened in the year, 2022年培训60人，累计培训500人 doesn't
  if (metric.basis === "cumulative" && oneYear && (standing.test(near) || runsOn(metric.unit, context))) return "stock";
  if (metric.basis === "annual" || (metric.basis === "cumulative" && oneYear)) return "flow";
  // 截至2023年底，实现产值97亿元: of that year, unless it says 累计
  if (metric.from === null && OUTPUT.test(metric.name) && !near.includes("累计") && (metric.to === null || metric.to.length === 4 || metric.to.endsWith("-12"))) return "flow";
  if (metric.basis === "cumulative") return "stock";
  if (isAdded) return "flow";
  if (total.test(metric.name) || total2.test(near)) return "stock";
  if (eventUnits.test(metric.unit) || events.test(metric.name)) return "flow";
  return null;
}

const OUTPUT = /(?:产值|产量|增加值|(?:销售|成交|交易|零售|营业)额|(?:营业|销售|经营|旅游|总)收入|进出口(?:总[额值])?)$/u;

const ofOneYear = ({ from, to }: Pick<Metric, "from" | "to">): boolean => from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4);
