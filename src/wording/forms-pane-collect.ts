import type { Language } from "./language";

/** What the pane says while it reads returned forms back. */
export interface FormsPaneCollectWords {
  readonly collect: string;
  readonly help: string;
  readonly pick: string;
  readonly reading: (done: number, total: number) => string;
  readonly cancelledAt: (done: number, total: number) => string;
  readonly files: string;
  readonly states: Readonly<Record<"waiting" | "reading" | "read" | "refused", string>>;
  readonly complete: string;
  readonly toCorrect: string;
  readonly refused: string;
  readonly counts: (passed: number, explained: number, correct: number, explain: number, missing: number) => string;
  readonly sendBack: (department: string) => string;
  readonly sendBackShort: string;
  readonly sendBackAll: (files: number) => string;
  readonly zipName: string;
  readonly more: (count: number) => string;
  readonly less: string;
  readonly preview: string;
  readonly changes: (kind: string, count: number) => string;
  readonly explanations: (count: number) => string;
  readonly otherwise: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly merge: (count: number) => string;
  readonly mergeNothing: string;
  readonly merging: string;
  readonly merged: (count: number) => string;
  readonly forget: string;
}

const zh: FormsPaneCollectWords = {
  collect: "收表",
  help: "选收到的 .xlsx 报送表，可多选；先预览，确认后才写入台账，写入后可撤销。",
  pick: "选择收到的报送表…",
  reading: (done, total) => `正在读 ${done}/${total}…`,
  cancelledAt: (done, total) => `已取消：${total} 个文件读了 ${done} 个，台账没有改动。`,
  files: "收到的文件",
  states: { waiting: "等待", reading: "正在读", read: "已读", refused: "未收" },
  complete: "已收齐",
  toCorrect: "须补正",
  refused: "未收",
  counts: (passed, explained, correct, explain, missing) => `通过 ${passed}，已说明 ${explained}，须更正 ${correct}，请说明 ${explain}，未填 ${missing}`,
  sendBack: (department) => `生成 ${department} 的退回修改单`,
  sendBackShort: "退回修改单",
  sendBackAll: (files) => `全部退回修改单（${files} 份）`,
  zipName: "退回修改单.zip",
  more: (count) => `另有 ${count} 条`,
  less: "收起",
  preview: "并入台账的预览",
  changes: (kind, count) => `${kind} ${count}`,
  explanations: (count) => `已给出的说明（${count}）`,
  otherwise: (count) => `与答复所述不一致，并列保留（${count}）`,
  missing: (count) => `尚未收到 ${count} 个单位的报送表：`,
  merge: (count) => `并入台账（${count} 个数）`,
  mergeNothing: "没有新的数要并入。",
  merging: "正在写入台账…",
  merged: (count) => `已并入 ${count} 个报送数，与答复所述并列在“观测值”表中。`,
  forget: "清除",
};

const en: FormsPaneCollectWords = {
  collect: "Collect returns",
  help: "Choose returned .xlsx forms, several at once; you see a preview before anything is written, and can undo it afterwards.",
  pick: "Choose returned forms…",
  reading: (done, total) => `Reading ${done}/${total}…`,
  cancelledAt: (done, total) => `Cancelled: ${done} of ${total} files were read; the ledger is unchanged.`,
  files: "Files received",
  states: { waiting: "waiting", reading: "reading", read: "read", refused: "refused" },
  complete: "complete",
  toCorrect: "to correct",
  refused: "refused",
  counts: (passed, explained, correct, explain, missing) => `OK ${passed}, explained ${explained}, to correct ${correct}, to explain ${explain}, missing ${missing}`,
  sendBack: (department) => `Make the list of corrections for ${department}`,
  sendBackShort: "List of corrections",
  sendBackAll: (files) => `All lists of corrections (${files})`,
  zipName: "to_correct.zip",
  more: (count) => `${count} more`,
  less: "Show less",
  preview: "What goes into the ledger",
  changes: (kind, count) => `${kind} ${count}`,
  explanations: (count) => `Explanations given (${count})`,
  otherwise: (count) => `Not what the letters state, both are kept (${count})`,
  missing: (count) => (count === 1 ? "Nothing has come from 1 department:" : `Nothing has come from ${count} departments:`),
  merge: (count) => (count === 1 ? "Merge into the ledger (1 value)" : `Merge into the ledger (${count} values)`),
  mergeNothing: "There is nothing new to merge.",
  merging: "Writing to the ledger…",
  merged: (count) => `${count === 1 ? "1 filed value was" : `${count} filed values were`} merged, beside those stated in letters, in the sheet of observations.`,
  forget: "Clear",
};

export const formsPaneCollectWords: Readonly<Record<Language, FormsPaneCollectWords>> = { zh, en };
