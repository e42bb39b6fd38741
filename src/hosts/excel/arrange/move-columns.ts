import type { Rect, WorkbookPlan } from "../../../workbook/plan";
import type { Change } from "../changes/change";
import { type ColumnLook, insertColumn, makeRoomBeside, setWidths } from "../changes/column-changes";
import { resizeTable } from "../changes/row-changes";
import { pointsOf } from "../changes/sheet-changes";
import type { TableArrangement } from "./arrange-table";

/** Where a table that stands gets new columns: the sheet's columns under it then, whose widths must be known before. */
export function dressedColumns({ standing, between, added, at, columns }: TableArrangement): { readonly first: number; readonly count: number } | null {
  return standing !== null && (between.length > 0 || added > 0) ? { first: at.column, count: columns } : null;
}

/** Makes room for new columns between and behind those that are there. `area` is the table when its rows are in place, totals included. */
export function moveColumns(table: TableArrangement, area: Rect, widths: readonly ColumnLook[], font: WorkbookPlan["font"]): Change[] {
  const { standing, sheet, between, added, at } = table;
  if (standing === null || (between.length === 0 && added === 0)) return [];
  let columns = area.columns;
  const come = (first: number, count: number): Change[] => Array.from({ length: count }, (_, i) =>
    insertColumn(standing.name, sheet, { ...area, column: at.column + first + i, columns: 1 }, first + i, ++columns, font));
  return [
    ...between.flatMap(({ at: first, count }) => come(first, count)),
    // A table can't be resized under its totals.
    ...(standing.showTotals ? come(columns, added) : addBehind(table, { ...area, columns })),
    ...dressing(table, widths),
  ];
}

/** Columns behind the last one: what the user wrote there moves away first. */
function addBehind({ standing, sheet, added }: TableArrangement, from: Rect): Change[] {
  if (added === 0) return [];
  const beside = standing!.rightAt === null ? null : standing!.rightAt + from.columns - standing!.headers.length;
  return [
    ...(beside === null ? [] : [makeRoomBeside(sheet, { ...from, column: from.column + from.columns, columns: added }, beside)]),
    resizeTable(standing!.name, sheet, from, { ...from, columns: from.columns + added }),
  ];
}

function dressing(table: TableArrangement, widths: readonly ColumnLook[]): Change[] {
  const { standing, merge, plan, sheet, at } = table;
  // A hidden column doesn't tell its width: it is taken to be as planned.
  const known = widths.map(({ width, hidden }, index): ColumnLook => {
    const from = index < standing!.headers.length ? merge.columns.find(({ old }) => old === index)!.plan : null;
    return { width: hidden && from !== null ? planned(plan.columns[from]!.width) : width, hidden };
  });
  return [setWidths(sheet, at.column, looksOf(table, known), known)];
}

/** 0 leaves the width as it is. */
const planned = (width: number | undefined): number => (width === undefined ? 0 : pointsOf(width));

/** New columns look as planned, those that moved as they did; one that the plan hides now is hidden. Null where nothing changes. */
function looksOf({ merge, plan }: TableArrangement, widths: readonly ColumnLook[]): (ColumnLook | null)[] {
  return merge.columns.map(({ plan: from, old }, index) => {
    const { width, hidden = false } = from === null ? {} : plan.columns[from]!;
    if (old === null) return { width: planned(width), hidden };
    const before = widths[old]!;
    return old === index && (!hidden || before.hidden) ? null : { width: before.width, hidden: before.hidden || hidden };
  });
}
