import type { CleanText, Dropped } from "../text/clean-text";
import type { Span } from "../text/span";
import type { FurnitureKind, Letter } from "../letter/letter";
import { clauseEnd, clauseStart, sentenceStart } from "./clauses";
import { calledByNumber } from "./called-by-number";
import { dismissRules } from "./dismiss-rules";
import type { Draft } from "./draft";
import { bareFigure } from "./figures/bare-figure";
import type { Figure } from "./figures/figure";
import { readFigure } from "./figures/read-figure";
import type { Dismissed, DismissReason } from "./metric";
import { scanNumbers, type NumberToken } from "./numbers";
import { itemAt } from "./item-at";
import { joinMentions } from "./join-mentions";
import { enclosures, type Enclosure } from "./enclosures";
import { LONGEST_NUMBER, refuse } from "./refusals";
import { readTables, type TableCell } from "./tables";
import { readDate } from "./times/dates";
import { mentioned, type TimeMention } from "./times/time-mention";
import { scanTimeWords } from "./times/time-words";

export interface Claims {
  readonly drafts: Draft[];
  readonly dismissed: Dismissed[];
  /** In the order of the text. */
  readonly mentions: TimeMention[];
}

/** Gives each number of the text to exactly one reader. */
export function claimNumbers(source: CleanText, letter: Letter): Claims {
  const { text } = source;
  const drafts: Draft[] = [];
  const dismissed: Dismissed[] = [];
  const words = scanTimeWords(text);
  const dates: TimeMention[] = [];
  const quoted = enclosures(text);
  const cells = readTables(text);
  const places = calledByNumber(text);
  let q = 0, f = 0, c = 0, w = 0, done = 0;

  const dismiss = (start: number, end: number, reason: DismissReason, rule: string): void => {
    dismissed.push({ span: source.toPasted({ start, end }), reason, rule });
    done = end;
  };

  for (const scanned of scanNumbers(text)) {
    let token = scanned;
    if (token.end <= done) continue;
    if (token.start < done) { if (token.script === "digits") dismiss(done, token.end, "other", "dismiss.rest"); continue; }
    const digits = token.script === "digits";
    while (f < letter.furniture.length && letter.furniture[f]!.clean.end <= token.start) f++;
    while (w < words.length && words[w]!.end <= token.start) w++;
    const furniture = letter.furniture[f] && letter.furniture[f]!.clean.start <= token.start ? letter.furniture[f]! : null;
    const item = itemAt(letter, token.start);
    if (item !== null) {
      const { clean, marker } = letter.items[item]!;
      const markerEnd = clean.start + marker.length;
      if (token.start < markerEnd) {
        dismiss(token.start, Math.min(token.end, markerEnd), "enumerator", "dismiss.marker");
        // 2.2024年: the scan took marker and year for one number
        if (token.end <= markerEnd) continue;
        token = { ...token, start: markerEnd };
      }
    }
    while (c < cells.length && cells[c]!.end <= token.start) c++;
    const cell = cells[c] && cells[c]!.start <= token.start && !furniture ? cells[c]! : null;
    if (cell?.role === "number") { dismiss(token.start, token.end, "enumerator", "dismiss.row-number"); continue; }
    if (cell?.role === "figure" && item !== null) {
      const figure = cellFigure(text, token, cell);
      if (figure) { drafts.push({ ...draft(text, figure, item, 0), clause: cell, sentence: cell.start, cell }); done = figure.end; continue; }
    }
    if (cell && digits && /^(?:19|20)\d\d$/.test(text.slice(cell.start, cell.end).trim())) { dismiss(token.start, token.end, "date", "dismiss.header-year"); continue; }
    if (cell && cell.role === "label" && !digits) continue;
    const ruled = dismissRules.at(text, token.start, token.end);
    if (ruled) { dismiss(ruled.start, Math.max(ruled.end, digits ? token.end : ruled.end), ruled.value, ruled.rule); continue; }
    const date = digits ? readDate(text, token.start) : null;
    if (date) { dates.push(date); dismiss(date.start, Math.max(date.end, token.end), "date", date.rule); continue; }
    if (words[w] && words[w]!.start <= token.start && (digits || words[w]!.sense === "since")) { dismiss(token.start, Math.max(token.end, words[w]!.end), "duration", "dismiss.time-word"); continue; }
    if (furniture || item === null) {
      if (digits || (furniture?.kind === "addressee" && PERSONS.test(text[token.end] ?? ""))) dismiss(token.start, token.end, outside(furniture?.kind), "dismiss.outside-body");
      continue;
    }
    while (q < quoted.length && quoted[q]!.end <= token.start) q++;
    const inside = enclosing(quoted, q, token);
    if (inside && namesItself(text, inside)) {
      const report = inside.kind === "title" ? reportYear(text, token, inside) : null;
      if (report) dates.push(report);
      if (digits) dismiss(token.start, token.end, "name", inside.kind === "title" ? "dismiss.in-title" : "dismiss.in-quotes");
      continue;
    }
    const figure = readFigure(text, token);
    if (figure && places.has(text.slice(token.start - 2, figure.end))) { dismiss(token.start, figure.end, "name", "dismiss.called-by-number"); continue; }
    const refused = refuse(text, token, figure);
    if (refused) {
      if (refused.reason !== null) dismiss(Math.max(done, refused.start ?? token.start), Math.max(refused.end ?? token.end, digits ? token.end : 0), refused.reason, refused.rule);
      continue;
    }
    if (!figure) continue;
    drafts.push(draft(text, figure, item, letter.items[item]!.clean.start + letter.items[item]!.marker.length));
    done = figure.end;
  }
  const claimed = (): Span[] => [...dismissed.map((d) => d.span), ...drafts.map((d) => source.toPasted(d.figure))];
  if (source.dropped.length > 0) for (const { start, end, kind } of unclaimed(source.dropped, claimed())) dismissed.push({ span: { start, end }, reason: kind === "markup" ? "furniture" : kind, rule: "dismiss.dropped" });
  const mentions = joinMentions(text, dates, words);
  dismissed.sort((a, b) => a.span.start - b.span.start);
  return { drafts, dismissed, mentions };
}

