import type { ChartPlan } from "../../plan";

/** So much longer than the longest bar is the axis, that its value fits beside it. */
const BESIDE = 1.35;

/** Where the axis of a picture of bars begins and ends, with room for their values. */
export function barRoom(values: readonly number[]): Pick<ChartPlan, "valuesFrom" | "valuesTo"> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { ...(least < 0 ? { valuesFrom: least * BESIDE } : {}), ...(most > 0 ? { valuesTo: most * BESIDE } : {}) };
}
