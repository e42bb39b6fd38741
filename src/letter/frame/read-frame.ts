import { COUNTED_FIGURE } from "../../text/counted-figure";
import type { Span } from "../../text/span";
import type { Furniture, FurnitureKind } from "../letter";
import { addresseeBefore, addresseeLine } from "../header/addressee";
import type { Line } from "../lines";
import { PARAGRAPH, POINT } from "./body-lines";
import { greetingEnd, politeOpening } from "./greeting";
import { AGENCY_END, ALSO_CALLED, SHORT_AGENCY } from "../agency-names";
import { lineKind } from "./line-kinds";
import { closingSentence } from "./closing";
import { onlyThanks } from "./only-thanks";
import { HEAD_LINES, headWithoutGreeting, looksLikeTitle, TITLE_LINES } from "./ungreeted-head";

/**
 * The frame around the body.
 *
 *   web page, document number, title, addressee    head
 *   …收悉，现答复如下：                              greeting
 *   the body
 *   thanks, signature, date, attachments, contact   tail
 */
export interface Frame {
  readonly head: readonly Line[];
  readonly greeting: Line | null;
  readonly body: Span;
  readonly tail: readonly Line[];
  readonly furniture: readonly Furniture[];
}

/** Lines from 收悉 to 现答复如下 at most. */
const GREETING_LINES = 5;
/** Shorter than this, a line between 收悉 and 现答复如下 may be part of the greeting whatever it says. */
const SHORT = 40;
/** A section of the body, behind which thanks of the middle don't close the letter. */
const SECTION = /^[一二三四五六七八九十]{1,3}、/;
/** A body that signs, by itself on a line. */
const AGENCY_LINE = new RegExp(`^(?:[\\u4e00-\\u9fa5（）()、· \\t]{3,60}${AGENCY_END}|${SHORT_AGENCY})(?:${ALSO_CALLED})?$`);

export function readFrame(lines: readonly Line[], length: number): Frame {
  const opening = findOpening(lines);
  const bodyLines = lines.slice(opening.bodyLine);
  const closing = findClosing(bodyLines, opening.bodyStart);
  const body = { start: opening.bodyStart, end: Math.max(opening.bodyStart, Math.min(closing.bodyEnd, length)) };
  const head = lines.slice(0, opening.headLines);
  const furniture: Furniture[] = [
    ...head.map((line) => ({ kind: headKind(line.text), clean: spanOf(line) })),
    ...(opening.greeting ? greetingFurniture(opening.greeting) : []),
    ...closing.furniture,
  ];
  return { head, greeting: opening.greeting, body, tail: closing.tail, furniture };
}

const spanOf = ({ start, end }: Line): Span => ({ start, end });

function headKind(text: string): FurnitureKind {
  const kind = lineKind(text);
  if (kind === "web" || kind === "header") return kind;
  if (addresseeLine(text) !== null) return "addressee";
  return /(?:答复|复函|的函|回复|意见|关于)/.test(text) && !/[：:]/.test(text) ? "title" : "header";
}

/** 张三委员：您提出的…收悉: whom it greets is told apart where it begins with a name. */
function greetingFurniture(greeting: Line): Furniture[] {
  const { start, end, text } = greeting;
  if (addresseeBefore(text) === null) return [{ kind: "greeting", clean: { start, end } }];
  const greets = start + text.search(/[：:]/) + 1;
  return [{ kind: "addressee", clean: { start, end: greets } }, { kind: "greeting", clean: { start: greets, end } }];
}

interface Opening {
  readonly headLines: number;
  readonly greeting: Line | null;
  /** The line in which the body starts. */
  readonly bodyLine: number;
  readonly bodyStart: number;
}

function findOpening(lines: readonly Line[]): Opening {
  const last = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < last; i += 1) {
    const line = lines[i]!;
    if (POINT.test(line.text) && i > 0 && lineKind(line.text) === null) break;
    if (looksLikeTitle(line.text) || (addresseeBefore(line.text) === null && i > 0 && addresseeLine(lines[i - 1]!.text) === null && greetedBelow(lines, i, last))) continue;
    let end = greetingEnd(line.text);
    if (end < 0) continue;
    let at = i;
    for (let k = i + 1; k < Math.min(lines.length, i + GREETING_LINES); k += 1) {
      if (end < lines[at]!.text.length || POINT.test(lines[k]!.text) || !(politeOpening(lines[k]!.text) || lines[k]!.text.length < SHORT)) break;
      const further = greetingEnd(lines[k]!.text);
      if (further >= 0) [at, end] = [k, further];
      else if (k === at + 1 && onlyThanks(lines[k]!.text) && k + 1 < lines.length) [at, end] = [k, lines[k]!.text.length];
    }
    const greeting = { start: line.start, end: lines[at]!.start + end, text: lines.slice(i, at).map((l) => l.text).join("") + lines[at]!.text.slice(0, end) };
    const rest = end < lines[at]!.text.length;
    return { headLines: i, greeting, bodyLine: rest ? at : at + 1, bodyStart: rest ? greeting.end : (lines[at + 1]?.start ?? greeting.end) };
  }
  const head = headWithoutGreeting(lines);
  return { headLines: head, greeting: null, bodyLine: head, bodyStart: lines[head]?.start ?? lines.at(-1)?.end ?? 0 };
}

