import type { Comparison } from "../comparison/compare-letters";
import type { Observation } from "../comparison/observation";
import { printedInterval, overlap } from "../comparison/interval";
import { matchUnits } from "../indicators/dimension";
import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import { findingKey, type Finding } from "./finding";

/** Different figures for one thing and one period, in one letter (42家 and 41家) or in several (633 against 1239). */
export function contradictions(comparison: Comparison): Finding[] {
  const found: Finding[] = [];
  for (const { observations } of comparison.series) {
    for (const observation of observations) {
      for (const rival of observation.rivals) {
        if (contradicts(observation, rival)) found.push(contradiction(observation.figure!, rival.figure!));
      }
    }
  }
  return [...found, ...nearlyAlike(comparison)];
}

const FAR = 20;

function contradicts(a: Observation, b: Observation): boolean {
  const x = a.figure!, y = b.figure!;
  // Figures that one sentence gives side by side are two things under too short a name, not a contradiction
  if (a.sources.some((p) => b.sources.some((q) => p.letter === q.letter && p.sentence === q.sentence))) return false;
  if (x.facets.added !== y.facets.added) return false;
  if (x.coverage !== null && y.coverage !== null && x.coverage !== y.coverage) return false;
  // Figures of quite another size are of something else (每千人口2.48人 beside 23.8万人)
  if (Math.max(Math.abs(a.si), Math.abs(b.si)) > FAR * Math.min(Math.abs(a.si), Math.abs(b.si))) return false;
  return !overlap(printedInterval(x.metric), printedInterval(y.metric));
}

/**
 * Two names that differ by a word, in one letter, for one year, of nearly the same size, and each beside the same other
 * figure (认定45家，其中企业…42家; 认定45家，其中科技型企业…41家): the surroundings show that one thing is meant.
 */
function nearlyAlike(comparison: Comparison): Finding[] {
  const byCode = new Map<string, Indicator>(comparison.indicators.map((i) => [i.code, i]));
  const neighbours = new Map<string, Figure[]>();
  for (const figure of comparison.figures) {
    const key = `${figure.letter}|${figure.sentence}`;
    neighbours.set(key, [...(neighbours.get(key) ?? []), figure]);
  }
  const beside = (figure: Figure) => (neighbours.get(`${figure.letter}|${figure.sentence}`) ?? []).filter((f) => f !== figure && Math.abs(f.index - figure.index) <= 2);
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
        const echoed = beside(x).some((p) => beside(y).some((q) => p.metric.si === q.metric.si && p.metric.si >= 10 && matchUnits(p.metric.unit, q.metric.unit) !== "different"));
        const finding = contradiction(x, y);
        if (echoed && !seen.has(finding.key)) { seen.add(finding.key); found.push(finding); }
      }
    }
  }
  return found;
}

function contradiction(a: Figure, b: Figure): Finding {
  const kind = a.letter === b.letter ? "same-letter" : "across-letters";
  const sources = [a, b];
  return { kind, severity: "error", key: findingKey(kind, sources), name: a.metric.name, year: a.year, sources, stated: null, computed: null };
}
