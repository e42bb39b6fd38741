import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { shortLetter } from "../followthrough/letters";

type Told = readonly [year: number, done: string];
const changes = (...told: readonly Told[]) =>
  compareLetters(told.map(([year, done]) => shortLetter({ file: `${year}`, year, done }))).series.flatMap((series) => series.changes);
const soFar = (...told: readonly Told[]) => changes(...told).map(({ from, to, reasons }) => [from.year, to.year, reasons.includes("year-to-date")]);

describe("the year so far", () => {
  it.each([
    // what it grew from is all of last year, though the letter was written in June
    ["2023年春茶产量851.3万吨，较上年增产4.8万吨。", [[2021, 2022, false], [2022, 2023, false]]],
    ["2023年春茶产量851.3万吨，比2022年增产4.8万吨。", [[2021, 2022, false], [2022, 2023, false]]],
    // a part as long of last year
    ["2023年春茶产量851.3万吨，较上年同期增产4.8万吨。", [[2021, 2022, true], [2022, 2023, false]]],
    ["2023年春茶产量851.3万吨，同比增产4.8万吨。", [[2021, 2022, true], [2022, 2023, false]]],
  ])("%s", (done, gives) => expect(soFar([2022, "2021年春茶产量842万吨。"], [2023, done])).toEqual(gives));

  it("makes no average of the years", () => {
    expect(changes([2022, "2021年全省安排林业补助6.1亿元。"], [2023, "2023年全省安排林业补助5.2亿元。"]).map(({ reasons, percent, perYear }) => [reasons.includes("year-to-date"), percent, perYear])).toEqual([[true, -14.8, null]]);
    expect(changes([2022, "2021年全省安排林业补助6.1亿元。"], [2024, "2023年全省安排林业补助5.2亿元。"]).map(({ reasons, perYear }) => [reasons.includes("year-to-date"), perYear])).toEqual([[false, -7.7]]);
  });
});
