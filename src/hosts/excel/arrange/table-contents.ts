import type { Cell, CellStyle, Rect, TableColumn } from "../../../workbook/plan";
import { entryOf, formulaEntry } from "../cell-entry";
import { lookOf } from "../cell-look";
import type { Entry } from "../changes/cell-changes";
import type { StandingCell } from "../standing/standing-book";
import { plainValue, richCell, runsOf, styleOf, type TableArrangement } from "./arrange-table";
import { type ResolveLink, sameReference } from "./links";

/** Cells of one rectangle of a table, when its rows are in place. */
export interface Patch {
  readonly area: Rect;
  readonly entries: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly looks: readonly (readonly Excel.SettableCellProperties[])[];
  /** Where these cells stood before, or null for new rows. */
  readonly from: Rect | null;
}

export interface TableContents {
  readonly fresh: readonly Patch[];
  readonly changed: readonly Patch[];
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
  return { fresh: freshPatches(arranged, newRows, resolve), changed: changedPatches(arranged, changedAt), counts, notes };
}

const columnAt = (arranged: TableArrangement, index: number): number => arranged.at.column + arranged.merge.columns.findIndex(({ plan }) => plan === index);

function noteOf(cell: Cell, row: number, column: number, notes: { row: number; column: number; text: string }[]): void {
  const text = richCell(cell)?.note;
  if (text) notes.push({ row, column, text });
}

/** What a row that is there gets: cells whose value or formula differs, links that lead elsewhere, columns that are new. */
function changesOf({ merge, plan }: TableArrangement, planned: readonly Cell[], there: readonly StandingCell[], linkThere: (column: number) => string | null, resolve: ResolveLink): { cells: Map<number, Written>; valueChanged: boolean } {
  const cells = new Map<number, Written>();
  let valueChanged = false;
  for (const [column, { plan: from, old }] of merge.columns.entries()) {
    if (from === null || (plan.columns[from]!.theirs && old !== null)) continue;
    const cell = planned[from]!, style = styleOf(plan.columns[from]!.style, cell);
    const link = resolve(richCell(cell)?.link);
    const before = old === null ? null : there[old]!;
    if (before && sameContent(before, cell)) {
      if (link && !sameReference(linkThere(old!), link.documentReference)) cells.set(column, { entry: null, format: null, look: { hyperlink: link, format: lookOf(style) } });
      continue;
    }
    if (before === null && plainValue(cell) === null && !richCell(cell)?.formula) { cells.set(column, { entry: null, format: style.format ?? null, look: { format: lookOf(style) } }); continue; }
    valueChanged = true;
    cells.set(column, written(cell, style, link));
  }
  return { cells, valueChanged };
}

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

function freshPatches(arranged: TableArrangement, rows: readonly number[], resolve: ResolveLink): Patch[] {
  const { merge, plan, at } = arranged;
  return runsOf(rows).map(({ at: first, count }): Patch => {
    const cells = Array.from({ length: count }, (_, i) => merge.columns.map(({ plan: from }, column): Written | null => {
      if (from === null || isFilledDown(arranged, column)) return null;
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
      area: { row: at.row + 1 + first, column: at.column, rows: count, columns: merge.columns.length }, from: null,
      entries: cells.map((row) => row.map((cell) => cell?.entry ?? null)), formats: cells.map((row) => row.map((cell) => cell?.format ?? null)),
      looks: cells.map((row) => row.map((cell) => cell?.look ?? {})),
    };
  });
}

/** Neighbouring changed rows that were neighbours before become one rectangle; cells between that don't change stay as they are. */
function changedPatches({ at, merge }: TableArrangement, changedAt: ReadonlyMap<number, ReadonlyMap<number, Written>>): Patch[] {
  const patches: Patch[] = [];
  for (const run of runsOf([...changedAt.keys()])) {
    let first = run.at;
    for (let row = run.at + 1; row <= run.at + run.count; row++) {
      if (row < run.at + run.count && merge.rows[row]!.old === merge.rows[row - 1]!.old! + 1) continue;
      patches.push(patchOf(first, row));
      first = row;
    }
  }
  return patches;

  function patchOf(from: number, to: number): Patch {
    const rows = Array.from({ length: to - from }, (_, i) => changedAt.get(from + i)!);
    const touched = rows.flatMap((row) => [...row.keys()]);
    const left = Math.min(...touched), columns = Math.max(...touched) - left + 1;
    const pick = <T>(read: (cell: Written | undefined) => T): T[][] => rows.map((row) => Array.from({ length: columns }, (_, j) => read(row.get(left + j))));
    return {
      area: { row: at.row + 1 + from, column: at.column + left, rows: to - from, columns },
      from: { row: at.row + 1 + merge.rows[from]!.old!, column: at.column + left, rows: to - from, columns },
      entries: pick((cell) => cell?.entry ?? null), formats: pick((cell) => cell?.format ?? null), looks: pick((cell) => cell?.look ?? {}),
    };
  }
}

/** Columns of a new table or new rows whose style is the same, side by side: formatted in one go. */
export function styleRuns(arranged: TableArrangement): { column: number; count: number; style: CellStyle }[] {
  const found: { column: number; count: number; style: CellStyle; text: string }[] = [];
  for (const [index, { plan: from }] of arranged.merge.columns.entries()) {
    const column: TableColumn | null = from === null ? null : arranged.plan.columns[from]!;
    if (!column?.style) continue;
    const { format: _format, ...style } = column.style;
    const text = JSON.stringify(style), last = found.at(-1);
    if (last && last.text === text && last.column + last.count === index) last.count++;
    else if (text !== "{}") found.push({ column: index, count: 1, style, text });
  }
  return found;
}
