/**
 * What a unit measures. Figures of two dimensions are never divided; within one dimension 万 and 亿 are already
 * multiplied out in `si`, but 亩 and 公顷 are not converted, so they count as different units here.
 */
export type Family = "money" | "count" | "measure" | "ratio" | "points" | "times" | "rank" | "coefficient" | "proportion";

export interface Dimension {
  readonly family: Family;
  /**
   * The unit without 万/亿, as a class: 家 户 所 are one class of bodies, 人 名 位 one of people; "" for a generic 个.
   * Of a proportion, its sides: n:1, 1:n, 1:1, or all of it where no one number stands for it (8:2).
   */
  readonly measure: string;
}

/** Measure words that count the same sort of thing. 项/条/家 are kept apart: they count different sorts. */
const classes: Readonly<Record<string, string>> = {
  body: "家 户 所 座 处 间 企业 单位 机构 学校 高校 校 处(段) 家(次) 站",
  people: "人 名 位 口 人(个)",
  visits: "人次 人(次)",
  bodyVisits: "户次 家次 户(次)",
  occasions: "次 场 场次 期 场(次) 班 班次 轮 届",
  projects: "项 项目",
  clauses: "条",
  papers: "件 份 部 篇 本 册 封",
  batches: "批 批次",
  kinds: "种 类 门",
  cases: "起 宗 例 案",
  places: "市(州) 市州 县(市、区) 县(市) 县 区 县区 市 乡镇 街道 村 地区 国家 省份",
};
const classOf = new Map(Object.entries(classes).flatMap(([name, words]) => words.split(" ").map((word) => [word, name] as const)));

const generic = new Set(["个", ""]);
/** 个 stands for any of these, but not for visits, occasions or batches. */
const countedByGeneric = new Set(["body", "people", "projects", "places", "kinds"]);
const money = /^(?:元|角|分|美元|欧元|港元|英镑|日元|人民币)$/u;
const measure = /^(?:亩|公顷|平方米|平方公里|平方千米|平方|㎡|公里|千米|米|厘米|毫米|立方米|方|吨|公斤|千克|克|斤|千瓦|千瓦时|兆瓦|度|吨标准煤|升|公斤|里|延米|标箱|天|小时|年|个月|学时)/u;

const cache = new Map<string, Dimension>();

/** @param unit as printed, 万/亿 included. */
export function dimensionOf(unit: string): Dimension {
  let known = cache.get(unit);
  if (!known) cache.set(unit, (known = read(unit)));
  return known;
}

function read(unit: string): Dimension {
  const printed = unit.replace(/\s/gu, "").replace(/（/gu, "(").replace(/）/gu, ")").replace("％", "%");
  const base = spelled(printed.replace(/^(?:百万|千万|百亿|千亿|万亿|万|亿|千|百)(?!瓦|克|米|分)/u, ""));
  if (/^(?:%|‰|成)/u.test(base)) return { family: "ratio", measure: base.startsWith("‰") ? "‰" : "%" };
  if (base === "比例" || /^(?:1:n|n:1)$/u.test(base)) return { family: "proportion", measure: "" };
  if (/百分点|个点/u.test(base)) return { family: "points", measure: "pp" };
  if (/^(?:倍|番)$/u.test(base)) return { family: "times", measure: base };
  if (money.test(base)) return { family: "money", measure: base };
  if (measure.test(base) || base.includes("/")) return { family: "measure", measure: base };
  if (printed === "") return { family: "coefficient", measure: "" };
  return { family: "count", measure: generic.has(base) ? "" : (classOf.get(base) ?? base) };
}

/** 微克/立方米, μg/m³ and ug/m3 are one unit. */
const spelled = (unit: string): string => unit.split("/").map((part) => names.get(part) ?? part).join("/");
const names = new Map(
  "微克 μg µg ug|毫克 mg|公斤 千克 kg|吨 t|立方米 立米 m³ m3|升 L l|天 日 d|小时 h|秒 s|公顷 hm² hm2 ha|标准立方米 Nm³ Nm3|平方米 ㎡ m² m2|公里 千米 km|米 m|平方公里 平方千米 km² km2|千瓦 kW|兆瓦 MW|千瓦时 kWh"
    .split("|").flatMap((same) => { const [name, ...others] = same.split(" "); return others.map((other) => [other, name!] as const); }),
);

/** Whether one number may be taken from the other: both n:1, or both 1:n; 1:1 is of either sort, and a filed number of any. */
export function sidesAgree({ measure: a }: Dimension, { measure: b }: Dimension): boolean {
  return a === b || [[a, b], [b, a]].some(([one, other]) => one === "" || (one === "1:1" && other!.includes("n")));
}

export type UnitMatch = "same" | "compatible" | "different";

/** Whether two figures may stand in one row as far as their units go; `compatible` deserves a note (个 against 家). */
export function matchUnits(a: string, b: string): UnitMatch {
  const x = dimensionOf(a);
  const y = dimensionOf(b);
  if (x.family !== y.family) return "different";
  if (x.measure === y.measure) return "same";
  if (x.family !== "count") return "different";
  const [one, other] = x.measure === "" ? [x, y] : [y, x];
  return one.measure === "" && countedByGeneric.has(other.measure) ? "compatible" : "different";
}

/** Families whose figures are told apart by a difference, never by a percentage. */
export const byDifference: ReadonlySet<Family> = new Set(["ratio", "points", "times", "rank", "proportion"]);

/** Families for which adding up over time makes no sense, so that stock and flow need not agree. */
export const timeless: ReadonlySet<Family> = new Set([...byDifference, "coefficient"]);
