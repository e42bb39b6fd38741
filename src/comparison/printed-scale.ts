import type { Metric } from "../metrics/metric";

/** What 万/亿 (or a decrease) multiplies the printed value by, without its sign. */
export function printedScale({ value, si }: Pick<Metric, "value" | "si">): number {
  return value === 0 ? 1 : Math.abs(si / value);
}
