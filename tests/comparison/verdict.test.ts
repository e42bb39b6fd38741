import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { findings } from "../../src/findings/find";
import { observationInWords } from "../../src/wording/figure";
import { findingInWords } from "../../src/wording/findings";
import { shortLetter } from "../ledger/short-letters";
import { madeLetter, type MadeFigure } from "./made-letter";

type Half = Partial<MadeFigure> & { words: string };
const figure = (half: Half): MadeFigure => ({ name: "健身步道", value: 100, unit: "公里", ...half });
const compared = (before: Half, after: Half) => {
  const { series } = compareLetters([madeLetter(2023, [figure(before)]), madeLetter(2024, [figure(after)])]);
  return series.flatMap((s) => s.changes);
};
const flow = { basis: "annual" as const };
const stock = { basis: "cumulative" as const };

describe("pairs that are divided", () => {
  const table: { name: string; before: Half; after: Half; verdict: string; reasons: string[]; percent?: number; points?: number; low?: number | null; high?: number | null }[] = [
    { name: "the same flow of two years", before: { words: "2022年修建健身步道«120公里»。", value: 120, ...flow }, after: { words: "2023年修建健身步道«150公里»。", value: 150, ...flow }, verdict: "comparable", reasons: [], percent: 25 },
    { name: "the same total as of two years' ends", before: { words: "截至2022年底，健身步道累计«800公里»。", value: 800, ...stock }, after: { words: "截至2023年底，健身步道累计«1000公里»。", value: 1000, ...stock }, verdict: "comparable", reasons: [], percent: 25 },
    { name: "万 against 亿 of one money unit", before: { words: "投入体育彩票公益金«9500万元»。", name: "体育彩票公益金", value: 9500, unit: "万元" }, after: { words: "投入体育彩票公益金«1.14亿元»。", name: "体育彩票公益金", value: 1.14, unit: "亿元" }, verdict: "comparable", reasons: [], percent: 20 },
    { name: "an earlier figure that is over what it says bounds growth from above", before: { words: "新培训社会体育指导员«270余人»。", name: "新培训社会体育指导员", value: 270, unit: "人", qualifier: "over" }, after: { words: "新培育社会体育指导员«508人»。", name: "新培育社会体育指导员", value: 508, unit: "人" }, verdict: "comparable-with-note", reasons: ["bounded"], percent: 88.1, low: null, high: 88.1 },
    { name: "a later figure that is over what it says bounds growth from below", before: { words: "健身步道«100公里»。" }, after: { words: "健身步道超«160公里»。", value: 160, qualifier: "over" }, verdict: "comparable-with-note", reasons: ["bounded"], percent: 60, low: 60, high: null },
    { name: "shares differ by points, never by percent", before: { words: "达标率«88.9%»。", name: "体质达标率", value: 88.9, unit: "%", kind: "share" }, after: { words: "达标率«90.7%»。", name: "体质达标率", value: 90.7, unit: "%", kind: "share" }, verdict: "comparable", reasons: [], points: 1.8 },
    { name: "个 against 家 of the same thing", before: { words: "建成健身中心«40个»。", name: "健身中心", value: 40, unit: "个" }, after: { words: "建成健身中心«50家»。", name: "健身中心", value: 50, unit: "家" }, verdict: "comparable-with-note", reasons: ["unit-word"], percent: 25 },
    { name: "the same words in another order", before: { words: "落实健身步道建设资金«31.4亿元»。", name: "落实健身步道建设资金", value: 31.4, unit: "亿元" }, after: { words: "健身步道建设资金实际落实«32.2亿元»。", name: "健身步道建设资金落实", value: 32.2, unit: "亿元" }, verdict: "comparable", reasons: [], percent: 2.5 },
    { name: "a name that leaves out what the other says", before: { words: "治理河长«400公里»。", name: "治理河长", value: 400 }, after: { words: "治理中小河流河长«500公里»。", name: "治理中小河流河长", value: 500 }, verdict: "check", reasons: ["alias"], percent: 25 },
    { name: "more bodies covered: a person decides", before: { words: "10家试点单位开放场地«200块»。", name: "开放场地", value: 200, unit: "块" }, after: { words: "18家试点单位开放场地«300块»。", name: "开放场地", value: 300, unit: "块" }, verdict: "check", reasons: ["coverage"], percent: 50 },
    { name: "both years inferred", before: { words: "健身中心现有«40家»。", name: "健身中心", value: 40, unit: "家", basis: "none", to: "2023" }, after: { words: "健身中心现有«50家»。", name: "健身中心", value: 50, unit: "家", basis: "none", to: "2024" }, verdict: "comparable-with-note", reasons: ["inferred-year"], percent: 25 },
    { name: "a total to the end of either year, of which only the year is told", before: { words: "2022年新建健身步道10公里，累计建成«4560公里»。", name: "建成健身步道", value: 4560, ...stock, from: "2022" }, after: { words: "2023年新建健身步道10公里，累计建成«4745公里»。", name: "建成健身步道", value: 4745, ...stock, from: "2023" }, verdict: "comparable-with-note", reasons: ["year-end"], percent: 4.1 },
    { name: "an area of a year against the area as of the next year's end", before: { words: "2022年，全省体育场地面积«139.8万亩»。", name: "体育场地面积", value: 139.8, unit: "万亩", ...flow }, after: { words: "截至2023年底，全省体育场地面积«152.3万亩»。", name: "体育场地面积", value: 152.3, unit: "万亩", ...stock, to: "2023-12" }, verdict: "comparable-with-note", reasons: ["year-end"], percent: 8.9 },
    { name: "what there is in a year against what there is as of the next year's end", before: { words: "2022年，全省共有体育公园«120个»。", name: "体育公园", value: 120, unit: "个", ...flow }, after: { words: "截至2023年底，全省体育公园«150个»。", name: "体育公园", value: 150, unit: "个", ...stock, to: "2023-12" }, verdict: "comparable-with-note", reasons: ["year-end"], percent: 25 },
    { name: "an area of two years, without a word of anything done", before: { words: "2022年全省体育场地面积«100万亩»。", name: "体育场地面积", value: 100, unit: "万亩", ...flow }, after: { words: "2023年体育场地面积达到«125万亩»。", name: "体育场地面积", value: 125, unit: "万亩", ...flow }, verdict: "comparable", reasons: [], percent: 25 },
    { name: "a year still going on", before: { words: "2022年新建球场«30片»。", name: "新建球场", value: 30, unit: "片" }, after: { words: "2024年新建球场«36片»。", name: "新建球场", value: 36, unit: "片", from: "2024", to: "2024" }, verdict: "check", reasons: ["year-to-date", "gap-years"], percent: 20 },
  ];
  it.each(table)("$name", ({ before, after, verdict, reasons, percent, points, low, high }) => {
    const [change, ...more] = compared(before, after);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ verdict, percent: percent ?? null, points: points ?? null });
    expect([...change!.reasons].sort()).toEqual([...reasons].sort());
    if (low !== undefined) expect(change).toMatchObject({ low, high });
  });
});

