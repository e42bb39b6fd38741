import { describe, expect, it } from "vitest";
import { metricAt, readSentence } from "./sentence";

/** A measure held against another: the number tells how far they are apart, below is negative. */
const distances: readonly (readonly [marked: string, si: number, name: string])[] = [
  ["人均体育场地面积达到2.86平方米，高于全省平均【0.21平方米】。", 0.21, "人均体育场地面积高于全省平均"],
  ["每千人口执业医师3.1人，低于全国平均水平【0.32人】。", -0.32, "每千人口执业医师低于全国平均水平"],
  ["户均面积12.3亩，高出全国平均【约2亩】。", 2, "户均面积高出全国平均"],
  ["城镇新增就业12万人，多于上年同期【2万人】。", 20000, "城镇新增就业多于上年同期"],
  ["新增就业12万人，超出年度目标【1.2万人】。", 12000, "新增就业超出年度目标"],
  ["人均收入3万元，高于周边县【1200元】。", 1200, "人均收入高于周边县"],
  ["库水位低于警戒水位【2.3米】。", -2.3, "库水位低于警戒水位"],
  ["年降水量612毫米，低于常年均值【48毫米】。", -48, "年降水量低于常年均值"],
  ["人均体育场地面积2.86平方米，较全省平均水平高【0.21平方米】。", 0.21, "人均体育场地面积高于全省平均水平"],
  ["人均预期寿命79.2岁，高于全国【0.8岁】。", 0.8, "人均预期寿命高于全国"],
  ["平均受教育年限10.9年，比全国少【0.3年】。", -0.3, "受教育年限少于全国"],
];

/** No distance: the words before the number choose or bound what is counted. */
const levels: readonly string[] = [
  "其中高于全省平均水平的县【12个】。",
  "抽检企业120家，其中低于标准【12家】。",
  "低于国家标准的企业【12家】。",
  "补助标准不低于全省平均水平【3000元】。",
  "药品价格低于全国平均价格的有【12种】。",
];

describe("how far a measure is from another", () => {
  it.each(distances)("%s", (marked, si, name) => expect(metricAt(marked)).toMatchObject({ kind: "change", si, name }));
});

describe("not a distance", () => {
  it.each(levels)("%s", (marked) => expect(metricAt(marked).kind).not.toBe("change"));
});

describe("times that are results", () => {
  it.each([
    ["全省人均预期寿命【79.2岁】。", 79.2],
    ["人均预期寿命比2020年提高【1.3岁】。", 1.3],
    ["技术骨干平均年龄37.6岁，较2018年下降【3.1岁】。", -3.1],
    ["平均受教育年限由10.6年提高到【11.3年】。", 11.3],
    ["优良天数310天，比上年多【12天】。", 12],
    ["注销企业平均寿命【5.8年】。", 5.8],
    ["注销企业平均寿命5.8年，较上年延长【0.4年】。", 0.4],
    ["项目审批周期缩短【3个月】。", -3],
    ["项目审批时间由【12个月】缩短至6个月。", 12],
    ["施工许可办理时间由24个小时缩短为【2个小时】。", 2],
  ] as const)("%s", (marked, si) => expect(metricAt(marked)).toMatchObject({ si, status: "actual" }));

  it.each(["合同期限延长3年。", "设计使用寿命50年。", "优惠政策延长6个月。", "集中整治时间3个月，试点期限2年。"])("but no time that something lasts: %s", (text) => {
    expect(readSentence(text).metrics).toEqual([]);
  });
});
