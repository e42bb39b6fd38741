/** Cells around a block that an older plan may have left there, and that go when a new one is carried out. */
import type { BlockPlan, SheetPlan } from "./plan";

export const blockWidth = ({ rows }: BlockPlan): number => Math.max(0, ...rows.map((row) => row.length));

/** Whether a cell without content in this plan is cleared; rows and columns of the sheet. `holds`: whether a row's cell in the block's first column holds something. */
export function isCleared(block: BlockPlan, row: number, column: number, holds: (row: number) => boolean): boolean {
  const { at, rows, clearBelow = false, clearAbove = 0 } = block;
  if (column < at.column || column >= at.column + blockWidth(block)) return false;
  if (row < at.row) return row >= at.row - clearAbove && holds(row);
  return clearBelow && column >= at.column + (rows[row - at.row]?.length ?? 0);
}

/** Whether merged cells that start here are the plan's: those of an older one go with its cells. */
export function ownsMerge({ blocks = [] }: SheetPlan, row: number, column: number): boolean {
  return blocks.some((block) => row >= block.at.row - (block.clearAbove ?? 0) && column >= block.at.column
    && (block.clearBelow || row < block.at.row + block.rows.length) && column < block.at.column + Math.max(1, blockWidth(block)));
}

/** The row from which on the sheet's rows are as the plan says, heights and page breaks too; infinite where no block reaches down or moves. */
export const ownedRows = ({ blocks = [] }: SheetPlan): number =>
  Math.min(...blocks.flatMap(({ at, clearAbove, clearBelow }) => (clearAbove === undefined && !clearBelow ? [] : [at.row - (clearAbove ?? 0)])));
