import { describe, expect, it } from "vitest";
import { countedFrom } from "../../src/indicators/counted-from";

const of2025 = (before: string) => countedFrom({ kind: "change", from: null, to: "2025" }, before)!;

describe("a change is counted from", () => {
  it.each([
    ["the year before, where nothing is said", ["2025年水产品产量8.4万吨，增长", "投诉量下降", "其中出口、进口分别增长10.6%和", "师生比提高"]],
    ["the year before, as said", ["营业收入同比增长", "较上年增加", "比去年同期多", "与上年相比，床位增加", "比上年末净增", "比2024年增长", "按可比口径计算比上年增长", "占比较上年提高"]],
    ["the year before, in other words", ["与2024年比增长", "与去年比增长", "与去年比基本持平略增", "与上年比有较大", "与去年同期比，增长", "在上年基础上增长", "在2024年的基础上增长", "在上年高基数之上增长", "2025年比2024年增长"]],
    ["the year before, beside other years", ["2021年投产的园区产值同比增长", "2025年产量增长", "2020年以来持续改善，2025年产量增长"]],
    ["the year before, beside words that only look like a comparison", ["产量和产值同比分别增长", "床位数和医护比提高", "产量与占比提高", "投入和产出比增长"]],
  ])("%s", (_, sentences) => expect(sentences.map((before) => [before, of2025(before)])).toEqual(sentences.map((before) => [before, { said: "同比", year: 2024 }])));

  it.each([
    ["比2020年增加", 2020], ["较2019年底的27公里增长", 2019], ["相比2021年度提高", 2021], ["与2015年相比，床位增加", 2015], ["相比2010年，园所增加", 2010],
    ["较“十三五”末提高", 2020], ["比三年前翻", 2022],
    ["与2020年比增长", 2020], ["与2020年同期比，增长", 2020], ["同2020年比增长", 2020], ["跟2020年末比多", 2020], ["和2020年比较增长", 2020], ["与2020年同比增长", 2020], ["与“十三五”末比增长", 2020],
    ["在2020年基础上增长", 2020], ["在2020年建成12个的基础上，增加", 2020], ["在“十三五”末的基础上增长", 2020], ["对比2020年增长", 2020], ["相对2020年提高", 2020], ["相对于2020年下降", 2020], ["相较于2020年下降", 2020],
    ["以2020年为基期增长", 2020], ["以2020年为基数，增长", 2020], ["以2019年为参照，增长", 2019], ["比2019增长", 2019], ["自2020年增长", 2020], ["与三年前比增长", 2022], ["产量为2020年的1.2倍，增长", 2020], ["比5年前减少", 2020], ["比前年增加", 2023],
  ])("a year that is named: %s", (before, year) => expect(of2025(before)).toEqual({ said: `较${year}年`, year }));

  it.each([
    ["较常年偏多", "较常年"], ["来水较多年均值偏少", "较常年"], ["比历史同期偏低", "较常年"], ["与常年同期相比，降水量偏多两成，日照偏少", "较常年"], ["平均气温偏高", "较常年"],
    ["高于全省平均", "较全省"], ["比全国平均水平低", "较全国"], ["分别高于、低于年度目标", "较年度目标"], ["较改革前提高", "较改革前"], ["快于序时进度", "较序时进度"],
    ["与对照田相比，亩均增产", "较对照田"], ["较一季度加快", "较一季度"], ["环比增长", "环比"], ["平均降幅", "平均降幅"], ["近三年年均增长", "年均"],
    ["近三年平均增长", "年均"], ["年均增速", "年均"], ["累计增长", "累计"], ["累计提高", "累计"], ["比上月增长", "较上月"], ["与疫情前比增长", "较疫情前"], ["与全国平均比高", "较全国"], ["与二〇二〇年比增长", "较二〇二〇年"], ["较2019年、2020年分别增长", "较2019年、2020年分别增长"],
  ])("something else than a year: %s", (before, said) => expect(of2025(before)).toEqual({ said, year: null }));

  it.each([
    ["2021年投产的园区产值增长", "较2021"], ["“十三五”期间立项的课题增长", "较十三五期间"], ["2020年的基地产值增速", "较2020"], ["对照2018年的规划增长", "较2018年"],
  ])("never the year before, where the clause names another time: %s", (before, said) => expect(of2025(before).said).toBe(said));

  it.each([
    ["增长", "（与2020年比）", { said: "较2020年", year: 2020 }], ["增长", "（以2020年为基期）", { said: "较2020年", year: 2020 }], ["增长", "（比上年）", { said: "同比", year: 2024 }], ["增长", "（含外地）", { said: "同比", year: 2024 }],
    ["增长", "（较2020年）", { said: "较2020年", year: 2020 }], ["增长", "（高于全国1.2个百分点）", { said: "同比", year: 2024 }], ["同比增长", "（比2020年增长3%）", { said: "同比", year: 2024 }], ["比2020年增长", "（与上年相比）", { said: "较2020年", year: 2020 }],
  ])("what a bracket behind it says: %s%s", (before, after, gives) => expect(countedFrom({ kind: "change", from: null, to: "2025" }, before, after)).toEqual(gives));

  it("the year its period begins with, where that spans several", () => {
    expect(["2018年以来，合作社增长", "2018年以来合作社增长", "2018—2025年增长"].map((before) => countedFrom({ kind: "change", from: "2018", to: "2025" }, before)!.said)).toEqual(["2018年以来", "2018年以来", "2018年以来"]);
  });

  it.each([["占比达到", "level"], ["比常年多的12处", "level"], ["高于全国的份额为", "share"]] as const)("no change, no base: %s (%s)", (before, kind) =>
    expect(countedFrom({ kind, from: null, to: "2025" }, before)).toBeNull());
});
