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
  it("different figures for one year stand side by side", () => {
    expect(observations(madeLetter(2023, [teams("2022年组建业余足球队«120支»。", 120), teams("2022年业余足球队«210支»。", 210)]))).toEqual([[2022, 120, 1, [210]]]);
  });
  it("the year so far gives way to the year, without contradiction", () => {
    expect(observations(madeLetter(2023, [teams("2023年组建业余足球队«40支»。", 40, { from: "2023", to: "2023" })]), madeLetter(2024, [teams("2023年组建业余足球队«120支»。", 120)]))).toEqual([[2023, 120, 1, []]]);
  });
  it("an inferred year moves back where a later letter states that year", () => {
    expect(observations(madeLetter(2023, [teams("业余足球队共有«120支»。", 120, { basis: "none", to: "2023" })]), madeLetter(2024, [teams("截至2023年底，业余足球队共有«150支»。", 150, { basis: "cumulative" })])).map((o) => o.slice(0, 2))).toEqual([[2022, 120], [2023, 150]]);
  });
});