describe("proportions", () => {
  it.each([
    ["so many to one", "«14.2:1»", 14.2, "«13.8:1»", 13.8, -0.4], ["one to so many", "«1:14.5»", 14.5, "«1:12»", 12, -2.5], ["both sides the same", "«8:2»", 8, "«8:2»", 8, 0],
  ])("%s: a difference, in no percent and no points", (_, before, value, after, later, difference) => {
    const half = (words: string, of: number) => ({ words: `师生比${words}。`, name: "师生比", value: of, unit: "比例", kind: "multiple" as const });
    expect(compared(half(before, value), half(after, later))).toMatchObject([{ percent: null, points: null, difference }]);
  });
});

describe("proportions of two letters", () => {
  const rows = (before: string, after: string) => {
    const { series } = compareLetters([before, after].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` })));
    return series.map(({ observations, changes }) => [
      ...observations.map((observation) => observationInWords(observation, "zh")), ...changes.map(({ verdict, reasons, difference }) => [verdict, ...reasons, difference].join(" ")),
    ].join(" | "));
  };

  it.each([
    ["full-width ones", "2022年，师生比为1：１４．５。", "2023年，师生比为１：１３．８。", "1:14.5 | 1:13.8 | comparable -0.7"],
    ["a gap behind the point", "2022年，车桩比为2. 9:1。", "2023年，车桩比为2.6:1。", "2.9:1 | 2.6:1 | comparable -0.3"],
    ["1:1 before one to so many", "2022年，医护比为1:1。", "2023年，医护比为1:1.3。", "1:1 | 1:1.3 | comparable 0.3"],
    ["1:1 behind so many to one", "2022年，车桩比为1.2:1。", "2023年，车桩比为1:1。", "1.2:1 | 1:1 | comparable -0.2"],
    ["digits as printed", "2022年，师生比为1:14.0。", "2023年，师生比约1:13.5。", "1:14.0 | 约1:13.5 | comparable-with-note bounded -0.5"],
  ])("%s", (_, before, after, said) => expect(rows(before, after)).toEqual([said]));

  it.each([
    ["neither side one", "2022年，城乡学生比为35:65。", "2023年，城乡学生比为38:62。", "35:65 | 38:62 | not-comparable proportion "],
    ["1:1 and neither side one", "2022年，城乡学生比为1:1。", "2023年，城乡学生比为6:4。", "1:1 | 6:4 | not-comparable proportion "],
    ["the other way round", "2022年，师生比为1:14.5。", "2023年，师生比为13.8:1。", "1:14.5 | 13.8:1 | not-comparable proportion "],
  ])("no number, and for what reason: %s", (_, before, after, said) => expect(rows(before, after)).toEqual([said]));

  it("contradict one another as printed", () => {
    const comparison = compareLetters(["2022年，师生比为1:14.5。", "2023年，师生比为1:14.6。2023年，师生比为1:13.6。"].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` })));
    expect(findings(comparison).map((finding) => findingInWords(finding, "zh"))).toEqual([expect.stringMatching(/1:14\.6、1:13\.6/u)]);
  });
});

