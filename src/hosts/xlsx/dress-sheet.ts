/** Sheet-level things of a plan: widths, freezing, formats, validation, protection, charts, print. */
import { absolute, columnName, parseRange, rangeName } from "../../workbook/addresses";
import { ownedRows, ownsMerge } from "../../workbook/owned-cells";
import type { ColumnFormat, ConditionalFormat, PrintSetup, Rect, SheetPlan, TablePlan, Validation } from "../../workbook/plan";
import type { StoredTable } from "../../workbook/sheet-store";
import { differentialStyle } from "./cell-style";
import { fileChart } from "./file-chart";
import type { ConditionalRule, DataValidation, Sheet } from "./file-model";
import type { StoredSheet } from "./stored-sheet";

/** On a sheet that is there, only what has to follow the tables is touched; the rest is the user's by now. */
export function dressSheet(stored: StoredSheet, plan: SheetPlan, fresh: boolean): void {
  const { sheet } = stored;
  // A sheet that was there keeps its drawing, if it has one: `drawCharts` then puts them in it.
  if (plan.charts) Object.assign(sheet, { charts: plan.charts.map((chart) => fileChart(chart, sheet.name)) });
  if (fresh) dressFresh(stored, plan);
  else fitOwnedRows(stored, plan);
  setMerges(sheet, plan);
  const rules: ConditionalRule[] = (plan.conditionalFormats ?? []).map((format) => conditional(format, format.range));
  const validations: DataValidation[] = (plan.validations ?? []).map((rule) => validation(rule, rule.range));
  for (const table of plan.tables ?? []) {
    const there = stored.tables.find(({ name }) => name === table.name)!;
    fitTable(stored, table, there, rules, validations);
  }
  sheet.conditionalRules = prioritised([...others(sheet.conditionalRules ?? [], rules, ruleIdentity), ...rules]);
  sheet.dataValidations = [...others(sheet.dataValidations ?? [], validations, validationIdentity), ...validations];
  if (!fresh) growPrintArea(sheet, stored.tables, plan);
}

function dressFresh(stored: StoredSheet, plan: SheetPlan): void {
  const { sheet } = stored;
  sheet.view = { ...(plan.gridLines === false ? { showGridLines: false } : {}), ...(plan.tabColor ? { tabColor: { rgb: plan.tabColor } } : {}) };
  if (plan.freeze) sheet.freezePane = { rows: plan.freeze.rows, columns: plan.freeze.columns };
  if (plan.columnWidths) sheet.columns = plan.columnWidths.map((width) => (width === undefined ? {} : { width }));
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) stored.setHeight(Number(row), height);
  if (plan.hidden) sheet.hidden = true;
  if (plan.protected) sheet.protection = { sheet: true, autoFilter: true, sort: true, formatColumns: true, formatRows: true };
  if (plan.images) sheet.images = plan.images.map(({ at, kind, bytes, width, height, description }) =>
    ({ data: bytes, type: kind, anchor: { from: { row: at.row, col: at.column } }, width, height, altText: description }));
  if (plan.print) Object.assign(sheet, printSetup(plan.print));
}

/** Heights and page breaks go with a block that moved. */
function fitOwnedRows(stored: StoredSheet, plan: SheetPlan): void {
  const { sheet } = stored, from = ownedRows(plan);
  if (!Number.isFinite(from)) return;
  for (const [row, { height: _, ...def }] of sheet.rowDefs ?? []) if (row >= from) sheet.rowDefs!.set(row, def);
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) if (Number(row) >= from) stored.setHeight(Number(row), height);
  const breaks = (plan.print?.breaksBefore ?? []).filter((row) => row >= from).map((row) => row - 1);
  // Below a table that grew since, a break is what an earlier plan set
  const end = Math.min(from, ...stored.tables.filter(({ name }) => plan.tables?.some((table) => table.name === name)).map(({ at, rows }) => at.row + 1 + rows));
  sheet.rowBreaks = [...(sheet.rowBreaks ?? []).filter((row) => row + 1 < end), ...breaks];
}

function setMerges(sheet: Sheet, plan: SheetPlan): void {
  if (!plan.merges) return;
  const wanted = plan.merges.map(({ row, column, rows, columns }) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 }));
  const free = (sheet.merges ?? []).filter((old) => !ownsMerge(plan, old.startRow, old.startCol) && !wanted.some((merge) =>
    old.startRow <= merge.endRow && merge.startRow <= old.endRow && old.startCol <= merge.endCol && merge.startCol <= old.endCol));
  sheet.merges = [...free, ...wanted];
}

function fitTable(stored: StoredSheet, plan: TablePlan, there: StoredTable, rules: ConditionalRule[], validations: DataValidation[]): void {
  const { sheet } = stored;
  for (const [index, header] of there.headers.entries()) {
    const column = plan.columns.find((candidate) => candidate.header.toLowerCase() === header.trim().toLowerCase());
    if (!column) continue;
    const at = there.at.column + index;
    const range: Rect = { row: there.at.row + 1, column: at, rows: there.rows, columns: 1 };
    sheet.columns ??= [];
    while (sheet.columns.length <= at) sheet.columns.push({});
    const known = sheet.columns[at]!;
    if (known.width === undefined && column.width !== undefined) sheet.columns[at] = { ...known, width: column.width, ...(column.hidden ? { hidden: true } : {}) };
    else if (column.hidden && known.hidden === undefined) known.hidden = true;
    for (const format of column.formats ?? []) rules.push(conditional(format, range));
    if (column.validation) validations.push(validation(column.validation, range));
  }
  const range = rangeName({ ...there.at, rows: there.rows + 1, columns: there.headers.length });
  const columns = there.headers.map((name) => ({ name }));
  const known = sheet.tables?.find(({ name, displayName }) => (displayName ?? name) === plan.name);
  if (known) Object.assign(known, { range, columns: columns.map((column) => ({ ...known.columns.find(({ name }) => name === column.name), ...column })), showTotalRow: false });
  else (sheet.tables ??= []).push({ name: plan.name, displayName: plan.name, range, columns, style: "TableStyleLight1", showRowStripes: plan.banded ?? false, showAutoFilter: true });
}

