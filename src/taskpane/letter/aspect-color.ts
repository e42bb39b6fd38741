import type { Aspect } from "../../letter/letter";

/** A variable of the theme (shell/theme.ts). */
export const aspectColor = (aspect: Aspect): string =>
  `var(--${{ ask: "ledgerAsk", measure: "ledgerMeasure", result: "ledgerResult", plan: "ledgerPlan", other: "ledgerOther" }[aspect]})`;
