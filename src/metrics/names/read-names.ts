import type { Letter } from "../../letter/letter";
import { atEnd, atStart } from "../../text/guarded";
import { clauseStart } from "../clauses";
import type { Draft } from "../draft";
import type { TimeMention } from "../times";
import { moneyUnits, nounUnits } from "../units";
import { distributed, groupStart } from "./distributed";
import { apart, counted, multiplied, ranked, shared, type Named } from "./by-kind";
import { headOf, ownerOf, wholeHead, withoutTitle } from "./owner";
import { deed, fromVerb, namesAct, namesNothing, phraseAfter, tidy, trimBefore, verbBefore, type NounPhrase } from "./phrase";
import { generic, moneyNoun, needsOwner, weakAct } from "./words";

/** A longer name is cut from the front: its noun stands at the end. */
const LONGEST = 34;
/** How far back the level is looked for that a growth rate or a part belongs to. */
const REACH = 6;

/**
 * Names each figure as a statistician would title its row. In order: table headers; lists spread by 分别; growth, shares,
 * ranks and times named for their level; the noun after the number with its verb; the noun before it; what was left out
 * (成功对接29项) taken from the figure before, or from the clause before.
 */
export function readNames(text: string, letter: Letter, drafts: readonly Draft[], mentions: readonly TimeMention[]): void {
  const namer = new Namer(text, letter, drafts, mentions);
  drafts.forEach((draft, i) => {
    const named = draft.cell ? { name: draft.cell.name, rule: "name.table" } : namer.name(i);
    const name = shorten(tidy(SPACE.test(named.name) ? named.name.replace(/\s/gu, "") : named.name));
    // a run of signs names nothing
    draft.name = WORD.test(name) ? name : "";
    draft.because.name = { rule: named.rule, span: null };
  });
}

class Namer {
  constructor(
    private readonly text: string,
    private readonly letter: Letter,
    private readonly drafts: readonly Draft[],
    private readonly mentions: readonly TimeMention[],
  ) {}

  name(i: number): Named {
    const draft = this.drafts[i]!;
    const before = this.wordsBefore(i);
    const after = this.wordsAfter(i);
    const previous = this.levelBefore(i);
    const spread = distributed(this.text, this.drafts, i);
    if (spread !== null) {
      const topic = spread.length <= 3 ? this.owner(i, null) : "";
      if (/(?:率|占比|比例|面积|数量|人数|里程)$/u.test(topic)) return { name: `${spread}${topic}`, rule: "name.distributed" };
      const kin = spread.length <= 3 ? this.sameBase(groupStart(this.text, this.drafts, i)) : null;
      return { name: `${spread}${kin ? headOf(kin.name) : ""}`, rule: "name.distributed" };
    }
    const to = this.raisedTo(i, before);
    if (to) return to;
    switch (draft.kind) {
      case "rank": return ranked(before, this.peer(i)?.name ?? (this.freeTopic(i) || (previous?.name ?? "")));
      case "multiple": return multiplied(this.clauseBefore(i), this.peer(i) ?? previous);
      case "change": return apart(this.clauseBefore(i), this.peer(i) ?? this.rateBefore(i)) ?? this.changed(i, before);
      case "share": {
        // 6个县不足85%: the share is the one they fall short of
        if (this.drafts[i - 1]?.because.name?.rule === "name.short-of" && this.drafts[i - 1]!.clause.start === draft.clause.start) {
          return { name: this.rateNear(i - 1)!.name, rule: "name.short-of" };
        }
        const peer = this.peer(i);
        // 分别占目标任务的78.5%、80.2%: what the list stands behind holds for each
        const first = peer ? groupStart(this.text, this.drafts, i) : i;
        const named = shared(first === i ? before : this.wordsBefore(first), this.clauseBefore(first), phraseAfter(after), peer ?? previous);
        if (named) return named;
        break;
      }
    }
    const phrase = phraseAfter(after);
    const whole = this.wholeOf(i);
    if (phrase) return this.countedAt(i, phrase, before, whole);
    return this.stated(i, before, after, this.mainBefore(i) ?? previous, whole);
  }

