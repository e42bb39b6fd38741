import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { observationInWords } from "../../src/wording/figure";
import { madeLetter } from "./made-letter";

const level = { words: "2022年评价入库体育企业«1804户»，", name: "评价入库体育企业", value: 1804, unit: "户" };
const growth = { words: "同比增长«32.6%»。", name: "评价入库体育企业", value: 32.6, unit: "%", kind: "change" as const };

describe("levels that only a growth rate tells", () => {
  it("the year before: 1804 after 32.6% is 1360.0–1361.0, so 1360 or 1361", () => {
    const [series] = compareLetters([madeLetter(2023, [level, growth])]).series;
    const [base] = series!.observations;
    expect(base).toMatchObject({ year: 2021, figure: null, derivation: { direction: "base", whole: [1360, 1361] } });
    expect(base!.interval.low!.toFixed(1)).toBe("1360.0");
    expect(base!.interval.high!.toFixed(1)).toBe("1361.0");
    expect(observationInWords(base!, "zh")).toBe("1360或1361户");
    expect(series!.changes).toMatchObject([{ verdict: "comparable-with-note", reasons: ["derived"], percent: 32.6, stated: 32.6 }]);
  });

  it("the year itself: 3112 with 15.36% on top is about 3590", () => {
    const { series } = compareLetters([
      madeLetter(2023, [{ words: "截至2022年底，体育社会组织共有«3112户»。", name: "体育社会组织", value: 3112, unit: "户", basis: "cumulative" }]),
      madeLetter(2024, [{ words: "2023年，体育社会组织增长«15.36%»。", name: "体育社会组织数量", value: 15.36, unit: "%", kind: "change", basis: "cumulative" }]),
    ]);
    const derived = series[0]!.observations.at(-1)!;
    expect(derived).toMatchObject({ year: 2023, derivation: { direction: "level" } });
    expect(derived.si).toBeCloseTo(3590.0, 0);
    expect(derived.interval.low!).toBeLessThan(3590);
    expect(derived.interval.high!).toBeGreaterThan(3590);
    expect(series[0]!.changes[0]).toMatchObject({ percent: 15.36 });
  });

  it("an increase by an amount, and by points", () => {
    const { series } = compareLetters([madeLetter(2023, [
      { words: "2022年体育消费«19.5亿元»，", name: "体育消费", value: 19.5, unit: "亿元" }, { words: "比上年增加«4.2亿元»。", name: "体育消费", value: 4.2, unit: "亿元", kind: "change" },
      { words: "2022年体质达标率«91.2%»，", name: "体质达标率", value: 91.2, unit: "%", kind: "share" }, { words: "比上年提高«1.4个百分点»。", name: "体质达标率", value: 1.4, unit: "个百分点", kind: "change" },
    ])]);
    expect(series.map((s) => [s.indicator.title, s.observations[0]!.year, Number(s.observations[0]!.si.toFixed(6))])).toEqual([["体育消费", 2021, 1530000000], ["体质达标率", 2021, 89.8]]);
  });

  it("counts told apart by a whole number are exact: 19 clubs, 3 more than the year before, were 16", () => {
    const { series } = compareLetters([madeLetter(2024, [
      { words: "2023年国家级俱乐部«19家»，", name: "国家级俱乐部", value: 19, unit: "家" }, { words: "比上年增加«3家»。", name: "国家级俱乐部", value: 3, unit: "家", kind: "change" },
    ])]);
    expect(series[0]!.observations[0]).toMatchObject({ year: 2022, si: 16, interval: { low: 16, high: 16 } });
    expect(observationInWords(series[0]!.observations[0]!, "zh")).toBe("16家");
    expect(series[0]!.changes[0]).toMatchObject({ ratio: 0.1875, percent: 18.8, open: false, low: null, high: null });
  });

  it.each([
    ["a count with a qualifier", { unit: "家", qualifier: "over" as const }], ["a count in 万", { unit: "万家", value: 3 }], ["an amount", { unit: "亿元" }], ["an amount in 元", { unit: "元" }],
  ])("the difference leaves something open: %s", (_, change) => {
    const { series } = compareLetters([madeLetter(2024, [
      { words: "2023年俱乐部«190000»，", name: "俱乐部", value: 190000, unit: change.unit.replace("万", "") }, { words: "比上年增加«3»。", name: "俱乐部", value: 3, kind: "change", ...change },
    ])]);
    const base = series[0]?.observations[0];
    expect(base?.derivation && base.interval.low === base.interval.high).toBe(false);
  });

  it("a person decides where the level it was worked out from is of an inferred year", () => {
    const { series } = compareLetters([madeLetter(2024, [
      { ...level, words: "评价入库体育企业«1804户»，", basis: "none", to: "2024" }, { ...growth, basis: "none", to: "2024" },
    ])]);
    expect(series[0]!.changes).toMatchObject([{ from: { year: 2023, inferred: true }, verdict: "check", percent: 32.6 }]);
    expect(series[0]!.changes[0]!.reasons).toEqual(expect.arrayContaining(["derived", "derived-year", "inferred-year"]));
  });

  it("nothing is derived for a level that a letter states", () => {
    const { series } = compareLetters([madeLetter(2022, [{ ...level, words: "2021年评价入库体育企业«1361户»。", value: 1361 }]), madeLetter(2023, [level, growth])]);
    expect(series[0]!.observations.map((o) => [o.si, o.derivation])).toEqual([[1361, null], [1804, null]]);
  });

  const rain = { words: "2025年全市平均降水量«612.4毫米»，", name: "平均降水量", value: 612.4, unit: "毫米" };
  const share = { words: "2025年公办园在园幼儿占比«46.2%»，", name: "公办园在园幼儿占比", value: 46.2, unit: "%", kind: "share" as const };
  it.each([
    ["what is usual", rain, { words: "较常年偏多«23%»。", value: 23, unit: "%" }],
    ["an average of elsewhere", share, { words: "比全国平均水平低«4.8个百分点»。", value: -4.8, unit: "个百分点" }],
    ["a target", share, { words: "高于年度目标«1.2个百分点»。", value: 1.2, unit: "个百分点" }],
    ["the month before", rain, { words: "环比增长«8%»。", value: 8, unit: "%" }],
    ["several years", rain, { words: "近五年年均增长«2.1%»。", value: 2.1, unit: "%" }],
  ])("nothing is derived from what is counted from %s", (_, level, change) => {
    const { series } = compareLetters([madeLetter(2026, [level, { ...change, name: level.name, kind: "change" }])]);
    expect(series.flatMap((row) => row.observations.map((o) => [o.year, o.derivation]))).toEqual(series.map(() => [2025, null]));
    expect(series.flatMap((row) => row.disagreements)).toEqual([]);
  });

  it("what is off the usual is held against no level of the year before", () => {
    const { series } = compareLetters([
      madeLetter(2025, [{ ...rain, words: "2024年全市平均降水量«540毫米»。", value: 540 }]),
      madeLetter(2026, [rain, { words: "较常年偏多«23%»。", name: rain.name, value: 23, unit: "%", kind: "change" }]),
    ]);
    expect(series[0]!.changes).toMatchObject([{ percent: 13.4, stated: null }]);
    expect(series.flatMap((row) => row.disagreements)).toEqual([]);
  });

  it("changes counted from different things are rows of their own, told apart", () => {
    const { series } = compareLetters([
      madeLetter(2025, [{ words: "2024年降水量较常年偏多«23%»。", name: "降水量", value: 23, unit: "%", kind: "change", to: "2024" }]),
      madeLetter(2026, [{ words: "2025年降水量同比增长«5%»。", name: "降水量", value: 5, unit: "%", kind: "change", to: "2025" }]),
    ]);
    expect(series.map((row) => [row.changes.map((c) => [c.verdict, c.points]), row.changes.flatMap((c) => c.reasons)])).toEqual([[[["not-comparable", null]], ["counted-from"]]]);
  });
});
