import { isDigit, isGap, isHan, isLatin, LINE_FEED, PAGE_BREAK, SPACE, TAB } from "./code-points";
import { decodePaste, type DecodedPaste } from "./decoded-paste";
import { narrowInFigure } from "./narrow-forms";
import { flowLines, type Paragraph } from "./paragraphs";
import { brokeInFigure, GROUP, groupsEnd, keepsSpace, letterSpacedEnd, opensGroups } from "./paste-spaces";
import { pastedLines, type SpacedCell } from "./pasted-lines";
import type { Span } from "./span";
import { widenStops } from "./wide-stops";

/** 120吨／日: units that stand before 每. */
const UNITS = new Set([..."吨克升元米人次秒时天日年月亩户方里度"].map((unit) => unit.charCodeAt(0)));

/** A stretch of the paste that is no text of the letter: a line with a page number; a tag, an entity, a colour of a terminal. */
export interface Dropped extends Span {
  readonly kind: "page-number" | "markup";
}

/** The paste after clean-up. Every clean character remembers where its pasted characters start and end. */
export interface CleanText {
  readonly pasted: string;
  /** Half-width digits and letters, no paste spaces, wrapped lines joined; "\n" ends a paragraph, "\t" parts table cells. */
  readonly text: string;
  /** Digit-holding stretches of the paste that `text` leaves out, in order. */
  readonly dropped: readonly Dropped[];
  toPasted(clean: Span): Span;
  /** The first clean offset at or after a pasted one. */
  toClean(pasted: number): number;
}

/**
 * Takes a paste to the text that was meant.
 *
 *   pasted ── decodePaste ─► characters: entities, tags, invisible marks, full-width forms
 *          ── pastedLines ─► printed lines
 *          ── flowLines ───► paragraphs: wraps undone, page numbers out, table rows kept
 *          ── here ────────► one text, gaps settled
 *
 * Linear in the length of the paste. Cleaning a clean text changes nothing.
 */
export function cleanText(pasted: string): CleanText {
  const decoded = decodePaste(pasted);
  const { paragraphs, pageNumbers } = flowLines(decoded, pastedLines(decoded));
  const written = new Written(decoded);
  for (const paragraph of paragraphs) written.paragraph(paragraph);
  const dropped = [...decoded.dropped.map((span) => of(span, "markup")), ...pageNumbers.map((span) => of(span, "page-number"))].sort((a, b) => a.start - b.start);
  return written.seal(pasted, dropped);
}

const of = ({ start, end }: Span, kind: Dropped["kind"]): Dropped => ({ start, end, kind });

/** Beyond any offset: the tabs of this line part no cells. */
const NO_ROW = Number.MAX_SAFE_INTEGER;

/** The clean text while it is written. */
class Written {
  private readonly codes: Uint16Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private length = 0;
  private lineEnd = 0;

  constructor(private readonly decoded: DecodedPaste) {
    this.codes = new Uint16Array(decoded.length);
    this.starts = new Int32Array(decoded.length);
    this.ends = new Int32Array(decoded.length);
  }

  private put(code: number, at: number): void {
    this.codes[this.length] = code;
    this.starts[this.length] = this.decoded.starts[at]!;
    this.ends[this.length] = this.decoded.ends[at]!;
    this.length += 1;
  }

  paragraph({ lines, row, listNumberEnd }: Paragraph): void {
    if (this.length > 0) this.put(LINE_FEED, this.breakAfter(this.lineEnd));
    const start = this.length;
    lines.forEach((line, i) => {
      if (i > 0) {
        const last = this.codes[this.length - 1]!;
        if (isLatin(last) && isLatin(this.decoded.codes[line.from]!)) this.put(SPACE, this.lineEnd);
      }
      const next = lines[i + 1];
      if (line.cells !== null) this.row(line.cells, start);
      else this.line(line.from, line.to, next ? this.decoded.codes[next.from]! : 0, start, row ? listNumberEnd : NO_ROW);
      this.lineEnd = line.to;
    });
  }

  /** A row whose columns are set by spaces: as many tabs before each cell as it is columns further on. */
  private row(cells: readonly SpacedCell[], start: number): void {
    let column = 0, before = cells[0]!.from;
    for (const cell of cells) {
      for (; column < cell.column; column += 1) {
        this.put(TAB, Math.min(before, Math.max(cell.from - 1, 0)));
        before += 1;
      }
      this.line(cell.from, cell.to, 0, start, NO_ROW);
      before = cell.to;
    }
  }