function conditional(format: ConditionalFormat | ColumnFormat, range: Rect): ConditionalRule {
  const base = { range: rangeName(range), priority: 1 };
  const first = `${columnName(range.column)}${range.row + 1}`;
  switch (format.kind) {
    case "equals": return { ...base, type: "cellIs", operator: "equal", formula: quote(format.text), style: differentialStyle(format.style) };
    case "contains": return { ...base, type: "containsText", text: format.text, formula: `NOT(ISERROR(SEARCH(${quote(format.text)},${first})))`, style: differentialStyle(format.style) };
    case "compare": return { ...base, type: "cellIs", operator: operators[format.operator], formula: String(format.value), style: differentialStyle(format.style) };
    case "formula": return { ...base, type: "expression", formula: format.formula, style: differentialStyle(format.style) };
    case "bar": return { ...base, type: "dataBar", dataBar: { cfvo: [barFrom(format), { type: "max" }], color: `FF${format.color}` } };
  }
}

const barFrom = (format: ConditionalFormat | ColumnFormat): { type: "min" } | { type: "num"; value: string } =>
  ("from" in format && format.from !== undefined ? { type: "num", value: String(format.from) } : { type: "min" });
const operators = { "<": "lessThan", ">": "greaterThan", "<=": "lessThanOrEqual", ">=": "greaterThanOrEqual" } as const;
const quote = (text: string): string => `"${text.replace(/"/gu, '""')}"`;

function validation({ rule, prompt, error, allowBlank }: Omit<Validation, "range">, range: Rect): DataValidation {
  const common = {
    range: rangeName(range),
    allowBlank: allowBlank ?? true,
    ...(prompt ? { showInputMessage: true, inputTitle: prompt.title, inputMessage: prompt.text } : {}),
    showErrorMessage: true,
    ...(error ? { errorTitle: error.title, errorMessage: error.text, errorStyle: error.style } : {}),
  };
  switch (rule.kind) {
    case "list": return { ...common, type: "list", values: [...rule.values] };
    case "text": return { ...common, type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maxLength) };
    case "custom": return { ...common, type: "custom", formula1: rule.formula };
    case "number": return { ...common, type: rule.whole ? "whole" : "decimal", ...bounds(rule.min, rule.max) };
  }
}

function bounds(min: number | undefined, max: number | undefined): Pick<DataValidation, "operator" | "formula1" | "formula2"> {
  if (min !== undefined && max !== undefined) return { operator: "between", formula1: String(min), formula2: String(max) };
  if (max !== undefined) return { operator: "lessThanOrEqual", formula1: String(max) };
  return { operator: "greaterThanOrEqual", formula1: String(min ?? -1e307) };
}

/** What an earlier plan put there says the same about the same column; the rest is the user's. */
function others<Item extends { readonly range: string }>(there: readonly Item[], fresh: readonly Item[], identity: (item: Item) => string): Item[] {
  const ours = new Set(fresh.map(identity));
  return there.filter((item) => !ours.has(identity(item)));
}

const columnOf = (range: string): string => {
  const rect = parseRange(range);
  return rect && rect.columns === 1 ? String(rect.column) : range;
};
const ruleIdentity = (rule: ConditionalRule): string => [rule.type, rule.operator, [rule.formula].flat().join(), rule.text, columnOf(rule.range)].join("|");
const validationIdentity = (rule: DataValidation): string => [rule.type, columnOf(rule.range)].join("|");
const prioritised = (rules: readonly ConditionalRule[]): ConditionalRule[] => rules.map((rule, index) => ({ ...rule, priority: index + 1 }));

function printSetup(print: PrintSetup): Pick<Sheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const { repeatRows, area, header, footer, breaksBefore } = print;
  return {
    pageSetup: {
      paperSize: "a4", orientation: print.orientation, margins: { top: 0.7, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      ...(print.fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: print.onePage ? 1 : 0 } : {}),
      ...(repeatRows ? { printTitlesRow: `$${repeatRows.first + 1}:$${repeatRows.last + 1}` } : {}),
      ...(area ? { printArea: absolute(area) } : {}),
    },
    ...(header || footer ? { headerFooter: { ...(header ? { oddHeader: `&L${header.replace(/&/gu, "&&")}` } : {}), ...(footer ? { oddFooter: `&R${footer}` } : {}) } } : {}),
    ...(breaksBefore ? { rowBreaks: breaksBefore.map((row) => row - 1) } : {}),
  };
}

/** The printed rows follow the table and what the plan prints below it; which columns are printed is the user's choice by now. */
function growPrintArea(sheet: Sheet, tables: readonly StoredTable[], plan: SheetPlan): void {
  const area = sheet.pageSetup?.printArea ? parseRange(sheet.pageSetup.printArea) : null;
  if (!area || !plan.print?.area) return;
  const table = tables.find(({ name }) => plan.tables?.some((planned) => planned.name === name));
  const planned = plan.print.area.row + plan.print.area.rows;
  const below = ownedRows(plan);
  const end = !table ? planned : Number.isFinite(below) ? Math.max(planned, table.at.row + 1 + table.rows) : table.at.row + 1 + table.rows;
  sheet.pageSetup = { ...sheet.pageSetup, printArea: absolute({ ...area, rows: Math.max(1, end - area.row) }) };
}
