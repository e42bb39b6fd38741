import { describe, expect, it } from "vitest";
import { metricAt, readSentence } from "./sentence";

/** Sentences in, figures out: 【】 stands around qualifier, number and unit. */
const figures: Record<string, readonly (readonly [marked: string, value: number, unit: string, si: number, qualifier?: string])[]> = {
  "digits with their unit": [
    ["新建水厂【12座】。", 12, "座", 12, "exact"],
    ["完成投资【3.5亿元】。", 3.5, "亿元", 350000000],
    ["治理水土流失【1,286.4平方公里】。", 1286.4, "平方公里", 1286.4],
    ["培训农民【1.3万人次】。", 1.3, "万人次", 13000],
    ["推荐人才【131人（个）】。", 131, "人（个）", 131],
    ["发放补贴【300元/人·月】。", 300, "元/人·月", 300],
    ["覆盖【9市(州)】。", 9, "市(州)", 9],
    ["年发电【20.5亿千瓦时】。", 20.5, "亿千瓦时", 2050000000],
    ["浓度降至【1.42mg/L】。", 1.42, "mg/L", 1.42],
  ],
  "percentages, points, fractions, tenths": [
    ["覆盖率达到【98.5%】。", 98.5, "%", 98.5],
    ["合格率为【百分之九十六】。", 96, "%", 96],
    ["同比提高【3.1个百分点】。", 3.1, "个百分点", 3.1],
    ["死亡率为【3.92‰】。", 3.92, "‰", 3.92],
    ["占总数的【三分之二】。", 66.67, "%", 66.67],
    ["差错率为【百万分之三】。", 0.0003, "%", 0.0003],
    ["漏损率降至【千分之四点五】。", 4.5, "‰", 4.5],
    ["完工率达到【八点五成】。", 8.5, "成", 85],
    ["满意率提高【三点二个百分点】。", 3.2, "个百分点", 3.2],
    ["人均缴费【18元5角4分】。", 18.54, "元", 18.54],
    ["【八成以上】的村通了客车。", 8, "成", 80, "over"],
    ["约占全市的【八成五】。", 8.5, "成", 85, "about"],
    ["产值较2020年翻了【一番多】。", 1, "番", 1, "over"],
    ["利用率提高【一倍还多】。", 1, "倍", 1, "over"],
    ["护理院增加【一倍多】。", 1, "倍", 1, "over"],
    ["惠及群众【近百万人】。", 100, "万人", 1000000, "near"],
    ["共出资【两到三仟澳元】。", 2000, "澳元", 2000],
    ["库存白银【三千两百两】。", 3200, "两", 3200],
    ["安排資金【伍拾萬圓】。".replace("資金", "资金"), 50, "萬圓", 500000],
    ["利率上浮达【60个基点】。", 60, "个基点", 60],
    ["收入比2020年【翻一番】。".replace("【翻一番】", "翻【一番】"), 1, "番", 1],
    ["规模较2020年【翻番】。", 1, "番", 1],
  ],
  "qualifiers on the left": [
    ["培训教师【超3万人次】。", 3, "万人次", 30000, "over"],
    ["资金【不少于5亿元】。", 5, "亿元", 500000000, "over"],
    ["误差【不超过2%】。", 2, "%", 2, "under"],
    ["合同金额【近10.6亿元】。", 10.6, "亿元", 1060000000, "near"],
    ["带动投入【约5亿元】。", 5, "亿元", 500000000, "about"],
    ["高新技术企业【突破3500户】。", 3500, "户", 3500, "over"],
    ["户均年收入【近万元】。", 1, "万元", 10000, "near"],
  ],
  "qualifiers on the right and inside": [
    ["培训经纪人【270余人】。", 270, "人", 270, "over"],
    ["资金【12000余万元】。", 12000, "万元", 120000000, "over"],
    ["投入【2000多万元】。", 2000, "万元", 20000000, "over"],
    ["选派【200名左右】。", 200, "名", 200, "about"],
    ["出资【81亿多元】。", 81, "亿元", 8100000000, "over"],
    ["短视频账号粉丝【2.6万+】。", 2.6, "万", 26000, "over"],
    ["快递业务量【过百亿件】。", 100, "亿件", 10000000000, "over"],
    ["快递收入【上万亿元】。", 1, "万亿元", 1000000000000, "over"],
    ["带动就业【上千人】。", 1000, "人", 1000, "over"],
    ["发表报道【百余篇】。", 100, "篇", 100, "over"],
    ["服务中心接近全市社区总数的【60%】。", 60, "%", 60, "near"],
    ["闲置场所不足全区总数的【5%】。", 5, "%", 5, "under"],
    ["建成服务【5个】点位。", 5, "个", 5, "exact"],
    ["投入补助资金【282万】对乡村道路进行改造。", 282, "万", 2820000, "exact"],
    ["林产值约占全国【1/4】。", 25, "%", 25],
    ["在【120县次】开展试点。", 120, "县次", 120],
    ["公共数据归集量较去年翻【近四番】。", 4, "番", 4, "near"],
    ["每张床位补助【1.2万元/床位】。", 1.2, "万元/床位", 12000],
    ["全网播放量【1.2亿+次】。", 1.2, "亿次", 120000000, "over"],
    ["服务商户【500+家】。", 500, "家", 500, "over"],
    ["培训讲解员【1000余+人次】。", 1000, "人次", 1000, "over"],
    ["开展文艺演出【200场＋】。", 200, "场", 200, "over"],
    ["游客好评率【98%+】。", 98, "%", 98, "over"],
    ["投资约占全省的【六分之一】。", 16.67, "%", 16.67, "about"],
  ],
  "ranges have two ends": [
    ["每村补助【5—10万元】。", 5, "万元", 50000],
    ["新增就业【8万—10万人】。", 8, "万人", 80000],
    ["新增医院【10至12家】。", 10, "家", 10],
  ],
  "units shared along a list": [
    ["分别提高【5.1】、4.6个百分点。", 5.1, "个百分点", 5.1],
    ["三年分别补水【5.85亿】、5.94亿、6.15亿立方米。", 5.85, "亿立方米", 585000000],
  ],
  "coefficients and indices have none": [["灌溉水有效利用系数提高到【0.578】。", 0.578, "", 0.578]],
};

