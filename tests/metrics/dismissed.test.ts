import { describe, expect, it } from "vitest";
import { dismissRules } from "../../src/metrics/dismiss-rules";
import { scanNumbers } from "../../src/metrics/numbers";
import { readLetter } from "../../src/engine";
import { readSentence, unmark } from "./sentence";

/** Numbers that quantify nothing, and why. */
const dismissed: readonly (readonly [marked: string, reason: string])[] = [
  ["【2023年】完成了改革。", "date"],
  ["【2月3日】印发通知。", "date"],
  ["【2020—2023年】持续推进。", "date"],
  ["实施【三年】行动。", "duration"],
  ["今年【前4个月】平稳。".replace("今年【前4个月】", "今年前【4】个月"), "duration"],
  ["印发《方案》（水农〔【2022】〕223号）。".replace("【2022】〕223号", "【2022〕223号】"), "document-number"],
  ["国务院令第【722号】公布。", "document-number"],
  ["省【十四届】人大会议。", "session"],
  ["启动第【二批】试点。", "ordinal"],
  ["拨打电话0431-88975600。".replace("0431-88975600", "【0431-88975600】"), "phone"],
  ["【12345】热线全天受理。", "name"],
  ["监测PM【2.5】浓度。", "name"],
  ["建成【5G】基站网络。", "name"],
  ["修订《城市规划2035》后施行。".replace("2035", "【2035】"), "name"],
  ["升级到【3.0版】。", "version"],
  ["构建“【1+10】+N”体系。".replace("【1+10】+N", "【1+10+N】"), "ratio-slogan"],
  ["对【60岁以上】老年人免费。", "threshold"],
  ["治理【25度以上】坡耕地。", "threshold"],
  ["沿江【1公里】范围内的化工企业全部搬迁。", "threshold"],
  ["水源地周边【500米】内的养殖场全部关停。", "threshold"],
  ["改造【10kV】主干线路。", "threshold"],
  ["提供【24小时】服务。", "duration"],
  ["比赛于【9:30】开始。", "time"],
  ["每天【9:30】开放。", "time"],
  ["较上午【9:00】提前。", "time"],
];

describe("dismissed with a reason", () => {
  it.each(dismissed)("%s", (marked, reason) => {
    const { text, spans } = unmark(marked);
    const read = readSentence(text);
    const at = read.dismissed.find((d) => d.span.start <= spans[0]!.start && d.span.end >= spans[0]!.end);
    expect(read.metrics.map((m) => text.slice(m.span.start, m.span.end))).toEqual([]);
    expect(at?.reason).toBe(reason);
  });
});

/** How many are addressed by the name of one is nobody's figure, in whatever line it stands. */
describe("a number of the head", () => {
  it.each([
    ["陈晓岚等【5】位代表：\n", "addressee"],
    ["陈晓岚等【5】位代表\n", "addressee"],
    ["陈晓岚等【五】位代表：\n", "addressee"],
    ["陈晓岚代表等【5】人：\n", "addressee"],
    ["陈晓岚等【5】位代表：", "addressee"],
    ["浏览次数：【286】\n陈晓岚代表：\n", "furniture"],
  ])("%s", (head, reason) => {
    const { text, spans } = unmark(`某省民政厅\n${head}您提出的《关于社区服务的建议》收悉，现答复如下：\n建成服务站12个。\n某省民政厅\n2024年6月3日`);
    const { metrics, dismissed: left } = readLetter(text);
    expect(metrics.map(({ value }) => value)).toEqual([12]);
    expect(left.find(({ span }) => span.start === spans[0]!.start)).toMatchObject({ span: spans[0], reason });
  });
});

describe("what is set beside the words", () => {
  it.each([
    ["【[31m】建成平台12个，投入【[1;32m】300万元。", "furniture"],
    ["【<font size=3>】建成平台12个</font>，投入300万元。", "furniture"],
    ["建成平台12个，投入\n\n【— 3 —】\n\n300万元。", "page-number"],
  ])("%j is typography", (marked, reason) => {
    const { text, spans } = unmark(marked);
    const { metrics, dismissed: left } = readSentence(text);
    expect(metrics.map((m) => text.slice(m.span.start, m.span.end))).toEqual(["12个", "300万元"]);
    expect(left).toEqual(spans.map((span) => ({ span, reason, rule: "dismiss.dropped" })));
  });
});

/** A number that no letter prints, in a name would be no better. */
describe("a number beyond all counting", () => {
  const nines = "9".repeat(400);
  it.each([`项目资金${nines}万元，投资1e999亿元，新建平台12个。`, `项目资金${nines}万元1e999亿元，新建平台12个。`, `项目资金${nines}1e999亿元，新建平台12个。`])("is a code and part of no name: %#", (text) => {
    const { metrics, dismissed: left } = readSentence(text);
    expect(metrics.map(({ value, name }) => [value, name])).toEqual([[12, "新建平台"]]);
    expect(left.every(({ reason }) => reason === "code")).toBe(true);
    expect(left.map(({ span }) => text.slice(span.start, span.end)).join("")).toContain("1e999亿");
  });
});

