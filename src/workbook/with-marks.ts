import { chartMark, chartName } from "./chart-mark";
import type { WorkbookPlan } from "./plan";

/**
 * The plan with a name for every sheet that has no table: by it the sheet is found again after the user renamed it, and a
 * sheet of theirs that happens to be called the same is left alone. Where charts stand and what they show is remembered, too.
 */
export function withMarks(plan: WorkbookPlan): WorkbookPlan {
  const named = new Set((plan.names ?? []).map(({ sheet }) => sheet));
  const marks = plan.sheets.filter(({ id, tables = [] }) => tables.length === 0 && !named.has(id))
    .map(({ id }) => ({ name: `S_${id}`, sheet: id, range: { row: 0, column: 0, rows: 1, columns: 1 } }));
  const charts = plan.sheets.flatMap(({ id, charts: drawn = [] }) => drawn.map((chart, index) => [chartName(id, index), chartMark(chart)] as const));
  return {
    ...plan,
    ...(marks.length === 0 ? {} : { names: [...(plan.names ?? []), ...marks] }),
    ...(charts.length === 0 ? {} : { properties: { ...plan.properties, ...Object.fromEntries(charts) } }),
  };
}
