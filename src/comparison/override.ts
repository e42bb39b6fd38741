import type { Indicator } from "../indicators/indicator";
import type { Verdict } from "./reason";

/** An analyst's own verdict on a pair of years; kept with who, when and why. */
export interface Override {
  /** `core` of any wording of the indicator, so that it survives new letters and new codes. */
  readonly core: string;
  readonly agency: string;
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly who: string;
  /** YYYY-MM-DD */
  readonly when: string;
  readonly why: string;
}

/** The last decision on the pair stands. */
export function overrideFor(overrides: readonly Override[], indicator: Indicator, from: number, to: number): Override | undefined {
  return overrides.filter((o) => o.from === from && o.to === to && o.agency === indicator.agency && indicator.figures.some((f) => f.core === o.core)).at(-1);
}
