import type { Language } from "./language";
import type { Words, WordsFor } from "./ledger";
import type { Standing } from "./followthrough-sheets";

const say = (zh: string, en: string): Words => ({ zh, en });

interface SheetNames { readonly name: Words; readonly about: Words }
const sheet = (name: Words, about: Words): SheetNames => ({ name, about });

/** Sheets of the managers' workbook, in their order, as the contents list them. */
export const reportSheets = {
  cover: sheet(say("封面", "Cover"), say("", "")),
  summary: sheet(say("摘要", "Summary"), say("一页看完：变动、承诺、矛盾", "One page: what moved, what is open, what contradicts")),
  compared: sheet(say("指标对照", "Indicators compared"), say("按诉求逐项对照各年数字，先判断可比，再看变化", "Figures by subject and year; comparable or not comes before any change")),
  history: sheet(say("历年数据", "All years"), say("各项指标全部年份的数字", "Every year of every indicator compared")),
  promises: sheet(say("承诺办理", "Commitments"), say("答复中的承诺与后来的说法", "What was promised and what later letters say")),
  measures: sheet(say("措施", "Measures"), say("按诉求和单位列出的措施", "Measures by ask and agency")),
  issues: sheet(say("核查发现", "Findings"), say("数字之间的矛盾与疑点", "Contradictions and doubts between figures")),
  definitions: sheet(say("指标说明", "Definitions"), say("指标口径、图例与编制说明", "Definitions of the indicators, legend and notes")),
  excerpts: sheet(say("原文摘录", "Excerpts"), say("本报告引用的每一句原文", "Every sentence of the letters this report leans on")),
} as const satisfies Record<string, SheetNames>;

