import type { ChartPlan } from "../../../workbook/plan";
import type { StandingChart } from "../standing/standing-book";
import { type Change, nothing, type OpenBook } from "./change";

const kinds = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;
const bytesOf = ({ series }: ChartPlan): number => 2500 + series.length * 1500;

/** Draws a chart the plan has and the sheet hasn't. */
export function addChart(sheet: string, name: string, plan: ChartPlan, fresh: boolean): Change {
  return {
    bytes: bytesOf(plan),
    do: (book) => {
      const { at } = plan;
      const first = plan.series[0]?.values ?? plan.categories;
      const chart = book.sheet(sheet).charts.add(kinds[plan.kind], book.range(sheet, first), first.rows === 1 ? "Rows" : "Columns");
      chart.name = name;
      chart.title.text = plan.title;
      chart.setPosition(book.range(sheet, { ...at, rows: 1, columns: 1 }), book.range(sheet, { row: at.row + at.rows - 1, column: at.column + at.columns - 1, rows: 1, columns: 1 }));
      drawSeries(book, sheet, chart, plan, 1);
    },
    ...(fresh ? { undo: nothing } : {
      undo: (book: OpenBook) => { book.sheet(sheet).charts.getItem(name).delete(); },
      probe: (book: OpenBook) => { const made = book.sheet(sheet).charts.getItemOrNullObject(name).load("name"); return () => !made.isNullObject; },
    }),
  };
}

/**
 * Gives a chart that is there the plan's series; its place and look are the user's. The way back restores number and names of the
 * series; their cells are restored in place, so what they show is too.
 */
export function redrawChart(sheet: string, name: string, plan: ChartPlan, before: StandingChart): Change {
  let now = plan.series.length;
  return {
    bytes: bytesOf(plan) + before.series.length * 400,
    do: (book) => {
      const chart = book.sheet(sheet).charts.getItem(name);
      for (let index = before.series.length - 1; index >= plan.series.length; index--) chart.series.getItemAt(index).delete();
      drawSeries(book, sheet, chart, plan, before.series.length);
    },
    probe: (book) => {
      const series = book.sheet(sheet).charts.getItem(name).series.load("items/name");
      return () => { now = series.items.length; return null; };
    },
    undo: (book) => {
      const { series } = book.sheet(sheet).charts.getItem(name);
      for (let index = now - 1; index >= before.series.length; index--) series.getItemAt(index).delete();
      for (const [index, title] of before.series.entries()) {
        if (index < now) series.getItemAt(index).name = title;
        else series.add(title);
      }
    },
  };
}

/** `there`: how many series the chart has already. */
function drawSeries(book: OpenBook, sheet: string, chart: Excel.Chart, plan: ChartPlan, there: number): void {
  for (const [index, { name, values }] of plan.series.entries()) {
    const series = index < there ? chart.series.getItemAt(index) : chart.series.add(name);
    series.name = name;
    series.setValues(book.range(sheet, values));
    series.setXAxisValues(book.range(sheet, plan.categories));
  }
}
