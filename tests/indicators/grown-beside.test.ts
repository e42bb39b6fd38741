import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

/** Years of the levels that a letter of 2024 gives, those worked out with a tilde, and between which years growth is stated. */
const levels = (sentences: string) => {
  const { series } = compareLetters([{ ...readLetter(shortLetter(2024, sentences)), file: "a.txt" }]);
  const of = series.filter(({ indicator }) => indicator.kind === "level");
  return { years: of.flatMap(({ observations }) => observations.map(({ year, derivation }) => `${derivation ? "~" : ""}${year}`)), growths: of.flatMap(({ growths }) => growths.map(({ baseYear, year }) => `${baseYear}→${year}`)) };
};

describe("a growth that two levels of its sentence make is counted from the earlier", () => {
  it.each([
    "全省中药材产量从2020年的291万吨增加到2023年的350万吨，增长20.3%。",
    "2020年全省中药材产量291万吨，2023年达到350万吨，增长20.3%。",
    "2023年，全省中药材产量350万吨（2020年为291万吨），增长20.3%。",
    "2023年，全省中药材产量350万吨，2020年为291万吨，增长20.3%。",
  ])("%s", (sentence) => expect(levels(sentence)).toEqual({ years: ["2020", "2023"], growths: ["2020→2023"] }));

  it.each([
    ["2020年全省中药材产量291万吨，2023年达到350万吨，增长5.3%。", "2022→2023"],
    ["全省中药材产量从2022年的332万吨增加到2023年的350万吨，增长5.4%。", "2022→2023"],
  ])("else from the year before: %s", (sentence, growth) => expect(levels(sentence).growths).toEqual([growth]));
});

describe("a level is worked out only for the year that its growth is counted from", () => {
  it.each([
    "与2020年比增长20%", "与2020年同期比增长20%", "与“十三五”末比增长20%", "在2020年基础上增长20%", "对比2020年增长20%", "相对2020年增长20%", "相对于2020年增长20%", "相较于2020年增长20%", "以2020年为基数，增长20%",
    "同2020年比，增长20%", "和2020年比较增长20%", "增长20%（与2020年比）", "增长20%（以2020年为基期）", "为2020年的1.2倍，增长20%", "比2020增长20%",
  ])("%s", (words) => expect(levels(`2023年，全省中药材产量350万吨，${words}。`).years).toContain("~2020"));

  it.each(["以2020年为基期增长20%", "自2020年增长20%", "由2020年的291万吨增长20%", "与疫情前比增长20%", "与二〇二〇年比增长20%", "较2019年、2020年分别增长20%、15%"])("none for %s", (words) =>
    expect(levels(`2023年，全省中药材产量350万吨，${words}。`).years.filter((year) => year.startsWith("~"))).toEqual([]));

  it.each(["增长20%", "与上年比增长20%", "在上年基础上增长20%", "与去年同期比，增长20%", "与2022年比增长20%"])("the year before for %s", (words) =>
    expect(levels(`2023年，全省中药材产量350万吨，${words}。`).years).toEqual(["~2022", "2023"]));
});
