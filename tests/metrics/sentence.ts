import type { Letter } from "../../src/letter/letter";
import { readMetrics } from "../../src/metrics/read-metrics";
import type { Dismissed, Metric } from "../../src/metrics/metric";
import { cleanText } from "../../src/text/clean-text";

/** A sentence as the only point of a letter of 18 June 2024. */
export function readSentence(text: string, aspect: "measure" | "plan" | "ask" | "result" = "measure"): { metrics: Metric[]; dismissed: Dismissed[] } {
  const source = cleanText(text);
  const whole = { start: 0, end: source.text.length };
  const letter: Letter = {
    header: { docNumber: null, agency: null, agencies: [], date: "2024-06-18", year: 2024, addressee: null, proposalTitle: null, proposalKind: null, session: null, proposalNumber: null },
    items: [{ span: { start: 0, end: text.length }, clean: whole, marker: "", level: 1, role: "point", aspect, title: null, parent: null }],
    body: whole,
    furniture: [],
  };
  return readMetrics(source, letter);
}

/** Takes the 【】 out and tells what stood between them. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  let text = "";
  const spans: { start: number; end: number }[] = [];
  for (const c of marked) {
    if (c === "【") spans.push({ start: text.length, end: -1 });
    else if (c === "】") spans[spans.length - 1]!.end = text.length;
    else text += c;
  }
  return { text, spans };
}

/** The metric that spans exactly the marked words; a failure names what was read instead. */
export function metricAt(marked: string, aspect?: "measure" | "plan" | "ask" | "result"): Metric {
  const { text, spans } = unmark(marked);
  const { metrics, dismissed } = readSentence(text, aspect);
  const span = spans[0]!;
  const found = metrics.find((m) => m.span.start === span.start && m.span.end === span.end);
  if (found) return found;
  const read = metrics.map((m) => `${text.slice(m.span.start, m.span.end)} (${m.because.kind?.rule})`);
  const left = dismissed.map((d) => `${text.slice(d.span.start, d.span.end)} (${d.rule})`);
  throw new Error(`no metric 「${text.slice(span.start, span.end)}」 in 「${text}」; read: ${read.join(", ") || "nothing"}; dismissed: ${left.join(", ") || "nothing"}`);
}
