import type { Comparison } from "../../comparison/compare-letters";
import type { Reason } from "../../comparison/reason";
import { differentMembers } from "../../indicators/read-figures";
import { compareNames } from "../../indicators/name-similarity";
import type { Figure } from "../../indicators/figure";
import { alert, sourceOf, type Alert } from "./alert";

/** Reasons of the comparison that say: one name, another meaning. */
const meanings = ["members", "whole", "coverage", "source"] as const satisfies readonly Reason[];

/** Figures of the draft under a name that meant something else in an earlier letter (10家试点 → 18家试点; other laboratories). */
export function checkMeanings({ series, figures }: Comparison, draft: string): Alert[] {
  const alerts: Alert[] = [];
  // 赋权297个、转化292个 of 10家, now of 18家: one change of coverage, told once
  const told = new Set<string>();
  for (const { changes } of series) {
    for (const { from, to, reasons } of changes) {
      const own = to.figure, other = from.figure;
      if (!own || !other || own.file !== draft || other.file === draft) continue;
      const code = meanings.find((reason) => reasons.includes(reason));
      const sentence = `${own.sentence}|${code}`;
      if (code && !told.has(sentence)) alerts.push(alert("definition", code === "coverage" ? "note" : "warning", [sourceOf(own), sourceOf(other)], { code, own, other }));
      told.add(sentence);
    }
  }
  return [...alerts, ...otherMembers(figures, draft)];
}

/** The same name, each time with a full list of what it counts, and nothing in common. */
function otherMembers(figures: readonly Figure[], draft: string): Alert[] {
  const alerts: Alert[] = [];
  const listed = figures.filter(({ members }) => members !== null);
  for (const own of listed.filter(({ file }) => file === draft)) {
    const other = listed.find((f) => f.file !== draft && compareNames(own.core, f.core).score >= 0.8 && differentMembers(own, f));
    if (other) alerts.push(alert("definition", "warning", [sourceOf(own), sourceOf(other)], { code: "members", own, other }));
  }
  return alerts;
}
