import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/letter/read-outline";
import { cleanText } from "../../src/text/clean-text";

/** The outline as one line: level, heading or point, first letter of the aspect. */
const shapeOf = (text: string): string => readOutline(cleanText(text)).items.map(({ level, role, aspect }) => `${level}${role[0]}${aspect[0]}`).join(" ");

/** A letter whose three sections, and the two points of the last, are marked as told. */
function letter(sections: readonly [string, string, string], points: readonly [string, string]): string {
  return [
    "张三代表：",
    "您提出的《关于促进就业的建议》收悉，现答复如下：",
    sections[0],
    "近年来，我省出台政策12项，培训高校毕业生3万人次。",
    sections[1],
    "全省城镇新增就业36万人，就业率达到91%。",
    sections[2],
    `${points[0]}完善就业政策，落实稳岗补贴。`,
    `${points[1]}优化服务，建设零工市场20个。`,
    "感谢您的支持！",
    "省人力资源和社会保障厅",
    "2021年6月8日",
  ].join("\n");
}

const WHOLE = "1hm 2pm 1hr 2pr 1hp 2pp 2pp";

describe("captions by themselves on a line hold what is below, however they are set", () => {
  it.each([
    [["工作情况", "取得的成效", "下一步打算"], ["一是", "二是"]],
    [["工作情况：", "取得的成效：", "下一步打算："], ["（一）", "（二）"]],
    [["【工作情况】", "【取得的成效】", "【下一步打算】"], ["1.", "2."]],
    [["关于工作情况", "关于取得的成效", "关于下一步打算"], ["一要", "二要"]],
    [["㈠工作情况", "㈡取得的成效", "㈢下一步打算"], ["⒈", "⒉"]],
    [["一，工作情况", "二，取得的成效", "三，下一步打算"], ["①", "②"]],
    [["一）工作情况", "二）取得的成效", "三）下一步打算"], ["1)", "2)"]],
    [["一：工作情况", "二：取得的成效", "三：下一步打算"], ["（1）", "（2）"]],
  ] as const)("%j", (sections, points) => expect(shapeOf(letter(sections, points))).toBe(WHOLE));

  it("take the sections of their own matter for what they are", () => {
    expect(shapeOf("现答复如下：\n加强队伍建设\n我厅招聘教师1200名，培训骨干教师3000人次，落实待遇保障。\n改善办学条件\n我厅将新建学校12所，改造薄弱学校36所，补齐设施短板。")).toBe("1hm 2pm 1hm 2pp");
  });
});

describe("what is no letter", () => {
  it.each([
    ["a report under its title", "2024年工作总结\n一、主要工作\n实施重点项目86个，完成投资120亿元。\n二、存在的问题\n一是项目储备不足。二是要素保障不够。", "1pm 1hm 2pm 1ho 2po 2po"],
    ["a story", "那是一个下雨的傍晚，他站在窗前。\n街灯亮了，照着空荡荡的巷子。", "1po 1po"],
    ["nothing but markers", "一、\n二、\n三、", "1pm 1pm 1pm"],
    ["white space", "  \n\n", ""],
  ])("%s", (_, text, shape) => expect(shapeOf(text)).toBe(shape));

  it("an account of how things are is no plan for the promise at its end", () => {
    expect(shapeOf("我厅高度重视，成立专班。\n今年上半年，全市地区生产总值2356.8亿元，居民收入稳步增加。有关负责人表示，下半年将继续稳中求进。")).toBe("1pm 1pm");
  });
});
