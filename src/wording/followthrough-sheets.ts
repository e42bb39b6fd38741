import type { Words, WordsFor } from "./ledger";
import type { SheetWords } from "./sheets";

const say = (zh: string, en: string): Words => ({ zh, en });

/** Whether a commitment still asks for attention on the day the workbook was made. */
export type Standing = "overdue" | "this-year" | "later" | "undated" | "settled";

export const standingWords: WordsFor<Standing> = {
  overdue: say("已到期", "past its date"),
  "this-year": say("年内到期", "due this year"),
  later: say("未到期", "not due yet"),
  undated: say("未定期限", "no date"),
  settled: say("已了结", "settled"),
};

export const commitmentsWords = {
  name: say("承诺", "Commitments"),
  title: say("承诺与后来的答复", "What was promised, what was reported"),
  note: say("一行一项承诺。“状态”可改，“备注”可写，刷新后保留；“未见回应”仅指所收答复中没有找到。", "One row per promise. “Status” may be changed and “Remark” filled; both survive a refresh. “No response found” speaks only of the letters collected."),
  columns: {
    key: say("编号", "ID"),
    status: say("状态", "Status"),
    standing: say("期限", "Due state"),
    year: say("年份", "Year"),
    agency: say("承诺单位", "Promised by"),
    text: say("承诺", "Promise"),
    target: say("目标", "Target"),
    due: say("应于", "Due"),
    response: say("后来的答复怎么说", "What later letters say"),
    why: say("依据", "Why"),
    certain: say("把握", "Certainty"),
    remark: say("备注", "Remark"),
    answeredBy: say("见于", "Said in"),
    reply: say("出自", "Promised in"),
    paragraph: say("段落", "Paragraph"),
    subject: say("诉求", "Ask"),
    measurable: say("可否核查", "Measurable"),
    proposed: say("拟定状态", "Proposed"),
    by: say("决定人", "Decided by"),
    letter: say("答复编号", "Reply ID"),
    start: say("起点", "Start"),
    end: say("终点", "End"),
  },
} as const satisfies SheetWords<string>;

export const trackingWords = {
  name: say("承诺跟踪", "Tracking"),
  title: say("承诺跟踪", "Tracking of commitments"),
  note: say("按年份和单位统计；每次刷新重新计算。“未见回应”仅指所收答复中没有找到，不等于没有落实。", "By year and agency, counted again at each refresh. “No response found” speaks only of the letters collected; it doesn't mean that nothing was done."),
  total: say("合计", "Total"),
  promised: say("承诺", "Promises"),
  open: say("应当关注：已到期或年内到期、尚未了结", "To be looked after: past or due this year, not settled"),
  openCount: (shown: number, all: number): Words => say(`共${all}项，列出${shown}项；点击日期到明细`, `${all} in all, ${shown} shown; click a date for the details`),
  none: say("没有已到期或年内到期而未了结的承诺。", "No unsettled promise is past its date or due this year."),
  empty: say("所收答复中没有读出承诺。", "No commitments were read in the letters collected."),
  chart: say("各状态的承诺数", "Commitments by status"),
  certain: say("确定", "certain"),
  likely: say("待确认", "to be confirmed"),
} as const;