export const reportWords = {
  contents: say("目录", "Contents"),
  home: say("← 目录", "← Contents"),
  homeOfPage: say("← 摘要", "← Summary"),
  madeBy: say("编制单位", "Issued by"),
  period: say("答复年份", "Years of the letters"),
  agencies: say("答复单位", "Agencies"),
  letters: say("答复件数", "Letters"),
  scope: say("范围", "Scope"),
  made: say("生成", "Made"),
  reading: say("怎样查原文", "Where a number comes from"),
  readingText: say(
    "蓝色的数字和句子可以点击：一次点击到“原文摘录”中的那句原文，上面写明答复文号、日期和段落。",
    "Blue numbers and sentences can be clicked: one click leads to the sentence in “Excerpts”, with the letter's number, date and paragraph.",
  ),
  honest: say(
    "文字由答复中的数字和语句逐项生成；由增幅推算的数、按答复日期推定的年份均已注明；“未见回应”仅指所收答复中没有找到，不等于没有落实。",
    "The sentences are composed from what the letters state; figures derived from a growth rate and years inferred from a letter's date are marked as such; “no response found” speaks only of the letters collected, it doesn't mean that nothing was done.",
  ),
  moved: say("变动最大的可比指标", "What moved most among comparable indicators"),
  open: say("尚未了结的承诺", "Promised and still open"),
  conflicts: say("相互矛盾的数字", "Figures that contradict one another"),
  inBrief: say("概况", "In brief"),
  source: say("出处", "Source"),
  before: say("前期", "Earlier"),
  after: say("后期", "Later"),
  change: say("变化", "Change"),
  changeWords: say("变化（文字）", "Change in words"),
  years: say("比较年份", "Years compared"),
  verdict: say("判定", "Verdict"),
  notes: say("说明", "Notes"),
  indicator: say("指标", "Indicator"),
  unit: say("单位", "Unit"),
  noAsk: say("其他事项", "Other matters"),
  noneMoved: say("所选范围内没有两年可比且有变化的指标。", "No indicator of the scope is comparable over two years and changed."),
  noneOpen: say("所选范围内没有尚未了结的承诺。", "No promise of the scope is still open."),
  noneConflict: say("所选范围内没有发现相互矛盾的数字。", "No figures of the scope contradict one another."),
  noneCompared: say("所选范围内没有同一指标的两个年份。", "No indicator of the scope occurs for two years."),
  noneMeasures: say("所选范围内没有读出措施。", "No measures were read in the scope."),
  nonePromises: say("所选范围内没有读出承诺。", "No commitments were read in the scope."),
  chartMoves: say("最近一期变化（%）", "Latest change (%)"),
  chartStatus: say("承诺办理状态（项）", "Commitments by status"),
  chartIndex: say("走势（首年=100）", "Over the years (first year = 100)"),
  chartChanges: say("最近一期变化（%）", "Latest change (%)"),
  chartData: say("图表数据", "Data of the charts"),
  year: say("年份", "Year"),
  status: say("状态", "Status"),
  standing: say("期限", "Due state"),
  promise: say("承诺", "Promise"),
  target: say("目标", "Target"),
  due: say("应于", "Due"),
  response: say("后来的答复怎么说", "What later letters say"),
  agency: say("单位", "Agency"),
  count: say("项数", "Number"),
  measure: say("措施", "Measure"),
  measureState: say("较上一件", "Against the last"),
  letter: say("答复", "Letter"),
  severity: say("程度", "Severity"),
  finding: say("发现", "Finding"),
  explained: say("解释", "Explanation"),
  aliases: say("别名", "Other wordings"),
  accumulation: say("存量流量", "Stock or flow"),
  definition: say("口径说明", "Definition"),
  department: say("单位", "Agency"),
  shownYears: say("年份", "Years"),
  legend: say("图例与编制说明", "Legend and notes"),
  number: say("编号", "No."),
  paragraph: say("段落", "Paragraph"),
  sentence: say("原文", "Text"),
  used: say("用于", "Used for"),
  liveNote: say("“变化”是随表中数值重算的公式，“变化（文字）”是生成时的结果；有“超、近、约”时只给范围。", "“Change” is a formula over the values of its row, “Change in words” the result when this was made; where figures are bounded it is a range."),
  convertedNote: (unit: string): Words => say(`人民币金额统一换算为${unit}；原文摘录照录原单位。`, `Amounts in yuan are converted to ${unit}; excerpts keep the unit as printed.`),
  sourceNote: (letters: number, agencies: readonly string[]): Words => say(
    `数据来源：${agencies.join("、")}的${letters}件答复；每个数的原句见“原文摘录”。`,
    `Source: ${letters} ${letters === 1 ? "letter" : "letters"} of ${agencies.join(", ")}; the sentence of each figure stands in “Excerpts”.`,
  ),
  clickNote: say("点击蓝色数字到原文。", "Click a blue number for its sentence."),
} as const;

/** A standing with a mark, so that it is told apart without colour. */
export const standingMarks: WordsFor<Standing> = {
  overdue: say("！已到期", "! past its date"),
  "this-year": say("△年内到期", "△ due this year"),
  later: say("○未到期", "○ not due yet"),
  undated: say("－未定期限", "– no date"),
  settled: say("✓已了结", "✓ settled"),
};

interface Span { readonly from: number; readonly to: number }

export const yearsInWords = (years: Span | null, language: Language): string => {
  if (years === null) return language === "zh" ? "年份不详" : "years unknown";
  const span = years.from === years.to ? `${years.from}` : language === "zh" ? `${years.from}—${years.to}` : `${years.from}–${years.to}`;
  return language === "zh" ? `${span}年` : span;
};

export function reportTitle(agencies: readonly string[], period: Span | null, language: Language): string {
  const years = yearsInWords(period, language);
  if (language === "zh") return `${agencies.length === 1 ? agencies[0] : ""}建议提案答复情况报告${period === null ? "" : `（${years}）`}`;
  return `Replies to suggestions and proposals${agencies.length === 1 ? `: ${agencies[0]}` : ""}${period === null ? "" : `, ${years}`}`;
}

export const dateInWords = (date: string, language: Language): string => {
  if (language === "en") return date;
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
};
