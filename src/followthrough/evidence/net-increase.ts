import { matchUnits } from "../../indicators/dimension";
import type { Figure } from "../../indicators/figure";
import { isIncrease } from "./counted-alike";
import type { TargetVerdict } from "./target-verdict";

/**
 * Whether a change answers an increase that was aimed at: 新增3000家, and 净增4119家 or 比上年增加2647家. Not one that is counted
 * from another year than the one before (比2020年增加), which takes in what those years brought.
 */
export const isNetIncrease = (target: Figure, actual: Figure): boolean => target.metric.kind === "level" && isIncrease(target) && actual.metric.kind === "change" && actual.metric.si > 0
  && actual.facets.countedFrom?.said === "同比" && matchUnits(target.metric.unit, actual.metric.unit) === "same";

/** What was added may have been more than what is left of it: a net increase that falls short leaves an increase open. */
export const judgeNet = (verdict: TargetVerdict, words: string): TargetVerdict => (verdict === "missed" && !words.includes("净增") ? "open" : verdict);
