import type { Draft } from "../draft";
import { wordsBetween } from "./figure-lists";
import { levelBefore, REACH, si } from "./kin";
import { hasVerb } from "./phrase";

/** The whole of a part: what stands before 其中 or the bracket. Its index is kept in the part. */
export function wholeOf(text: string, drafts: readonly Draft[], i: number): Draft | null {
  const previous = levelBefore(drafts, i);
  const of = previous && (inBracket(text, drafts, i, previous) ?? behindAmongThem(text, drafts, i, previous) ?? inList(text, drafts, i));
  if (of === null) return null;
  drafts[i]!.of = of;
  return drafts[of]!;
}

/** 公办学校82所（小学52所，中学14所） */
function inBracket(text: string, drafts: readonly Draft[], i: number, previous: Draft): number | null {
  const draft = drafts[i]!;
  const host = draft.kind === "level" && previous === drafts[i - 1] && previous.kind === "level" && previous.figure.base === draft.figure.base && si(previous) > si(draft);
  return host && /^[（(]/u.test(wordsBetween(text, previous, draft)) ? i - 1 : null;
}

/** 农民合作社322个，其中种植业172个; 水厂，含村级水厂31座 */
function behindAmongThem(text: string, drafts: readonly Draft[], i: number, previous: Draft): number | null {
  const draft = drafts[i]!;
  const lead = text.slice(Math.max(0, draft.clause.start - 3), draft.figure.start);
  const between = i > 0 ? wordsBetween(text, drafts[i - 1]!, draft) : "";
  if (!/其中|含|包括/u.test(lead) && !/^[（(](?:其中|含|包括)/u.test(between)) return null;
  const whole = candidate(text, drafts, i) ?? (/[（(]/u.test(between) ? drafts.indexOf(previous) : -1);
  if (whole < 0) return null;
  // 其中代表建议180件，包括主办79件: a part of that part
  const nested = whole === i - 1 && !lead.includes("其中") && !between.includes("其中");
  return nested ? whole : drafts[whole]!.of ?? whole;
}

/** The level counted alike that the parts from here on come to; else the nearest that is no less than this part. */
function candidate(text: string, drafts: readonly Draft[], i: number): number | null {
  const { kind, figure, item } = drafts[i]!;
  const found: number[] = [];
  for (let k = i - 1; k >= 0 && i - k < REACH + 2 && drafts[k]!.item === item; k--) if (drafts[k]!.kind === kind && drafts[k]!.figure.base === figure.base) found.push(k);
  // 每万人口发明专利6.3件，其中某市20.1件: of a rate a part may be more
  if (found[0] !== undefined && /^(?:每[百千万]|人均)/u.test(drafts[found[0]]!.name) && drafts[found[0]]!.sentence === drafts[i]!.sentence && A_PLACE.test(text.slice(drafts[i]!.clause.start, drafts[i]!.figure.start))) return found[0];
  const enough = kind === "level" ? found.filter((k) => si(drafts[k]!) >= si(drafts[i]!)) : found;
  return (enough.length > 1 ? enough.find((k) => comesTo(text, drafts, i, si(drafts[k]!))) : undefined) ?? enough[0] ?? found[0] ?? null;
}

/** The parts from here on add up to it, not counting what stands in brackets. */
function comesTo(text: string, drafts: readonly Draft[], i: number, all: number): boolean {
  const { kind, figure, sentence } = drafts[i]!;
  let sum = 0, depth = 0;
  for (let k = i; k < drafts.length && k - i < MOST_PARTS && drafts[k]!.sentence === sentence; k++) {
    if (k > i) depth += deeper(wordsBetween(text, drafts[k - 1]!, drafts[k]!));
    if (depth > 0 || drafts[k]!.kind !== kind || drafts[k]!.figure.base !== figure.base) continue;
    sum += si(drafts[k]!);
    if (k > i && Math.abs(sum - all) < all * EXACT) return true;
  }
  return false;
}

const deeper = (words: string): number => [...words].reduce((depth, char) => depth + (char === "（" ? 1 : char === "）" ? -1 : 0), 0);

/** 其中国家级1.19亿亩、省级0.58亿亩; 其中：种植业172个，占53%；养殖业74个: one list, one whole. */
function inList(text: string, drafts: readonly Draft[], i: number): number | null {
  const draft = drafts[i]!;
  let p = i - 1;
  while (p >= 0 && drafts[p]!.kind === "share" && draft.kind === "level" && drafts[p]!.sentence === draft.sentence) p--;
  const last = drafts[p];
  if (!last || last.of === null || last.kind !== "level" || last.figure.base !== draft.figure.base || last.sentence !== draft.sentence) return null;
  const between = wordsBetween(text, drafts[i - 1]!, draft);
  if (MEASURE.test(between)) return null;
  if (p === i - 1 && /^(?:[、和及]|[，,](?!已|均|全部|正))/u.test(between)) return last.of;
  if (!NEXT_PART.test(between) || (!SORT.test(between) && hasVerb(between))) return null;
  const told = /^[，,]/u.test(between) ? SORT.test(between) || ITS_SHARE.test(text.slice(draft.figure.end, draft.figure.end + 3)) || (between.length > SHORT && !ITS_SHARE.test(wordsBetween(text, drafts[i - 2]!, drafts[i - 1]!))) : OPENS_LIST.test(text.slice(drafts[last.of]!.figure.end, draft.figure.start));
  return told && leaves(text, drafts, last.of, i) ? last.of : null;
}

/** What was told of the whole so far, outside of brackets that are closed, leaves room for one part more. */
function leaves(text: string, drafts: readonly Draft[], whole: number, i: number): boolean {
  const { figure } = drafts[i]!;
  let told = si(drafts[i]!), depth = 0;
  for (let k = i - 1; k > whole; k--) {
    const d = drafts[k]!;
    depth += deeper(wordsBetween(text, d, drafts[k + 1]!));
    if (depth >= 0 && d.of === whole && d.kind === "level" && d.figure.base === figure.base) told += si(d);
  }
  return told <= si(drafts[whole]!) * (1 + EXACT);
}

/** ；养殖业, ，渔业: what sort, and nothing more. */
const NEXT_PART = /^[，,；;][\u4e00-\u9fff]{2,6}$/u;
/** 食品320件，占27%，药品210件，占18%: told like the part before it; 占27%，撤案120件 isn't, nor is 办结率98%，举报0.6万件, a deed with its comma. */
const ITS_SHARE = /^[，,（(]占/u, SHORT = 3;
const OPENS_LIST = /其中[：:]/u;
/** 养殖业, 公办: of what sort, whatever verb is in it. */
const SORT = /[业类型级办]$/u;
/** 增加值, 入院人次: another measure, no part. */
const MEASURE = /(?:人次|面积|收入|利润|税收|.[值率量额])$/u;
/** 其中东山市达 */
const A_PLACE = /^其中[\u4e00-\u9fff]{2,6}[省市县区州盟](?:达到?|为|有)?$/u;
/** Parts that are added up, at most. */
const MOST_PARTS = 24;
const EXACT = 1e-9;
