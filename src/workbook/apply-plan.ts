/**
 * Carries a plan out on cells held in memory.
 *
 *   plan ── find or add each sheet ── merge each table with what is there ── now every row's place is known
 *        ── write blocks, tables, links ── dress sheets ─► report
 *
 * Works on a store that the host throws away if this throws, so that a failure leaves the workbook as it was.
 */
import { HostProblem, type ApplyOptions, type ApplyReport } from "./host";
import { keyOf, mergeTable, type TableMerge } from "./merge-table";
import type { Cell, CellLink, CellStyle, CellValue, SheetPlan, TablePlan, WorkbookPlan } from "./plan";
import { moveColumns, placesOf } from "./move-columns";
import { blockWidth, isCleared } from "./owned-cells";
import type { BookStore, ResolvedLink, SheetStore, StoredTable } from "./sheet-store";

interface Placed<C> {
  readonly plan: TablePlan;
  readonly sheet: SheetStore<C>;
  readonly table: StoredTable;
  readonly merge: TableMerge;
  readonly old: readonly (readonly (C | undefined)[])[];
  readonly rowOfKey: ReadonlyMap<string, number>;
}

type Counts = { -readonly [Name in "inserted" | "updated" | "unchanged" | "removed"]: number };

export interface Applied<C> {
  readonly counts: Omit<ApplyReport, "left">;
  /** Where each sheet of the plan stands now, by its id. */
  readonly sheets: ReadonlyMap<string, SheetStore<C>>;
}

/** Throws HostProblem `cancelled`; the store is then half written and of no use. */
export function applyPlan<C>(book: BookStore<C>, plan: WorkbookPlan, options: ApplyOptions = {}): Applied<C> {
  const sheets = new Map<string, { plan: SheetPlan; store: SheetStore<C>; fresh: boolean }>();
  for (const sheet of plan.sheets) sheets.set(sheet.id, { plan: sheet, ...standing(book, plan, sheet) });

  const placed = new Map<string, Placed<C>>();
  for (const { plan: sheet, store } of sheets.values()) {
    for (const table of sheet.tables ?? []) placed.set(table.name, place(book, store, table));
  }

  const resolve = (link: CellLink | undefined): ResolvedLink | undefined => link && resolved(link, sheets, placed);
  const counts: Counts = { inserted: 0, updated: 0, unchanged: 0, removed: 0 };
  const total = [...placed.values()].reduce((sum, { merge }) => sum + merge.rows.length, 0);
  let done = 0;
  const step = (rows: number): void => {
    done += rows;
    options.onProgress?.(done, total);
    if (options.signal?.aborted) throw new HostProblem("cancelled");
  };
  step(0);
  for (const { plan: sheet, store, fresh } of sheets.values()) {
    for (const block of sheet.blocks ?? []) writeBlock(book, store, block, resolve, !fresh);
    for (const table of sheet.tables ?? []) writeTable(book, placed.get(table.name)!, resolve, counts, step);
    book.dress(store, sheet, fresh);
  }
  return { counts, sheets: new Map([...sheets].map(([id, { store }]) => [id, store])) };
}

