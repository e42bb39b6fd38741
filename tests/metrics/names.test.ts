import { describe, expect, it } from "vitest";
import { metricAt } from "./sentence";

/** Phrasings grouped by how the name is found. */
const names: Record<string, readonly (readonly [marked: string, name: string])[]> = {
  "the noun after the number, with a verb that distinguishes": [
    ["新认定【22家】技术转移示范机构。", "新认定技术转移示范机构"],
    ["共有【3112户】高新技术企业。", "高新技术企业"],
    ["举办【5场】科技金融路演活动。", "举办科技金融路演活动"],
  ],
  "a general noun takes what it did": [
    ["有【4家】单位成功揭榜。", "成功揭榜单位"],
    ["【41家】企业与研究所签署转化协议。", "签署转化协议企业"],
    ["全省已有【58个】县（市、区）通过国家评估。", "通过国家评估县（市、区）"],
  ],
  "the noun before the number": [
    ["在孵企业【3727户】。", "在孵企业"],
    ["财政资金支持总额为【17837万元】。", "财政资金支持总额"],
    ["全省累计建成高标准农田【9163万亩】。", "建成高标准农田"],
    ["在偏远乡镇建成应急救援站【86座】。", "建成应急救援站"],
  ],
  "what was left out comes from the figure before": [
    ["推介技术成果247项、成功对接【29项】。", "成功对接技术成果"],
    ["新增入库成果2523项，累计达到【65995项】。", "增入库成果累计".replace("增", "")],
    ["普及率由2020年的83.2%提高到【88.7%】。", "普及率"],
  ],
  "lists spread over their figures": [
    ["县道、乡道、村道分别为3万公里、【4万公里】、11万公里。", "乡道"],
    ["小学、初中教师本科学历比例依次为72.9%、【90.3%】。", "初中教师本科学历比例"],
    ["小学、初中教师本科学历比例依次为【72.9%】、90.3%。", "小学教师本科学历比例"],
  ],
  "growth, share, rank and times are named for their level": [
    ["生猪出栏2228万头，同比增长【22.6%】。", "生猪出栏"],
    ["规模以上工业增加值增长【7.2%】。", "规模以上工业增加值"],
    ["技术合同成交额52亿元，位居全国【第5位】。", "技术合同成交额全国排名"],
    ["科技企业41家，占比达到【91%】。", "科技企业占比"],
    ["年作业面积1.35亿亩次，是2018年的【4.6倍】。", "年作业面积"],
  ],
  "parts know their whole": [
    ["兑付公益林补偿1.89亿元，其中国家级【1.19亿元】。", "兑付公益林补偿国家级"],
    ["2021年至2023年，累计安排补助资金45亿元。其中2023年安排【17亿元】。", "安排补助资金"],
  ],
};

for (const [group, rows] of Object.entries(names)) {
  describe(group, () => {
    it.each(rows)("%s → %s", (marked, name) => expect(metricAt(marked).name).toBe(name));
  });
}
