import type { Letter } from "../../letter/letter";
import type { Draft } from "../draft";
import type { TimeMention } from "../times";
import { moneyUnits } from "../units";
import { Around } from "./around";
import { multiplied, ranked, shared, taskOf } from "./by-kind";
import { apart, changed, raisedTo } from "./changed";
import { countedAt } from "./counted";
import { countedPlaces, distributed, groupSize, groupStart } from "./distributed";
import { countedBefore, levelBefore, mainBefore, nearest, peerOf, rateBefore, rateNear, sameBase, wholeOf } from "./kin";
import type { Named } from "./named";
import { headOf } from "./owner";
import { beginsWithDeed, fromVerb, hasVerb, namesNothing, phraseAfter, tidy, trimBefore } from "./phrase";
import { stated } from "./stated";
import { isVague } from "./vague";
import { people } from "./words";

/** A longer name is cut from the front: its noun stands at the end. */
const LONGEST = 34;

/**
 * Names each figure as a statistician would title its row. In order: table headers; lists spread by 分别; growth, shares,
 * ranks and times named for their level; the noun after the number with its verb; the noun before it; what was left out
 * (成功对接29项) taken from the figure before, or from the clause before.
 */
export function readNames(text: string, letter: Letter, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  const around = new Around(text, letter, drafts, mentions);
  drafts.forEach((draft, i) => {
    const found: Named = draft.cell ? { name: draft.cell.name, rule: "name.table" } : nameOf(around, i);
    const scheme = (found.rule === "name.stated" || found.rule === "name.counted") && isVague(found.name) ? around.scheme(i) : "";
    const named: Named = scheme ? { name: `${scheme}${found.name}`, rule: "name.of-scheme", noun: found.name } : found;
    const name = onceOnly(shorten(tidy(SPACE.test(named.name) ? named.name.replace(/\s/gu, "") : named.name)));
    // a run of signs names nothing
    draft.name = WORD.test(name) ? name : nameless(drafts, i);
    draft.noun = tidy(named.noun ?? headOf(draft.name));
    draft.because.name = { rule: named.rule, span: null };
  });
}

