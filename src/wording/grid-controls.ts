import type { Language } from "./language";

const zh = {
  nameBox: "名称框", names: "选择名称", formula: "单元格内容", sheet: "工作表", addSheet: "新建工作表", sheets: "全部工作表", smaller: "缩小", larger: "放大", closeSidebar: "关闭侧栏", notices: "提示",
};
const en: typeof zh = {
  nameBox: "Name box", names: "Choose a name", formula: "Contents of the cell", sheet: "Sheet", addSheet: "New sheet", sheets: "All sheets", smaller: "Zoom out", larger: "Zoom in",
  closeSidebar: "Close sidebar", notices: "Notices",
};

/** Names of the spreadsheet's controls that have none of their own; those of its commands are in its locales. */
export const gridControlWords: Readonly<Record<Language, Readonly<typeof zh>>> = { zh, en };
