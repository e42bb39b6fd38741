import { isGap, TAB } from "./code-points";
import type { DecodedPaste } from "./decoded-paste";
import { HEAD_LENGTH, isListNumber, opensHeading, opensPoint } from "./line-openings";
import { partOneLine } from "./one-line-pastes";
import { isPageNumber, PAGE_NUMBER_WIDTH } from "./page-number-lines";
import type { PastedLine } from "./pasted-lines";
import type { Span } from "./span";
import { goesOn, type LineShape, measurePage } from "./wrapped-lines";

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

interface Run extends LineShape {
  readonly lines: readonly PastedLine[];
  /** The first characters, gaps removed. */
  readonly head: string;
  readonly newPage: boolean;
  readonly cells: number;
  readonly row: boolean;
  readonly listNumberEnd: number;
}

/** The second round sees what a second paste would; a page of nothing but odd lines is left as it is after this many. */
const ROUNDS = 12;

/** Undoes wraps until nothing is left to undo, so that a clean text is not joined further when it is pasted again. */
export function flowLines(decoded: DecodedPaste, lines: readonly PastedLine[]): Flow {
  const pageNumbers: Span[] = [];
  let runs = markRows(partOneLine(decoded.codes, [...lines]).map((line) => shape(decoded, line)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = measurePage(runs);
    const kept = runs.filter((run, i) => {
      if (run.width > PAGE_NUMBER_WIDTH || run.fixed) return true;
      const paged = page !== null || run.newPage || (runs[i + 1]?.newPage ?? false);
      if (!isPageNumber(run.head, paged)) return true;
      pageNumbers.push({ start: decoded.starts[run.lines[0]!.from]!, end: decoded.ends[run.lines.at(-1)!.to - 1]! });
      return false;
    });
    const groups: Run[][] = [];
    kept.forEach((run, i) => {
      if (i > 0 && goesOn(kept[i - 1]!, run, page)) groups.at(-1)!.push(run);
      else groups.push([run]);
    });
    const settled = round > 0 && groups.length === runs.length;
    runs = groups.map(join);
    if (settled) break;
  }
  return { paragraphs: runs.map((run) => ({ lines: run.lines, row: run.row, listNumberEnd: run.listNumberEnd })), pageNumbers };
}

function shape({ codes }: DecodedPaste, line: PastedLine): Run {
  let head = "";
  let listNumberEnd = line.from;
  let tabs = line.tabs;
  let numberGap = false;
  for (let at = line.from; at < line.to && head.length < HEAD_LENGTH; at += 1) {
    if (!isGap(codes[at]!)) {
      head += String.fromCharCode(codes[at]!);
      numberGap = false;
    } else if (codes[at] === TAB && (numberGap || (listNumberEnd === line.from && isListNumber(head)))) {
      tabs -= 1;
      listNumberEnd = at + 1;
      numberGap = true;
    }
  }
  // A row of a table may begin with empty cells; before words without further tabs a tab is an indent.
  if (tabs > 0) {
    if (listNumberEnd === line.from) listNumberEnd -= line.tabsBefore;
    line.from -= line.tabsBefore;
    tabs += line.tabsBefore;
  }
  return {
    lines: [line],
    head,
    indent: line.indent,
    width: line.width,
    first: head.charCodeAt(0),
    last: codes[line.to - 1]!,
    opensPoint: opensPoint(head),
    opensHeading: opensHeading(head),
    addresses: addresses(codes, line),
    fixed: line.sideBySide,
    newPage: line.newPage,
    cells: tabs + 1,
    row: false,
    listNumberEnd,
  };
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

/** Two or more lines of cells below one another are a table. */
function markRows(runs: Run[]): Run[] {
  return runs.map((run, i) => {
    const row = run.cells > 1 && ((runs[i - 1]?.cells ?? 1) > 1 || (runs[i + 1]?.cells ?? 1) > 1);
    return row ? { ...run, row, fixed: true } : run;
  });
}

/** Lines that belong together as one, with what a second look at the clean text would see. */
function join(group: readonly Run[]): Run {
  const first = group[0]!;
  return {
    ...first,
    lines: group.length === 1 ? first.lines : group.flatMap((run) => run.lines),
    indent: 0,
    width: group.length === 1 ? first.width : group.reduce((sum, run) => sum + run.width, 0),
    last: group.at(-1)!.last,
    fixed: first.row,
    newPage: false,
  };
}
