import { describe, expect, it } from "vitest";
import type { Header } from "../../src/letter/letter";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";

const headerOf = (letter: string): Header => readOutline(cleanText(letter)).header;

/** A letter as plain as can be, of which one line at a time is replaced. */
function letter(parts: Partial<Record<"title" | "number" | "to" | "greeting" | "from" | "date", string>> = {}): string {
  const { title, number, to, greeting, from, date } = {
    title: "青海省民政厅关于省十四届人大二次会议第36号建议的答复",
    number: "青民函〔2024〕18号",
    to: "马海燕代表：",
    greeting: "您提出的《关于加强社区服务的建议》收悉，现答复如下：",
    from: "青海省民政厅",
    date: "2024年6月3日",
    ...parts,
  };
  return [title, number, to, greeting, "一、主要做法", "建成社区服务站12个。", "感谢您的支持！", from, date].join("\n");
}

describe("what stands on lines of its own", () => {
  it("a month at the end tells the year, and nobody's day", () => {
    expect(headerOf(letter({ number: "A类", title: "关于第36号建议的答复", date: "2024年6月" }))).toMatchObject({ agency: "青海省民政厅", year: 2024, date: null });
    expect(headerOf(letter({ number: "A类", title: "关于第36号建议的答复", from: "青海省民政厅2024年6月", date: "" }))).toMatchObject({ agency: "青海省民政厅", year: 2024 });
  });
  it("a month within the letter is no signature", () => {
    expect(readOutline(cleanText("马海燕代表：\n您的建议收悉，现答复如下：\n2023年5月\n建成站点12个。\n2023年6月\n建成站点8个。\n县民政局\n2024年6月3日")).items.length).toBeGreaterThan(1);
  });
  it("session and number below the title", () => {
    expect(headerOf(letter({ title: "关于对支持农民返乡创业的建议的答复", number: "东山区十八届人大五次会议\n第3号" }))).toMatchObject({ session: "东山区十八届人大五次会议", proposalNumber: "3" });
  });
});

describe("document number", () => {
  it.each([
    ["青民函〔2024〕18号", "青民函〔2024〕18号"],
    ["青民函【2024】18 号", "青民函【2024】18号"],
    ["青民函[2024]18号", "青民函[2024]18号"],
    ["青民函（2024）第18号", "青民函（2024）第18号"],
    ["（青民提字〔２０２４〕１８号）", "青民提字〔2024〕18号"],
    ["发文字号：青民建议发〔2024〕7号", "青民建议发〔2024〕7号"],
    ["青民函〔2024〕18号　　　　　　签发人：马某", "青民函〔2024〕18号"],
    ["无", null],
  ])("%s", (number, expected) => expect(headerOf(letter({ number })).docNumber).toBe(expected));
});

describe("date", () => {
  it.each([
    ["2024年6月3日", "2024-06-03"],
    ["2024 年 12 月 13 日", "2024-12-13"],
    ["二〇二四年六月三日", "2024-06-03"],
    ["二○二四年十二月二十一日", "2024-12-21"],
    ["二零一九年十月三十日", "2019-10-30"],
    ["青海省民政厅 2024年6月3日", "2024-06-03"],
  ])("%s", (date, expected) => expect(headerOf(letter({ date })).date).toBe(expected));

  it("of the web page stands in for a missing one", () => {
    expect(headerOf("发布日期：2023-07-04\n" + letter({ date: "" })).date).toBe("2023-07-04");
  });
  it("of the web page may stand on the line of its source", () => {
    expect(headerOf("来源：市政府办公厅 发布时间：2023-07-04 浏览次数：12\n" + letter({ date: "" })).date).toBe("2023-07-04");
  });
  it("of writing goes before that of the web page", () => {
    expect(headerOf("成文日期\t2023-06-20\t发布日期\t2023-07-04\n索引号\t12\t分类\t民政\n" + letter({ date: "" })).date).toBe("2023-06-20");
  });
  it.each(["印发日期", "生成日期", "签发日期"])("%s goes before that of the web page as well", (label) => {
    expect(headerOf(`发布日期：2023-07-04\n${label}：2023-06-20\n${letter({ date: "" })}`).date).toBe("2023-06-20");
  });
  it("decides the year, else the document number does, else the session", () => {
    expect(headerOf(letter()).year).toBe(2024);
    expect(headerOf(letter({ date: "" })).year).toBe(2024);
    expect(headerOf(letter({ date: "", number: "" })).year).toBe(2024);
    expect(headerOf("全省建成12所。").year).toBeNull();
  });
});

