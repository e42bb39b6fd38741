import type { Rect } from "../../../workbook/plan";
import type { Change } from "../changes/change";
import { deleteRows, emptyCells, insertRows, makeRoomBelow, makeRoomBeside, resizeTable } from "../changes/row-changes";
import { setFilterAside } from "../changes/table-changes";
import type { StandingComment } from "../standing/standing-book";
import type { TableArrangement } from "./arrange-table";
import { type Before, rowsAt } from "./old-rows";

/** Rows that go and rows that come of one table; `ins` may not share a request with `outs`, or nobody could tell how far it came. */
export interface Moves { readonly outs: Change[]; readonly ins: Change[] }

/** Takes out the rows that go, makes room for those that come, adds missing columns; a filter is set aside meanwhile. */
export function moveRows(table: TableArrangement, before: Before, comments: readonly StandingComment[]): Moves {
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
  ins.push(...grow(table, { row: at.row, column: at.column, rows: height, columns: width }, grown, (standing.belowAt ?? 0) + height - standing.area.rows - totals));
  if (!standing.filtered || outs.length + ins.length === 0) return { outs, ins };
  const { aside, back } = setFilterAside(name, standing.filtered);
  return { outs: [aside, ...outs], ins: [...ins, back] };
}

/** Whether rows go or come between others, so that what is tied to cells must be looked at. */
export const movesRows = ({ standing, deletes, inserts, grown, columns }: TableArrangement): boolean =>
  standing !== null && (deletes.length > 0 || inserts.length > 0 || grown > 0 || columns > standing.headers.length);

/** Rows at the end and columns at the right: what the user wrote there moves away first. */
function grow({ standing, sheet, columns }: TableArrangement, from: Rect, grown: number, belowAt: number): Change[] {
  const added = columns - from.columns;
  if (grown === 0 && added === 0) return [];
  const changes: Change[] = [];
  if (grown > 0 && standing!.belowAt !== null) changes.push(makeRoomBelow(sheet, { ...from, row: from.row + from.rows, rows: grown }, belowAt));
  if (added > 0 && standing!.rightAt !== null) {
    changes.push(makeRoomBeside(sheet, { ...from, column: from.column + from.columns, rows: from.rows + grown, columns: added }, standing!.rightAt));
  }
  changes.push(resizeTable(standing!.name, sheet, from, { ...from, rows: from.rows + grown, columns }));
  return changes;
}
