import { describe, expect, it } from "vitest";
import { addLetter } from "../../src/ledger/change-ledger";
import { checkQuotes, pastedText } from "../../src/ledger/check-quotes";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { annotatedReading, sampleText } from "./annotated-reading";

const names = ["water-2023", "water-2024", "water-2025", "preschool-2024", "elderly-care-2024", "city-management-2025"];
const ledger = names.reduce((known, name) => addLetter(known, fromReading(annotatedReading(name))), emptyLedger);
const stale = ({ statements, metrics, dismissed }: Ledger): number => [...statements, ...metrics, ...dismissed].filter((row) => row.stale).length;
const editSource = (paragraph: number, change: (text: string) => string): Ledger => checkQuotes({
  ...ledger, source: ledger.source.map((row) => (row.letter === ledger.replies[1]!.key && row.paragraph === paragraph ? { ...row, text: change(row.text) } : row)),
});

describe("tracing rows to their words", () => {
  it("gives each letter back exactly as it was pasted", () => {
    for (const [index, name] of names.entries()) expect(pastedText(ledger, ledger.replies[index]!.key)).toBe(sampleText(name));
  });

  it("finds every quote where its offsets say, in the paragraph they say", () => {
    expect(stale(checkQuotes(ledger))).toBe(0);
    for (const metric of ledger.metrics) {
      const pasted = pastedText(ledger, metric.letter);
      expect(pasted.slice(metric.start, metric.end)).toBe(metric.quote);
    }
    const paragraphs = new Map(ledger.source.map((row) => [`${row.letter} ${row.paragraph}`, row]));
    for (const metric of ledger.metrics) {
      const { start, text } = paragraphs.get(`${metric.letter} ${metric.paragraph}`)!;
      expect(start <= metric.start && metric.start < start + text.length).toBe(true);
    }
  });

  it("marks what no longer matches after somebody edited the source, and only that", () => {
    const metric = ledger.metrics.find((row) => row.letter === ledger.replies[1]!.key)!;
    const edited = editSource(metric.paragraph, (text) => text.replace(/\d/gu, "9"));
    const marked = edited.metrics.filter((row) => row.stale);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every((row) => row.letter === metric.letter && row.paragraph === metric.paragraph)).toBe(true);
  });

  it("is not disturbed by an edit in another paragraph", () => {
    expect(stale(editSource(1, (text) => `${text}（2024 年补注，共 3 条）`))).toBe(0);
  });

  it("marks a quote that somebody changed, and unmarks it when it is put right", () => {
    const [first, ...rest] = ledger.metrics;
    const wrong = checkQuotes({ ...ledger, metrics: [{ ...first!, quote: "999亿元" }, ...rest] });
    expect(wrong.metrics[0]!.stale).toBe(true);
    expect(checkQuotes({ ...wrong, metrics: [first!, ...rest] }).metrics[0]!.stale).toBe(false);
  });
});
