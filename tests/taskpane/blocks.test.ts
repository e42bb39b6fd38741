import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { readLetter } from "../../src/engine";
import { showLetter, type ShownLetter } from "../../src/taskpane/letter/blocks";
import { reading } from "./reading";

const textOf = ({ blocks }: ShownLetter) => blocks.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join("\n");
const dense = (text: string) => text.split("\n").filter(Boolean).join("\n");

describe("a letter as shown", () => {
  it("shows every word once, in order", () => {
    expect(textOf(showLetter(reading))).toBe(dense(reading.source.text));
  });

  it("shows every word once whatever was pasted", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("一", "、", "是", "1", "2", "年", "亿元", "%", "\n", "\t", " ", "。", "（", "）", "第", "号") }), (pasted) => {
      const read = readLetter(pasted);
      expect(textOf(showLetter(read))).toBe(dense(read.source.text));
    }), { numRuns: 300 });
  });

  it("marks the numbers of the text, metrics and dismissed, in the order they stand", () => {
    const { marks, blocks } = showLetter(reading);
    expect(marks).toHaveLength(reading.metrics.length + reading.dismissed.length);
    const shown = blocks.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.kind === "mark" && marks[piece.mark]!.kind === "metric" ? [piece.text] : [])));
    expect(shown).toEqual(["12所", "3.5亿元", "20所"]);
  });

  it("tells the aspect of each paragraph, and which lie around the body", () => {
    const of = (start: string) => showLetter(reading).blocks.find(({ pieces }) => pieces.map(({ text }) => text).join("").startsWith(start))!;
    expect(of("2025年力争").aspect).toBe("plan");
    expect(of("2023年新建").aspect).not.toBe("plan");
    expect(of("李某代表").furniture).toBe(true);
  });
});
