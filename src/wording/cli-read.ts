import type { Language } from "./language";

/** What `read` says. */
export const readHelp: Readonly<Record<Language, string>> = {
  zh: `read 文件…            读出每份答复的文号、要点和数字

用法：read 文件… [--json] [--explain 位置] [--lang zh|en]

  --json            每份文件一行 JSON，次序与所写一致
  --explain 位置    说明该位置（从 0 数的字符位置）上的数字是怎样读出的，只能用于一份文件
  --lang zh|en      显示语言，默认 zh

例：npm run -s cli -- read 答复.docx
    npm run -s cli -- read 答复.txt --explain 1024`,
  en: `read FILE…            prints what was read: document number, points, figures

Usage: read FILE… [--json] [--explain OFFSET] [--lang zh|en]

  --json            one line of JSON per file, in the order given
  --explain OFFSET  says how the number at this offset (characters, from 0) was read; for one file only
  --lang zh|en      language, zh unless given

Example: npm run -s cli -- read reply.docx
         npm run -s cli -- read reply.txt --explain 1024`,
};

export interface ReadWords {
  readonly labels: Readonly<Record<"agency" | "addressee" | "about" | "points" | "numbers", string>>;
  readonly columns: readonly [offset: string, name: string, value: string, period: string, kind: string];
  readonly points: (points: number, byAspect: string) => string;
  readonly numbers: (metrics: number, dismissed: number) => string;
  readonly inferred: string;
  readonly noHeader: string;
  readonly notALetter: (file: string) => string;
  readonly explainOne: string;
  readonly badOffset: (value: string, length: number) => string;
  readonly nothingThere: (offset: number, around: string) => string;
  readonly explain: Readonly<Record<"figure" | "unit" | "kind" | "status" | "basis" | "period" | "name" | "dismissed" | "near" | "belongs" | "certainty", string>>;
  readonly by: (rule: string, words: string | null) => string;
}

const zh: ReadWords = {
  labels: { agency: "答复单位", addressee: "答复对象", about: "建议提案", points: "要点", numbers: "数字" },
  columns: ["位置", "指标", "数值", "时期", "种类"],
  points: (points, byAspect) => (byAspect ? `${points} 个（${byAspect}）` : `${points} 个`),
  numbers: (metrics, dismissed) => `${metrics + dismissed} 个：${metrics} 个指标，${dismissed} 个不是指标`,
  inferred: "推定",
  noHeader: "（没有读出文号和标题）",
  notALetter: (file) => `${file}：这段文字不像答复：没有文号、单位，也没有收信人。仍已照读，请核对。`,
  explainOne: "--explain 只能用于一份文件。",
  badOffset: (value, length) => `--explain 后面要写 0 到 ${length} 之间的整数，不能是“${value}”。`,
  nothingThere: (offset, around) => `位置 ${offset} 上没有数字：…${around}…`,
  explain: {
    figure: "数", unit: "单位", kind: "种类", status: "状态", basis: "口径", period: "时期", name: "名称", dismissed: "不是指标", near: "上下文", belongs: "属于", certainty: "把握",
  },
  by: (rule, words) => (words === null ? `规则 ${rule}` : `规则 ${rule}，依据“${words}”`),
};

const en: ReadWords = {
  labels: { agency: "Agency", addressee: "Addressee", about: "About", points: "Points", numbers: "Numbers" },
  columns: ["Offset", "Indicator", "Value", "Period", "Kind"],
  points: (points, byAspect) => (byAspect ? `${points} (${byAspect})` : `${points}`),
  numbers: (metrics, dismissed) => `${metrics + dismissed}: ${metrics} metrics, ${dismissed} dismissed`,
  inferred: "inferred",
  noHeader: "(no document number and no title were read)",
  notALetter: (file) => `${file}: this doesn't look like a reply: no document number, agency or addressee. It was read all the same; please check.`,
  explainOne: "--explain is for one file only.",
  badOffset: (value, length) => `--explain needs a whole number from 0 to ${length}, not "${value}".`,
  nothingThere: (offset, around) => `There is no number at offset ${offset}: …${around}…`,
  explain: {
    figure: "Number", unit: "Unit", kind: "Kind", status: "Status", basis: "Basis", period: "Period", name: "Name", dismissed: "Dismissed", near: "Around it", belongs: "Belongs to", certainty: "Certainty",
  },
  by: (rule, words) => (words === null ? `rule ${rule}` : `rule ${rule}, from “${words}”`),
};

export const readWords: Readonly<Record<Language, ReadWords>> = { zh, en };
