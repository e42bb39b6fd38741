import type { Figure } from "../../indicators/figure";
import type { Interval } from "../../comparison/interval";
import type { TargetVerdict } from "./target-verdict";
import type { ResultTime } from "./time-of-result";

/** What a target is held against where no letter states its result outright. `over` and `low`, `high` in the target's SI. */
export interface FromStock {
  readonly kind: "computed";
  /** Two stocks and their difference (新增500户 of 3112 → 3590), their growth, or a stock and the growth stated since. */
  readonly way: "difference" | "growth" | "grown";
  readonly target: Figure;
  readonly base: Figure;
  /** The later stock, or the stated growth. */
  readonly actual: Figure;
  readonly result: Interval;
  readonly verdict: TargetVerdict;
  readonly exact: boolean;
}

/** What was aimed at as one, told by its parts: 新建141所，改扩建128所 of 新建、改扩建260所. `actual` is the last of them. */
export interface Summed {
  readonly kind: "computed";
  readonly way: "sum";
  readonly target: Figure;
  readonly parts: readonly Figure[];
  readonly actual: Figure;
  readonly result: Interval;
  readonly verdict: TargetVerdict;
  readonly exact: boolean;
}

export type Computed = FromStock | Summed;

/** Why a passage of a later letter is offered as the answer to a promise. `wording` has the sentences. */
export type Evidence =
  | { readonly kind: "named"; readonly shown: string }
  | { readonly kind: "indicator"; readonly target: Figure; readonly actual: Figure; readonly verdict: TargetVerdict; readonly time: ResultTime; readonly exact: boolean }
  | Computed
  | { readonly kind: "rename"; readonly from: string; readonly fromCore: string; readonly to: string; readonly toCore: string; readonly shared: string }
  /** The later letter plans it again. */
  | { readonly kind: "renewed" }
  | { readonly kind: "subject" }
  | { readonly kind: "wording"; readonly words: readonly string[] }
  | { readonly kind: "confirmed" };

/** A result held against a figure that was aimed at. */
export type ByTarget = Extract<Evidence, { kind: "indicator" }> | Computed;
export const isByTarget = (evidence: Evidence): evidence is ByTarget => evidence.kind === "indicator" || evidence.kind === "computed";
