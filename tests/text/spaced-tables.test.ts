import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean-text";
import { processorSeconds } from "../tools/processor-seconds";

/** Cells of the clean text, a line each; → stands for what parts two columns. */
const cleaned = (lines: readonly string[]): string[] => cleanText(lines.join("\n")).text.replaceAll("\t", "→").split("\n");

const tables: readonly (readonly [what: string, pasted: readonly string[], clean: readonly string[]])[] = [
  [
    "columns apart by spaces",
    ["    项目          2021年     2022年", "    供水工程      12345      13000", "      其中：省级    120        130", "    合计          13165      14000"],
    ["项目→2021年→2022年", "供水工程→12345→13000", "其中：省级→120→130", "合计→13165→14000"],
  ],
  [
    "columns apart by full-width spaces",
    ["地区　　床位（张）　　占比（%）", "长春市　　　１２００　　　　66.7", "吉林市　　　 900　　　　50.0"],
    ["地区→床位（张）→占比（%）", "长春市→1200→66.7", "吉林市→900→50.0"],
  ],
  [
    "headers that go on in the next line",
    ["市（州）      新增床位     护理型床位      占比", "              （张）       （张）        （%）", "长春市         1200          800         66.7"],
    ["市（州）→新增床位→护理型床位→占比", "→（张）→（张）→（%）", "长春市→1200→800→66.7"],
  ],
  [
    "a header cell that alone goes on in the next line",
    ["市（州）      新增床位     护理型床位      占比", "                            （张）", "长春市         1200          800         66.7"],
    ["市（州）→新增床位→护理型床位→占比", "→→（张）", "长春市→1200→800→66.7"],
  ],
  [
    "headers at the bottom of their cells, behind row numbers",
    ["                新增          护理型", "序号   地区                                占比(%)", "                床位（张）    床位（张）", "1      长春市   1200          800          66.7", "2      吉林市   900           450          50.0"],
    ["→→新增→护理型", "序号→地区→→→占比(%)", "→→床位（张）→床位（张）", "1→长春市→1200→800→66.7", "2→吉林市→900→450→50.0"],
  ],
  [
    "a year over two columns each",
    ["              2022年            2023年", "名称       产量    增长%    产量    增长%", "粮食       4080     1.2     4186     2.6"],
    ["→2022年→→2023年", "名称→产量→增长%→产量→增长%", "粮食→4080→1.2→4186→2.6"],
  ],
  [
    "cells left empty and dashes",
    ["项目          2021年     2022年     2023年", "供水工程      12345      —          13000", "灌区                      500        600"],
    ["项目→2021年→2022年→2023年", "供水工程→12345→—→13000", "灌区→→500→600"],
  ],
  [
    "figures with a minus as it is set",
    ["项目          产量      增长（%）", "粮食          4080       −1.2", "棉花          12         –3.5", "油料          35         ﹣0.4"],
    ["项目→产量→增长（%）", "粮食→4080→−1.2", "棉花→12→–3.5", "油料→35→﹣0.4"],
  ],
  [
    "a long label that reaches its column, words set apart",
    ["地    区        人口      户数", "长春市          120       40", "延边朝鲜族自治州 30       10", "合    计        150       50"],
    ["地区→人口→户数", "长春市→120→40", "延边朝鲜族自治州→30→10", "合计→150→50"],
  ],
  [
    "parts with a line above each",
    ["项目        2021年     2022年", "教师        120        130", "经费        200        210", "一、幼儿园", "教师        20         30", "经费        40         50"],
    ["项目→2021年→2022年", "教师→120→130", "经费→200→210", "一、幼儿园", "教师→20→30", "经费→40→50"],
  ],
  [
    "bare years above, and counts that look like years",
    ["项目        2021      2022", "教师        2000      2510"],
    ["项目→2021→2022", "教师→2000→2510"],
  ],
];

/** Gaps that part no columns. */
const prose: readonly (readonly [what: string, lines: readonly string[]])[] = [
  ["sentences with odd gaps", ["全省  建成  学校  12  所，  新增  学位  3000  个，", "改造  校舍  30  万  平方米，  投入  资金  3.5  亿元。", "培训  教师  1200  人次。"]],
  ["points with gaps", ["一是  新建学校  20所", "二是  新增学位  5000个", "三是  改造校舍  10万平方米"]],
  ["who to ask", ["联系人：张三            电话：84612345", "传  真：84612346        邮编：130000"]],
  ["a list of telephones", ["姓名        处室        电话", "张三        规划处      84612345", "李四        基建处      84612346"]],
  ["names and numbers without headers", ["王  强    李  明    12", "赵  刚    孙  丽    13"]],
  ["a title set apart", ["关  于  建  议  的", "答    复    意    见"]],
  ["the head of a letter", ["川民函〔2025〕207号        签发人：李某", "类别：B        公开属性：主动公开"]],
  ["a signature", ["感谢您的关心支持。", "          某省水利厅", "          2024年6月3日"]],
];

describe("tables whose columns are set by spaces", () => {
  it.each(tables)("%s", (_, pasted, clean) => expect(cleaned(pasted)).toEqual(clean));

  it("quote their cells as pasted", () => {
    const pasted = "项目　　　2021年　　2022年\n供水　　　１２０　　1,300";
    const source = cleanText(pasted);
    const quote = (words: string): string => {
      const start = source.text.indexOf(words);
      const span = source.toPasted({ start, end: start + words.length });
      return pasted.slice(span.start, span.end);
    };
    expect(["120", "1,300", "供水"].map(quote)).toEqual(["１２０", "1,300", "供水"]);
  });
});

describe("no table", () => {
  it.each(prose)("%s", (_, lines) => expect(cleaned(lines).join("")).not.toContain("→"));
});

it("ten times the rows take about ten times as long to align, not a hundred times", async () => {
  const start = "项目\t2021年\t2022年\n供水\t120\t130\n";
  const seconds = (rows: number) => {
    const pasted = `项目        2021年     2022年\n${"供水        120        130\n".repeat(rows)}`;
    return processorSeconds(() => expect(cleanText(pasted).text.startsWith(start)).toBe(true));
  };
  const few = await seconds(10_000);
  expect((await seconds(100_000)) / few).toBeLessThan(30);
});
