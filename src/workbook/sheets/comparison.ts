import { chosenSeries, everything, isEverything, shownChoice } from "../../ledger/comparison-choice";
import type { Series } from "../../comparison/series";
import { tableWords } from "../../wording/comparison-sheets";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import { generalWords } from "../../wording/workbook";
import type { LedgerData } from "../ledger-data";
import { headerRow } from "../lay-out";
import { ownCellsOf } from "../own-cells";
import { rowHeight } from "../row-height";
import type { BlockPlan, CellValue, SheetPlan } from "../plan";
import type { FreeSheetSpec, SheetContext } from "../sheet-spec";
import * as styles from "../styles";
import { comparisonChart } from "./comparison-chart";
import { comparisonColumns, comparisonRow, tableYears, unprinted } from "./comparison-columns";

type At = SheetContext<LedgerData>;

/** More years than this would not print on one page across; earlier ones are hidden. */
const YEARS = 6;

/** Indicators by years; its table has a column per year, which no fixed list of columns could hold. */
export const comparisonSheet: FreeSheetSpec<LedgerData> = {
  id: "comparison",
  name: tableWords.name,
  build: (at) => {
    const rows = comparedSeries(at.data);
    // Columns of all years, chosen or not: one that came and went would leave its cells behind
    const years = tableYears(chosenSeries(at.data.ledger, everything));
    const planned = comparisonColumns(years, YEARS, at, rows);
    const { headers, cellsOf } = ownColumns(rows, at);
    const columns = [...planned, ...headers.map((header) => ({ id: `own ${header}`, header, width: 24, theirs: true }))];
    const below = headerRow + 1 + Math.max(1, rows.length) + 1;
    const chart = comparisonChart(rows, years.slice(-YEARS).map(({ year }) => year), below + notes(at, rows).length + 1, at);
    const cells = rows.map((series) => [...comparisonRow(series, years, at), ...cellsOf(series)]);
    const blocks: BlockPlan[] = [
      { at: { row: 0, column: 0 }, rows: [[{ value: at.say(tableWords.title), style: styles.title }]] },
      { at: { row: 1, column: 0 }, rows: [[home(at), { value: at.say(rows.length === 0 ? tableWords.none : tableWords.note), style: styles.note }]] },
      { at: { row: below, column: 1 }, rows: notes(at, rows).map((words) => [{ value: words, style: styles.note }]), clearBelow: true },
      ...(chart ? [chart.data] : []),
    ];
    const plan: Omit<SheetPlan, "id" | "name"> = {
      tabColor: "C55A11",
      gridLines: false,
      freeze: { rows: headerRow + 1, columns: 2 },
      columnWidths: columns.map(({ width }) => width),
      // Names over narrow columns of years
      rowHeights: { 0: 30, 1: 18, [headerRow]: 32, ...(chart ? { [chart.data.at.row + 1]: 50 } : {}) },
      blocks,
      tables: [{
        name: "T_Comparison", at: { row: headerRow, column: 0 }, headerStyle: styles.header, mode: "replace", columns,
        rows: cells, rowHeights: cells.map((row) => rowHeight(row, columns, at.language)),
      }],
      ...(chart ? { charts: [chart.chart] } : {}),
      print: {
        orientation: "landscape", paper: "A4", fitToWidth: true, repeatRows: { first: headerRow, last: headerRow },
        header: at.say(tableWords.title), footer: at.say(generalWords.footer),
        area: { row: 0, column: 0, rows: chart ? chart.end : below + notes(at, rows).length, columns: planned.length - unprinted },
        // The picture with its figures on a page of its own, never cut in two
        ...(chart ? { breaksBefore: [chart.data.at.row] } : {}),
      },
    };
    return plan;
  },
};

/** Columns of people's own that rows at hand bring with them, from before they were taken out. */
function ownColumns(rows: readonly Series[], { data: { ledger } }: At): { headers: readonly string[]; cellsOf: (series: Series) => CellValue[] } {
  const own = ownCellsOf(ledger.decisions);
  const { indicatorKey } = ledgerComparison(ledger);
  const of = ({ indicator }: Series) => own.get(indicatorKey(indicator)) ?? {};
  const headers = [...new Set(rows.flatMap((series) => Object.keys(of(series))))];
  return { headers, cellsOf: (series) => headers.map((header) => of(series)[header] ?? null) };
}

/** Rows that go over more than one year, of what was chosen for the table. */
function comparedSeries({ ledger }: LedgerData): Series[] {
  return chosenSeries(ledger, shownChoice(ledger.decisions));
}

function home(at: At) {
  const link = at.linkToSheet("about");
  return link ? { value: at.say(generalWords.home), style: { ...styles.note, color: styles.ink.link }, link } : null;
}

function notes(at: At, rows: readonly Series[]): string[] {
  const agencies = [...new Set(rows.map((s) => s.indicator.agencyName).filter(Boolean))];
  const { ledger } = at.data;
  const choice = shownChoice(ledger.decisions);
  return [
    ...tableWords.legends.map((words) => at.say(words)), at.say(tableWords.source(ledger.replies.length, agencies.slice(0, 5))),
    ...(isEverything(choice) ? [] : [at.say(tableWords.part(rows.length, chosenSeries(ledger, everything).length, choice.years))]),
  ];
}
