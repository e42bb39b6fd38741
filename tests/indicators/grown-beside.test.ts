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
    "2020年全省共有床位1.2万张，2023年达到1.5万张，增加3000张。",
    "2020年全省中药材产量291万吨，2023年超过350万吨，增长20.3%。",
    "2020年全省中药材产量约291万吨，2023年达到350万吨，增长20.3%。",
  ])("%s", (sentence) => expect(levels(sentence)).toEqual({ years: ["2020", "2023"], growths: ["2020→2023"] }));

  it.each([
    "2023年，全省中药材产量350万吨，比2022年的332万吨增长5.4%。", "2022年全省中药材产量332万吨，2023年增加18万吨，达到350万吨。",
  ])("of the year before too: %s", (sentence) => expect(levels(sentence)).toEqual({ years: ["2022", "2023"], growths: ["2022→2023"] }));

  it.each([
    ["2020年全省中药材产量291万吨，2023年达到350万吨，增长5.3%。", "2022→2023"],
    ["全省中药材产量从2022年的332万吨增加到2023年的350万吨，增长5.4%。", "2022→2023"],
  ])("else from the year before: %s", (sentence, growth) => expect(levels(sentence).growths).toEqual([growth]));
});

describe("two changes that start from one level are counted from one year", () => {
  it("the one that says from which tells it of the other", () =>
    expect(levels("2023年，全省药材出口额较2020年增加3.2亿元，达到15.6亿元，增长25.8%。")).toEqual({ years: ["~2020", "2023"], growths: ["2020→2023", "2020→2023"] }));
  it("not two rates, however near", () =>
    expect(levels("2023年，全省场馆能耗均值88千克，与2022年同比下降13.7%，比2020年下降12.9%。").growths).toEqual(["2022→2023", "2020→2023"]));
  it("else each from its own", () => expect(levels("2023年，全省药材出口额较2020年增加3.2亿元，达到15.6亿元，增长6.3%。").growths).toEqual(["2020→2023", "2022→2023"]));
});

describe("a growth of another year than its level's", () => {
  it("is of its own year", () => expect(levels("2023年，全省利用外资12亿美元，在2022年增长30%的基础上再增长8%。").growths).toEqual(["2021→2022", "2022→2023"]));
  it("starts from the level, where the level is of the year before", () => expect(levels("2022年全省药材出口额110亿元，2023年增长9.1%。").years).toEqual(["2022", "~2023"]));
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
