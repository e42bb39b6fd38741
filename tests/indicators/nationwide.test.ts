import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { ofWholeCountry } from "../../src/indicators/nationwide";
import { shortLetter } from "../ledger/short-letters";

/** Years of each row that the letters of 2023 and 2024 give, the derived ones too, and what is offered. */
const compared = (...letters: readonly string[]) => {
  const { series, offers } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` })));
  return { rows: series.map(({ observations }) => observations.map(({ year }) => year)), offers: offers.length };
};

describe("what is told of the country is never one row with what is told of the province", () => {
  it.each<[string, string]>([
    ["2022年，国内生产总值增长3.0%。", "2023年，全省地区生产总值增长6.3%。"],
    ["2022年，国内生产总值增长3.0%。", "2023年，全省生产总值增长6.3%。"],
    ["2022年，我国国内生产总值121万亿元。", "2023年，全省生产总值126万亿元。"],
    ["2022年，国内GDP增长3.0%。", "2023年，全省GDP增长6.3%。"],
    ["2022年，人均国内生产总值8.5万元。", "2023年，人均地区生产总值8.9万元。"],
    ["2022年，全国粮食产量13731亿斤。", "2023年，全省粮食产量13908亿斤。"],
    ["2022年，我国粮食产量13731亿斤。", "2023年，粮食产量13908亿斤。"],
    ["2022年，全国居民人均可支配收入36883元。", "2023年，居民人均可支配收入39218元。"],
    ["截至2022年底，全国共有养老机构4.1万个。", "截至2023年底，全省共有养老机构3.1万个。"],
    ["2022年，全国粮食产量增长3.6%。", "2023年，全省粮食产量增长4.6%。"],
  ])("%s | %s", (before, after) => expect(compared(before, after)).toEqual({ rows: [[2022], [2023]], offers: 0 }));

  it("nor is its growth the province's", () => expect(compared("2023年，全国粮食产量增长1.3%。", "2023年，全省粮食产量358亿斤。").rows.flat()).toEqual([2023, 2023]));
  it("of one sentence, each goes on with its own", () => expect(compared(
    "2022年，全省规模以上工业增加值增长3.6%，全国增长3.0%。", "2023年，全省规模以上工业增加值增长4.6%，全国增长4.2%。",
  )).toEqual({ rows: [[2022, 2023], [2022, 2023]], offers: 0 }));
});

describe("one row still", () => {
  it.each<[string, string]>([
    ["2022年，全省地区生产总值12050亿元。", "2023年，全省生产总值12680亿元。"],
    ["2022年，全县国内生产总值120.5亿元。", "2023年，全县国内生产总值126.8亿元。"],
    ["2022年，国内生产总值增长3.0%。", "2023年，国内生产总值增长5.2%。"],
    ["2022年，全国粮食产量13731亿斤。", "2023年，我国粮食产量13908亿斤。"],
    ["2022年，全省粮食产量占全国的5.1%。", "2023年，粮食产量占全国的5.2%。"],
    ["2022年，创建全国文明村镇120个。", "2023年，创建全国文明村镇150个。"],
    ])("%s | %s", (before, after) => expect(compared(before, after).rows).toEqual([[2022, 2023]]));
});

describe("what a sentence opens with is told of until it names somebody else", () => {
  it.each([
    ["增速", "2022年，全国快递业务量1105.8亿件，增长"], ["改造灌区", "全国水利建设完成投资1089亿元，改造灌区"], ["占比", "据统计，截至2022年底，全国老年人口2.8亿人，占"], ["覆盖率", "2022年，全国业务量1105.8亿件，增长2.1%，其中农村覆盖率"],
    ["供水总量", "从全国看，2022年供水总量"], ["增速", "2022年，全国港口吞吐量156.8亿吨，比上年增长"], ["增速", "全国港口吞吐量156.8亿吨，与2021年相比，增长"], ["占比", "我国湿地5635万公顷，占国土面积的"], ["降幅", "全国万元产值用水量49.6立方米，同比下降1.2%，较2020年下降"],
    ["文明村镇", "全国共有文明村镇"],
  ])("%s: %s", (name, sentence) => expect(ofWholeCountry(name, sentence)).toBe(true));

  it.each([
    ["占比", "全国老年人口2.8亿人，占19.8%；全省老年人口320万人，占"], ["业务量", "全国业务量1105.8亿件，其中江苏"], ["业务量", "全国业务量1105.8亿件，东河市业务量"], ["检查企业", "全国业务量1105.8亿件，我局检查企业"],
    ["参保率", "全国参保率95%，高于"], ["增速", "我市工业增长4.6%，全国增长3.0%，投资增长"], ["产值", "我市加快发展，2022年全国增长3.0%，产值"],
    ["排查隐患", "2022年，全国森林防火电视电话会议召开后，排查隐患"], ["完成投资", "2022年，我国发布现代物流发展规划，完成投资"], ["敬老院", "我国进入老龄化社会，敬老院"], ["受监工程", "全国质量考核连续3年A级，受监工程"],
    ["站长", "2022年，全国平均持证率95%，站长"], ["图书馆", "2022年全国共有图书馆3303个，海陵现有图书馆"], ["老年人口", "全国老年人口2.8亿人，占19.8%，辖区内老年人口"], ["站点", "全国快递业务量1105.8亿件，增长2.1%，系统内站点"],
    ["改造校舍", "全国共有中小学20.8万所，改造校舍"], ["达标断面", "全国平均水质优良率89.4%，达标断面"], ["隐患", "全国森林火灾328起，减少隐患"], ["占地面积", "全国产业园区2860个，占地面积"], ["铺设管网", "全国农村供水工程三年行动2022年启动，铺设管网"],
  ])("not %s: %s", (name, sentence) => expect(ofWholeCountry(name, sentence)).toBe(false));
});

it("a ministry tells of the country with or without the word", () => {
  const letters = ["2022年，全国体育场地422万个，其中足球场地13.6万个。", "2023年，体育场地459万个，足球场地14.9万个。"];
  const { series } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences, "国家体育总局")), file: `${i}.txt` })));
  expect(series.map(({ observations }) => observations.map(({ year }) => year))).toEqual([[2022, 2023], [2022, 2023]]);
});

describe("no figure of the country", () => {
  it.each([
    ["全国文明村镇", "2023年，新增全国文明村镇"], ["产量", "2023年产量居全国第"], ["增速", "全国排名第"], ["粮食产量", "粮食产量占全国"], ["国内生产总值", "全县国内生产总值"], ["国内生产总值", "某某县国内生产总值"],
    ["新能源汽车", "我省新能源汽车"], ["代表建议", "全国人大代表建议"], ["市场占有率", "全国市场占有率"],
    ["节水型城市", "2022年，全国节水型城市"], ["典型县", "全国农村创业典型县"], ["重点村", "全国乡村旅游重点村"], ["景区", "2023年，全国水利风景区"], ["景区", "全国5A级景区"], ["名中医", "全国名中医"], ["能手", "全国技术能手"], ["强镇", "全国农业产业强镇"], ["工作室", "全国名师工作室"],
    ["证照发放", "全国统一的证照发放"], ["总投资", "全国装机规模最大、总投资"], ["运动员", "2022年全国射箭锦标赛共有"],
  ])("%s: %s", (name, clause) => expect(ofWholeCountry(name, clause)).toBe(false));
});
