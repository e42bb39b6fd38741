import type { Language } from "./language";

/** What the pane's page of forms says. */
export interface FormsPaneWords {
  readonly empty: string;
  readonly noWorkbook: string;
  readonly make: string;
  readonly makeHelp: string;
  readonly year: string;
  readonly issuer: string;
  readonly document: string;
  readonly valid: string;
  readonly list: (forms: number, indicators: number) => string;
  readonly one: (rows: number, known: number, rules: number) => string;
  readonly save: (department: string) => string;
  /** What stands on that button; its full name begins with it. */
  readonly saveShort: string;
  readonly saveAll: string;
  readonly zipName: (year: number) => string;
  readonly making: (done: number, total: number) => string;
  readonly saved: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly inserted: (name: string, sheets: number) => string;
  readonly link: (name: string) => string;
  readonly noForms: string;
  readonly ruleProblems: (count: number) => string;
  readonly collect: string;
  readonly collectHelp: string;
  readonly pick: string;
  readonly reading: (done: number, total: number) => string;
  readonly complete: string;
  readonly toCorrect: string;
  readonly refused: string;
  readonly counts: (passed: number, explained: number, correct: number, explain: number, missing: number) => string;
  readonly sendBack: (department: string) => string;
  readonly more: (count: number) => string;
  readonly merge: (count: number) => string;
  readonly mergeNothing: string;
  readonly merging: string;
  readonly merged: (count: number) => string;
  readonly changes: (kind: string, count: number) => string;
  readonly forget: string;
}

const zh: FormsPaneWords = {
  empty: "台账里还没有可报送的指标。先在“粘贴”页把答复写入工作簿，再回到这里生成报送表。",
  noWorkbook: "这里没有打开的工作簿。",
  make: "生成报送表",
  makeHelp: "一个单位一份，按“指标目录”表；口径、审核关系、是否报送在那张表里改。",
  year: "报送年度",
  issuer: "制定机关",
  document: "文号",
  valid: "有效期至",
  list: (forms, indicators) => `${forms} 个单位，${indicators} 个指标`,
  one: (rows, known, rules) => `指标 ${rows}，有上年数 ${known}，审核关系 ${rules}`,
  save: (department) => `生成 ${department} 的报送表`,
  saveShort: "生成",
  saveAll: "全部打包下载",
  zipName: (year) => `${year}年指标报送表.zip`,
  making: (done, total) => `正在生成 ${done}/${total}…`,
  saved: (name) => `已保存 ${name}。`,
  opened: (name) => `已打开 ${name}，请另存后发给填报单位。`,
  inserted: (name, sheets) => `这里不能保存文件，已把 ${name} 作为 ${sheets} 张工作表插入当前工作簿，请移到新工作簿后保存。`,
  link: (name) => `下载 ${name}`,
  noForms: "没有可报送的指标：目录里的指标都写了不报送，或答复里没有读出成效数字。",
  ruleProblems: (count) => `${count} 条审核关系看不懂，没有采用：`,
  collect: "收表",
  collectHelp: "选收到的 .xlsx 报送表，可多选；先预览，确认后才写入台账。",
  pick: "选择收到的报送表…",
  reading: (done, total) => `正在读 ${done}/${total}…`,
  complete: "已收齐",
  toCorrect: "须补正",
  refused: "未收",
  counts: (passed, explained, correct, explain, missing) => `通过 ${passed}，已说明 ${explained}，须更正 ${correct}，请说明 ${explain}，未填 ${missing}`,
  sendBack: (department) => `生成 ${department} 的退回修改单`,
  more: (count) => `另有 ${count} 条`,
  merge: (count) => `并入台账（${count} 个数）`,
  mergeNothing: "没有新的数要并入。",
  merging: "正在写入台账…",
  merged: (count) => `已并入 ${count} 个报送数，与答复所述并列在“观测值”表中。`,
  changes: (kind, count) => `${kind} ${count}`,
  forget: "清除",
};

const en: FormsPaneWords = {
  empty: "The ledger has no indicators to ask for yet. Write letters to the workbook on the page Paste, then come back to make the forms.",
  noWorkbook: "No workbook is open here.",
  make: "Make forms",
  makeHelp: "One for each department, from the sheet of indicators; definitions, rules and what is collected are changed there.",
  year: "Year",
  issuer: "Issued by",
  document: "Document",
  valid: "Valid until",
  list: (forms, indicators) => `${forms} departments, ${indicators} indicators`,
  one: (rows, known, rules) => `${rows} indicators, ${known} with last year's value, ${rules} rules`,
  save: (department) => `Make the form of ${department}`,
  saveShort: "Make",
  saveAll: "Download all as .zip",
  zipName: (year) => `forms_${year}.zip`,
  making: (done, total) => `Making ${done}/${total}…`,
  saved: (name) => `${name} was saved.`,
  opened: (name) => `${name} was opened; save it and send it to the department.`,
  inserted: (name, sheets) => `Files can't be saved here, so ${name} was inserted into this workbook as ${sheets} sheets; move them to a new workbook and save it.`,
  link: (name) => `Download ${name}`,
  noForms: "There is nothing to ask for: all indicators are marked as not collected, or no results were read from the letters.",
  ruleProblems: (count) => `${count} rules can't be read and were left out:`,
  collect: "Collect returns",
  collectHelp: "Choose returned .xlsx forms, several at once; you see a preview before anything is written.",
  pick: "Choose returned forms…",
  reading: (done, total) => `Reading ${done}/${total}…`,
  complete: "complete",
  toCorrect: "to correct",
  refused: "refused",
  counts: (passed, explained, correct, explain, missing) => `OK ${passed}, explained ${explained}, to correct ${correct}, to explain ${explain}, missing ${missing}`,
  sendBack: (department) => `Make the list of corrections for ${department}`,
  more: (count) => `${count} more`,
  merge: (count) => `Merge into the ledger (${count} values)`,
  mergeNothing: "There is nothing new to merge.",
  merging: "Writing to the ledger…",
  merged: (count) => `${count} filed values were merged; they stand beside those stated in letters in the sheet of observations.`,
  changes: (kind, count) => `${kind} ${count}`,
  forget: "Clear",
};

export const formsPaneWords: Readonly<Record<Language, FormsPaneWords>> = { zh, en };
