import { type Family, rank } from "./markers";
import { aspectHeading } from "./aspect-headings";
import type { Start } from "./find-points";

/** A point with its place in the tree. Offsets are clean ones; `end` is where the next point starts. */
export interface Node {
  readonly start: Start;
  readonly end: number;
  readonly parent: number | null;
  readonly level: number;
  /** Nothing but a caption stands between its marker and the next point. */
  readonly caption: boolean;
}

/** Deeper than any letter; what nests further is taken as a sibling. */
const DEEPEST = 8;
/** Characters of a caption at most, and of a sentence that may be one. */
const CAPTION = 90, SHORT_SENTENCE = 30;

interface Open {
  readonly node: number;
  readonly family: Family | null;
  number: number;
  readonly line: number;
  /** May hold what follows on lines of its own: a caption, or a paragraph that announces a list. */
  readonly holds: boolean;
  readonly inline: boolean;
  /** A caption without a marker: 工作情况 on a line of its own. */
  readonly titled: boolean;
}

/**
 * Puts points into one another. A marker that continues an open list closes everything inside that list; 一是 inside 二是 opens
 * a list of its own, and 三是 after it goes on with whichever list was at 二是. A paragraph belongs to the caption above it.
 */
export function nest(text: string, starts: readonly Start[], end: number): Node[] {
  const nodes: Node[] = [];
  let open: Open[] = [];
  starts.forEach((start, i) => {
    const next = starts[i + 1]?.at ?? end;
    const own = text.slice(start.at + (start.marker?.text.length ?? 0), Math.min(next, start.at + 2 * CAPTION)).trim();
    const whole = next - start.at <= 2 * CAPTION;
    const caption = whole && isCaption(own, start.marker !== null);
    const announces = announcesList(text.slice(Math.max(start.at, next - 30), next).trim());

    const headline = i === 0 && isHeadline(start, caption, own, starts[1]);
    const titled = !headline && start.marker === null && caption && isTitle(own, starts[i + 1]);
    open = start.marker ? placeMarker(open, start) : titled ? placeTitle(open) : placeParagraph(open);
    const top = open.at(-1);
    const parent = top?.node ?? null;
    nodes.push({ start, end: next, parent, level: open.length + 1, caption });
    open = [...open, { node: i, family: start.marker?.family ?? null, number: start.marker?.number ?? 0, line: start.line, holds: (caption && !headline && !(start.marker && rank(start.marker.family) === SPOKEN && own.endsWith("。"))) || announces, inline: !start.opensLine, titled }];
  });
  return nodes;
}

/** The open points that hold a paragraph: down to the innermost caption. */
function placeParagraph(open: readonly Open[]): Open[] {
  let depth = open.length;
  while (depth > 0 && !(open[depth - 1]!.holds && (open[depth - 1]!.family !== null || open[depth - 1]!.titled) && !open[depth - 1]!.inline)) depth -= 1;
  return open.slice(0, depth);
}

/** The open points that hold a caption without a marker: it comes next to another one. */
function placeTitle(open: readonly Open[]): Open[] {
  const beside = lastIndex(open, open.length, ({ titled }) => titled);
  return beside >= 0 ? open.slice(0, beside) : placeParagraph(open);
}

/** Nothing but words, with something below it. */
const TITLE = /^[【]?[\u4e00-\u9fa5“”《》（）、\d]{2,24}[】]?[：:]?$/;

/** A line by itself is a caption where it names an aspect, is set in brackets, or has a paragraph below. */
function isTitle(own: string, next: Start | undefined): boolean {
  if (next === undefined || !next.opensLine || !TITLE.test(own)) return false;
  return own.startsWith("【") || aspectHeading(bare(own)) !== null || (next.marker === null && !/[：:]$/.test(own));
}

/** The title of a whole text without a head: its sections are no parts of it. */
const isHeadline = (start: Start, caption: boolean, own: string, next: Start | undefined): boolean =>
  start.marker === null && caption && next?.marker != null && rank(next.marker.family) <= SECTIONS && aspectHeading(bare(own)) === null && !/[：:]$/.test(own);
/** Rank of 一、, 第一部分 and whatever encloses them. */
const SECTIONS = 1;

/** A caption without the brackets and the colon it is set with. */
const bare = (own: string): string => own.replace(/^【|】?[：:]?$/g, "");

/** The open points that hold a marked point. */
function placeMarker(open: readonly Open[], start: Start): Open[] {
  const { family, number } = start.marker!;
  const goesOn = continued(open, start);
  if (goesOn >= 0) return open.slice(0, goesOn);
  if (!start.opensLine) {
    if (open.length < DEEPEST) return [...open];
    return open.slice(0, -1);
  }
  // A new line closes the lists inside the paragraph above.
  let depth = open.length;
  while (depth > 0 && open[depth - 1]!.inline) depth -= 1;
  const again = lastIndex(open, depth, (entry) => entry.family === family);
  if (again >= 0) {
    const within = open[depth - 1]!;
    return within.holds && number === 1 && depth < DEEPEST && again === depth - 1 && rank(family) === SPOKEN ? open.slice(0, depth) : open.slice(0, again);
  }
  while (depth > 0) {
    const top = open[depth - 1]!;
    if (top.family === null ? top.holds : rank(top.family) < rank(family) || (top.holds && number === 1)) break;
    depth -= 1;
  }
  return open.slice(0, Math.min(depth, DEEPEST));
}

/** Rank of 一是, 首先 and their like. */
const SPOKEN = 6;

/** Depth of the open point that this one comes next to, or -1. */
function continued(open: readonly Open[], { marker, opensLine, line }: Start): number {
  const { family, number } = marker!;
  const reachable = (entry: Open): boolean => entry.family === family && (opensLine || entry.line === line);
  if (family === "bullet" || family === "sequence") {
    return family === "sequence" && number === 1 ? -1 : lastIndex(open, open.length, (entry) => reachable(entry) && entry.number <= number);
  }
  const next = lastIndex(open, open.length, (entry) => reachable(entry) && entry.number + 1 === number);
  return next >= 0 || number === 1 ? next : lastIndex(open, open.length, (entry) => reachable(entry) && entry.number < number);
}

function lastIndex(open: readonly Open[], below: number, fits: (entry: Open) => boolean): number {
  for (let i = below - 1; i >= 0; i -= 1) if (fits(open[i]!)) return i;
  return -1;
}

/** A line without a full stop, or one short sentence: 强化资金保障。 */
function isCaption(own: string, marked: boolean): boolean {
  if (own.length > CAPTION) return false;
  const inner = own.replace(/[“"][^”"]{0,120}[”"]/g, "");
  const stop = inner.search(/[。；;！!]/);
  if (stop < 0) return marked || own.length <= SHORT_SENTENCE;
  return marked && stop === inner.length - 1 && inner.endsWith("。") && own.length <= SHORT_SENTENCE;
}

const announcesList = (tail: string): boolean => /[：:]$|(?:如下|以下|几个?方面|几项)(?:的?工作)?。$/.test(tail);