describe("addressee", () => {
  it.each([
    ["马海燕代表：", "马海燕代表"],
    ["尊敬的马海燕代表：", "马海燕代表"],
    ["马海燕、李生福委员:", "马海燕、李生福委员"],
    ["马海燕代表、李生福代表：", "马海燕代表、李生福代表"],
    ["李生福等12位代表：", "李生福等12位代表"],
    ["民盟青海省委：", "民盟青海省委"],
    ["九三学社青海省委员会：", "九三学社青海省委员会"],
    ["致公党西宁市总支：", "致公党西宁市总支"],
    ["农工党界别：", "农工党界别"],
    ["省工商联：", "省工商联"],
    ["买买提·吐尔逊委员：", "买买提·吐尔逊委员"],
    ["青海代表团：", "青海代表团"],
    ["尊敬马海燕代表：", "马海燕代表"],
    ["尊敬的李生福同志：", "李生福同志"],
    ["马海燕代表您好：", "马海燕代表"],
    ["尊敬的马海燕代表，您好！", "马海燕代表"],
    ["省农业农村厅：", "省农业农村厅"],
    ["省人大代表马海燕：", "省人大代表马海燕"],
    ["陈晓岚等5位代表：", "陈晓岚等5位代表"],
    ["陈晓岚、李敏等5名委员：", "陈晓岚、李敏等5名委员"],
    ["尊敬的陈晓岚等五位代表：", "陈晓岚等五位代表"],
    ["陈晓岚等5位代表", "陈晓岚等5位代表"],
    ["陈晓岚代表等5人：", "陈晓岚代表等5人"],
    ["陈晓岚等5位代表，您们好：", "陈晓岚等5位代表"],
  ])("%s", (to, expected) => expect(headerOf(letter({ to })).addressee).toBe(expected));

  it("on one line with the greeting", () => {
    expect(headerOf(letter({ to: "", greeting: "马海燕委员：您提出的《关于加强社区服务的提案》收悉，现答复如下：" })).addressee).toBe("马海燕委员");
    expect(headerOf(letter({ to: "", greeting: "关于政协十二届五次会议第317号提案的答复马海燕委员：您提出的《关于加强社区服务的提案》收悉，现答复如下：" })).addressee).toBe("马海燕委员");
    expect(headerOf(letter({ to: "", greeting: "陈晓岚等5位代表：您提出的《关于加强社区服务的建议》收悉，现答复如下：" })).addressee).toBe("陈晓岚等5位代表");
    expect(headerOf(letter({ to: "", greeting: "省民政厅关于省十四届人大三次会议第317号建议的答复陈晓岚等5位代表：您提出的《关于加强社区服务的建议》收悉，现答复如下：" })).addressee).toBe("陈晓岚等5位代表");
  });
});

