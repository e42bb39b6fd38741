import { describe, expect, it } from "vitest";
import { followLetters } from "../../src/followthrough/follow-letters";
import { noDecisions } from "../../src/followthrough/follow-decisions";
import { coreOf } from "../../src/followthrough/evidence/named-things";
import type { Followed } from "../../src/followthrough/response";
import { shortLetter, waterLetters } from "./letters";

const water = followLetters(waterLetters());
const promise = (all: readonly Followed[], file: string, words: string): Followed => {
  const found = all.find(({ commitment }) => commitment.file === file && commitment.text.includes(words));
  if (!found) throw new Error(`no commitment with ${words} in ${file}`);
  return found;
};

describe("three letters of one agency", () => {
  it.each([
    ["water-2023", "资金30亿元以上", "31.4亿元", "met"],
    ["water-2023", "供水工程180处", "新建和改造农村供水工程180处", "met"],
    ["water-2023", "8处数字孪生灌区", "先行先试任务全部完成", "met or done"],
    ["water-2023", "不少于80万亩", "84.2万亩", "met"],
    ["water-2023", "6000平方公里以上", "6350平方公里", "met"],
    ["water-2023", "淤地坝70座", "新建淤地坝72座", "met"],
    ["water-2023", "梯田40万亩", "40.6万亩", "met"],
    ["water-2023", "42座小型病险水库", "主体工程42座", "met"],
    ["water-2023", "水利投资300亿元", "302.7亿元", "met"],
    ["water-2023", "清源护水", "整合升级为“一源一策”", "changed"],
    ["water-2023", "灌溉面积60万亩", "近60万亩", "partial"],
    ["water-2023", "普及率达到94%", "农村自来水普及率达到9", "continuing"],
    ["water-2023", "中小河流治理项目40项", "治理中小河流45处", "continuing"],
    ["water-2024", "供水工程200处", "207处", "met"],
    ["water-2024", "14个市州全覆盖", "全部建成区域水质检测中心", "met or done"],
    ["water-2024", "灌溉面积100万亩", "由100万亩调整为80万亩", "changed"],
    ["water-2024", "除险加固50座", "其余3座", "partial"],
    ["water-2024", "水土保持率达到61%", "61.2%", "met"],
    ["water-2024", "水利投资320亿元", "突破330亿元", "met"],
  ] as const)("%s %s: %s, %s", (file, words, response, status) => {
    const { responses, status: proposed } = promise(water, file, words);
    expect(responses.slice(0, 2).map(({ text }) => text.replace(/\s/gu, "")).some((text) => text.includes(response))).toBe(true);
    // 8处 all finished is met by its figure and done by its words
    expect(status.split(" or ")).toContain(proposed);
  });

  it.each([
    ["water-2023", "水利发展引导基金"],
    ["water-2024", "节水技术创新中心"],
    ["water-2024", "执法检查不少于200次"],
  ])("%s %s: no response is not forced", (file, words) => {
    const { responses, status, because } = promise(water, file, words);
    expect([responses, status, because]).toEqual([[], "no-response", null]);
  });

  it("says how many letters could have answered", () => {
    expect(new Set(water.map(({ commitment, later }) => `${commitment.file} ${later}`))).toEqual(new Set(["water-2023 2", "water-2024 1", "water-2025 0"]));
  });

  it("gives best responses first, certain ones only on hard evidence", () => {
    for (const { responses } of water) {
      expect(responses.map(({ score }) => score)).toEqual(responses.map(({ score }) => score).sort((a, b) => b - a));
      for (const { certain, evidence } of responses) if (certain) expect(evidence.some(({ kind }) => kind === "named" || kind === "indicator" || kind === "computed" || kind === "confirmed")).toBe(true);
    }
  });
});

