import { compareNames } from "../../indicators/name-similarity";
import type { Figure } from "../../indicators/figure";
import { alert, sourceOf, type Alert } from "./alert";

/** 万 left out or put twice: a factor of about 10⁴ (and 亿 for 万), within what a year may really change. */
const SLIP = 10_000;
const LEEWAY = 3;

/** Levels of the draft that are ten thousand times, or a ten-thousandth of, what an earlier letter said of the same thing. */
export function checkUnits(draft: readonly Figure[], earlier: readonly Figure[]): Alert[] {
  const alerts: Alert[] = [];
  for (const own of draft) {
    if (own.metric.kind !== "level" || own.metric.si <= 0 || !["money", "count", "measure"].includes(own.dimension.family)) continue;
    const alike = earlier.filter((other) => other.metric.kind === "level" && other.metric.si > 0 && other.dimension.family === own.dimension.family
      && other.dimension.measure === own.dimension.measure && other.facets.perUnit === own.facets.perUnit && compareNames(own.core, other.core).score >= 0.92);
    const slipped = alike.find((other) => isSlip(own.metric.si / other.metric.si));
    // A figure that agrees with any earlier one is of its size
    if (!slipped || alike.some((other) => within(own.metric.si / other.metric.si, 30))) continue;
    const factor = own.metric.si > slipped.metric.si ? SLIP : 1 / SLIP;
    alerts.push(alert("unit", "error", [sourceOf(own), sourceOf(slipped)], { code: "unit-slip", own, other: slipped, factor }));
  }
  return alerts;
}

const within = (ratio: number, factor: number) => ratio < factor && ratio > 1 / factor;
const isSlip = (ratio: number) => within(ratio / SLIP, LEEWAY) || within(ratio * SLIP, LEEWAY);
