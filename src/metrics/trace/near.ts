import type { Span } from "../../text/span";
import type { DismissReason, MetricKind, MetricStatus } from "../metric";

/** What a number or one value of it would have been by a rule that lost. */
export type NearAs =
  | { readonly field: "figure"; readonly value: number; readonly unit: string }
  | { readonly field: "dismissed"; readonly reason: DismissReason }
  | { readonly field: "kind"; readonly kind: MetricKind }
  | { readonly field: "status"; readonly status: MetricStatus }
  | { readonly field: "period"; readonly from: string | null; readonly to: string | null };

/**
 * Why it lost. `outrun`: it reads the number, but another rule comes first · `unfit`: a character beside the number called for it,
 * and the rest is not there · `refused`: a figure that quantifies nothing · `later-word`: a word nearer to the number decides ·
 * `own-time`: the figure's own time decides · `reached`: the number is what was reached, not the change · `compared`: only
 * compared with · `replaced`: another time was named since · `ended`: holds only up to a stop before the number.
 */
export type NearWhy = "outrun" | "unfit" | "refused" | "later-word" | "own-time" | "reached" | "compared" | "replaced" | "ended";

export interface NearMiss {
  readonly as: NearAs;
  readonly rule: string;
  readonly why: NearWhy;
  /** The words that spoke for it, in the paste. */
  readonly span: Span | null;
}
