import { brokeOff, LAST_WORDS, LONG, partedByPage, SHORTEST_BROKEN } from "./broken-paragraphs";
import { isGap, isWide, TAB } from "./code-points";
import type { DecodedPaste } from "./decoded-paste";
import { HEAD_LENGTH, isListNumber, opensHeading, opensPart, opensPoint } from "./line-openings";
import { partOneLine } from "./one-line-pastes";
import { isPageNumber, PAGE_NUMBER_WIDTH } from "./page-number-lines";
import { type PastedLine, widthOf } from "./pasted-lines";
import { isRule, opensRule, runningLines } from "./running-lines";
import type { Span } from "./span";
import { alignTables } from "./spaced-tables";
import { goesOn, type LineShape, mayBreak, measurePage } from "./wrapped-lines";

/** Printed lines that make one line of the letter. */
export interface Paragraph {
  readonly lines: readonly PastedLine[];
  /** A row of a table: its tabs part cells. */
  readonly row: boolean;
  /** Up to this offset (of the decoded paste) a tab only follows the list number. */
  readonly listNumberEnd: number;
}

/** Paragraphs of the letter, and where the page numbers stood in the paste. */
export interface Flow {
  readonly paragraphs: readonly Paragraph[];
  readonly pageNumbers: readonly Span[];
}

/** One or more printed lines taken as one. What only some questions need is read when asked for. */
class Run implements LineShape {
  readonly first: number;
  readonly last: number;
  readonly newPage: boolean;
  private firstWords: string | undefined;

  constructor(
    private readonly codes: Uint16Array,
    readonly lines: readonly PastedLine[],
    readonly width: number,
    readonly indent: number,
    readonly row: boolean,
    readonly fixed: boolean,
    readonly listNumberEnd: number,
    readonly cells: number,
    seenBefore: boolean,
  ) {
    let at = lines[0]!.from;
    while (isGap(codes[at]!)) at += 1;
    this.first = codes[at]!;
    this.last = codes[lines[lines.length - 1]!.to - 1]!;
    this.newPage = !seenBefore && lines[0]!.newPage;
  }

  get head(): string {
    return (this.firstWords ??= headOf(this.codes, this.lines[0]!));
  }
  get opensPoint(): boolean {
    return opensPoint(this.head);
  }
  get opensHeading(): boolean {
    return opensHeading(this.head);
  }
  get opensPart(): boolean {
    return opensPart(this.head);
  }
  get opening(): number {
    return openingWidth(this.codes, this.lines[0]!);
  }
  /** The last characters, gaps removed. */
  get lastWords(): string {
    let words = "";
    for (let i = this.lines.length - 1; i >= 0 && words.length < LAST_WORDS; i -= 1) {
      const { from, to } = this.lines[i]!;
      for (let at = to - 1; at >= from && words.length < LAST_WORDS; at -= 1) if (!isGap(this.codes[at]!)) words = String.fromCharCode(this.codes[at]!) + words;
    }
    return words;
  }
  get addresses(): boolean {
    return this.lines.length === 1 && addresses(this.codes, this.lines[0]!);
  }
}

/** The second round sees what a second paste would; a page of nothing but odd lines is left as it is after this many. */
const ROUNDS = 12;

/** Undoes wraps until nothing is left to undo, so that a clean text is not joined further when it is pasted again. */
export function flowLines(decoded: DecodedPaste, lines: readonly PastedLine[]): Flow {
  const pageNumbers: Span[] = [];
  const { codes } = decoded;
  let runs = markRows(codes, partOneLine(codes, alignTables(codes, lines)).map((line) => shape(decoded, line)));
  const running = runningRuns(runs);
  let belowNumber = new Set<Run>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = measurePage(runs);
    const kept = runs.filter((run, i) => {
      const paged = page !== null || run.newPage || (runs[i + 1]?.newPage ?? false);
      if (!running.has(run) && (run.width > PAGE_NUMBER_WIDTH || (run.fixed && !run.lines[0]!.sideBySide) || !isPageNumber(run.head, paged && !run.fixed))) return true;
      pageNumbers.push({ start: decoded.starts[run.lines[0]!.from]!, end: decoded.ends[run.lines.at(-1)!.to - 1]! });
      if (runs[i + 1]) belowNumber.add(runs[i + 1]!);
      return false;
    });
    const groups: Run[][] = [];
    kept.forEach((run, i) => {
      if (i > 0 && (goesOn(kept[i - 1]!, run, page) || resumes(kept[i - 1]!, run, belowNumber.has(run)))) groups.at(-1)!.push(run);
      else groups.push([run]);
    });
    const settled = round > 0 && groups.length === runs.length;
    runs = groups.map((group) => join(codes, group));
    // a line may be long enough to have broken off only once its wraps are undone
    belowNumber = new Set(runs.filter((_, i) => belowNumber.has(groups[i]![0]!)));
    if (settled) break;
  }
  return { paragraphs: runs.map((run) => ({ lines: run.lines, row: run.row, listNumberEnd: run.listNumberEnd })), pageNumbers };
}

/** Heads and feet of pages, and the rules over footnotes. */
function runningRuns(runs: readonly Run[]): ReadonlySet<Run> {
  const numbers = runs.map((run) => run.width <= PAGE_NUMBER_WIDTH && isPageNumber(run.head, false));
  const rules = runs.filter((run) => opensRule(run.first) && isRule(run.lastWords));
  if (!numbers.includes(true) && !runs.some((run) => run.newPage)) return new Set(rules);
  const lines = runs.map((run, i) => ({ words: run.lastWords, pageNumber: numbers[i]!, newPage: run.newPage, sideBySide: run.lines[0]!.sideBySide, row: run.fixed && !run.lines[0]!.sideBySide }));
  const running = runningLines(lines);
  return new Set([...rules, ...runs.filter((_, i) => running.has(i))]);
}

