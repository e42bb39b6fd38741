import { differencePlaces, leftOpen, needsWords, type Change } from "../../comparison/change";
import type { Observation } from "../../comparison/observation";
import { speakingFigure } from "../../comparison/observation";
import { printedScale } from "../../comparison/printed-scale";
import type { Series } from "../../comparison/series";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import { parted } from "../../wording/lists";
import { comparisonWords, reasonWords, verdictMarks, verdictWords } from "../../wording/comparison";
import { tableWords } from "../../wording/comparison-sheets";
import { changeInWords, changeUnit, differenceUnit, filedSource, indicatorInWords, observationInWords, qualifierMark, withSign } from "../../wording/figure";
import { shownDecimals } from "../../wording/shown-decimals";
import type { LedgerData } from "../ledger-data";
import type { Language } from "../../wording/language";
import type { Cell, RichCell, TableColumn } from "../plan";
import type { SheetContext } from "../sheet-spec";
import { widthFor } from "../number-width";
import * as styles from "../styles";
import { proportionFormat } from "../proportion-format";
import { changeFormula, quantityFormula } from "./live-formulas";

type At = SheetContext<LedgerData>;

/** A year of the table; `compared` where some row has a change to it, else its change columns are left out. */
export interface TableYear { readonly year: number; readonly compared: boolean }

export function tableYears(rows: readonly Series[]): TableYear[] {
  const years = [...new Set(rows.flatMap((s) => s.observations.map((o) => o.year)))].sort((a, b) => a - b);
  return years.map((year) => ({ year, compared: rows.some((s) => s.changes.some((c) => c.to.year === year && c.from.year >= years[0]!)) }));
}

/** Columns behind the last one printed: for tracing. */
export const unprinted = 1;

/** @param latest years that are shown; the columns of earlier ones are hidden, so that a table that grew by a year keeps them right. */
export function comparisonColumns(years: readonly TableYear[], latest: number, { say, language }: At, rows: readonly Series[]): (TableColumn & { readonly width: number })[] {
  const mark = Object.values(verdictMarks);
  const scaled = rows.map(({ indicator, observations }) => ({ observations, scale: rowScale(indicator) }));
  return [
    { id: "key", header: say(tableWords.key), width: language === "zh" ? 9 : 13, style: styles.key },
    { id: "indicator", header: say(tableWords.indicator), width: 30, style: { ...styles.prose, bold: true } },
    { id: "unit", header: say(tableWords.unit), width: 9, style: styles.centred },
    ...years.flatMap(({ year, compared }, i) => [
      { id: `y${year}`, header: `${year}`, width: yearWidth(scaled, year, 12, language), style: styles.number },
      ...(!compared ? [] : [
        { id: `c${year}`, header: `${year} ${say(tableWords.change)}`, width: 21, style: styles.number },
        {
          id: `v${year}`, header: `${year} ${say(tableWords.verdict)}`, width: language === "zh" ? 9.5 : 11.5, style: styles.centred,
          formats: mark.map((text, m) => ({ kind: "equals" as const, text, style: markStyles[m]! })),
        },
      ]),
    ].map((column) => (i < years.length - latest ? { ...column, hidden: true } : column))),
    { id: "remarks", header: say(tableWords.remarks), width: 46, style: styles.prose },
    { id: "agency", header: say(tableWords.agency), width: 20, style: { ...styles.tracing, wrap: true } },
  ];
}

/** Of a year's column: no number in it is cut. */
export const yearWidth = (rows: readonly (Pick<Series, "observations"> & { readonly scale: number })[], year: number, least: number, language: Language): number =>
  widthFor(rows.flatMap(({ observations, scale }) => observations.filter((one) => one.year === year).map((one) => valueLook(one, scale, language))), least);

const markStyles = [
  { color: "2E7D32", bold: true }, { color: "2E7D32" }, { color: "8A5A00", bold: true, fill: "FDF1D3" }, { color: styles.ink.alarm, fill: "FBE3E1" },
];

export function comparisonRow({ indicator, observations, changes }: Series, years: readonly TableYear[], at: At): Cell[] {
  const key = ledgerComparison(at.data.ledger).indicatorKey(indicator);
  const link = at.linkToRow("T_Indicators", key);
  const cells = years.flatMap(({ year, compared }): Cell[] => {
    const observation = observations.find((o) => o.year === year);
    const change = observation && changes.find((c) => c.to.year === year && c.to.figure === observation.figure && c.from.year >= years[0]!.year);
    const value = observation ? valueCell(indicator, observation, at) : null;
    if (!compared) return [value];
    return [value, change ? changeCell(indicator, change, at) : null, change ? { value: verdictMarks[change.verdict], note: at.say(verdictWords[change.verdict]) } : null];
  });
  return [
    { value: key, ...(link ? { link } : {}) }, indicatorInWords(indicator, at.language), indicator.unit, ...cells,
    remarks(changes, observations, at), indicator.agencyName,
  ];
}

