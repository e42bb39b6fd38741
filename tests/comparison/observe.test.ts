import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { madeLetter, type MadeFigure } from "./made-letter";

const teams = (words: string, value: number, more: Partial<MadeFigure> = {}): MadeFigure => ({ words, name: "业余足球队", value, unit: "支", ...more });
const observations = (...letters: ReturnType<typeof madeLetter>[]) =>
  compareLetters(letters).series.flatMap((s) => s.observations.map((o) => [o.year, o.si, o.sources.length, o.rivals.map((r) => r.si)]));

describe("one value a year, with everything that states it", () => {
  it("a figure stated twice in a letter has two sources", () => {
    expect(observations(madeLetter(2023, [teams("2022年组建业余足球队«120支»。", 120), teams("业余足球队已达«120支»。", 120, { to: "2023", basis: "none" })]))).toEqual([[2022, 120, 2, []]]);
  });
  it("a figure repeated by the next letter for the same year has two sources", () => {
    expect(observations(madeLetter(2023, [teams("2022年组建业余足球队«120支»。", 120)]), madeLetter(2024, [teams("2022年组建业余足球队«120支»，", 120, { from: "2022", to: "2022" })]))).toEqual([[2022, 120, 2, []]]);
  });
  it("1.2万 and 12034 are one figure, the less exact and the more exact", () => {
    const wide = { ...teams("2022年参赛«1.2万人»。", 1.2), name: "参赛", unit: "万人" }, exact = { ...teams("2022年参赛«12034人»。", 12034), name: "参赛", unit: "人" };
    expect(observations(madeLetter(2023, [wide, exact]))).toEqual([[2022, 12034, 2, []]]);
  });
  const warned = (words: string, value: number, more: Partial<MadeFigure> = {}): MadeFigure => ({ words, name: "预警提前量", value, unit: "分钟", ...more });
  it("a level left behind without a year of its own is of no year, where what replaced it stands", () => {
    expect(observations(madeLetter(2023, [warned("2022年，预警提前量由«42分钟»", 42), warned("延长到«58分钟»。", 58)]))).toEqual([[2022, 58, 1, []]]);
  });
  it("a level left behind with a year is that year's", () => {
    expect(observations(madeLetter(2023, [warned("预警提前量由2020年的«42分钟»", 42, { to: "2020" }), warned("延长到«58分钟»。", 58)]))).toEqual([[2020, 42, 1, []], [2022, 58, 1, []]]);
  });
  it("a level left behind alone stands for its year", () => {
    expect(observations(madeLetter(2023, [warned("2022年，预警提前量从«42分钟»逐年延长。", 42)]))).toEqual([[2022, 42, 1, []]]);
  });
  it("different figures for one year stand side by side", () => {
    expect(observations(madeLetter(2023, [teams("2022年组建业余足球队«120支»。", 120), teams("2022年业余足球队«210支»。", 210)]))).toEqual([[2022, 120, 1, [210]]]);
  });
  it("the year so far gives way to the year, without contradiction", () => {
    expect(observations(madeLetter(2023, [teams("2023年组建业余足球队«40支»。", 40, { from: "2023", to: "2023" })]), madeLetter(2024, [teams("2023年组建业余足球队«120支»。", 120)]))).toEqual([[2023, 120, 1, []]]);
  });
  it("an inferred year moves back where a later letter states that year", () => {
    expect(observations(madeLetter(2023, [teams("业余足球队共有«120支»。", 120, { basis: "none", to: "2023" })]), madeLetter(2024, [teams("截至2023年底，业余足球队共有«150支»。", 150, { basis: "cumulative" })])).map((o) => o.slice(0, 2))).toEqual([[2022, 120], [2023, 150]]);
  });
  it("what is so every year is of no year before", () => {
    expect(observations(madeLetter(2023, [teams("每年组建业余足球队«200支左右»。", 200, { from: "2023", to: "2023", periodStated: false, qualifier: "about" })]), madeLetter(2024, [teams("2023年组建业余足球队«124支»。", 124)])).map((o) => o.slice(0, 2))).toEqual([[2023, 124]]);
  });
  it("a total that the same letter gives again without a year is no other observation", () => {
    expect(observations(madeLetter(2023, [
      teams("2022年累计发放补贴«167支»。", 167, { basis: "annual" }), teams("累计组建业余足球队«167支»。", 167, { basis: "cumulative", from: null, to: "2023", periodStated: false }),
    ]))).toEqual([[2022, 167, 2, []]]);
  });
  it("what is newly started and what goes on of one sentence are two things", () => {
    const rows = compareLetters([madeLetter(2023, [teams("新启动黑土、肉牛«4支»队，", 4), teams("继续实施光电、能源«3支»队。", 3)]), madeLetter(2024, [teams("2023年启动«7支»队。", 7)])]);
    expect(rows.series.flatMap((s) => s.changes.map((c) => [c.from.si, c.to.si, c.verdict]))).toEqual([[4, 7, "comparable"]]);
  });
});

describe("ten thousand figures under one name", () => {
  it("are gathered by value: what repeats is one observation, the rest stand side by side", () => {
    const letters = Array.from({ length: 500 }, (_, i) => madeLetter(2023, Array.from({ length: 20 }, (__, k) => teams(`2022年组建业余足球队«${1000 + i}支»，第${k}项。`, 1000 + i)), { file: `${i}.txt` }));
    const [[year, , sources, rivals]] = observations(...letters) as [[number, number, number, number[]]];
    expect([year, sources, rivals.length]).toEqual([2022, 20, 499]);
  });
});

describe("an agency under a new name (机构改革)", () => {
  const monitored = (words: string, value: number): MadeFigure => ({ words, name: "监测站点", value, unit: "个" });
  it("goes on in one row, with a note", () => {
    const { series } = compareLetters([
      madeLetter(2018, [monitored("2017年建成监测站点«120个»。", 120)], { agency: "云岭省环境保护厅" }), madeLetter(2019, [monitored("2018年建成监测站点«150个»。", 150)], { agency: "云岭省生态环境厅" }),
    ]);
    expect(series.map(({ indicator, changes }) => [indicator.agencyName, changes.map((c) => [c.percent, c.verdict, c.reasons])])).toEqual([["云岭省生态环境厅", [[25, "comparable-with-note", ["renamed"]]]]]);
  });
  it("two departments of one province never share a row", () => {
    const { series } = compareLetters([madeLetter(2018, [monitored("2017年建成监测站点«120个»。", 120)], { agency: "云岭省水利厅" }), madeLetter(2019, [monitored("2018年建成监测站点«150个»。", 150)], { agency: "云岭省生态环境厅" })]);
    expect(series.flatMap(({ changes }) => changes)).toEqual([]);
  });
});
