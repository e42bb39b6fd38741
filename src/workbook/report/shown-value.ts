import { speakingFigure, type Observation } from "../../comparison/observation";
import { round } from "../../comparison/rounding";
import { about, observationInWords, qualifierMark, withSign } from "../../wording/figure";
import type { Language } from "../../wording/language";
import { shownDecimals } from "../../wording/shown-decimals";
import type { ShownSeries } from "./shown-series";

/** The value as sentences say it: as printed, or converted with its qualifier where a unit was chosen. */
export function valueInWords(observation: Observation, shown: ShownSeries, language: Language): string {
  const { metric } = speakingFigure(observation);
  if (!shown.converted && (metric.unit === shown.unit || observation.derivation !== null)) return observationInWords(observation, language);
  if (observation.figure !== null && !isMoney(shown.unit)) return observationInWords(observation, language);
  const number = (si: number): string => String(round(si / shown.scale, shownDecimals(observation, shown.scale)));
  const word = qualifierMark(observation.derivation ? about : withSign(metric), language);
  const range = observation.figure?.metric.siMax ?? null;
  return `${word}${number(observation.si)}${range === null ? "" : `—${number(range)}`}${shown.unit}`;
}

const isMoney = (unit: string): boolean => unit.endsWith("元");
