import { atEnd } from "../text/guarded";

/** 由35.1%提高到40%: the level that is left behind. */
const LEFT_BEHIND = atEnd(/(?<!任务[数量]?)(?:由|从)(?:[^，。；]{0,10}的)?$/u);
/** 从每人每月300元提高到400元: so is one that says of whom, if another follows. */
const LEFT_BEHIND_EACH = /(?:由|从)(?:目前|现行|现在|现有|原来|原先|原有)?的?(?:平均)?每[^，。；\d]{1,8}$/u;
const RAISED = /^[^，。；\d]{0,6}(?:到|至|为)/u;
/** Characters before and behind the figure that decide. */
const BEFORE = 16, BEHIND = 8;

/**
 * Whether the figure is what another one replaced.
 * @param before the words of its sentence up to it. @param behind those from it on.
 */
export function leftBehind(before: string, behind: string): boolean {
  const near = before.slice(-BEFORE);
  return LEFT_BEHIND.test(near) || (near.includes("每") && LEFT_BEHIND_EACH.test(near) && RAISED.test(behind.slice(0, BEHIND)));
}
