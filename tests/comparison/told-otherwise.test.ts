import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { changeInWords, observationInWords } from "../../src/wording/figure";
import { amountInWords } from "../../src/wording/report-sentences";
import { shortLetter } from "../ledger/short-letters";

/** Rows with two years and more, of letters of 2023, 2024 …: 基地 2022 3个 → 2023 4个 comparable 33.3; ~ behind a year that nobody states. */
const rows = (...letters: readonly string[]): string[] =>
  compareLetters(letters.map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` }))).series
    .filter(({ observations }) => observations.length > 1)
    .map(({ indicator, observations, changes }) => [
      indicator.title, observations.map((o) => `${o.year}${o.inferred ? "~" : ""} ${observationInWords(o, "zh")}`).join(" → "), ...changes.map(({ verdict, reasons, percent, points }) => [verdict, ...reasons, percent ?? points ?? "–"].join(" ")),
    ].join(" | "));

type Case = readonly [before: string, after: string, rows: readonly string[]];

describe("a running total in a sentence of one year", () => {
  it.each<Case>([
    ["2022年，改造训练馆120个；累计完成场馆节能改造17家。", "2023年，改造训练馆130个，完成场馆节能改造6家。", ["改造训练馆 | 2022 120个 → 2023 130个 | comparable 8.3", "完成场馆节能改造（累计→当年） | 2022 17家 → 2023 6家 | not-comparable stock-flow basis-unstated –"]],
    ["2022年，改造训练馆120个。累计完成场馆节能改造17家。", "2023年，完成场馆节能改造6家。", ["完成场馆节能改造（累计→当年） | 2022 17家 → 2023 6家 | not-comparable stock-flow basis-unstated –"]],
    ["2022年，培养裁判员2160人，累计培养裁判员5400人。", "2023年，培养裁判员2300人，累计培养裁判员7700人。", ["培养裁判员（当年） | 2022 2160人 → 2023 2300人 | comparable 6.5", "培养裁判员（累计） | 2022 5400人 → 2023 7700人 | comparable-with-note year-end 42.6"]],
    ["2022年，完成场馆改造12个，累计完成60个。", "2023年，完成场馆改造15个，累计完成75个。", ["完成场馆改造（当年） | 2022 12个 → 2023 15个 | comparable 25", "完成场馆改造（累计） | 2022 60个 → 2023 75个 | comparable-with-note year-end 25"]],
  ])("began before it: %s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));

  it.each<Case>([
    ["2022年，全省累计发放体育消费券3.2亿元。", "2023年，全省累计发放体育消费券3.6亿元。", ["发放体育消费券 | 2022 3.2亿元 → 2023 3.6亿元 | comparable 12.5"]],
    ["2022年救助困难运动员1760人，累计支出资金360万元。", "2023年救助困难运动员1890人，支出资金387万元。", ["救助困难运动员 | 2022 1760人 → 2023 1890人 | comparable 7.4", "支出资金 | 2022 360万元 → 2023 387万元 | comparable 7.5"]],
  ])("is the year's: %s | %s", (before, after, expected) => expect(rows(before, after).map((row) => row.replace(/^.*(?=支出资金)/u, ""))).toEqual(expected));

  it("never falls", () => expect(rows("累计完成场地普查421个。", "完成场地普查238个。")).toEqual(["完成场地普查 | 2023~ 421个 → 2024~ 238个 | not-comparable stock-flow inferred-year –"]));
  it("of a year may be more than its year, where it is much more", () =>
    expect(rows("2022年，引导基金累计完成投资39.5亿元。", "2023年，引导基金完成投资8.4亿元。")).toEqual(["引导基金完成投资 | 2022 39.5亿元 → 2023 8.4亿元 | check basis-unclear -78.7"]));
  it("since some year is of another length than what was done by some day", () =>
    expect(rows("截至5月底，全省已新建健身步道4100公里。", "“十四五”以来，累计新建健身步道3.19万公里。")).toEqual(["新建健身步道 | 2023 4100公里 → 2024 3.19万公里 | not-comparable as-of basis –"]));
});

describe("what there is, in a sentence of a year", () => {
  it.each<Case>([
    ["截至2022年底，全省在校学生135.8万人。", "2023年，全省在校学生121.5万人。", ["在校学生 | 2022 135.8万人 → 2023 121.5万人 | comparable-with-note year-end -10.5"]],
    ["2022年，新增教练人才12.8万人；全省教练人才总量312万人。", "2023年，新增教练人才14.6万人；全省教练人才总量326万人。", ["新增教练人才 | 2022 12.8万人 → 2023 14.6万人 | comparable 14.1", "教练人才总量 | 2022 312万人 → 2023 326万人 | comparable 4.5"]],
    ["2022年，新增教练人才12.8万人，其中高级教练3.6万人；教练人才总量312万人，其中高级教练89.5万人。", "2023年，新增教练人才14.6万人，其中高级教练4.8万人；教练人才总量326万人，其中高级教练94.8万人。", [
      "新增教练人才 | 2022 12.8万人 → 2023 14.6万人 | comparable 14.1", "高级教练（当年） | 2022 3.6万人 → 2023 4.8万人 | comparable 33.3",
      "教练人才总量 | 2022 312万人 → 2023 326万人 | comparable 4.5", "高级教练（期末） | 2022 89.5万人 → 2023 94.8万人 | comparable 5.9",
    ]],
    ["截至2022年底，高新技术企业1.2万家。", "2023年，新认定高新技术企业4126家，高新技术企业达到1.4万家。", ["高新技术企业 | 2022 1.2万家 → 2023 1.4万家 | comparable-with-note year-end 16.7"]],
    ["截至2022年底，体育旅游实现产值97.1亿元。", "2023年，体育旅游产值110.3亿元。", ["体育旅游产值 | 2022 97.1亿元 → 2023 110.3亿元 | comparable 13.6"]],
    ["2022年，新增团体标准300个，品牌企业达到3127家。", "2023年，新增团体标准377个，品牌企业达到3519家。", ["新增团体标准 | 2022 300个 → 2023 377个 | comparable 25.7", "品牌企业 | 2022 3127家 → 2023 3519家 | comparable 12.5"]],
  ])("%s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));
});

describe("not the same things", () => {
  it.each<Case>([
    ["2022年，器材抽查合格率93.5%。", "2023年，器材抽查不合格率6.1%。", []],
    ["截至2022年底，第二轮督察反馈问题1028项。", "截至2023年底，第三轮督察反馈问题463项。", ["第二轮督察反馈问题 | 2022 1028项 → 2023 463项 | not-comparable batch –"]],
    ["全省现有健身服务中心88家。", "全省现有健身服务中心（站）302家。", ["健身服务中心 | 2023~ 88家 → 2024~ 302家 | not-comparable scope inferred-year –"]],
    ["截至2022年底，规模以上体育用品企业4285家。", "截至2023年底，全省体育用品企业1.86万家。", []],
    ["截至2022年底，全市健身房312家。", "截至2023年底，市区健身房186家。", []],
    ["2022年，新建、改扩建健身中心287所。", "2023年，新建健身中心141所，改扩建健身中心128所。", []],
    ["2022年，省级以上体育龙头企业37家。", "2023年，体育龙头企业212家。", ["省级以上体育龙头企业 | 2022 37家 → 2023 212家 | not-comparable level –"]],
    ["2022年，接待国内游客6.1亿人次。", "2023年，接待国内外游客6.8亿人次。", []],
    ["2022年，体育用品进出口总额3126亿元。", "2023年，体育用品出口总额2400亿元。", []],
    ["2022年，地级以上城市场馆开放率64.8%。", "2023年，县级城市场馆开放率58.9%。", []],
    ["2022年，落实中央和省级体育资金42.7亿元。", "2023年，争取中央体育资金38.9亿元。", []],
    ["2022年，新增国家级体育旅游示范基地1家、省级体育旅游示范基地5家。", "截至2023年底，省级体育旅游示范基地38家。", ["省级体育旅游示范基地（当年→期末） | 2022 5家 → 2023 38家 | not-comparable stock-flow –"]],
    ["2022年，健身驿站167家。", "2023年，省级健身驿站203家。", ["健身驿站 | 2022 167家 → 2023 203家 | check alias 21.6"]],
    ["2022年，发放体育消费券4.6亿元，拉动消费130亿元。", "2023年，开展以旧换新活动，拉动消费1080亿元。", ["拉动消费 | 2022 130亿元 → 2023 1080亿元 | check deed-alone 730.8"]],
    ["2022年，发放体育消费券4.6亿元，拉动消费13亿元。", "2023年，发放体育消费券5.1亿元，拉动消费16亿元。", ["发放体育消费券 | 2022 4.6亿元 → 2023 5.1亿元 | comparable 10.9", "拉动消费 | 2022 13亿元 → 2023 16亿元 | comparable 23.1"]],
  ])("%s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));

  it("perhaps: what is granted for a time, and what is granted anew", () =>
    expect(rows("2022年，新认定体育产业基地126家。", "2023年，认定体育产业基地212家。")).toEqual(["认定体育产业基地 | 2022 126家 → 2023 212家 | check basis-unclear 68.3"]));
});

describe("standards, which hold for all", () => {
  it.each<Case>([
    ["2022年，人均健身服务补助标准79元。", "2023年，人均健身服务补助标准由79元提高到84元。", ["人均健身服务补助标准 | 2022 79元 → 2023 84元 | comparable 6.3"]],
    ["2022年，教练员每户补助3万元。", "2023年，教练员每户补助3.5万元。", ["教练员每户补助 | 2022 3万元 → 2023 3.5万元 | comparable 16.7"]],
    ["2022年，对每个站点补助10万元。", "2023年，对每个站点补助12万元。", ["站点补助标准 | 2022 10万元 → 2023 12万元 | comparable 20"]],
  ])("%s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));

  it("not the most that may be granted", () => expect(rows("2022年，对站点给予不超过10万元补助。", "2023年，对站点给予不超过12万元补助。")).toEqual([]));
});

describe("rates of a thousand", () => {
  it.each([["2022年，运动伤害率8.01‰。", "2023年，运动伤害率7.64‰。", -0.37], ["2022年，运动伤害率0.004‰。", "2023年，运动伤害率0.003‰。", -0.001]])("differ by ‰, no percentage points, to the digits printed: %s | %s", (before, after, difference) => {
    const { series } = compareLetters([before, after].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` })));
    expect(series[0]!.changes[0]).toMatchObject({ verdict: "comparable", points: null, percent: null, difference });
    expect(changeInWords(series[0]!.changes[0]!, "zh")).toBe(`${difference}‰`);
    expect(amountInWords(series[0]!.changes[0]!, "zh")).toBe(`下降${-difference}‰`);
  });
});

