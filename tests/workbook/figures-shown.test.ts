import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { printedValue } from "../../src/cli/verbs/read-table";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { letterSources } from "../../src/ledger/letter-sources";
import { periodText, valueText } from "../../src/taskpane/letter/figure-text";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import type { Cell } from "../../src/workbook/plan";
import { valueLook } from "../../src/workbook/sheets/comparison-columns";
import { indicatorInWords, figureAsPrinted, observationInWords } from "../../src/wording/figure";
import { amountInWords } from "../../src/wording/report-sentences";
import { shortLedger, shortLetter } from "../ledger/short-letters";

const said = (sentence: string) => readLetter(shortLetter(2024, sentence)).metrics[0]!;

describe("a qualifier in front of its number", () => {
  it.each([
    ["2023年，标准化村卫生室建成率46%以上。", "≥46%", "≥46%"],
    ["2023年，标准化村卫生室建成率不低于46%。", "≥46%", "≥46%"],
    ["2023年，新建公园达到或超过120个。", "≥120个", "≥120个"],
    ["2023年，标准化村卫生室建成率超46%。", "超46%", "over 46%"],
    ["2023年，新建公园1200余个。", "超1200个", "over 1200个"],
    ["2023年，新建公园突破120个。", "超120个", "over 120个"],
    ["2023年，群众投诉率控制在5%以内。", "≤5%", "≤5%"],
    ["2023年，群众投诉率不超过5%。", "≤5%", "≤5%"],
    ["2023年，群众投诉率不足5%。", "不足5%", "under 5%"],
    ["2023年，新建公园近120个。", "近120个", "nearly 120个"],
    ["2023年，新建公园120个左右。", "约120个", "about 120个"],
    ["2023年，新建公园120个。", "120个", "120个"],
    ["2023年，师生比为1:14.5。", "1:14.5", "1:14.5"],
    ["2023年，师生比约为1：１４．０。", "约1:14.0", "about 1:14.0"],
    ["2023年，车桩比为2. 9:1。", "2.9:1", "2.9:1"],
    ["2023年，医护比超过1:1。", "超1:1", "over 1:1"],
    ["2023年，门票收入分成比为8:2。", "8:2", "8:2"],
  ])("%s", (sentence, zh, en) => {
    const metric = said(sentence);
    expect([figureAsPrinted(metric, "zh"), figureAsPrinted(metric, "en")]).toEqual([zh, en]);
    expect(printedValue(metric, "en")).toBe(en);
    // The card of the pane says the same, its parts apart
    expect(valueText(metric, "zh").replaceAll(/[ ,]/gu, "")).toBe(zh);
    // and so does a ledger, which keeps the words and not what they mean
    const [kept] = letterSources(shortLedger([2024, sentence]))[0]!.metrics;
    expect(figureAsPrinted(kept!, "zh")).toBe(zh);
  });
});

describe("the period of a figure on its card", () => {
  it.each([
    ["截至2022年底，共有公园120个。", "截至2022-12", "up to 2022-12"],
    ["2022年，新建公园120个。", "2022", "2022"],
    ["2021年至2023年，新建公园120个。", "2021 至 2023", "2021 – 2023"],
    ["共有公园120个。", "截至2024（推定）", "up to 2024 (inferred)"],
  ])("%s", (sentence, zh, en) => {
    const metric = said(sentence);
    expect((["zh", "en"] as const).map((language) => periodText(metric, language))).toEqual([zh, en]);
  });
});

describe("decimals of a value that growth gives", () => {
  /** Each observation of the only row: as the sheets say it, and the format it has in the comparison in units of `scale`. */
  const shown = (sentences: string, scale: number) => {
    const [series] = ledgerComparison(shortLedger([2024, sentences])).comparison.series;
    return series!.observations.map((one) => [one.year, observationInWords(one, "zh"), valueLook(one, scale, "zh").style?.format]);
  };
  it.each<[string, number, (readonly [number, string, string])[]]>([
    ["2023年，每千人口床位7.13张，增长4.2%。", 1, [[2022, "约6.84张", '"≈"#,##0.00'], [2023, "7.13张", "#,##0.00"]]],
    ["2023年，培训教练员1804人，增长5.6%。", 1, [[2022, "1708或1709人", '"≈"#,##0'], [2023, "1804人", "#,##0"]]],
    ["2023年，家庭医生签约服务5936.72万人次，增长15.81%。", 1e4, [[2022, "约5126.26万人次", '"≈"#,##0.00'], [2023, "5936.72万人次", "#,##0.00"]]],
    ["2023年，体育产业总产值3亿元，增长15%。", 1e8, [[2022, "约2.6亿元", '"≈"#,##0.0'], [2023, "3亿元", "#,##0"]]],
    ["2023年，师生比为1:14.5。", 1, [[2023, "1:14.5", '"1:"#,##0.0']]],
    ["2023年，车桩比约2.90:1。", 1, [[2023, "约2.90:1", '"约"#,##0.00":1"']]],
    ["2023年，城乡学生比为35:65。", 1, [[2023, "35:65", '"35:65"']]],
    ["2023年，体育公园覆盖率45%，提高2.3个百分点。", 1, [[2022, "约42.7%", '"≈"#,##0.0'], [2023, "45%", "#,##0"]]],
  ])("%s", (sentences, scale, gives) => expect(shown(sentences, scale)).toEqual(gives));
});

