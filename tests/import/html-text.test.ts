import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/import/html/html-text";
import { looksLikeHtml } from "../../src/import/html/looks-like-html";
import { processorSeconds } from "../tools/processor-seconds";

describe("a page reads as it looks", () => {
  test.each<[string, string, string]>([
    ["blocks end lines", "<div>一、工作情况<p>2023年</p>共12家</div>", "一、工作情况\n2023年\n共12家"],
    ["marks inside a sentence don't", "投入<b>1.2</b><span>亿元</span>，", "投入1.2亿元，"],
    ["line breaks", "甲<br>乙<br/>丙<BR />丁", "甲\n乙\n丙\n丁"],
    ["white space of the source counts for one space", "<p>\n   推进   A\n\tB </p>\n<p>二</p>", "推进 A B\n二"],
    ["full-width spaces are the author's", "<p>　　三是</p>", "　　三是"],
    ["entities", "<p>&ldquo;专精特新&rdquo;&nbsp;&lt;5&#37; &#x4e2d;&#22269; &amp;&unknown;</p>", "“专精特新”\u00a0<5% 中国 &&unknown;"],
    ["numbers that Windows programs write", "<p>&#147;引号&#148;&#133;</p>", "“引号”…"],
    ["scripts, styles, comments, hidden parts are dropped", '<head><title>网站</title></head><style>p{}</style><script>if (1<2) document.write("<p>9</p>")</script><!-- <p>旧</p> --><div style="display: none">模板<div>3</div></div><p>正文</p>', "正文"],
    ["paragraphs of preformatted text", "<pre>甲  乙\n丙</pre>", "甲  乙\n丙"],
    ["numbers of lists", "<ol start=3><li>甲<li>乙</ol><ul><li>丙</ul><ol type=A><li>丁</li></ol>", "3. 甲\n4. 乙\n丙\nA. 丁"],
    ["tags that were never closed", "<p>甲<p>乙<b>丙", "甲\n乙丙"],
    ["a smaller sign is no tag", "<p>增速<5%，3 < 4</p>", "增速<5%，3 < 4"],
    ["brackets in attribute values", '<p title="a>b" data-x=\'1>2\'>甲</p>', "甲"],
    ["what Word puts on the clipboard", "<html xmlns:o='urn'><!--[if gte mso 9]><xml>1</xml><![endif]--><p class=MsoNormal><![if !supportLists]><span>一、<span>&nbsp;</span></span><![endif]>概况<o:p></o:p></p>", "一、\u00a0概况"],
    ["CDATA of XHTML", "<p><![CDATA[a<b]]></p>", "a<b"],
    ["nothing", "", ""],
  ])("%s", (_, html, text) => expect(htmlToText(html)).toBe(text));
});

describe("tables become tab-separated rows", () => {
  test.each<[string, string, string]>([
    ["rows and cells, closed or not", "<table><tr><th>指标<th>2023年<tr><td>户数</td><td>531</td></tr></table>后文", "指标\t2023年\n户数\t531\n后文"],
    ["a cell over columns leaves empty ones", "<table><tr><td colspan=2>年份<td>备注<tr><td>2022<td>2023<td>无</table>", "年份\t\t备注\n2022\t2023\t无"],
    ["a cell over rows leaves one below", "<table><tr><td rowspan=2>水库<td>大型<td>3<tr><td>小型<td>12</table>", "水库\t大型\t3\n\t小型\t12"],
    ["lines of a cell belong together", "<table><tr><td>高新技术<br>企业<td><p>3112</p><p>户</p></tr></table>", "高新技术企业\t3112户"],
    ["an empty cell stays", "<table><tr><td>甲<td></td><td>3</tr></table>", "甲\t\t3"],
    ["a table for the layout gives its text", "<table><tr><td><table><tr><td>栏目<td>首页</table></td><td><p>一、概况</p><p>二、进展</p></td></tr></table>", "栏目\t首页\n一、概况\n二、进展"],
    ["a single cell is a paragraph", "<table><tr><td><p>甲</p><p>乙</p></table>", "甲\n乙"],
    ["a table that never ends", "<table><tr><td>甲<td>乙", "甲\t乙"],
  ])("%s", (_, html, text) => expect(htmlToText(html)).toBe(text));
});

describe("pages are told from letters", () => {
  test.each<[string, string, boolean]>([
    ["a page", "<!DOCTYPE html><html>…", true],
    ["a piece of a page", "<div><p>甲</p></div>", true],
    ["XHTML", '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html>', true],
    ["a page behind a byte order mark", "\ufeff  <HTML>", true],
    ["a letter", "关于建议的答复\n投入<5%", false],
    ["a letter that quotes a tag", "请在网页中写<p>标签</p>。", false],
    ["other XML", '<?xml version="1.0"?><rss><item/></rss>', false],
  ])("%s", (_, text, html) => expect(looksLikeHtml(text)).toBe(html));
});

describe("hostile pages take no longer than their length", () => {
  test.each<[string, string]>([
    ["tables in tables", "<table><tr><td>x<p>1".repeat(50_000)],
    ["opening brackets", "<".repeat(1_000_000)],
    ["unclosed quotes", "<a b='".repeat(200_000)],
    ["unclosed comments", "<!--".repeat(200_000)],
    ["unclosed scripts", "<script>".repeat(200_000)],
    ["a cell over a million columns", "<table><tr>" + "<td colspan=1000000 rowspan=1000000>1".repeat(2000)],
    ["lists in lists", "<ol><li>".repeat(100_000)],
    ["spaces", `<p>${" ".repeat(2_000_000)}x`],
  ])("%s", async (_, html) => expect(await processorSeconds(() => htmlToText(html))).toBeLessThan(3), 60_000);
});
