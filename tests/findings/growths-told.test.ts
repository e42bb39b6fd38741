import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/findings/check-draft";
import { draftFindingInWords } from "../../src/wording/followthrough-check";
import { shortLetter } from "../followthrough/letters";

/** The growths of a draft of 2024 that its levels and those of other letters don't give. */
const wrong = (done: string, ...others: readonly (readonly [year: number, done: string])[]) =>
  checkDraft(shortLetter({ file: "draft", year: 2024, done }), others.map(([year, told], i) => shortLetter({ file: `${i}`, year, done: told, number: `云林函〔${year}〕${20 + i}号` })))
    .flatMap(({ kind, detail }) => (kind === "stated-vs-computed" && detail.code === "figures" ? [detail.finding.sources.map(({ metric }) => metric.value)] : []));

const BEFORE = [2023, "2022年，全省发放管护补助3.60亿元，木材产值300亿元。"] as const;

describe("every growth told of a level", () => {
  it.each([
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长15.2%。", [[3.96, 15.2, 3.6]]],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元、增长15.2%。", [[3.96, 15.2, 3.6]]],
    ["2023年，全省发放管护补助3.96亿元，增长15.2%，比上年增加0.36亿元。", [[3.96, 15.2, 3.6]]],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.56亿元，增长10%。", [[3.96, 0.56, 3.6]]],
    ["2023年，全省发放管护补助3.96亿元，增长10%，比上年增加0.56亿元。", [[3.96, 0.56, 3.6]]],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长10%。", []],
    ["2023年，全省发放管护补助3.96亿元，比上年增加约0.4亿元，增长10%以上。", []],
    // of another year, of another basis, the growth's own growth
    ["2023年，全省发放管护补助3.96亿元，增长10%，比2019年增长35%。", []],
    ["2023年，全省木材产值330亿元，增长10%，增速比上年提高3.2个百分点。", []],
    ["2023年，全省木材产值330亿元，名义增长10%，按可比价格计算增长6.1%。", []],
    ["2023年，全省木材产值330亿元，扣除价格因素，实际增长6.1%。", []],
    ["2023年，全省木材产值330亿元，增长10%，其中原木产值增长6.1%。", []],
  ])("%s", (done, gives) => expect(wrong(done, BEFORE)).toEqual(gives));

  it("the draft's own, where another letter repeats its level with the right growth", () => {
    const other = [2024, "2023年，全省发放管护补助3.96亿元，同比增长10%。"] as const;
    expect(wrong("2023年，全省发放管护补助3.96亿元，同比增长18.8%。", BEFORE, other)).toEqual([[3.96, 18.8, 3.6]]);
    expect(wrong("2023年，全省发放管护补助3.96亿元，比上年增加0.66亿元。", BEFORE, other)).toEqual([[3.96, 0.66, 3.6]]);
    expect(wrong("2023年，全省发放管护补助3.96亿元，同比增长10%。", BEFORE, other)).toEqual([]);
    expect(wrong("2023年，全省发放管护补助3.96亿元。", BEFORE, [2024, "2023年，全省发放管护补助3.96亿元，同比增长18.8%。"])).toEqual([]);
  });

  it("not where letters differ on the year before, and one of them gives the growth", () => {
    expect(wrong("2022年，全省发放管护补助3.20亿元。2023年，全省发放管护补助3.96亿元，同比增长10%。", BEFORE)).toEqual([]);
  });

  it("not of a whole held against its part", () => {
    expect(wrong("2022年，全省木材总产量2345.2万吨，比上年增加26.7万吨。2023年，全省春季木材总产量851.3万吨，较上年增产4.8万吨。")).toEqual([]);
  });
});

describe("an amount and a rate told of one level, without the level before", () => {
  it.each([
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长15.2%。", [[3.96, 15.2, 0.36]]],
    ["2023年，全省发放管护补助3.96亿元，增长15.2%，比上年增加0.36亿元。", [[3.96, 15.2, 0.36]]],
    ["2023年，全省新增管护站5588处，比上年增加268处、增长15.0%。", [[5588, 15, 268]]],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长10%。", []],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长9.8%。", []],
    ["2023年，全省发放管护补助3.96亿元，比上年增加约0.36亿元，增长15.2%。", []],
    ["2023年，全省发放管护补助近4亿元，比上年增加0.36亿元，增长15.2%。", []],
    ["2023年，全省发放管护补助3.96亿元，比年初增加0.36亿元，同比增长15.2%。", []],
    ["2023年，全省发放管护补助3.96亿元，比2019年增加0.96亿元，同比增长15.2%。", []],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，按可比口径增长15.2%。", []],
    ["2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，其中中央补助增长15.2%。", []],
    ["2023年，全省发放管护补助3.96亿元，增长10%，其中中央补助增加0.2亿元。", []],
  ])("%s", (done, gives) => expect(wrong(done)).toEqual(gives));

  it("is said in both languages", () => {
    const draft = shortLetter({ file: "draft", year: 2024, done: "2023年，全省发放管护补助3.96亿元，比上年增加0.36亿元，增长15.2%。" });
    const [one] = checkDraft(draft, []);
    expect(draftFindingInWords(one!, "zh")).toContain("原文称增长15.2%，按3.96亿元、增加0.36亿元计算为10%。");
    expect(draftFindingInWords(one!, "en")).toContain("stated a rise of 15.2%, but 3.96亿元 after a rise of 0.36亿元 gives 10%.");
  });
});
