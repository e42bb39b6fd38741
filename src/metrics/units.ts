import { magnitude } from "../text/numerals";

/** Units and measure words of the genre. Longest match wins; what is missing here is read by `looseUnit`. */
const money = "元 角 分 美元 欧元 英镑 日元 港元 港币 澳元 卢布 韩元 人民币 块 塊 块钱 分钱 圆 圓 元整 圆整 圓整 美圆 美圓 泰铢 元人民币 新台币 台币";
const people = "人 名 位 人次 人(次) 户 户次 户(次) 家 家次 家(次) 口 员 对 夫妇 岁 周岁 人份 剂次 人日 人天 人时 人年 学时 课时 学分 工日 人月";
const things =
  "个等级 个等次 个档次 个 個 个次 个(次) 项 项次 件 件次 件(次) 次 场 场次 场(次) 批 批次 期 班 班次 架次 车次 矿次 店次 站次 船次 队次 列次 航次 起 宗 桩 例 例次 条 条次 条段 份 张 本 册 册次 部 套 台 台次 台件 台套 台(套) 套次 辆 辆次 架 艘 艘次 " +
  "只 只羽 头只 册件 头 匹 羽 尾 株 棵 颗 粒 枚 朵 枝 支 根 块 片 面 盏 把 口 眼 座 座次 处 栋 幢 间 所 所次 站 点 点次 点位 段 道 孔 门 类 种 款 样 级 星 篇 则 幅 首 集 堂 节 课 讲 轮 遍 趟 笔 单 票 宗 桌 桶 瓶 盒 箱 袋 包 捆 车 " +
  "标箱 标准箱 标台 床 床位 张床位 学位 席位 车位 泊位 楼层 层 户头 团 队 组 支队 支队伍 届 亩次 项目 对对 双 副 顶 艘次 刀 针 剂 方 宗地 卷 令 版 页 字 词 词条 帧 秒 分钟 小时 度 摄氏度 ℃ 环 圈 排 列 节车 趟次 频道 组次 批件 案 案件 客 客次 具 杆 通 叶 大类 台班 重量箱";
const areas = "亩 亩次 公顷 顷 平方米 平方公里 平方千米 平米 立米 ㎡ 平方 公里 千米 米 厘米 毫米 里 延米 延长米 车道公里 皮长公里 芯公里 海里 英寸 寸 立方米 立方 方 m³ m3 m² m2 km² km2 hm2 Nm³ Nm3 立方米/秒 立方米每秒 m km ㎞ cm mm 标准立方米 空立方米 空方";
const weights = "吨 公斤 千克 克 斤 两 毫克 微克 吨标准煤 吨标煤 吨级 担 升 千升 毫升 加仑 桶 载重吨 总吨 箱位 吨公里 人公里";
const energy = "千瓦 千瓦时 千瓦小时 瓦 瓦时 兆瓦 吉瓦 千伏 千伏安 伏 度电 兆瓦时 kW kV MW GW kWh MWh kVA MVA EFLOPS PFLOPS MHz GHz kHz kg mg μg mg/L mg/m³ μg/m³ mg/m3 μg/m3 ug/m3 kcal ha hm² GB TB PB MB 比特 赫兹 兆 P 千卡 焦耳 MPa 兆帕 帕 分贝 dB 勒克斯 蒸吨 羊单位 牛单位 猪单位 TEU";
const times = "个月 个工作日 工作日 个小时 个学期 个季度 个星期 个学年 个交易日 天 年 周";
const points = "個百分點 個百分点 个百分點 个百分点 百分点 个千分点 个基点 基点 个点";
const rates = `% ‰ ${points} /10万 /十万 /万 倍 番 成 折 位 名次 位次 个位次 个名次`;
const loose = "县次 市次 村次 乡次 镇次 校次 户天 部门 企业 单位 城市 国家 学校 高校 县区 市县 省份 省区 地区 乡镇 街道 村居 市(州) 市州 县(市) 县(市、区) 县市区 省 市 县 区 乡 镇 村 国 省市 地市 州 盟 旗 校 院 厂 库 社 社区 港 岗 人才 大 园区 机构 行业";

