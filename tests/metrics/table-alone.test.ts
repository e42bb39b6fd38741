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

describe("a table whose columns are set by spaces is read by its headers", () => {
  it.each<[string, string[], string[]]>([
    ["with years and a unit above", ["2021—2022年全省水利投资情况", "                     单位：万元", "项目        2021年     2022年", "供水工程    12345      13000", "  其中：省级    120        130", "合计        13165      14000"],
      ["供水工程 12345万元 2021–2021 「12345」", "供水工程 13000万元 2022–2022 「13000」", "供水工程省级 120万元 2021–2021 「120」", "供水工程省级 130万元 2022–2022 「130」", "水利投资 13165万元 2021–2021 「13165」", "水利投资 14000万元 2022–2022 「14000」"]],
    ["with units below the headers", ["地区      新增床位     占比", "          （张）       （%）", "长春市    1,200        66.7"],
      ["长春市新增床位 1200张 null–null 「1,200」", "长春市占比 66.7% null–null 「66.7」"]],
    ["with two columns below each year", ["主要农产品产量", "             2022年           2023年", "品种      产量   增长%    产量    增长%", "粮食      4080    1.2     4186     2.6"],
      ["粮食产量 4080 2022–2022 「4080」", "粮食增长 1.2% 2022–2022 「1.2」", "粮食产量 4186 2023–2023 「4186」", "粮食增长 2.6% 2023–2023 「2.6」"]],
    ["with numbered columns, units and codes", ["指  标     计量单位    代码     2022年     2023年", "甲           乙         丙        1          2", "培训教师     人次       01      12,000     13,500", "培训经费     万元       02      1200.5     1350"],
      ["培训教师 12000人次 2022–2022 「12,000」", "培训教师 13500人次 2023–2023 「13,500」", "培训经费 1200.5万元 2022–2022 「1200.5」", "培训经费 1350万元 2023–2023 「1350」"]],
    ["with a part under a line of its own", ["人员情况见下表（单位：人）。", "项目          2022年     2023年", "教师          120        130", "医生          20         30", "一、农村", "教师          60         70", "医生          5          6"],
      ["教师 120人 2022–2022 「120」", "教师 130人 2023–2023 「130」", "医生 20人 2022–2022 「20」", "医生 30人 2023–2023 「30」", "农村教师 60人 2022–2022 「60」", "农村教师 70人 2023–2023 「70」", "农村医生 5人 2022–2022 「5」", "农村医生 6人 2023–2023 「6」"]],
    ["with a rate among amounts, when in the header", ["                单位：万元", "地区      2023年投资（万元）      同比增长", "长春市    1200                   8.5"],
      ["长春市投资 1200万元 2023–2023 「1200」", "长春市同比增长 8.5% 2023–2023 「8.5」"]],
  ])("%s", (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });
});