describe("case", () => {
  it.each([
    ["青海省民政厅关于省十四届人大二次会议第36号建议的答复", "省十四届人大二次会议", "36", "npc"],
    ["关于对省政协十三届一次会议第2023W316号委员提案的答复", "省政协十三届一次会议", "2023W316", "cppcc"],
    ["对自治区政协十三届二次会议第0281号提案的答复", "自治区政协十三届二次会议", "0281", "cppcc"],
    ["关于市政协十五届四次会议第101、215号提案的答复", "市政协十五届四次会议", "101、215", "cppcc"],
    ["关于省十三届人大五次会议第36号、第48号建议的答复", "省十三届人大五次会议", "36、48", "npc"],
    ["国家林草局对十四届全国人大三次会议第1234号建议的答复", "十四届全国人大三次会议", "1234", "npc"],
    ["关于县第十七届人民代表大会第二次会议第8号建议的答复", "县第十七届人民代表大会第二次会议", "8", "npc"],
    ["关于省十三届人大五次会议温12号建议的答复", "省十三届人大五次会议", "温12", "npc"],
    ["关于省十四届人大二次会议20240331号建议的答复", "省十四届人大二次会议", "20240331", "npc"],
    ["关于区十八届人大四次会议第20250118040077号建议的答复函", "区十八届人大四次会议", "20250118040077", "npc"],
    ["对省十三届人大五次会议第JY100013050391号建议的答复", "省十三届人大五次会议", "JY100013050391", "npc"],
    ["第141061号：关于对市政协十三届四次会议提案的答复", "市政协十三届四次会议", "141061", "cppcc"],
    ["西宁市水务局关于市十五届人大一次会议第151建议的答复", "市十五届人大一次会议", "151", "npc"],
    ["天水市交通运输局关于对人大第七届四次会议第177号建议的答复", "人大第七届四次会议", "177", "npc"],
    ["关于政协第十二届广东省委员会第一次会议第20180708号提案答复的函", "政协第十二届广东省委员会第一次会议", "20180708", "cppcc"],
    ["关于市政协十三届四次会议委员提案〔2020〕84号的答复", "市政协十三届四次会议", "84", "cppcc"],
    ["对省政协第十三届委员会第二次会议第36号提案的答复", "省政协第十三届委员会第二次会议", "36", "cppcc"],
  ])("%s", (title, session, number, kind) => {
    const header = headerOf(letter({ title, greeting: "您提出的有关意见收悉，现答复如下：" }));
    expect([header.session, header.proposalNumber, header.proposalKind]).toEqual([session, number, kind]);
  });

  it.each([
    ["您在省政协十三届二次会议上提出的《关于“银发经济”的提案》（第36号）收悉，现答复如下：", "关于“银发经济”的提案"],
    ["您提出的“关于加强社区服务的建议”收悉，现答复如下：", "关于加强社区服务的建议"],
    ["您提出的关于加强社区服务的建议收悉。现答复如下：", "关于加强社区服务的建议"],
    ["您提出的《关于落实〈条例〉的建议》（以下简称《建议》）收悉，现答复如下：", "关于落实〈条例〉的建议"],
    ["您提出的《关于加强社区服务》的建议收悉，现答复如下：", "关于加强社区服务"],
    ["你们提出的《关于养老的提案》（第101号）、《关于托育的提案》（第215号）收悉。现答复如下：", "关于养老的提案；关于托育的提案"],
    ['您提出的《关于守护"舌尖上的安全"的提案》收悉，现答复如下：', '关于守护"舌尖上的安全"的提案'],
  ])("title in: %s", (greeting, title) => expect(headerOf(letter({ greeting })).proposalTitle).toBe(title));

  it.each([
    ["你们提出的“加大农村供水投入力度”的建议已收悉，现答复如下：", "加大农村供水投入力度"],
    ["您在市政协六届四次会议上提出“关于推广‘一站式’服务的提案”的提案收悉，现答复如下：", "关于推广‘一站式’服务的提案"],
    ["您提出的关于“关于推进托育服务的建议”的提案收悉，现答复如下：", "关于推进托育服务的建议"],
    ["您提出的“关于加强“一老一小”服务的建议”收悉，现答复如下：", "关于加强“一老一小”服务的建议"],
    ["您提出的关于“借力运动会，发展体育产业的提案”收悉，现答复如下：", "借力运动会，发展体育产业的提案"],
    ["您提出的“让居民用上天然气的请求”已收悉，现答复如下：", "让居民用上天然气的请求"],
    ["您提出的关于“一刻钟生活圈”的建议收悉，现答复如下：", "关于“一刻钟生活圈”的建议"],
  ])("title without 《》 in: %s", (greeting, title) => expect(headerOf(letter({ greeting })).proposalTitle).toBe(title));

  it("title in 《》 of the letter's own title goes before one in quotes", () => {
    const title = "西宁市第十六届人大二次会议《关于在滨河社区试点社区养老的建议》（231号）办理情况的答复";
    expect(headerOf(letter({ title, greeting: "您提出的关于“在滨河社区试点社区养老”的建议收悉，现答复如下：" }))).toMatchObject({ proposalTitle: "关于在滨河社区试点社区养老的建议", proposalNumber: "231" });
  });

  it("title in quotes before 复文", () => {
    expect(headerOf("“关于支持木本油料产业发展的建议”复文（2021年第4570号）\n\n目前，全国种植面积达到1.2亿亩。\n\n国家林业和草原局\n2021年11月22日")).toMatchObject({
      agency: "国家林业和草原局", proposalTitle: "关于支持木本油料产业发展的建议", proposalNumber: "4570", proposalKind: "npc",
    });
  });

  it("title told in the letter's own title", () => {
    expect(headerOf("对区政协九届三次会议关于增设充电桩的提案的答复\n李生福委员您好：\n目前，全区建成充电站12座。\n区发展和改革局\n2024年6月3日")).toMatchObject({
      addressee: "李生福委员", proposalTitle: "关于增设充电桩的提案", session: "区政协九届三次会议", agency: "区发展和改革局",
    });
  });

  it("number in the greeting, behind the title", () => {
    expect(headerOf(letter({ title: "答复", greeting: "您提出的《关于普法的建议》（88号）收悉。经研究，我局提出如下答复意见。" })).proposalNumber).toBe("88");
  });

  it("kind by what the greeting calls it", () => {
    expect(headerOf("《关于金融支持乡镇企业发展》的提案已收悉。现答复如下：\n一、情况").proposalKind).toBe("cppcc");
  });

  it("is told by the addressee where there is no session", () => {
    expect(headerOf("农工党省委：\n来信收悉，现答复如下：\n一、情况").proposalKind).toBe("cppcc");
    expect(headerOf("马海燕代表：\n来信收悉，现答复如下：\n一、情况").proposalKind).toBe("npc");
  });

  it("takes the fuller name of the session, without what stands before it", () => {
    expect(headerOf(letter({ title: "对西宁市湟中区一届人大三次会议第3号建议的答复", greeting: "您在湟中区一届人大三次会议上提出的《关于学校的建议》收悉，现答复如下：" })).session).toBe("西宁市湟中区一届人大三次会议");
    expect(headerOf(letter({ title: "对县第十七届人大第四次会议第37号建议的答复", greeting: "您在第十七届人民代表大会第四次会议上提出的《关于学校的建议》收悉，现答复如下：" })).session).toBe("县第十七届人大第四次会议");
    expect(headerOf(letter({ title: "关于办理县十八届人大五次会议第3号建议的答复", greeting: "来信收悉，现答复如下：" })).session).toBe("县十八届人大五次会议");
    expect(headerOf(letter({ title: "2024年民和县八届政协第二次会议第3号提案的答复", greeting: "来信收悉，现答复如下：" })).session).toBe("民和县八届政协第二次会议");
  });

  it("takes no document number for a case number", () => {
    expect(headerOf("关于提案的答复\n青民函〔2024〕第18号\n马海燕委员：\n来信收悉，现答复如下：\n一、情况").proposalNumber).toBeNull();
  });
});

