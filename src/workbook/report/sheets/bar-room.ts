import type { ChartPlan } from "../../plan";

/** A value takes so much room beside its bar: of the longest bar on that side, and of all that the axis spans where bars go both ways. */
const BESIDE = 0.35, ACROSS = 0.25;

/** Where the axis of a picture of bars begins and ends, with room for their values. */
export function barRoom(values: readonly number[]): Pick<ChartPlan, "valuesFrom" | "valuesTo"> {
  const least = Math.min(0, ...values), most = Math.max(0, ...values);
  const room = (end: number): number => Math.max(BESIDE * Math.abs(end), ACROSS * (most - least));
  return { ...(least < 0 ? { valuesFrom: least - room(least) } : {}), ...(most > 0 ? { valuesTo: most + room(most) } : {}) };
}
