import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { shortLetter } from "./letters";

const promises = (told: { plan?: string; done?: string }) => followLetters([shortLetter({ file: "a", year: 2024, ...told })]).map(({ commitment }) => commitment);
const texts = (plan: string) => promises({ plan }).map(({ text }) => text);

describe("one commitment per promised thing", () => {
  it.each([
    ["一是完成造林50万亩；二是新建国家公园管护站12个。", ["一是完成造林50万亩", "二是新建国家公园管护站12个"]],
    ["2025年，完成造林50万亩，新建管护站12个，森林覆盖率提高到65%。", ["2025年，完成造林50万亩", "新建管护站12个", "森林覆盖率提高到65%"]],
    ["全面推开林长制改革，筹建省级草原生态监测中心，加快林业新技术推广。", ["全面推开林长制改革", "筹建省级草原生态监测中心", "加快林业新技术推广"]],
    ["加强森林防火宣传，确保人民群众生命财产安全，不断提升应急能力。", ["加强森林防火宣传，确保人民群众生命财产安全，不断提升应急能力"]],
    ["今年年底前，完成造林50万亩。6月底前，新建管护站12个。", ["今年年底前，完成造林50万亩", "6月底前，新建管护站12个"]],
    ["设立省级生态补偿引导基金，首期规模5亿元。", ["设立省级生态补偿引导基金，首期规模5亿元"]],
  ])("%s", (plan, expected) => expect(texts(plan)).toEqual(expected));

  it.each([
    ["完成造林50万亩。", "quantified"],
    ["修订《云南省森林防火条例》。", "checkable"],
    ["启动“绿美乡村”专项行动。", "checkable"],
    ["进一步加强宣传引导，营造良好氛围。", "vague"],
  ])("%s is %s", (plan, measurable) => expect(promises({ plan })[0]!.measurable).toBe(measurable));

  it("finds what is announced among the things done, where it can be checked", () => {
    expect(promises({ done: "开展资源普查，筹建省级草原生态监测中心。造林成活率不断提高。" }).map(({ text }) => text)).toEqual(["筹建省级草原生态监测中心"]);
  });

  it.each([
    ["what was done", "2023年完成造林50万亩，出台《云南省湿地保护规划》。"],
    ["what had been aimed at before", "超额完成“到2020年造林1000万亩”的目标任务。"],
    ["the year's plan as history", "2023年初计划造林50万亩，实际完成52万亩。"],
  ])("doesn't take %s for a promise", (_, done) => expect(promises({ done })).toEqual([]));

  it("doesn't take a caption with a year for a promise", () => {
    expect(texts("（三）2025年工作安排\n完成造林50万亩。")).toEqual(["完成造林50万亩"]);
  });

  it("carries agency, year, ask, due date and target", () => {
    const [own] = promises({ plan: "力争到2026年，完成造林50万亩以上。" });
    expect(own).toMatchObject({ agency: "云南省林业和草原局", year: 2024, subject: "加强林草资源保护", due: "2026-12-31" });
    expect(own!.targets.map(({ metric }) => [metric.si, metric.qualifier])).toEqual([[500_000, "over"]]);
  });

  it("quotes the paste", () => {
    const letter = shortLetter({ file: "a", year: 2024, plan: "2025年，完成造林50万亩，新建管护站12个。" });
    for (const { commitment } of followLetters([letter])) {
      expect(letter.pasted.slice(commitment.span.start, commitment.span.end)).toBe(commitment.text);
    }
  });
});
