import type { Reason, Verdict } from "../comparison/reason";
import type { Words, WordsFor } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

export const verdictWords: WordsFor<Verdict> = {
  comparable: say("可比", "comparable"),
  "comparable-with-note": say("可比，有说明", "comparable, with a note"),
  check: say("待核", "to be checked"),
  "not-comparable": say("不可比", "not comparable"),
};

/** A mark for narrow columns; never the only sign of a verdict. */
export const verdictMarks: Readonly<Record<Verdict, string>> = { comparable: "✓", "comparable-with-note": "✓*", check: "?", "not-comparable": "✕" };

/** Why two figures are, or are not, divided. */
export const reasonWords: WordsFor<Reason> = {
  unit: say("计量单位不同", "units differ"),
  proportion: say("比例不是同一种“几比一”，没有一个数可以相减（如8:2与7:3、n:1与1:n）", "not proportions to one of the same sort, so no one number can be compared (8:2 and 7:3, n:1 and 1:n)"),
  "target-actual": say("一为目标，一为实际", "one is a target, the other a result"),
  "stock-flow": say("一为累计（存量），一为当年（流量）", "one is a running total or stock, the other a year's flow"),
  basis: say("累计起点或期间长度不同", "running totals from different years, or periods of different length"),
  "new-total": say("一为新增，一为总数", "one is the increase, the other the total"),
  "part-year": say("一为全年，一为年内部分时段", "one covers a year, the other a part of it"),
  "per-unit": say("一为单位平均数，一为总数", "one is per unit, the other a total"),
  "counted-from": say("增减的比较对象不同（上年、常年、全省平均等）", "changes are counted from different things (the year before, what is usual, an average …)"),
  members: say("名称相同而所列对象不同", "the same name, but other things are listed"),
  source: say("数据来源不同", "from different statistical sources"),
  level: say("级别口径不同（国家级、省级等）", "different levels (national, provincial …)"),
  batch: say("批次不同", "different batches"),
  stage: say("进度阶段不同（筹建、开工、建成等）", "different stages (planned, begun, finished …)"),
  scope: say("统计范围不同（规模以上、市区、是否含站等）", "of different scope (above designated size, urban districts, stations counted or not …)"),
  whole: say("占比的总体不同", "shares of different wholes"),
  "unclear-name": say("同一句中几个数名称相同，无法对应", "several figures of one sentence bear this name; which is which is unclear"),
  "no-base": say("上期为零，不计算增幅", "the earlier figure is zero; no growth is computed"),
  "negative-base": say("上期为负，不计算增幅", "the earlier figure is negative; no growth is computed"),
  coverage: say("统计范围不同（试点单位数变化）", "coverage differs (number of bodies covered)"),
  alias: say("名称不尽相同，未经确认", "names differ somewhat; not confirmed to be one indicator"),
  "deed-alone": say("名称只说做了什么，前后所说未必是同一件事", "the name only says what was done; the letters may not speak of the same matter"),
  conflict: say("同一年份有不同数字", "different figures are stated for the same year"),
  "year-to-date": say("一为年初至答复时，一为全年", "one is the year so far, the other a whole year"),
  "basis-unclear": say("口径未说明，可能不一致", "the basis isn't stated and may differ"),
  speaker: say("由不同部门提供", "stated by different departments"),
  jump: say("变动超过十倍，请核对单位", "changed more than tenfold; check the unit"),
  "moved-year": say("年份为推定，且因后来的答复另有当年数而前移一年", "the year is inferred, and moved back because a later letter states that year's figure"),
  "derived-year": say("推算所依据的数年份为推定", "derived from a figure whose year is itself inferred"),
  "year-by-growth": say("未写年份：按所称增幅，其上年正是前一数", "no year stated: by the growth it tells, the year before is the earlier figure"),
  "inferred-year": say("年份按答复日期推定", "year inferred from the date of the letter"),
  "gap-years": say("相隔不止一年", "more than one year apart"),
  bounded: say("数字带有“超、近、约”等限定", "figures are bounded (over, nearly, about)"),
  "as-of": say("截止月份不同", "as of different months"),
  "year-end": say("只写年份的总量按该年年末数比较", "a total of which only the year is told is taken as of that year's end"),
  "unit-word": say("量词不同（个、家等），所指相同", "different measure words for the same thing"),
  renamed: say("机构更名，数列延续", "the agency was renamed; the series goes on"),
  derived: say("一方由增幅推算", "one figure is derived from a growth rate"),
  filed: say("一方为部门报送数，一方为答复所称", "one figure was filed by a department, the other is stated in a letter"),
  unchanged: say("与上年数字相同，可能沿用", "the same figure as the year before, perhaps copied"),
  "basis-unstated": say("一方未说明累计或当年", "one letter doesn't say whether it is a total"),
};

export const comparisonWords = {
  indicator: say("指标", "Indicator"),
  growth: say("（增幅）", " (growth)"),
  unit: say("单位", "Unit"),
  change: say("变化", "Change"),
  verdict: say("结论", "Verdict"),
  note: say("说明", "Note"),
  years: say("年份", "Years"),
  points: say("个百分点", " pp"),
  places: say("位", " places"),
  times: say("倍", "×"),
  perYear: say("年均", "per year"),
  stated: say("原文称", "stated"),
  derived: say("推算", "derived"),
  filed: say("（报送）", " (filed)"),
  target: say("目标", "target"),
  atLeast: say("≥", "≥"),
  atMost: say("≤", "≤"),
  nothing: say("没有可以前后对照的指标：这些答复里没有同一指标的两个年份。", "Nothing to compare: no indicator occurs for two years in these letters."),
  only: say("共", "total"),
  conflicts: say("数字互相矛盾", "Figures that contradict one another"),
  offered: {
    zh: (count: number) => `另有 ${count} 对名称可能是同一指标，没有放在一行（在任务窗格“对比·同名待定”中确认）：`,
    en: (count: number) => `${count} more ${count === 1 ? "pair" : "pairs"} of names may be one indicator, but not in one row (confirm them in the pane, Compare · Same name?):`,
  },
} as const;
