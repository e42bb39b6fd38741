/**
 * One reading as the rows of the ledger.
 *
 *   reading ── cutPieces ─► source rows ── statements ── metrics, dismissed, each with key, paragraph, quote, context
 */
import type { LetterReading } from "../engine";
import type { Span } from "../text/span";
import { contextOf } from "./context";
import { fingerprint, letterKey } from "./fingerprint";
import { RowKeys } from "./keys";
import { cutPieces } from "./pieces";
import { quoteLimit, type LetterRecords, type Located, type SourceRecord } from "./records";

export interface ReadFrom {
  readonly fileName?: string;
  /** YYYY-MM-DD HH:mm; the ledger has no clock of its own. */
  readonly readAt?: string;
}

export function fromReading(reading: LetterReading, { fileName, readAt }: ReadFrom = {}): LetterRecords {
  const { header, items } = reading.letter;
  const print = fingerprint(reading);
  const letter = letterKey(header.docNumber, print);
  const keys = new RowKeys(letter);
  const source: SourceRecord[] = cutPieces(reading.pasted)
    .map((piece, index) => ({ key: keys.next("p", piece.text), letter, paragraph: index + 1, ...piece }));
  const locate = paragraphFinder(source);

  const located = (kind: "s" | "m" | "d", span: Span, says: string): Located => ({
    key: keys.next(kind, says),
    letter,
    paragraph: locate(span.start),
    start: span.start,
    end: span.end,
    quote: reading.pasted.slice(span.start, Math.min(span.end, span.start + quoteLimit)),
    stale: false,
  });

  const itemStatement = new Map<number, string>();
  const statements = reading.statements.map((statement) => {
    const span = trimmed(reading.pasted, statement.span);
    const says = reading.pasted.slice(span.start, span.start + 60);
    const item = items[statement.item];
    const record = {
      ...located("s", span, says),
      kind: statement.kind,
      aspect: statement.aspect,
      marker: item?.marker ?? "",
      level: item?.level ?? 1,
      caption: statement.caption,
      agencies: statement.agencies,
      policies: statement.policies.map(({ title, docNumber }) => `《${title}》${docNumber ? `（${docNumber}）` : ""}`),
      askItem: statement.ask,
    };
    itemStatement.set(statement.item, record.key);
    return record;
  });

  const numbers = reading.metrics.map((metric) => {
    const context = contextOf(reading.source, metric.span);
    return { metric, context, at: located("m", metric.span, context.near) };
  });

  return {
    reply: {
      key: letter, fileName: fileName ?? null, readAt: readAt ?? null, fingerprint: print,
      docNumber: header.docNumber, agency: header.agency, agencies: header.agencies, date: header.date, year: header.year,
      addressee: header.addressee, proposalTitle: header.proposalTitle, proposalKind: header.proposalKind,
      session: header.session, proposalNumber: header.proposalNumber,
    },
    source,
    statements: statements.map(({ askItem, ...record }) => ({ ...record, ask: askItem === null ? null : itemStatement.get(askItem) ?? null })),
    metrics: numbers.map(({ metric, context, at }) => ({
      ...at,
      statement: metric.item === null ? null : itemStatement.get(metric.item) ?? null,
      aspect: metric.item === null ? null : items[metric.item]?.aspect ?? null,
      name: metric.name, qualifier: metric.qualifier,
      value: metric.value, valueMax: metric.valueMax, decimals: metric.decimals, unit: metric.unit,
      si: metric.si, siMax: metric.siMax, baseUnit: baseUnit(metric.unit), low: metric.low, high: metric.high,
      kind: metric.kind, status: metric.status, basis: metric.basis,
      from: metric.from, to: metric.to, periodStated: metric.periodStated,
      of: metric.of === null ? null : numbers[metric.of]?.at.key ?? null,
      certainty: metric.certainty, context: context.sentence,
    })),
    dismissed: reading.dismissed.map(({ span, reason, rule }) => {
      const context = contextOf(reading.source, span);
      return { ...located("d", span, context.near), reason, rule, context: context.sentence };
    }),
  };
}

/** 万元 → 元, 亿千瓦时 → 千瓦时; only what `si` multiplies out is taken off. */
export function baseUnit(unit: string): string {
  return unit.replace(/^[万亿]+/u, "");
}

const nbsp = "&nbsp;";

/** Without the white space around it, also where a web page left it as an entity. */
function trimmed(pasted: string, span: Span): Span {
  let { start, end } = span;
  for (let before = end + 1; end < before && end > start;) {
    before = end;
    if (/\s/u.test(pasted.charAt(end - 1))) end--;
    else if (pasted.slice(end - nbsp.length, end) === nbsp && end - nbsp.length >= start) end -= nbsp.length;
  }
  while (start < end && /\s/u.test(pasted.charAt(start))) start++;
  return { start, end };
}

/** Paragraph number by offset; `source` is sorted by start. */
function paragraphFinder(source: readonly SourceRecord[]): (offset: number) => number {
  return (offset) => {
    let low = 0;
    let high = source.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (source[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}
