import type { Qualifier } from "../metric";
import { qualifierAfter, qualifierBefore } from "../qualifiers";
import type { Qualified } from "./figure";

/**
 * The qualifier of a number that starts at `start` and whose unit ends at `end`, and how far the words reach. A word in front
 * goes before one behind; `within` is what stands between number and unit (余).
 */
export function qualified(text: string, start: number, end: number, within: Qualifier | null = null): Qualified {
  const before = qualifierBefore(text, start), after = qualifierAfter(text, end);
  return { start: before?.start ?? start, end: after?.end ?? end, qualifier: before?.qualifier ?? after?.qualifier ?? within ?? detached(text, start, end), qualifierAfter: after !== null };
}

/** 接近总数的60%, 不足全省的5%; 超过上年的20% may be a growth. */
const HELD_AGAINST = /(?:(?<near>接近|将近)|(?<over>(?<!不得?|未)超过)|(?<under>不足|不到)|(?<least>不低于|不少于|不得低于|不得少于)|(?<most>不超过|不得超过|不高于))(?<whole>[^，。；、\d成至到]{1,14})的$/u;
const SHARE = /[%％‰成]$|分之/u;
const NO_WHOLE = /上年|去年|同期|平均|目标|任务|计划/u;

/** 每县至少建设1个 */
const AT_LEAST = /至少要?(?:建设|建成|新建|配备|培育|打造|设立|设置|开展|举办|安排|选派|有|达到)了?$/u;

/** 约占总投入的20%: the word stands apart from its number. */
function detached(text: string, at: number, end: number): Qualifier {
  const left = text.slice(Math.max(0, at - 20), at);
  const held = left.endsWith("的") ? HELD_AGAINST.exec(left)?.groups : undefined;
  // 不少于三年的200名教师: the years are a condition; 不低于总数的20%: the share is
  const bound = held?.least !== undefined || held?.most !== undefined;
  if (held && !NO_WHOLE.test(held.whole!) && (!bound || SHARE.test(text.slice(at, end)))) return held.near !== undefined ? "near" : held.over !== undefined || held.least !== undefined ? "over" : "under";
  if (left.includes("至少") && AT_LEAST.test(left)) return "over";
  return left.includes("约") && /(?<![节公契合预制集履签解])约(?:占|为|有|达|合|需|[高低]于)[^，。；、\d]{0,10}$/u.test(left) ? "about" : "exact";
}
