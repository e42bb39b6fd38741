import type { Figure } from "../../indicators/figure";
import type { TargetVerdict } from "./target-verdict";

/** Why a passage of a later letter is offered as the answer to a promise. `wording` has the sentences. */
export type Evidence =
  | { readonly kind: "named"; readonly shown: string }
  | { readonly kind: "indicator"; readonly target: Figure; readonly actual: Figure; readonly verdict: TargetVerdict; readonly exact: boolean }
  | { readonly kind: "rename"; readonly from: string; readonly to: string; readonly shared: string }
  | { readonly kind: "subject" }
  | { readonly kind: "wording"; readonly words: readonly string[] }
  | { readonly kind: "confirmed" };
