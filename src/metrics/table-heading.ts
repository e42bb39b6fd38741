import { moneyUnits, readUnit, type UnitRead } from "./units";

const WHEN = /^(?:截[至止])?(?:(?:19|20)\d\d(?:年度?|学年|年末|年底)?(?:[上下]半年|前三季度|\d{1,2}月|第?[一二三四]季度|底|末)?|[上下]半年|前三季度|[一二三四]季度|本年|上年|今年|去年)(?:完成|实际|目标|计划|任务|预计|预期)?数?值?$/u;
const TOTAL = /^(?:合计|总计|小计|全省合计|全市合计|总和)$/u;
const IN_BRACKETS = /[（(](?<unit>[^（）()]{1,8})[）)]\s*$/u;
/** （当年价，亿元）: the unit stands last, behind what tells the row apart. */
const UNIT_LAST = /[（(](?<rest>[^（）()，,；;]{1,10})[，,；;]\s*(?<unit>[^（）()，,；;]{1,8})[）)]\s*$/u;
const UNIT_SAID = /单位[：:]\s*(?<unit>[^\s，。；）)]{1,10})/u;
/** 增长%, 占比‰ */
const RATE_SIGN = /(?<=[\u4e00-\u9fff])[%％‰]$/u;
/** Counted in percent where nothing else is said. */
const RATE = /(?:增速|增幅|增长率?|占比|比重|(?<!死亡|发病|发生|出生|自然增长|汇|税|费|利|倍|效|功)率|±)$/u;

/** 2023年产量（万吨）, 2023年GDP, 截至2023年底总数 */
const LED_BY_WHEN = /^(?:截至|截止)?(?<when>(?:19|20)\d\d年(?:[上下]半年|前三季度|底|末)?)(?<rest>(?:[\u4e00-\u9fff]{2}|\d?[A-Za-z]).*)$/u;

const NOTED = /^[（(]?(?:(?:注|备注|说明)\d?[：:、.]?\s*[^，。；\d]{0,10}|(?=上表|表中|表内|以上))(?:[本上]表|表[中内]|以上|数据|数字)[^，。；\d]{0,8}(?:[为是系自]|截[至止]到?|来[自源]于?)\s*(?<when>(?:19|20)\d\d年(?:\d{1,2}月)?[底末]?|(?:19|20)\d\d年(?:[上下]半年|前三季度))(?!度?[^，。；]{0,8}(?:年鉴|公报|统计|普查|文件|建设|计划|下达|实施|安排|规划))/u;

/** 2021年, 上半年, 本年: says when, not what. */
export const isWhen = (words: string): boolean => WHEN.test(words);

/** What a row or a column is headed by, looked at once for all its cells. `lines` are the header lines over a column, top first. */
export class Heading {
  /** Without its unit. */
  readonly bare: string;
  /** The part that says when; null where none does. */
  readonly when: string | null;
  /** What it adds to the names of its cells. */
  readonly name: string;
  readonly unit: UnitRead | null;
  /** 单位：万元 beside the headers: the unit of all cells. */
  readonly said: UnitsSaid | null;
  readonly total: boolean;

  constructor(lines: readonly string[]) {
    const parts = lines.map((line) => LED_BY_WHEN.exec(line)?.groups ?? (isWhen(bareOf(line)) ? { when: bareOf(line).replace(/^截[至止]/u, ""), rest: IN_BRACKETS.exec(line)?.[0] ?? "" } : { when: "", rest: line }));
    const printed = parts.map(({ rest }) => rest).join("");
    const times = parts.map(({ when }) => when!).filter((when) => when !== "");
    this.said = unitSaid(printed);
    this.bare = bareOf(printed);
    this.total = TOTAL.test(this.bare);
    this.when = times.length > 0 ? times.join("") : null;
    this.name = this.total ? "" : this.bare;
    this.unit = unitOf(UNIT_LAST.exec(printed)?.groups?.unit ?? IN_BRACKETS.exec(printed)?.groups?.unit ?? RATE_SIGN.exec(printed)?.[0] ?? "");
  }
}

/** What a caption says that all cells are counted in, and those of money where it says two: 单位：万元; 单位：个、万元. */
export interface UnitsSaid {
  readonly things: UnitRead | null;
  readonly money: UnitRead | null;
}

/** 单位：万元 in a caption; null where it says none, or more than can be told apart. */
export function unitSaid(caption: string): UnitsSaid | null {
  const said = UNIT_SAID.exec(caption)?.groups!.unit?.split(/[、和]/u).map(unitOf) ?? [];
  const [one, other] = said;
  if (!one || said.length > 2) return null;
  if (said.length === 1) return { things: one, money: one };
  const money = [one, other].find((unit) => unit && moneyUnits.has(unit.base)), things = [one, other].find((unit) => unit && !moneyUnits.has(unit.base));
  return money && things ? { things, money } : null;
}

/** 注：表中数据为2018年底数 below a table: when its cells are of; null where it says nothing. */
export const whenNoted = (note: string): string | null => NOTED.exec(note)?.groups!.when ?? null;

/** A unit and nothing else; null for other words. */
export function unitOf(printed: string): UnitRead | null {
  const text = printed.replace("％", "%");
  const unit = text === "" ? null : readUnit(text, 0);
  return unit && unit.end === text.length ? unit : null;
}

/** The unit that all cells share, unless what they are called is a rate: 增速 under 单位：万元. */
export const sharedBy = (name: string, shared: UnitsSaid | null): UnitRead | null => (RATE.test(name) ? unitOf("%") : ((MONEY.test(name) ? shared?.money : shared?.things) ?? null));

/** 目标完成率 over a column beside units: of no unit of a row. */
export const isRate = ({ bare }: Heading): boolean => RATE.test(bare);

const MONEY = /(?:投资|资金|金额|经费|产值|收入|补助|补贴|贷款|支出|投入|余额)(?:总?额)?$/u;

const bareOf = (header: string): string =>
  header.replace(UNIT_LAST, (whole, rest: string, unit: string) => (unitOf(unit) ? `（${rest}）` : whole)).replace(IN_BRACKETS, (whole, unit: string) => (unitOf(unit) || UNIT_SAID.test(whole) ? "" : whole)).replace(UNIT_SAID, "").replace(RATE_SIGN, "").replace(/\s/gu, "");

/** 2021—2023年全省水利投资情况表: what a table tells of, for its totals. */
export function subjectOf(caption: string): string {
  let subject = caption.slice(0, LONGEST_CAPTION).replace(/\s/gu, "").replace(/^附?表[\d一二三四五六七八九十]{0,3}[：:、.]?/u, "");
  for (let left = subject.length; ; left = subject.length) {
    subject = subject.replace(CAPTION_END, "");
    if (subject.length === left) break;
  }
  return subject.replace(/^(?:(?:19|20)\d\d(?:年?[-—–至到](?:19|20)\d\d)?年度?)/u, "").replace(/^(?:各(?:市州?|地区?|县区|区县|点位|断面|站点|学校|医院|单位|部门|乡镇|街道)|全[省市区县]|我[省市区县])/u, "");
}

const LONGEST_CAPTION = 60;
const CAPTION_END = /(?:[（(][^（）()]{0,20}[）)]|单位[：:][^，。]{1,8}|一览表|统计表|情况表|汇总表|明细表|情况|表|如下|见下|[：:。])$/u;
