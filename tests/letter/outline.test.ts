import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";

/** The outline as indented lines: marker, what it is, and the first characters. */
function outlineOf(body: string): string {
  const source = cleanText(`张三代表：\n您提出的《关于发展的建议》收悉，现答复如下：\n${body}\n感谢您的支持！\n省发展改革委\n2024年6月3日`);
  const { items } = readOutline(source);
  return items
    .map(({ level, marker, role, aspect, clean }) => {
      const words = source.text.slice(clean.start, clean.end).slice(marker.length).trim().split("\n")[0]!.slice(0, 6);
      return `${"  ".repeat(level - 1)}${marker || "¶"} ${role === "heading" ? "h" : "p"} ${aspect} ${words}`;
    })
    .join("\n");
}

const lines = (...each: string[]): string => each.join("\n");

describe("nesting", () => {
  it("follows headings, points and paragraphs", () => {
    expect(outlineOf("一、主要做法\n（一）抓项目\n1.抓进度。全年实施项目30个。\n2.抓资金。安排资金3亿元。\n（二）抓服务\n开通服务热线。\n二、主要成效\n新增企业12户。")).toBe(
      lines("一、 h measure 主要做法", "  （一） h measure 抓项目", "    1. p measure 抓进度。全年", "    2. p measure 抓资金。安排", "  （二） h measure 抓服务", "    ¶ p measure 开通服务热线", "二、 h result 主要成效", "  ¶ p result 新增企业12"),
    );
  });

  it("reads enumerations inside a paragraph", () => {
    expect(outlineOf("近年来，我委开展以下工作：一是争取资金3亿元；二是建成项目12个；三是培训2000人次。")).toBe(
      lines("¶ h measure 近年来，我委", "  一是 p measure 争取资金3亿", "  二是 p measure 建成项目12", "  三是 p measure 培训2000"),
    );
  });

  it("goes on with the sections above where only the line break was lost", () => {
    expect(outlineOf("一、主要做法\n建成站点12个。\n二、存在的不足\n一是发展不平衡；二是人才不足；三是互通率不足七成。三、下一步打算\n（一）提升质量。到2026年底，全部达标。")).toBe(
      lines("一、 h measure 主要做法", "  ¶ p measure 建成站点12", "二、 h other 存在的不足", "  一是 p other 发展不平衡；", "  二是 p other 人才不足；", "  三是 p other 互通率不足七", "三、 h plan 下一步打算", "  （一） p plan 提升质量。到"),
    );
  });

  it("opens a list inside a list and goes on with the outer one", () => {
    expect(outlineOf("一是引进人才。出台政策。二是培养人才。一是建基地；二是办培训；三是抓激励。三是用好人才。扩大授权。")).toBe(
      lines("一是 p measure 引进人才。出", "二是 h measure 培养人才。", "  一是 p measure 建基地；", "  二是 p measure 办培训；", "  三是 p measure 抓激励。", "三是 p measure 用好人才。扩"),
    );
  });

  it("tells what is in the way from what comes next under a heading of both", () => {
    expect(outlineOf("一、主要工作及成效\n（一）抓项目\n全年实施项目30个。\n二、存在的困难及下一步打算\n目前仍面临一些困难：一是用地难，5所学校面积不达标；二是资金压力大，缺口仍有1.9亿元。下一步，我们将从两个方面努力：\n（1）加快建设。启动新校3所。\n（2）强化保障。每年安排2500万元。")).toBe(
      lines("一、 h measure 主要工作及成", "  （一） h measure 抓项目", "    ¶ p measure 全年实施项目", "二、 h plan 存在的困难及", "  ¶ h other 目前仍面临一", "    一是 p other 用地难，5所", "    二是 p other 资金压力大，", "    （1） p plan 加快建设。启", "    （2） p plan 强化保障。每"),
    );
    expect(outlineOf("一、存在的问题和下一步工作安排\n一是专业人才短缺，每万人仅8.6人。\n二是加强培训。培训300人次。")).toBe(
      lines("一、 h plan 存在的问题和", "  一是 p other 专业人才短缺", "  二是 p plan 加强培训。培"),
    );
  });

  it("starts again at one under the next heading", () => {
    expect(outlineOf("一、主要做法\n1.抓项目。\n2.抓资金。\n二、今后工作\n1.建机制。\n2.强监管。")).toBe(
      lines("一、 h measure 主要做法", "  1. p measure 抓项目。", "  2. p measure 抓资金。", "二、 h plan 今后工作", "  1. p plan 建机制。", "  2. p plan 强监管。"),
    );
  });

  it("puts what a paragraph announces into it", () => {
    expect(outlineOf("一、关于“发展产业”的建议\n已建成园区3个。\n下一步，我委将抓好以下工作：\n1.扩规模。\n2.提质量。")).toBe(
      lines("一、 h ask 关于“发展产", "  ¶ p measure 已建成园区3", "  ¶ h plan 下一步，我委", "    1. p plan 扩规模。", "    2. p plan 提质量。"),
    );
  });

  it("lifts a closing plan out of the last of several asks", () => {
    expect(outlineOf("一、关于“发展产业”的建议\n已建成园区3个。\n二、关于“引进人才”的建议\n已引进人才12人。\n下一步，我委将持续推进。")).toBe(
      lines("一、 h ask 关于“发展产", "  ¶ p measure 已建成园区3", "二、 h ask 关于“引进人", "  ¶ p measure 已引进人才1", "¶ p plan 下一步，我委"),
    );
  });

  it("lifts it out of the last of several asks below one section, too", () => {
    expect(outlineOf("一、工作情况\n全省建成园区12个。\n二、关于所提建议的落实\n（一）关于“发展产业”的建议\n已建成园区3个。\n（二）关于“引进人才”的建议\n已引进人才12人。\n下一步，我委将抓好以下工作：\n1.扩规模。\n2.提质量。")).toBe(
      lines("一、 h measure 工作情况", "  ¶ p measure 全省建成园区", "二、 h measure 关于所提建议", "  （一） h ask 关于“发展产", "    ¶ p measure 已建成园区3", "  （二） h ask 关于“引进人", "    ¶ p measure 已引进人才1", "¶ h plan 下一步，我委", "  1. p plan 扩规模。", "  2. p plan 提质量。"),
    );
  });

  it("parts a caption from what follows where a space is left of the line break", () => {
    expect(outlineOf("1.高效节水灌溉建设情况 河西走廊是重要的商品粮基地，我厅安排资金3亿元。\n2.存在的困难　渠系完好率不足七成。\n3.改革情况良好，取得进展。")).toBe(
      lines("1. h measure 高效节水灌溉", "  ¶ p measure 河西走廊是重", "2. h other 存在的困难", "  ¶ p other 渠系完好率不", "3. p result 改革情况良好"),
    );
  });

  it("puts a sentence behind a list of sentences beside the list", () => {
    expect(outlineOf("近年来，我们抓了以下工作：\n一是举办招聘会2300场。\n二是培训返乡人员18万人次。\n返乡创业仍面临融资难等制约。")).toBe(
      lines("¶ h measure 近年来，我们", "  一是 p measure 举办招聘会2", "  二是 p measure 培训返乡人员", "¶ p other 返乡创业仍面"),
    );
  });

  it("reads a letter pasted without line breaks", () => {
    const filler = "全省各级各部门把这项工作摆在突出位置，层层压实责任，持续加大投入，完善工作机制，推动各项政策措施落地见效，群众的获得感和满意度不断提升。".repeat(12);
    expect(outlineOf(`一、主要做法（一）抓项目。${filler}（二）抓资金。安排资金3亿元。二、存在的问题对照要求仍有差距。三、下一步工作打算我委将继续推进。`)).toBe(
      lines("一、 h measure 主要做法", "  （一） p measure 抓项目。全省", "  （二） p measure 抓资金。安排", "二、 h other 存在的问题", "  ¶ p other 对照要求仍有", "三、 h plan 下一步工作打", "  ¶ p plan 我委将继续推"),
    );
  });

  it.each([
    ["part", "第一部分　工作情况\n甲。\n第二部分　今后打算\n乙。", "第一部分|第二部分"],
    ["chapter by spoken ordinals", "第一，抓项目。\n第二，抓资金。", "第一，|第二，"],
    ["sequence", "首先，抓项目。\n其次，抓资金。\n最后，抓服务。", "首先，|其次，|最后，"],
    ["一要", "一要抓项目；二要抓资金。", "一要|二要"],
    ["其一", "其一，抓项目。其二，抓资金。", "其一，|其二，"],
    ["circled", "①抓项目。\n②抓资金。", "①|②"],
    ["bracketed digits", "(1)抓项目；(2)抓资金。", "(1)|(2)"],
    ["digits with a pause mark", "1、抓项目\n2、抓资金", "1、|2、"],
    ["full-width dots and tabs", "１．\t抓项目。\n２．\t抓资金。", "1.|2."],
    ["decimals", "1.1抓项目。\n1.2抓资金。", "1.1|1.2"],
    ["bullets", "●抓项目。\n●抓资金。", "●|●"],
  ])("knows the marker: %s", (_, body, markers) => {
    const found = readOutline(cleanText(`现答复如下：\n${body}`)).items.flatMap(({ marker }) => (marker ? [marker] : []));
    expect(found.join("|")).toBe(markers);
  });
});