describe("growth of a growth", () => {
  it("is none of the level", () =>
    expect(rows("2022年，网络零售额320亿元，同比增长12.1%。", "2023年，网络零售额361亿元，增速较上年提高0.7个百分点。")).toEqual(["网络零售额 | 2021 约285.5亿元 → 2022 320亿元 → 2023 361亿元 | comparable-with-note derived 12.1 | comparable 12.8"]));
});

describe("the same in other words", () => {
  it.each<Case>([
    ["截至2022年底，在册市场主体943万户。", "截至2023年底，在册经营主体1034万户。", ["在册市场主体 | 2022 943万户 → 2023 1034万户 | comparable 9.7"]],
    ["2022年，新增学位6.8万个。", "2023年，增加学位5.9万个。", ["新增学位 | 2022 6.8万个 → 2023 5.9万个 | comparable -13.2"]],
    ["2022年，新建改建健身步道10860公里。", "2023年，新改建健身步道9840公里。", ["新改建健身步道 | 2022 10860公里 → 2023 9840公里 | comparable -9.4"]],
  ])("%s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));
});

describe("a year that nobody states", () => {
  it.each<Case>([
    ["2022年，开展技能培训58.9万人次。", "开展技能培训49.7万人次，下降15.6%。", ["开展技能培训 | 2022 58.9万人次 → 2023~ 49.7万人次 | comparable-with-note year-by-growth -15.6"]],
    ["2022年，达标率66.3%。", "达标率69.1%，比上年提高2.8个百分点。", ["达标率 | 2022 66.3% → 2023~ 69.1% | comparable-with-note year-by-growth 2.8"]],
  ])("is known by what the figure grew from: %s | %s", (before, after, expected) => expect(rows(before, after)).toEqual(expected));

  it("moved back, is proved by the growth of the next", () =>
    expect(rows("机械化率78.3%。", "2023年，机械化水平79.7%，提高1.4个百分点。")).toEqual(["机械化率 | 2022~ 78.3% → 2023 79.7% | comparable-with-note year-by-growth 1.4"]));

  it("stays the letter's where it grew from something else", () => expect(rows("2022年，达标率66.3%。", "达标率69.1%，比上年提高1.2个百分点。")[0]).toMatch(/2024~ 69\.1%/u));

  it("moves back with those after it", () =>
    expect(rows("农机总动力5230万千瓦。", "农机总动力5388万千瓦。", "2024年，农机总动力5520万千瓦。")[0]).toMatch(/2022~ 5230万千瓦 → 2023~ 5388万千瓦 → 2024 5520万千瓦/u));
});
