import type { Draft } from "../draft";
import type { TimeMention } from "../times";
import { distributed } from "./distributed";
import { fromVerb, phraseAfter, tidy, trimBefore, verbBefore } from "./phrase";
import { causative, generic, needsOwner, weakAct } from "./words";

const LONGEST = 26;

/**
 * Names each figure as a statistician would title its row. In order: table headers; lists spread by 分别; growth, shares,
 * ranks and times named for their level; the noun after the number with its verb; the noun before it; what was left out
 * (成功对接29项) taken from the figure before.
 */
export function readNames(text: string, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  drafts.forEach((draft, i) => {
    const named = draft.cell ? { name: draft.cell.name, rule: "name.table" } : nameOf(text, drafts, i, mentions);
    draft.name = shorten(tidy(named.name.replace(/\s/gu, ""))) || "";
    draft.because.name = { rule: named.rule, span: null };
  });
}

interface Named { readonly name: string; readonly rule: string }

function nameOf(text: string, drafts: readonly Draft[], i: number, mentions: readonly TimeMention[]): Named {
  const draft = drafts[i]!;
  const before = wordsBefore(text, drafts, i, mentions);
  const previous = levelBefore(drafts, i);
  const spread = distributed(text, drafts, i);
  if (spread !== null) return { name: spread, rule: "name.distributed" };
  switch (draft.kind) {
    case "rank": return ranked(before, previous);
    case "multiple": return multiplied(before, previous);
    case "change": return changed(draft, before, drafts, i);
    case "share": { const named = shared(before, previous); if (named) return named; break; }
  }
  const part = /其中/.test(text.slice(draft.clause.start, draft.figure.start)) || /[（(]$/.test(text.slice(0, draft.clause.start));
  const after = phraseAfter(wordsAfter(text, drafts, i));
  if (after) return counted(after, before, previous, part);
  return stated(before, previous, part, drafts, i);
}

/** The clause up to the figure, from the figure before it or the last time mentioned in it. */
function wordsBefore(text: string, drafts: readonly Draft[], i: number, mentions: readonly TimeMention[]): string {
  const { figure, clause } = drafts[i]!;
  let from = clause.start;
  const previous = drafts[i - 1];
  if (previous && previous.figure.end > from) from = previous.figure.end;
  for (let m = lastBefore(mentions, figure.start); m >= 0 && mentions[m]!.end > from; m--) {
    const mention = mentions[m]!;
    if (mention.end > figure.start) continue;
    // 普及率由2020年的95%: the noun stands before the time
    const head = text.slice(from, mention.start).replace(/(?:由|从|比|较|与|截至|至|到|自)$/u, "");
    const tail = text.slice(mention.end, figure.start);
    if (/^(?:的|末的|底的|年的)?[约近超逾]?$/u.test(tail)) return head;
    from = mention.end;
    break;
  }
  return text.slice(from, figure.start);
}

function lastBefore(mentions: readonly TimeMention[], at: number): number {
  let low = 0, high = mentions.length - 1, found = -1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.start < at) { found = mid; low = mid + 1; } else high = mid - 1;
  }
  return found;
}

function wordsAfter(text: string, drafts: readonly Draft[], i: number): string {
  const { figure, clause } = drafts[i]!;
  const next = drafts[i + 1];
  const end = next && next.figure.start < clause.end ? next.figure.start : clause.end;
  return text.slice(figure.end, Math.max(figure.end, end));
}

/** The nearest level before it in the same point. */
function levelBefore(drafts: readonly Draft[], i: number): Draft | null {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const d = drafts[k]!;
    if (d.item !== drafts[i]!.item) return null;
    if (d.kind !== "change" && d.kind !== "rank" && d.kind !== "parameter") return d;
  }
  return null;
}

function ranked(before: string, previous: Draft | null): Named {
  const own = trimBefore(before.replace(/(?:位居|位列|名列|排名|排在|排|居|列|跃居|跃升至|保持)?(?:全国|全省|全市|全区|世界|全球|中部|西部|东部|东北|同类)?[^，]{0,6}$/u, ""));
  if (own.length >= 3) return { name: `${own}排名`, rule: "name.rank" };
  return { name: previous ? `${previous.name}排名` : "排名", rule: "name.rank-of-previous" };
}

function multiplied(before: string, previous: Draft | null): Named {
  const own = trimBefore(before.replace(/(?:是|为|达到|达|相当于|约为|超过)[^，]*$/u, ""));
  if (own.length >= 3) return { name: own, rule: "name.times" };
  return { name: previous?.name ?? trimBefore(before), rule: "name.times-of-previous" };
}

const GROWTH_TAIL = /(?:与?(?:同比|环比|同口径|相比|较|比|与)[^，]*?)?(?:年均|平均|分别|均|实现)?(?:增长|增加|提高|提升|上升|上涨|扩大|净增|递增|高出|多出|增收|增产|延长|下降|减少|降低|回落|下跌|缩减|压减|压缩|缩短|减产|下滑|收窄|低于|少于|翻|翻了|降|减)(?:了|约|超过|超|近|幅度|比例|额|为|达到|达|到|至)*$/u;

