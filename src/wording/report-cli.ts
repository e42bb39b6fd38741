import type { Language } from "./language";

interface ReportCliWords {
  readonly noOutput: string;
  readonly notXlsx: (file: string) => string;
  readonly mixed: string;
  readonly badChoice: (choice: string, value: string) => string;
  readonly noProfile: (file: string) => string;
  readonly badProfile: (file: string, choice: string, value: string) => string;
  readonly noLogo: (file: string) => string;
  readonly notAReport: (file: string) => string;
  readonly nothing: (file: string) => string;
  readonly noSubject: (wanted: string, known: string) => string;
  readonly laying: string;
  readonly written: (file: string, sheets: number, letters: number, indicators: number, promises: number, findings: number) => string;
  readonly saved: (file: string) => string;
}

const zh: ReportCliWords = {
  noOutput: "report 要用 -o 写明报告文件，例如 -o 报告.xlsx。",
  notXlsx: (file) => `报告文件要以 .xlsx 结尾，不能是“${file}”。`,
  mixed: "report 的文件要么是一份台账（.xlsx），要么是若干答复，不能混用。",
  badChoice: (choice, value) => `${choice} 不能是“${value}”。`,
  noProfile: (file) => `${file}：读不到这个配置文件，请检查路径；用 --save-profile 可以保存一份。`,
  badProfile: (file, choice, value) => `${file}：配置中的 ${choice} 读不懂（${value}），没有生成报告；请改正后再试。`,
  noLogo: (file) => `${file}：标志要是能读到的 .png 或 .jpg 图片，没有生成报告；请换一个文件，或去掉 --logo。`,
  notAReport: (file) => `${file} 已经存在，而且不是本程序生成的报告，没有覆盖；请用 -o 换一个名字。`,
  nothing: (file) => `没有读到一件答复，没有写出 ${file}。`,
  noSubject: (wanted, known) => `没有与“${wanted}”有关的内容，没有写出报告。现有诉求：${known}。`,
  laying: "正在排版……",
  written: (file, sheets, letters, indicators, promises, findings) => `已写入 ${file}：${sheets} 张表，${letters} 件答复，对照指标 ${indicators} 项，承诺 ${promises} 项，核查发现 ${findings} 条。`,
  saved: (file) => `配置已存入 ${file}；明年用 --profile ${file} 照此生成。`,
};

const en: ReportCliWords = {
  noOutput: "report needs -o with the report's file, for example -o report.xlsx.",
  notXlsx: (file) => `The report's file must end in .xlsx, not "${file}".`,
  mixed: "report takes one ledger (.xlsx) or letters, not both.",
  badChoice: (choice, value) => `${choice} can't be "${value}".`,
  noProfile: (file) => `${file}: this profile can't be read; check the path. --save-profile saves one.`,
  badProfile: (file, choice, value) => `${file}: ${choice} of the profile can't be understood (${value}), no report was made; please correct it.`,
  noLogo: (file) => `${file}: a logo must be a .png or .jpg picture that can be read, no report was made; choose another file or leave --logo out.`,
  notAReport: (file) => `${file} exists and isn't a report made by this program, so it was left as it is; choose another name with -o.`,
  nothing: (file) => `No letter could be read, ${file} was not written.`,
  noSubject: (wanted, known) => `Nothing has to do with "${wanted}", so no report was written. Asks there are: ${known}.`,
  laying: "Laying out the report…",
  written: (file, sheets, letters, indicators, promises, findings) => `Written to ${file}: ${sheets} sheets, ${letters} letters, ${indicators} indicators compared, ${promises} promises, ${findings} findings.`,
  saved: (file) => `The choices are kept in ${file}; use --profile ${file} next year.`,
};

export const reportCliWords: Readonly<Record<Language, ReportCliWords>> = { zh, en };

export const reportHelp: Readonly<Record<Language, string>> = {
  zh: `report 文件… -o 报告.xlsx   给领导看的工作簿：摘要、指标对照、承诺、措施、核查发现，每个数字点回原文

用法：report 文件… -o 报告.xlsx [选项]
文件是一份台账（.xlsx），或若干答复、文件夹。

  -o, --output FILE      报告文件；已有的报告会被新的代替
  --subject 词,词        只要诉求、指标、承诺中含有这些词的内容
  --years 2023-2025      只要这些年；也可写 2024，或 last3（最近三年，明年照用）
  --audience page|full   一页（摘要和原文摘录）或全部，默认 full
  --unit 万元|亿元       人民币金额统一换算；不写则照原文
  --title 标题           封面和页眉的标题
  --agency 名称          编制单位，印在封面
  --logo FILE            封面上的标志，.png 或 .jpg
  --profile FILE         用存好的选择（.json，或往年的报告 .xlsx）；命令行上写的优先
  --save-profile FILE    把这次的选择存成 .json
  --lang zh|en           语言，默认 zh

例：npm run -s cli -- report 台账.xlsx -o 报告.xlsx --years last3 --unit 亿元`,
  en: `report FILE… -o REPORT.xlsx   the managers' workbook: summary, comparison, commitments, measures, findings

Usage: report FILE… -o REPORT.xlsx [options]
FILE is one ledger (.xlsx), or letters and folders.

  -o, --output FILE      the report; an older report is replaced
  --subject WORD,WORD    only what has these words in its ask, indicator or promise
  --years 2023-2025      only these years; also 2024, or last3 (the latest three, right next year too)
  --audience page|full   one page (summary and excerpts) or everything, full unless given
  --unit wan|yi          amounts in yuan by the ten thousand or the hundred million; as printed unless given
  --title TITLE          title on the cover and in the page header
  --agency NAME          who issues the report, on the cover
  --logo FILE            a logo for the cover, .png or .jpg
  --profile FILE         saved choices (.json, or an older report .xlsx); the command line goes first
  --save-profile FILE    saves the choices as .json
  --lang zh|en           language, zh unless given

Example: npm run -s cli -- report ledger.xlsx -o report.xlsx --years last3 --unit yi`,
};
