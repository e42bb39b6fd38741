import { HostProblem } from "../../../workbook/host";
import type { SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { readAddress } from "../address";
import type { BookSurvey } from "../standing/survey-book";

export interface ArrangedSheet {
  readonly plan: SheetPlan;
  /** As it is called in the workbook, whatever the plan calls it. */
  readonly name: string;
  readonly fresh: boolean;
}

/** By its table, else by the name that marks it, else a new one beside a sheet that happens to be called the same. */
export function arrangeSheets(plan: WorkbookPlan, book: BookSurvey): ArrangedSheet[] {
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  return plan.sheets.map((sheet): ArrangedSheet => {
    const there = standingSheet(plan, sheet, book);
    if (there !== undefined) return { plan: sheet, name: there, fresh: false };
    if (book.structureProtected) throw new HostProblem("protected", sheet.name);
    let name = sheet.name;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${sheet.name.slice(0, 26)} (${n})`;
    taken.add(name.toLowerCase());
    return { plan: sheet, name, fresh: true };
  });
}

function standingSheet(plan: WorkbookPlan, sheet: SheetPlan, book: BookSurvey): string | undefined {
  const names = new Set((sheet.tables ?? []).map(({ name }) => name.toLowerCase()));
  const byTable = book.tables.find(({ name }) => names.has(name.toLowerCase()))?.sheet;
  if (byTable !== undefined) return byTable;
  const mark = plan.names?.find((name) => name.sheet === sheet.id)?.name;
  const marked = mark === undefined ? null : readAddress(book.names.get(mark) ?? "");
  return marked ? book.sheets.find(({ name }) => name.toLowerCase() === marked.sheet.toLowerCase())?.name : undefined;
}
