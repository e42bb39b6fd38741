import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { findings } from "../../src/findings/find";
import { shortLetter } from "../followthrough/letters";

const told = (...letters: readonly string[]) => findings(compareLetters(letters.map((done, i) => shortLetter({ file: `${i}`, year: 2024 + i, done })))).map(({ kind, sources }) => [kind, ...sources.map(({ metric }) => metric.value)]);

describe("two figures of one name in one letter", () => {
  it.each([
    // of a part that the clause before names
    ["2023年，全省接待游客3.02亿人次，实现林业旅游收入359.5亿元。其中南部接待游客8672万人次，林业旅游收入91.2亿元。", []],
    ["2023年，全省种苗基地238.5万亩，产种量7.1亿公斤。其中松树种苗基地148万亩，产种量5.9亿公斤。", []],
    // of a part whose share stands beside it
    ["2023年，全省发放林业贷款412.6亿元。分行业看，木材加工业受益明显，发放林业贷款153.7亿元，占比37.3%。", []],
    ["2023年，全省发放林业贷款412.6亿元。2023年，全省发放林业贷款453.7亿元。", [["same-letter", 412.6, 453.7]]],
  ])("%s", (done, gives) => expect(told(done)).toEqual(gives));
});

describe("a sum", () => {
  it.each([
    ["截至2023年底，全省林地1.63亿亩，其中松林7860万亩，杉木林、竹林面积分别为2985万亩和4510万亩。", []],
    ["截至2023年底，全省松林7860万亩，公益林、商品林面积分别为2985万亩和4510万亩。", [["sum", 7860, 2985, 4510]]],
  ])("%s", (done, gives) => expect(told(done)).toEqual(gives));
});

describe("doubled", () => {
  it.each([
    [244, []],
    [238, []],
    [270, [["stated-vs-computed", 270, 1, 120]]],
    [216, [["stated-vs-computed", 216, 1, 120]]],
  ])("120处 to %d处 翻一番", (after, gives) => expect(told("2022年，全省森林公园120处。", `2023年，全省森林公园${after}处，比2022年的120处翻一番。`)).toEqual(gives));
});
