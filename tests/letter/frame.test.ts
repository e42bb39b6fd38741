import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";

/** What stands around the body, as kind and first characters, and the body. */
function framed(pasted: string): { furniture: string[]; body: string } {
  const source = cleanText(pasted);
  const { furniture, body } = readOutline(source);
  return { furniture: furniture.map(({ kind, clean }) => `${kind} ${source.text.slice(clean.start, clean.end).slice(0, 8)}`), body: source.text.slice(body.start, body.end).trim() };
}

describe("the frame", () => {
  it("of a web page", () => {
    const { furniture, body } = framed(
      ["您当前的位置：首页 > 建议提案", "索 引 号\t0051/2023-417\t发布机构\t省教育厅", "文　　号\t教建〔2023〕84号\t发布日期\t2023-07-04", "省教育厅关于省十四届人大一次会议第268号建议的答复", "字体：[ 大 中 小 ]　　打印", "程某代表：", "您提出的《关于学位的建议》收悉。现答复如下：", "一、工作情况", "新增学位3万个。", "感谢您的关心。", "省教育厅", "2023年6月20日", "【打印本页】　【关闭窗口】", "主办：省教育厅　京ICP备09003417号"].join("\n"),
    );
    expect(body).toBe("一、工作情况\n新增学位3万个。");
    expect(furniture.map((line) => line.split(" ")[0])).toEqual(["web", "web", "web", "title", "web", "addressee", "greeting", "thanks", "signature", "signature", "web", "web"]);
  });

  it("of attachments and contacts behind the signature", () => {
    const { furniture, body } = framed("张三代表：\n来信收悉，现答复如下：\n一、情况\n建成12个。\n感谢您的支持！\n附件：1.名单\n2.任务表\n省教育厅\n2024年7月9日\n（联系人：李某；电话：0551-5550163）");
    expect(body).toBe("一、情况\n建成12个。");
    expect(furniture.slice(2)).toEqual(["thanks 感谢您的支持！", "attachment 附件：1.名单", "attachment 2.任务表", "signature 省教育厅", "signature 2024年7月9", "contact （联系人：李某；"]);
  });

  it("with a table that is attached above the signature in the body, and one below it outside", () => {
    const table = "附：机构情况\n指标\t单位\t截至2020年底\t截至2021年底\n养老机构\t家\t109\t118\n护理员\t人\t462\t449";
    expect(framed(`张三代表：\n来信收悉，现答复如下：\n一、情况\n建成12个。\n${table}\n省民政厅\n2022年7月9日`).body).toBe(`一、情况\n建成12个。\n${table}`);
    expect(framed(`张三代表：\n来信收悉，现答复如下：\n一、情况\n建成12个。\n省民政厅\n2022年7月9日\n${table}`).body).toBe("一、情况\n建成12个。");
  });

  it("with thanks inside the last paragraph", () => {
    expect(framed("张三代表：\n来信收悉，现答复如下：\n建成12个。下一步持续推进。感谢您的支持！\n省教育厅\n2024年7月9日").body).toBe("建成12个。下一步持续推进。");
  });

  it("with thanks already in the greeting", () => {
    const { body } = framed("张三代表：\n您提出的《关于路的建议》收悉。感谢您的关注。经商省财政厅，现答复如下：\n一、情况\n建成12个。\n再次感谢您！\n省交通运输厅\n2024年6月18日");
    expect(body).toBe("一、情况\n建成12个。");
  });

  it("with a greeting over several lines", () => {
    expect(framed("张三代表：\n您提出的《关于路的建议》收悉。\n经研究，现答复如下：\n一、情况\n建成12个。").body).toBe("一、情况\n建成12个。");
  });

  it("with the body on the line of the greeting", () => {
    const { body, furniture } = framed("张三代表：您提出的《关于路的建议》收悉，现答复如下：近年来，建成12个。\n感谢您！");
    expect(body).toBe("近年来，建成12个。");
    expect(furniture).toEqual(["addressee 张三代表：", "greeting 您提出的《关于路", "thanks 感谢您！"]);
  });

  it("with a paragraph that only thanks before the first point", () => {
    const { body, furniture } = framed("张三代表：\n您提出的《关于路的建议》收悉，现答复如下：\n首先，衷心地感谢您对水利工作的关心。您在建议中提出的意见，对我们具有重要的参考价值。我局收到建议后，高度重视，召开会议研究。\n建成水厂12座。\n感谢您的支持！\n省水利厅\n2024年6月18日");
    expect(body).toBe("建成水厂12座。");
    expect(furniture).toHaveLength(5);
  });

  it("but thanks that go on to tell are a point", () => {
    const told = "非常感谢您的关注，2023年以来，我局建成水厂12座。";
    expect(framed(`张三代表：\n来信收悉，现答复如下：\n${told}\n省水利厅\n2024年6月18日`).body).toBe(told);
  });

  it("with a title over several lines and nobody addressed", () => {
    expect(framed("省水利厅\n关于省十四届人大一次会议第2号建议\n办理情况的答复函\n一、情况\n建成水厂12座。").body).toBe("一、情况\n建成水厂12座。");
  });

  it("of a page that shows its source under a title nobody answers in", () => {
    const told = "2023年，全市共下达农村饮水安全资金1583.7万元，其中县级下达555万元，用于水源建设和管网改造，同时完善用水、用电、用地方面的扶持政策，推进规模化建设和专业化管理，确保供水安全。";
    expect(framed(`您的位置：首页>建议提案办理\n关于市政协四届二次会议第345号提案办理落实情况\n来源：市政府办公厅\n${told}`).body).toBe(told);
    expect(framed(`农村饮水\n来源：市政府办公厅\n${told}`).body).toContain(told);
  });

  it("with a request to the other agency", () => {
    expect(framed("省发展改革委：\n马海燕代表提出的《关于路的建议》收悉。现将我厅意见函告如下，请一并答复代表：\n建成水厂12座。").body).toBe("建成水厂12座。");
  });

  it("with an answer in the sentence that greets", () => {
    expect(framed("你好，你反映的问题已收悉，经核实，目前共有水厂12座，其中乡镇5座。").body).toBe("经核实，目前共有水厂12座，其中乡镇5座。");
  });

  it("of a report under its headline", () => {
    const told = "今年以来，省林业厅认真贯彻省委省政府部署，全力推进造林绿化，全省完成营造林72.6万亩，为年度任务的八成。";
    expect(framed(`贵州省一季度林业工作情况\n来源：省林业厅\n${told}`).body).toBe(told);
    expect(framed(`大力推进造林绿化\n${told}`).body).toBe(`大力推进造林绿化\n${told}`);
  });

  it("with labels of a form before the signature", () => {
    expect(framed("张三代表：\n来信收悉，现答复如下：\n建成水厂12座。\n办复类别：B类\n联系电话：2698617\n联 系 人：李某\n省水利厅\n2024年6月18日").body).toBe("建成水厂12座。");
  });

  it("without any", () => {
    expect(framed("一、情况\n建成12个。\n二、打算\n再建3个。")).toEqual({ furniture: [], body: "一、情况\n建成12个。\n二、打算\n再建3个。" });
    expect(framed("")).toEqual({ furniture: [], body: "" });
  });

  it.each([
    ["thanks that a further section follows", "现答复如下：\n一、情况\n感谢您对我们工作的肯定。\n二、打算\n再建3个。", "二、打算\n再建3个。"],
    ["a sentence about dates", "现答复如下：\n一、情况\n2024年6月18日，我厅召开会议。\n会后建成12个。", "会后建成12个。"],
    ["希望 as a name", "现答复如下：\n一、情况\n希望小学建成12所。\n全部投用。", "全部投用。"],
  ])("does not end at %s", (_, pasted, ending) => expect(framed(pasted).body.endsWith(ending)).toBe(true));
});
