import type { ReadProblem } from "../../workbook/read-rows";
import type { Language } from "../../wording/language";
import { sheetChangesWords } from "../../wording/sheet-changes";
import { unreadCellsSaid } from "./unread-cells-said";

/** What a write made of the edits it found in the sheets: rows deleted by hand, cells that can't be understood. A sentence for each. */
export function foundWhenWritten(deleted: number, problems: readonly ReadProblem[], language: Language): readonly string[] {
  const words = sheetChangesWords[language];
  return [
    ...(deleted > 0 ? [words.deletedWritten(deleted)] : []),
    ...(problems.length > 0 ? [words.unreadWritten(problems.length) + unreadCellsSaid(problems, language)] : []),
  ];
}
