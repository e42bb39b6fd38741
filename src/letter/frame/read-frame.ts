import { COUNTED_FIGURE } from "../../text/counted-figure";
import type { Span } from "../../text/span";
import type { Furniture, FurnitureKind } from "../letter";
import { addresseeBefore, addresseeLine, addressesSurely } from "../header/addressee";
import type { Line } from "../lines";
import { greetingEnd, onlyThanks, politeOpening } from "./greeting";
import { AGENCY_END, SHORT_AGENCY } from "../agency-names";
import { lineKind } from "./line-kinds";
import { closingSentence } from "./closing";

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

/** Lines of head before the greeting at most. */
const HEAD_LINES = 60;
/** Lines from 收悉 to 现答复如下 at most. */
const GREETING_LINES = 5;
const POINT = /^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．](?!\d)|[一二三四五六七八九十]{1,2}是)/;
const SECTION = /^[一二三四五六七八九十]{1,3}、/;
const AGENCY_LINE = new RegExp(`^(?:[\\u4e00-\\u9fa5（）()、· \\t]{3,60}${AGENCY_END}|${SHORT_AGENCY})$`);

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

/** Longer than this, a line is a paragraph of the body. */
const PARAGRAPH = 80;

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
    if (looksLikeTitle(line.text)) continue;
    let end = greetingEnd(line.text);
    if (end < 0) continue;
    let at = i;
    for (let k = i + 1; k < Math.min(lines.length, i + GREETING_LINES); k += 1) {
      if (end < lines[at]!.text.length || POINT.test(lines[k]!.text) || !(politeOpening(lines[k]!.text) || lines[k]!.text.length < 40)) break;
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

const looksLikeTitle = (text: string): boolean => text.length <= 120 && /(?:(?:答复|复函|回复)(?:的函|意见|函)?|复文(?:[（(][^（）()]{2,20}[）)])?|号(?:建议|提案)[^，。；]{0,8}情况)[）)]?$/.test(text);
/** Lines that a title takes, at most, with what the page shows above it. */
const TITLE_LINES = 8;

/** Without a greeting the body starts behind the addressee, or where lines stop being furniture. */
function headWithoutGreeting(lines: readonly Line[]): number {
  const last = Math.min(lines.length, HEAD_LINES);
  for (let i = 0; i < last; i += 1) {
    if (POINT.test(lines[i]!.text)) break;
    if (addressesSurely(lines[i]!.text)) return i + 1;
  }
  const stands = (at: number): boolean => at < last && !POINT.test(lines[at]!.text) && (lineKind(lines[at]!.text) !== null || looksLikeTitle(lines[at]!.text));
  let head = titleEnd(lines);
  while (stands(head)) head += 1;
  let below = head + 1;
  while (stands(below)) below += 1;
  return isHeadline(lines[head]?.text ?? "", lines[below]?.text ?? "") ? below : head;
}

/** Behind the last line of a title set over several (…第0502号建议 / 办理情况的答复函), or 0. */
function titleEnd(lines: readonly Line[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, TITLE_LINES) && !POINT.test(lines[i]!.text) && lines[i]!.text.length <= PARAGRAPH; i += 1) if (looksLikeTitle(lines[i]!.text)) end = i + 1;
  return end;
}

/** 贵州省一季度林业工作情况 over a paragraph: the headline of a report that is no letter; a caption names no place, body or time. */
function isHeadline(text: string, next: string): boolean {
  if (text.length < SHORTEST_HEADLINE || text.length > LONGEST_HEADLINE || POINT.test(text) || NO_HEADLINE.test(text)) return false;
  return next.length > SENTENCE && next.includes("。") && !POINT.test(next) && HEADLINE.test(text);
}
const SENTENCE = 36, SHORTEST_HEADLINE = 10, LONGEST_HEADLINE = 60;
const NO_HEADLINE = new RegExp(`[。；！？\\t]|[，：:]$|${COUNTED_FIGURE}`);
const HEADLINE = /发布会|[省市县区州国][^，]{0,20}[局厅部委]|(?:[省市县区州]|全国|我国|中国|[局厅部委])[^，]{2,30}(?:工作|情况|发展|运行|建设|反馈|报告|形势|状况)|^关于[^，]{6,50}(?:情况|意见)的?(?:反馈|报告|汇报|说明|通报)$|^[一二三四上前][^，]{0,4}(?:季度|半年)(?!.*(?:情况|做法|成效|打算)$)/;

/** 感谢您的关注，2023年以来，我局建成水厂12座: it thanks, and goes on to tell. */
const TELLS = new RegExp(`^[^。]{2,40}[，,。][^]*${COUNTED_FIGURE}`);

interface Closing {
  readonly bodyEnd: number;
  readonly tail: readonly Line[];
  readonly furniture: readonly Furniture[];
}

/** Everything from thanks or signature on, provided that no further section of the letter follows. */
function findClosing(lines: readonly Line[], bodyStart: number): Closing {
  const kinds = lines.map((line) => lineKind(line.text));
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
