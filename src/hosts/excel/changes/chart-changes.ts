import type { ChartCells } from "../../../workbook/chart-mark";
import type { ChartPlan } from "../../../workbook/plan";
import type { StandingChart } from "../standing/standing-book";
import { type Change, nothing, type OpenBook } from "./change";

const kinds = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;
const bytesOf = ({ series }: ChartPlan): number => 2500 + series.length * 1500;

/** Draws a chart the plan has and the sheet hasn't; `others` are the names of the charts that are there. */
export function addChart(sheet: string, name: string, plan: ChartPlan, others: readonly string[] | null): Change {
  let now: readonly string[] = [];
  return {
    bytes: bytesOf(plan),
    do: (book) => {
      const first = plan.series[0]?.values ?? plan.categories;
      const chart = book.sheet(sheet).charts.add(kinds[plan.kind], book.range(sheet, first), first.rows === 1 ? "Rows" : "Columns");
      chart.name = name;
      chart.title.text = plan.title;
      setPlace(book, sheet, chart, plan);
      drawSeries(book, sheet, chart, plan, 1);
    },
    ...(others === null ? { undo: nothing } : {
      probe: (book: OpenBook) => {
        const { charts } = book.sheet(sheet);
        charts.load("items/name");
        return () => { now = charts.items.map((chart) => chart.name); return null; };
      },
      undo: (book: OpenBook, failed: boolean) => {
        // It may have stopped before the chart had its name.
        const made = now.filter((one) => one === name || (failed && !others.includes(one)));
        for (const one of made) book.sheet(sheet).charts.getItem(one).delete();
      },
    }),
  };
}

/**
 * Gives a chart that is there the plan's series, and with `moved` its rows; left edge, width and look are the user's. The way back
 * restores number and names of the series; `keepChart` restores the rest.
 */
export function redrawChart(sheet: string, plan: ChartPlan, before: StandingChart, moved: boolean): Change {
  let now = plan.series.length;
  return {
    bytes: bytesOf(plan) + before.series.length * 400,
    do: (book) => {
      const chart = book.sheet(sheet).charts.getItem(before.name);
      for (let index = before.series.length - 1; index >= plan.series.length; index--) chart.series.getItemAt(index).delete();
      drawSeries(book, sheet, chart, plan, before.series.length);
      if (!moved) return;
      setPlace(book, sheet, chart, plan);
      chart.left = before.place.left;
      chart.width = before.place.width;
    },
    probe: (book) => {
      const series = book.sheet(sheet).charts.getItem(before.name).series.load("items/name");
      return () => { now = series.items.length; return null; };
    },
    undo: (book) => {
      const { series } = book.sheet(sheet).charts.getItem(before.name);
      for (let index = now - 1; index >= before.series.length; index--) series.getItemAt(index).delete();
      for (const [index, title] of before.series.entries()) {
        if (index < now) series.getItemAt(index).name = title;
        else series.add(title);
      }
    },
  };
}

/** Does nothing; the way back, when cells are where they were, puts the chart where it was and lets it show what it showed. */
export function keepChart(sheet: string, before: StandingChart, drawn: ChartCells | null): Change {
  return {
    bytes: 1200,
    do: nothing,
    undo: (book) => {
      const chart = book.sheet(sheet).charts.getItem(before.name);
      Object.assign(chart, before.place);
      showAgain(book, sheet, chart, drawn, before.series.length);
    },
  };
}

/** Takes a chart away; the way back draws it anew, without looks the user gave it. */
export function removeChart(sheet: string, before: StandingChart, drawn: ChartCells | null): Change {
  let gone = true;
  return {
    bytes: 500,
    do: (book) => { book.sheet(sheet).charts.getItem(before.name).delete(); },
    probe: (book) => {
      const chart = book.sheet(sheet).charts.getItemOrNullObject(before.name).load("name");
      return () => { gone = chart.isNullObject; return null; };
    },
    undo: (book) => {
      if (!gone) return;
      const first = drawn?.series[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
      const chart = book.sheet(sheet).charts.add(before.type as Excel.ChartType, book.range(sheet, first), first.rows === 1 ? "Rows" : "Columns");
      chart.name = before.name;
      chart.title.text = before.title;
      Object.assign(chart, before.place);
      for (const [index, name] of before.series.entries()) (index === 0 ? chart.series.getItemAt(0) : chart.series.add(name)).name = name;
      showAgain(book, sheet, chart, drawn, before.series.length);
    },
  };
}

function showAgain(book: OpenBook, sheet: string, { series }: Excel.Chart, drawn: ChartCells | null, count: number): void {
  for (const [index, values] of (drawn?.series ?? []).slice(0, count).entries()) {
    series.getItemAt(index).setValues(book.range(sheet, values));
    series.getItemAt(index).setXAxisValues(book.range(sheet, drawn!.categories));
  }
}

function setPlace(book: OpenBook, sheet: string, chart: Excel.Chart, { at }: ChartPlan): void {
  chart.setPosition(book.range(sheet, { ...at, rows: 1, columns: 1 }), book.range(sheet, { row: at.row + at.rows - 1, column: at.column + at.columns - 1, rows: 1, columns: 1 }));
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
