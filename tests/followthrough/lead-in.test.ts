import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { shortLetter } from "./letters";

describe("what only leads in", () => {
  const promises = (plan: string) => followLetters([shortLetter({ file: "a", year: 2023, plan })]).map(({ commitment }) => commitment.text);
  it.each([
    "下一步，我局将继续加大工作力度。2023年，计划完成营造林投资30亿元；新建护林站20处。",
    "下一步，我局将全力抓好造林绿化。一是2023年完成营造林投资30亿元；二是新建护林站20处。",
    "下一步，我局将继续加大工作力度，重点做好以下工作。一是2023年完成营造林投资30亿元；二是新建护林站20处。",
    "下一步，我局将继续加大工作力度，重点做好以下工作：一是2023年完成营造林投资30亿元；二是新建护林站20处。",
  ])("is no promise: %s", (plan) => {
    const found = promises(plan);
    expect(found).toHaveLength(2);
    expect(found[0]).toContain("30亿元");
    expect(found[1]).toContain("20处");
  });
  it.each([
    ["with nothing behind it", "下一步，我局将继续加大造林绿化工作力度。"],
    ["before another promise in words", "下一步，我局将继续加大造林绿化工作力度。同时，加强宣传引导和监督检查。"],
    ["of something with a name", "下一步，我局将加快修订《森林防火条例》。2023年，新建护林站20处。"],
  ])("but is one %s", (_, plan) => {
    expect(promises(plan)[0]).toContain("我局将");
  });
});