for (const [group, rows] of Object.entries(figures)) {
  describe(group, () => {
    it.each(rows.map(([marked, value, unit, si, qualifier]) => ({ marked, value, unit, si, qualifier })))("$marked", ({ marked, value, unit, si, qualifier }) => {
      const metric = metricAt(marked);
      expect(metric).toMatchObject({ value, unit, si });
      if (qualifier) expect(metric.qualifier).toBe(qualifier);
    });
  });
}

it("keeps the lower end of a range first where it was told last", () => {
  expect(metricAt("各县优良率在【92.9%至64.2%】之间。")).toMatchObject({ value: 64.2, valueMax: 92.9 });
});

it("keeps the upper end of a range", () => {
  expect(metricAt("每村补助【5—10万元】。")).toMatchObject({ value: 5, valueMax: 10, siMax: 100000 });
});

it("counts a decrease below zero", () => {
  expect(metricAt("事故同比下降【3.2%】。")).toMatchObject({ value: 3.2, si: -3.2, kind: "change" });
});

describe("places in an order", () => {
  it.each([
    ["秋粮单产居历史【第二高位】。", 2, "位"],
    ["茶叶产量为历史同期【第三高】。", 3, "位"],
    ["旅游收入位居全省【第8】，比上年有进步。", 8, "位"],
    ["营商环境排名【第一】。", 1, "位"],
    ["环境质量指数位列【前三】。", 3, "位"],
    ["县域经济跻身全国【前10】。", 10, "位"],
    ["外贸依存度挺进全省【前二十名】。", 20, "名"],
    ["满意度排名全市【前五位】。", 5, "位"],
    ["出口增速居全国【首位】。", 1, "位"],
    ["投资完成率全省【首位】。", 1, "位"],
    ["连续三年保持全省【第1】。", 1, "位"],
  ] as const)("%s", (marked, value, unit) => expect(metricAt(marked)).toMatchObject({ value, si: value, unit, kind: "rank" }));

  it.each([
    ["营商环境排名上升【3位】。", 3],
    ["考核较上年前移【2个位次】。", 2],
    ["综合排名后移【4位】。", -4],
  ] as const)("and how far one moved: %s", (marked, si) => expect(metricAt(marked)).toMatchObject({ si, kind: "change" }));

  it("but people are no places", () => expect(metricAt("全职引进【12位】专家。")).toMatchObject({ si: 12, kind: "level" }));

  it.each(["把安全放在首位，把质量放在第一位。", "提高首位度，壮大首位产业。", "位列全省第一方阵。", "居全国前列。", "第三高中建成投用。", "全省第一家通过验收。", "进入前三甲。"])("no place: %s", (text) => {
    expect(readSentence(text).metrics).toEqual([]);
  });
});

describe("a minus is part of the number", () => {
  it.each([
    ["规上工业增加值增速为【-8.6%】。", -8.6, "change"],
    ["固定资产投资同比【－2.3%】。", -2.3, "change"],
    ["社会消费品零售总额同比【﹣1.8%】。", -1.8, "change"],
    ["外贸出口同比【–3.2%】。", -3.2, "change"],
    ["外贸进口同比【- 4.1%】。", -4.1, "change"],
    ["一季度税收下滑（同比【−12.5%】）。", -12.5, "change"],
    ["三年增速分别为2.1%、【-0.8%】、3.4%。", -0.8, "change"],
    ["三年增速分别为-2.1%、【0.8%】、3.4%。", 0.8, "change"],
    ["民间投资增速由-8.6%回升至【3.2%】。", 3.2, "change"],
    ["地方财政收入增速为【负1.5%】。", -1.5, "change"],
    ["规上服务业营收增速低于全省，【-0.5个百分点】。", -0.5, "change"],
    ["国有粮食企业利润总额为【-2.3亿元】。", -230000000, "level"],
    ["冬季最低气温【-12.5℃】。", -12.5, "level"],
    ["预计增速【约-2%】。", -2, "change"],
    ["服务净出口的贡献率为【-4.2%】。", -4.2, "share"],
  ] as const)("%s", (marked, si, kind) => expect(metricAt(marked)).toMatchObject({ si, kind }));

  it("and printed in words before the verb", () => expect(metricAt("民间投资同比负增长【3.2%】。")).toMatchObject({ value: 3.2, si: -3.2, kind: "change" }));
  it.each([
    ["每村补助【5-10万元】。", 50000],
    ["占比在【3%-5%】。", 3],
    ["工作要点：-【3个】项目、-5个平台。", 3],
    ["驾驶人自负【3万元】。", 30000],
  ] as const)("but a dash that joins or opens is none: %s", (marked, si) => expect(metricAt(marked).si).toBe(si));
});

describe("what a qualifier leaves open", () => {
  it.each([
    ["共【270余人】。", 270, null],
    ["【不足45%】的村。".replace("【不足45%】的村", "入住率【不足45%】"), null, 45],
    ["共【12座】。", 12, 12],
    ["投入【约100万元】。", 950000, 1050000],
    ["投入【近100万元】。", 900000, 1000000],
  ] as const)("%s", (marked, low, high) => {
    expect(metricAt(marked)).toMatchObject({ low, high });
  });
});
