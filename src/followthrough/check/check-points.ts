import type { Comparison } from "../../comparison/compare-letters";
import { round } from "../../comparison/rounding";
import { alert, sourceOf, type Alert } from "./alert";

/**
 * Percentage points stated otherwise than the two printed rates give (92.5% → 93.6% 提高1.2个百分点), where rounding could
 * still explain it: a note, because readers do this subtraction in their heads. What rounding can't explain is a finding
 * of the comparison.
 */
export function checkPoints({ series }: Comparison, draft: string): Alert[] {
  const alerts: Alert[] = [];
  for (const { changes, growths, disagreements } of series) {
    for (const change of changes) {
      const level = change.to.figure, base = change.from.figure;
      if (!level || !base || level.file !== draft || change.points === null || change.open || change.from.inferred || disagreements.some((d) => d.change === change)) continue;
      const stated = growths.find((g) => g.figure.file === draft && g.year === change.to.year && g.baseYear === change.from.year)?.figure;
      if (!stated || stated.metric.qualifier !== "exact") continue;
      const unit = 10 ** -Math.max(level.metric.decimals, base.metric.decimals, stated.metric.decimals);
      if (Math.abs(stated.metric.si - change.points) < unit * 0.95) continue;
      alerts.push(alert("stated-vs-computed", "note", [level, stated, base].map(sourceOf), { code: "points", level, base, stated, computed: round(change.points, 2) }));
    }
  }
  return alerts;
}
