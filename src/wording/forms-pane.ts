import type { Language } from "./language";

/** What the pane's page of forms says: making them; see forms-pane-rules and forms-pane-collect for the rest. */
export interface FormsPaneWords {
  readonly empty: string;
  readonly sectionList: string;
  readonly sections: Readonly<Record<"make" | "rules" | "collect", string>>;
  readonly make: string;
  readonly makeHelp: string;
  readonly year: string;
  readonly frame: Readonly<Record<"table" | "issuer" | "document" | "valid", string>>;
  readonly frameHelp: string;
  readonly frameNotKept: (why: string) => string;
  readonly list: (forms: number, indicators: number) => string;
  readonly one: (rows: number, known: number, rules: number) => string;
  /** Where a department has indicators and none is on its form. */
  readonly notAsked: string;
  readonly indicators: string;
  readonly indicatorsOf: (department: string) => string;
  readonly allIndicators: (on: number, all: number) => string;
  readonly findIndicator: string;
  readonly collectChanged: (indicators: number) => string;
  readonly keepCollect: string;
  readonly keepingCollect: string;
  readonly collectKept: string;
  readonly choose: (department: string) => string;
  readonly chooseAll: string;
  readonly find: string;
  readonly found: (shown: number, all: number) => string;
  readonly save: (department: string) => string;
  /** What stands on that button; its full name begins with it. */
  readonly saveShort: string;
  readonly saveChosen: (forms: number) => string;
  readonly zipName: (year: number) => string;
  readonly making: (done: number, total: number) => string;
  readonly opening: (done: number, total: number) => string;
  readonly openMany: (forms: number) => string;
  readonly openYes: string;
  readonly saved: (name: string) => string;
  readonly savedZip: (name: string, files: number) => string;
  readonly opened: (name: string) => string;
  readonly openedMany: (files: number) => string;
  readonly inserted: (name: string, sheets: number) => string;
  readonly insertedOne: (name: string, sheets: number, left: number) => string;
  readonly stopped: (done: number, total: number) => string;
  readonly link: (name: string) => string;
  readonly noForms: string;
  readonly gone: string;
  readonly ruleProblems: (count: number) => string;
  readonly toRules: string;
}

const zh: FormsPaneWords = {
  empty: "台账里还没有可报送的指标。先在“粘贴”页把答复写入工作簿，再回到这里生成报送表。",
  sectionList: "报送的各步",
  sections: { make: "制表", rules: "审核关系", collect: "收表" },
  make: "生成报送表",
  makeHelp: "一个单位一份；点“指标”勾选要报送的，口径、提示幅度在“指标目录”表里改。",
  year: "报送年度",
  frame: { table: "表号", issuer: "制定机关", document: "文号", valid: "有效期至" },
  frameHelp: "印在表头右侧，随工作簿记住；不填则留空手写。",
  frameNotKept: (why) => `表头信息没能记在工作簿里（${why}），报送表照常生成。`,
  list: (forms, indicators) => `${forms} 个单位，${indicators} 个指标`,
  one: (rows, known, rules) => `指标 ${rows}，有上年数 ${known}，审核关系 ${rules}`,
  notAsked: "没有勾选指标，不发表",
  indicators: "指标",
  indicatorsOf: (department) => `指标：${department}`,
  allIndicators: (on, all) => `全选（已选 ${on}/${all}）`,
  findIndicator: "查找指标",
  collectChanged: (indicators) => `${indicators} 个指标是否报送有改动，还没有记入“指标目录”表；生成报送表时会一并记下。`,
  keepCollect: "记下",
  keepingCollect: "正在写入目录…",
  collectKept: "报送哪些指标已写入“指标目录”表。",
  choose: (department) => `选 ${department}`,
  chooseAll: "全选",
  find: "查找单位",
  found: (shown, all) => `显示 ${shown}/${all} 个单位`,
  save: (department) => `生成 ${department} 的报送表`,
  saveShort: "生成",
  saveChosen: (forms) => `生成所选 ${forms} 份`,
  zipName: (year) => `${year}年指标报送表.zip`,
  making: (done, total) => `正在生成 ${done}/${total}…`,
  opening: (done, total) => `正在打开 ${done}/${total}…`,
  openMany: (forms) => `Excel 桌面版里每份表打开一个新窗口，将依次打开 ${forms} 个，中途可以取消。也可以少选几个单位，或在浏览器的工作台里打包下载。`,
  openYes: "依次打开",
  saved: (name) => `已保存 ${name}。`,
  savedZip: (name, files) => `已保存 ${name}，内有 ${files} 份。`,
  opened: (name) => `已打开 ${name}，请另存后发给填报单位。`,
  openedMany: (files) => `已依次打开 ${files} 份，请逐个另存后发给填报单位。`,
  inserted: (name, sheets) => `这里不能保存文件，已把 ${name} 作为 ${sheets} 张工作表插入当前工作簿，请移到新工作簿后保存。`,
  insertedOne: (name, sheets, left) => `这里不能打开新工作簿，已把 ${name} 作为 ${sheets} 张工作表插入当前工作簿，其余 ${left} 份没有生成。请移走后再生成下一份，或在浏览器的工作台里打包下载。`,
  stopped: (done, total) => `已取消：${total} 份中生成了 ${done} 份，台账没有改动。`,
  link: (name) => `下载 ${name}`,
  noForms: "没有可报送的指标：目录里的指标都没有勾选，或答复里没有读出成效数字。",
  gone: "台账刚才有改动，所选单位已不在目录里，没有生成。请重新选择。",
  ruleProblems: (count) => `${count} 条审核关系看不懂，没有采用。`,
  toRules: "去修改",
};

