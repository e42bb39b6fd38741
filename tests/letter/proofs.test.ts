import { describe, expect, it } from "vitest";
import { lineKinds, lineKind } from "../../src/letter/frame/line-kinds";
import { aspectCue, aspectCues } from "../../src/letter/outline/aspect-cues";
import { aspectHeading, aspectHeadings } from "../../src/letter/outline/aspect-headings";
import { doneAt } from "../../src/letter/outline/done";
import { markerAt, markerForms } from "../../src/letter/outline/markers";
import { sentenceKind, sentenceKinds } from "../../src/letter/outline/sentence-kinds";

/** Every table entry carries its proof: what it reads, alone and among the others, and what it leaves. */
describe("lines around the body", () => {
  for (const entry of lineKinds) {
    it.each(entry.examples)(`${entry.kind}: %s`, (line) => expect(lineKind(line)).toBe(entry.kind));
    it.each(entry.counterExamples)(`no ${entry.kind}: %s`, (line) => expect(entry.pattern.test(line)).toBe(false));
  }
});

describe("markers", () => {
  for (const form of markerForms) {
    it.each(form.examples)(`${form.family}: %s`, (line) => {
      const marker = markerAt(line, 0, "");
      expect(marker?.family).toBe(form.family);
      expect(line.startsWith(marker!.text)).toBe(true);
    });
    it.each(form.counterExamples)(`no ${form.family}: %s`, (line) => expect(markerAt(line, 0, "")?.family).not.toBe(form.family));
  }
});

describe("headings that name an aspect", () => {
  for (const entry of aspectHeadings) {
    it.each(entry.examples)(`${entry.aspect}: %s`, (title) => expect(aspectHeading(title)).toBe(entry));
    it.each(entry.counterExamples)(`no ${entry.aspect}: %s`, (title) => expect(entry.pattern.test(title)).toBe(false));
  }
});

describe("openings that tell an aspect", () => {
  for (const entry of aspectCues) {
    it.each(entry.examples)(`${entry.aspect}: %s`, (opening) => expect(aspectCue(opening)).toBe(entry));
    it.each(entry.counterExamples)(`no ${entry.aspect}: %s`, (opening) => expect(aspectCue(opening)).not.toBe(entry));
  }
});

describe("sentences that tell an aspect", () => {
  const kindOf = (sentence: string): unknown => sentenceKind(sentence, doneAt(sentence) >= 0, false);
  for (const [i, entry] of sentenceKinds.entries()) {
    it.each(entry.examples)(`${entry.aspect} ${i}: %s`, (sentence) => expect(kindOf(sentence)).toBe(entry));
    it.each(entry.counterExamples)(`not ${entry.aspect} ${i}: %s`, (sentence) => expect(kindOf(sentence)).not.toBe(entry));
  }
});
