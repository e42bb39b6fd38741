import { describe, expect, it } from "vitest";
import { quoteOfFigure } from "../../src/forms/quote-of-figure";

const quote = (marked: string): string => {
  const start = marked.indexOf("【");
  return quoteOfFigure(marked.replace(/[【】]/gu, ""), { start, end: marked.indexOf("】") - 1 });
};

/** The figure stands in 【】. */
describe("the words that say a figure", () => {
  it.each([
    ["have nothing of the heading above", "二、工作情况\n2022年，全市茶园面积【3.2万亩】。", "2022年，全市茶园面积3.2万亩"],
    ["have nothing of a long heading above", "（一）关于推进老旧小区适老化改造和社区食堂融合发展有关情况\n全区累计改造老旧小区【214个】，惠及居民3.6万户，其中安装电梯1260部，新增停车泊位4800个。", "全区累计改造老旧小区214个"],
    ["have nothing of a heading parted by an empty line", "（一）关于加强公共托育\n\n全县建成托育机构【37家】。", "全县建成托育机构37家"],
    ["have nothing of the heading below", "全县建成托育机构【37家】\n二、下一步打算\n今年", "全县建成托育机构37家"],
    ["go on over a wrap", "近年来在各级各有关部门单位大力支持下全市各地陆续新建改建扩建了标\n准化卫生室【320所】，", "近年来在各级各有关部门单位大力支持下全市各地陆续新建改建扩建了标准化卫生室320所"],
    ["go on over a wrap before a line of digits", "截至目前全市在各乡镇各街道各社区新建和改扩建的充电站点共\n【320座】（其中2021年12座、2022年108座、2023年200座），", "截至目前全市在各乡镇各街道各社区新建和改扩建的充电站点共320座（其中2021年12座"],
    ["go on over the empty lines between wrapped ones", "近年来在各级各有关部门单位大力支持下全市各地陆续新建改建扩建了标\n\n准化卫生室【320所】，", "近年来在各级各有关部门单位大力支持下全市各地陆续新建改建扩建了标准化卫生室320所"],
  ])("%s", (_, marked, gives) => expect(quote(marked)).toBe(gives));
});
