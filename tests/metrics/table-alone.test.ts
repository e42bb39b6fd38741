import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";

const read = (rows: readonly string[]) => {
  const pasted = rows.join("\n");
  return readLetter(pasted).metrics.map(({ span, name, value, unit, from, to }) => `${name} ${value}${unit ?? ""} ${from}–${to} 「${pasted.slice(span.start, span.end)}」`);
};

describe("a range of cells pasted by itself is read as a table", () => {
  it.each<[string, string[], string[]]>([
    ["with a column of units", ["指标\t单位\t2022年\t2023年", "蔬菜产量\t万吨\t920\t1,002.6", "财政资金\t亿元\t3.2\t—"],
      ["蔬菜产量 920万吨 2022–2022 「920」", "蔬菜产量 1002.6万吨 2023–2023 「1,002.6」", "财政资金 3.2亿元 2022–2022 「3.2」"]],
    ["with units in its headers, years down", ["年份\t粮食产量（万吨）\t公园（个）", "2022年\t120\t3", "2023年\t130.5\t4"],
      ["粮食产量 120万吨 2022–2022 「120」", "公园 3个 2022–2022 「3」", "粮食产量 130.5万吨 2023–2023 「130.5」", "公园 4个 2023–2023 「4」"]],
    ["under its caption and unit", ["2023年主要指标表", "单位：万元", "指标\t2022年\t2023年", "投资\t10\t12"], ["投资 10万元 2022–2022 「10」", "投资 12万元 2023–2023 「12」"]],
    ["with what fell", ["指标\t增速（%）", "工业增加值\t-8.6", "财政收入\t－2.3", "出口\t4"], ["工业增加值增速 -8.6% null–null 「-8.6」", "财政收入增速 -2.3% null–null 「－2.3」", "出口增速 4% null–null 「4」"]],
    ["headed as web pages head theirs", ["名称\t2022年", "小麦产量（万吨）\t10"], ["小麦产量 10万吨 2022–2022 「10」"]],
  ])("%s", (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["row numbers", ["序号\t指标\t单位", "1\t公园\t个", "2\t场馆\t个"]],
    ["a head of a web page", ["索引号：\t000014349/2024-00012", "发布日期：\t2024年6月18日"]],
  ])("but %s are no figures", (_, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