describe("agencies", () => {
  it.each([
    ["the signature", letter(), ["青海省民政厅"]],
    ["a seal mark beside it", letter({ from: "青海省民政厅（盖章）" }), ["青海省民政厅"]],
    ["signature and date on one line", letter({ from: "", date: "青海省民政厅　2024年6月3日" }), ["青海省民政厅"]],
    ["the title where nobody signed", letter({ from: "", date: "" }), ["青海省民政厅"]],
    ["the title where the signature is short", letter({ from: "省民政厅" }), ["青海省民政厅"]],
    ["several signatures", letter({ from: "青海省民政厅\n青海省财政厅" }), ["青海省民政厅", "青海省财政厅"]],
    ["several on one line", letter({ from: "青海省民政厅　青海省财政厅" }), ["青海省民政厅", "青海省财政厅"]],
    ["a ministry", letter({ title: "答复", from: "水利部" }), ["水利部"]],
    ["a ministry, dated on its line", letter({ title: "答复", from: "", date: "水利部2024年6月3日" }), ["水利部"]],
    ["an office", letter({ title: "答复", from: "县委编办" }), ["县委编办"]],
    ["a brigade", letter({ title: "答复", from: "罗甸县消防救援大队" }), ["罗甸县消防救援大队"]],
    ["who took it on, where nobody signed", letter({ title: "答复", from: "承办单位：民和县住房和城乡建设局　单位负责人：" }), ["民和县住房和城乡建设局"]],
    ["the source of a page, beside other labels", "来源：市体育局　发布日期：2023-02-24　访问量：12\n马海燕代表：\n来信收悉，现答复如下：\n一、情况\n建成12个。", ["市体育局"]],
    ["a league committee", letter({ title: "答复", from: "团市委" }), ["团市委"]],
    ["a federation by its short name", letter({ title: "答复", from: "西宁市残联" }), ["西宁市残联"]],
    ["bodies by other names", letter({ title: "答复", from: "湖北省残疾人联合会" }), ["湖北省残疾人联合会"]],
    ["the web page", "发布机构：青海省民政厅\n马海燕代表：\n来信收悉，现答复如下：\n一、情况\n建成12个。", ["青海省民政厅"]],
    ["nothing", "一、情况\n建成12个。", []],
  ])("from %s", (_, pasted, expected) => expect(headerOf(pasted).agencies).toEqual(expected));
});

