import type { Area } from "./area";

export interface TableModel {
  readonly id: string;
  name: string;
  /** Header row, body and, if shown, the totals row. */
  area: Area;
  style: string;
  banded: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** Filter criteria by column of the table, as the user set them. */
  criteria: (object | null)[];
}

export const bodyOf = (table: TableModel): Area => ({
  ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 - (table.showTotals ? 1 : 0),
});
