import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { annotatedLetters } from "./annotation";
import { rate, scoreLetter, type Tally } from "./score";

/** What a folder must reach; heldout letters were never looked at while rules were written. */
const bars = {
  samples: { metric: 0.99, value: 0.995, unit: 0.99, qualifier: 0.99, kind: 0.97, status: 0.96, basis: 0.92, end: 0.95, name: 0.95, item: 0.97, aspect: 0.97, header: 0.95 },
  tuned: { metric: 0.99, value: 0.995, unit: 0.985, qualifier: 0.99, kind: 0.97, status: 0.96, basis: 0.92, end: 0.95, name: 0.92, item: 0.98, aspect: 0.96, header: 0.98 },
  local: { metric: 0.99, value: 0.995, unit: 0.99, qualifier: 0.99, kind: 0.97, status: 0.96, basis: 0.92, end: 0.95, name: 0.92, item: 0.98, aspect: 0.84, header: 0.98 },
} as const;

describe.each(Object.entries(bars))("letters in %s", (folder, bar) => {
  const letters = annotatedLetters(folder as keyof typeof bars);
  const tally: Tally = {};
  const wrong = letters.flatMap((letter) => scoreLetter(letter, tally));
  it.each(Object.entries(bar))("%s ≥ %d", (field, least) => {
    const misses = wrong.filter((w) => w.includes(` ${field}: `)).slice(0, 12);
    expect(rate(tally, field), misses.join("\n")).toBeGreaterThanOrEqual(least);
  });
});

describe("annotations", () => {
  const letters = (["samples", "tuned", "local", "heldout"] as const).flatMap((folder) => annotatedLetters(folder));
  it.each(letters.map((letter) => [letter.name, letter] as const))("%s: each quote occurs once, each figure once in its quote", (_, { text, gold }) => {
    const flat = text.replace(/[\s\u3000\u00a0\ufeff\u200b]/gu, "");
    const bad = [
      ...gold.metrics.filter((m) => flat.split(m.quote).length !== 2 || m.quote.split(m.raw).length !== 2).map((m) => m.quote),
      ...gold.items.filter((i) => flat.split(i.quote).length !== 2).map((i) => i.quote),
    ];
    expect(bad).toEqual([]);
  });
});

describe("every number of every letter", () => {
  const letters = (["samples", "tuned", "local", "heldout"] as const).flatMap((folder) => annotatedLetters(folder));
  it.each(letters.map((letter) => [letter.name, letter.text] as const))("%s: is a metric or dismissed, once", (_, text) => {
    const { metrics, dismissed } = readLetter(text);
    const times = new Uint8Array(text.length);
    for (const { span } of [...metrics, ...dismissed]) for (let i = span.start; i < span.end; i++) times[i] = times[i]! + 1;
    const left = [...text].map((c, i) => (/[0-9０-９]/.test(c) && times[i] !== 1 ? `${text.slice(Math.max(0, i - 8), i + 4)} ×${times[i]}` : "")).filter(Boolean);
    expect(left).toEqual([]);
  });
});
