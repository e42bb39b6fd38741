import type { Words } from "./ledger";
import type { SheetWords } from "./sheets";

const say = (zh: string, en: string): Words => ({ zh, en });

export const indicatorsWords = {
  name: say("指标目录", "Indicators"),
  title: say("指标目录", "Indicator catalogue"),
  note: say("从答复中归纳的指标，一行一个；不同说法列在“别名”。", "Indicators found in the letters, one a row, with their other wordings as aliases."),
  columns: {
    key: say("指标编号", "Indicator ID"),
    title: say("指标名称", "Indicator"),
    aliases: say("别名", "Aliases"),
    unit: say("计量单位", "Unit"),
    dimension: say("量纲", "Dimension"),
    accumulation: say("存量流量", "Stock or flow"),
    status: say("状态", "Status"),
    department: say("单位名称", "Agency"),
    definition: say("口径说明", "Definition"),
    years: say("年份", "Years"),
    figures: say("数字个数", "Figures"),
    certainty: say("归并把握", "Certainty"),
    offers: say("可能同一指标", "Perhaps the same as"),
    core: say("归并词", "Matched by"),
    named: say("记下的名称", "Name on record"),
    defined: say("记下的口径", "Definition on record"),
  },
} as const satisfies SheetWords<string>;

export const observationsWords = {
  name: say("观测值", "Observations"),
  title: say("观测值", "Observations"),
  note: say("一行一个指标一年的数；“量值”是公式，随“指标”表的更正而变。", "One row per indicator and year; “Quantity” is a formula that follows corrections in Metrics."),
  columns: {
    key: say("观测编号", "Observation ID"),
    title: say("指标名称", "Indicator"),
    year: say("年份", "Year"),
    printed: say("原文数值", "As printed"),
    si: say("量值", "Quantity"),
    low: say("下界", "At least"),
    high: say("上界", "At most"),
    flag: say("标识", "Flag"),
    remark: say("说明", "Note"),
    sources: say("出处数", "Sources"),
    source: say("出处", "Stated in"),
    indicator: say("指标编号", "Indicator ID"),
    metric: say("数字编号", "Metric ID"),
  },
} as const satisfies SheetWords<string>;

export const findingsWords = {
  name: say("核查发现", "Findings"),
  title: say("核查发现", "Findings"),
  note: say("数字之间的矛盾与疑点，附出处；说明后仍保留。", "Contradictions and doubts between figures, with their sources; an explained one stays."),
  columns: {
    key: say("编号", "ID"),
    severity: say("程度", "Severity"),
    kind: say("类型", "Kind"),
    message: say("发现", "Finding"),
    first: say("出处一", "Source 1"),
    second: say("出处二", "Source 2"),
    explained: say("解释", "Explanation"),
    by: say("解释人", "By"),
  },
} as const satisfies SheetWords<string>;

export const flagWords = {
  A: say("正常", "normal"),
  B: say("口径中断", "break"),
  E: say("推算", "estimated"),
  P: say("暂定", "provisional"),
} as const;

export const accumulationWords = {
  flow: say("当年（流量）", "flow"),
  stock: say("累计或期末（存量）", "stock"),
} as const;

export const familyWords = {
  money: say("金额", "money"), count: say("数量", "count"), measure: say("度量", "measure"), ratio: say("比率", "ratio"),
  points: say("百分点", "percentage points"), times: say("倍数", "multiple"), rank: say("位次", "rank"), coefficient: say("系数", "coefficient"), proportion: say("比例", "proportion"),
} as const;

export const tableWords = {
  name: say("年度对照", "Comparison"),
  title: say("年度对照表", "Year-over-year comparison"),
  note: say("先判断可比，再看变化；数值和变化都是公式，随“指标”表的更正重算。", "Comparable or not comes before any change; values and changes are formulas that follow corrections in Metrics."),
  key: say("指标编号", "Indicator ID"),
  indicator: say("指标", "Indicator"),
  unit: say("单位", "Unit"),
  change: say("变化", "change"),
  verdict: say("判定", "verdict"),
  remarks: say("说明", "Notes"),
  agency: say("单位名称", "Agency"),
  rivals: say("有不同数：", " stated differently: "),
  chosen: say("选作图表的指标（首年=100）", "Charted indicators (first year = 100)"),
  chart: say("可比指标的走势（首年=100）", "Comparable indicators over the years (first year = 100)"),
  year: say("年份", "Year"),
  legend: say("图例", "Legend"),
  legends: [
    say("✓ 可比　✓* 可比，有说明　? 待核，由人判断　✕ 不可比，不计算变化", "✓ comparable   ✓* comparable, see note   ? to be decided by a person   ✕ not comparable, no change computed"),
    say("— 不适用（不可比，或上期为零、缺数）；空白：答复未提；… 不足本表最小单位", "— not applicable (not comparable, or no base); blank: not stated; … below the smallest unit shown"),
    say("≥ ≤ ～ 由“超、近、约”等限定推出的范围；≈ 由增幅推算的数", "≥ ≤ ～ what “over, nearly, about” leaves open; ≈ derived from a growth rate"),
    say("比率与占比用百分点，位次用位数，不用百分比。", "Ratios and shares differ by percentage points, ranks by places, never by percent."),
  ],
  source: (letters: number, agencies: readonly string[]): Words => say(
    `数据来源：${agencies.join("、")}的${letters}件答复；每个数的出处见“观测值”“指标”两表。`,
    `Source: ${letters} reply letters of ${agencies.join(", ")}; see Observations and Metrics for where each figure stands.`,
  ),
  part: (rows: number, all: number, years: readonly number[]): Words => say(
    `按窗格中的选择列出${rows}个指标，共有${all}个${years.length > 0 ? `；只列${years.join("、")}年，其余年份留空` : ""}。`,
    `Shows ${rows} of ${all} indicators as chosen in the pane${years.length > 0 ? `; only ${years.join(", ")}, other years are left blank` : ""}.`,
  ),
  none: say("这些答复里还没有同一指标的两个年份。", "No indicator occurs for two years in these letters yet."),
} as const;
