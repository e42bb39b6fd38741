import type { Span } from "../text/span";
import type { Aspect } from "../letter/letter";

export type StatementKind = "ask" | "measure" | "outcome" | "commitment" | "other";

/** A document named in the text: 《…》（吉科发人才〔2022〕223号）. */
export interface CitedPolicy {
  readonly span: Span;
  readonly title: string;
  readonly docNumber: string | null;
}

/** One point of the outline as a statement: what was asked, done, achieved or promised. */
export interface Statement {
  readonly span: Span;
  /** Index of its outline item. */
  readonly item: number;
  readonly kind: StatementKind;
  readonly aspect: Aspect;
  readonly caption: string;
  /** Who did it, as named in the text; empty where the issuing agency speaks of itself. */
  readonly agencies: readonly string[];
  readonly policies: readonly CitedPolicy[];
  /** The ask it answers: index of the governing ask item, or null. */
  readonly ask: number | null;
}
