import type { FiledObservation } from "../../forms/filed-observation";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Observation } from "../../comparison/observation";
import { speakingFigure, yearToDate } from "../../comparison/observation";
import type { Indicator } from "../../indicators/indicator";
import { parted } from "../../wording/lists";
import { flagWords, observationsWords } from "../../wording/comparison-sheets";
import { reasonWords } from "../../wording/comparison";
import { figureAsPrinted, observationInWords } from "../../wording/figure";
import { filedWords } from "../../wording/forms-sheets";
import { shownDecimals } from "../../wording/shown-decimals";
import { linked, shown } from "../columns";
import { filedCell, filedColumns } from "../form-observations";
import { decimalsOf } from "../form-text";
import type { LedgerData } from "../ledger-data";
import { figureSource } from "./figure-source";
import { observationFormula } from "./live-formulas";
import type { Cell } from "../plan";
import type { ColumnSpec, TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";

export interface ObservationRow {
  readonly indicator: Indicator;
  readonly observation: Observation;
}

const { columns: say } = observationsWords;

/** An end of what a value may be: at most one decimal finer than the value is shown. */
function bound(value: number | null, observation: Observation): Cell {
  if (value === null) return null;
  return { value, style: { format: styles.decimalsFormat(Math.min(decimalsOf(value), shownDecimals(observation, 1) + 1)) } };
}

type Row = ObservationRow | FiledObservation;
const filed = (row: Row): row is FiledObservation => "filedOn" in row;

/** A column of stated values, which filed ones fill in their own way. */
const forBoth = (column: ColumnSpec<ObservationRow, LedgerData>): ColumnSpec<Row, LedgerData> =>
  ({ ...column, cell: (row, at) => (filed(row) ? filedCell(column.id, row, at) : column.cell(row, at)) });

const statedColumns: readonly ColumnSpec<ObservationRow, LedgerData>[] = [
  shown("key", say.key, 14, ({ indicator, observation }, { data }) => ledgerComparison(data.ledger).observationKey(indicator, observation), { style: styles.key }),
  shown("title", say.title, 32, (row) => row.indicator.title, { style: { ...styles.prose, bold: true } }),
  shown("year", say.year, 7, (row) => row.observation.year, { style: { ...styles.number, format: "0", align: "center" } }),
  shown("printed", say.printed, { zh: 18, en: 22 }, ({ observation }, { language }) => (observation.figure ? figureAsPrinted(observation.figure.metric, language) : observationInWords(observation, language)), { style: { ...styles.text, align: "right" } }),
  shown("si", say.si, 18, ({ observation }, at) => ({
    value: observation.si, formula: observationFormula(observation, at), style: { format: styles.decimalsFormat(shownDecimals(observation, 1)) },
  }), { style: styles.number }),
  shown("low", say.low, 21, ({ observation }) => bound(observation.interval.low, observation), { style: styles.number }),
  shown("high", say.high, 21, ({ observation }) => bound(observation.interval.high, observation), { style: styles.number }),
  shown("flag", say.flag, { zh: 9, en: 14 }, ({ observation }, at) => { const flag = flagOf(observation); return `${flag} ${at.say(flagWords[flag])}`; }, { style: styles.centred }),
  shown("remark", say.remark, 34, ({ observation }, at) => parted(remarkOf(observation).map((words) => at.say(words)), at.language), { style: styles.prose }),
  shown("sources", say.sources, 7, (row) => row.observation.sources.length, { style: { ...styles.number, format: "0", align: "center" } }),
  shown("source", say.source, 24, ({ observation }, at) => {
    const figure = speakingFigure(observation);
    return figureSource(figure, at);
  }, { style: { ...styles.prose, color: styles.ink.link } }),
  shown("indicator", say.indicator, 11, ({ indicator }, at) => { const key = ledgerComparison(at.data.ledger).indicatorKey(indicator); return linked(key, at, "T_Indicators", key); }, { style: styles.tracing }),
  shown("metric", say.metric, 16, ({ observation }, { data }) => ledgerComparison(data.ledger).metricKey(speakingFigure(observation)), { style: styles.tracing }),
];

export const observationsSheet: TableSheetSpec<Row, LedgerData> = {
  id: "observations",
  table: "T_Observations",
  words: observationsWords,
  tabColor: "2E75B6",
  frozen: 2,
  printed: 11,
  rows: ({ ledger }) => [...observationRows(ledger), ...ledger.filed],
  columns: [...statedColumns.map(forBoth), ...filedColumns.map((column): ColumnSpec<Row, LedgerData> => ({
    ...column,
    cell: (row, at) => (filed(row) ? filedCell(column.id, row, at) : column.id === "origin" ? at.say(filedWords.stated) : null),
  }))],
};

/** What letters state or let be derived; filed values have rows of their own. */
export function observationRows(ledger: LedgerData["ledger"]): ObservationRow[] {
  return ledgerComparison(ledger).comparison.series.flatMap(({ indicator, observations }) =>
    observations.flatMap((observation) => [observation, ...observation.rivals.map((rival) => ({ ...rival, rivals: [observation] }))].filter((o) => !o.figure?.filed).map((o) => ({ indicator, observation: o }))));
}

/** SDMX OBS_STATUS: normal, estimated, provisional. */
function flagOf(observation: Observation): "A" | "E" | "P" {
  if (observation.derivation) return "E";
  return observation.inferred || (observation.figure && yearToDate(observation.figure)) ? "P" : "A";
}

function remarkOf(observation: Observation) {
  return [
    ...(observation.rivals.length > 0 ? [reasonWords.conflict] : []),
    ...(observation.inferred ? [reasonWords["inferred-year"]] : []),
    ...(observation.derivation ? [reasonWords.derived] : []),
  ];
}

