import type { Figure } from "../indicators/figure";
import type { Indicator } from "../indicators/indicator";
import type { Change } from "./change";
import type { Growth } from "./growth-rates";
import type { Observation } from "./observation";
import type { StatedGrowth } from "./stated-growth";

/** One indicator over the years. */
export interface Series {
  readonly indicator: Indicator;
  readonly observations: readonly Observation[];
  /** Between neighbouring years; one more for each rival of a contradicted year. */
  readonly changes: readonly Change[];
  readonly growths: readonly Growth[];
  /** Growth that a letter states otherwise than the levels give. */
  readonly disagreements: readonly { readonly change: Change; readonly stated: StatedGrowth }[];
  /** Targets named for the indicator, shown beside it and never divided by results. */
  readonly targets: readonly Figure[];
}
