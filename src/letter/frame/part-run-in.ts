import { allMatches } from "../../text/all-matches";
import type { Line } from "../lines";
import { closingSentence } from "./closing";
import { greetingEnd } from "./greeting";
import { lineKind } from "./line-kinds";
import { ADDRESSEE, addressed, afterDate, agencyBefore, docNumber, headMarks, labelMark, tailMarks } from "./run-in-marks";
import { WRITTEN_DATE } from "../written-date";

/** A line longer than this is more than one line of a head or a tail. */
const LONG = 24;
/** As far as head and greeting reach, and as much of an end as signature, attachments and contact take. */
const HEAD_REACH = 1200;
const TAIL_REACH = 700;
const HEAD_LINES = 40;
/** A line of the head that doesn't greet is hardly longer. */
const UNGREETED = 160;
const TAIL_LINES = 3;

/**
 * Gives a letter that lost its line breaks those of its head and tail back: document number, title and addressee, thanks and
 * signature begin lines of their own again. A letter with its breaks is left as it is.
 */
export function partRunIn(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  let greeted = false;
  lines.forEach((line, i) => {
    const cuts = new Set<number>();
    if (!greeted && i < HEAD_LINES && line.text.length > LONG && !(line.text.includes("\t") && line.text.length < UNGREETED)) headCuts(line.text, cuts);
    greeted ||= i < HEAD_LINES && greetingEnd(line.text) >= 0;
    if (i >= lines.length - TAIL_LINES && line.text.length > LONG) tailCuts(line.text, cuts);
    parted.push(...cut(line, cuts));
  });
  return parted;
}

function cut(line: Line, cuts: ReadonlySet<number>): Line[] {
  if (cuts.size === 0) return [line];
  const at = [0, ...[...cuts].filter((each) => each > 0 && each < line.text.length).sort((a, b) => a - b), line.text.length];
  return at.slice(1).map((end, i) => ({ start: line.start + at[i]!, end: line.start + end, text: line.text.slice(at[i]!, end) })).filter(({ text }) => text.trim() !== "");
}

/** A title with a line of its own. */
const TITLE = /^(?:第[A-Za-z]{0,2}\d{1,16}号[：:])?(?:[^〔【：:]|(?:建议|提案|议案)[〔【](?=(?:19|20)\d\d年?[〕】]第?\d+号(?:建议|提案)?的)){1,160}(?:答复|复函|回复)(?:的函|意见|函)?[）)]?$/;

/** Head marks count only before whom the letter is for, or where none is named, in a line that doesn't greet. */
function headCuts(text: string, cuts: Set<number>): void {
  if (TITLE.test(text)) return;
  const greets = greetingEnd(text.slice(0, HEAD_REACH));
  const zone = text.slice(0, greets < 0 ? UNGREETED : greets);
  if (greets < 0 && text.length > zone.length) return;
  const colon = lastEnd(addressed, zone);
  const head = colon < 0 ? (greets < 0 ? zone : "") : zone.slice(0, colon);
  if (head === "") return;
  const found: number[] = [];
  for (const match of allMatches(labelMark, head)) found.push(match.index);
  const labels = found.length;
  for (const { pattern, at } of headMarks) for (const match of allMatches(pattern, head)) found.push(at === "start" ? match.index : match.index + match[0].length);
  for (const match of allMatches(docNumber, head)) {
    const before = Math.max(0, ...found.filter((each) => each > match.index && each < match.index + match[0].length));
    const start = before > 0 ? before : match.index;
    found.push(start + (agencyBefore.exec(head.slice(start))?.[0].length ?? 0));
  }
  if (found.length === labels && colon < 0 && lineKind(text) !== null) return;
  const inTitle = allMatches(TITLES, head).map((match) => [match.index, match.index + match[0].length] as const);
  for (const each of found) if (!inTitle.some(([from, to]) => each > from && each < to)) cuts.add(each);
  if (colon > 0 && greets >= 0) cuts.add(colon);
  // the name begins where its run of characters does, unless a line was found to begin within
  const name = colon - (LAST_NAME.exec(head)?.[0].length ?? 0);
  if (colon > 0 && !found.some((each) => each > name && each < colon)) cuts.add(name);
}

const LAST_NAME = new RegExp(`${ADDRESSEE}$`);
const TITLES = /《[^《》]*》/g;

function lastEnd(pattern: RegExp, text: string): number {
  let end = -1;
  for (const match of allMatches(pattern, text)) end = match.index + match[0].length;
  return end;
}

const DATES = new RegExp(WRITTEN_DATE, "g");

/** The signature is the last date with nothing but contact and page furniture behind it, and the names before it. */
function tailCuts(text: string, cuts: Set<number>): void {
  const from = Math.max(0, text.length - TAIL_REACH);
  const thanks = closingSentence(text);
  if (thanks >= 0) {
    cuts.add(thanks);
    const stop = text.slice(thanks + 1).search(/[。！!]/);
    if (stop >= 0) cuts.add(thanks + 1 + stop + 1);
  }
  for (const match of allMatches(DATES, text.slice(from))) {
    const start = from + match.index, end = start + match[0].length;
    if (!afterDate.test(text.slice(end, end + 12))) continue;
    const names = /[\u4e00-\u9fa5（）()·、 ]{3,60}$/.exec(text.slice(Math.max(from, start - 61), start))?.[0] ?? "";
    if (names === "") continue;
    cuts.add(start - names.length);
    cuts.add(end);
    for (const mark of allMatches(tailMarks, text.slice(thanks < 0 ? end : thanks))) cuts.add((thanks < 0 ? end : thanks) + mark.index);
  }
}
