import type { Observation } from "../../../comparison/observation";
import { reportWords as words } from "../../../wording/report";
import type { Cell, ChartPlan } from "../../plan";
import * as styles from "../../styles";
import type { Page } from "../page";
import type { ShownSubject } from "../report-data";
import type { ShownSeries } from "../shown-series";
import { changeLook } from "../../sheets/comparison-columns";
import { cellName } from "../../addresses";
import { barRoom } from "./bar-room";
import type { Columns } from "./compared-columns";
import { remark, type At } from "./look";

/** Lines that a reader can still tell apart, columns whose names still fit. */
const LINES = 4;
const BARS = 6;
/** Rows and points that a picture takes. */
const HIGH = 8;
const ROW = 18;
/** Rows of the subject that stand on the same page. */
const WITH = 2;

/**
 * Under a subject's rows: how its comparable indicators went (first year = 100) and what changed last. The figures charted
 * stand right of the printed columns, as formulas over the table. None where nothing is comparable.
 */
export function subjectCharts(page: Page, { title, series }: ShownSubject, first: number, columns: Columns, at: At): ChartPlan[] {
  const lines = lineSeries(series, columns.years);
  const bars = series.filter(comparable)
    // A range is no length of a bar
    .filter(({ latest }) => latest.percent !== null && latest.percent !== 0 && columns.years.includes(latest.from.year) && typeof changeLook(latest, at.language).value === "number")
    .sort((a, b) => Math.abs(b.latest.percent!) - Math.abs(a.latest.percent!)).slice(0, BARS);
  if (lines.chosen.length === 0 && bars.length < 2) return [];
  page.keepLast(WITH);
  const top = page.room(HIGH, ROW);
  page.gap(8);
  const data = columns.count + 1;
  const rowOf = (shown: ShownSeries): number => first + series.indexOf(shown);
  const place = (index: number): ChartPlan["at"] => ({ row: top, column: index === 0 ? 0 : 2 + columns.years.length, rows: HIGH, columns: index === 0 ? 2 + columns.years.length : 5 });
  const charts: ChartPlan[] = [];
  if (lines.chosen.length > 0) {
    put(page, top, data, [at.say(words.chartData), ...lines.chosen.map(({ title: name }) => name)]);
    for (const [i, year] of lines.span.entries()) {
      put(page, top + 1 + i, data, [String(year), ...lines.chosen.map((shown): Cell => indexCell(shown, year, lines.span[0]!, rowOf(shown), columns))]);
    }
    // One line has no legend: the title names it
    const heading = lines.chosen.length === 1 ? lines.chosen[0]!.title : title;
    charts.push({
      kind: "line", title: `${heading ? `${heading}　` : ""}${at.say(words.chartIndex)}`, compact: true, valuesFrom: floorOf(lines), at: place(charts.length),
      categories: { row: top + 1, column: data, rows: lines.span.length, columns: 1 },
      series: lines.chosen.map(({ title: name }, i) => ({ name, values: { row: top + 1, column: data + 1 + i, rows: lines.span.length, columns: 1 } })),
      description: lines.chosen.map((shown) => `${shown.title} ${lines.span.map((year) => `${year}: ${Math.round(index(shown, year, lines.span[0]!))}`).join(", ")}`).join("; "),
    });
  }
  if (bars.length > 1) {
    const column = data + LINES + 2;
    put(page, top, column, [at.say(words.chartData), at.say(words.chartChanges)]);
    for (const [i, shown] of bars.entries()) {
      put(page, top + 1 + i, column, [shown.title, { value: shown.latest.percent! / 100, formula: cellName(rowOf(shown), columns.change), style: { ...remark, ...changeLook(shown.latest, at.language).style } }]);
    }
    const rows = { row: top + 1, rows: bars.length, columns: 1 };
    charts.push({
      kind: "bar", title: `${title ? `${title}　` : ""}${at.say(words.chartChanges)}`, compact: true, ...barRoom(bars.map(({ latest }) => latest.percent! / 100)), at: place(charts.length),
      categories: { ...rows, column }, series: [{ name: at.say(words.change), values: { ...rows, column: column + 1 } }],
      description: bars.map(({ title: name, latest }) => `${name} ${latest.percent}%`).join("; "),
    });
  }
  return charts;
}

const comparable = ({ latest }: ShownSeries): boolean => latest.verdict === "comparable" || latest.verdict === "comparable-with-note";

/** Exact, uncontradicted levels stated for every year of a span, which compare without reserve. */
function lineSeries(series: readonly ShownSeries[], years: readonly number[]): { chosen: ShownSeries[]; span: readonly number[] } {
  const fit = series.filter((shown) => shown.changes.every(({ verdict, ratio, open, points }) => (verdict === "comparable" || verdict === "comparable-with-note") && (ratio !== null || points !== null) && !open));
  let best: { chosen: ShownSeries[]; span: readonly number[]; score: number } = { chosen: [], span: [], score: 0 };
  for (let from = 0; from < years.length - 1; from++) {
    for (let to = from + 1; to < years.length; to++) {
      const span = years.slice(from, to + 1);
      const chosen = fit.filter((shown) => span.every((year) => plainAt(shown, year))).slice(0, LINES);
      const score = span.length < 3 ? 0 : chosen.length * span.length;
      if (score > best.score) best = { chosen, span, score };
    }
  }
  return best;
}

const at = (shown: ShownSeries, year: number): Observation | undefined => shown.observations.find((one) => one.year === year);
const plainAt = (shown: ShownSeries, year: number): boolean => {
  const one = at(shown, year);
  return one !== undefined && one.si > 0 && one.rivals.length === 0 && (one.figure?.metric.valueMax ?? null) === null;
};
const index = (shown: ShownSeries, year: number, base: number): number => (at(shown, year)!.si / at(shown, base)!.si) * 100;

/** A little under the lowest point, on a round number. */
const floorOf = ({ chosen, span }: { readonly chosen: readonly ShownSeries[]; readonly span: readonly number[] }): number =>
  Math.max(0, Math.floor((Math.min(...chosen.flatMap((shown) => span.map((year) => index(shown, year, span[0]!)))) - 1) / 10) * 10);

function indexCell(shown: ShownSeries, year: number, base: number, row: number, { years }: Columns): Cell {
  const cell = (of: number): string => cellName(row, 2 + years.indexOf(of));
  return { value: index(shown, year, base), formula: `${cell(year)}/${cell(base)}*100`, style: { ...remark, format: "0.0", align: "right" } };
}

function put(page: Page, row: number, column: number, cells: readonly Cell[]): void {
  for (const [i, cell] of cells.entries()) page.put(row, column + i, typeof cell === "string" ? { value: cell, style: { color: styles.ink.quiet, size: 9 } } : cell);
}
