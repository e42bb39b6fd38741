import { compareMeasures, type MeasureChange } from "../../comparison/compare-measures";
import { letterSources } from "../../ledger/letter-sources";
import type { ReplyRecord, StatementRecord } from "../../ledger/records";
import type { Span } from "../../text/span";
import { squeeze } from "../../text/squeeze";
import type { LedgerData } from "../ledger-data";
import { askOf } from "./subjects";

/** A measure that a letter of the report states. */
export interface ShownMeasure {
  readonly reply: ReplyRecord;
  readonly ask: string;
  readonly agencies: readonly string[];
  readonly caption: string;
  /** The point's words without its marker and caption, squeezed. */
  readonly text: string;
  readonly span: Span;
  /** Where its own words begin, behind marker and caption. */
  readonly words: Span;
  /** Against the reply before; null where there is none of the same agency. */
  readonly kind: Exclude<MeasureChange["kind"], "gone"> | null;
}

/** Measures of the letters by ask, in the order of the letters; points without words of their own are left out. */
export function shownMeasures(data: LedgerData, letters: ReadonlySet<string>): ShownMeasure[] {
  const kinds = kindsOf(data);
  const pasted = new Map(letterSources(data.ledger).map((letter) => [letter.file, letter.pasted]));
  return data.ledger.statements.filter((row) => row.aspect === "measure" && letters.has(row.letter)).flatMap((row): ShownMeasure[] => {
    const reply = data.reply(row.letter);
    const letter = pasted.get(row.letter);
    const text = letter === undefined ? "" : wordsOf(row, letter);
    if (!reply || letter === undefined || text.length < 8) return [];
    const agencies = row.agencies.length > 0 ? row.agencies : [reply.agency].filter((agency) => agency !== null);
    return [{ reply, ask: askAbove(row, data), agencies, caption: row.caption, text, span: { start: row.start, end: row.end }, words: wordsSpan(row, letter), kind: kinds.get(`${row.letter}#${row.start}`) ?? null }];
  });
}

function wordsOf(row: StatementRecord, pasted: string): string {
  const words = squeeze(pasted, row);
  const bare = row.marker !== "" && words.startsWith(row.marker) ? words.slice(row.marker.length) : words;
  return row.caption !== "" && bare.startsWith(row.caption) ? bare.slice(row.caption.length).replace(/^[。，；：:]/u, "") || bare : bare;
}

function wordsSpan({ start, end, caption }: StatementRecord, pasted: string): Span {
  const found = caption === "" ? -1 : pasted.slice(start, end).indexOf(caption);
  const from = found < 0 ? start : start + found + caption.length + 1;
  const begin = from < end ? from : start;
  return { start: begin, end: begin + 1 };
}

/** The ask a point answers, wherever it is nested. */
function askAbove(row: StatementRecord, data: LedgerData): string {
  const seen = new Set<string>();
  for (let key = row.ask; key !== null && !seen.has(key);) {
    seen.add(key);
    const above = data.statement(key);
    if (!above) break;
    if (above.aspect === "ask") return askOf(above.caption);
    key = above.ask;
  }
  return "";
}

function kindsOf({ ledger }: LedgerData): Map<string, ShownMeasure["kind"]> {
  const letters = letterSources(ledger);
  const kinds = new Map<string, ShownMeasure["kind"]>();
  for (const { to, changes } of compareMeasures(letters)) {
    for (const { kind, after } of changes) if (after && kind !== "gone") kinds.set(`${letters[to]!.file}#${after.start}`, kind);
  }
  return kinds;
}