  private countedAt(i: number, phrase: NounPhrase, before: string, whole: Draft | null): Named {
    if (moneyNoun.test(phrase.noun) && moneyUnits.has(this.drafts[i]!.figure.base)) return { name: `${ownerOf(this.owner(i, null))}${phrase.noun}`, rule: "name.owned" };
    const next = this.drafts[i + 1];
    const between = next ? this.text.slice(this.drafts[i]!.figure.end, next.figure.start) : "";
    // 6个县（市、区）不足85%: whose measure falls short
    const short = next && (phrase.general || generic.has(phrase.noun)) && next.kind !== "level" && SHORT_OF.exec(between);
    const rate = short ? this.rateNear(i) : null;
    if (short && rate) return { name: `${rate.name}${short.groups!.how ?? ""}${this.text.slice(next!.figure.start, next!.figure.end)}${phrase.noun}`, rule: "name.short-of" };
    // 16个市（州）108个县（市、区）出现干旱: both did it
    if (phrase.predicate === "" && generic.has(between.replace(/[、和及与]$/u, ""))) {
      const rest = phraseAfter(this.wordsAfter(i + 1));
      if (rest?.general) return counted({ ...phrase, noun: between.replace(/[、和及与]$/u, ""), predicate: rest.predicate, general: true }, before, whole, "");
    }
    const held = this.heldIn(i, phrase, before);
    if (held) return held;
    const named = counted(phrase, before, whole, PERSON[this.drafts[i]!.figure.base] ?? "");
    // 惠及自然村3700个、82万各族群众: the verb of the list holds for all
    const verb = named.rule === "name.counted" && i > 0 && /^[^，、]{0,10}[、和及]$/u.test(before) && before.length <= 1 + this.drafts[i - 1]!.name.length && !verbBefore(named.name.slice(0, 2)) ? verbBefore(this.drafts[i - 1]!.name.slice(0, 2)) : null;
    if (verb && !weakAct.has(verb)) return { name: `${verb}${named.name}`, rule: "name.counted-in-list" };
    const topic = named.name.length <= 3 ? this.freeTopic(i) : "";
    return topic ? { name: `${ownerOf(topic)}${named.name}`, rule: "name.owned" } : named;
  }

  /** The nearest share before it in its sentence. */
  private rateNear(i: number): Draft | null {
    for (let k = i - 1; k >= 0 && this.drafts[k]!.sentence === this.drafts[i]!.sentence; k--) if (this.drafts[k]!.kind === "share") return this.drafts[k]!;
    return null;
  }

  /** 灾毁保险试点已在14个县开展, 试点由10个县扩大到…: places and bodies are named for what goes on there. */
  private heldIn(i: number, phrase: NounPhrase, before: string): Named | null {
    const m = /^(?<subject>[^，]*?)(?:已|均|将|先后|率先|首先|首批|分别|年内)*(?<link>在|由|从)(?:全省|全市|全国|全区)?$/u.exec(before);
    const done = m?.groups!.link === "在" ? phrase.predicate : phrase.predicate.replace(/^(?:扩大|增加|扩展|拓展|发展|增|扩)(?:到|至).*$/u, "");
    if (!m || !(phrase.general || generic.has(phrase.noun)) || deed(done).length > 4) return null;
    const own = trimBefore(m.groups!.subject!);
    const subject = own.length >= 3 ? own : m.groups!.link === "在" ? ownerOf(this.freeTopic(i)) : "";
    if (subject === "") return null;
    const trial = /试点|示范/u.exec(phrase.predicate)?.[0] ?? "";
    return { name: `${subject}${subject.includes(trial) ? "" : trial}${phrase.noun}`, rule: "name.held-in" };
  }

  /** Whose measure it is: what the clause before speaks of, if it has no figure of its own; else the level before. */
  private owner(i: number, near: Draft | null): string {
    return this.freeTopic(i) || (near?.name ?? this.topic(i));
  }

  /** What the clause before speaks of, where it has no figure of its own. */
  private freeTopic(i: number): string {
    const draft = this.drafts[i]!;
    const before = draft.clause.start - 1;
    if (before <= draft.sentence) return "";
    let k = i - 1;
    // 六家机构累计发放贷款…: who did it is counted in words
    while (k >= 0 && this.drafts[k]!.figure.start >= draft.clause.start && this.drafts[k]!.figure.chinese) k--;
    return k < 0 || this.drafts[k]!.figure.end <= clauseStart(this.text, before) ? this.topic(i) : "";
  }

