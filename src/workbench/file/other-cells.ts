import type { BlockPlan, Cell } from "../../workbook/plan";
import type { StoredTable } from "../../workbook/sheet-store";

/** The cells around a sheet's tables as blocks, one per unbroken stretch of a row. */
export function otherCells(rows: number, width: (row: number) => number, tables: readonly StoredTable[], cell: (row: number, column: number) => Cell): BlockPlan[] {
  const blocks: BlockPlan[] = [];
  for (let row = 0; row < rows; row++) {
    const beside = tables.filter(({ at, rows: count }) => row >= at.row && row <= at.row + count);
    let run: Cell[] | null = null;
    for (let column = 0; column < width(row); column++) {
      const inTable = beside.some(({ at, headers }) => column >= at.column && column < at.column + headers.length);
      const here = inTable ? null : cell(row, column);
      if (here === null) run = null;
      else if (run) run.push(here);
      else blocks.push({ at: { row, column }, rows: [run = [here]] });
    }
  }
  return blocks;
}
