import type { Language } from "../../wording/language";
import { sheetChangesWords } from "../../wording/sheet-changes";
import type { ReadProblem } from "../../workbook/read-rows";
import { sheetNameOf } from "../../workbook/sheet-name-of";

const named = 3;

/** Which cells say nothing their column can be: the first few by sheet, row and column, the others by number. */
export function unreadCellsSaid(problems: readonly ReadProblem[], language: Language): string {
  const words = sheetChangesWords[language];
  const said = problems.slice(0, named).map(({ table, key, header, value }) => words.cell(sheetNameOf(table, language), key, header, String(value ?? "")));
  if (problems.length > named) said.push(words.more(problems.length - named));
  return said.join(language === "zh" ? "；" : "; ");
}
