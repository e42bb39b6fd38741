import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { buildDocx, numbering, paragraph, table, type Levels } from "./files/build-docx";
import { importBytes } from "./files/import-text";

const textOf = async (docx: Uint8Array): Promise<string> => (await importBytes("答复.docx", docx)).text;

const official: Levels = [["chineseCounting", "%1、"], ["chineseCounting", "（%2）"], ["decimal", "%3."], ["decimal", "（%4）"], ["decimalEnclosedCircle", "%5"]];

describe("automatic numbers, which stand nowhere in the file, are back where Word shows them", () => {
  test.each<[string, string, string, string]>([
    [
      "all levels of an official letter",
      paragraph("总体情况", { list: 1 }) + paragraph("工作", { list: 1, level: 1 }) + paragraph("推进", { list: 1, level: 2 }) + paragraph("甲", { list: 1, level: 3 }) + paragraph("乙", { list: 1, level: 4 }) + paragraph("成效", { list: 1, level: 1 }) + paragraph("下步", { list: 1 }),
      numbering([official]),
      "一、总体情况\n（一）工作\n1. 推进\n（1）甲\n① 乙\n（二）成效\n二、下步",
    ],
    ["deeper levels count anew under each heading", paragraph("甲", { list: 1 }) + paragraph("a", { list: 1, level: 1 }) + paragraph("乙", { list: 1 }) + paragraph("b", { list: 1, level: 1 }), numbering([official]), "一、甲\n（一）a\n二、乙\n（一）b"],
    ["plain paragraphs between don't disturb the count", paragraph("甲", { list: 1 }) + paragraph("说明") + paragraph("乙", { list: 1 }), numbering([official]), "一、甲\n说明\n二、乙"],
    ["two lists count apart", paragraph("甲", { list: 1 }) + paragraph("子", { list: 2 }) + paragraph("乙", { list: 1 }), numbering([official, [["decimal", "%1)"]]]), "一、甲\n1)子\n二、乙"],
    ["a list on the definition of another goes on counting", paragraph("甲", { list: 1 }) + paragraph("乙", { list: 8 }), numbering([official], '<w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num>'), "一、甲\n二、乙"],
    ["unless it starts anew", paragraph("甲", { list: 1 }) + paragraph("乙", { list: 8 }), numbering([official], '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'), "一、甲\n一、乙"],
    ["numbers of several levels in one label", paragraph("甲", { list: 1 }) + paragraph("乙", { list: 1, level: 1 }), numbering([[["chineseCounting", "第%1章"], ["decimal", "%1.%2"]]]), "第一章 甲\n一.1 乙"],
    ["a start that is not one", paragraph("甲", { list: 1 }), numbering([[["japaneseCounting", "%1是", 3]]]), "三是 甲"],
    ["eleven, twenty, twenty-one", paragraph("甲", { list: 1 }) + paragraph("乙", { list: 2 }) + paragraph("丙", { list: 3 }), numbering([[["chineseCountingThousand", "%1、", 11]], [["chineseCounting", "%1、", 20]], [["japaneseCounting", "%1、", 21]]]), "十一、甲\n二十、乙\n二十一、丙"],
    ["letters, stems, brackets, Roman", paragraph("甲", { list: 1 }) + paragraph("乙", { list: 2 }) + paragraph("丙", { list: 3 }) + paragraph("丁", { list: 4 }), numbering([[["upperLetter", "%1."]], [["ideographTraditional", "%1、", 2]], [["decimalEnclosedParen", "%1", 4]], [["lowerRoman", "%1)", 9]]]), "A. 甲\n乙、乙\n⑷ 丙\nix)丁"],
    ["bullets are no numbers", paragraph("甲", { list: 1 }), numbering([[["bullet", "·"]]]), "甲"],
    ["a number before a figure stays apart from it", paragraph("5亿元已到位", { list: 1, level: 2 }), numbering([official]), "1. 5亿元已到位"],
    ["paragraphs taken out of their list", paragraph("甲", { list: 0 }), numbering([official]), "甲"],
    ["a list that isn't defined", paragraph("甲", { list: 9 }), numbering([official]), "甲"],
  ])("%s", async (_, body, numberingXml, text) => expect(await textOf(buildDocx(body, { numberingXml }))).toBe(text));

  test("the list of a paragraph's style, inherited", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="标题"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="副标题"/><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = paragraph("甲", { style: "H1" }) + paragraph("乙", { style: "H2" }) + paragraph("丙", { style: "H1" });
    expect(await textOf(buildDocx(body, { styles, numberingXml: numbering([official]) }))).toBe("一、甲\n（一）乙\n二、丙");
  });
});

describe("what else a document holds", () => {
  test.each<[string, string, string]>([
    ["tables as tab-separated rows", paragraph("情况如下：") + table([["指标", "2023年"], ["户数", "531"]]) + paragraph("以上。"), "情况如下：\n指标\t2023年\n户数\t531\n以上。"],
    ["words that a tracked change took out are out", "<w:p><w:r><w:t>共</w:t></w:r><w:del><w:r><w:delText>41</w:delText></w:r></w:del><w:ins><w:r><w:t>42</w:t></w:r></w:ins><w:r><w:t>家</w:t></w:r></w:p>", "共42家"],
    ["soft line breaks", "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>", "甲\n乙"],
    ["full-width indents and signs", paragraph("　　投入&lt;5亿元 &amp; 3%"), "　　投入<5亿元 & 3%"],
    ["instructions of fields are not shown", '<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>', "第3"],
  ])("%s", async (_, body, text) => expect(await textOf(buildDocx(body))).toBe(text));

  test("pictures are never unpacked", async () => {
    const docx = buildDocx(paragraph("正文"), { more: { "word/media/image1.png": new Uint8Array(1_000_000), "docProps/thumbnail.jpeg": strToU8("x") } });
    expect(await importBytes("a.docx", docx)).toEqual({ text: "正文", format: "docx" });
  });
});