/** 导读：…提案收悉，现答复如下 above the letter itself: what a page cites of it. */
function greetedBelow(lines: readonly Line[], i: number, last: number): boolean {
  for (let k = i + 1; k + 1 < last && !POINT.test(lines[k]!.text); k += 1) if (addresseeLine(lines[k]!.text) !== null && greetingEnd(lines[k + 1]!.text) >= 0) return true;
  return false;
}

/** 感谢您的关注，2023年以来，我局建成水厂12座: it thanks, and goes on to tell. */
const TELLS = new RegExp(`^[^。]{2,40}[，,。][^]*${COUNTED_FIGURE}`);

interface Closing {
  readonly bodyEnd: number;
  readonly tail: readonly Line[];
  readonly furniture: readonly Furniture[];
}

/** Everything from thanks or signature on, provided that no further section of the letter follows. */
function findClosing(lines: readonly Line[], bodyStart: number): Closing {
  const kinds = lines.map((line, i) => lineKind(line.text) ?? (i >= lines.length - LAST_LINES && SIGNED_IN_MONTH.test(line.text) ? "signature" : null));
  takeInTables(lines, kinds);
  const attachment = kinds.indexOf("attachment", 1);
  let first = 0;
  lines.slice(0, attachment < 0 ? lines.length : attachment).forEach((line, i) => {
    if (SECTION.test(line.text)) first = i;
  });
  const goesOn = bodyGoesOn(lines, kinds);
  let tailFrom = lines.length;
  for (let i = first; i < lines.length && tailFrom === lines.length; i += 1) {
    const kind = kinds[i]!;
    if (lines[i]!.start < bodyStart || kind === null || kind === "header") continue;
    // what a page shows under a headline that is no title
    if (kind === "web" && i < TITLE_LINES && lines.some((line, k) => k > i && kinds[k] === null && line.text.length > PARAGRAPH)) continue;
    if (kind !== "thanks" || (goesOn[i] === 0 && !TELLS.test(lines[i]!.text))) tailFrom = i;
  }
  while (tailFrom > 0 && lines[tailFrom - 1]!.start > bodyStart && (AGENCY_LINE.test(lines[tailFrom - 1]!.text) || kinds[tailFrom - 1] === "header")) tailFrom -= 1;

  const tail = lines.slice(tailFrom);
  const furniture = tailFurniture(tail, kinds.slice(tailFrom));
  const last = lines[tailFrom - 1];
  const bodyEnd = tail[0]?.start ?? last?.end ?? bodyStart;
  const cut = last ? closingSentence(last.text) : -1;
  if (!last || cut < 0 || last.start + cut <= bodyStart) return { bodyEnd, tail, furniture };
  const thanks: Line = { start: last.start + cut, end: last.end, text: last.text.slice(cut) };
  return { bodyEnd: thanks.start, tail: [thanks, ...tail], furniture: [{ kind: "thanks", clean: spanOf(thanks) }, ...furniture] };
}

/** 附：机构情况, its table, then the signature: what is set above the signature belongs to the letter. */
function takeInTables(lines: readonly Line[], kinds: (FurnitureKind | null)[]): void {
  const signed = kinds.lastIndexOf("signature");
  kinds.forEach((kind, i) => {
    if (kind !== "attachment") return;
    let end = i + 1;
    while (end < lines.length && lines[end]!.text.includes("\t")) end += 1;
    if (end - i > HEADER_AND_ROW && signed >= end) kinds[i] = null;
  });
}
const HEADER_AND_ROW = 2;

/** 某市水务局2020年11月, or the month or the year by itself: a signature only where the text ends. */
const SIGNED_IN_MONTH = new RegExp(`^(?:[\\u4e00-\\u9fa5]{2,40}${AGENCY_END})?(?:19|20)\\d\\d年(?:\\d{1,2}月)?$`), LAST_LINES = 3;

/** For each line: does a point of the body come behind it before the letter is signed? */
function bodyGoesOn(lines: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Uint8Array {
  const result = new Uint8Array(lines.length);
  let goesOn = 0;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    result[i] = goesOn;
    const kind = kinds[i]!;
    if (kind === "signature" || kind === "attachment" || kind === "contact" || kind === "web") goesOn = 0;
    else if (POINT.test(lines[i]!.text) || (kind === null && lines[i]!.text.length > PARAGRAPH)) goesOn = 1;
  }
  return result;
}

/** What a line does not tell of itself follows from the lines before it: rows below 附件 are the attachment's. */
function tailFurniture(tail: readonly Line[], kinds: readonly (FurnitureKind | null)[]): Furniture[] {
  let running: FurnitureKind = "signature";
  return tail.map((line, i) => {
    const own = kinds[i] ?? null;
    const kind = own === "header" ? null : own;
    if (kind === "attachment" || kind === "contact" || kind === "web") running = kind;
    return { kind: kind ?? (AGENCY_LINE.test(line.text) ? "signature" : running), clean: spanOf(line) };
  });
}
