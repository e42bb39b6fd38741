import { describe, expect, it } from "vitest";
import { answered, followed, nothing } from "./followed";

describe("a part takes the deed of its whole", () => {
  it.each([
    ["what was done to all of them", "招聘护林专业毕业生200名", "2023年共招聘基层护林站工作人员412名，其中护林专业毕业生215名。", "met", true],
    ["what was done to all, and falls short", "招聘护林专业毕业生230名", "2023年共招聘基层护林站工作人员412名，其中护林专业毕业生215名。", "partial", true],
    ["what the year added to a total", "创建标准化管理林场100座", "累计创建标准化林场271座，其中2023年新创建115座。", "met", false],
  ])("%s: %s", (_, aim, done, status, certain) => {
    expect(answered(`2023年，${aim}。`, done)).toMatchObject({ status, certain });
  });
  it.each([
    ["another deed of its own", "招聘护林专业毕业生200名", "2023年共招聘基层护林站工作人员412名，其中培训护林专业毕业生215名。"],
    ["some that were something else besides", "创建标准化管理林场100座", "2023年累计创建标准化林场271座，其中115座入选全国标准化林场。"],
  ])("not %s", (_, aim, done) => {
    expect(answered(`2023年，${aim}。`, done)).toMatchObject({ status: "continuing", certain: false, evidence: [] });
  });
});

describe("a running total", () => {
  it("over several years answers no aim of one", () => {
    const found = answered("2023年建成中心护林站120家。", "2021—2023年，累计建成中心护林站283家。2023年，建成中心护林站96家。");
    expect(found).toMatchObject({ status: "partial", evidence: ["指标“建成中心护林站”目标120家，2023年为96家，未到"] });
  });
  it("answers what it was to amount to, and what the year added does not", () => {
    expect(answered("2023年底前力争推广乡土树种达到300种。", "2023年新增推广乡土树种116种，截至2023年底累计推广乡土树种334种。").why).toContain("2023年为334种，达到");
  });
});

describe("what was in time comes before what was reached later", () => {
  const plan = "到2023年底，规模化供苗覆盖林农比例达到55%。";
  it("under a name that is but like", () => {
    const found = followed(plan, [2023, nothing], [2024, "截至2023年底，规模化供苗服务林农占比达56.3%。"], [2025, "截至2024年底，规模化供苗覆盖林农比例达60.8%。"]);
    expect(found.why).toContain("2023年为56.3%，达到");
  });
  it("and is said to be of later where nothing else is told", () => {
    expect(followed(plan, [2023, nothing], [2025, "截至2024年底，规模化供苗覆盖林农比例达60.8%。"])).toMatchObject({ status: "met", certain: false, why: "期限之后的年份才见达到，是否按期不详：目标55%，2024年为60.8%" });
  });
});

describe("about so much", () => {
  const plan = "2023年，林农政策范围内费用报销比例稳定在70%左右。";
  it("is held against the share of its size", () => {
    expect(answered(plan, "2023年，职工、林农政策范围内费用报销比例分别达到84.1%、69.8%。").why).toContain("69.8%，达到");
    expect(answered("2023年，政策范围内费用报销比例稳定在70%左右。", "2023年，职工、居民政策范围内费用支付比例分别达到84.1%、69.8%。").why).toContain("69.8%，达到");
  });
  it("is not reached by far more", () => {
    expect(answered(plan, "2023年，林农政策范围内费用报销比例84.1%。")).toMatchObject({ status: "continuing", evidence: ["指标“林农政策范围内费用报销比例”目标约70%，2023年为84.1%，仅凭所写无法断定是否达到"] });
    expect(answered("2023年，新建护林站60所左右。", "2023年新建护林站84所。")).toMatchObject({ status: "met", certain: true });
  });
});

describe("words alone", () => {
  const plan = "到2023年底，林区自来水普及率达到90%以上。";
  it.each([
    ["parts of it", "其中平原林区自来水普及率98.5%，山丘林区84.7%。"],
    ["a narrower scope", "市区自来水普及率98.6%。"],
  ])("don't answer by %s", (_, done) => {
    expect(answered(plan, `截至2023年底，林区自来水普及率91.2%。${done}`)).toMatchObject({ evidence: ["指标“林区自来水普及率”目标≥90%，2023年为91.2%，达到"], status: "met", answers: ["截至2023年底，林区自来水普及率91.2%。"] });
    expect(answered(plan, `积极开展工作。${done}`)).toMatchObject({ certain: false });
  });
  it("answer by the same", () => {
    expect(answered(plan, "截至2023年底，林区自来水普及率91.2%。")).toMatchObject({ status: "met", certain: true });
  });
});
