import { describe, expect, it } from "vitest";
import { namedThings } from "../../src/followthrough/evidence/named-things";

describe("things with a name of their own", () => {
  it.each([
    ["修订《吉林省科学技术进步条例》", ["《吉林省科学技术进步条例》"]],
    ["启动农村水源地“清源护水”专项行动", ["“清源护水”专项行动"]],
    ["筹建省级节水技术创新中心", ["省级节水技术创新中心"]],
    ["继续组织实施企业R&D投入引导计划", ["企业R&D投入引导计划"]],
    ["谋划设计重大产业关键技术攻关专项", ["重大产业关键技术攻关专项"]],
    ["新设立区域创新体系建设项目", ["区域创新体系建设项目"]],
    ["推动长吉图成果转移转化示范区发展", ["长吉图成果转移转化示范区"]],
    ["研究设立省级水利发展引导基金", ["省级水利发展引导基金"]],
  ])("%s", (text, names) => expect(namedThings(text).map(({ shown }) => shown)).toEqual(names));

  it.each([
    "进一步完善科技创新政策",
    "加强重大项目建设",
    "解决“卡脖子”问题",
    "加快打造高水平创新平台",
    "不断提升服务能力和水平",
    "落实“放管服”要求",
  ])("none in %s", (text) => expect(namedThings(text)).toEqual([]));
});
