import { statedInterval, type Interval } from "../../comparison/interval";
import type { Metric } from "../../metrics/metric";

export type TargetVerdict = "met" | "missed" | "open";

/** Targets that are kept by staying below: 控制在…以内, 下降到. */
const ceiling = /控制在|不超过|以内|下降|降至|降到|压减|减少/u;

/**
 * Whether a result meets a target, by interval arithmetic: 3590 meets 突破3500, 近60万亩 leaves 60万亩 open,
 * 47 misses 50. A range is met at its lower end.
 */
export const judgeTarget = (target: Metric, actual: Metric, words = ""): TargetVerdict => judgeInterval(target, statedInterval(actual), words);

/** The same for a result that was worked out. */
export function judgeInterval(target: Metric, result: Interval, words = ""): TargetVerdict {
  const wanted = statedInterval({ ...target, qualifier: target.qualifier === "about" ? "about" : "exact" });
  const down = target.qualifier === "under" || target.kind === "rank" || ceiling.test(words);
  const goal = down ? (wanted.high ?? target.si) : (wanted.low ?? target.si);
  if (down) return result.high !== null && result.high <= goal ? "met" : result.low !== null && result.low > goal ? "missed" : "open";
  if (result.low !== null && result.low >= goal) return "met";
  // 近60 was rounded up to 60: it isn't known to be less by much, so nobody calls it missed
  return result.high !== null && result.high < goal ? "missed" : "open";
}
