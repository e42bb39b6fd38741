import type { Language } from "./language";

const zh = {
  title: "答复台账 · 工作台",
  open: "打开 .xlsx",
  save: "保存 .xlsx",
  fileName: "答复台账.xlsx",
  saved: (name: string) => `已保存：${name}`,
  opened: (name: string) => `已打开：${name}`,
  opening: (name: string) => `正在打开：${name}`,
  gridLoading: "正在载入表格…",
  gridFailed: "表格没能载入；左侧窗格仍可读答复。请刷新页面再试。",
  grid: "工作簿",
  pane: "答复台账窗格",
  resize: "窗格宽度",
  blankSheet: "工作表1",
  workbookName: "工作簿",
  parts: { charts: "图表", pictures: "图片", "pivot-tables": "数据透视表", rules: "部分条件格式或数据验证", notes: "批注会话" },
  and: "、",
  stop: "。",
  leftOut: (what: string) => `文件中有此处不能显示的内容（${what}），另存时不会带上；原文件没有改动。`,
};

export type WorkbenchWords = typeof zh;

const en: WorkbenchWords = {
  title: "Reply Ledger · Workbench",
  open: "Open .xlsx",
  save: "Save .xlsx",
  fileName: "Reply ledger.xlsx",
  saved: (name) => `Saved: ${name}`,
  opened: (name) => `Opened: ${name}`,
  opening: (name) => `Opening: ${name}`,
  gridLoading: "Loading the grid…",
  gridFailed: "The grid could not be loaded; the pane still reads replies. Reload the page to try again.",
  grid: "Workbook",
  pane: "Reply Ledger pane",
  resize: "Pane width",
  blankSheet: "Sheet1",
  workbookName: "Workbook",
  parts: { charts: "charts", pictures: "pictures", "pivot-tables": "pivot tables", rules: "some conditional formats or validations", notes: "threaded comments" },
  and: ", ",
  stop: ". ",
  leftOut: (what) => `The file holds things that can't be shown here (${what}); they won't be in what you save. The file itself is unchanged.`,
};

export const workbenchWords: Readonly<Record<Language, WorkbenchWords>> = { zh, en };
