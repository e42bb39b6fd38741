import { describe, expect, it } from "vitest";
import { followed as follow, nothing } from "./followed";
import { followLetters } from "../../src/followthrough/follow-letters";
import { noDecisions } from "../../src/followthrough/follow-decisions";
import { statusReasonInWords } from "../../src/wording/followthrough";
import { shortLetter } from "./letters";

describe("an increase is answered by an increase", () => {
  it.each([
    ["a total", "2023年，新增林业专业合作社400家。", "2023年，全省林业专业合作社达到519家。"],
    ["a running total", "2023年，完成退化林分改造10处。", "累计完成退化林分改造17处。"],
    ["a running total in a sentence of the year", "2023年，完成退化林分改造10处。", "2023年，累计完成退化林分改造17处。"],
    ["another deed", "2023年，新增林业龙头企业300家。", "2023年认定林业龙头企业712家。"],
    ["what may be all there are", "2023年，新增森林驿站2万家。", "2023年，建成森林驿站16.8万家。"],
    ["all that were done, where more were promised", "2023年，再完成退化林分改造6处。", "2023年完成退化林分改造23处。"],
  ])("not by %s", (_, plan, after) => {
    expect(follow(plan, [2023, nothing], [2024, after])).toMatchObject({ status: "continuing", certain: false, evidence: [] });
  });
  it.each([
    ["an increase for a total", "2023年，林业专业合作社总数达到400家。", "2023年，新增林业专业合作社410家。"],
    ["an increase for a running total", "力争到2023年底累计培养护林技术员达到400人。", "2023年，新培养护林技术员450人。"],
  ])("nor %s", (_, plan, after) => {
    expect(follow(plan, [2023, nothing], [2024, after])).toMatchObject({ certain: false, evidence: [] });
  });
  it.each([
    ["the same words", "2023年，新增林业专业合作社400家。", "2023年，新增林业专业合作社410家。", true],
    ["other words of making", "2023年，新建森林驿站20家。", "2023年，建设森林驿站22家。", false],
    ["money of a year", "2023年，新增发放林权抵押贷款250亿元。", "2023年发放林权抵押贷款268.3亿元。", true],
    ["totals", "2023年，林业专业合作社总数达到400家。", "2023年，全省林业专业合作社达到410家。", true],
    ["running totals", "力争到2023年底累计培养护林技术员达到400人。", "截至2023年底，累计培养护林技术员450人。", true],
  ])("but by %s", (_, plan, after, certain) => {
    expect(follow(plan, [2023, nothing], [2024, after])).toMatchObject({ status: "met", certain });
  });

  it.each([
    ["said to be net", "2023年，新增林业龙头企业300家。", "2023年末全省林业龙头企业达到1940家，净增411家。", "met", "目标300家，2023年净增411家，达到"],
    ["over the year before", "2023年，新增林业龙头企业300家。", "截至2023年底，全省林业龙头企业2036家，比上年增加347家。", "met", "2023年净增347家，达到"],
    ["short of it, by those that were left", "2023年，新增林业龙头企业300家。", "截至2023年底，全省林业龙头企业2036家，比上年增加247家。", "continuing", "仅凭所写无法断定是否达到"],
    ["short of what should have been net", "2023年，净增林业龙头企业300家。", "截至2023年底，全省林业龙头企业2036家，比上年增加247家。", "partial", "2023年净增247家，未到"],
  ])("and by a change %s", (_, plan, after, status, why) => {
    const found = follow(plan, [2023, nothing], [2024, after]);
    expect(found.status).toBe(status);
    expect(found.why).toContain(why);
  });
  it("not by one since another year", () => {
    expect(follow("2023年，新增林业龙头企业300家。", [2023, nothing], [2024, "截至2023年底，全省林业龙头企业2036家，比2020年增加847家。"])).toMatchObject({ status: "continuing", evidence: [] });
  });
  it("nor is it done by words, where a total is told", () => {
    expect(follow("2023年，新增“绿色驿站”2万家。", [2023, nothing], [2024, "2023年，已建成“绿色驿站”16.8万家。"])).toMatchObject({ status: "continuing", evidence: [] });
  });
  it("from two running totals follows what was done between them", () => {
    const found = follow("2023年，完成退化林分改造10处。", [2023, "2022年，累计完成退化林分改造8处。"], [2024, "2023年，累计完成退化林分改造17处。"]);
    expect(found.status).toBe("partial");
    expect(found.why).toContain("目标10处，由2022年8处和2023年17处相减得9处，未到");
  });
});

