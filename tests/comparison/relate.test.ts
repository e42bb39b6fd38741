import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

const titles = (...letters: readonly string[]): string[] =>
  compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` }))).series.map(({ indicator }) => indicator.title);

describe("a row of two halves that must not be divided", () => {
  it("says by what either half is told apart", () => {
    expect(titles("2022年，平均降水量较常年偏多12%。", "2023年，平均降水量同比增加5%。")).toEqual(["平均降水量（较常年→同比）"]);
  });
  it("keeps a title that both bear", () => {
    expect(titles("2022年，全年完成交易90宗。", "2023年，累计完成交易300宗。").every((title) => !title.includes("→"))).toBe(true);
  });
});
