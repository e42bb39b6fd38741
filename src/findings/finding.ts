import type { Figure } from "../indicators/figure";

export type FindingKind = "same-letter" | "across-letters" | "filed" | "stated-vs-computed" | "sum" | "share" | "completion" | "stale" | "jump";
export type Severity = "error" | "warning" | "note";

/** Something a reader would want to know before trusting a figure. A code with its sources; `wording` has the sentence. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Stays the same while letters and figures do, so that an explanation given once is kept. */
  readonly key: string;
  /** What the figures are about. */
  readonly name: string;
  readonly year: number | null;
  /** The figures concerned: rivals, or level and growth, the total and then its parts, or a ratio with its part and whole. */
  readonly sources: readonly Figure[];
  /** What the letter says and what its figures give, where that is the finding: percent, points, or `si`. */
  readonly stated: number | null;
  readonly computed: number | null;
}

export function findingKey(kind: FindingKind, sources: readonly Figure[]): string {
  return `${kind}:${sources.map((f) => `${f.file}#${f.metric.span.start}`).sort().join("+")}`;
}
