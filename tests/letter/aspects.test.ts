import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";

/** The points of a letter with this body. */
function pointsOf(...body: string[]) {
  return readOutline(cleanText(`张三代表：\n您提出的《关于发展的建议》收悉，现答复如下：\n${body.join("\n")}\n感谢您的支持！\n省发展改革委\n2024年6月3日`)).items;
}

/** The aspect of its last point. */
const aspectOf = (...body: string[]): string | undefined => pointsOf(...body).at(-1)?.aspect;

/** A paragraph that no caption governs, behind another one. */
const paragraphs: Record<string, readonly string[]> = {
  ask: [
    "您在建议中指出，我省农村公路还存在通达深度不够等问题，建议提高日常养护补助标准。",
    "您在建议中指出，小微企业经营压力较大，需要在准入、成本等方面给予更多支持。我局高度重视，会同省财政厅等单位进行了认真研究。",
    "您提出由省级财政出资2亿元设立风险补偿基金，对养殖主体贷款损失给予补偿。",
    "提案建议，加快建立长期护理保险制度，扩大试点范围。",
    "贵委员会提出，要加大老旧小区改造力度，建立长效管理机制。",
    "您希望省财政加大对民族地区的转移支付力度。",
    "代表建议将乡村医生纳入编制管理，落实养老保障。",
    "你们在提案中呼吁建立统一的信用信息平台，打通部门数据壁垒。",
    "《提案》指出，当前科技成果转化率偏低，建议完善激励机制。",
    "您认为，应当完善分级诊疗制度，引导优质资源下沉。",
    "委员们提出，要规范预付卡管理，保护消费者权益。",
  ],
  plan: [
    "下一步，我厅将加大支持力度，持续推进改造。",
    "今后，我们将继续加强监管。",
    "我局将会同有关部门继续完善制度，推动落实。",
    "接下来，我委将重点抓好三项工作。",
    "“十五五”期间，我省将实施新一轮提升行动。",
    "我们将认真研究吸纳您的建议，在编制规划时统筹考虑。",
    "对您提出的建议，我厅将在修订办法时予以充分考虑。",
    "经商省国资委，将把研发投入强度纳入经营业绩考核，推动企业加大投入。",
    "省财政厅将根据财力状况，逐步提高补助标准。",
    "提案中指出的同质化、人才匮乏等问题切中要害。下一步，我厅将重点做好以下工作。",
    "2025年，我们计划新建站点12个，实现乡镇全覆盖。",
    "今年我们打算再办三件实事，开工建设福利中心，增设床位。",
    "提案中还建议设立茶产业基金，经与市财政局沟通，拟先组建首期1亿元的子基金，其余逐年到位。",
    "到2027年，全省将建成现代化水网主骨架。",
    "力争用三年时间，实现县域全覆盖。",
    "后续，我局将持续跟踪问效，确保整改到位。",
    "未来一段时间，我市将以创建示范城市为契机，补齐短板。",
    "为此，我厅拟联合省教育厅出台实施意见，明确准入标准。",
    "鉴于此，我们将积极向国家部委汇报争取，推动尽早立项。",
    "关于设立专项资金的建议，我厅将会同省财政厅研究论证。",
  ],
  result: [
    "从一年多的实践看，受援学校面貌发生明显变化，普通本科上线率稳步提升。",
    "通过以上措施，全省空气质量明显改善，优良天数比例达到92%。",
    "经过三年努力，全省农村供水保障水平显著提升，群众满意度不断提高。",
    "目前，各项工作取得积极成效，群众满意度达到95%。",
    "治理成效显著，水质持续好转。",
    "2023年1—4月，云岭市光伏装机42.6万千瓦，同比增长18.3%；发电量96亿千瓦时。",
    "近年来，我省绿电规模稳步扩大。装机由2015年的212万千瓦，增长到986万千瓦，增长3.6倍。",
    "在各方共同努力下，试点工作取得阶段性成果。",
    "从监测情况看，流域水质稳定达到三类。",
    "经过综合整治，河道面貌焕然一新，水环境质量明显改善。",
  ],
  other: [
    "目前，基层医疗卫生服务能力还存在一些短板，人才总量不足。",
    "受财力所限，短期内大幅提高补助标准确有困难。",
    "但也要看到，我省养老服务仍面临供需矛盾突出的问题。",
    "您提出的建议具有很强的针对性和可操作性，我们完全赞同。",
    "由于国家尚未出台统一标准，目前暂不具备立法条件。",
    "关于提高补助标准的建议，由于收支矛盾突出，短期内大幅提高标准确有困难。",
  ],
  measure: [
    "您提出由省财政新增20亿元设立引导基金，经与省财政厅会商，母基金已于去年组建，可以覆盖此类项目，暂不单独新设。",
    "收到您的建议后，局主要负责同志带队实地查看了9个社区，走访群众120户，并做了以下工作：更换水泵5台，新建蓄水池2座。",
    "您关心的两个库区县一直是我省移民工作的重点，我厅在计划安排、资金补助等方面均给予了倾斜支持。",
    "我省是农业大省，基本省情决定了必须走服务规模经营的路子。近年来，我厅把社会化服务作为主攻方向，印发方案。",
    "您在提案中指出，六成以上的成果因缺少中试条件而搁浅，我们完全赞同。目前，全省已布局中试基地33个。",
    "近年来，我省高度重视养老服务工作，出台了一系列政策措施。",
    "我厅会同省财政厅安排专项资金3亿元，支持改造12个县。",
    "2023年，全省新建水厂12座，改造管网300公里。",
    "一直以来，我局将优化营商环境作为头等大事来抓，出台措施50条。",
    "针对存在的问题，我厅印发通知，部署开展专项整治。",
    "目前，我省已将该项目纳入规划，完成投资3亿元。",
    "针对您提出的加强监管的建议，我局组织开展了专项检查。",
    "收到提案后，我厅组织专班赴三个市开展调研。",
    "为解决停车难问题，我市出台管理办法，新增泊位2万个。",
    "您提出的建议已采纳，相关内容写入规划。",
    "我省不断提高投入力度，已形成稳定增长机制，安排资金12亿元。",
    "建议提出后，我们第一时间召开会议研究部署，明确责任分工。",
  ],
};

