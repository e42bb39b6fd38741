import type { Comparison } from "../../comparison/compare-letters";
import type { Change } from "../../comparison/change";
import type { Observation } from "../../comparison/observation";
import { speakingFigure } from "../../comparison/observation";
import { findings } from "../../findings/find";
import type { FindingKind } from "../../findings/finding";
import type { Figure } from "../../indicators/figure";
import { findingInWords } from "../../wording/findings";
import type { Language } from "../../wording/language";

/** Findings that the contract calls conflicts. */
const conflicts: Partial<Record<FindingKind, string>> = {
  "same-letter": "same-letter", "across-letters": "across-letters", filed: "across-letters", "stated-vs-computed": "stated-vs-computed", sum: "sum", share: "stated-vs-computed", completion: "stated-vs-computed",
};

/** `compare --json` of the contract, on one line. */
export function comparisonAsJson(comparison: Comparison, language: Language): string {
  const series = comparison.series.map(({ indicator, observations, changes, targets }) => ({
    indicator: indicator.title,
    code: indicator.code,
    unit: indicator.unit,
    agency: indicator.agencyName,
    aliases: indicator.aliases,
    kind: indicator.kind,
    observations: observations.flatMap((o) => [...o.superseded, o, ...o.rivals]).map((o) => observationAsJson(o)),
    changes: changes.map(changeAsJson),
    targets: targets.map((figure) => ({ ...place(figure), year: figure.year, value: figure.metric.value, unit: figure.metric.unit, si: figure.metric.si })),
  }));
  const found = findings(comparison)
    .filter(({ kind }) => conflicts[kind])
    .map((finding) => ({ kind: conflicts[finding.kind], message: findingInWords(finding, language), sources: finding.sources.map(place) }));
  return JSON.stringify({ series, conflicts: found });
}

/** Where a figure stands: in a letter, or in a department's form, of which the offsets say nothing. */
const place = ({ file, metric, filed }: Figure) =>
  (filed ? { file: filed.file, start: 0, end: 0, filed: { department: filed.department, year: filed.year, form: filed.template } } : { file, start: metric.span.start, end: metric.span.end });

function observationAsJson(observation: Observation) {
  const speaking = speakingFigure(observation);
  const scale = speaking.metric.value === 0 ? 1 : speaking.metric.si / speaking.metric.value;
  const { si, interval } = observation;
  return {
    ...place(speaking),
    year: observation.year,
    value: observation.figure ? observation.figure.metric.value : si / scale,
    ...(observation.figure?.metric.valueMax ? { valueMax: observation.figure.metric.valueMax } : {}),
    unit: speaking.metric.unit,
    si,
    low: interval.low, high: interval.high,
    qualifier: observation.figure?.metric.qualifier ?? "about",
    inferred: observation.inferred,
    derived: observation.derivation !== null,
    ...(observation.derivation ? { whole: observation.derivation.whole } : {}),
    sources: observation.sources.map(place),
  };
}

function changeAsJson(change: Change) {
  const { from, to, verdict, reasons, percent, points, difference, low, high, perYear, stated } = change;
  return { from: from.year, to: to.year, verdict, reasons, percent, low, high, points, difference, perYear, stated, fromSi: from.si, toSi: to.si };
}
