import type { Comparison } from "../comparison/compare-letters";
import { contradictions } from "./contradictions";
import type { Figure } from "../indicators/figure";
import type { Finding } from "./finding";
import { growthDisagreements } from "./growth-disagreements";
import { growthsApart } from "./growths-apart";
import { staleAndJumps } from "./stale-figures";
import { totals } from "./totals";

const gravity = { error: 0, warning: 1, note: 2 } as const;

/** All that deserves a look, gravest first; each finding once. */
export function findings(comparison: Comparison): Finding[] {
  const grown = growthDisagreements(comparison.series);
  // What a level told elsewhere shows to be wrong is told by that
  const accused = new Set(grown.map(({ sources: [, growth] }) => placeOf(growth!)));
  const apart = growthsApart(comparison.figures).filter(({ sources: [, ...growths] }) => !growths.some((growth) => accused.has(placeOf(growth))));
  const all = [
    ...contradictions(comparison), ...grown, ...apart, ...totals(comparison.figures), ...staleAndJumps(comparison.series),
  ];
  const unique = [...new Map(all.map((finding) => [finding.key, finding])).values()];
  return unique.sort((a, b) => gravity[a.severity] - gravity[b.severity]);
}

const placeOf = ({ letter, index }: Figure): string => `${letter}|${index}`;
