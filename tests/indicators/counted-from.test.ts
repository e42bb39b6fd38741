import { describe, expect, it } from "vitest";
import { countedFrom } from "../../src/indicators/counted-from";

const of2025 = (before: string) => countedFrom({ kind: "change", from: null, to: "2025" }, before)!;

describe("a change is counted from", () => {
  it.each([
    ["the year before, where nothing is said", ["2025年水产品产量8.4万吨，增长", "投诉量下降", "其中出口、进口分别增长10.6%和", "师生比提高"]],
    ["the year before, as said", ["营业收入同比增长", "较上年增加", "比去年同期多", "与上年相比，床位增加", "比上年末净增", "比2024年增长", "按可比口径计算比上年增长", "占比较上年提高"]],
  ])("%s", (_, sentences) => expect(sentences.map((before) => [before, of2025(before)])).toEqual(sentences.map((before) => [before, { said: "同比", year: 2024 }])));

  it.each([
    ["比2020年增加", 2020], ["较2019年底的27公里增长", 2019], ["相比2021年度提高", 2021], ["与2015年相比，床位增加", 2015], ["相比2010年，园所增加", 2010],
    ["较“十三五”末提高", 2020], ["比三年前翻", 2022], ["比5年前减少", 2020], ["比前年增加", 2023],
  ])("a year that is named: %s", (before, year) => expect(of2025(before)).toEqual({ said: `较${year}年`, year }));

  it.each([
    ["较常年偏多", "较常年"], ["来水较多年均值偏少", "较常年"], ["比历史同期偏低", "较常年"], ["与常年同期相比，降水量偏多两成，日照偏少", "较常年"], ["平均气温偏高", "较常年"],
    ["高于全省平均", "较全省"], ["比全国平均水平低", "较全国"], ["分别高于、低于年度目标", "较年度目标"], ["较改革前提高", "较改革前"], ["快于序时进度", "较序时进度"],
    ["与对照田相比，亩均增产", "较对照田"], ["较一季度加快", "较一季度"], ["环比增长", "环比"], ["平均降幅", "平均降幅"], ["近三年年均增长", "年均"],
    ["近三年平均增长", "年均"], ["年均增速", "年均"], ["累计增长", "累计"], ["累计提高", "累计"], ["比上月增长", "较上月"],
  ])("something else than a year: %s", (before, said) => expect(of2025(before)).toEqual({ said, year: null }));

  it("the year its period begins with, where that spans several", () => {
    expect(["2018年以来，合作社增长", "2018年以来合作社增长", "2018—2025年增长"].map((before) => countedFrom({ kind: "change", from: "2018", to: "2025" }, before)!.said)).toEqual(["2018年以来", "2018年以来", "2018年以来"]);
  });

  it.each([["占比达到", "level"], ["比常年多的12处", "level"], ["高于全国的份额为", "share"]] as const)("no change, no base: %s (%s)", (before, kind) =>
    expect(countedFrom({ kind, from: null, to: "2025" }, before)).toBeNull());
});
