import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

/** What is said of the changes from a letter of 2023 to one of 2024, and how many pairs of names are only offered. */
const judged = (...letters: readonly string[]) => {
  const { series, offers } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` })));
  const stated = series.flatMap(({ changes }) => changes.filter(({ from, to }) => from.figure && to.figure));
  return { changes: stated.map(({ verdict, reasons }) => [verdict, ...reasons].join(" ")), offers: offers.length };
};

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

describe("a word exchanged for another is asked about, whatever growth proves", () => {
  it.each<[string, string]>([
    ["2022年，城乡居民基本医疗保险参保率95.2%。", "2023年，城乡居民基本养老保险参保率95.3%，比上年提高0.1个百分点。"],
    ["2022年，城市污水处理率96.8%。", "2023年，县城污水处理率97.0%，比上年提高0.2个百分点。"],
    ["2022年，森林覆盖率50.2%。", "2023年，林草覆盖率51.2%，比上年提高1个百分点。"],
    ["2022年，社区养老服务站336个。", "2023年，社区文化服务站338个，比上年增加2个。"],
    ["2022年，农产品加工业产值120.5亿元。", "2023年，食品加工业产值130.1亿元，比上年增长8.0%。"],
    ["2022年，一级医院3200家。", "2023年，二级医院3500家，比上年增长9.4%。"],
    // nor do figures that are just the same, or names that are else the same
    ["2022年，城市污水处理厂120座。", "2023年，县城污水处理厂120座。"],
    ["2022年，地表水优良断面比例91.3%。", "2023年，地下水优良断面比例92.1%。"],
  ])("%s | %s", (before, after) => expect(judged(before, after)).toEqual({ changes: ["check alias"], offers: 0 }));

  it("or only offered, where small numbers prove nothing", () =>
    expect(judged("2022年，社区养老服务站36个。", "2023年，社区文化服务站38个，比上年增加2个。")).toEqual({ changes: [], offers: 1 }));
});

describe("growth proves two names one without asking", () => {
  it.each<[string, string, string]>([
    ["in another order and longer", "2022年，发布红色预警214条。", "2023年，发布预警信号红色198条，比上年下降7.5%。"],
    ["with words more", "2022年，投入群众体育资金2.35亿元。", "2023年，投入群众体育专项资金2.58亿元，比上年增长9.8%。"],
    ["of a share to a tenth of a point", "2022年，养老机构床位使用率71.3%。", "2023年，养老机构护理型床位使用率72.5%，比上年提高1.2个百分点。"],
  ])("%s", (_, before, after) => expect(judged(before, after)).toEqual({ changes: ["comparable"], offers: 0 }));

  it.each<[string, string, string]>([
    ["of a share to whole points", "2022年，养老机构床位使用率71.3%。", "2023年，养老机构护理型床位使用率72.3%，比上年提高1个百分点。"],
    ["of a share in whole percent", "2022年，养老机构床位使用率71%。", "2023年，养老机构护理型床位使用率73%，比上年提高2个百分点。"],
    ["of few things", "2022年，设置健身驿站36个。", "2023年，设置社区健身驿站38个，比上年增加2个。"],
  ])("not %s", (_, before, after) => expect(judged(before, after).changes).toEqual(["check alias"]));
});
