import type { Span } from "../../text/span";

const opening = new Set("《“（(「『【");
const closing = new Set("》”）)」』】");
const enders = new Set("。！？!?；;");
const blank = /[\s\u3000]/u;
/** A bracket that nobody closed can't swallow more than this. */
const LONGEST_ENCLOSED = 120;

/** Cuts a stretch of clean text at 。；！？ and paragraph ends; nothing is cut inside 《》, “” or brackets. */
export function sentencesIn(text: string, within: Span): Span[] {
  return cut(text, within, (char) => enders.has(char));
}

/** The same at commas; the separators stay with the clause before them. */
export function clausesIn(text: string, within: Span): Span[] {
  return cut(text, within, (char) => char === "，" || char === ",");
}

function cut(text: string, within: Span, ends: (char: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = within.start, depth = 0, opened = 0;
  for (let at = within.start; at < within.end; at++) {
    const char = text[at]!;
    if (opening.has(char)) { if (depth++ === 0) opened = at; }
    else if (closing.has(char)) depth = Math.max(0, depth - 1);
    if (depth > 0 && (at - opened > LONGEST_ENCLOSED || char === "\n")) depth = 0;
    if (char === "\n" || (depth === 0 && ends(char))) {
      push(start, at + 1);
      start = at + 1;
    }
  }
  push(start, within.end);
  return spans;

  function push(from: number, to: number): void {
    while (from < to && blank.test(text[from]!)) from++;
    while (to > from && blank.test(text[to - 1]!)) to--;
    if (to > from) spans.push({ start: from, end: to });
  }
}
