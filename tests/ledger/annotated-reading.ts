/** Readings made from the annotated sample letters, so that the ledger is tested on what letters say, whatever the engine reads. */
import { readFileSync } from "node:fs";
import type { LetterReading } from "../../src/engine";
import type { Aspect, OutlineItem } from "../../src/letter/letter";
import type { Dismissed, Metric } from "../../src/metrics/metric";
import type { Statement, StatementKind } from "../../src/statements/statement";
import { cleanText } from "../../src/text/clean-text";
import type { Span } from "../../src/text/span";

interface Annotation {
  readonly doc: Omit<LetterReading["letter"]["header"], "agencies">;
  readonly items: readonly { marker: string; quote: string; level: number; role: OutlineItem["role"]; aspect: Aspect; title: string | null }[];
  readonly metrics: readonly (Pick<Metric, "name" | "value" | "unit" | "si" | "qualifier" | "kind" | "status" | "basis" | "from" | "to"> & { quote: string; raw: string })[];
}

const kinds: Readonly<Record<Aspect, StatementKind>> = { ask: "ask", measure: "measure", result: "outcome", plan: "commitment", other: "other" };

export const sampleText = (name: string): string => readFileSync(new URL(`../letters/samples/${name}.txt`, import.meta.url), "utf8");

/** The reading that the annotation of a sample letter describes; `edit` changes the text first. */
export function annotatedReading(name: string, edit: (text: string) => string = (text) => text): LetterReading {
  const pasted = edit(sampleText(name));
  const annotation = JSON.parse(readFileSync(new URL(`../letters/samples/${name}.json`, import.meta.url), "utf8")) as Annotation;
  const source = cleanText(pasted);
  const find = quoteFinder(pasted);
  const clean = ({ start, end }: Span): Span => ({ start: source.toClean(start), end: source.toClean(end) });

  const starts = annotation.items.map(({ quote }) => find(quote)?.start ?? 0);
  const items = annotation.items.map(({ marker, level, role, aspect, title }, index): OutlineItem => {
    const span = { start: starts[index]!, end: starts[index + 1] ?? pasted.length };
    return { span, clean: clean(span), marker, level, role, aspect, title, parent: null };
  });
  const itemAt = (offset: number): number => lastIndex(items, ({ span }) => span.start <= offset);

  const metrics = annotation.metrics.flatMap(({ quote, raw, ...metric }): Metric[] => {
    const around = find(quote);
    const span = around && find(raw, around);
    if (!span) return [];
    return [{
      ...metric, inclusive: false, span, item: itemAt(span.start), valueMax: null, siMax: null, low: metric.si, high: metric.qualifier === "exact" ? metric.si : null,
      decimals: (/\.(\d+)/u.exec(raw)?.[1] ?? "").length, periodStated: metric.from !== null, of: null, certainty: metric.qualifier === "exact" ? 0.95 : 0.55, because: {},
    }];
  });
  const dismissed = [...pasted.matchAll(/\d+(?:\.\d+)?/gu)].flatMap(({ 0: digits, index }): Dismissed[] => {
    const span = { start: index, end: index + digits.length };
    const inMetric = metrics.some((metric) => metric.span.start < span.end && span.start < metric.span.end);
    const next = pasted.charAt(span.end);
    return inMetric ? [] : [{ span, reason: next === "年" || next === "月" || next === "日" ? "date" : "document-number", rule: "sample" }];
  });
  const statements = items.flatMap((item, index): Statement[] => (item.role === "heading" && item.aspect !== "ask" ? [] : [{
    span: item.span, item: index, kind: kinds[item.aspect], aspect: item.aspect, caption: item.title ?? "", agencies: [],
    policies: [...pasted.slice(item.span.start, item.span.end).matchAll(/《([^》]+)》/gu)].map(({ 0: all, 1: title = "", index: at }) => ({
      span: { start: item.span.start + at, end: item.span.start + at + all.length }, title, docNumber: null,
    })),
    ask: item.aspect === "ask" ? null : askBefore(items, index),
  }]));
  const body = { start: items[0]?.clean.start ?? 0, end: source.text.length };
  const agencies = annotation.doc.agency ? [annotation.doc.agency] : [];
  return { pasted, source, letter: { header: { ...annotation.doc, agencies }, items, body, furniture: [] }, metrics, dismissed, statements };
}

function lastIndex<Item>(items: readonly Item[], where: (item: Item) => boolean): number {
  let index = items.length - 1;
  while (index >= 0 && !where(items[index]!)) index--;
  return index;
}

function askBefore(items: readonly OutlineItem[], index: number): number | null {
  const at = lastIndex(items.slice(0, index), ({ aspect }) => aspect === "ask");
  return at < 0 ? null : at;
}

/** Finds white-space-free words in the text as pasted. */
function quoteFinder(pasted: string): (words: string, within?: Span) => Span | null {
  const at: number[] = [];
  let folded = "";
  for (let i = 0; i < pasted.length; i++) {
    if (/\s/u.test(pasted.charAt(i))) continue;
    at.push(i);
    folded += pasted.charAt(i);
  }
  return (words, within) => {
    const from = within ? at.findIndex((offset) => offset >= within.start) : 0;
    const index = folded.indexOf(words, from);
    if (index < 0 || (within && at[index + words.length - 1]! >= within.end)) return null;
    return { start: at[index]!, end: at[index + words.length - 1]! + 1 };
  };
}
