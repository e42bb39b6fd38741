import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/text/clean-text";

const cleaned = (pasted: string): string => cleanText(pasted).text;

describe("characters", () => {
  it.each([
    ["full-width digits, letters and percent signs", "增长１２．５％，ＧＤＰ", "增长12.5%，GDP"],
    ["digits in a dress of their own", "新增𝟙𝟚家、𝟑.𝟱亿元、🯱🯲个", "新增12家、3.5亿元、12个"],
    ["a full-width dot behind a list number", "１．强化监管", "1.强化监管"],
    ["a full-width hyphen in a telephone number", "０２５－８４６１", "025-8461"],
    ["byte order mark, zero-width and direction marks, soft hyphen", "\ufeff投\u200b资\u200e12\u00ad亿\u2060元", "投资12亿元"],
    ["Kangxi radicals and supplement radicals of PDF text layers", "⼀、⼯作情况，⻅附件", "一、工作情况，见附件"],
    ["named entities", "投资&nbsp;3&nbsp;亿元&mdash;&mdash;&ldquo;一老一小&rdquo;&hellip;", "投资3亿元——“一老一小”…"],
    ["numeric entities, decimal and hexadecimal", "占比&#21547;&#x4E2D;&#12288;央", "占比含中央"],
    ["entities escaped twice", "投资&amp;nbsp;3亿元，研发R&amp;D投入", "投资3亿元，研发R&D投入"],
    ["stray tags", "<p>第一段</p><p>第二段<br/>第三段<strong>粗</strong></p>", "第一段\n第二段\n第三段粗"],
    ["escaped tags", "第一段&lt;br&gt;第二段", "第一段\n第二段"],
    ["cells of a pasted table", "<tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>", "甲\t1\n乙\t2"],
    ["every kind of line end", "一\r\n二\r三\v四\u2028五\u2029六\u0085七\f八", "一\n二\n三\n四\n五\n六\n七\n八"],
  ])("%s", (_, pasted, clean) => expect(cleaned(pasted)).toBe(clean));

  it.each([
    ["Chinese punctuation and full-width brackets", "（一）“十四五”，：；！？"],
    ["a comparison that is no tag", "温度<30度且>10度"],
    ["an ampersand that is no entity", "R&D;投入&未知项"],
    ["text without anything to clean", "截至2023年底，全省共有12家。"],
    ["letters outside the Latin alphabet and rare characters", "𠮷林省αβ①㎡𝐀"],
  ])("leaves alone: %s", (_, text) => expect(cleaned(text)).toBe(text));
});

describe("gaps", () => {
  it.each([
    ["around figures in Chinese text", "培训 17 个 ， 共 3. 5 亿元", "培训17个，共3.5亿元"],
    ["inside a decimal", "投资 2 .4 万元，占 98. 4 %", "投资2.4万元，占98.4%"],
    ["digits spaced one by one", "投入 1 0 0 0 万元，２ ０ ２ ４ 年", "投入1000万元，2024年"],
    ["groups of three", "共 1, 200 人", "共1,200人"],
    ["groups of three without commas", "新建1 204所，共1 204 300人，投入2 083.5万元", "新建1204所，共1204300人，投入2083.5万元"],
    ["inside a figure of running text", "占比 2 8.4%，货运量 1 8,452 吨，企业 ６ ７家，税款 4 316 万元", "占比28.4%，货运量18,452吨，企业67家，税款4316万元"],
    ["a range", "2023 - 2025 年，1 ~ 5 月", "2023-2025年，1~5月"],
    ["a figure and its Latin unit", "线路 35 km，装机 12 MW", "线路35km，装机12MW"],
    ["a figure and its concentration", "142 ug/m3，12 μg/m3，0.6 mg/L", "142ug/m3，12μg/m3，0.6mg/L"],
    ["inside brackets", "( 一 ) 主 要 措 施（ 3 个 ）", "(一)主要措施（3个）"],
    ["full-width and no-break spaces", "张\u3000三\u00a0代表", "张三代表"],
    ["a tab behind a spoken number", "首先，\t完善制度。\n其次，\t加强监管。\n再次，\t强化保障。", "首先，完善制度。\n其次，加强监管。\n再次，强化保障。"],
    ["a tab behind a list number", "1．\t强化措施\n（二）\t加强监管\n①\t完善", "1.强化措施\n（二）加强监管\n①完善"],
    ["a lone tab in a sentence", "投资\t3亿元", "投资3亿元"],
    ["at both ends of lines", "  一、情况  \n\u3000\u3000全省  ", "一、情况\n全省"],
  ])("drops those %s", (_, pasted, clean) => expect(cleaned(pasted)).toBe(clean));

  it.each([
    ["between Latin words", "Open AI platform"],
    ["between a date and a time", "时间：2023-07-04 09:36"],
    ["between a list number and a year", "1. 2024年，落实资金33亿元。"],
    ["between separate numbers", "12 345 12"],
    ["between a number of order and a count", "表1 120家"],
    ["between two figures of a row", "合计12 345"],
    ["between a count and a rate of a row", "甲市12 8.5%"],
    ["between a count and a rate of a row below a sentence", "各市情况如下：\n甲市2 8.5%\n乙市5 9.1%\n以上，请审阅。"],
    ["between a count and a rate within a sentence", "甲市12 8.5%，乙市15 9.1%。"],
    ["between a number and a date", "第1 2023年，成立于12 3月，"],
  ])("keeps the one %s", (_, text) => expect(cleaned(text)).toBe(text));

  it("parts what is printed side by side", () => {
    expect(cleaned("川民函〔2025〕207号　　　　　　　　签发人：李某")).toBe("川民函〔2025〕207号\n签发人：李某");
    expect(cleaned("来源：规划处　　时间：2023-07-04　　打印")).toBe("来源：规划处\n时间：2023-07-04打印");
  });
});

