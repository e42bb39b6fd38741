import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean-text";
import { processorSeconds } from "../tools/processor-seconds";

/** Scraps of letters and of what pasting does to them, in any order. */
const scrap = fc.constantFrom(
  "一、", "（二）", "1.", "1．\t", "一是", "，", "。", "：", "；", "\n", "\n\n", "\r\n", "\f", "\t", " ", "　　", "\u00a0", "    ", "&nbsp;", "&amp;", "&#12288;", "&", ";", "<br>", "<", ">", "</p>", "b", "[", "31m", "[0m", "\u001b[1;32m", "]",
  "２０２４年", "3. 5", "1 0 0", "17 个", "98. 4 %", "— 3 —", "12", "．", "-", "~", "\u200b", "\ufeff", "𠮷", "张三代表：", "GDP", "km",
  "我厅会同省财政厅印发实施方案，明确目标任务和责任分工落实资金", "全省建成高标准农田改善灌溉面积新增高效节水灌溉面积完成投资推动",
);
const letterLike = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(""));
const anything = fc.oneof(letterLike, fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 200 }));

describe("any paste", () => {
  it("gives each clean character a stretch of the paste, in order and without overlap", () => {
    fc.assert(
      fc.property(anything, (pasted) => {
        const source = cleanText(pasted);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < source.text.length; at += 1) {
          const span = source.toPasted({ start: at, end: at + 1 });
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(pasted.length);
          expect(span.start >= before.end || (span.start === before.start && span.end === before.end)).toBe(true);
          expect(source.toClean(span.start)).toBeLessThanOrEqual(at);
          before = span;
        }
      }),
      { numRuns: 600 },
    );
  });

  it("is clean after cleaning once", () => {
    fc.assert(
      fc.property(anything, (pasted) => {
        const { text } = cleanText(pasted);
        expect(cleanText(text).text).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it("loses no digit without saying so", () => {
    fc.assert(
      fc.property(anything, (pasted) => {
        const source = cleanText(pasted);
        const kept = new Uint8Array(pasted.length);
        for (const { start, end } of source.dropped) kept.fill(1, start, end);
        for (let at = 0; at < source.text.length; at += 1) {
          const { start, end } = source.toPasted({ start: at, end: at + 1 });
          kept.fill(1, start, end);
        }
        for (let at = 0; at < pasted.length; at += 1) if (/[0-9０-９]/.test(pasted[at]!)) expect(kept[at]).toBe(1);
      }),
      { numRuns: 600 },
    );
  });
});

/** Scraps of tables that are set by spaces, among others; the same pastes in every run. */
const tableLike = fc.array(fc.oneof(scrap, fc.constantFrom("指标      2021年      2022年\n", "\n投资  12  13\n", "\n供水　　　1.5　　　20\n", "        （万元）    （%）\n", "\n一、合  计\n", "\t（万元）")), { maxLength: 40 }).map((scraps) => scraps.join(""));

it("tables set by spaces are clean after cleaning once", () => {
  fc.assert(
    fc.property(tableLike, (pasted) => {
      const { text } = cleanText(pasted);
      expect(cleanText(text).text).toBe(text);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe("two million characters", () => {
  it.each([
    ["digits", "1"],
    ["Chinese characters", "一"],
    ["enumerators", "一是"],
    ["line feeds", "\n"],
    ["spaced digits", "1 "],
    ["ampersands", "&amp"],
    ["brackets", "<>"],
    ["opening brackets", "<"],
    ["lines", "我厅会同省财政厅印发实施方案明确目标任务\n"],
  ])("of %s are cleaned in seconds", async (_, unit) => {
    const pasted = unit.repeat(Math.floor(2_000_000 / unit.length));
    expect(await processorSeconds(() => expect(cleanText(pasted).pasted).toBe(pasted))).toBeLessThan(10);
  }, 120_000);
});
