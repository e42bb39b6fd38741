import { count } from "./pane";

/** What the ribbon and the cell's menu ask for; opening the pane needs no code. The manifest names them as its functions. */
export const commands = ["readSelection", "refreshComparison", "buildReport"] as const;
export type Command = (typeof commands)[number];

interface Labelled {
  readonly label: string;
  readonly tip: string;
}

/** Labels of the ribbon and of the pane's menu, and how a command went. The manifest says the same (tested). */
export interface CommandWords {
  readonly group: string;
  readonly open: string;
  readonly openTip: string;
  readonly menu: string;
  readonly label: Readonly<Record<Command, string>>;
  readonly tip: Readonly<Record<Command, string>>;
  /** The menu's two pages, which have words of their own that are loaded with them. */
  readonly reportOptions: Labelled;
  readonly diagnostics: Labelled;
  /** Of the cell's own menu. */
  readonly readCell: string;
  readonly working: Readonly<Record<Command, string>>;
  readonly selectionRead: (letters: number, characters: number) => string;
  readonly nothingSelected: string;
  readonly noLedger: string;
  readonly refreshed: (rows: number) => string;
  readonly upToDate: string;
  readonly nothingToReport: string;
  readonly reportOpened: (name: string) => string;
}

export const commandsInChinese: CommandWords = {
  group: "答复台账",
  open: "打开台账窗格",
  openTip: "粘贴答复，核对读到的措施和数字，写入工作簿。",
  menu: "更多操作",
  label: { readSelection: "读取选中内容", refreshComparison: "刷新对比", buildReport: "生成报告" },
  tip: {
    readSelection: "把选中单元格里的文字当作答复读入窗格；没有选中文字时打开粘贴框。",
    refreshComparison: "按台账现在的内容重算各年对比，备注和人工判断保留。",
    buildReport: "把台账做成给领导看的工作簿，不需要加载项也能打开和打印。",
  },
  reportOptions: { label: "报告选项…", tip: "选诉求、年份、给谁看、单位、标题和标志，存成方案，明年照样生成。" },
  diagnostics: { label: "诊断信息", tip: "版本、所在程序、台账各表和最近一次出错，供报告问题时复制。" },
  readCell: "作为答复读取",
  working: { readSelection: "正在读取选中的单元格…", refreshComparison: "正在重算对比…", buildReport: "正在生成报告…" },
  selectionRead: (letters, characters) => (letters > 1 ? `已读入选中的 ${count(letters)} 封答复，共 ${count(characters)} 字。` : `已读入选中的文字，${count(characters)} 字。`),
  nothingSelected: "选中的单元格里没有文字。请在此粘贴答复，或选中含答复的单元格后再试。",
  noLedger: "工作簿里还没有台账，没有可对比的内容。请先粘贴答复并写入工作簿。",
  refreshed: (rows) => `对比已刷新，更新 ${count(rows)} 行；备注和人工判断都还在。`,
  upToDate: "对比已是最新，没有改动。",
  nothingToReport: "工作簿里还没有台账，报告没有内容可写。请先粘贴答复并写入工作簿。",
  reportOpened: (name) => `报告已在新窗口打开，请另存为 ${name} 后再发送。`,
};