describe.each(Object.entries(paragraphs))("a paragraph tells that it is %s", (aspect, rows) => {
  it.each(rows)("%s", (paragraph) => expect(aspectOf("我省高度重视此项工作，成立专班，印发方案。", paragraph)).toBe(aspect));
});

/** A numbered point that begins with the ask it answers: what follows tells. */
const answered: readonly (readonly [string, string])[] = [
  ["（三）关于扩大国有企业研发投入的建议。经商省国资委，将把研发投入强度纳入考核，推动企业加大投入。", "plan"],
  ["（一）关于加强基层人才培养的建议。省财政安排资金3亿元，培训基层人员2万人次。", "measure"],
  ["（二）关于设立专项基金的建议。下一步，我厅将会同省财政厅研究论证。", "plan"],
  ["（二）关于提高补助标准的问题。受财力所限，短期内大幅提高标准确有困难。", "other"],
  ["（二）关于完善制度的建议。我厅已印发办法，明确标准。", "measure"],
];

describe("what has to be done", () => {
  it.each([
    ["plan", "工作中还有差距：人手不足。下半年，一要把用药保障机制做实，规范管理率提高到75%；二要增加结算点，结算点达到300个。"],
    ["result", "工作有了进展：人手增加。去年，一是把用药保障机制做实，规范管理率提高到75%；二是增加结算点，结算点达到300个。"],
  ])("is %s by its marker", (aspect, paragraph) => expect(aspectOf("各地扎实推进。", paragraph)).toBe(aspect));
});

describe("behind the ask that a point begins with", () => {
  it.each(answered)("%s is %s", (point, aspect) => expect(aspectOf("一、关于科技创新", "（一）健全机制。印发方案，明确分工。", point)).toBe(aspect));
});

/** What is below a caption goes by it. */
const captions: Record<string, readonly string[]> = {
  measure: ["一、主要做法", "一、工作开展情况", "一、已开展的工作", "一、前期工作情况", "一、有关工作进展", "一、省教育厅有关工作", "一、近年来所做工作", "一、目前采取的措施", "一、推进落实情况", "一、办理情况", "一、政策措施", "一、关于加强监管的落实情况"],
  result: ["一、主要成效", "一、取得的阶段性成果", "一、工作成效", "一、实施效果", "一、取得的成绩"],
  plan: ["一、下一步工作打算", "一、下步工作措施", "一、今后工作重点", "一、下阶段工作安排", "一、下一步举措", "一、2025年工作计划", "一、工作打算", "一、努力方向", "一、下一步工作思路及措施", "一、今后工作的建议", "一、有关工作考虑"],
  other: ["一、存在的主要问题", "一、面临的困难", "一、短板不足", "一、存在的困难和问题", "一、制约因素"],
};

describe.each(Object.entries(captions))("below a caption of %s", (aspect, rows) => {
  it.each(rows)("%s", (caption) => expect(aspectOf(caption, "（一）基层服务。加强队伍培训，优化服务流程。")).toBe(aspect));
});