interface Entry {
  readonly text: string;
  /** Ends in a Latin letter or its digit, so that none may follow: m, not mm or m2. */
  readonly latin: boolean;
}
/** By the codes of their first two characters, or of the only one; the longest first. Asked for every number. */
const byOpening = new Map<number, Entry[]>();
const opening = (text: string, at: number, length: number): number => (text.charCodeAt(at) << 16) | (length > 1 ? text.charCodeAt(at + 1) : 0);
const units: ReadonlySet<string> = new Set([money, people, things, areas, weights, energy, times, rates, loose].join(" ").split(/\s+/));
for (const text of units) {
  const key = opening(text, 0, text.length);
  byOpening.set(key, [...(byOpening.get(key) ?? []), { text, latin: /[A-Za-z]\d?$/.test(text) }]);
}
for (const list of byOpening.values()) list.sort((a, b) => b.text.length - a.text.length);
const firsts: ReadonlySet<number> = new Set([...units].map((text) => text.charCodeAt(0)));

/** Units that name what is counted themselves: 10部门, 9市(州). */
export const nounUnits: ReadonlySet<string> = new Set(loose.split(" "));
/** Units of the kind 元, 亩, 吨: what is measured is not said by the unit. */
export const massUnits: ReadonlySet<string> = new Set([money, areas, weights, energy].join(" ").split(" "));
export const moneyUnits: ReadonlySet<string> = new Set(money.split(" "));
/** Units of land. */
export const landUnits: ReadonlySet<string> = new Set(["亩", "公顷", "平方公里"]);
/** Units of weight and energy. */
export const outputUnits: ReadonlySet<string> = new Set([weights, energy].join(" ").split(" "));
/** What two rates are apart. */
export const pointUnits: ReadonlySet<string> = new Set(points.split(" "));

const MAGNITUDE = /(?:万亿|百万|千万|百亿|千亿|十万|十亿|亿|億|万|萬|千(?![克米瓦伏卡帕赫])|百(?!分))/y;
const BRACKETED = /[（(][\u4e00-\u9fff]{1,2}(?:[、/][\u4e00-\u9fff])?[）)]/y;
const PER = /\/(?:百平方公里|万平方公里|公顷|斤|百万人|人|户|亩|年|月|日|天|次|吨|公斤|千克|平方米|平方公里|立方米|公里|千米|米|生|台|辆|件|个|张|床位|床|学位|小时|秒|分钟|学年|学期|头|只|株|m³|升|L|万人|千人|百人|万户|十万人|10万|十万|千瓦时|千瓦|瓦时|瓦|度|m3|[dhslL](?![A-Za-z]))(?:[·・.](?:月|年|日|天|次|人))?/y;
/** 毫克每升 */
const PER_SAID = /每(?:升|毫升|立方米|千克|公斤|平方米|公顷)/y;
const CONCENTRATED: ReadonlySet<string> = new Set(["毫克", "微克", "克", "千克", "毫升", "吨", "公斤"]);
/** 万人/公顷-like tails that begin with a dot: 元·月. */
const LATIN = /[A-Za-zμ℃°㎡㎥³²]+(?![A-Za-z\d])/y;

export interface UnitRead {
  /** As printed, 万/亿 included. */
  readonly unit: string;
  /** The unit without its magnitude. */
  readonly base: string;
  /** What 万/亿 in front of the unit multiplies by. */
  readonly factor: number;
  readonly end: number;
}

