import type { Words } from "./ledger";

/** What a sheet and its columns are called. Headers are found again by these words, so changing one needs an alias. */
export interface SheetWords<Id extends string> {
  /** At most 31 characters, none of []:*?/\ . */
  readonly name: Words;
  readonly title: Words;
  /** One line under the title: what a row is. */
  readonly note: Words;
  readonly columns: Readonly<Record<Id, Words>>;
}

const say = (zh: string, en: string): Words => ({ zh, en });

/** Columns that say where a row comes from; the same in every table. */
const located = {
  reply: say("答复", "Reply"),
  paragraph: say("段落", "Paragraph"),
  quote: say("原文", "Quote"),
  check: say("核验", "Check"),
  letter: say("答复编号", "Reply ID"),
  start: say("起点", "Start"),
  end: say("终点", "End"),
  stamp: say("写入印记", "Stamp"),
} as const;

export const repliesWords = {
  name: say("答复", "Replies"),
  title: say("答复一览", "Replies"),
  note: say("一行一件答复。点击“段落”看原文。", "One row per reply letter. “Paragraphs” leads to the text."),
  columns: {
    key: say("编号", "ID"),
    docNumber: say("发文字号", "Document number"),
    agency: say("答复单位", "Agency"),
    date: say("日期", "Date"),
    year: say("年份", "Year"),
    proposalKind: say("类别", "Kind"),
    session: say("会议", "Session"),
    proposalNumber: say("建议提案编号", "Case number"),
    proposalTitle: say("案由", "Subject"),
    addressee: say("答复对象", "Addressee"),
    paragraphs: say("段落", "Paragraphs"),
    statements: say("要点", "Statements"),
    numbers: say("数字", "Numbers"),
    metrics: say("指标", "Metrics"),
    dismissed: say("略过", "Dismissed"),
    agencies: say("全部答复单位", "All agencies"),
    fileName: say("文件", "File"),
    readAt: say("读入时间", "Read at"),
    fingerprint: say("指纹", "Fingerprint"),
    stamp: located.stamp,
  },
} as const satisfies SheetWords<string>;

export const sourceWords = {
  name: say("原文", "Source"),
  title: say("答复原文", "Source text"),
  note: say("粘贴的原文逐段保存，一字未改；各表的“段落”都指向这里。", "The text as pasted, paragraph by paragraph, unchanged; “Paragraph” in every table leads here."),
  columns: {
    key: say("编号", "ID"),
    reply: located.reply,
    paragraph: located.paragraph,
    text: say("原文", "Text"),
    found: say("读出", "Read from it"),
    ending: say("段尾", "Ending"),
    letter: located.letter,
    start: located.start,
  },
} as const satisfies SheetWords<string>;

export const statementsWords = {
  name: say("要点", "Statements"),
  title: say("诉求、措施、成效与打算", "Asks, measures, results and plans"),
  note: say("一行一个要点，按原文顺序；点击“段落”回到原文。", "One row per point of the letter, in its order; “Paragraph” leads to the text."),
  columns: {
    key: say("编号", "ID"),
    aspect: say("类别", "Aspect"),
    marker: say("序号", "Marker"),
    caption: say("标题", "Caption"),
    quote: located.quote,
    agencies: say("主体", "Agencies"),
    policies: say("引用文件", "Cited documents"),
    metrics: say("指标", "Metrics"),
    reply: located.reply,
    paragraph: located.paragraph,
    check: located.check,
    answers: say("回应的诉求", "Answers the ask"),
    kind: say("性质", "Kind"),
    level: say("层级", "Level"),
    ask: say("诉求编号", "Ask ID"),
    letter: located.letter,
    start: located.start,
    end: located.end,
    stamp: located.stamp,
  },
} as const satisfies SheetWords<string>;

export const metricsWords = {
  name: say("指标", "Metrics"),
  title: say("指标数据", "Metrics"),
  note: say(
    "一行一个数字：“数值”保留原文的小数位，“量值”把万、亿乘开；点击“段落”回到原文。",
    "One row per figure: “Value” keeps the printed decimals, “Quantity” multiplies 万 and 亿 out; “Paragraph” leads to the text.",
  ),
  columns: {
    key: say("编号", "ID"),
    name: say("指标名称", "Name"),
    quote: located.quote,
    qualifier: say("限定", "Qualifier"),
    value: say("数值", "Value"),
    valueMax: say("数值上限", "Value to"),
    unit: say("单位", "Unit"),
    si: say("量值", "Quantity"),
    siMax: say("量值上限", "Quantity to"),
    baseUnit: say("基本单位", "Base unit"),
    kind: say("类型", "Kind"),
    status: say("状态", "Status"),
    basis: say("口径", "Basis"),
    from: say("起", "From"),
    to: say("止", "To"),
    period: say("时期依据", "Period"),
    aspect: say("类别", "Aspect"),
    context: say("上下文", "Context"),
    reply: located.reply,
    paragraph: located.paragraph,
    certainty: say("把握", "Certainty"),
    check: located.check,
    caption: say("所属要点", "Statement"),
    low: say("下界", "At least"),
    high: say("上界", "At most"),
    of: say("所属指标编号", "Part of ID"),
    statement: say("要点编号", "Statement ID"),
    decimals: say("小数位", "Decimals"),
    letter: located.letter,
    start: located.start,
    end: located.end,
    stamp: located.stamp,
  },
} as const satisfies SheetWords<string>;

export const dismissedWords = {
  name: say("略过数字", "Dismissed"),
  title: say("不作指标的数字", "Numbers that are no metrics"),
  note: say("原文中其余的每个数字，都写明为什么不作指标。", "Every other number of the letters, with the reason why it is no metric."),
  columns: {
    key: say("编号", "ID"),
    quote: located.quote,
    reason: say("原因", "Reason"),
    context: say("上下文", "Context"),
    reply: located.reply,
    paragraph: located.paragraph,
    check: located.check,
    rule: say("规则", "Rule"),
    letter: located.letter,
    start: located.start,
    end: located.end,
    stamp: located.stamp,
  },
} as const satisfies SheetWords<string>;

export const decisionsWords = {
  name: say("人工决定", "Decisions"),
  title: say("人工决定", "Decisions"),
  note: say("谁在何时把哪一行的哪一项改成了什么；重新读入答复时照此办理。", "Who changed what in which row, and when; kept when a letter is read again."),
  columns: {
    key: say("编号", "ID"),
    row: say("行编号", "Row ID"),
    words: say("决定", "Decision"),
    field: say("项目", "Field"),
    was: say("原为", "Was"),
    value: say("改为", "Now"),
    by: say("决定人", "By"),
    at: say("时间", "At"),
    why: say("理由", "Why"),
  },
} as const satisfies SheetWords<string>;
