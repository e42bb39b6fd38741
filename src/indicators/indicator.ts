import type { Dimension } from "./dimension";
import type { Figure } from "./figure";
import type { MatchReason } from "./match-score";

/** A row of the catalogue: figures of one or several letters that are the same thing, year after year. */
export interface Indicator {
  /** I001 …, in the order of first mention; kept by the workbook once given. */
  readonly code: string;
  readonly title: string;
  /** Other wordings met, most frequent first. */
  readonly aliases: readonly string[];
  /** As most often printed. */
  readonly unit: string;
  readonly dimension: Dimension;
  readonly accumulation: "flow" | "stock" | null;
  /** Key of the issuing agency (`organisationOf`), and its name as last printed. */
  readonly agency: string;
  readonly agencyName: string;
  readonly kind: Figure["metric"]["kind"];
  readonly status: Figure["metric"]["status"];
  readonly figures: readonly Figure[];
  /** How sure the least sure wording is to belong here; below `CERTAIN` it is an unconfirmed alias. */
  readonly certainty: number;
  /** Wordings joined without certainty, and why they were joined. */
  readonly joined: readonly { readonly name: string; readonly score: number; readonly reasons: readonly MatchReason[]; readonly cores: readonly [string, string] }[];
}

/** Two indicators that may be one: offered to the analyst, best first. */
export interface Offer {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
  /** The two wordings that are alike: what a confirmation is about. */
  readonly cores: readonly [string, string];
}