/** Reads magnitude and unit from `at`; null if nothing there is a unit. Bare 万 and 亿 are units without base. */
export function readUnit(text: string, at: number): UnitRead | null {
  const scale = magnitudeAt(text, at);
  let p = at + scale.length;
  // 3万余人, 1.6亿多元, 10万+场: the word between belongs to the qualifier, not to the unit
  if (scale && /[余多来+＋]/.test(text[p] ?? "") && (knownUnit(text, p + 1) ?? "") !== "") p++;
  const base = knownUnit(text, p);
  if (base === null && scale === "") {
    // 1704（所次）
    const alone = bracketedUnit(text, p);
    if (alone !== "") return { unit: alone, base: alone.slice(1, -1), factor: 1, end: p + alone.length };
  }
  if (base === null || (base === "对" && DONE_TO.test(text.slice(p + 1, p + 20)))) return scale ? { unit: scale, base: "", factor: magnitude(scale), end: at + scale.length } : null;
  // 3个多百分点
  if (base === "个" && MORE_POINTS.test(text.slice(p + 1, p + 4))) return { unit: "个百分点", base: "个百分点", factor: 1, end: p + 1 + "多百分点".length };
  let end = p + base.length;
  if (text[end] === "（" || text[end] === "(") {
    end += bracketedUnit(text, end).length;
  }
  if (text[end] === "/") {
    PER.lastIndex = end;
    end += PER.exec(text)?.[0].length ?? 0;
  }
  if (text[end] === "每" && CONCENTRATED.has(base)) {
    PER_SAID.lastIndex = end;
    end += PER_SAID.exec(text)?.[0].length ?? 0;
  }
  const printed = end === p + base.length ? base : text.slice(p, end);
  return { unit: scale + printed, base: printed, factor: scale === "" ? 1 : magnitude(scale), end };
}

/** （次）, （套、台）: a unit in brackets, or "". */
function bracketedUnit(text: string, at: number): string {
  if (text[at] !== "（" && text[at] !== "(") return "";
  BRACKETED.lastIndex = at;
  const bracketed = BRACKETED.exec(text)?.[0] ?? "";
  return isUnit(bracketed.slice(1, -1)) ? bracketed : "";
}

const magnitudes: ReadonlySet<number> = new Set([..."万亿萬億百千十"].map((char) => char.charCodeAt(0)));

function magnitudeAt(text: string, at: number): string {
  if (!magnitudes.has(text.charCodeAt(at))) return "";
  MAGNITUDE.lastIndex = at;
  return MAGNITUDE.exec(text)?.[0] ?? "";
}

const MORE_POINTS = /^[多余来]百分/u;

/** 投入282万对乡村道路进行改造: no couples. */
const DONE_TO = /^[^，。；、]{2,14}(?:进行|实施|开展|给予|予以|加以)/u;

const BEGUN_ALIKE = /[过报知车水电讯信告有备体]/u;
const GRADES: ReadonlySet<string> = new Set(["个等级", "个等次", "个档次"]);
const ALONE = /[，。；、）)\s的]/u;
const isUnit = (text: string): boolean => text.split(/[、/]/u).every((part) => units.has(part));

function knownUnit(text: string, at: number): string | null {
  if (!firsts.has(text.charCodeAt(at))) return null;
  const unit = among(byOpening.get(opening(text, at, 2)), text, at) ?? among(byOpening.get(opening(text, at, 1)), text, at);
  // 5个点位 are five, 5个点 are percentage points
  if (unit === "个点" && text[at + unit.length] === "位") return "个";
  // 86个等级民宿 are of a grade
  if (unit !== null && GRADES.has(unit) && !ALONE.test(text[at + unit.length] ?? "。")) return "个";
  // 完成4600人年计划的61.8%
  if (unit === "人年" && !ALONE.test(text[at + unit.length] ?? "。")) return "人";
  // 通过, 通报, 具有: only begin like a unit
  if ((unit === "通" || unit === "具") && BEGUN_ALIKE.test(text[at + 1] ?? "")) return null;
  // 迈上千亿台阶, 突破千亿大关, 建设资金1200万支持
  if (unit !== null && (text.startsWith("台阶", at) || text.startsWith("大关", at) || (text[at] === "支" && "万亿".includes(text[at - 1] ?? "") && "持撑付援".includes(text[at + 1] ?? "。")))) return null;
  if (unit !== null) return unit;
  LATIN.lastIndex = at;
  const latin = LATIN.exec(text)?.[0];
  return latin !== undefined && units.has(latin) ? latin : null;
}

function among(entries: readonly Entry[] | undefined, text: string, at: number): string | null {
  if (entries === undefined) return null;
  for (const { text: unit, latin } of entries) {
    if (text.startsWith(unit, at) && !(latin && /[A-Za-z0-9]/.test(text[at + unit.length] ?? ""))) return unit;
  }
  return null;
}
