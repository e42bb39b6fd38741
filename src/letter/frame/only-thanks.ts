import { HEARTILY } from "./heartily";

/** How a paragraph begins that does nothing but thank: 首先，感谢您的关心。您在建议中提出的意见具有重要的参考价值。 */
const thanking = new RegExp(`^(?:首先[，,]?)?${HEARTILY}?地?感谢(?:您|你|贵|各位|代表|委员)`);
/** How its further sentences begin. */
const praising = /^(?:(?:您|你们?|贵[会委党])(?:们)?(?:在(?:建议|提案)中|所?提(?:出)?的)|提案(?:立足|切合|紧扣|站位|选题)|(?:我[局厅委办部院]|我们)?(?:在?[收接]到(?:建议|提案|您)|(?:对此)?(?:高度|十分|非常)重视)|对此)/;

/** Characters of such a paragraph, and of what it thanks for, at most. */
const LONGEST_THANKS = 300, LONGEST_SENTENCE = 70;

/** A paragraph that only thanks and praises; one that tells anything, a figure above all, does more. */
export function onlyThanks(line: string): boolean {
  if (line.length > LONGEST_THANKS || !thanking.test(line) || /\d/.test(line)) return false;
  const [first, ...further] = line.split(/[。！!]/).filter((sentence) => sentence !== "");
  return first!.length <= LONGEST_SENTENCE && further.every((sentence) => praising.test(sentence));
}