describe("the time of a result", () => {
  const plan = "2023年，新建森林驿站10家。";
  it.each([
    ["of the year aimed at", plan, "2023年，新建森林驿站12家。", "met", true, "目标10家，2023年为12家，达到"],
    ["of another year", plan, "2024年，新建森林驿站16家。", "continuing", false, "别的年份或部分月份的数：目标10家，2024年为16家"],
    ["of another year, and fewer", plan, "2024年，新建森林驿站6家。", "continuing", false, "目标10家，2024年为6家"],
    ["of part of another year", "2023年，力争林产品交易额突破3200亿元。", "2024年1—5月，全省林产品交易额为1253亿元。", "continuing", false, "2024年1—5月为1253亿元"],
    ["of part of the year", "2023年，力争林产品交易额突破3200亿元。", "2023年上半年，全省林产品交易额为1253亿元。", "continuing", false, "2023年1—6月为1253亿元"],
    ["of part of the year, of a rate", "2023年，空气优良天数率达到90%。", "2023年1—5月，空气优良天数率81.4%。", "continuing", false, "2023年1—5月为81.4%"],
    ["a level of a later year", "到2023年底，草原覆盖率达到60%。", "截至2024年底，草原覆盖率达到61%。", "met", false, "期限之后的年份才见达到"],
    ["a level of the year", "到2023年底，草原覆盖率达到60%。", "截至2023年底，草原覆盖率达到61%。", "met", true, "2023年为61%，达到"],
    ["a level of a year that is inferred", "到2023年底，草原覆盖率达到60%。", "草原覆盖率61%。", "met", false, "2025年（推定）为61%"],
  ] as const)("%s", (_, promise, after, status, certain, why) => {
    const found = follow(promise, [2023, nothing], [2025, after]);
    expect([found.status, found.certain]).toEqual([status, certain]);
    expect(found.why).toContain(why);
  });

  it("takes the figure of the year aimed at, whatever else is told", () => {
    const found = follow(plan, [2023, nothing], [2024, "2023年，新建森林驿站8家。"], [2025, "2024年，新建森林驿站16家。"]);
    expect(found).toMatchObject({ status: "partial", why: "按目标数与实际数比较：目标10家，2023年为8家，未到" });
  });
  it("holds the figure of another year against it once a person took it for the answer", () => {
    const letters = [shortLetter({ file: "a", year: 2023, plan }), shortLetter({ file: "b", year: 2025, done: "2024年，新建森林驿站16家。" })];
    const [own] = followLetters(letters);
    const links = [{ commitment: own!.commitment.key, response: own!.responses[0]!.key, same: true }];
    const [again] = followLetters(letters, { ...noDecisions, links });
    expect([again!.status, statusReasonInWords(again!.because!, "zh")]).toEqual(["met", "人工确认以此数为回应：目标10家，2024年为16家"]);
  });
  it("says in English which months a figure is of", () => {
    expect(follow("2023年，力争林产品交易额突破3200亿元。", [2023, nothing], [2024, "2024年1—5月，全省林产品交易额为1253亿元。"]).english).toContain("was 1253亿元 in January–May 2024");
  });
  it.each([
    ["before its date", "到2025年底，累计培养护林技术员1万人。", [2025, "累计培养护林技术员8200人。"], "continuing", "尚未到期：目标1万人，2025年（推定）为8200人"],
    ["after its date", "到2024年底，累计培养护林技术员1万人。", [2025, "截至2024年底，累计培养护林技术员8200人。"], "partial", "目标1万人，2024年为8200人，未到"],
    ["before its date, but reached", "到2025年底，累计培养护林技术员1万人。", [2025, "截至2025年5月，累计培养护林技术员1.1万人。"], "met", "达到"],
  ] as const)("nothing is missed %s", (_, promise, after, status, why) => {
    const found = follow(promise, [2023, nothing], after);
    expect(found.status).toBe(status);
    expect(found.why).toContain(why);
  });
});

describe("names of one thing", () => {
  it.each([
    ["an average of what is measured anyway", "2023年，PM2.5浓度不超过31.5微克/立方米。", "2023年，PM2.5平均浓度30.8微克/立方米。", "met", true],
    ["… and more than was aimed at", "2023年，PM2.5浓度不超过31.5微克/立方米。", "2023年，PM2.5平均浓度32.2微克/立方米。", "partial", true],
    ["the deed behind what it is done to, and what sort of deed", "2023年计划改造特殊困难林农家庭3.2万户。", "2023年完成特殊困难林农家庭抗寒化改造33415户。", "met", false],
    ["the same of another year", "2023年计划改造特殊困难林农家庭3.2万户。", "2022年完成特殊困难林农家庭抗寒化改造33415户。", "continuing", false],
    ["the same in another unit", "2023年计划改造特殊困难林农家庭3.2万户。", "2023年完成特殊困难林农家庭抗寒化改造33415平方米。", "continuing", false],
    ["another deed done to them", "2023年计划改造特殊困难林农家庭3.2万户。", "2023年走访特殊困难林农家庭33415户。", "continuing", false],
    ["money a head", "2023年，林农工资达到5万元。", "2023年，林农人均工资5.2万元。", "continuing", false],
  ] as const)("%s", (_, plan, after, status, certain) => {
    expect(follow(plan, [2023, nothing], [2024, after])).toMatchObject({ status, certain });
  });
});
