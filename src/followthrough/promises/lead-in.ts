import { namedThings } from "../evidence/named-things";
import { planOpens } from "../passages/future-words";
import type { Passage } from "../passages/passage";

/** 下一步，我厅将继续加大工作力度。 and no more. */
const LONGEST = 26;
/** What the list behind it opens with: a time, or the first of its points. */
const lists = /^(?:(?:力争|确保|争取|计划)?[到在]?20\d\d年|今年|明年|全年|年内|力争|一是|首先|第一|一方面|[（(]?[1１一][）).．、]|①)/u;

/**
 * Whether a sentence only introduces the promises behind it in the same paragraph: 下一步，我厅将全力抓好粮食生产。2023年，播种面积稳定在….
 * It names nothing that could be kept by itself.
 *
 * @param letter its clean text.
 */
export function leadsIn(passage: Passage, next: Passage | undefined, letter: string): boolean {
  if (!next || !lists.test(next.text) || letter.slice(passage.clean.end, next.clean.start).includes("\n")) return false;
  const { text } = passage;
  return /[。；：:]$/u.test(text) && planOpens.test(text.slice(0, 12)) && text.length <= LONGEST && !/\d|《|“/u.test(text) && namedThings(text).length === 0;
}
