import type { Rect, TableColumn, TablePlan, Validation } from "../../../workbook/plan";
import { type Change, nothing, type OpenBook, step } from "./change";

/** Light and quiet: the plan's own header style carries the colour. */
const tableStyle = "TableStyleLight1";

/** Makes a table of cells that are already written. */
export function addTable(plan: TablePlan, sheet: string, area: Rect, fresh: boolean): Change {
  return {
    bytes: 1200,
    do: (book) => {
      const table = book.context.workbook.tables.add(book.range(sheet, area), true);
      table.name = plan.name;
      table.style = tableStyle;
      table.showBandedRows = plan.banded ?? false;
    },
    undo: fresh ? nothing : ({ context }) => { context.workbook.tables.getItem(plan.name).convertToRange(); },
    ...(fresh ? {} : { probe: ({ context }) => { const table = context.workbook.tables.getItemOrNullObject(plan.name).load("id"); return () => !table.isNullObject; } }),
  };
}

/** Sorting, moving and adding rows conflicts with a filter; it is set aside and put back on the columns where they are `then`. */
export function setFilterAside(table: string, criteria: readonly (Excel.FilterCriteria | null)[], then: readonly (Excel.FilterCriteria | null)[]): { aside: Change; back: Change } {
  const apply = (criteria: readonly (Excel.FilterCriteria | null)[]) => ({ context }: { context: Excel.RequestContext }): void => {
    const { autoFilter } = context.workbook.tables.getItem(table);
    const range = context.workbook.tables.getItem(table).getRange();
    for (const [column, one] of criteria.entries()) if (one) autoFilter.apply(range, column, one);
  };
  const clear = ({ context }: { context: Excel.RequestContext }): void => { context.workbook.tables.getItem(table).autoFilter.clearCriteria(); };
  return { aside: step(500, clear, apply(criteria)), back: step(500 + JSON.stringify(then).length * 2, apply(then), clear) };
}

export function validate(sheet: string, area: Rect, validation: Omit<Validation, "range">): Change {
  const { rule, prompt, error } = validation;
  return step(1200 + JSON.stringify(validation).length * 2, (book) => {
    const { dataValidation } = book.range(sheet, area);
    dataValidation.rule = excelValidation(rule);
    if (validation.allowBlank !== undefined) dataValidation.ignoreBlanks = validation.allowBlank;
    if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    if (error) dataValidation.errorAlert = { showAlert: true, style: error.style === "stop" ? "Stop" : "Warning", title: error.title, message: error.text };
  });
}

export function excelValidation(rule: Validation["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list": return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "text": return { textLength: { formula1: rule.maxLength, operator: "LessThanOrEqualTo" } };
    case "custom": return { custom: { formula: `=${rule.formula.replace(/^=/, "")}` } };
    case "number": {
      const basic = bounds(rule.min, rule.max);
      return rule.whole ? { wholeNumber: basic } : { decimal: basic };
    }
  }
}

function bounds(min: number | undefined, max: number | undefined): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined) return { formula1: min, formula2: max, operator: "Between" };
  if (max !== undefined) return { formula1: max, operator: "LessThanOrEqualTo" };
  return { formula1: min ?? -1e300, operator: "GreaterThanOrEqualTo" };
}

/** A column whose header is called otherwise by now; it looks as it did. */
export const renameHeader = (sheet: string, cell: Rect, header: string, before: string): Change => {
  const write = (text: string) => (book: OpenBook): void => { book.range(sheet, cell).formulas = [[`'${text}`]]; };
  return step(400 + header.length * 3, write(header), write(before));
};

export const hideColumn = (sheet: string, column: TableColumn, at: number): Change[] =>
  (column.hidden ? [step(500, (book) => { book.range(sheet, { row: 0, column: at, rows: 1, columns: 1 }).getEntireColumn().columnHidden = true; })] : []);
