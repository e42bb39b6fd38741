import { formatArea, quoteSheet } from "../model/area";
import { invalidArgument } from "../model/host-error";
import type { ChartModel, SheetModel } from "../model/sheet-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import type { FakeContext } from "./fake-context";
import { rangeRef } from "./range-object";

const types = ["Line", "LineMarkers", "ColumnClustered", "BarClustered"];
const refersTo = (range: WireObject): string => `${quoteSheet(rangeRef(range).sheet.name)}!${formatArea(rangeRef(range).area)}`;

export function chartsObject(fake: FakeContext, sheet: SheetModel, guard: () => void): WireObject {
  return collection("ChartCollection", () => sheet.charts.map((chart) => chartObject(sheet, chart, guard)), (chart) => String(chart.get!.Name!()), {
    Add: (type: string, source: WireObject, seriesBy?: string) => {
      guard();
      if (!types.includes(type)) throw invalidArgument(`chart type ${type}`);
      const { area } = rangeRef(source);
      const chart: ChartModel = {
        id: `{CHART-${fake.book.nextId()}}`, name: `图表 ${sheet.charts.length + 1}`, type, title: "", left: 0, top: 0, width: 360, height: 216,
        series: Array.from({ length: seriesBy === "Rows" ? area.rows : area.columns }, (_, i) => ({
          name: `系列${i + 1}`, categories: "",
          values: formatArea(seriesBy === "Rows" ? { ...area, row: area.row + i, rows: 1 } : { ...area, column: area.column + i, columns: 1 }),
        })),
      };
      sheet.charts.push(chart);
      return chartObject(sheet, chart, guard);
    },
  });
}

function chartObject(sheet: SheetModel, chart: ChartModel, guard: () => void): WireObject {
  const position = (key: "left" | "top" | "width" | "height") => (value: number): void => { guard(); chart[key] = value; };
  return {
    type: "Chart", id: chart.id,
    get: { Name: () => chart.name, Id: () => chart.id, Left: () => chart.left, Top: () => chart.top, Width: () => chart.width, Height: () => chart.height, ChartType: () => chart.type },
    set: {
      Name: (name: string) => { guard(); chart.name = name; },
      Left: position("left"), Top: position("top"), Width: position("width"), Height: position("height"),
    },
    nav: {
      Title: () => ({
        type: "ChartTitle", get: { Text: () => chart.title, Visible: () => chart.title !== "" },
        set: { Text: (text: string) => { guard(); chart.title = text; }, Visible: (visible: boolean) => { if (!visible) chart.title = ""; } },
      }),
      Series: () => collection("ChartSeriesCollection", () => chart.series.map((series, i) => seriesObject(chart, series, i, guard)), (series) => String(series.get!.Name!()), {
        Add: (name: string) => {
          guard();
          const series = { name, values: "", categories: "" };
          chart.series.push(series);
          return seriesObject(chart, series, chart.series.length - 1, guard);
        },
      }),
    },
    call: {
      SetPosition: (start: WireObject, end: WireObject) => {
        guard();
        const a = rangeRef(start).area, b = rangeRef(end).area;
        Object.assign(chart, { left: a.column * 48, top: a.row * 15, width: (b.column + b.columns - a.column) * 48, height: (b.row + b.rows - a.row) * 15 });
      },
      Delete: () => { guard(); sheet.charts = sheet.charts.filter((other) => other.id !== chart.id); },
    },
  };
}

function seriesObject(chart: ChartModel, series: ChartModel["series"][number], index: number, guard: () => void): WireObject {
  return {
    type: "ChartSeries", id: `${chart.id}/${index}`,
    get: { Name: () => series.name },
    set: { Name: (name: string) => { guard(); series.name = name; } },
    call: {
      SetValues: (range: WireObject) => { guard(); series.values = refersTo(range); },
      SetXAxisValues: (range: WireObject) => { guard(); series.categories = refersTo(range); },
      Delete: () => { guard(); chart.series = chart.series.filter((other) => other !== series); },
    },
  };
}
