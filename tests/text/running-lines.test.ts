import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean-text";
import { readLetter } from "../../src/engine";

/** A letter as a PDF gives it: lines of one width, a head and a foot on every page. */
const paged = (foot: (page: number) => string, head: (page: number) => string): string => {
  const lines = [
    "云岭市体育局关于市政协十五届三次会议", "第2106号提案答复的函", "民建云岭市委会：",
    "  贵单位提出的《关于建设健身步道的提案》（第2106号）收悉，现答", "复如下：", "  一、健身场地建设",
    "  2023年，全市新建健身步道120公里，改造球场46片，开放学校场", "地312处，举办赛事85场，参加群众12.6万人次，场地利用率达到", "百分之八十，群众满意率达到93.2%，比上年提高1.6个百分点，", "一共投入资金3.1亿元，其中中央4,100万元、省级9,700万元、市级1,2",
    "00万元，带动社会投资2.4亿元。", "  二、下一步打算", "  2024年，计划新建健身步道150公里，改造球场50片，再开放学校", "场地40处，并将健身设施纳入社区养老服务，逐步形成覆盖城乡的", "服务网络，让群众在家门口就能健身，进一步提高群众的满意度。", "  感谢您对体育工作的关心支持。",
    "                              云岭市体育局", "                              2024年7月3日",
  ];
  const page = (from: number, to: number, n: number): string[] => [head(n), ...lines.slice(from, to), foot(n)].filter((line) => line !== "");
  return [...page(0, 10, 1), ...page(10, 15, 2), ...page(15, 18, 3)].join("\n");
};
const heads = {
  "the office with the number of the page": [() => "", (n: number) => `云岭市人民政府办公室                                    第 ${n} 页`],
  "the agency over a number": [(n: number) => `云岭市体育局                  提案答复\n                    — ${n} —`, () => ""],
  "both, with a rule": [(n: number) => `──────────\n云岭市体育局                  提案答复\n                    — ${n} —`, (n: number) => `云岭市人民政府办公室                                    第 ${n} 页`],
} as const;

describe("running heads and feet of pages", () => {
  it.each(Object.entries(heads))("%s: no part of the letter, and sentences go on across them", (_, [foot, head]) => {
    const { text } = cleanText(paged(foot, head));
    expect(text).toContain("一共投入资金3.1亿元，其中中央4,100万元、省级9,700万元、市级1,200万元，带动社会投资2.4亿元。\n二、下一步打算");
    expect(text).not.toMatch(/办公室|提案答复$|─/mu);
    const { letter, metrics } = readLetter(paged(foot, head));
    expect(letter.header).toMatchObject({ agency: "云岭市体育局", date: "2024-07-03" });
    expect(metrics.map(({ value }) => value)).toContain(1200);
  });

  it.each([
    ["a headline that later pages repeat", "云岭市体育局\n第一页的话。\n— 1 —\n云岭市体育局\n第二页的话。\n— 2 —\n云岭市体育局\n第三页的话。", "云岭市体育局\n第一页的话。\n第二页的话。\n第三页的话。"],
    ["rules go where there are no pages", "第一段的话。\n──────────\n① 第一条注。", "第一段的话。\n① 第一条注。".replace("① ", "①")],
    ["lines that differ in more than the number of the page", "改造道路3公里\n建成学校12所\n— 1 —\n建成学校15所\n建成公园2个\n— 2 —\n建成公园5个", "改造道路3公里\n建成学校12所\n建成学校15所\n建成公园2个\n建成公园5个"],
    ["numbers that don't count up with the pages", "改造道路甲段\n建成学校 12\n— 1 —\n建成公园 2\n建成学校 15\n— 2 —\n建成公园 5", "改造道路甲段\n建成学校12\n建成公园2\n建成学校15\n建成公园5"],
    ["rows of a table that goes on", "县\t年份\t数\n东山\t2021年\t12\n— 1 —\n东山\t2022年\t13\n东山\t2023年\t14\n— 2 —\n东山\t2024年\t15\n东山\t2025年\t16", "县\t年份\t数\n东山\t2021年\t12\n东山\t2022年\t13\n东山\t2023年\t14\n东山\t2024年\t15\n东山\t2025年\t16"],
    ["lines that come but once", "第一页的话。\n东山县\n— 1 —\n西河县\n第二页的话。", "第一页的话。\n东山县\n西河县\n第二页的话。"],
    ["sentences that come again", "收到建议。\n— 1 —\n收到建议。\n第二页的话。\n— 2 —\n收到建议。", "收到建议。\n收到建议。\n第二页的话。\n收到建议。"],
    ["lines that no page number is beside", "东山县\n第一页的话。\n东山县\n第二页的话。", "东山县\n第一页的话。\n东山县\n第二页的话。"],
  ])("but %s", (_, pasted, clean) => expect(cleanText(pasted).text).toBe(clean));
});