it("of an opinion for another agency", () => {
  const pasted = "信息名称：\t对市十五届人大四次会议4190号建议的协办意见\t分类：\t环境\n内容概览：\t\t\t\n时效：\t有效\t\t\n市农业农村局：\n经研究，现对马海燕代表提出的关于持续整治农村人居环境，建设宜居乡村的建议提出如下协办意见，供你单位答复代表时参考：\n建成处理设施12座。\n西宁市生态环境局\n2024年6月3日";
  expect(headerOf(pasted)).toMatchObject({
    addressee: "市农业农村局", agency: "西宁市生态环境局", session: "市十五届人大四次会议", proposalNumber: "4190", proposalKind: "npc", proposalTitle: "关于持续整治农村人居环境，建设宜居乡村的建议",
  });
});

it("of a letter under the title of its web page", () => {
  const pasted = ["政府信息公开", "2024年海东市七届政协第一次会议《关于公厕的建议》（134号）的答复", "浏览：28117次", letter({ title: "对市七届政协一次会议第134号提案的答复", number: "" })].join("\n");
  expect(headerOf(pasted)).toMatchObject({ session: "市七届政协一次会议", proposalNumber: "134", agency: "青海省民政厅", addressee: "马海燕代表" });
});

it("takes the agency without the words of the page above it", () => {
  expect(headerOf(["政府信息公开", letter({ from: "", date: "2024年6月3日" })].join("\n")).agency).toBe("青海省民政厅");
});

it("of a title over two lines", () => {
  const header = headerOf(letter({ title: "青海省民政厅\n关于省十四届人大二次会议\n第36号建议办理情况的答复" }));
  expect(header).toMatchObject({ agency: "青海省民政厅", session: "省十四届人大二次会议", proposalNumber: "36" });
});

it("is empty for a text that is no letter", () => {
  expect(headerOf("今天天气很好。")).toEqual({
    docNumber: null, agency: null, agencies: [], date: null, year: null, addressee: null, proposalTitle: null, proposalKind: null, session: null, proposalNumber: null,
  });
});