/** Does `next` go on with a sentence that broke off in mid-paragraph? */
function resumes(run: Run, next: Run, pageBetween: boolean): boolean {
  if (run.width < SHORTEST_BROKEN || run.fixed || next.fixed || next.opensPoint || next.addresses) return false;
  return brokeOff(run, next.head) || (pageBetween && run.width >= LONG && partedByPage(run.lastWords, next.head));
}

/** The first characters of a line, gaps removed. */
function headOf(codes: Uint16Array, { from, to }: PastedLine): string {
  const head: number[] = [];
  for (let at = from; at < to && head.length < HEAD_LENGTH; at += 1) if (!isGap(codes[at]!)) head.push(codes[at]!);
  return String.fromCharCode(...head);
}

/** Columns of the first character of a line with what may not be parted from it, gaps left out. */
function openingWidth(codes: Uint16Array, { from, to }: PastedLine): number {
  let width = 0, last = 0;
  for (let at = from; at < to && width < LONGEST_OPENING; at += 1) {
    const code = codes[at]!;
    if (isGap(code)) continue;
    if (last !== 0 && (isWide(last) || isWide(code)) && mayBreak(last, code)) break;
    width += widthOf(code);
    last = code;
  }
  return width;
}
const LONGEST_OPENING = 12;

function shape({ codes }: DecodedPaste, line: PastedLine): Run {
  if (line.cells !== null) return new Run(codes, [line], line.width, line.indent, true, true, line.from, line.cells.length, false);
  let listNumberEnd = line.tabs > 0 ? endOfListNumber(codes, line) : line.from;
  let tabs = line.tabs;
  for (let at = line.from; at < listNumberEnd; at += 1) if (codes[at] === TAB) tabs -= 1;
  // A row of a table may begin with empty cells; before words without further tabs a tab is an indent.
  if (tabs > 0) {
    if (listNumberEnd === line.from) listNumberEnd -= line.tabsBefore;
    line.from -= line.tabsBefore;
    tabs += line.tabsBefore;
  }
  return new Run(codes, [line], line.width, line.indent, false, line.sideBySide, listNumberEnd, tabs + 1, false);
}

/** The end of the gap with a tab behind a list number that opens the line; the start of the line where there is none. */
function endOfListNumber(codes: Uint16Array, { from, to }: PastedLine): number {
  let head = "";
  for (let at = from; at < to && head.length < HEAD_LENGTH; at += 1) {
    if (!isGap(codes[at]!)) head += String.fromCharCode(codes[at]!);
    else if (codes[at] === TAB && isListNumber(head)) {
      let end = at + 1;
      for (let gap = end; gap < to && isGap(codes[gap]!); gap += 1) if (codes[gap] === TAB) end = gap + 1;
      return end;
    }
  }
  return from;
}

/** A short line that ends in a colon and names somebody: 王宇辉代表： */
function addresses(codes: Uint16Array, { to, width }: PastedLine): boolean {
  const last = codes[to - 1]!;
  return (last === FULL_COLON || last === COLON) && width <= ADDRESSEE_WIDTH && ADDRESSEE_ENDS.has(codes[to - 2] ?? 0);
}

const COLON = 0x3a, FULL_COLON = 0xff1a;
const ADDRESSEE_WIDTH = 40;
/** 代表, 委员, 委员会, 省委, 总支, 同志, 工商联, 九三学社, 界别 */
const ADDRESSEE_ENDS = new Set([..."表员会委支志联社别团"].map((char) => char.charCodeAt(0)));

/** Two or more lines of cells below one another are a table; a short line behind tabs between two of them goes on a header. */
function markRows(codes: Uint16Array, runs: Run[]): Run[] {
  const cells = runs.map((run, i) => (run.cells === 1 && goesOnHeader(run, runs[i - 1], runs[i + 1]) ? 2 : run.cells));
  return runs.map((run, i) => {
    if (run.row || cells[i] === 1) return run;
    if ((cells[i - 1] ?? 1) === 1 && (cells[i + 1] ?? 1) === 1) return run;
    const line = run.lines[0]!;
    if (run.cells === 1) line.from -= line.tabsBefore;
    return new Run(codes, run.lines, run.width, run.indent, true, true, run.cells === 1 ? line.from : run.listNumberEnd, run.cells, false);
  });
}

function goesOnHeader({ lines, width }: Run, before: Run | undefined, after: Run | undefined): boolean {
  return lines[0]!.tabsBefore > 0 && width <= HEADER_CELL && (before?.cells ?? 0) > lines[0]!.tabsBefore && (after?.cells ?? 1) > 1;
}
const HEADER_CELL = 20;

/** Lines that belong together as one, with what a second look at the clean text would see. */
function join(codes: Uint16Array, group: readonly Run[]): Run {
  const first = group[0]!;
  const lines = group.length === 1 ? first.lines : group.flatMap((run) => run.lines);
  const width = group.reduce((sum, run) => sum + run.width, 0);
  return new Run(codes, lines, width, 0, first.row, first.row, first.listNumberEnd, first.cells, true);
}