describe("who may answer", () => {
  const asked = shortLetter({ file: "a", year: 2023, plan: "筹建省级草原生态监测中心。" });
  const done = "2023年，省级草原生态监测中心挂牌运行。";
  it.each([
    ["a later letter of the same agency", shortLetter({ file: "b", year: 2024, done }), 1],
    ["the agency under its former name", shortLetter({ file: "b", year: 2024, done, agency: "云南省林业和草原局办公室" }), 0],
    ["another agency", shortLetter({ file: "b", year: 2024, done, agency: "云南省水利厅" }), 0],
    ["the same agency of another province", shortLetter({ file: "b", year: 2024, done, agency: "四川省林业和草原局" }), 0],
    ["a letter of the same weeks", shortLetter({ file: "b", year: 2023, done, date: "2023年6月20日" }), 0],
    ["an earlier letter", shortLetter({ file: "b", year: 2022, done }), 0],
  ])("%s", (_, reply, responses) => expect(followLetters([asked, reply])[0]!.responses).toHaveLength(responses));
});

describe("renames", () => {
  const letters = [
    shortLetter({ file: "a", year: 2024, plan: "谋划设计重大林业关键技术攻关专项。" }),
    shortLetter({ file: "b", year: 2025, done: "整合全省林业科技资金，设立林草聚力攻坚专项，支持重大林业关键技术研究。" }),
  ];
  it("are offered, never taken for certain", () => {
    const [own] = followLetters(letters);
    expect(own!.responses[0]).toMatchObject({ certain: false, file: "b" });
    expect(own!.responses[0]!.evidence.find(({ kind }) => kind === "rename")).toMatchObject({ from: "重大林业关键技术攻关专项" });
  });
  it("are certain once a person confirmed them", () => {
    const rename = followLetters(letters)[0]!.responses[0]!.evidence.find((e) => e.kind === "rename")!;
    const renames = [{ from: coreOf(rename.from), to: coreOf(rename.to) }];
    expect(followLetters(letters, { ...noDecisions, renames })[0]!.responses[0]).toMatchObject({ certain: true, score: 1 });
  });
});

describe("what a person decided", () => {
  const letters = waterLetters();
  const own = promise(water, "water-2023", "供水工程180处");
  const [first, second] = own.responses;
  const again = (decided: Partial<typeof noDecisions>) => promise(followLetters(letters, { ...noDecisions, ...decided }), "water-2023", "供水工程180处");

  it("refuses a response", () => {
    const links = [{ commitment: own.commitment.key, response: first!.key, same: false }];
    expect(again({ links }).responses.map(({ key }) => key)).not.toContain(first!.key);
  });
  it("puts a confirmed response first", () => {
    const links = [{ commitment: own.commitment.key, response: second!.key, same: true }];
    expect(again({ links }).responses.find(({ key }) => key === second!.key)).toMatchObject({ certain: true, score: 1, evidence: expect.arrayContaining([{ kind: "confirmed" }]) });
  });
  it("sets a status beside the proposed one", () => {
    const statuses = [{ commitment: own.commitment.key, status: "partial" as const }];
    expect(again({ statuses })).toMatchObject({ status: "partial", proposed: "met", decided: true });
  });
});

describe("words of status", () => {
  it.each([
    ["修订《云南省森林防火条例》。", "修订出台《云南省森林防火条例》。", "done"],
    ["修订《云南省森林防火条例》。", "持续推进《云南省森林防火条例》修订工作。", "continuing"],
    ["持续推进“绿美乡村”专项行动。", "“绿美乡村”专项行动覆盖全部州市。", "continuing"],
    ["建成“林草大脑”平台。", "“林草大脑”平台一期建成投用，其余模块顺延至2025年。", "partial"],
    ["开展“绿美乡村”专项行动。", "“绿美乡村”专项行动并入乡村建设行动。", "changed"],
    ["筹建省级草原生态监测中心。", "省级草原生态监测中心挂牌成立。", "done"],
  ] as const)("%s / %s: %s", (plan, done, status) => {
    const [own] = followLetters([shortLetter({ file: "a", year: 2023, plan }), shortLetter({ file: "b", year: 2024, done })]);
    expect(own!.status).toBe(status);
  });
});
