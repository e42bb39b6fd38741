import type { ApplyOptions, ApplyReport } from "../../workbook/host";
import type { Rect, TablePlan, WorkbookPlan } from "../../workbook/plan";
import { assertPlan } from "../../workbook/validate-plan";
import { withMarks } from "../../workbook/with-marks";
import { arrangeSheets } from "./arrange/arrange-sheets";
import { arrangeTable, type TableArrangement } from "./arrange/arrange-table";
import { type Arrangement, arrangeWrite, type Standing, writeChanges } from "./arrange/arrange-write";
import { carryOut } from "./changes/carry-out";
import { lookParts } from "./cell-look";
import { assertUnchanged } from "./standing/assert-unchanged";
import { type StandingArea, standingCells, type StandingValidation } from "./standing/standing-book";
import { surveyBook } from "./standing/survey-book";
import { askSheet } from "./standing/survey-sheet";
import { askTables, firstTableEnd, loadTables } from "./standing/survey-tables";
import type { Written } from "./undo-write";

/** Carries a plan out in one Excel.run; what was written comes back with the way to undo it. */
export async function applyPlan(context: Excel.RequestContext, wanted: WorkbookPlan, options: ApplyOptions): Promise<{ report: ApplyReport; written: Written }> {
  const plan = withMarks(wanted);
  assertPlan(plan);
  const book = await surveyBook(context);
  const sheets = arrangeSheets(plan, book);
  const plans = new Map(plan.sheets.flatMap(({ tables = [] }) => tables.map((table): [string, TablePlan] => [table.name, table])));
  const found = book.tables.filter(({ name }) => plans.has(name));
  const standingSheets = sheets.filter(({ fresh }) => !fresh);

  const askedTables = askTables(context, found);
  const askedSheets = standingSheets.map(({ name, plan: sheet }) => ({ name, asked: askSheet(context, name, sheet) }));
  if (standingSheets.length > 0) await context.sync();
  const around = standingSheets.length > 0 ? askedTables() : [];
  const answers = askedSheets.map(({ name, asked }) => ({ name, answer: asked.next(firstTableEnd(name, around)) }));
  const tables = await loadTables(context, around, plans);
  if (standingSheets.length > 0 && tables.size === 0) await context.sync();
  assertUnchanged(tables, (options.since ?? []).filter(({ name }) => plans.has(name)));
  const details = new Map(answers.map(({ name, answer }) => [name, answer()]));

  const arranged = sheets.flatMap(({ name, plan: sheet }) => (sheet.tables ?? []).map((table): TableArrangement => arrangeTable(table, name, tables.get(table.name) ?? null)));
  const arrangement = arrangeWrite(sheets, arranged);
  const changes = writeChanges(plan, arrangement, { book, details, ...await loadNeeded(context, arrangement) });

  const names = context.workbook.worksheets;
  if (changes.length > 0) await carryOut(context, changes, options, () => names.load("items/id,items/name"));
  else options.onProgress?.(1, 1);
  const counts = { inserted: 0, updated: 0, unchanged: 0 };
  for (const content of arrangement.contents.values()) for (const key of ["inserted", "updated", "unchanged"] as const) counts[key] += content.counts[key];
  return {
    report: { ...counts, removed: arranged.reduce((sum, { merge }) => sum + merge.removed, 0), left: leftOut(plan) },
    written: { changes, tables: arranged, sheets: new Map(changes.length > 0 ? names.items.map(({ id, name }) => [name, id]) : []) },
  };
}

/** Office.js has no alternative text for charts; pictures are for files that are mailed, the file host has them. */
const leftOut = ({ sheets }: WorkbookPlan): ApplyReport["left"] => sheets.flatMap(({ id, charts = [], images = [] }) => [
  ...charts.flatMap(({ title, description }) => (description === "" ? [] : [{ sheet: id, what: "chart-texts" as const, why: title }])),
  ...images.map(({ description }) => ({ sheet: id, what: "images" as const, why: description })),
]);

/** Neither none nor several. */
const oneRule = /^(?:WholeNumber|Decimal|List|Date|Time|TextLength|Custom)$/;

/** One sync where cells that are there will change: their contents and looks, to be able to put them back; widths of columns that move. */
async function loadNeeded(context: Excel.RequestContext, { needed, dressed }: Arrangement): Promise<Pick<Standing, "before" | "widths">> {
  const columns = dressed.map(({ table, sheet, first, count }) => ({
    table, looks: Array.from({ length: count }, (_, i) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(0, first + i, 1, 1).load("columnHidden,format/columnWidth")),
  }));
  const asked = needed.map(({ sheet, area, validated }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("values,formulas,numberFormat");
    const validations = validated.map((column) => ({ column, there: range.getColumn(column).dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks") }));
    return { key: keyOf(sheet, area), area, range, looks: range.getCellProperties(lookParts), validations };
  });
  if (asked.length + columns.length > 0) await context.sync();
  const loaded = new Map(asked.map(({ key, area, range, looks, validations }): [string, StandingArea] => [key, {
    area, cells: standingCells(range.values, range.formulas), formats: range.numberFormat as string[][], looks: looks.value,
    validations: new Map(validations.flatMap(({ column, there }): [number, StandingValidation][] => (oneRule.test(there.type)
      ? [[column, { rule: there.rule, errorAlert: there.errorAlert, prompt: there.prompt, ignoreBlanks: there.ignoreBlanks }]] : []))),
  }]));
  return {
    before: (sheet, area) => loaded.get(keyOf(sheet, area))!,
    widths: new Map(columns.map(({ table, looks }) => [table, looks.map(({ columnHidden, format }) => ({ width: format.columnWidth, hidden: columnHidden }))])),
  };
}

const keyOf = (sheet: string, { row, column, rows, columns }: Rect): string => `${sheet}!${row},${column},${rows},${columns}`;