/** The value in the row's unit as printed: the number is live, the qualifier stands in its format. */
function valueCell(indicator: Series["indicator"], observation: Observation, at: At): Cell {
  const scale = rowScale(indicator);
  const look = valueLook(observation, scale, at.language);
  const range = typeof look.value === "string";
  return range ? { value: look.value } : { ...look, formula: `${quantityFormula(indicator, observation, at)}/${scale}` };
}

/** A value in units of `scale` with the qualifier in its format; a printed range is text. Rivals stand in the note. */
export function valueLook(observation: Observation, scale: number, language: Language): RichCell {
  const figure = speakingFigure(observation).metric;
  const digits = proportionFormat(figure.sides, styles.decimalsFormat(shownDecimals(observation, scale)));
  const word = observation.derivation ? "≈" : qualifierMark(withSign(figure), language);
  const rivals = observation.rivals.length > 0;
  const range = observation.figure?.metric.valueMax !== null && observation.figure?.metric.valueMax !== undefined;
  if (range) return { value: observationInWords(observation, language) };
  const note = noteOf(observation, language);
  return {
    value: observation.si / scale,
    style: {
      // of a fall the sign stands behind the word: ≤-3
      format: word ? `"${word}"${digits}${figure.si < 0 ? `;"${word}"-${digits}` : ""}` : digits,
      ...(observation.inferred || observation.derivation ? { italic: true } : {}),
      ...(rivals ? { fill: "FBE3E1" } : {}),
    },
    ...(note ? { note } : {}),
  };
}

/** Rivals side by side; a filed value with its form, and what a letter stated earlier in the year. */
function noteOf(observation: Observation, language: Language): string | undefined {
  const filed = observation.figure?.filed;
  if (observation.rivals.length === 0 && !filed) return undefined;
  const own = (one: Observation) => `${observationInWords(one, language)}${one.figure?.filed ? ` ${filedSource(one.figure.filed, language)}` : ""}`;
  return [observation, ...observation.rivals, ...(filed ? observation.superseded : [])].map(own).join(" / ");
}

/** What makes the unit of an indicator's row. */
export const rowScale = ({ figures, unit }: Series["indicator"]): number => {
  const scale = printedScale((figures.find((f) => f.metric.unit === unit) ?? figures[0]!).metric);
  return scale >= 1 ? Math.round(scale) : 1;
};

function changeCell(indicator: Series["indicator"], change: Change, at: At): Cell {
  const look = changeLook(change, at.language);
  return typeof look.value === "string" ? look : { ...look, formula: changeFormula(indicator, change, at) };
}

/** The number of a change in a format that shows its unit and bound; text where it is none or has two ends. */
export function changeLook(change: Change, language: Language): RichCell {
  const words = changeInWords(change, language);
  if (change.verdict === "not-comparable" || words === "—") return { value: "—", style: { align: "right" } };
  if (needsWords(change)) return { value: words };
  const bound = !leftOpen(change) ? "" : change.low !== null ? "≥" : change.high !== null ? "≤" : "~";
  const format = change.ratio !== null ? percent(bound) : difference(bound, change, language);
  return { value: change.ratio ?? change.points ?? change.difference, style: { format } };
}

const percent = (bound: string) => signed(bound, "0.0%");

function difference(bound: string, change: Change, language: Language): string {
  const unit = change.points !== null ? comparisonWords.points[language] : differenceUnit(change, language);
  return signed(bound, `0.${"#".repeat(differencePlaces(change))}${unit ? `"${unit}"` : ""}`);
}

const signed = (bound: string, format: string): string => {
  const mark = bound ? `"${bound}"` : "";
  return `${mark}+${format};${mark}-${format};${mark}${format}`;
};

/** Reasons in words, by pair of years where there are several; averages and stated growth beside them. */
function remarks(changes: readonly Change[], observations: readonly Observation[], at: At): string {
  const { language } = at;
  const own = changes.filter((c) => observations.some((o) => o.figure === c.to.figure && o.year === c.to.year) && observations.some((o) => o.figure === c.from.figure && o.year === c.from.year));
  const rivals = observations.filter((o) => o.rivals.length > 0)
    .map((o) => `${o.year}${at.say(tableWords.rivals)}${[o, ...o.rivals].map((one) => observationInWords(one, language) + (one.figure?.filed ? at.say(comparisonWords.filed) : "")).join(" / ")}`);
  const reasons = own.map((change) => {
    const unit = changeUnit(change, language);
    const parts = [
      ...change.reasons.map((reason) => at.say(reasonWords[reason])),
      ...(change.perYear !== null ? [`${at.say(comparisonWords.perYear)} ${change.perYear}${unit}`] : []),
      ...(change.stated !== null && change.stated !== (change.percent ?? change.points) ? [`${at.say(comparisonWords.stated)} ${change.stated}${unit}`] : []),
    ];
    return parts.length === 0 ? "" : `${change.from.year}→${change.to.year}${language === "zh" ? "：" : ": "}${parted(parts, language)}`;
  });
  return [...rivals, ...reasons].filter(Boolean).join(language === "zh" ? "。" : ". ");
}
