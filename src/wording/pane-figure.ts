import type { Language } from "./language";

/** How a number was read, in words: what the figure card says beside the words for codes (wording/ledger.ts). */
export interface FigureWords {
  readonly card: string;
  readonly labels: {
    readonly value: string; readonly range: string; readonly kind: string; readonly status: string; readonly basis: string; readonly period: string;
    readonly belongs: string; readonly quote: string; readonly rules: string; readonly reason: string; readonly certainty: string;
  };
  readonly because: Readonly<Record<"figure" | "unit" | "kind" | "status" | "basis" | "period" | "name", string>>;
  readonly inferred: (period: string) => string;
  /** A period that only its end is known of. */
  readonly until: (end: string) => string;
  readonly to: string;
  readonly certainty: (share: number) => string;
  readonly why: string;
  readonly byDefault: string;
  readonly dismissed: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly place: (n: number, of: number) => string;
  readonly noName: string;
}

const zh: FigureWords = {
  card: "这个数字怎样读出",
  labels: {
    value: "数值", range: "范围", kind: "种类", status: "状态", basis: "口径", period: "时期", belongs: "属于", quote: "原文", rules: "依据", reason: "理由", certainty: "把握",
  },
  because: { figure: "数", unit: "单位", kind: "种类", status: "状态", basis: "口径", period: "时期", name: "名称" },
  inferred: (period) => `${period}（推定）`,
  until: (end) => `截至${end}`,
  to: "至",
  certainty: (share) => (share >= 0.85 ? "高" : share >= 0.6 ? "中" : "低，请核对"),
  why: "为什么这样读",
  byDefault: "默认",
  dismissed: "略过的数字",
  next: "下一个数字",
  previous: "上一个数字",
  close: "关闭",
  place: (n, of) => `第 ${n} 个，共 ${of} 个`,
  noName: "未定名",
};

const en: FigureWords = {
  card: "How this number was read",
  labels: {
    value: "Value", range: "Range", kind: "Kind", status: "Status", basis: "Basis", period: "Period", belongs: "Belongs to", quote: "As printed", rules: "Rules", reason: "Reason",
    certainty: "Certainty",
  },
  because: { figure: "Number", unit: "Unit", kind: "Kind", status: "Status", basis: "Basis", period: "Period", name: "Name" },
  inferred: (period) => `${period} (inferred)`,
  until: (end) => `up to ${end}`,
  to: "–",
  certainty: (share) => (share >= 0.85 ? "High" : share >= 0.6 ? "Medium" : "Low, please check"),
  why: "Why it was read so",
  byDefault: "default",
  dismissed: "Dismissed number",
  next: "Next number",
  previous: "Previous number",
  close: "Close",
  place: (n, of) => `${n} of ${of}`,
  noName: "Unnamed",
};

export const figureWords: Readonly<Record<Language, FigureWords>> = { zh, en };
