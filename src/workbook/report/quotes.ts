/** Sentences of the letters that the report leans on, each once, with the row they stand in on the sheet of excerpts. */
import { letterSources } from "../../ledger/letter-sources";
import type { ReplyRecord } from "../../ledger/records";
import { cleanText, type CleanText } from "../../text/clean-text";
import type { Span } from "../../text/span";
import type { LedgerData } from "../ledger-data";

/** Where something said in the report was read. */
export interface Citation {
  /** Key of the letter. */
  readonly file: string;
  readonly span: Span;
  /** What is shown on its account: an indicator and its year, a promise. */
  readonly used: string;
}

export interface Quote {
  /** 2-14: the fourteenth excerpt of the second letter. */
  readonly number: string;
  readonly paragraph: number;
  readonly sentence: string;
  readonly used: readonly string[];
  /** On the sheet of excerpts. */
  readonly row: number;
}

export interface QuotedLetter {
  readonly reply: ReplyRecord;
  readonly row: number;
  readonly quotes: readonly Quote[];
}

export interface Quotes {
  readonly letters: readonly QuotedLetter[];
  /** The excerpt with these words; undefined where they were not cited. */
  at(file: string, start: number): Quote | undefined;
}

/** Characters of the sentence shown before and after the words cited. */
const BEFORE = 140;
const AFTER = 120;
const sentenceEnd = /[。；！？\n]/u;

/** @param firstRow where the excerpts start on their sheet; each letter takes a row before its own. */
export function collectQuotes({ ledger }: LedgerData, citations: readonly Citation[], firstRow: number): Quotes {
  const byLetter = new Map<string, Citation[]>();
  for (const citation of citations) {
    const own = byLetter.get(citation.file);
    if (own) own.push(citation);
    else byLetter.set(citation.file, [citation]);
  }
  const pasted = new Map(letterSources(ledger).map((letter) => [letter.file, letter.pasted]));
  const pieces = new Map<string, { start: number; paragraph: number }[]>();
  for (const { letter, start, paragraph } of ledger.source) {
    const own = pieces.get(letter);
    if (own) own.push({ start, paragraph });
    else pieces.set(letter, [{ start, paragraph }]);
  }
  const at = new Map<string, Quote>();
  const letters: QuotedLetter[] = [];
  let row = firstRow;
  const replies = ledger.replies.filter(({ key }) => byLetter.has(key)).sort((a, b) => (a.date ?? `${a.year ?? ""}`).localeCompare(b.date ?? `${b.year ?? ""}`));
  for (const reply of replies) {
    const source = cleanText(pasted.get(reply.key)!);
    const letterRow = row++;
    const found = new Map<number, { start: number; sentence: string; used: Set<string>; places: number[] }>();
    for (const { span, used } of byLetter.get(reply.key)!) {
      const { from, sentence } = sentenceAt(source, span);
      const known = found.get(from) ?? { start: span.start, sentence, used: new Set(), places: [] };
      found.set(from, known);
      known.used.add(used);
      known.places.push(span.start);
    }
    const quotes = [...found].sort(([a], [b]) => a - b).map(([, { start, sentence, used, places }], index): Quote => {
      const quote = { number: `${letters.length + 1}-${index + 1}`, paragraph: paragraphOf(pieces.get(reply.key) ?? [], start), sentence, used: [...used], row: row++ };
      for (const place of places) at.set(`${reply.key}#${place}`, quote);
      return quote;
    });
    letters.push({ reply, row: letterRow, quotes });
  }
  return { letters, at: (file, start) => at.get(`${file}#${start}`) };
}

/** The sentence as it reads, wraps and paste spaces taken out; … where it was cut. */
function sentenceAt(source: CleanText, span: Span): { from: number; sentence: string } {
  const { text } = source;
  const start = source.toClean(span.start), end = Math.max(start, source.toClean(span.end));
  let from = start;
  while (from > 0 && start - from < BEFORE && !sentenceEnd.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < AFTER && text.charAt(to) !== "\n") {
    to++;
    if (sentenceEnd.test(text.charAt(to - 1))) break;
  }
  const cutBefore = from > 0 && start - from >= BEFORE, cutAfter = to < text.length && to - end >= AFTER;
  return { from, sentence: `${cutBefore ? "…" : ""}${text.slice(from, to).replace(/\s+/gu, " ").trim()}${cutAfter ? "…" : ""}` };
}

function paragraphOf(pieces: readonly { readonly start: number; readonly paragraph: number }[], offset: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]?.paragraph ?? 1;
}