function nameOf(around: Around, i: number): Named {
  const { text, drafts } = around;
  const draft = drafts[i]!;
  const before = around.wordsBefore(i);
  // 13690户25249人享受低保: what they did stands behind the last
  let chained = i;
  while (chained + 1 < drafts.length && drafts[chained + 1]!.figure.start === drafts[chained]!.figure.end) chained++;
  // 生态养殖场75家845个单元: the first has its noun before it
  if (chained > i && trimBefore(before).length >= 2 && !/(?:[为向给对]|全[村镇乡县市区州省国])$/u.test(before)) chained = i;
  const after = ownList(around.wordsAfter(chained), drafts[chained + 1], drafts[chained]!);
  const previous = levelBefore(drafts, i);
  const spread = distributed(text, drafts, i);
  if (spread !== null) {
    const first = groupStart(text, drafts, i);
    // 本市户籍和非本市户籍分别占67.2%、32.8%
    if (draft.kind === "share" && /占比[^，]{0,2}$/u.test(around.clauseBefore(first))) return { name: `${spread.replace(/占比$/u, "")}占比`, rule: "name.distributed-share" };
    if (draft.kind === "share" && SHARED_OUT.test(around.clauseBefore(first))) return { name: `${spread}${levelBefore(drafts, first)?.noun ?? ""}占比`, rule: "name.distributed-share" };
    // 东山、西岭两县分别有34家、15家省级示范社: what is counted stands behind the last
    const behind = draft.kind === "level" ? phraseAfter(around.wordsAfter(first + groupSize(text, drafts, first) - 1)) : null;
    if (behind && behind.noun.length >= 3) return { name: `${spread}${behind.noun}`, noun: behind.noun, rule: "name.distributed" };
    const topic = spread.length <= 3 && !/[率数额量]$/u.test(spread) ? around.owner(i, null) : "";
    if (/(?:率|占比|比例|面积|数量|人数|里程)$/u.test(topic) && (draft.kind === "share") === /[率比例]$/u.test(topic)) return { name: `${spread}${topic}`, rule: "name.distributed" };
    const kin = /[率数额量值]$/u.test(spread) || /(?:创业|就业|参保|入学)$/u.test(spread) ? null : spread.length <= 3 || namesNothing(spread.slice(-2)) || countedPlaces(around.clauseBefore(first)) || /(?:计划|任务|指标|[级类])$/u.test(spread) ? sameBase(drafts, first) : null;
    return { name: `${spread}${kin?.noun ?? ""}`, rule: "name.distributed" };
  }
  // 而2015年底这一数字还是9.6:1, 这一比例下降了4个百分点
  if (i > 0 && SAID_BEFORE.test(before)) return { name: drafts[i - 1]!.name, noun: drafts[i - 1]!.noun, rule: "name.pronoun" };
  const task = taskOf(around, i);
  if (task) return task;
  const to = raisedTo(around, i, before);
  if (to) return to;
  switch (draft.kind) {
    case "rank": {
      // 收入4867亿元，占全国三成，居第8位: the place is the level's
      const main = mainBefore(drafts, i);
      const level = previous?.kind === "share" && main && previous.name.startsWith(main.name) ? main : previous;
      return ranked(before, peerOf(text, drafts, i)?.name ?? (around.freeTopic(i) || (rateBefore(drafts, i)?.kind === "change" && !level ? rateBefore(drafts, i)!.name : level?.name ?? "")));
    }
    case "multiple": return multiplied(around.clauseBefore(i), peerOf(text, drafts, i) ?? previous);
    case "change": {
      // 分别超额完成全年目标任务16.2%和11.8%
      const beyond = BEYOND.test(around.clauseBefore(groupStart(text, drafts, i))) ? peerOf(text, drafts, i) ?? previous : null;
      if (beyond) return { name: `${beyond.name}目标任务完成率`, noun: beyond.noun, rule: "name.completion" };
      return apart(around.clauseBefore(i), peerOf(text, drafts, i) ?? rateBefore(drafts, i)) ?? changed(around, i, before);
    }
    case "share": {
      // 6个县不足85%: the share is the one they fall short of
      const short = drafts[i - 1]?.because.name?.rule === "name.short-of" && drafts[i - 1]!.clause.start === draft.clause.start ? rateNear(drafts, i - 1) : null;
      if (short) return { name: short.name, rule: "name.short-of" };
      // 完成国家下达的65%目标, 比2020年底的21.5%翻一番: the rate that was told before
      const rate = (/^的?(?:[\u4e00-\u9fff]{2})?(?:目标|任务|要求)/u.test(after) && (before === "" || /(?:下达|规定|确定|要求|提出|预定|设定|于)的?$/u.test(before))) || (/^(?:比|较)的?$/u.test(before) && /^翻/u.test(after)) ? rateNear(drafts, i) : null;
      if (rate) return { name: rate.name, noun: rate.noun, rule: "name.rate-again" };
      // 监测对象158.6万户，其中68.4%已消除返贫风险
      const part = /^，?其中(?:约|有|近|超)*$/u.test(before) ? /^(?:已|均|全部)*(?<did>[^，]{3,14})$/u.exec(after) : null;
      const of = part && beginsWithDeed(part.groups!.did!) ? countedBefore(drafts, i) : null;
      if (part && of) return { name: `${part.groups!.did!}${of.noun}占比`, noun: of.noun, rule: "name.share-that" };
      // 饲料化利用占比最高，达到76.9%
      const highest = /^，?(?:达到?|为|约|仅)?$/u.test(before) ? /^(?<what>[^，]{3,}(?:占比|比重|比例|率))(?:最高|最低|最大|较高|较低|居首|领先)$/u.exec(around.freeTopic(i)) : null;
      if (highest) return { name: highest.groups!.what!, rule: "name.share-of" };
      // 项目资金中有四成以上投向山区
      const among = /^(?<of>[^，]{3,24}?)中(?:约|有|近|超|超过)*$/u.exec(before);
      if (among && after.length >= 3 && phraseAfter(after) === null) return { name: `${trimBefore(among.groups!.of!)}${after.slice(0, 12)}占比`, rule: "name.share-among" };
      const peer = peerOf(text, drafts, i);
      // 分别占目标任务的78.5%、80.2%: what the list stands behind holds for each
      const first = peer ? groupStart(text, drafts, i) : i;
      // 绿化620万亩，其中造林180万亩，为年度计划的108%: the plan is for the whole
      const whole = previous !== null && previous.of !== null && /，/u.test(text.slice(previous.figure.end, draft.clause.start)) && !hasItsShare(drafts, previous.of) ? drafts[previous.of]! : previous;
      const named = shared(first === i ? before : around.wordsBefore(first), around.clauseBefore(first), phraseAfter(after), peer ? { previous: peer, whole: peer, level: peer } : { previous, whole, level: mainBefore(drafts, i) ?? countedBefore(drafts, i) });
      if (named) return named;
      break;
    }
  }
  const phrase = moneyUnits.has(draft.figure.base) && PURPOSE.test(after) ? null : phraseAfter(after, /[为向给]$/u.test(before));
  const whole = wholeOf(text, drafts, i);
  if (phrase) return countedAt(around, i, phrase, before, whole);
  return stated(around, i, before, after, mainBefore(drafts, i) ?? previous, whole);
}