/** 关于 and what to do is what was asked; 关于 and a matter names the matter. */
const about: readonly (readonly [caption: string, aspect: string])[] = [
  ["一、关于加大资金投入", "ask"], ["一、关于拓宽融资渠道", "ask"], ["一、关于夯实数据基础", "ask"], ["一、关于推广“共享车位”", "ask"], ["一、关于进一步健全制度", "ask"], ["一、关于提高补助标准", "ask"], ["一、关于带动农户增收", "ask"],
  ["一、关于成果转化", "measure"], ["一、关于安防和危桥改造", "measure"], ["一、关于退耕还林", "measure"],
];

describe("a caption with 关于", () => {
  it.each(about)("%s is %s", (caption, aspect) => {
    expect(pointsOf(caption, "（一）基层服务。加强队伍培训，优化服务流程。").find(({ title }) => title === caption.slice(2))?.aspect).toBe(aspect);
  });
});

/** Captions of their own matter name no aspect. */
const plain = ["一、提升成果转化成效", "一、强化问题整改", "一、加强工作统筹", "一、破解融资难题", "一、优化下一步就业指导服务体系建设和人才培养"];

describe("a caption of its own matter", () => {
  it.each(plain)("%s", (caption) => expect(aspectOf(caption, "（一）基层服务。加强队伍培训，优化服务流程。")).toBe("measure"));
});

/** What there is by a day, what was done by it, what shall be: told alike, and apart. */
const byDay: Record<string, readonly string[]> = {
  result: [
    "截至2022年底，全市共有社区卫生服务机构1216家。",
    "截至2022年底，全市共有社区卫生服务机构1216家，覆盖所有街道。",
    "截至目前，我省现有养老机构1200家、床位21万张。",
    "到2023年底，全省公路通车里程24万公里。",
    "2023年末，全省城镇化率为65.2%。",
    "截至2023年底，全省农村人口集中供水率为95%。",
    "截至2023年底，全县共有充电桩1.2万个。下一步，我局将继续扩大布局。",
  ],
  measure: [
    "截至2022年底，全市累计建成社区卫生服务机构1216家。",
    "截至目前，已改造老旧小区312个。",
    "截至2023年底，我局共开展检查1200次，查处案件31件。",
    "截至2022年底，全市共有社区卫生服务机构1216家。我委加强监管，开展培训12期。",
    "2023年，我局新建站点12个。",
  ],
  plan: [
    "到2025年底，全市社区卫生服务机构达到1300家。",
    "力争到2024年底，全市共有社区卫生服务机构1300家。",
    "下一步，将在2022年底1216家的基础上新建84家。",
  ],
};

describe.each(Object.entries(byDay))("a figure by a day is %s", (aspect, rows) => {
  it.each(rows)("%s", (point) => {
    expect(aspectOf("我省高度重视此项工作，成立专班，印发方案。", point)).toBe(aspect);
    expect(aspectOf("一、加强社区服务", point)).toBe(aspect);
    expect(aspectOf("一、加强社区服务", `（一）${point}`)).toBe(aspect);
  });
});

describe("a figure by a day is no result", () => {
  it.each(["截至2023年底，全省60岁以上老年人口1200万人。", "截至2023年底，全市养老床位仍不足3万张，缺口较大。", "截至2023年底，有12个县尚无幼儿园。"])("%s", (point) => {
    expect(aspectOf("我省高度重视此项工作，成立专班，印发方案。", point)).toBe("other");
    expect(aspectOf("一、加强社区服务", point)).not.toBe("result");
  });
  it("below a caption of measures", () => expect(aspectOf("一、主要做法", byDay.result![0]!)).toBe("measure"));
});

describe("a lead that says what the matter is", () => {
  it.each([
    ["养老服务是最大的民生之一，也是衡量治理水平的窗口。近年来，在省委、省政府的正确领导下，我们坚持保基本、强基层，推动资源向基层倾斜，服务条件有了较大改善。", "other"],
    ["渔港是渔区群众生产生活的重要基础设施。省委、省政府高度重视渔港建设，多年来一直将其纳入民生实事统筹推进。", "other"],
    ["渔港是渔区群众生产生活的重要基础设施。近年来，我厅会同财政部门实施渔港升级改造，建成标准渔港32座。", "measure"],
  ])("%s → %s", (lead, aspect) => expect(pointsOf(lead, "一、关于渔港建设", "我厅实施升级改造。")[0]?.aspect).toBe(aspect));
});

describe("a sentence that only quotes the ask, with points in the same paragraph", () => {
  const points = pointsOf("我局高度重视此项工作，成立专班。", "关于降低小微企业经营成本的建议。一是规范涉企收费。2021年以来，检查收费单位1872家，责令清退收费2316万元。二是拓宽融资渠道。与11家银行签订合作协议。").slice(1);
  it("is an ask", () => expect(points[0]?.aspect).toBe("ask"));
  it("leaves its points to their own words", () => expect(points.slice(1).map(({ aspect }) => aspect)).toEqual(["measure", "measure"]));
});

