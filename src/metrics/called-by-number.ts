import { allMatches } from "../text/all-matches";

/** So often said alike, a number belongs to a name. */
const OFTEN = 3;
const PLACES = /(?!全[国省市区州县]|覆盖|涉及|惠及|其[余他中]|支持|共有|已有|完成|实现|包括|[^\u4e00-\u9fff])[\u4e00-\u9fff]{2}\d{1,3}(?:省区市?|省|市|州|县区?|区|国|城|镇)(?!级)/gu;

/** 山区26县, 湾区9市: what a letter calls places by again and again, each with the two characters before its number. */
export function calledByNumber(text: string): ReadonlySet<string> {
  const said = new Map<string, number>();
  for (const [words] of allMatches(PLACES, text)) said.set(words, (said.get(words) ?? 0) + 1);
  return new Set([...said].filter(([, times]) => times >= OFTEN).map(([words]) => words));
}
