import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLetter } from "../src/engine";

/** Pieces of the genre in any order: what no person wrote, but a paste may hold. */
const pieces = fc.constantFrom(
  "一、", "（一）", "(二)", "1.", "①", "一是", "二是", "下一步，", "主要成效\n", "《关于加强监管的意见》（某发〔2023〕18号）", "“1+10+N”",
  "2023年", "截至2022年底，", "近三年", "1—6月", "今年以来，", "到2025年，", "比2020年", "同比增长", "由", "提高到", "分别为", "其中", "累计", "占比", "位居全国第",
  "12", "1,286.4", "3.5", "０．５", "十二", "二〇二五", "万", "亿元", "家", "个百分点", "%", "余", "超", "不少于", "万人次", "-", "—", "/", ":", "第",
  "新建水厂", "企业", "覆盖率", "补助资金", "，", "。", "；", "、", "\n", "\r\n", "\t", " ", "　", "\u00a0", "\f", "（", "）", "”", "<br>", "&nbsp;", "&#50;", "😀", "\ud83d",
);
const paste = fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join(""));

describe("whatever is pasted", () => {
  it("spans lie in the paste, quotes keep their digits, every digit is accounted for exactly once", () => {
    fc.assert(
      fc.property(paste, (text) => {
        const { metrics, dismissed, letter } = readLetter(text);
        const times = new Uint8Array(text.length);
        for (const { span } of [...metrics, ...dismissed]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          for (let i = span.start; i < span.end; i++) times[i] = times[i]! + 1;
        }
        for (let i = 0; i < text.length; i++) if (/[0-9０-９]/.test(text[i]!)) expect(times[i], `${i} of ${JSON.stringify(text)}`).toBe(1);
        for (const m of metrics) {
          expect(Number.isFinite(m.value) && Number.isFinite(m.si)).toBe(true);
          if (m.item !== null) expect(m.span.start).toBeGreaterThanOrEqual(letter.items[m.item]!.span.start);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("reading the clean text again reads the same figures", () => {
    fc.assert(
      fc.property(paste, (text) => {
        const first = readLetter(text);
        const second = readLetter(first.source.text);
        const figures = (r: typeof first) => r.metrics.map((m) => [m.name, m.value, m.unit, m.qualifier, m.kind, m.to]);
        expect(figures(second)).toEqual(figures(first));
      }),
      { numRuns: 200 },
    );
  });
});
