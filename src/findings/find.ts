import type { Comparison } from "../comparison/compare-letters";
import { contradictions } from "./contradictions";
import type { Finding } from "./finding";
import { growthDisagreements } from "./growth-disagreements";
import { staleAndJumps } from "./stale-figures";
import { totals } from "./totals";

const gravity = { error: 0, warning: 1, note: 2 } as const;

/** All that deserves a look, gravest first; each finding once. */
export function findings(comparison: Comparison): Finding[] {
  const all = [
    ...contradictions(comparison), ...growthDisagreements(comparison.series), ...totals(comparison.figures), ...staleAndJumps(comparison.series),
  ];
  const unique = [...new Map(all.map((finding) => [finding.key, finding])).values()];
  return unique.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}
