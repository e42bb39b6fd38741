import type { Span } from "./span";

/** Words with a little of what stands around them, white space of the paste taken out. */
export interface Quoted {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const around = 28;
const longest = 120;

export function quoteAround(text: string, { start, end }: Span): Quoted {
  const bare = (from: number, to: number) => text.slice(Math.max(0, from), to).replace(/\s+/gu, "");
  const until = Math.min(end, start + longest);
  const cut = (shown: string, whole: boolean, before: boolean) => (whole ? shown : before ? `…${shown}` : `${shown}…`);
  return {
    before: cut(bare(start - around, start), start <= around, true),
    words: bare(start, until) + (until < end ? "…" : ""),
    after: until < end ? "" : cut(bare(end, end + around), end + around >= text.length, false),
  };
}
