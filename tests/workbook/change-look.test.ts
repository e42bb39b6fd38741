import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { changeLook } from "../../src/workbook/sheets/comparison-columns";
import { shortLetter } from "../ledger/short-letters";

const looks = (...letters: readonly string[]) =>
  compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` }))).series.flatMap(({ changes }) => changes.map((change) => {
    const { value, style } = changeLook(change, "zh");
    return [typeof value === "number" ? Math.round(value * 1000) / 1000 : value, style?.format ?? ""];
  }));

describe("a change in a cell", () => {
  it.each<[string, string[], [string | number, string]]>([
    ["a number", ["2022年，电话回访2.0万次。", "2023年，电话回访2.4万次。"], [0.2, "+0.0%;-0.0%;0.0%"]],
    ["a bound that is the number", ["2022年，电话回访2.0万次。", "2023年，电话回访超2.4万次。"], [0.2, '"≥"+0.0%;"≥"-0.0%;"≥"0.0%']],
    ["a bound that rounding moved off the number, in words", ["2023年，电话回访2.4万次，同比增加5000余次。"], ["≥+23.1%", ""]],
    ["a number whose two ends are one when rounded", ["2023年，保育员月均工资3920元，增加240元。"], [0.065, "+0.0%;-0.0%;0.0%"]],
    ["two ends that rounding leaves apart, in words", ["2023年，植树造林2.4万亩，同比增加5000亩。"], ["+23.1%～+29.7%", ""]],
    ["nothing", ["2022年，电话回访2.0万次。", "2023年前三季度，电话回访2.4万次。"], ["—", ""]],
  ])("%s", (_, letters, look) => expect(looks(...letters)).toEqual([look]));
});