/** What a limit sorts is counted behind it: the limit is nobody's result, the count is. */
describe("a limit that sorts what is counted", () => {
  it.each([
    ["税收【超亿元】的镇4个。", 4],
    ["产值【超10亿元】的龙头企业达到6家。", 6],
    ["一般公共预算收入过【20亿元】的县（市、区）达到12个。", 12],
    ["在【千人以上】供水工程中选出12处。", 12],
    ["对【万头以上】规模猪场12家开展改造。", 12],
    ["年销售额【超千万元】网店31家。", 31],
    ["集体收入【不足10万元】的村23个。", 23],
    ["入住率【低于50%】的养老机构8家。", 8],
    ["其中【超20亿元】项目200个。", 200],
    ["产值【超千亿元】的4个。", 4],
    ["产值【500亿元至1000亿元】的7个。", 7],
    ["农贸市场面积在【2000平方米以上】的有65家。", 65],
    ["支持【50人以上】企业120家。", 120],
    ["引进【10名以上】高层次人才的企业有12家。", 12],
    ["设立【5个以上】分支机构的企业奖励50万元。", 50],
    ["建成日处理【500吨】的垃圾焚烧发电厂1座。", 1],
    ["人均纯收入【低于1万元】的家庭减少到210户。", 210],
    ["流转面积在【50亩以上】的大户1352户。", 1352],
    ["林网控制率达【90%以上】的县36个。", 36],
    ["每【10万人】口拥有精神科医师4.1名。", 4.1],
    ["由每【50公斤】提高至129元。", 129],
    ["每收住【1名】失能老人补助200元。", 200],
    ["大学学科8个进入ESI全球排名前【1‰】。", 8],
    ["主营业务收入【超千亿企业】3家。", 3],
    ["培育【亿元】级企业12家。", 12],
    ["拟新增【200千伏安】变压器5台。", 5],
    ["新建【500立方米】蓄水池12座。", 12],
    ["年营业收入【过10亿元】的已有5家。".replace("【过10亿元】", "过【10亿元】"), 5],
    ["乡下【不足百人】的学校（教学点）却有96所。", 96],
    ["对【不足百人】的学校按100人核拨公用经费。", 100],
    ["城区【5公里】充电服务圈覆盖率96.8%。", 96.8],
  ] as const)("%s", (marked, counted) => {
    const { text, spans } = unmark(marked);
    const { metrics, dismissed: left } = readSentence(text);
    expect(metrics.map(({ value }) => value)).toEqual([counted]);
    expect(left).toMatchObject([{ span: spans[0], reason: "threshold" }]);
  });

  it("what a letter calls places by, again and again", () => {
    const { metrics, dismissed: left } = readSentence("山区26县旅游向好。今年山区26县接待游客86万人次，山区26县带动就业明显。");
    expect(metrics.map(({ value }) => value)).toEqual([86]);
    expect(left.filter(({ rule }) => rule === "dismiss.called-by-number")).toHaveLength(3);
    expect(readSentence("试点覆盖山区26县。").metrics.map(({ value }) => value)).toEqual([26]);
  });

  it.each(["采购36吨融雪剂和12台除雪设备。", "投放12吨灭鼠药覆盖36个村。", "新增3万吨冷链能力覆盖12个县。"])("quantities, not sizes: %s", (text) => {
    expect(readSentence(text).metrics).toHaveLength(2);
  });

  it.each(["带动投资超10亿元，落户企业5家。", "获得超1000万元的补助资金支持2个项目。", "投入超2亿元建设项目30个。", "面对超过3亿元的缺口，筹资2亿元。"])("but not: %s", (text) => {
    expect(readSentence(text).metrics).toHaveLength(2);
  });
});

/** Chinese numerals inside words are no numbers at all. */
const words = ["打造上亿级产业集群、千亿级产业集群。", "实施治理二、三期工程。", "工业总产值迈上千亿台阶。", "发电量首次突破千亿大关。", "我局十分重视此项工作。", "统一部署、进一步推进。", "千方百计办好一批实事。", "第一时间处置。", "三农工作成效显著。", "四川省百姓受益。", "万众创新蔚然成风。", "五一国际劳动节。", "招募三支一扶人员。", "配备快速捡拾车。", "队伍不断壮大。", "市红十字会、县城十字路口开展宣传。", "增强四个意识、两个维护。"];

describe("not a number at all", () => {
  it.each(words)("%s", (text) => {
    expect(readSentence(text).metrics).toEqual([]);
  });
});

describe("every rule carries its proof", () => {
  const apply = (marked: string) => {
    const { text, spans } = unmark(marked);
    const token = scanNumbers(text).find((t) => t.start >= spans[0]!.start);
    return token && dismissRules.at(text, token.start, token.end);
  };
  for (const rule of dismissRules.rules) {
    it.each(rule.examples.map((e) => [e.text, e.gives]))(`${rule.id} reads %s`, (marked, gives) => {
      const found = apply(marked);
      expect(found?.value).toBe(gives);
      expect(found?.rule).toBe(rule.id);
    });
    if (rule.counterExamples.length > 0) {
      it.each(rule.counterExamples)(`${rule.id} leaves %s alone`, (marked) => {
        expect(apply(marked)?.rule).not.toBe(rule.id);
      });
    }
  }
});
