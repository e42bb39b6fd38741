import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { readStatements } from "../../src/statements/read-statements";
import { cleanText } from "../../src/text/clean-text";
import { processorSeconds } from "../tools/processor-seconds";

const scrap = fc.constantFrom(
  "一、", "二、", "（一）", "（二）", "1.", "2.", "1、", "(1)", "①", "②", "一是", "二是", "三是", "首先，", "其次，", "最后，", "第一，", "第二，", "第一部分", "1.1", "●",
  "主要做法", "主要成效", "下一步打算", "关于“产业”的建议", "下一步，我厅将推进", "《建议》提出，加大投入", "截至2023年底，建成12家", "会同省财政厅印发《办法》（吉科发〔2024〕5号）",
  "。", "；", "：", "，", "\n", "\n", "\n", "  ", "\t", "张三代表：", "收悉，现答复如下：", "感谢您的支持！", "附件：名单", "联系人：李四", "2024年6月3日", "省水利厅", "吉科发〔2024〕5号", "打印", "— 2 —",
);
const letterLike = fc.array(scrap, { maxLength: 80 }).map((scraps) => scraps.join(""));

describe("any paste", () => {
  it("gives points in order, apart from one another, inside the body, and children inside their parents", () => {
    fc.assert(
      fc.property(fc.oneof(letterLike, fc.string({ unit: "binary", maxLength: 120 })), (pasted) => {
        const source = cleanText(pasted);
        const { items, body, furniture } = readOutline(source);
        expect(body.start).toBeGreaterThanOrEqual(0);
        expect(body.end).toBeGreaterThanOrEqual(body.start);
        expect(body.end).toBeLessThanOrEqual(source.text.length);
        items.forEach((item, i) => {
          const next = items[i + 1];
          expect(item.clean.start).toBeGreaterThanOrEqual(body.start);
          expect(item.clean.end).toBeLessThanOrEqual(body.end);
          expect(item.clean.end).toBeGreaterThan(item.clean.start);
          expect(item.span.end).toBeGreaterThan(item.span.start);
          expect(item.span.end).toBeLessThanOrEqual(pasted.length);
          expect(source.toClean(item.span.start)).toBeLessThanOrEqual(item.clean.start);
          if (next) {
            expect(next.clean.start).toBe(item.clean.end);
            expect(next.span.start).toBe(item.span.end);
          }
          if (item.parent === null) expect(item.level).toBe(1);
          else {
            expect(item.parent).toBeLessThan(i);
            expect(item.level).toBe(items[item.parent]!.level + 1);
          }
        });
        let before = 0;
        for (const { clean } of furniture) {
          expect(clean.start).toBeGreaterThanOrEqual(before);
          expect(clean.end).toBeLessThanOrEqual(source.text.length);
          expect(clean.end <= body.start || clean.start >= body.end).toBe(true);
          before = clean.end;
        }
      }),
      { numRuns: 1500, examples: [["一、某科发〔2024〕5号一、会同省财政厅印发《办法》（某科发〔2024〕5号）下一步，我厅将推进"]] },
    );
  });

  it("gives one statement at most for a point, with quotes that are in the paste", () => {
    fc.assert(
      fc.property(letterLike, (pasted) => {
        const source = cleanText(pasted);
        const letter = readOutline(source);
        let before = -1;
        for (const statement of readStatements(source, letter)) {
          expect(statement.item).toBeGreaterThan(before);
          expect(statement.aspect).toBe(letter.items[statement.item]!.aspect);
          expect(statement.span).toEqual(letter.items[statement.item]!.span);
          for (const { span, title } of statement.policies) {
            expect(span.start).toBeGreaterThanOrEqual(statement.span.start);
            expect(span.end).toBeLessThanOrEqual(statement.span.end);
            expect(pasted.slice(span.start, span.end).replace(/\s/g, "")).toContain(title.replace(/\s/g, ""));
          }
          if (statement.ask !== null) expect(letter.items[statement.ask]!.aspect).toBe("ask");
          before = statement.item;
        }
      }),
      { numRuns: 800 },
    );
  });
});

describe("one million characters", () => {
  it.each(["1", "一", "一是", "\n", "一是，二是，", "一、\n", "（一）", "《", "关于", "1.", "张三：\n", "〔2024〕", "感谢您", "第", "会议第", "省财政厅、", "2024年1月1日\n", "《a》（一〔2024〕"])("of %j are read in seconds", async (unit) => {
    const source = cleanText(unit.repeat(Math.floor(1_000_000 / unit.length)));
    expect(await processorSeconds(() => readStatements(source, readOutline(source)))).toBeLessThan(15);
  }, 120_000);
});
