import { groupStart } from "./figure-lists";
import { nearest, peerOf, REACH } from "./kin";
import type { Named } from "./named";
import { trimBefore } from "./phrase";
import type { Told } from "./told";

/** 是2018年的4.6倍: the ratio of what was counted, else of the level before, to what it is held against. */
export function multiplied({ around, i, previous }: Told): Named {
  const before = around.clauseBefore(i), lead = around.clauseBefore(groupStart(around.text, around.drafts, i));
  const against = /(?:是|为|达到|达|相当于)(?<ref>[^，是为达]{2,16})的(?:近|约|超)?$/u.exec(before);
  const ratio = against ? `与${against.groups!.ref!}之比` : "";
  const own = trimBefore(before.replace(/(?:分别|均)?(?:是|为|达到|达|相当于|约为|超过)[^，]*$/u, ""));
  // 恢复到2019年同期的112%: of what, is told before
  const back = RECOVERED.test(lead) ? peerOf(around.text, around.drafts, i) ?? previous : null;
  if (back) return { name: `${back.name}恢复程度`, rule: "name.recovered" };
  if (own.length >= 3 && !/^[较比]/u.test(own)) return { name: `${own}${ratio}`, rule: "name.times" };
  // 进出口187亿元，占外贸的6%，是2019年的4.7倍: of the level, not of its share
  const told = previous?.kind === "share" && against !== null ? nearest(around.drafts, i, REACH, (d) => d.kind === "level" && d.sentence === around.drafts[i]!.sentence) ?? previous : previous;
  const level = peerOf(around.text, around.drafts, i) ?? told;
  return { name: level ? `${level.name}${ratio}` : trimBefore(before), rule: "name.times-of-previous" };
}
const RECOVERED = /^[，、]?(?:分别|已|均|基本)*恢复(?:到|至|为)[^，]*(?:的|[、和])(?:近|约|超)?$/u;
