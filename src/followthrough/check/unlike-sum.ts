import { overlap, plus, printedInterval, type Interval } from "../../comparison/interval";
import type { Figure } from "../../indicators/figure";
import { alert, sourceOf, type Alert } from "./alert";

/** A sum this far from its total was never meant as one. */
const NEAR = 0.25;

/** The alert that parts give another sum than their total, if they do: none where rounding explains it or they were never meant as its parts. */
export function unlikeSum(total: Figure, parts: readonly Figure[]): Alert[] {
  const sum = parts.reduce((all, part) => all + part.metric.si, 0);
  const interval = parts.map((part) => printedInterval(part.metric)).reduce<Interval>((a, b) => plus(a, b), { low: 0, high: 0 });
  if (overlap(interval, printedInterval(total.metric)) || Math.abs(sum - total.metric.si) > NEAR * total.metric.si) return [];
  return [alert("sum", "warning", [total, ...parts].map(sourceOf), { code: "parts", total, parts, sum })];
}