const en: FormsPaneWords = {
  empty: "The ledger has no indicators to ask for yet. Write letters to the workbook on the page Paste, then come back to make the forms.",
  sectionList: "Steps of yearly forms",
  sections: { make: "Make", rules: "Rules", collect: "Collect" },
  make: "Make forms",
  makeHelp: "One for each department; press Indicators to tick what it asks for. Definitions and thresholds are changed in the sheet of indicators.",
  year: "Year",
  frame: { table: "Table no.", issuer: "Issued by", document: "Document", valid: "Valid until" },
  frameHelp: "Printed at the top right and remembered in the workbook; left blank to be written by hand.",
  frameNotKept: (why) => `These fields couldn't be remembered in the workbook (${why}); the forms are made all the same.`,
  list: (forms, indicators) => `${forms} ${forms === 1 ? "department" : "departments"}, ${indicators} ${indicators === 1 ? "indicator" : "indicators"}`,
  one: (rows, known, rules) => `${rows} indicators, ${known} with last year's value, ${rules} rules`,
  notAsked: "no indicator is ticked, so no form is made",
  indicators: "Indicators",
  indicatorsOf: (department) => `Indicators of ${department}`,
  allIndicators: (on, all) => `All (${on} of ${all} ticked)`,
  findIndicator: "Find an indicator",
  collectChanged: (indicators) => `${indicators === 1 ? "1 indicator was" : `${indicators} indicators were`} put on or taken off the forms; the sheet of indicators doesn't say so yet. Making forms notes it too.`,
  keepCollect: "Note it",
  keepingCollect: "Writing to the catalogue…",
  collectKept: "What the forms ask for is written to the sheet of indicators.",
  choose: (department) => `Choose ${department}`,
  chooseAll: "All",
  find: "Find a department",
  found: (shown, all) => `${shown} of ${all} ${all === 1 ? "department" : "departments"} shown`,
  save: (department) => `Make the form of ${department}`,
  saveShort: "Make",
  saveChosen: (forms) => (forms === 1 ? "Make 1 form" : `Make ${forms} forms`),
  zipName: (year) => `forms_${year}.zip`,
  making: (done, total) => `Making ${done}/${total}…`,
  opening: (done, total) => `Opening ${done}/${total}…`,
  openMany: (forms) => `In Excel for the desktop each form opens in a window of its own: ${forms} will open one after another, and you can cancel. Or choose fewer departments, or download them as one .zip in the workbench in a browser.`,
  openYes: "Open them",
  saved: (name) => `${name} was saved.`,
  savedZip: (name, files) => `${name} was saved with ${files} files in it.`,
  opened: (name) => `${name} was opened; save it and send it to the department.`,
  openedMany: (files) => `${files} workbooks were opened; save each and send it to its department.`,
  inserted: (name, sheets) => `Files can't be saved here, so ${name} was inserted into this workbook as ${sheets} sheets; move them to a new workbook and save it.`,
  insertedOne: (name, sheets, left) => `New workbooks can't be opened here, so ${name} was inserted into this workbook as ${sheets} sheets; the other ${left} were not made. Move the sheets away before making the next, or download all in the workbench in a browser.`,
  stopped: (done, total) => `Cancelled: ${done} of ${total} were made; the ledger is unchanged.`,
  link: (name) => `Download ${name}`,
  noForms: "There is nothing to ask for: no indicator is ticked, or no results were read from the letters.",
  gone: "The ledger has just changed and the chosen departments are no longer in it; nothing was made. Please choose again.",
  ruleProblems: (count) => (count === 1 ? "1 rule can't be read and was left out." : `${count} rules can't be read and were left out.`),
  toRules: "Correct them",
};

export const formsPaneWords: Readonly<Record<Language, FormsPaneWords>> = { zh, en };
