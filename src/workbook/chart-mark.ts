/**
 * By what a chart of a plan is known in a workbook, and what is remembered of it there: the cells it was drawn over and those it
 * shows, as a custom property. No host can ask a chart of Excel's for the cells it refers to.
 */
import { columnIndex, columnName } from "./column-name";
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
export const chartMark = ({ at, categories, series }: ChartPlan): string => [at, categories, ...series.map(({ values }) => values)].map(areaName).join(" ");

/** Null for what is no such mark. */
export function readChartMark(mark: string): ChartCells | null {
  const [at, categories, ...series] = mark.split(" ").map(readArea);
  return at && categories && series.every((area) => area !== null) ? { at, categories, series: series as Rect[] } : null;
}

const areaName = ({ row, column, rows, columns }: Rect): string => `${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}`;

function readArea(text: string): Rect | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/u.exec(text);
  if (!found) return null;
  const row = Number(found[2]) - 1, column = columnIndex(found[1]!);
  return { row, column, rows: Number(found[4]) - row, columns: columnIndex(found[3]!) - column + 1 };
}
