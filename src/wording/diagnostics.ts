import type { Language } from "./language";
import { count } from "./pane";

const zh = {
  title: "诊断信息",
  note: "这些内容只在这里显示，不会发送给任何人；需要帮助时点“复制”，由您决定交给谁。里面没有答复的文字。",
  copy: "复制", copied: "已复制", copyFailed: "这里不允许复制：请选中下面的文字，按 Ctrl+C。", close: "返回", again: "重新检查",
  checking: "正在检查…",
  section: { program: "程序", sets: "接口（至少要有 ExcelApi 1.13）", workbook: "工作簿", tables: "台账各表", problem: "最近一次出错" },
  version: "答复台账版本", place: "运行在", places: { excel: "Excel 任务窗格", workbench: "浏览器工作台", alone: "浏览器（没有 Excel）" },
  office: "Excel 版本", platform: "平台", language: "语言", theme: "外观", browser: "浏览器内核", size: "窗格大小", storage: "本机保存", works: "可用", blocked: "被禁止",
  noSet: "无", none: "没有", noWorkbook: "没有打开工作簿",
  schema: "台账格式", madeBy: "上次由哪个版本写入", noLedger: "还没有台账",
  table: (rows: number, columns: number) => `${count(rows)} 行，${count(columns)} 列`, noTable: "还没有这个表",
  unread: "读不懂的单元格", edits: "未署名的手工修改", notRead: (why: string) => `没有读到：${why}`,
};
export type DiagnosticsWords = typeof zh;

const en: DiagnosticsWords = {
  title: "Diagnostics",
  note: "This is shown here only and sent to nobody. If you need help, press “Copy”: you decide who gets it. No text of any reply is in it.",
  copy: "Copy", copied: "Copied", copyFailed: "Copying isn't allowed here: select the text below and press Ctrl+C.", close: "Back", again: "Check again",
  checking: "Checking…",
  section: { program: "Program", sets: "Interfaces (ExcelApi 1.13 is the least)", workbook: "Workbook", tables: "Tables of the ledger", problem: "Last problem" },
  version: "Reply Ledger version", place: "Runs in", places: { excel: "Excel task pane", workbench: "workbench in a browser", alone: "browser (no Excel)" },
  office: "Excel version", platform: "Platform", language: "Language", theme: "Appearance", browser: "Browser engine", size: "Size of the pane", storage: "Keeping on this computer", works: "works", blocked: "blocked",
  noSet: "none", none: "none", noWorkbook: "no workbook is open",
  schema: "Format of the ledger", madeBy: "Last written by version", noLedger: "no ledger yet",
  table: (rows, columns) => `${count(rows)} ${rows === 1 ? "row" : "rows"}, ${count(columns)} columns`, noTable: "not there yet",
  unread: "Cells that can't be understood", edits: "Edits nobody signed", notRead: (why) => `could not be read: ${why}`,
};

export const diagnosticsWords: Readonly<Record<Language, DiagnosticsWords>> = { zh, en };
