import type { Span } from "../../text/span";
import { namedThings } from "../evidence/named-things";
import { clausesIn } from "../passages/sentences";

/** Where a figure that is promised stands, and what it counts. */
export interface TargetAt {
  readonly at: number;
  readonly core: string;
}

const leadIn = /^(?:力争|确保|计划|争取)?[到在于]?(?:今年|明年|本年度?)?(?:年?[底末]|年内|[第]?[一二三四]季度|[上下]半年|\d{1,2}月(?:\d{1,2}日|份|[上中下]旬|[底末])?)(?:之?[前内])?[，,]$|^(?:今年|明年|本年度?|全年)[，,]$|^(?:到?20\d\d年[^，,]{0,6}|力争到?20\d\d年[^，,]{0,4}|下一?步|同时|此外|年内|接下来|今后)[，,]$|^(?:围绕|聚焦|按照|根据|依托|以|在|面向|针对|结合|对照|坚持|为|通过|发挥|充分发挥)/u;
const setsUp = /^(?:(?:并|再|同时|继续|研究|积极|抓紧|加快|组织|全面|推动|推进)*)(?:筹建|启动|新?设立|成立|出台|制定|修订|印发|编制|举办|建成|搭建|组建|创建|开展|实施|推行|推开|新建|完成|落实|开工|发布|申报|争取)/u;
const acts = /^(?:(?:并|再|同时|继续|研究|积极|抓紧|进一步|持续|稳步|全面|大力|深入)*)(?:推进|加快|完善|健全|培育|探索|加强|深化|优化|扩大|拓展|支持|统筹|建立|举办|开展|推广|继续|落实|改造|实施|提高|新增|新建|完成|确保|力争|计划)/u;

/**
 * Cuts a sentence of plans into promised things: each figure aimed at and each thing to be set up stands by itself,
 * purposes (促进…, 不断提升…) stay with what they are the purpose of.
 *
 * @param within the sentence, in clean text.
 */
export function splitPromises(text: string, within: Span, targets: readonly TargetAt[]): Span[] {
  const groups: { start: number; end: number }[] = [];
  let held: TargetAt[] = [];
  let concrete = false, leading = true;
  for (const clause of clausesIn(text, within)) {
    const words = text.slice(clause.start, clause.end);
    const own = targets.filter((target) => target.at >= clause.start && target.at < clause.end);
    const last = groups.at(-1);
    if (!last || !begins(words, own, text.slice(last.start, last.end))) {
      if (last) last.end = clause.end;
      else groups.push({ ...clause });
      held = [...held, ...own];
      concrete = concrete || own.length > 0 || hasName(words);
      leading = leading && leadIn.test(words) && own.length === 0;
      continue;
    }
    groups.push({ ...clause });
    held = own;
    concrete = own.length > 0 || hasName(words);
    leading = false;
  }
  return groups;

  function begins(words: string, own: readonly TargetAt[], group: string): boolean {
    if (leading) return false;
    if (own.length > 0) {
      if (held.length > 0) return own.some((target) => !held.some((other) => other.core === target.core));
      return (acts.test(words) || setsUp.test(words)) && !own.some(({ core }) => leansOn(core, words, group));
    }
    if (setsUp.test(words) && hasName(words)) return true;
    if (/^支持/u.test(words) && endsInMoney.test(group)) return false;
    return concrete && (acts.test(words) || setsUp.test(words));
  }
}

/** 安排专项资金2.6亿元，支持…: what the money is for. */
const endsInMoney = /\d[万亿]{0,2}元[，,]?$/u;

const hasName = (words: string) => namedThings(words).length > 0;

/** 加快老旧淤地坝改造，完成除险加固90座: what is counted (淤地坝除险加固) is named in the clause before. */
function leansOn(core: string, words: string, group: string): boolean {
  const missing = Array.from({ length: Math.max(0, core.length - 1) }, (_, at) => core.slice(at, at + 2)).filter((pair) => !words.includes(pair));
  return missing.some((pair) => group.includes(pair));
}