describe("tables", () => {
  it("keeps the tabs of two or more rows", () => {
    const table = "区域\t床位（张）\t占比（%）\n成都平原\t168530\t63.4\n合计\t352238\t59.5";
    expect(cleaned(table)).toBe(table);
  });
  it("keeps an empty first cell", () => expect(cleaned("\t2022年\t2023年\n床位\t12\t13")).toBe("\t2022年\t2023年\n床位\t12\t13"));
  it("is not one row", () => expect(cleaned("全省\t3个")).toBe("全省3个"));
});

/** A page of 34 characters, as a PDF viewer copies it. */
const wrapped = [
  "    一、工作开展情况",
  "    我厅高度重视农村供水保障工作，会同省财政厅印发实施方案，明确目标任",
  "务和责任分工，2023年落实资金31.4亿元，新建和改造农村供水工程1200处，农",
  "村自来水普及率达到93%，规模化供水工程服务人口比例达到62%，较上年提高3.",
  "5个百分点，水质合格率稳步提升，群众饮水安全得到有效保障。",
  "    二是强化运行管理，建立县级统管、专业化运维机制，推动城乡供水同源同",
  "网同质同服务，全省已有58个县实现统管，占县级总数的67.4%，维修养护经费",
  "落实2.1亿元。",
];

describe("wrapped lines", () => {
  it("are joined, in mid-word and in mid-number", () => {
    const text = cleaned(wrapped.join("\n"));
    expect(text.split("\n")).toHaveLength(3);
    expect(text).toContain("明确目标任务和责任分工");
    expect(text).toContain("较上年提高3.5个百分点");
  });
  it("are joined across blank lines and page numbers", () => {
    const paged = [...wrapped.slice(0, 3), "", "— 3 —", "\f", ...wrapped.slice(3)];
    const text = cleaned(paged.join("\n\n"));
    expect(text).toBe(cleaned(wrapped.join("\n")));
  });
  it.each([
    ["what follows would have fitted on it", "务和责任分工，2023年落实资金31.4亿元，全省工程全部建成。", "据抽样测算，亩均节约用水三成以上，群众的满意度保持在九成以上。"],
    ["a sentence to the deputy begins below it", "务和责任分工，2023年落实资金31.4亿元，全省的重点工程均已全部按期完工。", "您在建议中提出的加大投入等意见，我们已吸收到规划之中，群众满意。"],
    ["plans begin below it", "务和责任分工，2023年落实资金31.4亿元，全省的重点工程均已全部按期完工。", "下一步，我厅将会同省财政厅等部门继续加大投入，推动城乡供水一体化。"],
  ])("end where a full line ends a sentence and %s", (_, last, next) => {
    const lines = [...Array.from({ length: 5 }, () => "全省各地认真落实农村供水保障方案，压实各级各部门责任，明确工作目标任"), last, next];
    expect(cleaned(lines.join("\n")).split("\n")).toEqual([lines.slice(0, 6).join(""), next]);
  });
  it("go on where a full line ends a sentence otherwise", () => {
    const lines = [...Array.from({ length: 5 }, () => "全省各地认真落实农村供水保障方案，压实各级各部门责任，明确工作目标任"), "务和责任分工，2023年落实资金31.4亿元，全省的重点工程均已全部按期完工。", "各地还新建和改造了一批农村供水工程。"];
    expect(cleaned(lines.join("\n"))).toBe(lines.join(""));
  });
  it("keep their page numbers accounted for", () => {
    const pasted = [...wrapped.slice(0, 3), "12", ...wrapped.slice(3)].join("\n");
    const { dropped } = cleanText(pasted);
    expect(dropped.map(({ start, end, kind }) => [pasted.slice(start, end), kind])).toEqual([["12", "page-number"]]);
  });
  it("are quoted with their wraps", () => {
    const pasted = wrapped.join("\n");
    const source = cleanText(pasted);
    const start = source.text.indexOf("3.5个百分点");
    const span = source.toPasted({ start, end: start + 7 });
    expect(pasted.slice(span.start, span.end)).toBe("3.\n5个百分点");
  });
  it("leave an addressee below a full line alone", () => {
    const title = "省水利厅关于省十四届人大二次会议第076号代表建议办理情况的答复";
    expect(cleaned([title, "杨淑琴代表：", ...wrapped].join("\n")).split("\n").slice(0, 2)).toEqual([title, "杨淑琴代表："]);
  });
});