describe("pairs that never get a number", () => {
  const table: { name: string; before: Half; after: Half; reason: string }[] = [
    { name: "cumulative against annual", before: { words: "累计完成交易«300宗»。", name: "交易", value: 300, unit: "宗", ...stock }, after: { words: "全年完成交易«90宗»。", name: "交易", value: 90, unit: "宗", ...flow }, reason: "stock-flow" },
    { name: "totals counted from different years", before: { words: "2020年以来累计培训«300人»。", name: "裁判员", value: 300, unit: "人", ...stock, from: "2020" }, after: { words: "2022年以来累计培训«200人»。", name: "裁判员", value: 200, unit: "人", ...stock, from: "2022" }, reason: "basis" },
    { name: "three quarters against a year", before: { words: "2022年售出门票«90万张»。", name: "门票", value: 90, unit: "万张" }, after: { words: "2023年前三季度售出门票«80万张»。", name: "门票", value: 80, unit: "万张", from: "2023-01", to: "2023-09" }, reason: "part-year" },
    ...([
      ["an area built in a year", "2022年新建体育场地面积«139.8万亩»。", "体育场地面积", 139.8, "万亩"], ["an area finished in a year", "2022年完成体育场地面积«139.8万亩»。", "体育场地面积", 139.8, "万亩"],
      ["an area improved, named behind the figure", "2022年«139.8万亩»体育场地面积得到改造。", "体育场地面积", 139.8, "万亩"], ["an area of a whole year in so many words", "2022全年体育场地面积«139.8万亩»。", "体育场地面积", 139.8, "万亩"],
      ["money spent", "2022年体育场地经费«139.8万元»。", "体育场地经费", 139.8, "万元"], ["what was produced", "2022年体育器材产量«139.8万吨»。", "体育器材产量", 139.8, "万吨"],
      ["people trained", "2022年共有«139人»参加裁判员培训。", "裁判员", 139, "人"],
    ] as const).map(([name, words, title, value, unit]) => ({
      name: `${name}, against what there is`, before: { words, name: title, value, unit, ...flow },
      after: { words: `截至2023年底，累计${title}«152${unit}»。`, name: title, value: 152, unit, ...stock, to: "2023-12" }, reason: "stock-flow",
    })),
    { name: "totals one of which counts from a named year on, the other from another", before: { words: "2020年以来累计建成步道«300公里»。", name: "建成步道", value: 300, ...stock, from: "2020" }, after: { words: "2021年以来累计建成步道«400公里»。", name: "建成步道", value: 400, ...stock, from: "2021" }, reason: "basis" },
    { name: "units that count other things", before: { words: "体育标准«30项»。", name: "体育标准", value: 30, unit: "项" }, after: { words: "体育标准«45条»。", name: "体育标准", value: 45, unit: "条" }, reason: "unit" },
    { name: "a year's increase against what there is", before: { words: "2022年新增持证教练员«9800余人»。", name: "持证教练员", value: 9800, unit: "人", qualifier: "over" }, after: { words: "2023年，持证教练员达到«3.7万名»。", name: "持证教练员", value: 3.7, unit: "万名" }, reason: "new-total" },
    { name: "a base of zero", before: { words: "新建滑冰馆«0座»。", name: "新建滑冰馆", value: 0, unit: "座" }, after: { words: "新建滑冰馆«4座»。", name: "新建滑冰馆", value: 4, unit: "座" }, reason: "no-base" },
    { name: "other statistics", before: { words: "据税务部门数据，体育企业研发投入«20亿元»。", name: "体育企业研发投入", value: 20, unit: "亿元" }, after: { words: "据统计部门数据，体育企业研发投入«30亿元»。", name: "体育企业研发投入", value: 30, unit: "亿元" }, reason: "source" },
    { name: "proportions that no one number stands for", before: { words: "门票收入按«8:2»分成。", name: "门票收入分成比例", value: 8, unit: "比例" }, after: { words: "门票收入按«7:3»分成。", name: "门票收入分成比例", value: 7, unit: "比例" }, reason: "proportion" },
    { name: "other things under one name", before: { words: "筹建冰雪、球类«2个»训练中心。", name: "省级训练中心", value: 2, unit: "个" }, after: { words: "筹建田径、水上、射击«3个»训练中心。", name: "省级训练中心", value: 3, unit: "个" }, reason: "members" },
  ];
  it.each(table)("$name", ({ before, after, reason }) => {
    const changes = compared(before, after);
    expect(changes.map((c) => c.verdict)).toEqual(["not-comparable"]);
    expect(changes[0]!.reasons).toContain(reason);
    expect(changes[0]).toMatchObject({ percent: null, points: null, ratio: null, perYear: null, low: null, high: null });
  });

  it.each([
    ["target against result", { words: "健身步道力争«900公里»。", value: 900, status: "target" as const }, { words: "健身步道«1000公里»。", value: 1000 }],
    ["national against provincial", { words: "国家级健身中心«4家»。", name: "国家级健身中心", value: 4, unit: "家" }, { words: "省级健身中心«40家»。", name: "省级健身中心", value: 40, unit: "家" }],
    ["per unit against total", { words: "每个中心补助«20万元»。", name: "健身中心补助", value: 20, unit: "万元", basis: "each" as const }, { words: "健身中心补助«900万元»。", name: "健身中心补助", value: 900, unit: "万元" }],
    ["asked for against planned for", { words: "申报球队«40支»。", name: "申报球队", value: 40, unit: "支" }, { words: "认定球队«20支»。", name: "认定球队", value: 20, unit: "支" }],
    ["men against women", { words: "男子足球队«40支»。", name: "男子足球队", value: 40, unit: "支" }, { words: "女子足球队«20支»。", name: "女子足球队", value: 20, unit: "支" }],
    ["first batch against second", { words: "首批健身驿站«40个»。", name: "首批健身驿站", value: 40, unit: "个" }, { words: "第二批健身驿站«60个»。", name: "第二批健身驿站", value: 60, unit: "个" }],
  ])("%s", (_, before, after) => {
    for (const change of compared(before, after)) expect(change).toMatchObject({ verdict: "not-comparable", percent: null, points: null });
  });

  it("agencies of two provinces", () => {
    const words = "健身步道«100公里»。";
    const { series } = compareLetters([
      madeLetter(2023, [figure({ words })], { agency: "云岭省体育局" }), madeLetter(2024, [figure({ words, value: 200 })], { agency: "海川省体育局" }),
    ]);
    expect(series.flatMap((s) => s.changes)).toEqual([]);
  });
});