describe("how things stand, told behind an ask in the same paragraph", () => {
  it.each(["目前，全区28所院校开设相关专业，在校生1.72万人。", "2023年招生6400余人，较2022年增长近一倍。"])("您提出加强人才培养。%s", (answer) => expect(aspectOf(`您提出，加强人才培养。${answer}`)).toBe("measure"));
  it("but not what goes on with the ask", () => expect(aspectOf("您提出，当前人才不足，应加强培养。建议每年招生6400人。")).toBe("ask"));
});

describe("what is told behind an ask and a word of courtesy", () => {
  it("is the answer, whoever did it", () => expect(aspectOf("我厅高度重视此项工作，成立专班。", "您建议新建停车场12个。我局高度重视，会同有关单位进行了认真研究。已建成停车场8个，新增泊位1200个。")).toBe("measure"));
});

describe("what is wanting, owned up to at the end of what was achieved", () => {
  it.each([
    ["同时，我们也清醒认识到，全省宜林地大多立地条件差，造林成本高，管护资金仍然不足。", "other"],
    ["正如您在提案中指出的，当前校企合作中还存在企业参与积极性不高等问题。", "other"],
    ["同时，我们积极争取资金，新增造林12万亩。", "result"],
  ])("%s → %s", (paragraph, aspect) => expect(aspectOf("一、取得的成效", "全省完成造林120万亩，森林覆盖率提高到65%。", paragraph)).toBe(aspect));
});

describe("a sentence that only lists what is below", () => {
  it.each([
    ["新政实施以来，省体育厅坚持协同发力，把健身服务作为减轻负担的重要抓手。我们采取的主要措施有：", "measure"],
    ["赛事经济快速发展，群众满意度明显提升。取得的主要成效有：", "result"],
    ["您提出“加强场地建设”的建议。围绕这一建议，主要开展了以下工作：", "ask"],
    ["下一步，我厅将重点做好以下工作：", "plan"],
  ])("%s → %s", (lead, aspect) => expect(pointsOf(lead, "一是健全场地标准。建成健身步道120公里。")[0]?.aspect).toBe(aspect));
});

describe("a paragraph above all points", () => {
  it.each([
    ["近年来，我省发挥区位优势，外贸规模稳步扩大。2024年全省进出口总值3125亿元，同比增长4.9%。", "result"],
    ["体育是我省的传统强项。近年来，我厅深入实施赛事行动，体育产业保持稳中有进的态势。去年，全省体育产业增加值218亿元，比上年增长2.4%。", "result"],
    ["近年来，我局深入推进场馆改革，服务水平稳步提高。截至2023年底，全市场馆588座，开放率99.8%。", "measure"],
    ["近年来，我省发挥区位优势，外贸规模稳步扩大。2024年进出口总值3125亿元，同比增长4.9%。我厅印发方案，培育企业120家。", "measure"],
  ])("that boasts and then gives figures that grew: %s → %s", (paragraph, aspect) => expect(pointsOf(paragraph, "一、主要做法", "（一）加强领导。成立专班。")[0]?.aspect).toBe(aspect));
});

describe("below the state of things", () => {
  it.each([["（二）场地条件有所改善。2017年，人均场地14.2平方米，比上年增加0.6平方米。", "result"], ["一是赛事经济快速回升。增速达到23.4%。", "result"], ["（三）专业化水平有待提升。持证教练占比不足三成。", "other"]])("%s → %s", (point, aspect) =>
    expect(pointsOf("一、我省体育发展基本情况", "全省有场馆486座，年接待33万人次。", point).at(-1)?.aspect).toBe(aspect));
});

describe("an ask that is a paragraph of its own", () => {
  it.each(["关于加大场地建设投入的问题。", "关于“扩大开放范围并提高补助标准”的建议。"])("%s", (ask) => expect(pointsOf(ask, "2024年，我厅安排资金3亿元，新建场馆12座。")[0]?.aspect).toBe("ask"));
});

describe("below an ask", () => {
  it.each([
    ["目前，全省有条件开放的场馆3284座，每千人场地2.87块。但受人员限制，部分场馆暂不具备夜间开放的条件。", "measure"],
    ["受场地、人员限制，目前暂不具备夜间开放的条件。", "other"],
  ])("what there is comes before what is wanting: %s → %s", (answer, aspect) => expect(pointsOf("一、关于“夜间开放”的建议", answer).at(-1)?.aspect).toBe(aspect));
});

describe("a caption that eases a want", () => {
  it.each(["（二）缓解优质资源不足。", "（二）弥补场地短板。"])("%s", (caption) => expect(aspectOf("一、加大投入", "（一）用好专项资金。安排资金3亿元。", `${caption}2013年起，支持13个县建设场馆。`)).toBe("measure"));
});