describe("rows of changes", () => {
  const shown = (sentences: string) => {
    const [series] = ledgerComparison(shortLedger([2024, sentences])).comparison.series;
    return [observationInWords(series!.observations[0]!, "zh"), valueLook(series!.observations[0]!, 1, "zh").style?.format];
  };
  it.each<[string, string, string]>([
    ["2023年，场馆单位能耗下降3%。", "-3%", "#,##0"],
    ["2023年，场馆单位能耗上升3%。", "3%", "#,##0"],
    ["2023年，场馆单位能耗下降超3%。", "≤-3%", '"≤"#,##0;"≤"-#,##0'],
    ["2023年，场馆单位能耗下降近3.5%。", "≥-3.5%", '"≥"#,##0.0;"≥"-#,##0.0'],
    ["2023年，场馆单位能耗下降约3%。", "约-3%", '"约"#,##0;"约"-#,##0'],
    ["2023年，场馆单位能耗上升超3%。", "超3%", '"超"#,##0'],
  ])("show a fall with its sign: %s", (sentence, words, format) => expect(shown(sentence)).toEqual([words, format]));
});

describe("the name of a row of changes says no direction, its values do", () => {
  it.each([
    ["失业率低于全省平均水平", "失业率比全省平均水平（增幅）"], ["化肥使用减量", "化肥使用量（增幅）"], ["煤炭消费削减量", "煤炭消费量（增幅）"], ["货运量增减量", "货运量增减量（增幅）"],
    ["补助不低于平均水平", "补助不低于平均水平（增幅）"], ["湿度高于常年", "湿度高于常年（增幅）"],
  ])("%s: %s", (title, words) => expect(indicatorInWords({ title, kind: "change" }, "zh")).toBe(words));
  it("of levels it stays", () => expect(indicatorInWords({ title: "碳排放减少量", kind: "level" }, "zh")).toBe("碳排放减少量"));
});

describe("quantities of observations", () => {
  const formats = (sentences: string): Record<string, (readonly unknown[])[]> => {
    const plan = layOut(ledgerWorkbook, ledgerData(shortLedger([2024, sentences]), { at: "2026-01-05 09:00", by: "test" }), "zh");
    const table = plan.sheets.flatMap(({ tables = [] }) => tables).find(({ name }) => name === "T_Observations")!;
    const of = (id: string) => table.rows.map((row) => row[table.columns.findIndex((column) => column.id === id)] ?? null)
      .map((cell: Cell) => (typeof cell === "object" && cell !== null ? [cell.value, cell.style?.format] : [cell]));
    return { si: of("si"), low: of("low") };
  };
  it.each<[string, (readonly unknown[])[]]>([
    ["2023年，门诊收入250348256.65元。", [[250348256.65, "#,##0.00"]]],
    ["2023年，门诊收入2.35亿元。", [[235000000, "#,##0"]]],
    ["2023年，三分之二的公园免费开放。", [[66.67, "#,##0.00"]]],
  ])("%s", (sentence, si) => expect(formats(sentence).si).toEqual(si));
  it("worked out from growth have no more decimals than were printed, their ends one more", () => {
    const { si, low } = formats("2023年，门诊收入250348256.65元，增长15.8%。");
    expect([si!.map(([, format]) => format), low!.map(([, format]) => format)]).toEqual([["#,##0.00", "#,##0.00"], ["#,##0.000", "#,##0.00"]]);
  });
});

describe("a change between bounded figures in words", () => {
  it.each([
    ["2022年，体育公园覆盖率46%以上。", "2023年，体育公园覆盖率52%以上。", "约提高6个百分点", "up about 6 pp"],
    ["2022年，体育公园覆盖率52%以上。", "2023年，体育公园覆盖率46%以上。", "约下降6个百分点", "down about 6 pp"],
    ["2022年，新建体育公园超120个。", "2023年，新建体育公园超138个。", "约增长15%", "up about 15%"],
    ["2022年，新建体育公园超120个。", "2023年，新建体育公园120余个。", "大致持平", "about unchanged"],
  ])("%s %s", (before, after, zh, en) => {
    const [change] = ledgerComparison(shortLedger([2023, before], [2024, after])).comparison.series[0]!.changes;
    expect([amountInWords(change!, "zh"), amountInWords(change!, "en")]).toEqual([zh, en]);
  });
});
