import type { Figure } from "../../indicators/figure";
import type { Span } from "../../text/span";
import type { Commitment } from "../promises/commitment";

export type AlertKind = "contradiction" | "definition" | "stated-vs-computed" | "sum" | "unit" | "unanswered" | "form" | "citation" | "stale";
export type Severity = "error" | "warning" | "note";

export interface AlertSource {
  readonly file: string;
  readonly span: Span;
}

/** What is odd, as a code with its particulars; `wording` has the sentences. */
export type AlertDetail =
  | { readonly code: "other-figure"; readonly own: Figure; readonly other: Figure }
  | { readonly code: "members" | "coverage" | "whole" | "source" | "basis"; readonly own: Figure; readonly other: Figure }
  | { readonly code: "points"; readonly level: Figure; readonly base: Figure; readonly stated: Figure; readonly computed: number }
  | { readonly code: "parts"; readonly total: Figure; readonly parts: readonly Figure[]; readonly sum: number }
  | { readonly code: "unit-slip"; readonly own: Figure; readonly other: Figure; readonly factor: number }
  | { readonly code: "unanswered"; readonly commitment: Commitment }
  | { readonly code: "brackets" | "ordinal" | "leading-zero" | "short-year"; readonly printed: string; readonly instead: string }
  | { readonly code: "number-year" | "case-year" | "before-session" | "no-such-date"; readonly printed: string; readonly against: string }
  | { readonly code: "no-number" | "no-date" }
  | { readonly code: "two-titles"; readonly own: string; readonly other: string }
  | { readonly code: "two-numbers"; readonly title: string; readonly own: string; readonly other: string };

/** Something to look at before a draft is issued. */
export interface Alert {
  readonly kind: AlertKind;
  readonly severity: Severity;
  /** Stays the same while the draft does, so that "explain and keep" is remembered. */
  readonly key: string;
  /** The draft's own words first, then what they are held against. */
  readonly sources: readonly AlertSource[];
  readonly detail: AlertDetail;
}

export const sourceOf = ({ file, metric }: Figure): AlertSource => ({ file, span: metric.span });

export function alert(kind: AlertKind, severity: Severity, sources: readonly AlertSource[], detail: AlertDetail): Alert {
  return { kind, severity, key: `${detail.code}:${sources.map(({ file, span }) => `${file}#${span.start}`).join("+")}`, sources, detail };
}
