import type { ChartPlan, Rect } from "../../workbook/plan";
import { absolute, sheetReference } from "../../workbook/addresses";
import type { SheetChart } from "./file-model";

/** Told apart by anyone, in print and on screen; each with a mark of its own. */
const colors = ["1F5FA8", "C55A11", "2E7D32", "7B4FA3", "8A5A00", "6B7280"];
const marks = ["circle", "square", "triangle", "diamond", "x", "plus"] as const;
const small = 8;

export function fileChart(chart: ChartPlan, sheet: string): SheetChart {
  const reference = (range: Rect): string => sheetReference(sheet, absolute(range));
  return {
    type: chart.kind,
    title: chart.title,
    altText: chart.description,
    anchor: { from: { row: chart.at.row, col: chart.at.column }, to: { row: chart.at.row + chart.at.rows, col: chart.at.column + chart.at.columns } },
    series: chart.series.map(({ name, values }, index) => ({
      name, values: reference(values), categories: reference(chart.categories), ...(chart.compact ? compactSeries(chart.kind, index) : {}),
    })),
    ...(chart.compact ? compactLook(chart) : {}),
  };
}

function compactSeries(kind: ChartPlan["kind"], index: number): Partial<SheetChart["series"][number]> {
  const color = colors[index % colors.length]!;
  if (kind === "line") return { color, stroke: { width: 1.75 }, marker: { symbol: marks[index % marks.length]!, size: 6, fill: color, line: color } };
  return { color, invertIfNegative: false, dataLabels: { showValue: true, position: "outEnd", fontSize: small } };
}

function compactLook({ kind, series, valuesTo, valuesFrom }: ChartPlan): Partial<SheetChart> {
  const scale = valuesTo === undefined && valuesFrom === undefined ? {} : { scale: { ...(valuesFrom === undefined ? {} : { min: valuesFrom }), ...(valuesTo === undefined ? {} : { max: valuesTo }) } };
  const labels = { labelFontSize: small, tickLblPos: "low" as const };
  return {
    titleFontSize: 10, titleBold: true, roundedCorners: false,
    legend: series.length > 1 ? "bottom" : false, legendFontSize: small,
    ...(kind === "line" ? {} : { gapWidth: 60 }),
    // Bars read from the top, as their rows do
    axes: { x: { ...labels, ...(kind === "bar" ? { reverse: true } : {}) }, y: kind === "bar" ? { hidden: true, ...scale } : { labelFontSize: small, ...scale, ...(kind === "column" ? { hidden: true } : { gridlines: { major: true } }) } },
  };
}