  /** The clause up to the figure, from the figure before it or the last time mentioned in it. */
  private wordsBefore(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    let from = clause.start;
    let p = i - 1;
    // 遴选两批共18家, 两项补贴惠及48万人: a small count in words stands in the way of nothing
    while (p >= 0 && this.drafts[p]!.figure.start > from && smallCount(this.drafts[p]!)) p--;
    const previous = this.drafts[p];
    if (previous && previous.figure.end > from) from = previous.figure.end;
    for (let m = lastBefore(this.mentions, figure.start); m >= 0 && this.mentions[m]!.end > from; m--) {
      const mention = this.mentions[m]!;
      if (mention.end > figure.start) continue;
      const tail = this.text.slice(mention.end, figure.start);
      // 普及率由2020年的95%: the noun stands before the time
      if (/^(?:末|底|年|同期)?的?[约近超逾]?$/u.test(tail) || /(?:比|较|与|同)$/u.test(this.text.slice(from, mention.start)) || /^(?:的)?基础上/u.test(tail)) {
        return this.text.slice(from, mention.start) + (/(?:比|较|与|同|在)$/u.test(this.text.slice(from, mention.start)) ? tail : "");
      }
      // 转化率三年内翻一番, 强度在2025年达到3%: what stands behind the time only links
      if (tail.length <= 10 && trimBefore(GROWTH_TAIL.cut(tail)) === "") {
        const head = this.text.slice(from, mention.start).replace(/(?:在|到|至|于)$/u, "");
        const noun = trimBefore(head);
        if (noun.length >= 3 && !namesNothing(noun) && !/^(?:提前|推迟)/u.test(noun)) return head + tail;
      }
      from = mention.end;
      break;
    }
    return this.text.slice(from, figure.start);
  }

  /** The clause up to the figure from the figure before it, with the times in it. */
  private clauseBefore(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    return this.text.slice(Math.max(clause.start, this.drafts[i - 1]?.figure.end ?? 0), figure.start);
  }

  /** The nearest level, share or growth before it in the same point. */
  private rateBefore(i: number): Draft | null {
    const last = this.drafts[i - 1];
    return last && last.item === this.drafts[i]!.item && last.kind === "change" ? last : this.levelBefore(i);
  }

  private wordsAfter(i: number): string {
    const { figure, clause } = this.drafts[i]!;
    const next = this.drafts[i + 1];
    const end = next && next.figure.start < clause.end ? next.figure.start : clause.end;
    return this.text.slice(figure.end, Math.max(figure.end, end));
  }

