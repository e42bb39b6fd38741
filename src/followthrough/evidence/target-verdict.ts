import { statedInterval, type Interval } from "../../comparison/interval";
import type { Metric } from "../../metrics/metric";

export type TargetVerdict = "met" | "missed" | "open";

/** Targets that are kept by staying below: 控制在…以内, 下降到. */
const ceiling = /控制在|不超过|以内|下降|降至|降到|压减|减少/u;

/** Levels that are to be kept where they are: 稳定在, 保持在. */
const kept = /稳定|保持|维持|控制/u;

/** 稳定在70%左右: what is far above is no more meant than what is below. 新建60所左右 is met by more. */
export const isTwoSided = ({ qualifier, kind }: Pick<Metric, "qualifier" | "kind">, words: string): boolean => qualifier === "about" && (kind === "share" || kept.test(words));

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
  // More than what is to be about so much isn't that, nor does it fall short: nobody can tell
  if (isTwoSided(target, words) && wanted.high !== null && (result.high === null || result.high > wanted.high)) return "open";
  if (result.low !== null && result.low >= goal) return "met";
  // 近60 was rounded up to 60: it isn't known to be less by much, so nobody calls it missed
  return result.high !== null && result.high < goal ? "missed" : "open";
}
