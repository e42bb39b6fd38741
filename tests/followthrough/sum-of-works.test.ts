import { describe, expect, it } from "vitest";
import { answered } from "./followed";

describe("what was aimed at as one and told by its parts", () => {
  it.each([
    ["新建、改扩建公办幼儿园260所左右", "2023年新建公办幼儿园141所，改扩建公办幼儿园128所，新增公办学位4.7万个。", "met", "新建公办幼儿园141所、改扩建公办幼儿园128所，合计269所，达到", true],
    ["新改建农村公路9500公里", "2023年新建农村公路3260公里，改建农村公路6100公里。", "partial", "合计9360公里，未到", true],
    ["新建改造森林驿站60处", "2023年新建森林驿站28处、改造森林驿站37处，受益人口25万人。", "met", "合计65处，达到", true],
    ["新建改造农村森林驿站60处", "2023年新建森林驿站28处、改造森林驿站37处，受益人口25万人。", "met", "合计65处，达到", false],
    ["新增养老床位4000张", "2023年新建养老床位2600张、改建养老床位1900张。", "met", "合计4500张，达到", false],
  ])("%s is answered by the sum", (aim, done, status, why, certain) => {
    const found = answered(`2023年，${aim}。`, done);
    expect(found).toMatchObject({ status, certain });
    expect(found.why).toContain(why);
    expect(found.evidence).toHaveLength(1);
  });
  it("is said in English too", () => {
    expect(answered("2023年，新改建农村公路9500公里。", "2023年新建农村公路3260公里，改建农村公路6580公里。").english)
      .toBe("target and result compared: aimed at 9500公里; “新建农村公路” 3260公里, “改建农村公路” 6580公里 (2023), 9840公里 in all, which meets it");
  });
  it("is answered by the whole where that is told", () => {
    const found = answered("2023年，新建、改造森林驿站60处。", "2023年共新建、改造森林驿站65处，其中新建26处、改造39处。");
    expect(found).toMatchObject({ status: "met", certain: true, evidence: ["指标“新建、改造森林驿站”目标60处，2023年为65处，达到"] });
  });
  it.each([
    ["one of them", "新建、改扩建公办幼儿园260所", "2023年改扩建公办幼儿园128所。"],
    ["parts that leave one out", "新建、改扩建公办幼儿园260所", "2023年新建公办幼儿园141所，改建公办幼儿园100所。"],
    ["those of another thing", "新建、改扩建公办幼儿园260所", "2023年新建公办幼儿园141所，改扩建寄宿制学校128所。"],
    ["those of another year", "新建、改扩建公办幼儿园260所", "2022年新建公办幼儿园141所，改扩建公办幼儿园128所。"],
    ["those of a part of the year", "新建、改扩建公办幼儿园260所", "2023年1—6月，新建公办幼儿园141所，改扩建公办幼儿园128所。"],
    ["those of a year each", "新建、改扩建公办幼儿园260所", "2023年新建公办幼儿园141所，2024年改扩建公办幼儿园128所。"],
    ["running totals", "新改建农村公路9500公里", "2021年以来，累计新建农村公路3260公里、改建农村公路6580公里。"],
    ["another unit", "新改建农村公路9500公里", "2023年新建农村公路32条，改建农村公路65条。"],
  ])("not by %s", (_, aim, done) => {
    expect(answered(`2023年，${aim}。`, done)).toMatchObject({ certain: false, evidence: [] });
  });
});
