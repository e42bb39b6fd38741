const grouped = new Intl.NumberFormat("en-US");
/** 12345 → 12,345; the same in both languages. */
export const count = (n: number): string => grouped.format(n);

/** What every page says, in Chinese; English is fetched where it was chosen (`english.ts`). */
export const paneInChinese = {
  product: "答复台账",
  tabs: { paste: "粘贴", review: "核对", compare: "对比", forms: "报送" },
  tabList: "窗格页",

  settings: "设置",
  language: "语言",
  languages: { zh: "中文", en: "English" },
  theme: "外观",
  themes: { system: "跟随系统", light: "浅色", dark: "深色", contrast: "高对比度" },

  replyText: "答复原文",
  pasteHere: "在此粘贴一封建议或提案的答复（Ctrl+V），或把文件拖进来。",
  chooseFiles: "选择文件…",
  fileKinds: "Word、PDF、网页或文本，可多选",
  dropHere: "松开即读入",
  clear: "清空",
  samples: "示例答复",
  characters: (n: number) => `${count(n)} 字`,
  readIn: (ms: number) => `${ms < 1 ? "不到 1" : count(Math.round(ms))} 毫秒读完`,
  firstTitle: "把答复变成可追溯的台账",
  firstText: "粘贴一封答复，立即看到其中的诉求、措施、成效、打算和每一个数字；核对后写入工作簿。文字只在本机处理。",
  firstTry: "没有现成的答复？用一封示例试试：",
  sample: (year: number) => `${year} 年答复`,

  letters: "待写入的答复",
  untitled: "未命名的答复",
  removeLetter: (name: string) => `从列表中移去：${name}`,
  importing: (done: number, total: number) => `正在读入文件：${done} / ${total}`,
  imported: (name: string) => `已读入：${name}`,

  header: "信头",
  correct: "更正",
  correctDone: "完成",
  corrected: "已更正",
  field: {
    proposalTitle: "案由", docNumber: "文号", agency: "答复单位", date: "日期", addressee: "答复对象", proposalKind: "类别", session: "届次", proposalNumber: "编号",
  },
  kinds: { npc: "人大代表建议", cppcc: "政协提案" },
  unknown: "未见",
  badDate: "日期请写成 2024-05-29 这样",

  aspectsLabel: "各方面的要点数；按下可跳到该方面的下一条",
  coverage: (all: number, metrics: number, dismissed: number) => `${count(all)} 个数字：${count(metrics)} 项指标，${count(dismissed)} 项略过`,
  coverageNone: "文中没有数字",
  showDismissed: "标出略过的数字",

  letter: "读到的答复",
  letterHelp: "左右方向键在数字之间移动，回车查看怎样读出",
  figureSaid: (name: string, value: string) => `${name}，${value}`,
  dismissedSaid: (text: string, reason: string) => `${text}，略过：${reason}`,

  write: "写入工作簿",
  writing: (done: number, total: number) => `正在写入：${count(done)} / ${count(total)} 行`,
  preparing: "正在整理工作簿…",
  written: (letters: number, metrics: number) => `已写入 ${count(letters)} 封答复、${count(metrics)} 项指标。`,
  writtenNothing: "工作簿中已是这些内容，没有改动。",
  notShown: (what: string) => `此处不能呈现：${what}。内容一项不少。`,
  capabilities: {
    tables: "表格", links: "链接", notes: "批注", validation: "数据验证", "conditional-formats": "条件格式", protection: "工作表保护", charts: "图表", print: "打印设置", names: "名称",
    properties: "文档属性", "chart-texts": "图表的替代文字", images: "图片", selection: "选中位置", undo: "撤销",
  },
  and: "、",
  undo: "撤销上次写入",
  undone: "已撤销上次写入，工作簿恢复原样。",
  undoNothing: "写入之后又改过工作簿，或没有可撤销的写入；没有改动任何内容。",
  cancel: "取消",
  cancelled: "已取消，工作簿没有改动。",
  noWorkbook: "这里没有打开 Excel：答复照常读，但没有可写入的工作簿。请在 Excel 中打开本加载项，或使用浏览器工作台。",
  openWorkbench: "打开工作台",
  notALetter: "这段文字不像答复：没有文号、单位，也没有收信人。仍可写入。",
  knownSame: (what: string) => `台账中已有这封答复（${what}）。文字与台账中的一致。`,
  knownOther: (what: string) => `台账中已有这封答复（${what}）。文字与台账中的不同。`,
  knownChoice: "如何处理已有的答复",
  replace: "用这封替换",
  skip: "跳过，保留原有",
  remove: "从台账移除…",
  removeSure: "连同它的所有行一起移除？",
  removeYes: "移除",
  removed: (rows: number) => `已从台账移除，共 ${count(rows)} 行。`,
  notKept: "文字太长，关闭窗格后不会保留；请先写入工作簿。",
  dismiss: "关闭提示",
  again: "重新显示",

  reviewEmpty: "台账里还没有答复。先在“粘贴”页写入一封。",
  reviewPick: "台账中的答复",
  reload: "重新读取台账",
  loading: "正在读取台账…",
};

export type PaneWords = typeof paneInChinese;
