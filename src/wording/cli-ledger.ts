import type { Language } from "./language";

/** What `ledger` says. */
export const ledgerHelp: Readonly<Record<Language, string>> = {
  zh: `ledger 文件… -o 台账.xlsx   建立台账工作簿；已有的台账则把答复加进去；别人的台账（.xlsx）则并进来

用法：ledger 文件… -o 台账.xlsx [--lang zh|en]

  -o, --output 台账.xlsx   写到哪里；文件已存在时在其中增补，自己加的列、批注、改动都保留
  --lang zh|en             新建台账的语言，默认 zh；已有的台账保持原来的语言

并入别人的台账时，新的答复和决定连同经办人、时间一起并入；双方不一致的，保留原有的，另一方的记在“决定”表里，逐条列出，不会悄悄覆盖。
输出文件还不存在时，以所给的第一本台账为底，其中自己加的列和批注都保留。

已在台账里的答复（文号相同或文字相同）会重新读一遍，换掉原来的行，不会重复。

例：npm run -s cli -- ledger 2023 2024 -o 台账.xlsx
    npm run -s cli -- ledger 李敏.xlsx 王强.xlsx -o 合并.xlsx`,
  en: `ledger FILE… -o OUT.xlsx   builds the ledger workbook, or adds letters to the one that is there; merges ledgers (.xlsx) of others

Usage: ledger FILE… -o OUT.xlsx [--lang zh|en]

  -o, --output OUT.xlsx    where to write; an existing ledger is extended, your own columns, notes and edits are kept
  --lang zh|en             language of a new ledger, zh unless given; an existing one keeps its own

Merging another ledger brings its new letters and decisions, with who and when. Where the two differ, what was there stays, the other is
kept in Decisions and listed; nothing is overwritten silently. A new output begins as the first ledger given, own columns and notes included.

A letter that is in the ledger already (same document number or same words) is read again and takes the place of its old rows.

Examples: npm run -s cli -- ledger 2023 2024 -o ledger.xlsx
          npm run -s cli -- ledger Li.xlsx Wang.xlsx -o merged.xlsx`,
};

export type OutputProblem = "locked" | "read-only" | "no-folder" | "is-folder" | "no-room" | "unwritable";

export interface LedgerCliWords {
  readonly noOutput: string;
  readonly notXlsx: (file: string) => string;
  readonly outcome: Readonly<Record<"added" | "replaced" | "same", string>>;
  readonly sameAs: (other: string) => string;
  readonly figures: (metrics: number, dismissed: number) => string;
  readonly written: (file: string, letters: number, metrics: number) => string;
  readonly nothingWritten: (file: string) => string;
  readonly noLetter: (file: string) => string;
  readonly noLetterhead: (file: string) => string;
  readonly laying: string;
  readonly output: Readonly<Record<OutputProblem, (file: string, detail: string) => string>>;
  readonly unread: (table: string, key: string, header: string, value: string) => string;
  readonly migrated: (file: string, what: readonly string[]) => string;
  readonly left: (sheet: string, what: string) => string;
}

const zh: LedgerCliWords = {
  noOutput: "ledger 要用 -o 写明台账文件，例如 -o 台账.xlsx。",
  notXlsx: (file) => `台账文件要以 .xlsx 结尾，不能是“${file}”。`,
  outcome: { added: "新增", replaced: "更新", same: "重复" },
  sameAs: (other) => `与 ${other} 相同，只记一次`,
  figures: (metrics, dismissed) => `指标 ${metrics}，其他数字 ${dismissed}`,
  written: (file, letters, metrics) => `已写入 ${file}：共 ${letters} 件答复，${metrics} 个指标。`,
  nothingWritten: (file) => `没有读到答复，没有写 ${file}。`,
  noLetter: (file) => `${file}：不像一件答复（没有文号、单位、标题，也没有数字），没有记入台账；请检查是否选对了文件。`,
  noLetterhead: (file) => `注意：${file} 没有读出文号、单位和标题，已记入台账；请在“答复”表中补上。`,
  laying: "正在编排工作簿…",
  output: {
    locked: (file, lock) => `${file}：正被其他程序打开，没有写入。请先关闭它再试；如果确实没有打开，请删除 ${lock} 后再试。`,
    "read-only": (file) => `${file}：文件是只读的，没有写入。请取消只读，或用 -o 换一个文件名。`,
    "no-folder": (file) => `${file}：所在的文件夹不存在，没有写入。请先建立文件夹，或用 -o 换一个位置。`,
    "is-folder": (file) => `${file}：这是一个文件夹，没有写入。请用 -o 写明文件名。`,
    "no-room": (file) => `${file}：磁盘空间不足，没有写入，原文件未变。请腾出空间后再试。`,
    unwritable: (file, why) => `${file}：无法写入（${why}），原文件未变。请检查权限，或用 -o 换一个位置。`,
  },
  unread: (table, key, header, value) => `注意：${table} 中编号 ${key} 的“${header}”写的是“${value}”，读不懂，按空白处理；请在表中核对。`,
  migrated: (file, what) => `${file} 是旧版本写的，按现在的格式读入：${what.join("；")}。自己加的列和批注都保留。`,
  left: (sheet, what) => `注意：工作表“${sheet}”有内容超出 .xlsx 的限度，没有全部写入（${what}）。`,
};

const en: LedgerCliWords = {
  noOutput: "ledger needs -o with the ledger's file, for example -o ledger.xlsx.",
  notXlsx: (file) => `The ledger's file must end in .xlsx, not "${file}".`,
  outcome: { added: "added", replaced: "updated", same: "same" },
  sameAs: (other) => `the same as ${other}, kept once`,
  figures: (metrics, dismissed) => `${metrics} metrics, ${dismissed} other numbers`,
  written: (file, letters, metrics) => `Written to ${file}: ${letters} letters, ${metrics} metrics.`,
  nothingWritten: (file) => `No letter could be read, ${file} was not written.`,
  noLetter: (file) => `${file}: this doesn't look like a reply (no document number, agency, subject or figure) and was not put in; check that it is the right file.`,
  noLetterhead: (file) => `Note: no document number, agency or subject was read from ${file}; it was put in, please fill them in on the sheet of replies.`,
  laying: "Laying out the workbook…",
  output: {
    locked: (file, lock) => `${file}: another program has it open, so nothing was written. Close it and try again; if it isn't open, delete ${lock} first.`,
    "read-only": (file) => `${file}: the file is read-only, so nothing was written. Make it writable or choose another name with -o.`,
    "no-folder": (file) => `${file}: its folder doesn't exist, so nothing was written. Create the folder or choose another place with -o.`,
    "is-folder": (file) => `${file}: this is a folder, so nothing was written. Name a file with -o.`,
    "no-room": (file) => `${file}: the disk is full, so nothing was written and the old file is as it was. Make room and try again.`,
    unwritable: (file, why) => `${file}: can't be written (${why}); the old file is as it was. Check the permissions or choose another place with -o.`,
  },
  unread: (table, key, header, value) => `Note: in ${table}, row ${key}, “${header}” says “${value}”, which can't be read and counts as blank; please check it in the table.`,
  migrated: (file, what) => `${file} was written by an older version and is read in today's form: ${what.join("; ")}. Your own columns and notes are kept.`,
  left: (sheet, what) => `Note: sheet “${sheet}” has more than an .xlsx file can hold, some of it was not written (${what}).`,
};

export const ledgerCliWords: Readonly<Record<Language, LedgerCliWords>> = { zh, en };
