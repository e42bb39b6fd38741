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
    ["with a column of units, growth and what is aimed at", ["指标\t单位\t2022年\t2023年\t同比\t2024年目标", "新设企业\t万户\t5.62\t6.48\t15.3%\t6.8"],
      ["新设企业 5.62万户 2022–2022 「5.62」", "新设企业 6.48万户 2023–2023 「6.48」", "新设企业同比 15.3% 2023–2023 「15.3%」", "新设企业 6.8万户 2024–2024 「6.8」"]],
    ["with units in its headers, years down", ["年份\t粮食产量（万吨）\t公园（个）", "2022年\t120\t3", "2023年\t130.5\t4"],
      ["粮食产量 120万吨 2022–2022 「120」", "公园 3个 2022–2022 「3」", "粮食产量 130.5万吨 2023–2023 「130.5」", "公园 4个 2023–2023 「4」"]],
    ["under its caption and unit", ["2023年主要指标表", "单位：万元", "指标\t2022年\t2023年", "投资\t10\t12"], ["投资 10万元 2022–2022 「10」", "投资 12万元 2023–2023 「12」"]],
    ["with rates that print no sign", ["地区\t年度任务（套）\t开工率\t汇率", "东山县\t21300\t82\t7.1"], ["东山县年度任务 21300套 null–null 「21300」", "东山县开工率 82% null–null 「82」", "东山县汇率 7.1 null–null 「7.1」"]],
    ["of places, measured as the line above says", ["各点位总磷平均浓度（单位：毫克/升）", "点位\t2021年\t2022年", "东湖口\t0.058\t0.052"], ["东湖口总磷平均浓度 0.058毫克/升 2021–2021 「0.058」", "东湖口总磷平均浓度 0.052毫克/升 2022–2022 「0.052」"]],
    ["of places, in the two measures that the line above says", ["各县完成情况（单位：个、万元）", "县\t改造小区\t完成投资", "东山县\t39\t14620"], ["东山县改造小区 39个 null–null 「39」", "东山县完成投资 14620万元 null–null 「14620」"]],
    ["of places below a line that says no measure", ["各市基本情况", "地区\t2021年\t2022年", "东山市\t58\t52"], ["东山市 58 2021–2021 「58」", "东山市 52 2022–2022 「52」"]],
    ["set in by tabs", ["\t品类\t抽检（批次）\t合格率（%）", "\t蔬菜\t6240\t98.2", "\t水产品\t2830\t94.6"], ["蔬菜抽检 6240批次 null–null 「6240」", "蔬菜合格率 98.2% null–null 「98.2」", "水产品抽检 2830批次 null–null 「2830」", "水产品合格率 94.6% null–null 「94.6」"]],
    ["with more than a unit in its brackets", ["指标\t2022年\t2023年", "装机占比（风电，%）\t21.4\t23.1", "总产值（当年价,亿元）\t320\t345"], ["装机占比（风电） 21.4% 2022–2022 「21.4」", "装机占比（风电） 23.1% 2023–2023 「23.1」", "总产值（当年价） 320亿元 2022–2022 「320」", "总产值（当年价） 345亿元 2023–2023 「345」"]],
    ["with a note below that says when", ["指标\t数量（个）", "公园\t10", "", "注：表中数据截至2018年底。"], ["公园数量 10个 null–2018-12 「10」"]],
    ["with a note of the year, but columns of their own", ["指标\t2019年（个）\t合计（个）", "公园\t10\t30", "以上数据为2018年数。"], ["公园 10个 2019–2019 「10」", "公园 30个 2018–2018 「30」"]],
    ["with a note that tells the year of a yearbook", ["指标\t数量（个）", "公园\t10", "注：以上数据来源于2022年统计年鉴。"], ["公园数量 10个 null–null 「10」"]],
    ["with a note that tells what is to be built", ["指标\t数量（个）", "公园\t10", "以上项目为2025年建设内容。"], ["公园数量 10个 null–null 「10」"]],
    ["with a note that says something else", ["指标\t数量（个）", "公园\t10", "注：2018年起实行新口径。"], ["公园数量 10个 null–null 「10」"]],
    ["with what fell", ["指标\t增速（%）", "工业增加值\t-8.6", "财政收入\t－2.3", "出口\t4"], ["工业增加值增速 -8.6% null–null 「-8.6」", "财政收入增速 -2.3% null–null 「－2.3」", "出口增速 4% null–null 「4」"]],
    ["with growth beside the newest year first", ["指标\t单位\t2023年\t2022年\t同比", "货运量\t万吨\t5,620\t5,210\t7.9"], ["货运量 5620万吨 2023–2023 「5,620」", "货运量 5210万吨 2022–2022 「5,210」", "货运量同比 7.9% 2023–2023 「7.9」"]],
    ["with growth by so many, and by points", ["指标\t单位\t2023年\t2024年\t比上年增减", "检验\t批次\t3200\t3500\t300", "合格率\t%\t98.1\t98.6\t0.5"], ["检验 3200批次 2023–2023 「3200」", "检验 3500批次 2024–2024 「3500」", "检验比上年增减 300批次 2024–2024 「300」", "合格率 98.1% 2023–2023 「98.1」", "合格率 98.6% 2024–2024 「98.6」", "合格率比上年增减 0.5个百分点 2024–2024 「0.5」"]],
    ["with growth beside each year", ["指标\t2022年\t同比\t2021年\t同比", "快件（万件）\t120\t9.1%\t110\t10.0%"], ["快件 120万件 2022–2022 「120」", "快件同比 9.1% 2022–2022 「9.1%」", "快件 110万件 2021–2021 「110」", "快件同比 10% 2021–2021 「10.0%」"]],
    ["with growth of a year alone", ["指标\t单位\t2023年\t同比", "护理型床位占比\t%\t53.2\t3.7", "投资\t万元\t1200\t8.5"], ["护理型床位占比 53.2% 2023–2023 「53.2」", "护理型床位占比同比 3.7个百分点 2023–2023 「3.7」", "投资 1200万元 2023–2023 「1200」", "投资同比 8.5 2023–2023 「8.5」"]],
    ["with a year over one column only", ["项目\t总目标\t2025年计划", "改造（户）\t4800\t900"], ["改造总目标 4800户 null–null 「4800」", "改造 900户 2025–2025 「900」"]],
    ["with years before Latin letters", ["地区\t2023年GDP（亿元）\t2022年GDP（亿元）\t2023年5G基站（个）", "东山县\t214\t203\t860"], ["东山县GDP 214亿元 2023–2023 「214」", "东山县GDP 203亿元 2022–2022 「203」", "东山县5G基站 860个 2023–2023 「860」"]],
    ["with years inside of its headers", ["地区\t全域2023年GDP（亿元）\t全域2022年GDP（亿元）", "东山县\t214\t203"], ["东山县全域2023年GDP 214亿元 2023–2023 「214」", "东山县全域2022年GDP 203亿元 2022–2022 「203」"]],
    ["with rates beside a column of units", ["指标\t单位\t2023年目标\t2023年完成\t目标完成率", "改造小区\t个\t40\t42\t105", "出生率\t‰\t6\t6.3\t105"], ["改造小区 40个 2023–2023 「40」", "改造小区完成 42个 2023–2023 「42」", "改造小区目标完成率 105% 2023–2023 「105」", "出生率 6‰ 2023–2023 「6」", "出生率完成 6.3‰ 2023–2023 「6.3」", "出生率目标完成率 105% 2023–2023 「105」"]],
    ["headed as web pages head theirs", ["名称\t2022年", "小麦产量（万吨）\t10"], ["小麦产量 10万吨 2022–2022 「10」"]],
  ])("%s", (_, rows, expected) => {
    expect(read(rows)).toEqual(expected);
  });

  it.each<[string, readonly string[], number[]]>([
    ["同比增减（%）", ["供水量（亿立方米）\t182\t3.2", "灌溉面积（万亩）\t310\t-1.5"], [3.2, -1.5]],
    ["2022年\t比上年增减", ["供水量（亿立方米）\t182\t178.8\t3.2", "灌溉面积（万亩）\t310\t322\t-12"], [320000000, -120000]],
    ["2022年\t同比增减量", ["供水量（亿立方米）\t182\t178.8\t3.2", "灌溉面积（万亩）\t310\t322\t-12"], [320000000, -120000]],
    ["增减量", ["粮食产量（万吨）\t182\t20", "油料产量（万吨）\t18\t-2"], [200000, -20000]],
  ])("a rise or a fall under %s as its number says", (heads, rows, expected) => {
    const { metrics } = readLetter([`指标\t2023年\t${heads}`, ...rows].join("\n"));
    expect(metrics.filter(({ kind }) => kind === "change").map(({ si }) => si)).toEqual(expected);
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
    ["headed as web pages head theirs, with a remark below", ["主要指标", "名称      公园（个）      学校（所）", "东山县      10          12", "以上为2018年数据"], ["东山县公园 10个 2018–2018 「10」", "东山县学校 12所 2018–2018 「12」"]],
    ["with a number set apart from its title", ["表1  2022年各县饮水安全投资情况", "县        供水工程（处）    完成投资（万元）", "东山县    12                3,400", "表2    西部投资情况    单位：亿元", "县        投资      补助", "西河县    21.45     0.91"],
      ["东山县供水工程 12处 2022–2022 「12」", "东山县完成投资 3400万元 2022–2022 「3,400」", "西河县投资 21.45亿元 2022–2022 「21.45」", "西河县补助 0.91亿元 2022–2022 「0.91」"]],
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

describe("the headers of a table say what is aimed at and what grew", () => {
  const cells = (header: string, ...rows: string[]) => readLetter(`张三代表：\n您的建议收悉，现答复如下：\n主要指标见下表。\n${header}\n${rows.join("\n")}\n以上。\n某县民政局\n2024年5月3日`).metrics.map(({ kind, status }) => `${kind} ${status}`);
  it.each<[string, string, string[]]>([
    ["指标\t单位\t2022年\t2023年\t同比\t2024年目标", "新设企业\t万户\t5.62\t6.48\t15.3%\t6.8", ["level actual", "level actual", "change actual", "level target"]],
    ["县区\t2023年下达（万元）\t2024年计划（万元）\t其中饮水（万元）", "东山县\t18640\t21350\t2860", ["level actual", "level target", "level target"]],
    ["指标\t2023年\t2024年预计", "新增床位（张）\t130\t160", ["level actual", "level target"]],
    ["指标\t总目标\t累计完成\t2024年计划完成", "改造（户）\t4800\t3100\t900", ["level target", "level actual", "level target"]],
    ["项目\t年度目标（个）\t目标完成率（%）\t任务完成率（%）", "驿站\t120\t110\t98", ["level target", "share actual", "share actual"]],
    ["项目\t2023年计划数\t超额完成目标（%）\t目标任务完成情况（%）", "车位\t5000\t6\t106", ["level target", "change actual", "share actual"]],
    ["指标\t2023年实际\t2024年计划", "新增床位（张）\t120\t150", ["level actual", "level target"]],
  ])("%s", (header, row, expected) => expect(cells(header, row)).toEqual(expected));
});

describe("the headers of a table say of when its cells are, and are then no part of a name", () => {
  it.each(["2021年底", "2021年末", "截至2021年底", "截止2021年末"])("%s", (header) => {
    const [cell] = readLetter(`张三代表：\n您的建议收悉，现答复如下：\n主要指标见下表。\n指标\t单位\t截至2020年底\t${header}\n护理员\t人\t462\t449\n敬老院\t家\t12\t14\n以上。\n某县民政局\n2024年5月3日`).metrics.slice(1);
    expect(cell).toMatchObject({ name: "护理员", from: null, to: "2021-12" });
  });
});
