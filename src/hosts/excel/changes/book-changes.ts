import type { ChartPlan, Rect } from "../../../workbook/plan";
import { absoluteAddress } from "../address";
import type { StandingComment } from "../standing/standing-book";
import { type Change, nothing, type OpenBook } from "./change";

/** `formula` before, or null where the name is new. */
export function setName(name: string, sheet: string, area: Rect, before: string | null): Change {
  const write = (formula: string, there: boolean) => ({ context }: { context: Excel.RequestContext }): void => {
    if (there) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula);
  };
  return {
    bytes: 500,
    do: write(`=${absoluteAddress(sheet, area)}`, before !== null),
    undo: before === null ? ({ context }) => { context.workbook.names.getItem(name).delete(); } : write(before, true),
    ...(before === null ? { probe: ({ context }) => { const item = context.workbook.names.getItemOrNullObject(name).load("name"); return () => !item.isNullObject; } } : {}),
  };
}

export const setProperty = (key: string, value: string, before: string | null): Change => ({
  bytes: 400 + value.length * 3,
  do: ({ context }) => { context.workbook.properties.custom.add(key, value); },
  undo: ({ context }) => {
    if (before === null) context.workbook.properties.custom.getItem(key).delete();
    else context.workbook.properties.custom.add(key, before);
  },
  ...(before === null ? { probe: ({ context }) => { const item = context.workbook.properties.custom.getItemOrNullObject(key).load("key"); return () => !item.isNullObject; } } : {}),
});

export interface PlannedComment { readonly row: number; readonly column: number; readonly content: string; readonly there: StandingComment | null }

/** Notes of the plan as comments of their cells (notes proper are above the API floor). */
export function putComments(sheet: string, before: readonly string[], comments: readonly PlannedComment[], fresh: boolean): Change {
  let now: readonly string[] = [];
  return {
    bytes: comments.reduce((sum, { content }) => sum + 700 + content.length * 3, 400),
    do: (book) => {
      for (const { row, column, content, there } of comments) {
        if (there) book.context.workbook.comments.getItem(there.id).content = content;
        else book.context.workbook.comments.add(book.range(sheet, { row, column, rows: 1, columns: 1 }), content);
      }
    },
    ...(fresh ? { undo: nothing } : {
      probe: (book: OpenBook) => {
        const there = book.sheet(sheet).comments.load("items/id");
        return () => { now = there.items.map(({ id }) => id); return null; };
      },
      undo: (book: OpenBook) => {
        for (const id of now) if (!before.includes(id)) book.context.workbook.comments.getItem(id).delete();
        for (const { there } of comments) if (there) book.context.workbook.comments.getItem(there.id).content = there.content;
      },
    }),
  };
}

const kinds = { line: "LineMarkers", column: "ColumnClustered", bar: "BarClustered" } as const;

/** `there`: the chart was made by an earlier write; its series follow, its look is the user's. */
export function putChart(sheet: string, name: string, chart: ChartPlan, there: boolean, fresh: boolean): Change {
  const area = (rect: Rect) => (book: OpenBook): Excel.Range => book.range(sheet, rect);
  const draw = (book: OpenBook): void => {
    const charts = book.sheet(sheet).charts;
    const made = there ? charts.getItem(name) : charts.add(kinds[chart.kind], area(chart.series[0]?.values ?? chart.categories)(book), "Columns");
    if (!there) {
      made.name = name;
      made.title.text = chart.title;
      made.setPosition(book.range(sheet, { ...chart.at, rows: 1, columns: 1 }), book.range(sheet, { row: chart.at.row + chart.at.rows - 1, column: chart.at.column + chart.at.columns - 1, rows: 1, columns: 1 }));
    }
    for (const [index, series] of chart.series.entries()) {
      const one = index === 0 || there ? made.series.getItemAt(index) : made.series.add(series.name);
      one.name = series.name;
      one.setValues(area(series.values)(book));
      one.setXAxisValues(area(chart.categories)(book));
    }
  };
  return {
    bytes: 2500 + chart.series.length * 1500,
    do: draw,
    undo: there || fresh ? nothing : (book) => { book.sheet(sheet).charts.getItem(name).delete(); },
    ...(there || fresh ? {} : {
      probe: (book: OpenBook) => { const made = book.sheet(sheet).charts.getItemOrNullObject(name).load("name"); return () => !made.isNullObject; },
    }),
  };
}
