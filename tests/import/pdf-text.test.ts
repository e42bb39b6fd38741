import { describe, expect, test } from "vitest";
import { buildPdf, type PrintedLine } from "./files/build-pdf";
import { importBytes } from "./files/import-text";

const line = (text: string, y: number, x = 72): PrintedLine => ({ text, x, y });
const textOf = async (...pages: PrintedLine[][]): Promise<string> => (await importBytes("答复.pdf", buildPdf(pages))).text;

describe("lines as they are printed", () => {
  test.each<[string, PrintedLine[][], string]>([
    ["top to bottom, whatever their order in the file", [[line("第二行的文字在下面", 600), line("第一行的文字在上面", 640)]], "第一行的文字在上面\n第二行的文字在下面"],
    ["pieces of one line are joined", [[line("共建成水库", 600), line("12座，投资", 600, 152), line("3亿元", 600, 152 + 16 * 5)]], "共建成水库12座，投资3亿元"],
    ["a small gap is a space, a wide one parts cells", [[line("指标", 600), line("2023年", 600, 112), line("2024年", 600, 300), line("水库（座）数量", 560)]], "指标 2023年\t2024年\n水库（座）数量"],
    ["a first line that is set in says so", [[line("各位代表你们好请看：", 640), line("二〇二四年以来，我厅", 600, 104), line("认真办理建议。", 560), line("感谢关心和支持。", 520)]], "各位代表你们好请看：\n　　二〇二四年以来，我厅\n认真办理建议。\n感谢关心和支持。"],
    ["pages follow each other", [[line("上一页没有说完的句子在", 600)], [line("下一页接着说完。", 700)]], "上一页没有说完的句子在\n下一页接着说完。"],
    ["radicals that fonts put for characters", [[line("⽔利⼯程建设情况⻓期向好", 600)]], "水利工程建设情况长期向好"],
  ])("%s", async (_, pages, text) => expect(await textOf(...pages)).toBe(text));
});

describe("page numbers, headers and footers are left out", () => {
  const page = (number: string, body: string): PrintedLine[] => [line("某省水利厅文件", 800), line(body, 500), line(number, 40, 280)];
  test.each<[string, string[]]>([
    ["— 1 —", ["— 1 —", "— 2 —"]],
    ["plain", ["1", "2"]],
    ["第1页 共2页", ["第1页 共2页", "第2页 共2页"]],
    ["1/2", ["1/2", "2/2"]],
  ])("%s", async (_, numbers) => {
    expect(await textOf(page(numbers[0]!, "一、工作开展情况如下所述"), page(numbers[1]!, "二、下一步工作打算如下"))).toBe("一、工作开展情况如下所述\n二、下一步工作打算如下");
  });

  test.each<[string, PrintedLine[][], string]>([
    ["a number in the middle of a page", [[line("全省水库座数合计如下：", 600), line("531", 560)]], "全省水库座数合计如下：\n531"],
    ["a title on the first page only", [[line("某省水利厅关于建议的答复", 800), line("现答复如下。", 500)], [line("二、下一步工作打算如下", 500)]], "某省水利厅关于建议的答复\n现答复如下。\n二、下一步工作打算如下"],
  ])("but not %s", async (_, pages, text) => expect(await textOf(...pages)).toBe(text));
});
