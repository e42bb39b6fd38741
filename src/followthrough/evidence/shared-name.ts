import { endingsIn, isGeneral } from "./named-things";

/** A shared stretch shorter than this names nothing by itself. */
const SHORTEST = 6;
const LONGEST = 24;

/**
 * The longest stretch that both texts hold and that ends as names do (区域创新体系建设项目, R&D投入引导计划), so that
 * a name is found wherever its beginning may lie. "" if there is none. Both are cores (`coreOf`).
 */
export function sharedName(promise: string, reply: string): string {
  let best = "";
  for (const { start, end, word } of endingsOf(promise)) {
    if (!reply.includes(word)) continue;
    let from = start;
    while (from > 0 && end - from < LONGEST && !/[，。；：,;:\d]/u.test(promise[from - 1]!) && reply.includes(promise.slice(from - 1, end))) from--;
    const stretch = promise.slice(from, end).replace(/^[的和与及或将在为等了对以]+/u, "");
    const stem = stretch.slice(0, stretch.length - (end - start));
    if (stretch.length >= SHORTEST && stretch.length > best.length && !isGeneral(stem)) best = stretch;
  }
  return best;
}

/** The promise looked at last: it is held against many replies in a row. */
let last = { promise: "", endings: [] as readonly (ReturnType<typeof endingsIn>[number] & { readonly word: string })[] };

function endingsOf(promise: string) {
  if (last.promise !== promise) last = { promise, endings: endingsIn(promise).map((at) => ({ ...at, word: promise.slice(at.start, at.end) })) };
  return last.endings;
}
