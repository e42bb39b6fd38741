import { describe, expect, it } from "vitest";
import { readOutline } from "../../../src/letter/read-outline";
import type { OutlineItem } from "../../../src/letter/letter";
import { cleanText } from "../../../src/text/clean-text";
import { aspectCaptions } from "./captions";
import { aspectLetters } from "./letters";
import { aspectParagraphs } from "./paragraphs";

/** Of the rows of the corpora that were looked at, and of those kept for checking. */
const BARS = { tuning: 0.97, checking: 0.97 } as const;

/** The outline of a letter with this body. */
function outlineOf(...body: string[]): readonly OutlineItem[] {
  const source = cleanText(`张三代表：\n您提出的《关于发展的建议》收悉，现答复如下：\n${body.join("\n")}\n感谢您的支持！\n省发展改革委\n2024年6月3日`);
  return readOutline(source).items;
}

type Miss = string;
type Half = keyof typeof BARS;
const halfOf = (index: number): Half => (index % 2 === 0 ? "tuning" : "checking");

interface Count { of: number; misses: Miss[] }
type Halves = Record<Half, Count>;
const halves = (): Halves => ({ tuning: { of: 0, misses: [] }, checking: { of: 0, misses: [] } });

function note(count: Count, want: string, got: string | undefined, text: string): void {
  count.of++;
  if (want !== got) count.misses.push(`${want} read as ${got}: ${text}`);
}

function paragraphs(): Halves {
  const result = halves();
  for (const [aspect, rows] of Object.entries(aspectParagraphs)) {
    rows.forEach((row, i) => note(result[halfOf(i)], aspect, outlineOf("我省高度重视此项工作，成立专班，印发方案。", row)[1]?.aspect, row));
  }
  return result;
}

/** What a caption makes of a point that tells nothing by itself, and of one that only an aspect above it keeps from being a plan. */
const NEUTRAL = "（一）基层服务。加强队伍培训，优化服务流程。";
const PROMISE = "（一）基层服务。我厅将加强队伍培训。";

function captions(): Halves {
  const result = halves();
  for (const [kind, rows] of Object.entries(aspectCaptions)) {
    const free = kind === "own" || kind === "ask";
    rows.forEach((row, i) => {
      const items = outlineOf(row, NEUTRAL);
      if (kind !== "own") note(result[halfOf(i)], kind, items[0]?.aspect, row);
      note(result[halfOf(i)], free ? "measure" : kind, items[1]?.aspect, `below ${row}`);
      if (free) note(result[halfOf(i)], "plan", outlineOf(row, PROMISE)[1]?.aspect, `promise below ${row}`);
    });
  }
  return result;
}

function letters(): Halves {
  const result = halves();
  aspectLetters.forEach((lines, i) => {
    const items = outlineOf(...lines.map(([, line]) => line));
    expect(items.length, lines[0]![1]).toBe(lines.length);
    lines.forEach(([aspect, line], k) => note(result[halfOf(i)], aspect, items[k]?.aspect, line));
  });
  return result;
}

describe.each([["paragraphs", paragraphs()], ["captions", captions()], ["letters in miniature", letters()]] as const)("aspects of %s", (_, found) => {
  it.each(Object.entries(BARS))("%s ≥ %d", (half, bar) => {
    const { of, misses } = found[half as Half];
    expect(of).toBeGreaterThan(20);
    expect((of - misses.length) / of, `${misses.length} of ${of}\n${misses.join("\n")}`).toBeGreaterThanOrEqual(bar);
  });
});
