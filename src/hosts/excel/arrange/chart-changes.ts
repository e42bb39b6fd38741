import { chartMark, chartName, type ChartCells, isChartOf, readChartMark } from "../../../workbook/chart-mark";
import type { Change } from "../changes/change";
import { addChart, keepChart, redrawChart, removeChart } from "../changes/chart-changes";
import type { StandingChart, StandingDetails } from "../standing/standing-book";
import type { ArrangedSheet } from "./arrange-sheets";
import type { TableArrangement } from "./arrange-table";
import { movesRows } from "./move-rows";

/** `before` comes before anything moves, so that taking it back comes when everything is in its place again. */
export interface ChartChanges { readonly before: Change[]; readonly after: Change[] }

/**
 * A chart that is there is touched only where its series differ, what it shows moved, or it was drawn elsewhere: it then goes to the
 * plan's rows, not over those that came, and keeps the look the user gave it. One the plan has no more is taken away.
 */
export function chartChanges(sheet: ArrangedSheet, tables: readonly TableArrangement[], details: StandingDetails | null, properties: ReadonlyMap<string, string>): ChartChanges {
  const { plan: { id, charts: planned = [] }, name, fresh } = sheet;
  const drawn = (chart: string): ChartCells | null => readChartMark(properties.get(chart) ?? "");
  const kept: Change[] = [], after: Change[] = [];
  for (const [index, chart] of planned.entries()) {
    const own = chartName(id, index);
    const there = details?.charts.find((one) => one.name === own);
    const moved = properties.get(own) !== chartMark(chart);
    if (!there) after.push(addChart(name, own, chart, fresh ? null : (details?.charts ?? []).map((one) => one.name)));
    else if (moved || tables.some(movesRows) || !sameSeries(there, chart)) {
      kept.push(keepChart(name, there, drawn(own)));
      after.push(redrawChart(name, chart, there, moved));
    }
  }
  const wanted = new Set(planned.map((_, index) => chartName(id, index)));
  for (const there of details?.charts ?? []) {
    if (isChartOf(id, there.name) && !wanted.has(there.name)) kept.push(removeChart(name, there, drawn(there.name)));
  }
  return { before: kept, after };
}

const sameSeries = ({ series }: StandingChart, { series: planned }: { readonly series: readonly { readonly name: string }[] }): boolean =>
  series.length === planned.length && planned.every(({ name }, index) => series[index] === name);
