import type { CleanText } from "../text/clean-text";
import type { Span } from "../text/span";

const before = 60;
const after = 40;
const sentenceEnd = /[。；！？\n]/u;

/** The sentence around a quote as it reads, at most 60 characters before and 40 after (… where cut), and its nearest words. */
export function contextOf(source: CleanText, span: Span): { readonly sentence: string; readonly near: string } {
  const { text } = source;
  const start = source.toClean(span.start);
  const end = Math.max(start, source.toClean(span.end));
  let from = start;
  while (from > 0 && start - from < before && !sentenceEnd.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < after && text.charAt(to) !== "\n") {
    to++;
    if (sentenceEnd.test(text.charAt(to - 1))) break;
  }
  const cutBefore = from > 0 && start - from >= before;
  const cutAfter = to < text.length && to - end >= after;
  const sentence = `${cutBefore ? "…" : ""}${text.slice(from, to).replace(/\t/gu, " ").trim()}${cutAfter ? "…" : ""}`;
  return { sentence, near: text.slice(Math.max(0, start - 12), Math.min(text.length, end + 8)) };
}
