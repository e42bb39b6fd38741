import { excelProblem } from "./excel-problem";

/**
 * The one way into Excel: waits while a cell is being edited (where this Excel can wait), and turns every error into a HostProblem.
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (thrown) {
    throw excelProblem(thrown);
  }
}
