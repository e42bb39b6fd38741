import { atEnd } from "../../text/guarded";
import { peerOf } from "./kin";
import type { Named } from "./named";
import { headOf, wholeHead } from "./owner";
import type { Stated } from "./told";
import { grade } from "./words";

/** 孵化器87家、众创空间249家，其中国家级分别为33家和67家: a grade of each of the list before. */
export function gradeOfEach({ around, i, before, own }: Stated): Named | null {
  if (!GRADE.test(own) || !/(?:分别|依次)[^，]*$/u.test(before)) return null;
  const peer = peerOf(around.text, around.drafts, i);
  return peer ? { name: `${own}${peer.noun}`, noun: peer.noun, rule: "name.grade-of-each" } : null;
}

/** 国家级工业设计中心12家、省级148家 */
export function otherGrade({ around, draft, own, near, whole }: Stated): Named | null {
  const level = own.replace(TAKES, "");
  // 特级文化站2个，一级站4个
  const short = SHORT.exec(own)?.groups;
  if (short && near?.sentence === draft.sentence && near.name.endsWith(short.what!) && near.name.length > own.length) { const name = near.name.replace(CLASS, short.level!); return name === near.name ? null : { name, rule: "name.other-grade" }; }
  if (!near || !GRADE_ONLY.test(level)) return null;
  const name = near.name.replace(GRADE_WORD, level);
  if (name !== near.name) return { name, rule: "name.other-grade" };
  // 公园120个、广场36个，省级12个: of which of them is not told
  const both = around.drafts[around.drafts.indexOf(near) - 1];
  if (both?.sentence === draft.sentence && both.figure.base === near.figure.base && both.kind === "level") return null;
  return !whole && near.figure.base === draft.figure.base ? { name: `${level}${wholeHead(headOf(near.noun))}`, noun: near.noun, rule: "name.other-grade" } : null;
}
const CLASS = /[特一二三四五甲乙丙]级/u, SHORT = /^(?<level>[特一二三四五甲乙丙]级)(?<what>[站馆所园院校])$/u;
/** 国家级的就占了46个 */
const TAKES = /的?(?:就|也|又|还)?占?了?$/u;

/** 国家级, 大型, 公办: of what grade or kind. */
export const GRADE = atEnd(/^.{1,4}(?:级|类|型|办|属|营|(?<![出投融])资|制)$/u);
const GRADE_ONLY = new RegExp(`^(?:(?:${grade}|[1-5]?A)级|[省部市校]{2}共建)$`, "u");
const GRADE_WORD = new RegExp(`(?:${grade}|[1-5]?A)级(?:及?以上)?`, "u");
