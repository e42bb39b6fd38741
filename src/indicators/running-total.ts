import { dimensionOf } from "./dimension";

/** A clause that names its time (全年累计, 同期累计), or one that is nothing but a time: 全年累计; 2023年，全省累计. */
const TIMED = /(?:19|20)\d\d|年|季度|\d月|期间|同期|以来/u, ONLY_TIME = /^(?:截[至止])?[^，；：]{0,4}(?:(?:19|20)\d\d年|全年|当年|去年|今年|上年|年内|[上下]半年)[^，；：]{0,6}$/u;
/** What happens passes away with its year. */
const HAPPENS = /^[十百千万亿]*(?:人次|次|场|场次|期|班|批次|件次)$/u;

const passesAway = (unit: string): boolean => dimensionOf(unit).family === "money" || HAPPENS.test(unit);

/** Whether a clause doesn't say of which time its 累计 is: a year named in another clause needn't be its own. */
export const namesNoTime = (clause: string): boolean => !TIMED.test(clause);

/**
 * Whether a 累计 of one year only stands in a sentence of that year: 2023年，培养2160人，累计培养5400人; 2023年改造120个；累计完成治理17家. Then it
 * began before, and is a total. 全年累计发放, or money spent behind another figure of the year, is the year's.
 * @param context the words of the same sentence up to the figure, white space removed.
 */
export function runsOn(unit: string, context: string): boolean {
  const at = Math.max(...["，", "；", "：", ","].map((mark) => context.lastIndexOf(mark)));
  const clause = context.slice(at + 1), total = clause.indexOf("累计");
  if (total < 0 || !namesNoTime(clause)) return false;
  const before = context.slice(0, Math.max(0, at));
  const last = before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("；")) + 1);
  if (ONLY_TIME.test(last)) return false;
  // 完成改造12个，累计完成60个: the deed once more
  const deed = clause.slice(total + 2, total + 6).replace(/(?:达到?|[约近超]){1,3}$/u, "");
  if (deed.length >= 2 && before.includes(deed)) return true;
  // 完成加装2246台，累计加装电梯1.05万台
  if (deed.length === 4 && before.includes(deed.slice(0, 2)) && !passesAway(unit)) return true;
  return (at < 0 || context[at] === "；") && !passesAway(unit);
}