describe("points of a list that lost some of its breaks", () => {
  it("begin behind a caption, and go on in mid-line", () => {
    expect(outlineOf("一、社会救助扎实有力1.低保政策落实到位。发放低保金12万元。\n2.供养工作扎实。新增供养对象30人，已登记。3.救灾工作及时。投入资金5万元。\n二、下一步打算\n继续推进。")).toBe(
      lines("一、 h measure 社会救助扎实", "  1. p measure 低保政策落实", "  2. p measure 供养工作扎实", "  3. p measure 救灾工作及时", "二、 h plan 下一步打算", "  ¶ p plan 继续推进。"),
    );
  });

  it("begin behind who does them", () => {
    expect(outlineOf("为此，我局一是督促企业加快建设。二是争取资金支持。")).toBe(lines("¶ h measure 为此，我局", "  一是 p measure 督促企业加快", "  二是 p measure 争取资金支持"));
  });

  it("begin at the second, where the first goes by another word", () => {
    expect(outlineOf("我们一方面建成球场4块。二是发挥企业优势，建成场馆43个；三是发挥协会作用。")).toBe(lines("¶ h measure 我们一方面建", "  二是 p measure 发挥企业优势", "  三是 p measure 发挥协会作用"));
  });
});

describe("no point of its own", () => {
  it.each([
    ["一是 that nothing follows", "我省坚持把教育摆在首位，一是因为它关系长远。"],
    ["统一是, 唯一是", "标准统一是前提，唯一是关键，二者缺一不可。"],
    ["a decimal at the start of a line", "3.5亿元资金已全部到位。"],
    ["an ordinal that counts", "增速居全国第一，第二产业占比提高。"],
    ["numbers after a colon", "投资分别为：3亿元、5亿元；2.5亿元由省级承担。"],
    ["最后一公里", "打通服务群众的最后一公里，最后形成合力。"],
    ["a year in brackets", "印发《通知》（2024）；（3家）单位参加。"],
    ["一、二、三产业", "推动融合；一、二、三产业协同发展。"],
    ["a caption under a picture", "空气质量持续改善。\n图1  2016年空气质量级别天数\n图2 主要污染物负荷系数"],
    ["an agency and a first point alone", "这项工作我局一是高度重视。"],
    ["a second point alone", "建成场馆43个。二是否扩建正在论证。"],
    ["a decimal behind a caption", "一、完成固定资产投资1.5亿元，其中2.5亿元用于建设。"],
  ])("%s", (_, paragraph) => expect(outlineOf(paragraph).split("\n")).toHaveLength(1));

  it("in the rows and notes of a table", () => {
    expect(outlineOf("一、总体情况\n分区域情况如下：\n区域\t床位\n甲\t12\n乙\t13\n注：数据截至2024年底。\n二、主要做法\n已建成3个。").split("\n")).toHaveLength(4);
  });
});

