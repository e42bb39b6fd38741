import type { Language } from "./language";

/** What the pane's page for building a report says. */
export interface ReportPaneWords {
  readonly title: string;
  readonly help: string;
  readonly saved: string;
  readonly savedLatest: string;
  readonly forget: string;
  readonly forgotten: (name: string) => string;
  readonly audience: string;
  readonly audiences: Readonly<Record<"page" | "full", string>>;
  readonly language: string;
  readonly unit: string;
  readonly units: Readonly<Record<"printed" | "万元" | "亿元", string>>;
  readonly years: string;
  readonly allYears: string;
  readonly latest: (years: number) => string;
  readonly span: string;
  readonly from: string;
  readonly to: string;
  readonly wrongSpan: string;
  readonly subjects: string;
  readonly allSubjects: string;
  /** Beside a list of asks, and where there is none. */
  readonly words: string;
  readonly wordsAlone: string;
  readonly wordsHint: string;
  readonly wordsAloneHint: string;
  readonly heading: string;
  readonly headingHint: string;
  readonly agency: string;
  readonly agencyHint: string;
  readonly logo: string;
  readonly chooseLogo: string;
  readonly removeLogo: string;
  readonly logoHint: string;
  readonly wrongLogo: (file: string) => string;
  readonly largeLogo: (file: string) => string;
  readonly logoNotKept: string;
  readonly name: string;
  readonly nameHint: string;
  readonly build: string;
  readonly close: string;
  readonly noLedger: string;
  readonly empty: string;
  readonly notKept: (said: string) => string;
}

const zh: ReportPaneWords = {
  title: "生成报告",
  help: "选项存在工作簿里；下次点“生成报告”就按这里最后一次的选项。",
  saved: "已存的方案",
  savedLatest: "（上一次的选项）",
  forget: "删除这个方案",
  forgotten: (name) => `方案“${name}”已删除。`,
  audience: "给谁看",
  audiences: { full: "完整报告", page: "一页摘要，附出处" },
  language: "报告语言",
  unit: "金额单位",
  units: { printed: "按原文", 万元: "都用万元", 亿元: "都用亿元" },
  years: "年份",
  allYears: "全部年份",
  latest: (years) => `最近 ${years} 年`,
  span: "从…到…",
  from: "从",
  to: "到",
  wrongSpan: "起始年份要不晚于结束年份。",
  subjects: "诉求",
  allSubjects: "不选即全部",
  words: "或含这些词",
  wordsAlone: "诉求含这些词",
  wordsHint: "用逗号隔开，如：供水，灌区",
  wordsAloneHint: "留空即全部；用逗号隔开，如：供水，灌区",
  heading: "标题",
  headingHint: "留空则按单位和年份自拟",
  agency: "编制单位",
  agencyHint: "写在封面上",
  logo: "标志",
  chooseLogo: "选择图片…",
  removeLogo: "去掉",
  logoHint: "PNG 或 JPEG，放在封面；记在本机。",
  wrongLogo: (file) => `${file} 不是 PNG 或 JPEG 图片，标志没有换；请另选一张。`,
  largeLogo: (file) => `${file} 超过 500 KB，标志没有换；请缩小后再选。`,
  logoNotKept: "这台电脑不允许网页保存内容，标志只在本次有效。",
  name: "另存为方案",
  nameHint: "起个名字，如“给分管领导”；留空则不另存",
  build: "按此生成",
  close: "关闭",
  noLedger: "工作簿里还没有台账，报告没有内容可写。请先在“粘贴”页写入答复。",
  empty: "按这些选项没有内容可写，没有生成报告；请放宽年份或诉求。",
  notKept: (said) => `${said} 选项没能存进工作簿，下次要重新选。`,
};

const en: ReportPaneWords = {
  title: "Build report",
  help: "The choices are kept in the workbook; “Build report” uses the latest ones.",
  saved: "Saved choices",
  savedLatest: "(as last time)",
  forget: "Delete these choices",
  forgotten: (name) => `“${name}” is deleted.`,
  audience: "For whom",
  audiences: { full: "Full report", page: "One page, with sources" },
  language: "Language of the report",
  unit: "Amounts of money",
  units: { printed: "As printed", 万元: "All in 万元 (10,000 yuan)", 亿元: "All in 亿元 (100 million yuan)" },
  years: "Years",
  allYears: "All years",
  latest: (years) => (years === 1 ? "Latest year" : `Latest ${years} years`),
  span: "From … to …",
  from: "From",
  to: "To",
  wrongSpan: "The first year can't be after the last.",
  subjects: "Asks",
  allSubjects: "None chosen means all",
  words: "Or with these words",
  wordsAlone: "Asks with these words",
  wordsHint: "Separated by commas",
  wordsAloneHint: "Empty means all; separated by commas",
  heading: "Title",
  headingHint: "Made of agency and years if left empty",
  agency: "Issued by",
  agencyHint: "Stands on the cover",
  logo: "Logo",
  chooseLogo: "Choose picture…",
  removeLogo: "Remove",
  logoHint: "PNG or JPEG, on the cover; kept on this computer.",
  wrongLogo: (file) => `${file} is no PNG or JPEG picture, so the logo is as it was; choose another.`,
  largeLogo: (file) => `${file} is larger than 500 KB, so the logo is as it was; make it smaller and choose again.`,
  logoNotKept: "This computer lets pages keep nothing, so the logo lasts until the pane is closed.",
  name: "Save as",
  nameHint: "A name such as “For the director”; empty saves nothing",
  build: "Build",
  close: "Close",
  noLedger: "This workbook has no ledger yet, so there is nothing to report. Write replies on the Paste page first.",
  empty: "With these choices there is nothing to report, and none was made; choose more years or asks.",
  notKept: (said) => `${said} The choices couldn't be kept in the workbook; they have to be made again next time.`,
};

export const reportPaneWords: Readonly<Record<Language, ReportPaneWords>> = { zh, en };
