import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { findings } from "../../src/findings/find";
import { findingInWords } from "../../src/wording/findings";
import { shortLetter } from "../ledger/short-letters";
import { madeLetter, type MadeFigure } from "../comparison/made-letter";

const found = (...letters: MadeFigure[][]) => findings(compareLetters(letters.map((figures, i) => madeLetter(2023 + i, figures, { file: `${i}.txt`, date: `${2023 + i}-05-20` }))));
const kinds = (...letters: MadeFigure[][]) => found(...letters).map((f) => f.kind);
const clubs = (words: string, value: number, more: Partial<MadeFigure> = {}): MadeFigure => ({ words, name: "体育俱乐部", value, unit: "家", basis: "cumulative", ...more });

describe("contradictions", () => {
  it("the same thing given differently in one letter, beside the same other figure", () => {
    const own = found([
      clubs("共认定俱乐部«45家»，", 45, { name: "认定俱乐部" }), clubs("其中企业作为主体建立俱乐部«42家»。", 42, { name: "企业作为主体建立俱乐部" }),
      clubs("自2020年以来共认定俱乐部«45家»，", 45, { name: "认定俱乐部" }), clubs("体育企业作为主体建立俱乐部«41家»。", 41, { name: "体育企业作为主体建立俱乐部" }),
    ]);
    expect(own.map((f) => [f.kind, f.sources.map((s) => s.metric.value).sort()])).toEqual([["same-letter", [41, 42]]]);
    expect(findingInWords(own[0]!, "zh")).toContain("42家、41家");
  });
  it("two letters on one year", () => {
    expect(kinds([clubs("截至2022年底，体育俱乐部«633家»。", 633)], [clubs("2022年底，体育俱乐部«1239家»。", 1239, { to: "2022" })])).toEqual(["across-letters"]);
  });
  it("two letters on one whole, and nothing about the part that one of them names", () => {
    const own = found([clubs("截至2022年底，«412家»体育俱乐部中，", 412), clubs("已有«268家»体育俱乐部开放。", 268)], [clubs("2022年底，体育俱乐部«421家»。", 421, { to: "2022" })]);
    expect(own.map((f) => f.sources.map((s) => s.metric.value).sort())).toEqual([[412, 421]]);
  });
  it("growth stated otherwise than the levels give", () => {
    expect(kinds(
      [clubs("2022年新增体育俱乐部«100家»。", 100, { basis: "annual" })],
      [clubs("2023年新增体育俱乐部«150家»，", 150, { basis: "annual" }), clubs("同比增长«30%»。", 30, { unit: "%", kind: "change", basis: "annual" })],
    )).toEqual(["stated-vs-computed"]);
  });
  it.each([
    ["percent", "家", 100, "家", 150, { unit: "%", value: 30 }, "计算为50%。"],
    ["a fall", "家", 110, "家", 109, { unit: "%", value: 30 }, "计算为-0.9%。"],
    ["percentage points", "%", 60, "%", 61.5, { unit: "个百分点", value: 3 }, "计算为1.5个百分点。"],
    ["an amount", "亿元", 19.5, "亿元", 25, { unit: "亿元", value: 4.2 }, "计算为5.5亿元。"],
    ["a count", "家", 16, "家", 20, { unit: "家", value: 3 }, "计算为4家。"],
  ] as const)("growth stated otherwise, said with its unit: %s", (_, unit, before, laterUnit, after, change, words) => {
    const kind = unit === "%" ? "share" as const : "level" as const;
    const own = found(
      [clubs(`2022年新增体育俱乐部«${before}${unit}»。`, before, { unit, kind, basis: "annual" })],
      [clubs(`2023年新增体育俱乐部«${after}${laterUnit}»，`, after, { unit: laterUnit, kind, basis: "annual" }), clubs(`比上年增长«${change.value}${change.unit}»。`, change.value, { unit: change.unit, kind: "change", basis: "annual" })],
    );
    expect(own.map((f) => findingInWords(f, "zh"))).toEqual([expect.stringContaining(words)]);
  });
  it.each([
    ["2022年，场地开放率21.5%。", "2023年，场地开放率46.8%，比2022年的21.5%翻了一番多。", []],
    ["2022年，场地开放率21.5%。", "2023年，场地开放率41.8%，比2022年的21.5%翻了一番多。", ["stated-vs-computed"]],
    ["2022年，体育公园120个。", "2023年，体育公园246个，比2022年的120个翻了一番多。", []],
    ["2022年，体育公园120个。", "2023年，体育公园216个，比2022年的120个翻了一番多。", ["stated-vs-computed"]],
  ])("doubled and more, a share too, is so many times as much: %s %s", (before, after, gives) =>
    expect(findings(compareLetters([before, after].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` })))).map(({ kind }) => kind)).toEqual(gives));
  it("parts that don't add up", () => {
    expect(kinds([clubs("体育俱乐部«100家»，", 100), clubs("分别为城市«60家»", 60, { name: "城市体育俱乐部" }), clubs("和农村«45家»。", 45, { name: "农村体育俱乐部" })])).toEqual(["sum"]);
  });
  it("parts that don't give the total behind them", () => {
    expect(kinds([clubs("新建城市体育俱乐部«60家»、", 60, { name: "城市体育俱乐部" }), clubs("农村体育俱乐部«45家»，", 45, { name: "农村体育俱乐部" }), clubs("合计«108家»。", 108)])).toEqual(["sum"]);
  });
  it("a share unlike part by whole", () => {
    expect(kinds([clubs("体育俱乐部«45家»，", 45), clubs("其中企业办«41家»，", 41, { name: "企业办体育俱乐部" }), clubs("占比达到«95%»。", 95, { name: "企业办占比", unit: "%", kind: "share" })])).toEqual(["share"]);
  });
  it("a figure copied from year to year", () => {
    expect(kinds([clubs("体育俱乐部共«240家»。", 240, { basis: "none", to: "2023" })], [clubs("体育俱乐部共«240家»。", 240, { basis: "none", to: "2024" })])).toEqual(["stale"]);
  });
});

describe("what is no finding", () => {
  const table: [string, MadeFigure[][]][] = [
    ["a total that its parts give within rounding", [[
      clubs("共投入«1.02亿元»用于", 1.02, { name: "补助", unit: "亿元" }), clubs("2020年度（«2978.4万元»）", 2978.4, { name: "2020年度补助", unit: "万元" }), clubs("和2021年度（«7221.4万元»）。", 7221.4, { name: "2021年度补助", unit: "万元" }),
    ]]],
    ["parts that give the total behind them", [[clubs("新建城市体育俱乐部«60家»、", 60, { name: "城市体育俱乐部" }), clubs("农村体育俱乐部«45家»，", 45, { name: "农村体育俱乐部" }), clubs("合计«105家»。", 105)]]],
    ["figures before one that nothing calls their total", [[clubs("新建城市体育俱乐部«60家»、", 60, { name: "城市体育俱乐部" }), clubs("农村体育俱乐部«45家»，", 45, { name: "农村体育俱乐部" }), clubs("改造«108家»。", 108, { name: "改造体育俱乐部" })]]],
    ["parts under 其中 that leave something out", [[clubs("体育俱乐部«100家»，", 100), clubs("其中城市«60家»、", 60, { name: "城市体育俱乐部" }), clubs("农村«25家»。", 25, { name: "农村体育俱乐部" })]]],
    ["the first part beside the others, whose total stands before", [[
      clubs("免税«2.35亿元»，", 2.35, { name: "减免税款", unit: "亿元" }), clubs("其中装备减税«1.15亿元»、", 1.15, { name: "装备减税", unit: "亿元" }), clubs("电路减税«9800万元»、", 9800, { name: "电路减税", unit: "万元" }), clubs("种子免税«2150万元»。", 2150, { name: "种子免税", unit: "万元" }),
    ]]],
    ["what is told behind the parts", [[clubs("体育俱乐部«100家»，", 100), clubs("分别为城市«60家»", 60, { name: "城市体育俱乐部" }), clubs("和农村«40家»；", 40, { name: "农村体育俱乐部" }), clubs("改造«5家»。", 5, { name: "改造体育俱乐部" })]]],
    ["several things of one sentence under too short a name", [[clubs("支持卓越项目«87项»、", 87, { name: "项目", unit: "项" }), clubs("优秀项目«19项»。", 19, { name: "项目", unit: "项" })]]],
    ["a stated growth that the levels give within rounding", [[
      clubs("2021年新增体育俱乐部«92.5家»，", 92.5, { unit: "%", kind: "share", basis: "annual", from: "2021", to: "2021" }),
      clubs("2022年体育俱乐部«93.6%»，", 93.6, { unit: "%", kind: "share", basis: "annual" }), clubs("提高«1.2个百分点»。", 1.2, { unit: "个百分点", kind: "change", basis: "annual" }),
    ]]],
    ["figures of quite another size", [[clubs("截至2022年底，体育俱乐部«238000家»。", 238_000)], [clubs("2022年底，体育俱乐部«2家»。", 2, { to: "2022" })]]],
    ["a share of another whole", [[clubs("体育俱乐部«45家»，", 45), clubs("其中企业办«41家»，", 41, { name: "企业办体育俱乐部" }), clubs("占全国«12%»。", 12, { name: "占全国比重", unit: "%", kind: "share" })]]],
  ];
  it.each(table)("%s", (_, letters) => {
    expect(kinds(...letters)).toEqual([]);
  });
});
