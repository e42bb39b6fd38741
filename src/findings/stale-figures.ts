import type { Observation } from "../comparison/observation";
import type { Series } from "../comparison/series";
import { isFixed } from "../indicators/fixed";
import { findingKey, type Finding } from "./finding";

/** Figures that letters of different years repeat unchanged though nothing fixes them, and levels that change by an order of size. */
export function staleAndJumps(series: readonly Series[]): Finding[] {
  const found: Finding[] = [];
  for (const { indicator, observations, changes } of series) {
    const run: Observation[] = [];
    const close = () => {
      const letters = new Set(run.map((o) => o.figure!.letter));
      if (run.length >= 2 && letters.size >= 2 && Math.abs(run[0]!.si) >= 10 && !run.some((o) => isFixed(o.figure!))) {
        const sources = run.map((o) => o.figure!);
        found.push({ kind: "stale", severity: "note", key: findingKey("stale", sources), name: indicator.title, year: run.at(-1)!.year, sources, stated: run[0]!.si, computed: null });
      }
      run.length = 0;
    };
    for (const observation of observations) {
      if (observation.figure === null) continue;
      if (run.length > 0 && run[0]!.si !== observation.si) close();
      run.push(observation);
    }
    close();
    for (const change of changes) {
      if (!change.reasons.includes("jump") || change.verdict === "not-comparable") continue;
      if (change.to.figure === null || change.from.figure === null) continue;
      const sources = [change.to.figure, change.from.figure];
      found.push({ kind: "jump", severity: "warning", key: findingKey("jump", sources), name: indicator.title, year: change.to.year, sources, stated: null, computed: change.percent });
    }
  }
  return found;
}
