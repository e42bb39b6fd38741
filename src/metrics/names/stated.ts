import type { Draft } from "../draft";
import { moneyUnits } from "../units";
import type { Around } from "./around";
import { onlyDone, treasury } from "./deeds";
import { sameBase } from "./kin";
import { leftOut } from "./left-out";
import { bareNoun, eachHundred, measureOf, ofCounted, otherMeans, perHead, rateAgain, verdict } from "./measures";
import type { Named } from "./named";
import { gradeOfEach, otherGrade, parallel, partOfKind, partOfPlace, partOfWhole, partThatDid, rest, sameFront, side, thoseWho, toll, underLead } from "./parts";
import { beginsWithDeed, trimBefore, verbBefore } from "./phrase";
import type { Stated } from "./stated-figure";
import { generic, needsOwner } from "./words";

/** In the order in which they are asked; where none answers, the words before the number are the name. */
const rules: readonly ((s: Stated) => Named | null)[] = [leftOut, rateAgain, parallel, toll, ofCounted, underLead, side, rest, sameFront, verdict, eachHundred, gradeOfEach, otherGrade, partOfPlace, onlyDone, treasury, thoseWho, perHead, otherMeans, measureOf, same, bareNoun, partOfKind, partThatDid, partOfWhole, afterClause];

/** 财政资金支持总额为17837万元: the noun before the number, completed from what stands around it. */
export function stated(around: Around, i: number, before: string, after: string, previous: Draft | null, whole: Draft | null): Named {
  const { drafts } = around;
  const draft = drafts[i]!;
  const own = trimBefore(before).replace(/^(?:相当于|[该本此](?:项目|工程|项)(?=[^，]{2}))/u, "").replace(/^(?:新|增|再增|[楼房]|[比较与同](?:上年|去年)?的?)$/u, "");
  const kin = sameBase(drafts, i);
  const adjoining = drafts[i - 1]?.clause.start === draft.clause.start && before !== "" && before === drafts[i - 1]!.noun;
  // 销售收入超10亿元的企业63家: the figure before belongs to the noun
  const last = drafts[i - 1];
  if (last && before.startsWith("的") && own.length >= 2 && last.figure.start > draft.clause.start && last.clause.start === draft.clause.start) {
    return { name: trimBefore(around.text.slice(draft.clause.start, draft.figure.start)), noun: own, rule: "name.qualified" };
  }
  // 对不合格的1168批次全部核查处置
  const of = /^对(?<which>[^，]{2,10})的$/u.exec(before);
  if (of && BATCH.test(draft.figure.base)) return { name: `${of.groups!.which!}${draft.figure.base}`, rule: "name.which" };
  // 床位总数比2012年底的416万张翻一番: what it is held against
  const held = HELD_AGAINST.exec(before);
  if (held) { const what = trimBefore(held.groups!.what!); if (what.length >= 3) return { name: what, rule: "name.held-against" }; }
  // 通过种业提升工程安排中央预算内投资2100万元: what the money came through
  const through = moneyUnits.has(draft.figure.base) ? THROUGH.exec(before) : null;
  if (through) return { name: `${through.groups!.what!}${through.groups!.money!}`, rule: "name.through" };
  // 主要药材有甲、乙、丙等73种
  const list = LISTED.exec(before);
  if (list) { const what = trimBefore(list.groups!.what!); if (what.length >= 2) return { name: what, rule: "name.listed" }; }
  const ends = kin !== null && own !== "" && !needsOwner.test(own) && kin.sentence === draft.sentence && kin.name.endsWith(own) && (own.length > 2 || previous === null || drafts.indexOf(previous) <= drafts.indexOf(kin)) && !(previous !== null && drafts.indexOf(previous) > drafts.indexOf(kin) && (own.endsWith("率") ? previous.name.includes(own.slice(0, -1)) : /^(?:销售|成交|交易)(?:总)?额$/u.test(own)));
  const joined = own === "" && i > 0 && /^[、和及]$/u.test(around.text.slice(drafts[i - 1]!.figure.end, draft.figure.start)) ? drafts[i - 1]! : null;
  const near = joined ?? (ends ? kin : previous && previous.sentence === draft.sentence ? previous : null);
  const about: Stated = { around, i, draft, before, own: adjoining && beginsWithDeed(after) ? "" : own, after, near, whole, money: moneyUnits.has(draft.figure.base) && draft.figure.base !== "块" };
  for (const rule of rules) { const named = rule(about); if (named) return named; }
  const lead = own.length <= 6 ? around.leadIn(i) : "";
  return { name: `${lead}${own}`, rule: "name.stated" };
}

function same({ own, near }: Stated): Named | null {
  return near?.name.endsWith(own) ? { name: near.name, noun: near.noun, rule: "name.same" } : null;
}

/** 通过…取得高级职称的基层卫生人才: a long clause before its noun. */
function afterClause({ own }: Stated): Named | null {
  const of = own.lastIndexOf("的");
  if (own.length <= 12 || of <= 0 || own.length - of <= 4 || generic.has(own.slice(of + 1))) return null;
  return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${trimBefore(own.slice(of + 1))}`, rule: "name.stated" };
}

const LISTED = /^(?<what>[^，、]{2,16}?)(?:主要)?(?:有|包括|为)[^，、]{1,12}(?:、[^，、]{1,12}){2,}等$/u;
const THROUGH = /通过(?<what>[^，通过]{4,16}?(?:工程|项目|专项|计划|资金|奖励|基金|渠道))(?:安排|下达|争取|落实|投入|拨付)(?:了)?(?<money>[^，]{2,12})$/u;
const HELD_AGAINST = /^(?<what>[^，比]{3,20})[比较](?:[^，]{0,8})的$/u;
const BATCH = /^(?:批次|批|件|家|户|人|名)$/u;
