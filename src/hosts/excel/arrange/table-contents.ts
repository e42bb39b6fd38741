import type { Cell, CellStyle, Rect, TableColumn } from "../../../workbook/plan";
import { entryOf, formulaEntry } from "../cell-entry";
import { lookOf } from "../cell-look";
import type { Entry } from "../changes/cell-changes";
import type { StandingCell } from "../standing/standing-book";
import { plainValue, richCell, type Run, runsOf, styleOf, type TableArrangement } from "./arrange-table";
import { type ResolveLink, sameReference } from "./links";

/** Cells of one rectangle of a table, when its rows and columns are in place. */
export interface Patch {
  readonly area: Rect;
  readonly entries: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
}

export interface ChangedPatch extends Patch {
  /** Where these cells stood before. */
  readonly from: Rect;
}

export interface TableContents {
  /** New rows, and new columns of rows that were there. */
  readonly fresh: readonly Patch[];
  readonly changed: readonly ChangedPatch[];
  readonly counts: { readonly inserted: number; readonly updated: number; readonly unchanged: number };
  /** Notes of cells that are new or written. */
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

interface Written { readonly entry: Entry; readonly format: string | null; readonly look: Excel.SettableCellProperties }

export function tableContents(arranged: TableArrangement, resolve: ResolveLink): TableContents {
  const { merge, plan, at, standing } = arranged;
  const counts = { inserted: 0, updated: 0, unchanged: 0 };
  const notes: { row: number; column: number; text: string }[] = [];
  const newRows: number[] = [];
  const changedAt = new Map<number, Map<number, Written>>();
  for (const [row, { plan: from, old }] of merge.rows.entries()) {
    if (from === null) continue;
    for (const [index, cell] of plan.rows[from]!.entries()) noteOf(cell, at.row + 1 + row, columnAt(arranged, index), notes);
    if (old === null) {
      counts.inserted++;
      newRows.push(row);
      continue;
    }
    const differences = changesOf(arranged, plan.rows[from]!, standing!.rows[old]!, (column) => standing!.links.get(column)?.[old] ?? null, resolve);
    if (differences.cells.size > 0) changedAt.set(row, differences.cells);
    counts[differences.valueChanged ? "updated" : "unchanged"]++;
  }
  const every = { at: 0, count: merge.columns.length };
  const planned = merge.rows.flatMap(({ plan: from, old }, row) => (from !== null && old !== null ? [row] : []));
  const newColumns = standing ? runsOf(merge.columns.flatMap(({ old }, column) => (old === null ? [column] : []))) : [];
  return {
    fresh: [...freshPatches(arranged, newRows, every, resolve), ...newColumns.flatMap((columns) => freshPatches(arranged, planned, columns, resolve))],
    changed: changedPatches(arranged, changedAt), counts, notes,
  };
}

const columnAt = (arranged: TableArrangement, index: number): number => arranged.at.column + arranged.merge.columns.findIndex(({ plan }) => plan === index);

function noteOf(cell: Cell, row: number, column: number, notes: { row: number; column: number; text: string }[]): void {
  const text = richCell(cell)?.note;
  if (text) notes.push({ row, column, text });
}

/** What a row that is there gets: cells whose value or formula differs, links that lead elsewhere. What new columns hold changes the row, too. */
function changesOf({ merge, plan }: TableArrangement, planned: readonly Cell[], there: readonly StandingCell[], linkThere: (column: number) => string | null, resolve: ResolveLink): { cells: Map<number, Written>; valueChanged: boolean } {
  const cells = new Map<number, Written>();
  let valueChanged = false;
  for (const [column, { plan: from, old }] of merge.columns.entries()) {
    if (from === null) continue;
    const cell = planned[from]!;
    if (plan.columns[from]!.theirs && old !== null && !(isBlank(there[old]!) && plainValue(cell) !== null)) continue;
    if (old === null) {
      valueChanged ||= plainValue(cell) !== null || richCell(cell)?.formula !== undefined;
      continue;
    }
    const style = styleOf(plan.columns[from]!.style, cell), link = resolve(richCell(cell)?.link);
    if (sameContent(there[old]!, cell)) {
      if (link && !sameReference(linkThere(old), link.documentReference)) cells.set(column, { entry: null, format: null, look: { hyperlink: link, format: lookOf(style) } });
      continue;
    }
    valueChanged = true;
    cells.set(column, written(cell, style, link));
  }
  return { cells, valueChanged };
}

const isBlank = ({ value, formula }: StandingCell): boolean => (value ?? "") === "" && formula === null;

export function sameContent(there: StandingCell, cell: Cell): boolean {
  const formula = richCell(cell)?.formula;
  if (formula !== undefined) return there.formula !== null && sameFormula(there.formula, formula);
  return there.formula === null && (there.value ?? "") === (plainValue(cell) ?? "");
}

/** Excel rewrites case of functions and spaces. */
const sameFormula = (a: string, b: string): boolean => bare(a) === bare(b);
const bare = (formula: string): string => formula.replace(/^=/, "").replace(/\s+/g, "").toLowerCase();

export function written(cell: Cell, style: CellStyle, link: Excel.RangeHyperlink | null): Written {
  const formula = richCell(cell)?.formula;
  return {
    entry: formula === undefined ? entryOf(plainValue(cell), style.format) : formulaEntry(formula),
    format: style.format ?? "General",
    look: { ...(link ? { hyperlink: link } : {}), format: lookOf(style) },
  };
}

/** Whether a column of the user's is all formulas, so that they go on in new rows. */
export function isFilledDown({ merge, plan, standing }: TableArrangement, column: number): boolean {
  const { plan: from, old } = merge.columns[column]!;
  if (!standing || standing.rows.length === 0 || old === null || (from !== null && !plan.columns[from]!.theirs)) return false;
  return standing.rows.every((row) => row[old]?.formula);
}

function freshPatches(arranged: TableArrangement, rows: readonly number[], columns: Run, resolve: ResolveLink): Patch[] {
  const { merge, plan, at } = arranged;
  return runsOf(rows).map(({ at: first, count }): Patch => {
    const cells = Array.from({ length: count }, (_, i) => merge.columns.slice(columns.at, columns.at + columns.count).map(({ plan: from }, column): Written | null => {
      if (from === null || isFilledDown(arranged, columns.at + column)) return null;
      const cell = plan.rows[merge.rows[first + i]!.plan!]![from]!;
      const style = styleOf(plan.columns[from]!.style, cell);
      const link = resolve(richCell(cell)?.link);
      const extra = richCell(cell)?.style;
      return {
        ...written(cell, style, null),
        look: { ...(link ? { hyperlink: link } : {}), ...(extra ? { format: lookOf(extra) } : {}) },
      };
    }));
    return {
      area: { row: at.row + 1 + first, column: at.column + columns.at, rows: count, columns: columns.count },
      entries: cells.map((row) => row.map((cell) => cell?.entry ?? null)), formats: cells.map((row) => row.map((cell) => cell?.format ?? null)),
      looks: cells.map((row) => row.map((cell) => cell?.look ?? {})),
    };
  });
}

/** Neighbouring changed cells that were neighbours before become one rectangle; cells between that don't change stay as they are. */
function changedPatches({ at, merge }: TableArrangement, changedAt: ReadonlyMap<number, ReadonlyMap<number, Written>>): ChangedPatch[] {
  const patches: ChangedPatch[] = [];
  const parts = neighbours(merge.columns);
  for (const run of runsOf([...changedAt.keys()])) {
    let first = run.at;
    for (let row = run.at + 1; row <= run.at + run.count; row++) {
      if (row < run.at + run.count && merge.rows[row]!.old === merge.rows[row - 1]!.old! + 1) continue;
      patches.push(...parts.flatMap((part) => patchOf(first, row, part)));
      first = row;
    }
  }
  return patches;

  function patchOf(from: number, to: number, part: Run): ChangedPatch[] {
    const rows = Array.from({ length: to - from }, (_, i) => changedAt.get(from + i)!);
    const touched = [...new Set(rows.flatMap((row) => [...row.keys()]))].filter((column) => column >= part.at && column < part.at + part.count);
    if (touched.length === 0) return [];
    const left = Math.min(...touched), columns = Math.max(...touched) - left + 1;
    const pick = <T>(read: (cell: Written | undefined) => T): T[][] => rows.map((row) => Array.from({ length: columns }, (_, j) => read(row.get(left + j))));
    return [{
      area: { row: at.row + 1 + from, column: at.column + left, rows: to - from, columns },
      from: { row: at.row + 1 + merge.rows[from]!.old!, column: at.column + merge.columns[left]!.old!, rows: to - from, columns },
      entries: pick((cell) => cell?.entry ?? null), formats: pick((cell) => cell?.format ?? null), looks: pick((cell) => cell?.look ?? {}),
    }];
  }
}

/** Runs of columns that stood side by side before. */
function neighbours(columns: TableArrangement["merge"]["columns"]): Run[] {
  const found: { at: number; count: number }[] = [];
  for (const [index, { old }] of columns.entries()) {
    if (old === null) continue;
    const last = found.at(-1);
    if (last && last.at + last.count === index) last.count++;
    else found.push({ at: index, count: 1 });
  }
  return found;
}

/** Columns of new cells whose style is the same, side by side: formatted in one go. `within` are the columns of the new cells. */
export function styleRuns(arranged: TableArrangement, within: Run): { column: number; count: number; style: CellStyle }[] {
  const found: { column: number; count: number; style: CellStyle; text: string }[] = [];
  for (const [index, { plan: from }] of arranged.merge.columns.entries()) {
    if (index < within.at || index >= within.at + within.count) continue;
    const column: TableColumn | null = from === null ? null : arranged.plan.columns[from]!;
    if (!column?.style) continue;
    const { format: _format, ...style } = column.style;
    const text = JSON.stringify(style), last = found.at(-1);
    if (last && last.text === text && last.column + last.count === index) last.count++;
    else if (text !== "{}") found.push({ column: index, count: 1, style, text });
  }
  return found;
}
