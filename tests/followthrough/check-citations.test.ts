import { describe, expect, it } from "vitest";
import { checkCitations } from "../../src/followthrough/check/check-citations";
import { shortLetter } from "./letters";

const draft = (done: string) => shortLetter({ file: "draft", year: 2024, done });
const codes = (one: string, other: string) => checkCitations(draft(`出台${one}。落实${other}。`), []).map(({ detail }) => detail.code);

describe("a policy cited two ways", () => {
  it.each([
    ["《云南省林草科技成果转化贡献奖奖励办法》", "《云南省林草科技成果转化贡献奖励办法》", "two-titles"],
    ["《云南省湿地保护修复实施意见》", "《云南省湿地保护修得实施意见》", "two-titles"],
    ["《云南省湿地保护规划》（云林发〔2022〕5号）", "《云南省湿地保护规划》（云林发〔2023〕5号）", "two-numbers"],
    ["《关于加强湿地保护的意见》（云林发〔2022〕5号）", "《湿地保护修复实施方案》（云林发〔2022〕5号）", "two-titles"],
  ])("%s and %s", (one, other, code) => expect(codes(one, other)).toEqual([code]));

  it("in an earlier letter", () => {
    const earlier = shortLetter({ file: "e", year: 2023, done: "制定《云南省林草科技成果转化贡献奖励办法》。" });
    const [found] = checkCitations(draft("落实《云南省林草科技成果转化贡献奖奖励办法》。"), [earlier]);
    expect(found).toMatchObject({ kind: "citation", sources: [{ file: "draft" }, { file: "e" }] });
  });

  it.each([
    ["《云南省湿地保护条例》", "《湿地保护条例》"],
    ["《云南省湿地保护规划（2021—2025年）》", "《云南省湿地保护规划（2026—2030年）》"],
    ["《云南省森林防火条例》", "《云南省草原防火条例》"],
    ["《省级湿地公园管理实施办法》", "《县级湿地公园管理实施办法》"],
    ["《云南省湿地保护实施办法（试行）》", "《云南省湿地保护实施办法》"],
    ["《小学教师培训管理办法细则》", "《中学教师培训管理办法细则》"],
  ])("%s and %s are no slip", (one, other) => expect(codes(one, other)).toEqual([]));
});
