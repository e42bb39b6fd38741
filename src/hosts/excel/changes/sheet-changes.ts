import { cellName, sheetReference } from "../../../workbook/addresses";
import type { PrintSetup, Rect, SheetPlan, WorkbookPlan } from "../../../workbook/plan";
import { type Change, step } from "./change";

/** Adds a sheet; what is done on it needs no undo of its own. */
export function addSheet(name: string, font: WorkbookPlan["font"]): Change {
  return {
    bytes: 700,
    do: ({ context }) => {
      const sheet = context.workbook.worksheets.add(name);
      if (!font) return;
      const { format } = sheet.getRange();
      format.font.name = font.name;
      format.font.size = font.size;
    },
    undo: (book) => { book.sheet(name).delete(); },
    probe: ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
      return () => !sheet.isNullObject;
    },
  };
}

/** Points: a column of n characters of the default font is 7n + 5 pixels wide, a pixel 3/4 point. */
export const pointsOf = (characters: number): number => Math.round((characters * 7 + 5) * 0.75 * 100) / 100;

/** Things of a sheet that are set when it is made and belong to the user from then on. */
export function dressNewSheet(name: string, plan: SheetPlan): Change[] {
  return [step(2500 + (plan.columnWidths?.length ?? 0) * 500 + Object.keys(plan.rowHeights ?? {}).length * 500, (book) => {
    const sheet = book.sheet(name);
    if (plan.tabColor) sheet.tabColor = `#${plan.tabColor}`;
    if (plan.gridLines !== undefined) sheet.showGridlines = plan.gridLines;
    for (const { first, count, value } of runs(plan.columnWidths ?? [])) {
      if (value !== undefined) book.range(name, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth = pointsOf(value);
    }
    for (const [row, height] of Object.entries(plan.rowHeights ?? {})) book.range(name, { row: Number(row), column: 0, rows: 1, columns: 1 }).format.rowHeight = height;
    freeze(sheet, plan.freeze);
    if (plan.print) printSetup(sheet, name, plan.print);
  })];
}

export const hideSheet = (name: string): Change => step(300, (book) => { book.sheet(name).visibility = "Hidden"; });

function freeze(sheet: Excel.Worksheet, at: SheetPlan["freeze"]): void {
  if (!at || (at.rows === 0 && at.columns === 0)) return;
  if (at.columns === 0) sheet.freezePanes.freezeRows(at.rows);
  else if (at.rows === 0) sheet.freezePanes.freezeColumns(at.columns);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, at.rows, at.columns));
}

function printSetup(sheet: Excel.Worksheet, name: string, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  const texts = pageLayout.headersFooters.defaultForAllPages;
  if (print.header) texts.centerHeader = print.header;
  if (print.footer) texts.centerFooter = print.footer;
  if (print.area) pageLayout.setPrintArea(areaOn(sheet, print.area));
  for (const row of print.breaksBefore ?? []) sheet.horizontalPageBreaks.add(sheetReference(name, cellName(row, 0)));
}

const areaOn = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range => sheet.getRangeByIndexes(row, column, rows, columns);

/** Where the printed part grew or shrank with the ledger. */
export const setPrintArea = (name: string, area: Rect, before: Rect | null): Change =>
  step(700, (book) => { book.sheet(name).pageLayout.setPrintArea(book.range(name, area)); },
    (book) => { if (before) book.sheet(name).pageLayout.setPrintArea(book.range(name, before)); });

export const mergeCells = (name: string, area: Rect): Change =>
  step(500, (book) => { book.range(name, area).merge(false); }, (book) => { book.range(name, area).unmerge(); });

export const unmergeCells = (name: string, area: Rect): Change =>
  step(500, (book) => { book.range(name, area).unmerge(); }, (book) => { book.range(name, area).merge(false); });

/** On a protected sheet people may still sort, filter and widen. */
const freedoms: Excel.WorksheetProtectionOptions = { allowAutoFilter: true, allowSort: true, allowFormatColumns: true, allowFormatRows: true };

export const protectSheet = (name: string, options: Excel.WorksheetProtectionOptions = freedoms): Change =>
  step(500, (book) => { book.sheet(name).protection.protect(options); }, (book) => { book.sheet(name).protection.unprotect(); });

export const unprotectSheet = (name: string, options: Excel.WorksheetProtectionOptions): Change => ({
  bytes: 500,
  do: (book) => { book.sheet(name).protection.unprotect(); },
  undo: (book) => { book.sheet(name).protection.protect(options); },
  probe: (book) => { const protection = book.sheet(name).protection.load("protected"); return () => !protection.protected; },
});

export function runs<T>(values: readonly T[], same: (a: T, b: T) => boolean = Object.is): { first: number; count: number; value: T }[] {
  const found: { first: number; count: number; value: T }[] = [];
  for (const [index, value] of values.entries()) {
    const last = found.at(-1);
    if (last && same(last.value, value)) last.count++;
    else found.push({ first: index, count: 1, value });
  }
  return found;
}