describe("aspects", () => {
  it.each([
    ["下一步，我委将继续推进。", "plan"],
    ["今后一个时期，我委将完善机制。", "plan"],
    ["我委将进一步加大支持力度。", "plan"],
    ["力争到2025年，覆盖率达到90%。", "plan"],
    ["您建议加大投入力度。", "ask"],
    ["提案提出，应设立专项资金5亿元。", "ask"],
    ["从实际成效看，投诉量下降一半。", "result"],
    ["截至2023年底，全省公路里程达到24万公里，比上年增长3%。", "result"],
    ["同时，我省农村公路仍存在管养不足等问题。", "other"],
    ["我委将养老服务纳入规划，2023年安排资金3亿元。", "measure"],
    ["针对您提出的问题，我委已安排资金3亿元。", "measure"],
    ["2023年，建成项目12个。", "measure"],
  ])("of a paragraph alone: %s → %s", (paragraph, aspect) => {
    expect(readOutline(cleanText(`现答复如下：\n我委高度重视。\n${paragraph}`)).items[1]!.aspect).toBe(aspect);
  });

  it("of a heading hold for everything below, but a quoted ask governs nothing", () => {
    expect(outlineOf("一、办理情况\n（一）关于“发展产业”的建议\n您建议设立基金。\n已设立基金3亿元。\n（二）关于“引进人才”的建议\n下一步，我委将引进人才。")).toBe(
      lines("一、 h measure 办理情况", "  （一） h ask 关于“发展产", "    ¶ p ask 您建议设立基", "    ¶ p measure 已设立基金3", "  （二） h ask 关于“引进人", "    ¶ p plan 下一步，我委"),
    );
  });

  it.each([
    ["一、重点任务\n改造市场32家，新增直供点56个。\n二、下一步打算\n继续推进。", "measure"],
    ["一、主要任务\n改造市场32家，新增直供点56个。\n下一步，我局将继续推进。", "measure"],
    ["一、重点任务\n改造市场32家，新增直供点56个。\n二、存在的问题\n经费不足。", "plan"],
    ["一、2023年度目标\n改造市场32家。", "measure"],
    ["一、2024年度目标\n改造市场32家。", "plan"],
    ["一、2022—2025年行动计划\n改造市场32家。", "plan"],
    ["一、2021-2023年行动计划\n改造市场32家。", "measure"],
    ["一、目标任务\n改造市场32家，新增直供点56个。\n二、下一步打算\n继续推进。", "plan"],
    ["一、总体目标\n改造市场32家。\n二、下一步打算\n继续推进。", "plan"],
  ])("of tasks and aims hang on what comes next: %s", (body, aspect) => {
    expect(readOutline(cleanText(`张三代表：\n您提出的建议收悉，现答复如下：\n${body}\n省发展改革委\n2024年6月3日`)).items.slice(0, 2).map((item) => item.aspect)).toEqual([aspect, aspect]);
  });

  it.each([
    ["一是健全机制，印发方案8个。二是加大投入，安排资金3200万元。", "measure"],
    ["一是规模持续扩大。新增茶园1.3万亩。二是加大投入，安排资金3200万元。", "result"],
    ["一是保障水平提高，投诉明显减少。二是品牌竞进提质。", "result"],
  ])("of a list behind its success hang on how it begins: %s", (list, aspect) => {
    expect(readOutline(cleanText(`现答复如下：\n一、工作情况\n近年来，流通工作成效显著。${list}`)).items.slice(2).map((item) => item.aspect)).toEqual([aspect, aspect]);
  });

  it.each([
    ["一、基本情况\n我县辖12个乡镇，总人口35万人。", "other"],
    ["一、基本情况\n全县建成高标准农田12万亩，安排资金3亿元。", "measure"],
  ])("of 基本情况 hang on what is told: %s", (body, aspect) => {
    expect(readOutline(cleanText(`现答复如下：\n${body}`)).items[1]!.aspect).toBe(aspect);
  });
});

describe("tables", () => {
  it("are part of the paragraph above, with their caption and note", () => {
    expect(outlineOf("近年来，产业稳步发展，主要指标见下表。\n产业主要指标表\n指标\t2022年\t2023年\n存栏\t12\t13\n注：存栏为年末数。\n下一步，我厅将扩大规模。")).toBe(
      lines("¶ p measure 近年来，产业", "¶ p plan 下一步，我厅"),
    );
  });
  it("are the only point, without a caption, where nothing else was pasted", () => {
    const { items } = readOutline(cleanText("年份\t公园（个）\n2022年\t3\n2023年\t4"));
    expect(items).toMatchObject([{ clean: { start: 0, end: 24 }, role: "point", title: null, parent: null }]);
  });
});