  /** The nearest level or share before it in the same point. */
  private levelBefore(i: number): Draft | null {
    for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
      const d = this.drafts[k]!;
      if (d.item !== this.drafts[i]!.item) return null;
      if (d.kind === "level" || d.kind === "share") return d;
    }
    return null;
  }

  /** The nearest level before it that says what was done; what it reached or touched (惠及, 涉及) and shares come second. */
  private mainBefore(i: number): Draft | null {
    for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
      const d = this.drafts[k]!;
      if (d.sentence !== this.drafts[i]!.sentence) return null;
      if (d.kind === "level" && !SUBSIDIARY.test(d.name)) return d;
    }
    return null;
  }

  /** 由2020年的95%提高到98%: the second is named like the first. */
  private raisedTo(i: number, before: string): Named | null {
    const previous = this.drafts[i - 1];
    if (!previous || previous.item !== this.drafts[i]!.item || previous.sentence !== this.drafts[i]!.sentence) return null;
    const owned = previous.because.name?.rule === "name.owned-peer" && /^[、和及]$/u.test(before);
    if (owned) {
      const first = this.peer(i - 1), peer = this.peer(i);
      if (first && peer) return { name: `${ownerOf(peer.name)}${previous.name.slice(ownerOf(first.name).length)}`, rule: "name.owned-peer" };
    }
    const raised = previous.because.name?.rule === "name.raised" && /^[、和及]$/u.test(before);
    if (raised) { const peer = this.peer(i); return peer && { name: peer.name, rule: "name.raised" }; }
    const between = this.text.slice(previous.figure.end, this.drafts[i]!.figure.start);
    return (RAISED.test(before) || COUNT_RAISED.test(between)) && this.drafts[i]!.clause.start <= previous.figure.start
      ? { name: (this.peer(i) ?? previous).name, rule: "name.raised" }
      : null;
  }

  /** 分别居全国第2位、第3位; 分别增长5%、6%: each place or rate belongs to the level at the same position of the list before. */
  private peer(i: number): Draft | null {
    let first = i;
    while (first > 0 && this.drafts[first - 1]!.kind === this.drafts[i]!.kind && this.drafts[first - 1]!.sentence === this.drafts[i]!.sentence && /^[、和及]$/u.test(this.text.slice(this.drafts[first - 1]!.figure.end, this.drafts[first]!.figure.start))) first--;
    let last = i;
    while (last + 1 < this.drafts.length && this.drafts[last + 1]!.kind === this.drafts[i]!.kind && /^[、和及]$/u.test(this.text.slice(this.drafts[last]!.figure.end, this.drafts[last + 1]!.figure.start))) last++;
    const size = last - first + 1;
    if (size < 2) return null;
    const levels = this.drafts.slice(Math.max(0, first - size * 2), first).filter((d) => d.sentence === this.drafts[i]!.sentence && (d.kind === "level" || d.kind === "share")).slice(-size);
    return levels.length === size ? levels[i - first]! : null;
  }

  /** The whole of a part: what stands before 其中 or the bracket. */
  private wholeOf(i: number): Draft | null {
    const draft = this.drafts[i]!;
    const lead = this.text.slice(Math.max(0, draft.clause.start - 3), draft.figure.start);
    const between = i > 0 ? this.text.slice(this.drafts[i - 1]!.figure.end, draft.figure.start) : "";
    const previous = this.levelBefore(i);
    if (!previous) return null;
    if (/其中|含|包括/u.test(lead) || /^[（(](?:其中|含|包括)/u.test(between)) {
      const whole = this.sameBase(i) ?? (/[（(]/u.test(between) ? previous : null);
      if (!whole) return null;
      draft.of = whole.of ?? this.drafts.indexOf(whole);
      return this.drafts[draft.of]!;
    }
    // 其中国家级1.19亿亩、省级0.58亿亩: one list, one whole
    const last = this.drafts[i - 1]!;
    if (last.of !== null && last.kind === "level" && last.figure.base === draft.figure.base && last.sentence === draft.sentence && /^[、和，,及]/u.test(between)) {
      draft.of = last.of;
      return this.drafts[last.of]!;
    }
    return null;
  }

  /** The nearest level before it that is counted in the same unit. */
  private sameBase(i: number): Draft | null {
    const draft = this.drafts[i]!;
    for (let k = i - 1; k >= 0 && k > i - REACH - 2; k--) {
      const d = this.drafts[k]!;
      if (d.item !== draft.item) return null;
      if (d.kind === draft.kind && d.figure.base === draft.figure.base) return d;
    }
    return null;
  }

  private changed(i: number, before: string): Named {
    const draft = this.drafts[i]!;
    const own = trimBefore(RATE_NOUN_TAIL.cut(GROWTH_TAIL.cut(before.replace(/^[、，]/u, ""))).replace(/(?:同比|环比|比|较|与|高于|低于|高出|超出|领先)[^，]*$/u, "").replace(/在[^，]*基础上$/u, ""));
    // 亩均增产12%: the growth is the noun
    if (/[亩户人]均$/u.test(own)) return { name: trimBefore(before), rule: "name.growth" };
    if (own.length >= 2 && !/^(?:年|均|分别|平均|同期|[一二三四五]年)+$/u.test(own)) return { name: own, rule: "name.growth" };
    const peer = this.peer(i);
    if (peer) { draft.of = this.drafts.indexOf(peer); return { name: peer.name, rule: "name.growth-of-peer" }; }
    for (let k = i - 1; k >= 0 && k > i - REACH; k--) {
      const d = this.drafts[k]!;
      if (d.item !== draft.item) break;
      if (d.kind === "rank" || d.kind === "parameter" || d.kind === "multiple") continue;
      draft.of = d.kind === "change" && d.of !== null ? d.of : k;
      return { name: d.name, rule: "name.growth-of-previous" };
    }
    const topic = this.topic(i);
    return { name: topic || own, rule: "name.growth-of-topic" };
  }

  /** 财政资金支持总额为17837万元: the noun before the number. */
  private stated(i: number, before: string, after: string, previous: Draft | null, whole: Draft | null): Named {
    const draft = this.drafts[i]!;
    const total = TOTAL.test(before);
    const own = trimBefore(before).replace(/^相当于/u, "").replace(/^(?:新|增|再增|[比较与同](?:上年|去年)?的?)$/u, "");
    const kin = this.sameBase(i);
    const near = kin && own !== "" && !needsOwner.test(own) && kin.sentence === draft.sentence && kin.name.endsWith(own) ? kin : previous && previous.sentence === draft.sentence ? previous : null;
    const money = moneyUnits.has(draft.figure.base);
    const did = fromVerb(after.replace(/^(?:已|均|全部|先后|分别)+/u, "")).slice(0, 14);
    if (own === "" || (whole && /^其中/u.test(own))) {
      const outside = this.outside(draft);
      if (outside) return { name: `${outside}${money ? "资金" : PEOPLE_OR_FIRMS.test(draft.figure.base) ? "企业" : ""}`, rule: "name.outside-bracket" };
      if (nounUnits.has(draft.figure.base) && did.length >= 4) return { name: `${did}${draft.figure.base}`, rule: "name.did" };
      if (did.length >= 3 && (near ?? whole) && namesAct(after)) return { name: `${did}${headOf((near ?? whole)!.name).slice(-8)}`, rule: "name.did-elided" };
      const peer = /分别|依次/u.test(this.text.slice(Math.max(draft.sentence, draft.figure.start - 60), draft.figure.start)) ? this.peer(i) : null;
      if (peer) return { name: `${peer.name.replace(NEW, "")}${total ? "累计" : ""}`, rule: "name.elided-peer" };
      if (near) return { name: `${total ? near.name.replace(NEW, "") : near.name}${total ? "累计" : ""}`, rule: "name.elided" };
      return { name: this.topic(i), rule: "name.topic" };
    }
    if (whole && SCOPE.test(own)) return { name: `${own}${whole.name}`, rule: "name.part-of-place" };
    if (namesNothing(own) || (money && WEAK_MONEY.test(own))) {
      if (whole) return { name: whole.name, rule: "name.whole" };
      if (money) {
        const purpose = this.ahead(draft, false) ?? (ownerOf(this.freeTopic(i)) || (this.ahead(draft, true) ?? ownerOf(this.owner(i, near))));
        const moved = own.replace(/^[^，]{2,8}(?:累计|共|已|实际)/u, "");
        // 发放补贴 of 养老服务补贴: the noun is there already
        return { name: moved.length > 3 && purpose.endsWith(moved.slice(-2)) ? `${moved.slice(0, -2)}${purpose}` : `${purpose}${moved}`, rule: "name.money-for" };
      }
      const same = this.sameUnit(i);
      if (same && (same.sentence === draft.sentence || /^(?:目标|计划)?(?:再)?新增$/u.test(own))) return { name: `${own}${headOf(same.name)}`, rule: "name.elided-noun" };
      const topic = this.freeTopic(i);
      if (near && !topic) return { name: `${own}${headOf(near.name)}`, rule: "name.elided-noun" };
      return { name: `${ownerOf(topic || this.topic(i))}${own}`, rule: "name.topic" };
    }
    if (near && /^(?:人|户|亩|日|年|月)均$/u.test(own)) return { name: `${own}${ownerOf(near.name)}`, rule: "name.owned" };
    if (needsOwner.test(own) || (own.length <= 4 && /(?:率|系数|金额|指数)$/u.test(own) && near) || (near?.kind === "level" && /^(?:年|日均|月均)[^，]{2,6}$/u.test(own))) {
      const peer = /(?:分别|依次)[^，]*$/u.test(before) ? this.peer(i) : null;
      return { name: `${ownerOf(peer?.name ?? whole?.name ?? this.owner(i, near))}${own}`, rule: peer ? "name.owned-peer" : "name.owned" };
    }
    if (own !== "" && near?.name.endsWith(own)) return { name: near.name, rule: "name.same" };
    if (own.length <= 2 && near && !whole && /^[\u4e00-\u9fff]+$/u.test(own)) {
      const verb = verbBefore(near.name.slice(0, 2)) ?? "";
      return { name: `${verb && /^、/u.test(before) && !/^(?:资金|人员|经费|设备|车辆)$/u.test(own) ? verb : near.name}${own}`, rule: "name.owned" };
    }
    if (whole && (generic.has(own) || (own.length <= 4 && own.length > 1 && KIND_OF.test(own) && own.at(-1) === whole.name.at(-1)))) {
      const verb = verbBefore(whole.name.slice(0, 2)) ?? verbBefore(whole.name.slice(0, 3)) ?? "";
      if (verb) return { name: `${verb}${own}`, rule: "name.part-kind" };
    }
    if (whole && own.length <= 12 && namesAct(own) && whole.figure.base === draft.figure.base) return { name: `${own}${headOf(wholeHead(whole.name)).slice(-8)}`, rule: "name.part-did" };
    if (whole && own.length <= 4) {
      const tail = own.slice(-2);
      if (own.length > 2 && whole.name.endsWith(tail) && whole.name.length > 4) return { name: `${wholeHead(whole.name).slice(0, -2)}${own}`, rule: "name.part" };
      if (own.length <= 3) return { name: `${wholeHead(whole.name)}${own}`, rule: "name.part" };
    }
    const of = own.lastIndexOf("的");
    if (own.length > 12 && of > 0 && own.length - of > 4 && !generic.has(own.slice(of + 1))) return { name: `${verbBefore(own.slice(0, 2)) ?? ""}${own.slice(of + 1)}`, rule: "name.stated" };
    return { name: own, rule: "name.stated" };
  }

  /** 用于企业2020年度（324户，2978.4万元）研发补助: figures in a bracket are named by what follows it. */
  private outside(draft: Draft): string {
    let start = draft.clause.start;
    if (this.text[start - 1] === "，") start = clauseStart(this.text, start - 1);
    if (!/[（(]/u.test(this.text[start - 1] ?? "")) return "";
    const close = /[）)]/gu;
    close.lastIndex = draft.figure.end;
    const m = close.exec(this.text);
    if (!m || m.index - draft.figure.end > 40) return "";
    const words = /^[^，。；、\n]*/u.exec(plain(this.text.slice(m.index + 1, m.index + 100)))![0].replace(/^[和与及的]+/u, "");
    return words.length >= 3 && words.length <= 16 ? words : "";
  }

  /** 投入850万元，支持青年成长科技项目71项: what the money was for follows it. */
  private ahead(draft: Draft, beyond: boolean): string | null {
    const rest = plain(this.text.slice(draft.figure.end, draft.figure.end + 100));
    const m = /^[，、]?(?:资金)?(?:主要|专项|专门|重点|共|已|全部)?(?:用于|支持|资助|扶持|奖励|补助|对|开展|实施|建设)(?<what>[^，。；、\d]{3,30})/u.exec(rest);
    if (!m || (!beyond && /^[，、]/u.test(rest))) return null;
    const what = tidy(m.groups!.what!.replace(/(?:给予|进行|予以|开展)[^，。；]*$/u, ""));
    return what.length >= 3 ? what : null;
  }

  /** What the clause before speaks of; else the caption of the point. */
  private topic(i: number): string {
    const draft = this.drafts[i]!;
    let start = draft.clause.start, first = "";
    for (let back = 0; back < 3 && start - 1 > draft.sentence; back++) {
      const end = start - 1;
      start = clauseStart(this.text, end);
      const clause = plain(withoutTitle(this.text.slice(start, end))).replace(SINCE, "");
      const words = fromVerb(trimBefore(clause));
      if (words.length < 3 || NO_TOPIC.test(words)) continue;
      if (!/\d/u.test(clause)) return words.slice(-18);
      first ||= words.slice(-18);
    }
    const title = draft.item === null ? null : this.letter.items[draft.item]!.title;
    return first || (title === null ? "" : fromVerb(title).slice(-14));
  }

  /** The nearest level counted alike: in the same unit, else both as bodies (109个 and 63家). */
  private sameUnit(i: number): Draft | null {
    const { base } = this.drafts[i]!.figure;
    let body: Draft | null = null;
    for (let k = i - 1; k >= 0 && k > i - 5; k--) {
      const d = this.drafts[k]!;
      if (d.item !== this.drafts[i]!.item || d.kind !== "level" || smallCount(d)) continue;
      if (d.figure.base === base) return d;
      if (BODIES.test(base) && BODIES.test(d.figure.base)) body ??= d;
    }
    return body;
  }
}

const TOTAL = atEnd(/(?:累计|总数|总计|合计)(?:达到|达|为|有|已|约|超过|超|近)*$/u);
const SPACE = /\s/u;
const WORD = /[\u4e00-\u9fffA-Za-z]/u;
/** 提高到, 由…降至: what links a level with the one it follows. */
const RAISED = atStart(/^(?:的)?(?:逐步|稳步|进一步|优化|整合|大幅|分别|迅速|快速|\s)*(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|跃升|攀升|调整|整合|扩展|拓展|缩短|压缩|发展|改善|增|降|减|升|提)?(?:到|至|为)[^，。；]{0,10}$/u);
/** 由2022年的10个县扩大到2023年的18个: its noun and a time stand between. */
const COUNT_RAISED = /^[^，。；、\d]{1,12}(?:提高|提升|增加|增长|扩大|下降|减少|扩展|拓展|发展|调整|增|降|减)(?:到|至|为)(?:20\d\d年(?:\d+月)?(?:底|末)?的?)?$/u;
/** 两批, 三项, 五类: counted in words, for the reader and not for the row. */
const smallCount = ({ figure }: Draft): boolean => figure.chinese && figure.value <= 12 && /^[项类个种批大方面轮次]$/u.test(figure.base);
/** 其中珠三角地区68.2亿元: a part by place. */
const SCOPE = /(?:流域|地区|[\u4e00-\u9fff）)]{2}[县市州区省旗]|县（市）|县（区）|县（市、区）|片区|沿线)$/u;
/** 完成投资, 发放补贴: money that was moved, without saying for what. */
const WEAK_MONEY = /^(?:[^，]{2,8}(?:累计|共|已|实际))?(?:累计|共|实际|年均)?(?:(?:完成|发放|兑付|兑现|落实|安排)(?:投资|贷款|补贴|补助|工资|奖金|奖励)|投入财政资金)$/u;
/** Kinds of people, households and bodies: 脱贫户 of 农户. */
const KIND_OF = /[户人家所校院园店员生师]$/u;
const PERSON: Readonly<Record<string, string>> = { 人: "人口", 名: "人员", 户: "户", 人次: "人次" };
const SUBSIDIARY = /^(?:涉及|惠及|受益|覆盖|带动|辐射|检出)/u;
const SINCE = /(?:正式)?(?:实施|启动|开展|运行|成立|出台|建成|施行|推行)?以来$/u;
/** A time, a rank among tasks, a reason: nothing that figures are of. */
const NO_TOPIC = /^(?:[\d年度月日底末至—]+$|列入|纳入|列为|被列|按照|根据|经|为了|针对|会同|比20|较20|比上年|较上年)|(?:期间|时期)$/u;
/** The figure behind it carries the qualifier: 不足85%, 未达90%. */
const SHORT_OF = /^[^，。；]{1,8}?(?<how>未达到?|不足|低于|高于|超过|达到)?$/u;
const BODIES = /^[个家所处座]$/u;
const PEOPLE_OR_FIRMS = /^[户家]/u;
/** Without brackets and years. */
const plain = (words: string): string => words.replace(/[（(][^（）()]*[）)]/gu, "").replace(/(?:和|及|、)?(?:19|20)\d\d年度?(?:和|及|、)?/gu, "");
/** A total counts the old ones too. */
const NEW = /^新增?/u;
const GROWTH_TAIL = atEnd(/(?:与?(?:同比|环比|同口径|相比|较|比|与)[^，]*?)?(?:年均|平均|分别|均|实现)?(?:增长|增加|提高|提升|上升|上涨|扩大|净增|递增|高出|多出|增收|增产|延长|下降|减少|降低|回落|下跌|缩减|压减|压缩|缩短|减产|下滑|收窄|低于|高于|少于|翻|翻了|降|减)(?:了|约|超过|超|近|幅度|比例|额|为|达到|达|到|至)*$/u);
const RATE_NOUN_TAIL = atEnd(/(?:增速|增幅|增长率|降幅|涨幅)(?:为|达到|达|分别为|超过|超|约)*$/u);

function lastBefore(mentions: readonly TimeMention[], at: number): number {
  let low = 0, high = mentions.length - 1, found = -1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    if (mentions[mid]!.start < at) { found = mid; low = mid + 1; } else high = mid - 1;
  }
  return found;
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
