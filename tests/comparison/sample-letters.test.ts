import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { findings } from "../../src/findings/find";
import { annotatedLetter } from "./annotated-letter";

const letters = [2023, 2024, 2025].map((year) => annotatedLetter(`tests/letters/samples/water-${year}`));
const comparison = compareLetters(letters);
const changes = comparison.series.flatMap((s) => s.changes.map((c) => ({ title: s.indicator.title, ...c })));
const percentOf = (title: string, from: number, to: number) => changes.filter((c) => c.title === title && c.from.year === from && c.to.year === to).map((c) => c.percent ?? c.points ?? c.difference);

describe("three letters of a water department, worked out by hand", () => {
  it.each([
    ["农村供水工程建设资金", 2022, 2023, 9.8], ["农村供水工程建设资金", 2023, 2024, 2.5],
    ["维修养护农村供水工程", 2022, 2023, 11.3], ["维修养护农村供水工程", 2023, 2024, -4.2],
    ["农村供水工程", 2022, 2023, 0], ["农村供水工程", 2023, 2024, -12.1],
    ["规模化供水工程", 2023, 2024, 6.3],
    ["农村自来水普及率", 2022, 2023, 1.3], ["农村自来水普及率", 2023, 2024, 1.1],
    ["规模化供水工程覆盖农村人口比例", 2022, 2023, 3.4],
    ["农村供水水质达标率", 2020, 2022, 6.3], ["农村供水水质达标率", 2022, 2023, 1.8],
    ["农村供水工程水费收缴率", 2022, 2023, 6.2], ["农村供水工程水费收缴率", 2023, 2024, 3.3],
    ["培训村级管水员", 2023, 2024, 36.8],
    ["大型灌区续建配套与现代化改造项目", 2022, 2023, 22.2], ["中型灌区续建配套与现代化改造项目", 2022, 2023, -19],
    ["灌区续建配套与现代化改造完成投资", 2023, 2024, 13],
    ["新增高效节水灌溉面积", 2022, 2023, 10.1], ["新增高效节水灌溉面积", 2023, 2024, -1],
    ["水权水价综合改革试点县（区）", 2022, 2023, 80],
    ["新增恢复和改善灌溉面积", 2022, 2023, 29.6], ["新增恢复和改善灌溉面积", 2023, 2024, 20.8],
    ["农田灌溉水有效利用系数", 2022, 2023, 0.9], ["最严格水资源管理制度国家考核位次", 2023, 2024, -2],
    ["新建淤地坝", 2022, 2023, -16.3], ["累计治理水土流失面积", 2022, 2023, 3.8], ["水土保持率", 2023, 2024, 0.8],
    ["水利投资金融信贷资金", 2022, 2023, 24.4], ["水利投资金融信贷资金", 2023, 2024, 21.4], ["完成水利投资", 2023, 2024, 9],
  ])("%s %i→%i: %d", (title, from, to, expected) => {
    expect(percentOf(title, from, to)).toContain(expected);
  });

  it.each([
    ["a part of a year against a year", "水权交易宗数（当年）", 2022, 2024], ["the same, in volume", "水权交易水量（当年）", 2022, 2024],
  ])("no number: %s", (_, title, from, to) => {
    expect(percentOf(title, from, to)).toEqual([null]);
  });

  it("never divides a total by a year's figure: 263 transactions in all, 87 in a year", () => {
    expect(changes.filter((c) => c.percent !== null && [c.from.si, c.to.si].includes(263))).toEqual([]);
  });

  it("never puts large and medium districts together against either", () => {
    expect(changes.filter((c) => c.to.si === 32 && c.percent !== null)).toEqual([]);
  });

  it("finds what the letters contradict, and nothing else", () => {
    const found = findings(comparison).filter((f) => f.severity !== "note");
    expect(found.map((f) => [f.kind, f.sources.map((s) => s.metric.value).sort()])).toEqual([
      ["same-letter", [412, 421]],
      ["across-letters", [267.1, 268.3]],
    ]);
  });
});
