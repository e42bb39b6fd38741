import type { HostProblemCode } from "../workbook/host";
import type { Language } from "./language";
import type { Words } from "./ledger";

const say = (zh: string, en: string): Words => ({ zh, en });

/** What happened to the workbook, that nothing was lost, and what to do. `{detail}` is replaced where there is one. */
export const hostProblemWords: Readonly<Record<HostProblemCode, Words>> = {
  "edit-mode": say("有单元格正在编辑，暂时无法写入；工作簿没有改动。请按 Enter 结束编辑，然后重试。", "A cell is being edited, so nothing could be written; the workbook is unchanged. Press Enter to finish editing, then try again."),
  protected: say("工作表或工作簿受保护，无法写入；没有改动任何内容。请先在“审阅”中撤销保护，然后重试。", "The sheet or workbook is protected, so nothing could be written; it is unchanged. Unprotect it under Review, then try again."),
  "too-large": say("内容太大，无法处理；工作簿没有改动。请分几次写入，或把大文件拆小。", "This is too large to handle; the workbook is unchanged. Write it in several parts, or split the file."),
  "name-taken": say("工作簿里已有同名的表或名称（{detail}）；没有改动任何内容。请把它改名，然后重试。", "The workbook already has a table or name called {detail}; nothing was changed. Rename it, then try again."),
  "read-only": say("工作簿是只读的，无法写入；没有改动任何内容。请另存一份或取得编辑权限，然后重试。", "The workbook is read-only, so nothing could be written. Save a copy or get permission to edit, then try again."),
  cancelled: say("已取消；工作簿保持原样。", "Cancelled; the workbook is as it was."),
  unsupported: say("这份工作簿写不出来（{detail}）；没有改动任何内容。请把出问题的答复单独写入，并反馈这条提示。", "This workbook can’t be written ({detail}); nothing was changed. Write the letter in question by itself, and please report this message."),
  gone: say("找不到要显示的位置（{detail}），可能已被删除或改名；工作簿没有改动。请重新写入后再试。", "The place to show ({detail}) can’t be found; it may have been deleted or renamed. Write the letters again, then retry."),
  "not-a-workbook": say("这不是 .xlsx 工作簿；文件没有改动。请换一个文件，或在 Excel、WPS 中打开后另存为 .xlsx。", "This is no .xlsx workbook; the file is unchanged. Choose another file, or open it in Excel or WPS and save it as .xlsx."),
  encrypted: say("工作簿有打开密码，无法读取；文件没有改动。请在 Excel 中取消密码后重试。", "The workbook has a password and can’t be read; the file is unchanged. Remove the password in Excel, then try again."),
  damaged: say("文件不完整或已损坏，无法读取；文件没有改动。请重新下载，或在 Excel 中打开并修复后另存。", "The file is incomplete or damaged and can’t be read; it is unchanged. Download it again, or open and repair it in Excel and save a copy."),
  bomb: say("文件解压后大得异常，为安全起见没有打开；文件没有改动。请核对来源，或在 Excel 中另存一份较小的。", "The file unpacks to an abnormal size and was not opened, to be safe; it is unchanged. Check where it came from, or save a smaller copy from Excel."),
  "old-format": say("这是旧版 .xls 文件；文件没有改动。请在 Excel 或 WPS 中另存为 .xlsx 后重试。", "This is an old .xls file; it is unchanged. Save it as .xlsx in Excel or WPS, then try again."),
  unknown: say("写入没有完成（{detail}）；工作簿保持原样。请重试，仍不行请反馈这条提示。", "Writing did not finish ({detail}); the workbook is as it was. Try again; if it keeps failing, please report this message."),
};

/** One sentence for a refusal, with its detail where the sentence has a place for it. */
export function hostProblemSentence(problem: { readonly code: HostProblemCode; readonly detail?: string }, language: Language): string {
  const detail = problem.detail ?? "";
  const sentence = hostProblemWords[problem.code][language];
  return detail ? sentence.replace("{detail}", detail) : sentence.replace(/\s?[（(]\{detail\}[）)]/u, "").replace("{detail}", "");
}