describe("a verb beside a name that is bare in the other letter, or behind it", () => {
  const changes = (before: string, after: string) =>
    compareLetters([before, after].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` }))).series.flatMap((row) => row.changes.map(({ verdict, reasons }) => [verdict, ...reasons].join(" ")));

  it.each([
    ["2022年，全省社区健身指导员3200名。", "2023年，配备社区健身指导员350名。", ["check alias"]],
    ["2022年，全省健身志愿者12万人。", "2023年，发展健身志愿者9万人。", ["check alias"]],
    ["2022年，全省户外监测点1200个。", "2023年，安装户外监测点900个。", ["check alias"]],
    ["2022年，关爱留守儿童3200人。", "2023年，留守儿童关爱3500人。", ["check alias"]],
    ["截至2022年底，全省共有健身驿站320个。", "截至2023年底，覆盖健身驿站280个。", ["check alias"]],
    ["2022年，全省签约教练团队3200个。", "2023年，设立签约教练团队320个。", ["check basis-unclear"]],
    ["截至2022年底，全省共有体育训练基地120个。", "2023年，建立体育训练基地12个。", ["not-comparable stock-flow basis-unstated"]],
  ])("may say what was done in a year, or to some: %s | %s", (before, after, gives) => expect(changes(before, after)).toEqual(gives));

  it.each([
    ["截至2022年底，全省共有社区健身指导员3200名。", "截至2023年底，配备社区健身指导员3350名。", ["comparable"]],
    ["2022年，全省社区健身指导服务驿站320个。", "2023年，建有社区健身指导服务驿站360个。", ["comparable"]],
    ["2022年，接待研学游客32万人次。", "2023年，研学游客接待35万人次。", ["comparable"]],
    ["2022年，设立签约教练团队300个。", "2023年，建立签约教练团队320个。", ["comparable"]],
    ["截至2022年底，全省体育训练基地120个。", "截至2023年底，累计建立体育训练基地132个。", ["comparable"]],
  ])("says nothing where both count what there is, or the same: %s | %s", (before, after, gives) => expect(changes(before, after)).toEqual(gives));
});

describe("an analyst's own verdict", () => {
  it("stands, and a forbidden pair loses its number", () => {
    const before = figure({ words: "2022年修建健身步道«120公里»。", value: 120 }), after = figure({ words: "2023年修建健身步道«150公里»。", value: 150 });
    const letters = [madeLetter(2023, [before]), madeLetter(2024, [after])];
    const override = { agency: "云岭省体育", core: "健身步道", from: 2022, to: 2023, verdict: "not-comparable" as const, who: "李", when: "2026-11-20", why: "口径调整" };
    expect(compareLetters(letters, { overrides: [override] }).series[0]!.changes[0]).toMatchObject({ verdict: "not-comparable", percent: null });
  });
});
