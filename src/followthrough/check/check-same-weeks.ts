import type { Comparison } from "../../comparison/compare-letters";
import { overlap, printedInterval } from "../../comparison/interval";
import type { Figure } from "../../indicators/figure";
import { alert, sourceOf, type Alert } from "./alert";

/** Letters this close together describe one state of things. */
const DAYS = 75;

/** Figures of one letter further apart than this are of two things, or of two times. */
const NEAR = 1.25;

/**
 * Different totals for one thing in letters of the same weeks (633 against 1239), or in one letter (截至2022年底421处,
 * 目前412处), where one of the two doesn't say of what time it is, so that the comparison takes them for two years.
 */
export function checkSameWeeks({ indicators, figures: all }: Comparison, draft: string): Alert[] {
  const alerts: Alert[] = [];
  for (const { figures, status, kind } of indicators) {
    if (status !== "actual" || kind !== "level") continue;
    const totals = figures.filter(({ facets }) => facets.accumulation !== "flow" && !facets.added);
    totals.forEach((own, at) => {
      if (own.file !== draft) return;
      const near = totals.filter((other, i) => (other.file === draft ? i < at && other.sentence !== own.sentence && !ofTwoThings(own, other) : days(own, other) <= DAYS));
      if (near.length === 0 || near.some((other) => agree(own, other))) return;
      const other = near.find((f) => f.year === own.year || !f.metric.periodStated || !own.metric.periodStated);
      if (other && (own.coverage === null || other.coverage === null || own.coverage === other.coverage)) {
        // 共认定45家，其中企业41家: what the other speaks of is the whole, told in the same breath
        const besides = (figure: Figure, rival: Figure) => all.some((f) => f !== figure && f.letter === figure.letter && f.sentence === figure.sentence && f.metric.unit === rival.metric.unit && agree(f, rival));
        if (besides(own, other) || besides(other, own)) return;
        alerts.push(alert("contradiction", "warning", [sourceOf(own), sourceOf(other)], { code: "other-figure", own, other }));
      }
    });
  }
  return alerts;
}

function ofTwoThings(a: Figure, b: Figure): boolean {
  const ratio = a.metric.si / b.metric.si;
  return a.core !== b.core || ratio > NEAR || ratio < 1 / NEAR || Math.abs((a.year ?? 0) - (b.year ?? 0)) > 1;
}

const agree = (a: Figure, b: Figure) => overlap(printedInterval(a.metric), printedInterval(b.metric));

function days(a: Figure, b: Figure): number {
  return a.letterDate && b.letterDate ? Math.abs(Date.parse(a.letterDate) - Date.parse(b.letterDate)) / 86_400_000 : Infinity;
}
