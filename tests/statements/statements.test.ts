import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { actingAgencies } from "../../src/statements/acting-agencies";
import { captionOf } from "../../src/statements/caption";
import { citationsIn } from "../../src/statements/cited-policies";
import { readStatements } from "../../src/statements/read-statements";
import type { Statement } from "../../src/statements/statement";
import { cleanText } from "../../src/text/clean-text";

function statementsOf(body: string): Statement[] {
  const source = cleanText(`现答复如下：\n${body}`);
  return readStatements(source, readOutline(source));
}

describe("statements", () => {
  const pasted = "一、关于“发展产业”的建议\n《建议》提出，设立产业基金。\n（一）主要做法\n一是设立基金。会同省财政厅印发《办法细则》（吉科发〔2024〕5号）。\n（二）主要成效\n新增企业12户。\n（三）下步打算\n扩大基金规模。";

  it("say what was asked, done, achieved and promised", () => {
    expect(statementsOf(pasted).map(({ kind, caption }) => `${kind} ${caption}`)).toEqual(["ask 关于“发展产业”的建议", "ask 设立产业基金", "measure 设立基金", "outcome 新增企业12户", "commitment 扩大基金规模"]);
  });
  it("tell a state from a deed and a promise", () => {
    const body = "全市社区卫生服务体系情况如下。\n截至2022年底，全市共有社区卫生服务机构1216家。\n截至2022年底，全市累计建成社区医院86家。\n下一步，我委将新建社区医院12家。";
    expect(statementsOf(body).slice(1).map(({ kind, caption }) => `${kind} ${caption}`)).toEqual(["outcome 全市共有社区卫生服务机构1216家", "measure 全市累计建成社区医院86家", "commitment 新建社区医院12家"]);
  });
  it("know the ask they answer", () => {
    expect(statementsOf(pasted).map(({ ask }) => ask)).toEqual([null, 0, 0, 0, 0]);
    expect(statementsOf("您建议设立产业基金。\n对此，我厅已设立基金3亿元。").map(({ ask }) => ask)).toEqual([null, 0]);
    expect(statementsOf("建成12个。")[0]!.ask).toBeNull();
  });
  it("know who acted and what they rest on", () => {
    const measure = statementsOf(pasted)[2]!;
    expect(measure.agencies).toEqual(["省财政厅"]);
    expect(measure.policies.map(({ title, docNumber }) => [title, docNumber])).toEqual([["办法细则", "吉科发〔2024〕5号"]]);
  });
  it("quote policies in the paste", () => {
    const whole = cleanText("现答复如下：\n印发《实施 方案》（吉科发 〔2024〕 5号）。");
    const [policy] = readStatements(whole, readOutline(whole))[0]!.policies;
    expect(whole.pasted.slice(policy!.span.start, policy!.span.end)).toBe("《实施 方案》（吉科发 〔2024〕 5号）");
  });
});

describe("agencies that act", () => {
  it.each([
    ["会同省财政厅、省人社厅印发办法", ["省财政厅", "省人社厅"]],
    ["联合省委组织部等10部门出台方案", ["省委组织部"]],
    ["省工信厅通过实施梯度培育工程", ["省工信厅"]],
    ["2023年，吉林省科学技术厅与长春市开展合作", ["吉林省科学技术厅"]],
    ["经商省卫生健康委、省医保局", ["省卫生健康委", "省医保局"]],
    ["省市场监督管理局牵头，省委网信办配合", ["省市场监督管理局", "省委网信办"]],
  ])("%s", (text, agencies) => expect(actingAgencies(text)).toEqual(agencies));

  it.each(["争取省财政厅支持资金3亿元", "落实《省财政厅关于资金的通知》", "我厅安排资金3亿元", "向省发展改革委报告"])("none in: %s", (text) => expect(actingAgencies(text)).toEqual([]));
});

describe("captions", () => {
  it.each([
    ["下一步，我厅将加快项目建设，力争年内建成。", "加快项目建设"],
    ["截至2023年底，全省建成12家。", "全省建成12家"],
    ["《建议》提出，各级政府要加大投入力度，引导企业投入。", "各级政府要加大投入力度"],
    ["为进一步优化营商环境，出台实施意见。", "出台实施意见"],
    ["新增12户。", "新增12户"],
  ])("%s → %s", (own, caption) => expect(captionOf(own)).toBe(caption));

  it("are never longer than a line", () => expect(captionOf("推动".repeat(40)).length).toBeLessThanOrEqual(32));
});

describe("cited policies", () => {
  it.each([
    ["印发《实施意见》。", ["实施意见 —"]],
    ["印发《实施意见》（川民发【2024】36号）和《管理办法》", ["实施意见 川民发【2024】36号", "管理办法 —"]],
    ["落实《关于贯彻〈条例〉的通知》（国办发（2023）第5号）", ["关于贯彻〈条例〉的通知 国办发（2023）第5号"]],
    ["《建议》提出，《关于路的建议》很好", []],
    ["《法》", []],
  ])("%s", (text, cited) => expect(citationsIn(text).map(({ title, docNumber }) => `${title} ${docNumber ?? "—"}`)).toEqual(cited));
});
