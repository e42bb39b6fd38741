/** What an analyst must know before two figures are divided. Stable: other programs and formulas rely on them. */
export const severities = {
  // never divided
  unit: "not-comparable",
  proportion: "not-comparable",
  "target-actual": "not-comparable",
  "stock-flow": "not-comparable",
  basis: "not-comparable",
  "new-total": "not-comparable",
  "part-year": "not-comparable",
  "per-unit": "not-comparable",
  "counted-from": "not-comparable",
  members: "not-comparable",
  source: "not-comparable",
  level: "not-comparable",
  batch: "not-comparable",
  stage: "not-comparable",
  scope: "not-comparable",
  whole: "not-comparable",
  "unclear-name": "not-comparable",
  "no-base": "not-comparable",
  "negative-base": "not-comparable",
  // a person decides
  coverage: "check",
  alias: "check",
  "deed-alone": "check",
  conflict: "check",
  "year-to-date": "check",
  "basis-unclear": "check",
  speaker: "check",
  jump: "check",
  "moved-year": "check",
  "derived-year": "check",
  // worth knowing
  "inferred-year": "comparable-with-note",
  "year-by-growth": "comparable-with-note",
  "gap-years": "comparable-with-note",
  bounded: "comparable-with-note",
  "as-of": "comparable-with-note",
  "year-end": "comparable-with-note",
  "unit-word": "comparable-with-note",
  renamed: "comparable-with-note",
  derived: "comparable-with-note",
  filed: "comparable-with-note",
  unchanged: "comparable-with-note",
  "basis-unstated": "comparable-with-note",
} as const satisfies Record<string, Verdict>;

export type Verdict = "comparable" | "comparable-with-note" | "check" | "not-comparable";
export type Reason = keyof typeof severities;

const order: readonly Verdict[] = ["comparable", "comparable-with-note", "check", "not-comparable"];

/** The gravest of the reasons decides. */
export function verdictOf(reasons: readonly Reason[]): Verdict {
  return reasons.reduce<Verdict>((worst, reason) => (order.indexOf(severities[reason]) > order.indexOf(worst) ? severities[reason] : worst), "comparable");
}
