import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

/** Titles of the rows that hold figures of both letters. */
const joined = (...letters: readonly string[]): string[] => {
  const { series } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` })));
  return series.filter(({ observations }) => new Set(observations.flatMap(({ figure }) => (figure ? [figure.letter] : []))).size > 1).map(({ indicator }) => indicator.title);
};

describe("what a stated growth makes of a level tells names apart that words leave open", () => {
  it.each<[string, string, string]>([
    ["in other words", "2022年，省财政安排站网建设资金1.26亿元。", "2023年，省级财政投入站网建设专项资金13800万元，比上年增长9.5%。"],
    ["in another order", "2022年，发布红色预警214条。", "2023年，发布预警信号红色198条，比上年下降7.5%。"],
    ["by an amount", "2022年，慢病患者备药92种。", "2023年，患者常备药品98种，比上年增加6种。"],
    ["by points", "2022年，养老机构护理床位使用率达71.3%。", "2023年，养老服务机构床位平均利用率72.5%，比上年提高1.2个百分点。"],
  ])("%s", (_, before, after) => expect(joined(before, after)).toHaveLength(1));

  it.each<[string, string, string]>([
    ["growth gives something else", "2022年，省财政安排站网建设资金1.31亿元。", "2023年，省级财政投入站网建设专项资金13800万元，比上年增长9.5%。"],
    ["another year is what it grew from", "2022年，省财政安排站网建设资金1.26亿元。", "2023年，省级财政投入站网建设专项资金13800万元，比2020年增长9.5%。"],
    ["rounding leaves too much open", "2022年，省财政安排站网建设资金1.26亿元。", "2023年，省级财政投入站网建设专项资金1.4亿元，比上年增长一成。"],
    ["nothing in the names is alike", "2022年，支付赔款3260万元。", "2023年，风险保障金额3915万元，比上年增长20.1%。"],
    ["the names are opposites", "2022年，男性教练员300人。", "2023年，女性教练员330人，比上年增长10.0%。"],
  ])("not where %s", (_, before, after) => expect(joined(before, after)).toEqual([]));
});
