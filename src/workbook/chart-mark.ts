/**
 * By what a chart of a plan is known in a workbook, and what is remembered of it there: the cells it was drawn over and those it
 * shows, as a custom property. No host can ask a chart of Excel's for the cells it refers to.
 */
import { parseRange, rangeName } from "./addresses";
import type { ChartPlan, Rect } from "./plan";

export const chartPrefix = "RL_";

export const chartName = (sheetId: string, index: number): string => `${chartPrefix}${sheetId}_${index + 1}`;

/** Whether a chart of this name was drawn for the sheet. */
export const isChartOf = (sheetId: string, name: string): boolean => name.startsWith(`${chartPrefix}${sheetId}_`) && /^\d+$/u.test(name.slice(chartPrefix.length + sheetId.length + 1));

export interface ChartCells {
  /** The cells it covers. */
  readonly at: Rect;
  readonly categories: Rect;
  readonly series: readonly Rect[];
}

/** "B59:J76 B55:B57 C55:C57": the cells it covers, its categories, its series. */
export const chartMark = ({ at, categories, series }: ChartPlan): string => [at, categories, ...series.map(({ values }) => values)].map(rangeName).join(" ");

/** Null for what is no such mark. */
export function readChartMark(mark: string): ChartCells | null {
  const [at, categories, ...series] = mark.split(" ").map(parseRange);
  return at && categories && series.every((area) => area !== null) ? { at, categories, series: series as Rect[] } : null;
}