function changed(draft: Draft, before: string, drafts: readonly Draft[], i: number): Named {
  const compared = before.replace(/^[、，]/u, "").replace(GROWTH_TAIL, "").replace(/(?:增速|增幅|增长率|降幅|涨幅)(?:为|达到|达|分别为|超过|超)*$/u, "").replace(/(?:同比|环比|比|较|与)[^，]*$/u, "");
  const own = trimBefore(compared);
  if (own.length >= 2 && !/^(?:年|均|分别|平均)+$/u.test(own)) return { name: own, rule: "name.growth" };
  for (let k = i - 1; k >= 0 && k > i - 5; k--) {
    if (drafts[k]!.item !== draft.item) break;
    if (drafts[k]!.kind === "rank" || drafts[k]!.kind === "parameter") continue;
    draft.of = drafts[k]!.of !== null && drafts[k]!.kind === "change" ? drafts[k]!.of : k;
    return { name: drafts[k]!.name, rule: "name.growth-of-previous" };
  }
  return { name: own, rule: "name.growth" };
}

function shared(before: string, previous: Draft | null): Named | null {
  const words = before.replace(/^[，、]/u, "");
  const of = /^(?:其中)?(?:约|已|分别|仅|共)*占(?<whole>[^，]*)$/u.exec(words);
  if (of && previous) {
    const whole = trimBefore(of.groups!.whole!.replace(/(?:的)?(?:比重|比例|份额)?(?:达到|达|为|约|近|超过|超|的)*$/u, ""));
    return { name: /^(?:比|比重|比例)?$/u.test(whole) ? `${previous.name}占比` : `${previous.name}占${whole}比重`, rule: "name.share-of" };
  }
  const bare = trimBefore(words);
  if (previous && /^(?:占比|比重|比例|占)?$/u.test(bare)) return { name: `${previous.name}占比`, rule: "name.share-of" };
  return null;
}

/** 立项22个省级培育项目: the noun after the number, with the verb before it. */
function counted(after: { noun: string; predicate: string }, before: string, previous: Draft | null, part: boolean): Named {
  const verb = verbBefore(before.replace(/(?:共|已|累计|约|近|超)+$/u, ""));
  const lead = verb && !weakAct.has(verb) ? verb : "";
  const predicate = fromVerb(after.predicate).slice(0, 16);
  if (generic.has(after.noun)) {
    if (predicate.length >= 2) return { name: `${predicate}${after.noun}`, rule: "name.did" };
    if (lead) return { name: `${lead}${after.noun}`, rule: "name.counted" };
    const own = trimBefore(before);
    if (own.length >= 2) return { name: `${own}${after.noun}`, rule: "name.counted" };
  }
  if (predicate.length >= 2 && predicate.length <= 10 && causative.test(before)) return { name: `${after.noun}${predicate}`, rule: "name.made-do" };
  if (part && after.noun.length <= 3 && previous) return { name: `${previous.name}${after.noun}`, rule: "name.part" };
  return { name: `${lead}${after.noun}`, rule: "name.counted" };
}

/** 财政资金支持总额为17837万元: the noun before the number. */
function stated(before: string, previous: Draft | null, part: boolean, drafts: readonly Draft[], i: number): Named {
  const total = /(?:累计|总数|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u.test(before);
  const own = trimBefore(before);
  if (own === "" || own === "新") return { name: previous ? `${withoutNew(previous.name)}${total ? "累计" : ""}` : "", rule: "name.elided" };
  const verb = verbBefore(own);
  if (verb && own.length - verb.length <= 2 && own.length <= 4) {
    const same = sameUnit(drafts, i) ?? previous;
    if (same) return { name: `${own}${headOf(same.name)}`, rule: "name.elided-noun" };
  }
  if (previous && needsOwner.test(own)) return { name: own.length <= 2 ? `${previous.name}${own}` : own, rule: "name.owned" };
  if (part && previous) {
    const tail = own.slice(-2);
    if (own.length <= 4 && previous.name.endsWith(tail) && previous.name.length > 4) return { name: `${previous.name.slice(0, -2)}${own}`, rule: "name.part" };
    if (own.length <= 2) return { name: `${previous.name}${own}`, rule: "name.part" };
  }
  return { name: own, rule: "name.stated" };
}

const withoutNew = (name: string): string => name.replace(/^新/u, "");
const headOf = (name: string): string => { const verb = /^[\u4e00-\u9fff]{2}/u.exec(name)?.[0] ?? ""; return verbBefore(verb) ? name.slice(verb.length) : name; };

function sameUnit(drafts: readonly Draft[], i: number): Draft | null {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) if (drafts[k]!.item === drafts[i]!.item && drafts[k]!.figure.base === drafts[i]!.figure.base) return drafts[k]!;
  return null;
}

/** A long clause is cut at its verbs from the front: the noun stands at its end. */
function shorten(name: string): string {
  let text = name;
  while (text.length > LONGEST) {
    const next = fromVerb(text.slice(2));
    if (next.length >= text.length - 1 || next.length < 4) return text.slice(-LONGEST);
    text = next;
  }
  return text;
}
