import type { Draft } from "../draft";
import { groupStart } from "./figure-lists";
import { countedBefore, mainBefore, nearest, peerOf } from "./kin";
import type { Named } from "./named";
import { phraseAfter, trimBefore, type NounPhrase } from "./phrase";
import { withoutComma, type Share } from "./share";
import { makesOf, takesOf } from "./share-by-share";
import { againstTime, completed, fallenShortOf, highest, progressed, rateAgain, reached, seenFrom } from "./share-held-against";
import { carried, carriedOn, covered, gradeOf, ofPrevious, ofThem, ofTold, ofTotal, ofWhole, within } from "./share-of-whole";
import { allOfIt, comesFrom, completes, among, amongCounted, amongToo, doneSoFar, doneWith, putTo, shareThat, thoseOfThem, ofThoseAmong, whoDid } from "./share-that";
import { firstOf, type Told } from "./told";

/** In the order in which they are asked; where none answers, the share has a noun of its own. */
const rules: readonly ((share: Share) => Named | null)[] = [
  takesOf, makesOf, fallenShortOf, within, ofThoseAmong, ofThem, gradeOf, rateAgain, thoseOfThem, seenFrom, highest, among, amongCounted, amongToo, putTo, completes, comesFrom, progressed, completed,
  againstTime, ofTold, ofWhole, ofTotal, reached, allOfIt, whoDid, doneWith, doneSoFar, ofPrevious, carriedOn, carried, covered, shareThat,
];

/** 占总数的三成, 完成年度任务的63%, 83%的城镇就业. */
export function shared(told: Told): Named | null {
  const { around, i, draft, before, after, previous } = told;
  const { text, drafts } = around;
  const peer = peerOf(text, drafts, i);
  // 分别占目标任务的78.5%、80.2%: what the list stands behind holds for each
  const first = peer ? groupStart(text, drafts, i) : i;
  const words = withoutComma(first === i ? before : around.wordsBefore(first));
  return firstOf(rules, {
    around, i, draft, before, after, previous,
    clause: around.clauseBefore(first),
    words,
    own: trimBefore(words),
    behind: asNoun(phraseAfter(after)),
    // 增加值增长5.3%，占全部工业比重57%
    of: peer ?? grewBefore(told) ?? previous ?? nearest(drafts, i, 2, (d) => d.kind === "change" && d.sentence === draft.sentence) ?? rankedBefore(told),
    whole: peer ?? wholeToldOf(told),
    level: peer ?? mainBefore(drafts, i) ?? countedBefore(drafts, i),
  });
}

/** 牦牛存栏居全国第1位，占全国的近四成: of what the place is told of. */
function rankedBefore({ around: { drafts }, i, draft }: Told): Draft | null {
  const last = drafts[i - 1];
  const name = last?.kind === "rank" && last.sentence === draft.sentence ? last.name.replace(/(?:全[国省市县区州]|世界|全球)?(?:排名|位次)$/u, "") : "";
  return name.length >= 3 ? { ...last!, name, noun: name } : null;
}

/** 送电能力520万千瓦，外购电量多购52亿千瓦时，占用电量的18%: of what grew, where that is not what was told before it; else null. */
function grewBefore({ around: { drafts }, i, draft, previous }: Told): Draft | null {
  const last = drafts[i - 1];
  return last?.kind === "change" && last.sentence === draft.sentence && previous !== null && drafts.indexOf(previous) === i - 2 && last.of !== i - 2 && last.name !== previous.name && last.because.name?.rule === "name.growth" ? last : null;
}

/** 83%的城镇就业: a verb at the end is a noun here. */
const asNoun = (behind: NounPhrase | null): NounPhrase | null => (behind && behind.predicate.length > 0 && behind.predicate.length <= 3 && !/^[和及与、]/u.test(behind.predicate) ? { ...behind, noun: `${behind.noun}${behind.predicate.replace(/[和及与、]$/u, "")}`, predicate: "" } : behind);

/** 绿化620万亩，其中造林180万亩，为年度计划的108%: the plan is for the whole. */
function wholeToldOf({ around: { text, drafts }, draft, previous }: Told): Draft | null {
  if (previous === null || previous.of === null || !/，/u.test(text.slice(previous.figure.end, draft.clause.start))) return previous;
  // 完成投资1313亿元，为年计划的96%，其中高速公路970亿元，为年计划的94%: the whole has had its own share
  return drafts[previous.of + 1]?.because.name?.rule === "name.completion" ? previous : drafts[previous.of]!;
}
