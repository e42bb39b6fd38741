/**
 * Which line breaks of a paste are wraps. Text from a PDF or a mail program breaks wherever the page was full; telling from
 * the language alone fails (headings, addressees and signatures end without punctuation too), so the page is measured first.
 */

/** What is known of a line without reading it again. Columns are half-width. */
export interface LineShape {
  readonly indent: number;
  readonly width: number;
  readonly first: number;
  readonly last: number;
  readonly opensPoint: boolean;
  readonly opensHeading: boolean;
  /** Begins as paragraphs do and sentences within them hardly: 您在建议中提出, 下一步，. */
  readonly opensPart: boolean;
  /** Columns of what can't be parted at its start: a character with the punctuation behind it, a number, a word. */
  readonly opening: number;
  /** Only names whom the letter is for; never the rest of a sentence. */
  readonly addresses: boolean;
  /** Table rows and things printed side by side keep their breaks. */
  readonly fixed: boolean;
}

/** A page as wide as its full lines; `indented` where paragraphs begin further in than lines go on. */
export interface Page {
  readonly width: number;
  /** How wide most of the lines are that surely go on. */
  readonly usual: number;
  readonly base: number;
  readonly indented: boolean;
}

/** Columns of a page at least. */
const NARROWEST_PAGE = 30;
/** A full line may be this much short of the page: a number or a word that would not fit, punctuation that may not begin a line. */
const SLACK = 10;
/** Lines that must be full before a page is believed. */
const FULL_LINES = 4;
const INDENT = 2;
/** Room that a line may leave beside what would have fitted: letters and digits are not all as wide as they are counted. */
const ROOM = 2;

const SENTENCE_END = new Set([..."。；;！!？?：:"].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([..."，。、；：！？）】》〉”’％%"].map((c) => c.charCodeAt(0)));
const GOES_ON = new Set([..."，、（《“‘〔—"].map((c) => c.charCodeAt(0)));
const QUOTE_END = new Set([..."”’）)》"].map((c) => c.charCodeAt(0)));

const endsSentence = (line: LineShape): boolean => SENTENCE_END.has(line.last);
const endsOpen = (line: LineShape): boolean => !SENTENCE_END.has(line.last) && !QUOTE_END.has(line.last);

/** Can a line end behind the one character, or one begin with the other, and be the letter's? */
export const mayBreak = (last: number, first: number): boolean => !GOES_ON.has(last) && (!CLOSING.has(first) || CLOSING.has(last));

/** The width the text was wrapped at, or null where it was not. */
export function measurePage(lines: readonly LineShape[]): Page | null {
  const byWidth = new Map<number, number>();
  let flowing = 0;
  for (const line of lines) {
    if (line.fixed || line.width + line.indent < NARROWEST_PAGE - SLACK) continue;
    const width = columns(line);
    byWidth.set(width, (byWidth.get(width) ?? 0) + 1);
    flowing += 1;
  }
  const widths = [...byWidth.keys()].filter((width) => width >= NARROWEST_PAGE).sort((a, b) => a - b);
  let best = 0;
  let width = 0;
  let low = 0;
  let within = 0;
  for (const candidate of widths) {
    within += byWidth.get(candidate)!;
    while (widths[low]! < candidate - SLACK) within -= byWidth.get(widths[low++]!)!;
    if (within > best) [best, width] = [within, candidate];
  }
  const wider = lines.reduce((n, line) => (!line.fixed && line.width > width + SLACK ? n + 1 : n), 0);
  if (best < FULL_LINES || best * 3 < flowing || wider * 8 > flowing) return null;
  const full = lines.filter((line) => !line.fixed && isFull(line, width));
  const open = full.filter(endsOpen);
  if (open.length * 2 < full.length) return null;

  const base = baseIndent(lines, width);
  const indented = lines.some((line) => !line.fixed && line.indent >= base + INDENT && line.indent <= base + 8);
  return { width, usual: usualWidth(open), base, indented };
}

/** The width most lines have; the smaller of two as common. */
function usualWidth(lines: readonly LineShape[]): number {
  const byWidth = new Map<number, number>();
  for (const line of lines) byWidth.set(columns(line), (byWidth.get(columns(line)) ?? 0) + 1);
  let usual = 0;
  for (const [width, count] of byWidth) {
    const most = byWidth.get(usual) ?? 0;
    if (count > most || (count === most && width < usual)) usual = width;
  }
  return usual;
}

const columns = (line: LineShape): number => line.width + Math.min(line.indent, 4);
const isFull = (line: LineShape, width: number): boolean => columns(line) >= width - SLACK;

/** The indent of lines that surely go on: those after a full line that ends in mid-sentence. */
function baseIndent(lines: readonly LineShape[], width: number): number {
  const indents = new Map<number, number>();
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i]!;
    if (!endsOpen(lines[i - 1]!) || !isFull(lines[i - 1]!, width)) continue;
    indents.set(line.indent, (indents.get(line.indent) ?? 0) + 1);
  }
  let base = 0;
  for (const [indent, count] of indents) if (count > (indents.get(base) ?? 0)) base = indent;
  return base;
}

/** Does `next` go on where `line` broke off? */
export function goesOn(line: LineShape, next: LineShape, page: Page | null): boolean {
  if (line.fixed || next.fixed) return false;
  if (next.addresses && !GOES_ON.has(line.last)) return false;
  if (CLOSING.has(next.first) && !CLOSING.has(line.last)) return true;
  if (page === null) return GOES_ON.has(line.last) && !next.opensPoint;
  const opens = page.indented && next.indent >= page.base + INDENT;
  if (!isFull(line, page.width)) {
    if (endsSentence(line) || opens || next.opensPoint) return false;
    return GOES_ON.has(line.last) || (page.indented && (line.width + line.indent) * 3 >= page.width * 2);
  }
  if (opens) return false;
  if (page.indented) return !(next.opensHeading && endsSentence(line));
  // what begins the next line would have fitted on this one: the break is the letter's
  if (endsSentence(line) && (next.opensPart || columns(line) + next.opening + ROOM <= page.usual)) return false;
  return endsSentence(line) || QUOTE_END.has(line.last) ? !next.opensPoint : !next.opensHeading;
}
