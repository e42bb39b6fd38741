import { HostProblem } from "../../workbook/host";
import { runExcel } from "./run-excel";

/**
 * Text of the selected cells, row by row; empty where there is none or something else than one block of cells is selected. Of text the
 * whole value, of numbers and dates what is seen: Excel shows a long text cut off, and a date is a number to it.
 */
export async function selectedCells(): Promise<string[][]> {
  try {
    return await runExcel(async (context) => {
      const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load("values,text");
      await context.sync();
      if (used.isNullObject) return [];
      return used.values.map((row: unknown[], y) => row.map((value, x) => (typeof value === "string" ? value : used.text[y]![x]!)));
    });
  } catch (problem) {
    // A chart, a picture or several blocks at once.
    if (problem instanceof HostProblem && problem.detail.startsWith("InvalidSelection")) return [];
    throw problem;
  }
}
