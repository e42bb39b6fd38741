import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { ofWholeCountry } from "../../src/indicators/nationwide";
import { shortLetter } from "../ledger/short-letters";

/** Years of each row that the letters of 2023 and 2024 give, the derived ones too, and what is offered. */
const compared = (...letters: readonly string[]) => {
  const { series, offers } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` })));
  return { rows: series.map(({ observations }) => observations.map(({ year }) => year)), offers: offers.length };
};

describe("what is told of the country is never one row with what is told of the province", () => {
  it.each<[string, string]>([
    ["2022年，国内生产总值增长3.0%。", "2023年，全省地区生产总值增长6.3%。"],
    ["2022年，国内生产总值增长3.0%。", "2023年，全省生产总值增长6.3%。"],
    ["2022年，我国国内生产总值121万亿元。", "2023年，全省生产总值126万亿元。"],
    ["2022年，国内GDP增长3.0%。", "2023年，全省GDP增长6.3%。"],
    ["2022年，人均国内生产总值8.5万元。", "2023年，人均地区生产总值8.9万元。"],
    ["2022年，全国粮食产量13731亿斤。", "2023年，全省粮食产量13908亿斤。"],
    ["2022年，我国粮食产量13731亿斤。", "2023年，粮食产量13908亿斤。"],
    ["2022年，全国居民人均可支配收入36883元。", "2023年，居民人均可支配收入39218元。"],
    ["截至2022年底，全国共有养老机构4.1万个。", "截至2023年底，全省共有养老机构3.1万个。"],
    ["2022年，全国粮食产量增长3.6%。", "2023年，全省粮食产量增长4.6%。"],
  ])("%s | %s", (before, after) => expect(compared(before, after)).toEqual({ rows: [[2022], [2023]], offers: 0 }));

  it("nor is its growth the province's", () => expect(compared("2023年，全国粮食产量增长1.3%。", "2023年，全省粮食产量358亿斤。").rows.flat()).toEqual([2023, 2023]));
  it("of one sentence, each goes on with its own", () => expect(compared(
    "2022年，全省规模以上工业增加值增长3.6%，全国增长3.0%。", "2023年，全省规模以上工业增加值增长4.6%，全国增长4.2%。",
  )).toEqual({ rows: [[2022, 2023], [2022, 2023]], offers: 0 }));
});

describe("one row still", () => {
  it.each<[string, string]>([
    ["2022年，全省地区生产总值12050亿元。", "2023年，全省生产总值12680亿元。"],
    ["2022年，全县国内生产总值120.5亿元。", "2023年，全县国内生产总值126.8亿元。"],
    ["2022年，国内生产总值增长3.0%。", "2023年，国内生产总值增长5.2%。"],
    ["2022年，全国粮食产量13731亿斤。", "2023年，我国粮食产量13908亿斤。"],
    ["2022年，全省粮食产量占全国的5.1%。", "2023年，粮食产量占全国的5.2%。"],
    ["2022年，创建全国文明村镇120个。", "2023年，创建全国文明村镇150个。"],
    ["2022年，粮食产量358亿斤。", "2023年，全省粮食产量361亿斤。"],
  ])("%s | %s", (before, after) => expect(compared(before, after).rows).toEqual([[2022, 2023]]));
});

describe("no figure of the country", () => {
  it.each([
    ["全国文明村镇", "2023年，新增全国文明村镇"], ["产量", "2023年产量居全国第"], ["增速", "全国排名第"], ["粮食产量", "粮食产量占全国"], ["国内生产总值", "全县国内生产总值"], ["国内生产总值", "某某县国内生产总值"],
    ["新能源汽车", "我省新能源汽车"], ["代表建议", "全国人大代表建议"], ["市场占有率", "全国市场占有率"],
  ])("%s: %s", (name, clause) => expect(ofWholeCountry(name, clause)).toBe(false));
});
