import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

const changes = (before: string, after: string) =>
  compareLetters([before, after].map((sentence, i) => ({ ...readLetter(shortLetter(2023 + i, sentence)), file: `${i}.txt` }))).series.flatMap((row) => row.changes.map(({ verdict, reasons }) => [verdict, ...reasons].join(" ")));

describe("notes that say something", () => {
  it.each([
    // so much for each is neither a total nor of a year
    ["2022年，全省城市低保平均标准达到每人每月913元。", "2023年，城市低保标准提高到每人每月966元，比上年增长5.8%。", ["comparable"]],
    // what forbids the division explains the jump, too
    ["截至2022年底，全省共有体育公园209个。", "2023年，建立体育公园17个。", ["not-comparable stock-flow basis-unstated"]],
    ["2022年，体育公园17个。", "2023年，体育公园209个。", ["check jump"]],
  ])("%s %s", (before, after, gives) => expect(changes(before, after)).toEqual(gives));
});
