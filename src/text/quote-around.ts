import type { Span } from "./span";
import { gapAt, squeeze } from "./squeeze";
import { cellsOfRow, lineAround } from "./table-row";

/** Words with a little of what stands around them, squeezed: the three behind one another read as the letter does. */
export type Quoted = Readonly<Record<"before" | "words" | "after", string>>;

const around = 28;
const longest = 120;

/** A quote from a table has nothing of the rows above and below. */
export function quoteAround(text: string, { start, end }: Span): Quoted {
  const line = lineAround(text, start);
  const within = end <= line.end && cellsOfRow(text.slice(line.start, line.end)) ? line : { start: 0, end: text.length };
  const from = Math.max(within.start, start - around);
  const until = Math.min(end, start + longest);
  const words = squeeze(text, { start, end: until });
  const before = squeeze(text, { start: from, end: start });
  const lead = `${from > within.start ? "…" : ""}${before}${before === "" ? "" : gapAt(text, start)}`;
  if (until < end) return { before: lead, words: `${words}…`, after: "" };
  const to = Math.min(within.end, end + around);
  const after = squeeze(text, { start: end, end: to });
  return { before: lead, words, after: `${after === "" ? "" : gapAt(text, end)}${after}${to < within.end ? "…" : ""}` };
}
