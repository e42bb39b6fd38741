import type { Scope } from "./clock";
import type { Draft } from "./draft";
import { LIST_MARK } from "./list-mark";

/** How far before a figure 分别 may stand that spreads years over it. */
export const SPREAD = 120;

/** 2021—2023年，分别培训6.3万、8.8万、11.2万人次: a list with a figure for each year of the range. */
export function yearByYear(text: string, drafts: readonly Draft[], index: number, scope: Scope | null): Scope[] {
  const [from, to] = [scope?.mention.from?.year, scope?.mention.to?.year];
  // 2022年12月至2023年11月 is one stretch
  if (!scope || scope.mention.from?.month != null || from == null || to == null || to <= from || to - from > LONGEST_SERIES) return [];
  const { item, figure } = drafts[index]!;
  // 2024—2025年冰雪季，…分别增长: one season
  if (to - from === 1 && SEASON.test(text.slice(scope.mention.end, scope.mention.end + 8))) return [];
  if (scope.mention.end > figure.start || !/(?:分别|依次|各年|逐年)[^，。；]{0,40}$/u.test(text.slice(Math.max(scope.mention.end, figure.start - SPREAD), figure.start))) return [];
  let end = index;
  while (end - index <= LONGEST_SERIES && drafts[end + 1]?.item === item && LIST_MARK.test(text.slice(drafts[end]!.figure.end, drafts[end + 1]!.figure.start))) end++;
  if (end - index !== to - from) return [];
  return Array.from({ length: to - from + 1 }, (_, i) => ({ mention: scope.mention, from: String(from + i), to: String(from + i), year: from + i, cumulative: false }));
}
const LONGEST_SERIES = 9;
const SEASON = /^(?:[^，。；季]{0,3}(?:雪|供暖|采暖|取暖|供热|榨|防火)季|学年|年度)(?=[，（])/u;