describe("line breaks of the letter", () => {
  it.each([
    ["headings and paragraphs", "一、主要做法\n（一）健全机制\n全省建成12所。"],
    ["addressee, signature and date", "张三代表：\n省水利厅\n2024年6月3日"],
    ["points without full stops", "一是加强监管；\n二是完善制度"],
    ["a bare number in a web page", "浏览\n12\n次"],
  ])("stay: %s", (_, text) => expect(cleaned(text)).toBe(text));

  it.each([
    ["behind a comma", "我厅会同省财政厅，\n落实资金3亿元。", "我厅会同省财政厅，落实资金3亿元。"],
    ["before closing punctuation", "落实资金3亿元\n，建成12所。", "落实资金3亿元，建成12所。"],
  ])("go %s", (_, pasted, clean) => expect(cleaned(pasted)).toBe(clean));
});

describe("offsets", () => {
  const pasted = "\ufeff<p>投资&nbsp;３．５&nbsp;亿元</p>\r\n<p>完成</p>";
  const source = cleanText(pasted);
  const quote = (words: string): string => {
    const start = source.text.indexOf(words);
    const span = source.toPasted({ start, end: start + words.length });
    return pasted.slice(span.start, span.end);
  };
  it.each([
    ["3.5亿元", "３．５&nbsp;亿元"],
    ["投资", "投资"],
    ["完成", "完成"],
  ])("of %s give the words as pasted", (clean, quoted) => expect(quote(clean)).toBe(quoted));
  it("of a digit of two code units hold both", () => {
    const two = cleanText("新增𝟙𝟚家企业");
    expect(two.toPasted({ start: 2, end: 5 })).toEqual({ start: 2, end: 7 });
  });
  it("lead back", () => {
    expect(source.toClean(pasted.indexOf("３"))).toBe(source.text.indexOf("3"));
    expect(source.toClean(0)).toBe(0);
    expect(source.toClean(pasted.length)).toBe(source.text.length);
  });
  it("of an empty span stand where the next character was", () => {
    expect(source.toPasted({ start: 2, end: 2 })).toEqual({ start: pasted.indexOf("３"), end: pasted.indexOf("３") });
  });
});

it("names the digits that the clean text leaves out", () => {
  const pasted = "<h1>题</h1>&#8212;12&#x30;家<b ２>";
  const { text, dropped } = cleanText(pasted);
  expect(text).toBe("题\n—120家");
  expect(dropped.map(({ start, end }) => pasted.slice(start, end))).toEqual(["<h1>", "</h1>", "&#8212;", "&#x30;", "<b ２>"]);
});