  /** The line break behind a line, in the decoded paste. */
  private breakAfter(to: number): number {
    const { codes, length } = this.decoded;
    let at = to;
    while (at + 1 < length && isGap(codes[at]!)) at += 1;
    return codes[at] === LINE_FEED || codes[at] === PAGE_BREAK ? at : to;
  }

  private line(from: number, to: number, follows: number, start: number, cellsFrom: number): void {
    const { codes } = this.decoded;
    let spacedEnd = from;
    for (let at = from; at < to; at += 1) {
      const code = codes[at]!;
      if (isHan(code)) {
        this.put(code, at);
      } else if (!isGap(code)) {
        const last = this.last(start, 1);
        this.put(isDigit(last) || isLatin(last) || (code === 0xff0f && UNITS.has(last)) ? narrowInFigure(code) : code, at);
      } else {
        let end = at + 1;
        let cells = code === TAB;
        for (; isGap(codes[end]!); end += 1) cells ||= codes[end] === TAB;
        if (cells && at >= cellsFrom) this.cells(at, end);
        else spacedEnd = this.gap({ from: at, end, stop: to, follows }, start, spacedEnd);
        at = end - 1;
      }
    }
  }

  /** The character written `back` places ago in this paragraph, or 0. */
  private last(start: number, back: number): number {
    return this.length - back >= start ? this.codes[this.length - back]! : 0;
  }

  private cells(from: number, end: number): void {
    for (let at = from; at < end; at += 1) if (this.decoded.codes[at] === TAB) this.put(TAB, at);
  }

  /** Settles the gap [from, end) of a line that ends at `stop`; up to the offset it returns, digits are known to be spaced one by one. */
  private gap({ from, end, stop, follows }: { from: number; end: number; stop: number; follows: number }, start: number, spacedEnd: number): number {
    const { codes } = this.decoded;
    const last = this.last(start, 1);
    if (last === 0 || from <= spacedEnd && isDigit(last) && isDigit(codes[end]!)) return spacedEnd;
    const before = this.last(start, 2);
    if (!isDigit(last) || !isDigit(codes[end]!)) {
      if (keepsSpace({ codes, end, stop, follows, last, before, written: this.length - start })) this.put(SPACE, from);
      return spacedEnd;
    }
    const single = end === from + 1 && codes[from] !== TAB;
    const spaced = single && !isDigit(before) ? letterSpacedEnd(codes, from - 1, stop) : from - 1;
    if (spaced > from) return spaced;
    const opening = single ? this.openingDigits(start) : 0;
    const grouped = opening > 0 ? groupsEnd(codes, end, stop) : end;
    if (grouped > end) return grouped;
    if (opening > 0 && brokeInFigure(codes, from, end, stop, opening)) return end;
    // Numbers in columns stay apart by a tab or two spaces, so that 1  2  3 is never taken for one spaced figure.
    this.put(codes[from] === TAB ? TAB : SPACE, from);
    if (end > from + 1 && codes[from] !== TAB) this.put(SPACE, from + 1);
    return spacedEnd;
  }

  /** How many digits written last a figure of several groups could open with (共1 204家); 0 for none. */
  private openingDigits(start: number): number {
    let digits = 1;
    while (digits <= GROUP && isDigit(this.last(start, digits + 1))) digits += 1;
    return digits <= GROUP && opensGroups(this.last(start, digits + 1)) ? digits : 0;
  }

  seal(pasted: string, dropped: readonly Dropped[]): CleanText {
    const { length } = this;
    widenStops(this.codes, length);
    return new SealedText(pasted, decodeCodes(this.codes, length), dropped, this.starts.subarray(0, length), this.ends.subarray(0, length));
  }
}

class SealedText implements CleanText {
  constructor(
    readonly pasted: string,
    readonly text: string,
    readonly dropped: readonly Dropped[],
    private readonly starts: Int32Array,
    private readonly ends: Int32Array,
  ) {}

  toPasted({ start, end }: Span): Span {
    if (end <= start) {
      const at = this.starts[start] ?? this.pasted.length;
      return { start: at, end: at };
    }
    return { start: this.starts[start]!, end: this.ends[end - 1]! };
  }

  toClean(pasted: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! < pasted) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const CHUNK = 8192;

function decodeCodes(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += CHUNK) text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + CHUNK)) as unknown as number[]);
  return text;
}
