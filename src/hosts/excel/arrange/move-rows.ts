import type { Rect, WorkbookPlan } from "../../../workbook/plan";
import type { Change } from "../changes/change";
import type { ColumnLook } from "../changes/column-changes";
import { deleteRows, emptyCells, insertRows, makeRoomBelow, resizeTable } from "../changes/row-changes";
import { setFilterAside } from "../changes/table-changes";
import type { StandingComment } from "../standing/standing-book";
import type { TableArrangement } from "./arrange-table";
import { moveColumns } from "./move-columns";
import { type Before, rowsAt } from "./old-rows";

/** Rows that go, and rows and columns that come, of one table; `ins` may not share a request with `outs`, or nobody could tell how far it came. */
export interface Moves { readonly outs: Change[]; readonly ins: Change[] }

export interface Around {
  readonly before: Before;
  readonly comments: readonly StandingComment[];
  /** Of the sheet's columns under the table as it will be, where new columns come. */
  readonly widths: readonly ColumnLook[];
  readonly font: WorkbookPlan["font"];
}

/** Takes out the rows that go, makes room for those that come, then for new columns; a filter is set aside meanwhile. */
export function moveRows(table: TableArrangement, { before, comments, widths, font }: Around): Moves {
  const { standing, sheet, deletes, inserts, grown, at } = table;
  if (!standing) return { outs: [], ins: [] };
  const name = standing.name;
  const totals = standing.showTotals ? 1 : 0;
  let height = standing.area.rows + totals;
  const width = standing.headers.length;
  const rows = (first: number, count: number): Rect => ({ row: at.row + 1 + first, column: at.column, rows: count, columns: width });
  const outs: Change[] = [], ins: Change[] = [];
  if (table.recycles) outs.push(emptyCells(sheet, rows(0, 1), before(sheet, rowsAt(table, 0, 1))));
  for (const { at: first, count } of deletes) {
    const area = rows(first, count);
    const gone = {
      cells: before(sheet, rowsAt(table, first, count)),
      comments: comments.filter(({ row, column }) => row >= area.row && row < area.row + count && column >= area.column && column < area.column + width),
      table: totals ? null : { row: at.row, column: at.column, rows: height, columns: width },
    };
    height -= count;
    outs.push(deleteRows({ table: name, sheet, rows: area }, gone, height));
  }
  for (const { at: first, count } of inserts) {
    height += count;
    const like = first === 0 ? at.row + 1 + count : at.row + first;
    ins.push(insertRows({ table: name, sheet, rows: rows(first, count) }, height, like));
  }
  const area = { row: at.row, column: at.column, rows: height, columns: width };
  ins.push(...grow(table, area, (standing.belowAt ?? 0) + height - standing.area.rows - totals), ...moveColumns(table, { ...area, rows: height + grown }, widths, font));
  if (!standing.filtered || outs.length + ins.length === 0) return { outs, ins };
  const { aside, back } = setFilterAside(name, standing.filtered, table.merge.columns.map(({ old }) => (old === null ? null : standing.filtered![old] ?? null)));
  return { outs: [aside, ...outs], ins: [...ins, back] };
}

/** Whether rows go or come between others, so that what is tied to cells must be looked at. */
export const movesRows = ({ standing, deletes, inserts, grown, columns }: TableArrangement): boolean =>
  standing !== null && (deletes.length > 0 || inserts.length > 0 || grown > 0 || columns > standing.headers.length);

/** Rows at the end: what the user wrote there, under columns that come as well, moves away first. */
function grow({ standing, sheet, columns, grown }: TableArrangement, from: Rect, belowAt: number): Change[] {
  if (grown === 0) return [];
  const room = { ...from, row: from.row + from.rows, rows: grown, columns };
  return [
    ...(standing!.belowAt === null ? [] : [makeRoomBelow(sheet, room, belowAt)]),
    resizeTable(standing!.name, sheet, from, { ...from, rows: from.rows + grown }),
  ];
}