/** By its table, else by the name that marks it, else a new one beside a sheet that happens to be called the same. */
function standing<C>(book: BookStore<C>, plan: WorkbookPlan, sheet: SheetPlan): { store: SheetStore<C>; fresh: boolean } {
  const names = new Set((sheet.tables ?? []).map(({ name }) => name));
  const mark = plan.names?.find((name) => name.sheet === sheet.id)?.name;
  const found = book.sheets.find(({ tables }) => tables.some(({ name }) => names.has(name))) ?? (mark ? book.namedSheet(mark) : undefined);
  if (found) return { store: found, fresh: false };
  const taken = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  let name = sheet.name;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${sheet.name.slice(0, 26)} (${n})`;
  return { store: book.addSheet(name), fresh: true };
}

function place<C>(book: BookStore<C>, sheet: SheetStore<C>, plan: TablePlan): Placed<C> {
  const keys = plan.rows.map((row) => keyOf(plain(row[0] ?? null)));
  const there = sheet.tables.find(({ name }) => name === plan.name);
  const standing = there ? dataRows(sheet, there) : [];
  const merge = mergeTable(plan, keys, there ? { headers: there.headers, rows: standing.map((row) => row.map((cell) => book.cells.value(cell))) } : null);
  const places = placesOf(merge.columns);
  if (there) moveColumns(book, sheet, there, places);
  const old = there ? dataRows(sheet, there, places) : [];
  const table: StoredTable = there ?? { name: plan.name, at: plan.at, headers: [], rows: 0 };
  if (!there) sheet.tables.push(table);
  const rows = Math.max(1, merge.rows.length);
  makeRoom(sheet, table, rows, there ? there.rows : 0);
  table.rows = rows;
  table.headers = merge.columns.map(({ header }) => header);
  const rowOfKey = new Map(merge.rows.flatMap((row, index) => (row.plan === null ? [] : [[keys[row.plan]!, table.at.row + 1 + index] as const])));
  return { plan, sheet, table, merge, old, rowOfKey };
}

function dataRows<C>(sheet: SheetStore<C>, table: StoredTable, places: readonly number[] = [...table.headers.keys()]): (C | undefined)[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    places.map((place) => sheet.get(table.at.row + 1 + row, table.at.column + place)));
}

/** What the user wrote below the table moves down before the table grows over it. */
function makeRoom<C>(sheet: SheetStore<C>, table: StoredTable, rows: number, before: number): void {
  const grown = rows - before;
  const end = table.at.row + 1 + before;
  if (before > 0 && grown > 0 && sheet.extent().rows > end) {
    sheet.insertRows(end, grown);
    for (const other of sheet.tables) if (other !== table && other.at.row >= end) other.at = { ...other.at, row: other.at.row + grown };
  }
}

function resolved<C>(link: CellLink, sheets: ReadonlyMap<string, { store: SheetStore<C> }>, placed: ReadonlyMap<string, Placed<C>>): ResolvedLink | undefined {
  const tip = link.tip ? { tip: link.tip } : {};
  const table = link.row && placed.get(link.row.table);
  const row = table?.rowOfKey.get(link.row!.key);
  if (table && row !== undefined) return { sheet: table.sheet.name, at: { row, column: table.table.at.column }, ...tip };
  const sheet = sheets.get(link.sheet);
  return sheet && { sheet: sheet.store.name, at: link.at, ...tip };
}

type Resolve = (link: CellLink | undefined) => ResolvedLink | undefined;

function writeBlock<C>(book: BookStore<C>, sheet: SheetStore<C>, block: NonNullable<SheetPlan["blocks"]>[number], resolve: Resolve, clear: boolean): void {
  const { at, rows, style } = block;
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const old = sheet.get(at.row + row, at.column + column);
      if (cell === null && !style) {
        if (clear && old !== undefined) sheet.set(at.row + row, at.column + column, undefined);
        continue;
      }
      const made = book.cells.make(cell, merged(style, cell), resolve(rich(cell)?.link));
      sheet.set(at.row + row, at.column + column, old === undefined ? made : book.cells.renew(old, made));
    }
  }
  if (!clear) return;
  const last = Math.max(at.row + rows.length, sheet.extent().rows);
  for (let row = at.row - (block.clearAbove ?? 0); row < last; row++) {
    const held = book.cells.value(sheet.get(row, at.column)) !== null;
    for (let column = at.column; column < at.column + blockWidth(block); column++) if (isCleared(block, row, column, () => held)) sheet.set(row, column, undefined);
  }
}

function writeTable<C>(book: BookStore<C>, placed: Placed<C>, resolve: Resolve, counts: Counts, step: (rows: number) => void): void {
  const { plan, sheet, table, merge, old } = placed;
  const first = table.at.row + 1;
  counts.removed += merge.removed;
  for (const [index, column] of merge.columns.entries()) {
    if (column.old === null || column.renamed) sheet.set(table.at.row, table.at.column + index, book.cells.make(column.header, plan.headerStyle, undefined));
  }
  const fills = fillDown(book, placed);
  sheet.permuteRows(first, merge.rows.map((row) => row.old), old.length);
  let since = 0;
  for (const [index, row] of merge.rows.entries()) {
    const planned = row.plan === null ? null : plan.rows[row.plan]!;
    let changed = false;
    for (const [column, { plan: from, old: was }] of merge.columns.entries()) {
      const before = row.old === null || was === null ? undefined : old[row.old]![was];
      const kept = before === undefined || row.old === index ? before : book.cells.moved(before, first + row.old!, first + index);
      const theirs = from !== null && plan.columns[from]!.theirs === true && was !== null;
      const filled = before !== undefined && ((book.cells.value(before) ?? "") !== "" || book.cells.formula(before) !== undefined);
      const empty = planned === null || from === null || plain(planned[from]!) === null;
      const cell = planned && from !== null && !(theirs && (row.old !== null ? filled || empty : fills[column])) ? plannedCell(book, planned[from]!, plan.columns[from]!, before, resolve) : undefined;
      if (cell) changed ||= cell.changed;
      const fill = before === undefined && row.old === null && !cell ? fills[column] : undefined;
      sheet.set(first + index, table.at.column + column, cell ? cell.cell : fill ? book.cells.moved(fill.cell, fill.row, first + index) : kept);
    }
    if (planned) counts[row.old === null ? "inserted" : changed ? "updated" : "unchanged"]++;
    const height = row.plan === null || (row.old !== null && !changed) ? undefined : plan.rowHeights?.[row.plan];
    if (height !== undefined) sheet.setHeight?.(first + index, height);
    if (++since === 500) {
      step(since);
      since = 0;
    }
  }
  for (let row = Math.max(1, merge.rows.length); row < old.length; row++) emptyRow(sheet, table, first + row);
  if (merge.rows.length === 0) emptyRow(sheet, table, first);
  step(since);
}

function emptyRow<C>(sheet: SheetStore<C>, table: StoredTable, row: number): void {
  for (let column = 0; column < table.headers.length; column++) sheet.set(row, table.at.column + column, undefined);
}

/** The user's formula columns go on in new rows, as Excel would have it. */
function fillDown<C>(book: BookStore<C>, { plan: planned, merge, old, table }: Placed<C>): ({ cell: C; row: number } | undefined)[] {
  return merge.columns.map(({ plan, old: was }) => {
    if ((plan !== null && !planned.columns[plan]!.theirs) || was === null || old.length === 0) return undefined;
    const allFormulas = old.every((row) => book.cells.formula(row[was]) !== undefined);
    return allFormulas ? { cell: old[0]![was]!, row: table.at.row + 1 } : undefined;
  });
}

function plannedCell<C>(book: BookStore<C>, cell: Cell, column: TablePlan["columns"][number], before: C | undefined, resolve: Resolve): { cell: C | undefined; changed: boolean } {
  const { cells } = book;
  const link = resolve(rich(cell)?.link);
  if (before !== undefined && sameValue(cells.value(before), cells.formula(before), cell)) {
    const linked = cells.sameLink(before, link) ? before : cells.relink(before, link);
    if (rich(cell)?.formula === undefined || !cells.recomputed || alike(cells.value(before), plain(cell))) return { cell: linked, changed: false };
    // What it refers to was written too: programs that don't compute show what the file says
    return { cell: cells.recomputed(linked, plain(cell)), changed: true };
  }
  const made = cells.make(cell, merged(column.style, cell), link);
  const changed = before !== undefined || plain(cell) !== null;
  return { cell: before === undefined ? made : cells.renew(before, made), changed };
}

const rich = (cell: Cell): Exclude<Cell, CellValue> | undefined => (cell !== null && typeof cell === "object" ? cell : undefined);
const plain = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
function merged(style: CellStyle | undefined, cell: Cell): CellStyle | undefined {
  const own = rich(cell)?.style;
  return own && style ? { ...style, ...own } : own ?? style;
}

/** Programs differ in the last digits of what they compute. */
const alike = (there: CellValue, planned: CellValue): boolean =>
  (typeof there === "number" && typeof planned === "number" ? Math.abs(there - planned) <= 1e-9 * Math.max(Math.abs(there), Math.abs(planned)) : (there ?? "") === (planned ?? ""));

function sameValue(value: CellValue, formula: string | undefined, cell: Cell): boolean {
  const wanted = rich(cell)?.formula;
  if (wanted !== undefined) return wanted === formula;
  return (value ?? "") === (plain(cell) ?? "");
}
