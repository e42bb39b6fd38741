import type { Figure } from "../indicators/figure";
import type { Span } from "../text/span";
import type { ByTarget, Evidence } from "./evidence/evidence";
import type { Commitment } from "./promises/commitment";

/** A passage of a later letter offered as what became of a promise. */
export interface Response {
  readonly key: string;
  readonly letter: number;
  readonly file: string;
  readonly span: Span;
  readonly text: string;
  readonly year: number | null;
  /** 0…1 */
  readonly score: number;
  /** Hard evidence: the thing promised is named, or its indicator stated in the same unit; or a person said so. */
  readonly certain: boolean;
  /** The later letter plans it again; it reports nothing. Never certain. */
  readonly renews: boolean;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
  readonly figures: readonly Figure[];
}

export type FollowStatus = "met" | "done" | "continuing" | "partial" | "changed" | "no-response";

/** A promise with what later letters say of it. "no-response" says that nothing was found, never that nothing was done. */
export interface Followed {
  readonly commitment: Commitment;
  /** How many of the letters at hand could have answered; with none, "no-response" says nothing at all. */
  readonly later: number;
  /** Best first. */
  readonly responses: readonly Response[];
  readonly status: FollowStatus;
  /** The response and the words that the status rests on; null without responses. */
  readonly because: StatusReason | null;
  /** Set by a person, who may have chosen otherwise than proposed. */
  readonly decided: boolean;
  /** What the rules propose. */
  readonly proposed: FollowStatus;
}

export interface StatusReason {
  readonly response: Response;
  /** `other-time`: its figures are of another year or of part of one, and settle nothing; `too-early`: it was written before the date; `confirmed`: a figure of another year that a person took for the answer. */
  readonly rule: "target" | "too-early" | "late" | "other-time" | "confirmed" | "changed-words" | "rest-words" | "done-words" | "going-on" | "renewed";
  /** As printed: 调整为, 顺延, 已建成. */
  readonly words: string | null;
  /** The figures that it was settled by, or left open. */
  readonly by?: ByTarget;
}

export interface Proposed {
  readonly status: FollowStatus;
  readonly because: StatusReason | null;
}
