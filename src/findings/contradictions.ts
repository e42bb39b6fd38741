import type { Comparison } from "../comparison/compare-letters";
import { matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { contradicts, figuresBeside, type Beside } from "./contradicts";
import { findingKey, type Finding } from "./finding";

/** Different figures for one thing and one period, in one letter (42家 and 41家) or in several (633 against 1239). */
export function contradictions(comparison: Comparison): Finding[] {
  const found: Finding[] = [];
  const beside = figuresBeside(comparison.figures);
  for (const { observations } of comparison.series) {
    for (const observation of observations) {
      for (const rival of observation.rivals) {
        if (contradicts(observation, rival, beside)) found.push(contradiction(observation.figure!, rival.figure!, observation.inferred === rival.inferred));
      }
    }
  }
  return [...found, ...nearlyAlike(comparison, beside)];
}

/**
 * Two names that differ by a word, in one letter, for one year, of nearly the same size, and each beside the same other
 * figure (认定45家，其中企业…42家; 认定45家，其中科技型企业…41家): the surroundings show that one thing is meant.
 */
function nearlyAlike(comparison: Comparison, beside: Beside): Finding[] {
  const byCode = new Map<string, Indicator>(comparison.indicators.map((i) => [i.code, i]));
  const near = (figure: Figure) => beside(figure).filter((other) => other !== figure && Math.abs(other.index - figure.index) <= 2);
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (const offer of comparison.offers) {
    const a = byCode.get(offer.a), b = byCode.get(offer.b);
    if (offer.score < 0.8 || !a || !b || a.status !== "actual" || b.status !== "actual") continue;
    const byLetter = new Map<number, Figure[]>();
    for (const y of b.figures) byLetter.set(y.letter, [...(byLetter.get(y.letter) ?? []), y]);
    for (const x of a.figures) {
      for (const y of byLetter.get(x.letter) ?? []) {
        if (x.sentence === y.sentence || x.year !== y.year || x.metric.si === y.metric.si) continue;
        const ratio = Math.abs(x.metric.si / y.metric.si);
        if (ratio < 0.8 || ratio > 1.25 || matchUnits(x.metric.unit, y.metric.unit) === "different") continue;
        const echoed = near(x).some((p) => near(y).some((q) => p.metric.si === q.metric.si && p.metric.si >= 10 && matchUnits(p.metric.unit, q.metric.unit) !== "different"));
        const finding = contradiction(x, y);
        if (echoed && !seen.has(finding.key)) { seen.add(finding.key); found.push(finding); }
      }
    }
  }
  return found;
}

/** @param ofOneTime false where only one of the two says its year; then letters that differ may speak of two years. */
function contradiction(a: Figure, b: Figure, ofOneTime = true): Finding {
  const kind = a.filed || b.filed ? "filed" : a.letter === b.letter ? "same-letter" : "across-letters";
  const sources = [a, b];
  return { kind, severity: ofOneTime || a.letter === b.letter ? "error" : "note", key: findingKey(kind, sources), name: a.metric.name, year: a.year, sources, stated: null, computed: null };
}
