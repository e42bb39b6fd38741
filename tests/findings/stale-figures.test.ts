import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { findings } from "../../src/findings/find";
import { shortLetter } from "../followthrough/letters";

const stale = (...told: readonly string[]) => findings(compareLetters(told.map((done, i) => shortLetter({ file: `${i}`, year: 2024 + i, done })))).filter(({ kind }) => kind === "stale").map(({ sources }) => sources[0]!.metric.value);
const twice = (said: string) => stale(`2023年，${said}。`, `2024年，${said}。`);

describe("a figure that letters of several years repeat", () => {
  it.each([
    ["全省苗木合格率达到99.1%", [99.1]],
    ["全省森林公园达到240处", [240]],
    ["建成森林示范县12个", [12]],
    ["全省木材产值300亿元", [300]],
    // full is full
    ["全省苗木合格率达到100%", []],
    // what a plan, a list or the map fixes
    ["203个国考断面优良率达到98.2%", [98.2]],
    ["全省国控断面203个", []],
    ["全省设有国控监测点位56个", []],
    ["全省共有行政村14000个", []],
    ["全省共有脱贫县88个", []],
    ["全省共有乡镇1400个", []],
    ["国家重点保护目录收录野生植物455种", []],
    // what a rule grants
    ["全省护林员补助平均标准达到每人每月800元", []],
    ["全省护林员平均工资标准达到1800元/月", []],
    ["全省森林抚育平均成本达到800元", [800]],
  ])("%s", (said, gives) => expect(twice(said)).toEqual(gives));
});