/** 完成投资1313亿元，为年计划的96%，其中高速公路970亿元，为年计划的94%: the whole has had its own share. */
const hasItsShare = (drafts: readonly Draft[], level: number): boolean => drafts[level + 1]?.because.name?.rule === "name.completion";
const BEYOND = /超额?完成(?:了)?(?:全年|年度|年初)?(?:目标任务|任务目标|任务|目标|计划)的?$/u;
const NEXT_NOUN = /^[\u4e00-\u9fff]{2,8}(?<!的)$/u;
const SHARED_OUT = /(?:分别|依次)(?:约)?占[^，]{0,10}$/u;
/** 12亿元支持设施建设: what it was for, not what it is. */
const PURPOSE = /^(?:专项|补助|奖补)?(?:(?:资金|经费)(?=支持|用于|资助|扶持|启动|奖励))?(?:补贴(?=购置|购买)|启动|支持|用于|资助|扶持|对)/u;
const SAID_BEFORE = /(?:同一(?:渠道|口径|来源)的?|这一|这个|该|上述)(?:数字|比例|比重|指标|数据|占比|数值|水平|规模|资金)[^，]{0,14}$/u;
const SPACE = /\s/u;
const WORD = /[\u4e00-\u9fffA-Za-z]/u;

/** 科创贷放款放款: what an owner ends in isn't said again. */
function onceOnly(name: string): string {
  for (let n = 2; 2 * n <= name.length && n <= 6; n++) if (name.endsWith(name.slice(-n), name.length - n)) return name.slice(0, -n);
  return name;
}

/** 共计2082户: of what was told last in the point. */
function nameless(drafts: readonly Draft[], i: number): string {
  const last = nearest(drafts, i, 4, (d) => d.kind === "level" && d.noun.length >= 2);
  return last ? `${last.noun}${people[drafts[i]!.figure.base] ?? ""}` : "";
}

/** 4261户居民、建筑面积27万平方米: what stands before the next number is that number's. */
function ownList(words: string, next: Draft | undefined, { clause }: Draft): string {
  const at = next && next.figure.start < clause.end ? words.lastIndexOf("、") : -1;
  return at > 0 && NEXT_NOUN.test(words.slice(at + 1)) && !hasVerb(words.slice(at + 1)) ? words.slice(0, at) : words;
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
