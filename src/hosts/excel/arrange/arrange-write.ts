/**
 * From a plan and what stands to the steps of a write. Pure: everything is known before anything is written.
 *
 *   sheets ── tables: rows and columns that go and come ── contents: new rows, changed cells, links
 *          ── blocks, formats, validation, comments, charts, names, properties ── protection ─► Change[]
 */
import { HostProblem } from "../../../workbook/host";
import type { Rect, WorkbookPlan } from "../../../workbook/plan";
import { readAddress, sameArea } from "../address";
import { setName, setProperty } from "../changes/book-changes";
import type { Change } from "../changes/change";
import type { ColumnLook } from "../changes/column-changes";
import { addSheet, dressNewSheet, hideSheet, protectSheet, unprotectSheet } from "../changes/sheet-changes";
import type { StandingDetails, StandingSheet } from "../standing/standing-book";
import type { BookSurvey } from "../standing/survey-book";
import type { ArrangedSheet } from "./arrange-sheets";
import { chartChanges } from "./chart-changes";
import type { TableArrangement } from "./arrange-table";
import { formatChanges } from "./format-changes";
import { linksTo } from "./links";
import { dressedColumns } from "./move-columns";
import { moveRows, movesRows } from "./move-rows";
import { type Before, rowsAt } from "./old-rows";
import { sheetChanges } from "./sheet-changes";
import { tableContents, type TableContents } from "./table-contents";
import { contentChanges } from "./write-table";

/** Cells whose contents and looks must be known before they are changed, by sheet and place. */
export interface NeededArea {
  readonly sheet: string;
  readonly area: Rect;
  /** Columns of the area whose validation goes with the rows. */
  readonly validated: readonly number[];
}

export interface Arrangement {
  readonly sheets: readonly ArrangedSheet[];
  readonly tables: readonly TableArrangement[];
  readonly contents: ReadonlyMap<string, TableContents>;
  readonly needed: readonly NeededArea[];
  /** Columns of sheets whose widths must be known, by table. */
  readonly dressed: readonly NeededColumns[];
}

