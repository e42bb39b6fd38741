import { speakingFigure, type Observation } from "../comparison/observation";
import { printedScale } from "../comparison/printed-scale";
import { round } from "../comparison/rounding";

/** More than any figure is printed with. */
const MOST = 10;

/**
 * Decimals that an observation is shown with in a unit that `scale` of its quantity make: as many as were printed, converted
 * where another letter's unit heads the row (万元 in a row of 亿元 has four more). A level that nobody stated gets those of the
 * level it leans on, and one at least where 万 or 亿 was printed.
 */
export function shownDecimals(observation: Observation, scale: number): number {
  const { metric } = speakingFigure(observation);
  const own = printedScale(metric);
  const { derivation } = observation;
  const printed = derivation === null ? metric.decimals : Math.max(metric.decimals, own > 1 ? 1 : 0, derivation.change.dimension.family === "points" ? derivation.change.metric.decimals : 0);
  const converted = Math.min(MOST, Math.max(0, printed + Math.round(Math.log10(scale / own))));
  if (derivation !== null) return converted;
  // 三分之二 has no decimals printed and is no whole percentage
  const value = observation.si / scale;
  return Math.abs(round(value, converted) - value) > 1e-9 * Math.abs(value) ? Math.max(2, converted) : converted;
}
