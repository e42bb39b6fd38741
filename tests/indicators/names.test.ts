import { describe, expect, it } from "vitest";
import { matchUnits } from "../../src/indicators/dimension";
import { compareNames } from "../../src/indicators/name-similarity";
import { normaliseName } from "../../src/indicators/normalise-name";
import { organisationOf, renamed } from "../../src/indicators/organisation";

const core = (name: string) => normaliseName(name).core;

describe("names of one thing", () => {
  it.each([
    ["新培训技术经纪人", "新培育技术经纪人"],
    ["全省高新技术企业数量", "高新技术企业"],
    ["“揭榜挂帅”项目总数", "揭榜挂帅项目"],
    ["省级研究生工作站总数", "省级研究生工作站"],
    ["健身补贴资金", "健身补助金额"],
    ["完成水利投资额", "水利投资"],
    ["科研成果", "职务科技成果"],
  ])("%s = %s", (a, b) => expect(core(a)).toBe(core(b)));
});

describe("the verb before what it is done to, or behind", () => {
  it.each([
    ["老旧设备更新改造", "更新改造老旧设备"], ["中小学校改造", "改造中小学校"], ["教师培训", "培训教师"], ["养老床位改建", "改建养老床位"], ["高标准农田新建", "新建高标准农田"],
    ["接种水痘疫苗", "水痘疫苗接种"], ["纺织产品出口", "出口纺织产品"], ["研学游客接待", "接待研学游客"], ["农药包装物回收", "回收农药包装物"], ["古树名木鉴定", "鉴定古树名木"], ["采购救护车", "救护车采购"],
  ])("%s ~ %s", (a, b) => expect(compareNames(core(a), core(b)).score).toBeGreaterThanOrEqual(0.9));

  it.each([
    ["食品和药品抽检", "药品和食品抽检"], ["食品药品抽检", "药品食品抽检"], ["发布红色预警信号", "发布预警信号红色"], ["企业平台", "平台企业"], ["学生教师比", "教师学生比"], ["高校企业合作", "企业合作高校"],
  ])("is all the order that may change: %s, %s", (a, b) => expect(compareNames(core(a), core(b)).score).toBeLessThan(0.74));
});

describe("two halves that change places, neither a verb that is known", () => {
  it.each([
    ["关爱留守儿童", "留守儿童关爱"], ["桥梁隧道安全评估", "安全评估桥梁隧道"], ["物流企业", "企业物流"],
  ])("somebody has to say: %s ? %s", (a, b) => {
    expect(compareNames(core(a), core(b)).score).toBeLessThan(0.74);
    expect(compareNames(core(a), core(b))).toMatchObject({ score: expect.closeTo(0.7, 1), differs: true });
  });
});

describe("names of different things", () => {
  it.each([
    ["企业牵头承担项目", "企业参加承担项目"], ["赋权职务科技成果", "转化职务科技成果"], ["入库需求", "入库成果"],
    ["大型灌区改造项目", "中型灌区改造项目"], ["大中型灌区改造项目", "中型灌区改造项目"], ["本科招生", "专科招生"],
    ["理事单位", "会员单位"], ["公办幼儿园", "民办幼儿园"],
    ["东平市设施面积", "南山市设施面积"], ["长岭县粮食产量", "呼和浩特市粮食产量"], ["延边朝鲜族自治州林地面积", "长春市林地面积"], ["大兴区养老床位", "丰台区养老床位"],
  ])("%s ≠ %s", (a, b) => expect(compareNames(core(a), core(b)).score).toBe(0));

  it.each([
    ["东平市设施面积", "东平市设施农业面积"], ["东平市设施面积", "设施面积"], ["批发市场改造", "农贸市场改造"], ["老旧小区改造", "城镇小区改造"],
    ["农村社区服务站", "城乡社区服务站"], ["国家示范县建设", "省级示范县建设"], ["农产品上市企业", "上市企业"],
  ])("places are no reason to part %s and %s", (a, b) => expect(compareNames(core(a), core(b)).score).toBeGreaterThan(0));

  it.each([
    ["三级医院帮扶县级医院", "县级医院帮扶三级医院"], ["三级医院对口帮扶县级医院", "县级医院对口帮扶三级医院"], ["高校服务企业", "企业服务高校"], ["村干部联系党员", "党员联系村干部"],
    ["城市援建乡镇", "乡镇援建城市"], ["出口占进口比例", "进口占出口比例"], ["大学生帮老人", "老人帮大学生"],
  ])("who does it to whom: %s ≠ %s", (a, b) => {
    expect(compareNames(core(a), core(b)).score).toBe(0);
    expect(compareNames(core(b), core(a)).score).toBe(0);
  });

  it("words exchanged for others make names unlike", () => {
    expect(compareNames(core("博士后科研工作站"), core("博士后科研流动站")).score).toBeLessThan(0.74);
  });
});

describe("units", () => {
  it.each([
    ["万元", "亿元", "same"], ["家", "户", "same"], ["家", "个", "compatible"], ["人", "名", "same"], ["%", "成", "same"],
    ["项", "条", "different"], ["项", "家", "different"], ["人", "人次", "different"], ["户", "户次", "different"], ["亩", "公顷", "different"],
    ["元", "%", "different"], ["%", "个百分点", "different"], ["座", "项", "different"],
    ["微克/立方米", "μg/m3", "same"], ["毫克/升", "mg/L", "same"], ["万平方米", "㎡", "same"], ["公里", "km", "same"], ["千克", "公斤", "same"],
    ["平方米", "m2", "same"], ["万m3", "立方米", "same"], ["m3/d", "立方米/日", "same"], ["公顷", "hm2", "same"], ["m2", "m", "different"],
    ["微克/立方米", "毫克/立方米", "different"], ["公里", "米", "different"],
  ] as const)("%s and %s are %s", (a, b, match) => expect(matchUnits(a, b)).toBe(match));
});

describe("agencies", () => {
  it.each([["云岭省科学技术厅", "云岭省科技厅"], ["云岭省环境保护厅", "云岭省生态环境厅"], ["海川市工业和信息化局", "海川市工信局"]])("%s is %s", (a, b) =>
    expect(organisationOf(a)).toEqual(organisationOf(b)));
  it("a short name is no renaming, a former name is", () => {
    expect(renamed("云岭省科学技术厅", "云岭省科技厅")).toBe(false);
    expect(renamed("云岭省环境保护厅", "云岭省生态环境厅")).toBe(true);
  });
});
