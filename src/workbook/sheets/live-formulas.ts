/**
 * Formulas that follow corrections: INDEX/MATCH over structured references, which Excel, WPS and LibreOffice all compute.
 * Each does the same arithmetic in the same order as the engine, so that results agree to the last digit.
 */
import { differencePlaces, type Change } from "../../comparison/change";
import type { Observation } from "../../comparison/observation";
import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Figure } from "../../indicators/figure";
import type { Indicator } from "../../indicators/indicator";
import { observationsWords } from "../../wording/comparison-sheets";
import type { Words } from "../../wording/ledger";
import { metricsWords } from "../../wording/sheets";
import type { LedgerData } from "../ledger-data";
import type { SheetContext } from "../sheet-spec";

type At = SheetContext<LedgerData>;

/** Quantity of a row of T_Metrics; of T_Observations for a filed value. */
export function metricFormula(figure: Figure, at: At): string {
  if (figure.filed) return lookUp("T_Observations", at.say(observationsWords.columns.si), at.say(observationsWords.columns.key), figure.file);
  const { key, value, si } = metricsWords.columns;
  const cell = (column: Words): string => lookUp("T_Metrics", at.say(column), at.say(key), ledgerComparison(at.data.ledger).metricKey(figure));
  // A person corrects the number as printed; its quantity, a column further on, is brought up to date by the next refresh
  return `IF(${cell(value)}=${figure.metric.value},${cell(si)},${cell(value)}*${scaleOf(figure)})`;
}

/** What 万, 亿, 成 and a decrease multiply the printed value by. */
function scaleOf({ metric: { value, si } }: Figure): number {
  const scale = value === 0 ? 1 : si / value;
  return Math.abs(scale) >= 1 ? Math.round(scale) : Number(scale.toPrecision(12));
}

/** Quantity of an observation: the figure's own, or worked out from a level and a growth. */
export function observationFormula(observation: Observation, at: At): string {
  if (observation.figure) return metricFormula(observation.figure, at);
  const { direction, level, change } = observation.derivation!;
  const base = metricFormula(level, at), by = metricFormula(change, at);
  if (change.dimension.family === "ratio") return direction === "base" ? `${base}/(1+${by}/100)` : `${base}*(1+${by}/100)`;
  if (change.metric.unit.endsWith("番")) return direction === "base" ? `${base}/2^${by}` : `${base}*2^${by}`;
  return direction === "base" ? `${base}-${by}` : `${base}+${by}`;
}

/** An observation's quantity, read from T_Observations. */
export function quantityFormula(indicator: Indicator, observation: Observation, at: At): string {
  const say = observationsWords.columns;
  return lookUp("T_Observations", at.say(say.si), at.say(say.key), ledgerComparison(at.data.ledger).observationKey(indicator, observation));
}

/** Growth as a ratio, or the difference of shares, rates and ranks; — where a correction takes the base away. */
export function changeFormula(indicator: Indicator, change: Change, at: At): string {
  const to = quantityFormula(indicator, change.to, at), from = quantityFormula(indicator, change.from, at);
  if (change.ratio === null) return `IFERROR(ROUND(${to}-${from},${differencePlaces(change)}),"—")`;
  return `IFERROR(IF(${from}>0,(${to}-${from})/${from},"—"),"—")`;
}

function lookUp(table: string, column: string, keyColumn: string, key: string): string {
  return `INDEX(${table}[${escape(column)}],MATCH("${key}",${table}[${escape(keyColumn)}],0))`;
}

/** Characters that mean something inside a structured reference. */
const escape = (header: string) => header.replace(/[[\]#']/gu, "'$&");
