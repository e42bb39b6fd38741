import { endsParagraph } from "./paragraph-end";
import type { Span } from "./span";
import { gapAt, squeeze } from "./squeeze";
import { cellsOfRow, lineAround } from "./table-row";

/** Words with a little of what stands around them, squeezed: the three behind one another read as the letter does. */
export type Quoted = Readonly<Record<"before" | "words" | "after", string>>;

const around = 28;
const longest = 120;

/** A quote has nothing of other paragraphs, headings among them; from a table nothing of the rows above and below. */
export function quoteAround(text: string, { start, end }: Span): Quoted {
  const line = lineAround(text, start);
  const within = end <= line.end && cellsOfRow(text.slice(line.start, line.end)) ? line : { start: 0, end: text.length };
  const from = paragraphStart(text, Math.max(within.start, start - around), start);
  const until = Math.min(end, start + longest);
  const words = squeeze(text, { start, end: until });
  const before = squeeze(text, { start: from, end: start });
  const lead = `${from > within.start && text[from - 1] !== "\n" ? "…" : ""}${before}${before === "" ? "" : gapAt(text, start)}`;
  if (until < end) return { before: lead, words: `${words}…`, after: "" };
  const to = paragraphEnd(text, end, Math.min(within.end, end + around));
  const after = squeeze(text, { start: end, end: to });
  return { before: lead, words, after: `${after === "" ? "" : gapAt(text, end)}${after}${to < within.end && text[to] !== "\n" ? "…" : ""}` };
}

/** From where between the two offsets the paragraph begins that the second lies in. */
function paragraphStart(text: string, from: number, to: number): number {
  for (let at = text.lastIndexOf("\n", to - 1); at >= from && at >= 0; at = text.lastIndexOf("\n", at - 1)) if (endsParagraph(text, at)) return at + 1;
  return from;
}

/** Up to where between the two offsets the paragraph goes that the first lies in. */
function paragraphEnd(text: string, from: number, to: number): number {
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) if (endsParagraph(text, at)) return at;
  return to;
}