/** 陈晓岚等五位代表 */
const PERSONS = /[位名人]/;

/** Why a number outside the body is none. */
const outside = (kind: FurnitureKind | undefined): DismissReason => (kind === "page-number" || kind === "addressee" ? kind : "furniture");

/** A page number may be dropped as a line and as an entity. */
function joinDropped(dropped: readonly Dropped[]): Dropped[] {
  const joined: Dropped[] = [];
  for (const each of dropped) {
    const last = joined[joined.length - 1];
    if (last && each.start < last.end) joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, each.end), kind: last.kind === "markup" ? each.kind : last.kind };
    else joined.push(each);
  }
  return joined;
}

/**
 * The dropped stretches that nobody has claimed: an entity that stands for a digit is read as that digit, and a page number
 * inside a figure (15 个百 — 9 — 分点) lies in the figure's span.
 */
function unclaimed(dropped: readonly Dropped[], claimed: readonly Span[]): Dropped[] {
  const sorted = [...claimed].sort((a, b) => a.start - b.start);
  let c = 0;
  return joinDropped(dropped).filter((span) => {
    while (c < sorted.length && sorted[c]!.end <= span.start) c++;
    return !(sorted[c] && sorted[c]!.start < span.end);
  });
}

/** A bare number of a table takes its unit from the headers. */
function cellFigure(text: string, token: NumberToken, cell: TableCell): Figure | null {
  if (token.script !== "digits" || token.end - token.start > LONGEST_NUMBER) return null;
  const figure = readFigure(text, token);
  if (figure && figure.end <= cell.end) return figure;
  if (text.slice(cell.start, cell.end).trim().length > token.end - token.start + 1 && !cell.unit) return null;
  return bareFigure(text, token, cell.unit);
}

function enclosing(quoted: readonly Enclosure[], from: number, token: NumberToken): Enclosure | null {
  const q = quoted[from];
  return q && q.start <= token.start && token.end <= q.end ? q : null;
}

/** 《科技成果转化年度报告2021》显示: what follows speaks of that year. */
function reportYear(text: string, token: NumberToken, title: Enclosure): TimeMention | null {
  const year = Number(text.slice(token.start, token.end));
  if (!(year >= 1980 && year < 2100) || token.end < title.end - 2 && !/^[）)]?》$/.test(text.slice(token.end, title.end))) return null;
  if (!/^[^，。；]{0,6}(?:显示|表明|统计|公布|数据)/.test(text.slice(title.end, title.end + 12))) return null;
  const at = { year, month: null };
  return mentioned(token.start, title.end, "time.report", { sense: "flow", from: at, to: at });
}

/**
 * A title names itself; so do quotes that are too short to say anything else: “一主六双”, “464”. Longer ones don't where they
 * hold a figure in one of these units; 条 and 类 are not among them, for a name may count them: “新能源二十四条”.
 */
function namesItself(text: string, { kind, start, end }: Enclosure): boolean {
  return kind === "title" || end - start <= 12 || !/[，。；]|到20\d\d年|\d(?:万|亿|[个家户项人%座所处亩]|公里|平方米)/u.test(text.slice(start, end));
}

/** `floor` is where the words of its point begin: a caption that lost its line break is no part of the sentence. */
function draft(text: string, figure: Figure, item: number | null, floor: number): Draft {
  return {
    figure, item,
    clause: { start: Math.min(figure.start, Math.max(floor, clauseStart(text, figure.start))), end: clauseEnd(text, figure.end) },
    sentence: Math.min(figure.start, Math.max(floor, sentenceStart(text, figure.start))),
    kind: "level", status: "actual", basis: "none", decrease: false, cumulative: false, planned: false, comparedTo: null,
    from: null, to: null, periodStated: false, name: "", noun: "", of: null, certainty: 1, cell: null,
    because: { figure: { rule: `figure.${figure.form}`, span: { start: figure.numberStart, end: figure.numberEnd } } },
  };
}
