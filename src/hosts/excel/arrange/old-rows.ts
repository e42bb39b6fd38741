import type { Rect } from "../../../workbook/plan";
import type { StandingArea } from "../standing/standing-book";
import type { TableArrangement } from "./arrange-table";

/** Cells as they stood before the write. */
export type Before = (sheet: string, area: Rect) => StandingArea;

/** Old rows of a standing table. */
export const rowsAt = ({ standing, at }: TableArrangement, first: number, count: number): Rect =>
  ({ row: at.row + 1 + first, column: at.column, rows: count, columns: standing!.headers.length });