describe("the colours of a terminal", () => {
  const escape = String.fromCharCode(0x1b);
  it.each([
    [`${escape}[31m建成平台12个${escape}[0m，投入${escape}[1;32m300万元`, "建成平台12个，投入300万元"],
    ["[ 31m建成平台12个[\f0m", "建成平台12个"],
    ["[31m建成平台12个[0m，投入[38;5;208m300万元", "建成平台12个，投入300万元"],
    [`${escape}[31mPM2.5浓度${escape}[0m`, "PM2.5浓度"],
  ])("%j are no text", (pasted, text) => {
    const read = cleanText(pasted);
    expect(read.text).toBe(text);
    expect(read.dropped.every(({ start, end, kind }) => kind === "markup" && /^\[[\d;\s]+m$/.test(pasted.slice(start, end)))).toBe(true);
    expect(read.dropped.length).toBe(pasted.split("[").length - 1);
  });

  it.each(["管径[12m以内]的管网", "容积[12m³]的水箱", "流速[12m/s]", "[12mm]钢板", "[a12m宽"])("but not in %s", (pasted) => expect(cleanText(pasted)).toMatchObject({ text: pasted, dropped: [] }));
});

describe("a sentence broken where a page ended", () => {
  const long = "全区坚持创新驱动发展战略，科技创新能力稳步提升，高新技术产业实现增加值180.3亿元，";
  it.each([
    ["within a number", "占规上工业的比重达到6", "2.4%；全年发放补贴"],
    ["within a decimal", "全年发放科技补贴3.", "6万元；新增平台"],
    ["between number and unit", "全年发放科技补贴36", "万元，新增平台"],
    ["behind a verb that needs a number", "规上企业营收达", "57.58亿元；新增平台"],
    ["before what only goes on", "占规上工业增加", "值的72.8%；新增平台"],
    ["in mid-word", "认真贯彻落实党中", "央、国务院决策部署，新增平台"],
    ["behind a conjunction", "大力培育高新技术企业和", "科技型中小企业，新增平台"],
    ["behind a time that opens a sentence", "为发展打下基础。2022年", "全区产业总规模达到486亿元，新增平台"],
  ])("is joined: %s", (_, end, start) => {
    expect(cleaned(`一、工作情况\n${long}${end}\n\n${start}12个。`)).toBe(`一、工作情况\n${long}${end}${start}12个。`);
  });
  it.each([
    ["缴存率80.4%，保证金53.6亿元，返还7.2", "亿元用于已验收的矿山，新增平台12个。"],
    ["矿种有12种，煤炭保有储量很大，2011年原煤产量", "9.79亿吨，占全国的27.8%。"],
  ])("is joined where a short line parts a figure from its unit or noun: %s", (end, start) => expect(cleaned(`一、工作情况\n${end}\n\n${start}`)).toBe(`一、工作情况\n${end}${start}`));
  it.each([["2011年原煤产量", "9.79亿吨，占全国的27.8%。"], ["建成平台12个，返还企业7", "项目新增平台12个。"]])("stays apart: %s / %s", (end, start) => expect(cleaned(`一、工作情况\n${end}\n\n${start}`)).toBe(`一、工作情况\n${end}\n${start}`));
  it("is joined in mid-word where a page number stands between", () => {
    expect(cleaned(`${long}中心代写法律文书、出具司\n1 / 8\n法鉴定委托书、调解等事务2356件。`)).toBe(`${long}中心代写法律文书、出具司法鉴定委托书、调解等事务2356件。`);
    expect(cleaned(`${long}新增平台12个。\n1 / 8\n全年发放补贴3万元。`)).toBe(`${long}新增平台12个。\n全年发放补贴3万元。`);
  });
  it("is joined across a page number behind a short line once its wraps are undone", () => {
    const lines = ["某省农业用水总量逐年下降，截至上年底累计完成灌区续建配套与节水改造投资", "四十七亿元，衬砌改造渠道若干公里，新增高效节水灌溉面积若干万亩，其中河西", "地区占了一半以上，实施高效节水灌溉面积若干万亩，其中管灌若干万亩、喷灌若", "干万亩、微灌若干万亩。以上数据由各市州水务局逐级上报并经省水利厅核实汇总", "形成。据典型灌区", "— 1 —", "测算，项目区亩均节水若干立方米左右，亩均增收若干元以上，农民用水方式发生"];
    expect(cleaned(lines.join("\n"))).toContain("据典型灌区测算，项目区");
  });
  it("is joined across a page number", () => expect(cleaned(`${long}补贴3\n\n— 2 —\n\n6.4万元。`)).toBe(`${long}补贴36.4万元。`));

  it.each([
    ["a sentence whose stop was forgotten", "企业数量增长6%", "2023年，新增平台12个。"],
    ["a point", "企业新增36家", "2.新增平台12个。"],
    ["a heading behind a list", "建成平台12个和服务站36个", "二、下一步打算"],
    ["a paragraph that begins with a pronoun and 的", "企业数量稳步增长", "我的建议是新增平台12个。"],
    ["a spoken point", "新增企业36", "一是新增平台12个。"],
  ])("stays apart: %s", (_, end, start) => {
    expect(cleaned(`${long}${end}\n${start}`)).toBe(`${long}${end}\n${start}`);
  });
  it("does not make lines of a short form one", () => expect(cleaned("电话：0431\n88975600\n合计12\n13个")).toBe("电话：0431\n88975600\n合计12\n13个"));
});
