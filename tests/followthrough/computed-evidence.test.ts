import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { evidenceInWords } from "../../src/wording/followthrough";
import { shortLetter } from "./letters";

/** A promise of 2023, what the letter of 2023 says of the year before, and what the letter of 2024 says. */
function follow(before: string, plan: string, after: string) {
  const letters = [shortLetter({ file: "a", year: 2023, done: before, plan }), shortLetter({ file: "b", year: 2024, done: after })];
  const own = followLetters(letters).find(({ commitment }) => commitment.targets.length > 0);
  const computed = own?.responses.flatMap(({ evidence }) => evidence).find((one) => one.kind === "computed");
  return { status: own?.status, computed, words: computed ? evidenceInWords(computed, "zh") : null };
}

describe("targets held against what follows from two statements", () => {
  it.each([
    ["an addition, from two stocks", "截至2022年底，全省林业合作社3112家。", "2023年新增林业合作社300家。", "截至2023年底，全省林业合作社达到3590家。", "met", "difference", 478, 478],
    ["an addition that is more than what is left of it", "截至2022年底，全省林业合作社3112家。", "2023年新增林业合作社500家。", "截至2023年底，全省林业合作社达到3590家。", "continuing", "difference", 478, 478],
    ["a net addition falls short", "截至2022年底，全省林业合作社3112家。", "2023年净增林业合作社500家。", "截至2023年底，全省林业合作社达到3590家。", "partial", "difference", 478, 478],
    ["figures in 万 leave room", "截至2022年底，全省生态护林员1.15万名。", "2023年新增生态护林员2000名。", "截至2023年底，全省生态护林员达到1.37万名。", "met", "difference", 2100, 2300],
    ["… so much that nobody can tell", "截至2022年底，全省生态护林员1.15万名。", "2023年新增生态护林员2200名。", "截至2023年底，全省生态护林员达到1.37万名。", "continuing", "difference", 2100, 2300],
    ["a stock, from one and the growth since", "截至2022年底，全省林业合作社3112家。", "2023年，林业合作社总数突破3500家。", "2023年，全省林业合作社同比增长15.36%。", "met", "grown", 3590, 3590],
  ] as const)("%s", (_, before, plan, after, status, way, low, high) => {
    const found = follow(before, plan, after);
    expect(found.computed).toMatchObject({ way });
    expect([Math.round(found.computed!.result.low!), Math.round(found.computed!.result.high!)].map((value, i) => Math.abs(value - [low, high][i]!))).toEqual([0, 0]);
    expect(found.status).toBe(status);
  });

  it("says both statements", () => {
    expect(follow("截至2022年底，全省林业合作社3112家。", "2023年新增林业合作社300家。", "截至2023年底，全省林业合作社达到3590家。").words)
      .toMatch(/目标300家，由2022年3112家和2023年3590家相减得478家，达到/u);
  });

  it.each([
    ["another thing", "截至2022年底，全省林业合作社3112家。", "2023年新增林业合作社300家。", "截至2023年底，全省家庭林场达到3590家。"],
    ["another year", "截至2021年底，全省林业合作社3112家。", "2023年新增林业合作社300家。", "截至2023年底，全省林业合作社达到3590家。"],
    ["a flow", "2022年，全省新增林业合作社3112家。", "2023年新增林业合作社300家。", "截至2023年底，全省林业合作社达到3590家。"],
  ])("nothing follows from %s", (_, before, plan, after) => {
    expect(follow(before, plan, after).computed).toBeUndefined();
  });
});

describe("plans made anew", () => {
  const asked = shortLetter({ file: "a", year: 2023, plan: "筹建省级草原生态监测中心。" });
  const again = shortLetter({ file: "b", year: 2024, plan: "继续筹建省级草原生态监测中心。" });
  const done = shortLetter({ file: "c", year: 2025, done: "省级草原生态监测中心挂牌运行。" });
  it("are offered, never for certain, and the promise goes on", () => {
    const [own] = followLetters([asked, again]);
    expect(own!.responses).toMatchObject([{ file: "b", renews: true, certain: false }]);
    expect([own!.status, own!.because?.rule]).toEqual(["continuing", "renewed"]);
  });
  it("come behind reports", () => {
    const [own] = followLetters([asked, again, done]);
    expect(own!.responses.map(({ file }) => file)).toEqual(["c", "b"]);
    expect(own!.status).toBe("done");
  });
  it("are no answer where they merely sound alike", () => {
    expect(followLetters([asked, shortLetter({ file: "b", year: 2024, plan: "筹建省级草原防火中心。" })])[0]!.responses).toEqual([]);
  });
});
