import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/findings/check-draft";
import { letterOf } from "./letters";

/** The sums that a draft with these rows gets wrong: total and parts, as printed. */
function sums(rows: readonly string[]): string[][] {
  const draft = letterOf("draft", [
    "云南省林业和草原局关于省十四届人大三次会议第215号建议的答复", "云林函〔2025〕18号", "李明代表：", "您提出的《关于加强林草资源保护的建议》收悉，现答复如下：",
    "一、工作开展情况", "2024年工作情况如下：", ...rows, "感谢您对林草工作的关心和支持。", "云南省林业和草原局", "2025年6月12日",
  ].join("\n"));
  return checkDraft(draft, []).filter(({ kind }) => kind === "sum").map(({ sources }) => sources.map(({ span }) => draft.pasted.slice(span.start, span.end)));
}

describe("a total of a table adds up its own column or row", () => {
  it.each<[string, string[], string[][]]>([
    ["two columns of one unit, both right", ["类别\t检疫批次（万批次）\t不合格批次（批次）", "甲类\t18.4\t4416", "乙类\t16.1\t1449", "合计\t34.5\t5865"], []],
    ["two columns of one unit, one of them wrong", ["类别\t检疫批次（批次）\t不合格批次（批次）", "甲类\t184000\t4416", "乙类\t161000\t1449", "合计\t345000\t5965"], [["5965", "4416", "1449"]]],
    ["the first column wrong", ["类别\t检疫批次（批次）\t不合格批次（批次）", "甲类\t184000\t4416", "乙类\t161000\t1449", "合计\t355000\t5865"], [["355000", "184000", "161000"]]],
    ["the total first", ["类别\t造林面积（万亩）", "合 计\t36.5", "甲县\t18.4", "乙县\t16.1"], [["36.5", "18.4", "16.1"]]],
    ["the total first, and right", ["类别\t造林面积（万亩）", "合计\t34.5", "甲县\t18.4", "乙县\t16.1"], []],
    ["rounded parts", ["类别\t造林面积（万亩）", "甲县\t18.4", "乙县\t16.1", "丙县\t2.3", "合计\t36.9"], []],
    ["a column of totals", ["地区\t甲种（株）\t乙种（株）\t合计（株）", "甲县\t120\t80\t200", "乙县\t100\t60\t190"], [["190", "100", "60"]]],
    ["a column of totals beside a rate", ["地区\t甲种（株）\t乙种（株）\t合计（株）\t占比（%）", "甲县\t120\t80\t200\t55.6", "乙县\t100\t60\t160\t44.4"], []],
    ["two headers, each with a total of its own", ["地区\t检疫（批次）\t\t\t查处（批次）\t\t", "\t城市\t农村\t合计\t城市\t农村\t合计", "甲县\t120\t80\t200\t12\t8\t20", "乙县\t100\t60\t160\t10\t6\t18"], [["18", "10", "6"]]],
    ["parts of parts", ["类别\t造林面积（万亩）", "人工造林\t18.4", "其中：退耕还林\t5.1", "封山育林\t16.1", "合计\t34.5"], []],
    ["two depths", ["类别\t造林面积（万亩）", "一、人工造林\t18.4", "（一）退耕还林\t5.1", "二、封山育林\t16.1", "合计\t34.5"], []],
    ["a growth below the total", ["类别\t造林面积（万亩）", "甲县\t18.4", "乙县\t16.1", "合计\t34.5", "同比增长（%）\t3.2"], []],
    ["an average that nobody adds up", ["地区\t户均面积（亩）", "甲县\t8.4", "乙县\t9.1", "丙县\t3.1", "合计\t17.2"], []],
    ["a cell without a figure", ["类别\t造林面积（万亩）", "甲县\t18.4", "乙县\t—", "丙县\t16.1", "合计\t34.5"], []],
  ])("%s", (_, rows, gives) => expect(sums(rows)).toEqual(gives));
});
