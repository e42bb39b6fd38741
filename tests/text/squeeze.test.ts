import { describe, expect, it } from "vitest";
import { quoteAround } from "../../src/text/quote-around";
import { squeeze } from "../../src/text/squeeze";
import { cellsOfRow } from "../../src/text/table-row";
import { processorSeconds } from "../tools/processor-seconds";

describe("words squeezed into one line", () => {
  it.each([
    ["spaces of a paste go", "共 17 个， 3. 5 亿元，占 5 %", "共17个，3.5亿元，占5%"],
    ["wraps and indents go", "支持科技\n　　成果转化", "支持科技成果转化"],
    ["Latin words stay apart", "China  Mobile 在 R & D", "China Mobile在R&D"],
    ["Latin words stay apart over a wrap", "Open\nAI", "Open AI"],
    ["figures of neighbouring columns stay apart", "医院 12 34 家", "医院12 34家"],
    ["a share and the figure behind it stay apart", "占12.58% 34家", "占12.58% 34家"],
    ["a figure that a wrap cut is one again", "全省高新技术企业实现的营业收入总额达到38\n19.6亿元", "全省高新技术企业实现的营业收入总额达到3819.6亿元"],
    ["what follows a short line is no rest of its figure", "电话88904563\n2024年", "电话88904563 2024年"],
    ["cells of a row stay apart", "年份      医院（家）    床位（张）\n2021      12            3450", "年份 医院（家） 床位（张） 2021 12 3450"],
    ["cells parted by tabs stay apart", "年份\t医院\t床位\n2021\t12\t3450", "年份 医院 床位 2021 12 3450"],
    ["cells parted by full-width spaces stay apart", "长春市　１２　３４", "长春市 １２ ３４"],
    ["sentences with a wide gap are none", "一、　　加大投入。  二、　　提高标准。", "一、加大投入。二、提高标准。"],
    ["nothing stays nothing", " \n\t ", ""],
  ])("%s", (_, text, gives) => expect(squeeze(text)).toBe(gives));

  it("judges lines as a whole where only a part is asked for", () => {
    const wrapped = "全省高新技术企业实现的营业收入总额达到38\n19.6亿元";
    expect(squeeze(wrapped, { start: wrapped.indexOf("38"), end: wrapped.length })).toBe("3819.6亿元");
    const row = "医院    12家    床位    34张";
    expect(squeeze(row, { start: 0, end: 10 })).toBe("医院 12家");
  });

  it("takes a time that grows with the length, whatever it is made of", async () => {
    const long = " 1\n".repeat(40_000) + " ".repeat(40_000);
    expect(await processorSeconds(() => squeeze(long))).toBeLessThan(2);
  });
});

describe("the cells of a row", () => {
  it.each([
    ["年份      医院（家）    床位", ["年份", "医院（家）", "床位"]],
    ["医院    12", ["医院", "12"]],
    ["医院\t12\t见附件，已办结。", ["医院", "12", "见附件，已办结。"]],
  ])("%s", (line, cells) => expect(cellsOfRow(line)).toEqual(cells));

  it.each(["2023年培训全科医生1253人。", "1.  建成医院12家。", "一、  工作开展情况", "一、　加大投入。　　二、　提高标准。", "单位\t省卫生健康委", "", `甲  ${"长".repeat(400)}  1`])("%s is none", (line) => expect(cellsOfRow(line)).toBeNull());
});

describe("a quote with its surroundings", () => {
  const table = "情况如下：\n年份      医院（家）    床位（张）\n2021      12            3450\n2022      14            3628\n以上均为年末数。";
  const around = (words: string, text = table) => {
    const start = text.indexOf(words);
    return Object.values(quoteAround(text, { start, end: start + words.length }));
  };
  it.each([
    ["keeps figures of a row apart", around("3450"), ["2021 12 ", "3450", ""]],
    ["stops at the row where the figure is its first", around("2022"), ["", "2022", " 14 3628"]],
    ["keeps a space where the words begin in a sentence", around("BC", "用 A BC 等"), ["用A ", "BC", "等"]],
    ["begins with its paragraph, not with the heading above", around("12家", "二、下一步打算\n新建医院12家。"), ["新建医院", "12家", "。"]],
    ["ends with its paragraph", around("12家", "建成医院12家。\n三、下一步打算\n今年"), ["建成医院", "12家", "。"]],
    ["goes on over a line that a wrap ended", around("12家", "全省各地在国家有关部门的大力支持下陆续建成\n医院12家。"), ["全省各地在国家有关部门的大力支持下陆续建成医院", "12家", "。"]],
    ["has none where none was printed", around("12家", "共 12家。"), ["共", "12家", "。"]],
  ])("%s", (_, quoted, gives) => expect(quoted).toEqual(gives));
});