export interface NeededColumns {
  readonly table: string;
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

/** What will be written, and which cells to look at first. */
export function arrangeWrite(sheets: readonly ArrangedSheet[], tables: readonly TableArrangement[]): Arrangement {
  const resolve = linksTo(new Map(sheets.map(({ plan, name }) => [plan.id, name])), new Map(tables.map((table) => [table.plan.name, table])));
  const contents = new Map(tables.map((table) => [table.plan.name, tableContents(table, resolve)]));
  const needed = tables.flatMap((table): NeededArea[] => {
    if (!table.standing) return [];
    const { sheet } = table;
    const gone = [...table.deletes, ...(table.recycles ? [{ at: 0, count: 1 }] : [])].map(({ at, count }) => rowsAt(table, at, count));
    const validated = table.merge.columns.flatMap(({ plan, old }) => (old !== null && (plan === null || table.plan.columns[plan]!.validation) ? [old] : []));
    const changed = contents.get(table.plan.name)!.changed.map(({ from }) => from);
    return [...gone.map((area) => ({ sheet, area, validated })), ...changed.map((area) => ({ sheet, area, validated: [] }))];
  });
  const dressed = tables.flatMap((table): NeededColumns[] => {
    const columns = dressedColumns(table);
    return columns ? [{ table: table.plan.name, sheet: table.sheet, ...columns }] : [];
  });
  return { sheets, tables, contents, needed, dressed };
}

export interface Standing {
  readonly book: BookSurvey;
  readonly details: ReadonlyMap<string, StandingDetails>;
  readonly before: Before;
  /** Looks of the sheet's columns under tables that get new ones, by table. */
  readonly widths: ReadonlyMap<string, readonly ColumnLook[]>;
}

/** The steps, in an order in which each finds what it needs. Throws `protected` for a sheet the user protected. */
export function writeChanges(plan: WorkbookPlan, arrangement: Arrangement, { book, details, before, widths }: Standing): Change[] {
  const { sheets, tables, contents } = arrangement;
  const resolve = linksTo(new Map(sheets.map(({ plan: sheet, name }) => [sheet.id, name])), new Map(tables.map((table) => [table.plan.name, table])));
  const adding = sheets.filter(({ fresh }) => fresh).map(({ name }) => addSheet(name, plan.font));
  const moves = tables.map((table) => moveRows(table, { before, comments: details.get(table.sheet)?.comments ?? [], widths: widths.get(table.plan.name) ?? [], font: plan.font }));
  const apart = moves.some(({ outs, ins }) => outs.length > 0 && ins.length > 0);
  const moving = [...moves.flatMap(({ outs }) => outs), ...moves.flatMap(({ ins }) => ins).map((change, index) => (index === 0 ? { ...change, apart } : change))];
  const formats = new Map(sheets.map((sheet) => [sheet.name, formatChanges(sheet, tables.filter((table) => table.sheet === sheet.name), details.get(sheet.name) ?? null)]));
  const charts = new Map(sheets.map((sheet) => [sheet.name, chartChanges(sheet, tables.filter((table) => table.sheet === sheet.name), details.get(sheet.name) ?? null, book.properties)]));
  const writing = sheets.flatMap((sheet) => {
    const ofSheet = tables.filter((table) => table.sheet === sheet.name);
    return [
      ...ofSheet.flatMap((table) => contentChanges(table, contents.get(table.plan.name)!, sheet.fresh, plan.font, before)),
      ...sheetChanges(sheet, ofSheet, contents, details.get(sheet.name) ?? null, resolve),
      ...charts.get(sheet.name)!.after,
      ...formats.get(sheet.name)!.after,
    ].map((change) => ({ change, sheet }));
  });
  const dressing = sheets.filter(({ fresh }) => fresh).flatMap(({ name, plan: sheet }) => dressNewSheet(name, sheet));
  const naming = [...nameChanges(plan, sheets, book), ...propertyChanges(plan, book)];
  const closing = sheets.flatMap(({ plan: sheet, name, fresh }) => [...(fresh && sheet.hidden ? [hideSheet(name)] : []), ...(fresh && sheet.protected ? [protectSheet(name)] : [])]);

  const redrawn = sheets.flatMap(({ name }) => (charts.get(name)!.before.length > 0 ? [name] : []));
  const touched = new Set([...tables.filter(movesRows).map(({ sheet }) => sheet), ...redrawn, ...writing.map(({ sheet }) => sheet.name)]);
  const opened = book.sheets.filter(({ name, protection }) => protection && touched.has(name)).map((sheet) => openedSheet(sheet, sheets));
  return [
    ...opened.map(({ open }) => open), ...adding, ...[...charts.values()].flatMap(({ before: first }) => first), ...[...formats.values()].flatMap(({ before: first }) => first), ...moving, ...writing.map(({ change }) => change), ...dressing, ...naming,
    ...opened.map(({ close }) => close), ...closing,
  ];
}

/** Sheets that the plan protects are opened for the write and closed again; those the user protected are his. */
function openedSheet({ name, protection }: StandingSheet, sheets: readonly ArrangedSheet[]): { open: Change; close: Change } {
  if (!sheets.some((sheet) => sheet.name === name && sheet.plan.protected)) throw new HostProblem("protected", name, { place: name });
  return { open: unprotectSheet(name, protection!), close: protectSheet(name, protection!) };
}

function nameChanges(plan: WorkbookPlan, sheets: readonly ArrangedSheet[], book: BookSurvey): Change[] {
  const there = new Map([...book.names].map(([name, formula]) => [name.toLowerCase(), formula]));
  return (plan.names ?? []).flatMap(({ name, sheet, range }) => {
    const at = sheets.find(({ plan: { id } }) => id === sheet)!.name;
    const formula = there.get(name.toLowerCase()) ?? null;
    const place = formula === null ? null : readAddress(formula);
    return place && place.sheet.toLowerCase() === at.toLowerCase() && sameArea(place.area, range) ? [] : [setName(name, at, range, formula)];
  });
}

function propertyChanges(plan: WorkbookPlan, book: BookSurvey): Change[] {
  return Object.entries(plan.properties).flatMap(([key, value]) => {
    const before = book.properties.get(key) ?? null;
    return before === value ? [] : [setProperty(key, value, before)];
  });
}
