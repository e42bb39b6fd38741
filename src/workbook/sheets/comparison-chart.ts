import type { Series } from "../../comparison/series";
import { tableWords } from "../../wording/comparison-sheets";
import type { LedgerData } from "../ledger-data";
import type { BlockPlan, ChartPlan } from "../plan";
import type { SheetContext } from "../sheet-spec";
import * as styles from "../styles";
import { quantityFormula } from "./live-formulas";

/** Lines that a reader can still tell apart. */
const LINES = 5;
/** Rows that the picture takes. */
const HIGH = 18;

/**
 * A line chart of indicators that were stated for every year and compared without reserve, as indices of their first
 * year, so that 亿元 and 户 can stand in one picture; its data stand in a small block beside it. Null if none qualifies.
 */
export function comparisonChart(rows: readonly Series[], years: readonly number[], row: number, at: SheetContext<LedgerData>): { data: BlockPlan; chart: ChartPlan; end: number } | null {
  const span = longestSpan(rows, years);
  const chosen = rows
    .filter((s) => covers(s, span) && s.changes.every((c) => c.verdict === "comparable" || c.verdict === "comparable-with-note") && s.changes.every((c) => c.ratio !== null && !c.open))
    .sort((a, b) => swing(b) - swing(a))
    .slice(0, LINES);
  if (chosen.length === 0 || span.length < 2) return null;
  const head = [at.say(tableWords.year), ...chosen.map((s) => s.indicator.title)];
  const body = span.map((year) => [`${year}`, ...chosen.map((s) => {
    const first = s.observations.find((o) => o.year === span[0])!, own = s.observations.find((o) => o.year === year)!;
    return {
      value: (own.si / first.si) * 100,
      formula: `${quantityFormula(s.indicator, own, at)}/${quantityFormula(s.indicator, first, at)}*100`,
      style: { ...styles.number, format: "0.0" },
    };
  })]);
  const column = 1;
  const top = row + span.length + 3;
  return {
    end: top + HIGH,
    data: {
      at: { row, column },
      rows: [[{ value: at.say(tableWords.chosen), style: { bold: true, color: styles.ink.head } }], head.map((value) => ({ value, style: { bold: true, color: styles.ink.quiet, border: "bottom" as const, wrap: true, valign: "top" as const } })), ...body],
    },
    chart: {
      kind: "line", title: at.say(tableWords.chart),
      at: { row: top, column: 1, rows: HIGH, columns: 9 },
      categories: { row: row + 2, column, rows: span.length, columns: 1 },
      series: chosen.map((s, i) => ({ name: s.indicator.title, values: { row: row + 2, column: column + 1 + i, rows: span.length, columns: 1 } })),
      description: chosen.map((s) => `${s.indicator.title} ${span.map((y) => `${y}: ${Math.round((s.observations.find((o) => o.year === y)!.si / s.observations.find((o) => o.year === span[0])!.si) * 100)}`).join(", ")}`).join("; "),
    },
  };
}

/** The run of years that most rows cover, longer runs first. */
function longestSpan(rows: readonly Series[], years: readonly number[]): number[] {
  let best: { span: number[]; score: number } = { span: [], score: 0 };
  for (let i = 0; i < years.length; i++) {
    for (let j = i + 1; j < years.length; j++) {
      const span = years.slice(i, j + 1);
      const score = span.length * Math.min(LINES, rows.filter((s) => covers(s, span)).length);
      if (score > best.score) best = { span, score };
    }
  }
  return best.span;
}

const covers = (s: Series, span: readonly number[]) => span.every((year) => s.observations.some((o) => o.year === year && o.si > 0 && o.rivals.length === 0));
const swing = (s: Series) => Math.max(...s.changes.map((c) => Math.abs(c.ratio ?? 0)));
