import { describe, expect, it } from "vitest";
import { checkDraft } from "../../src/findings/check-draft";
import { draftFindingInWords } from "../../src/wording/followthrough-check";
import { shortLetter } from "../followthrough/letters";

const said = (before: string, after: string, language: "zh" | "en") => {
  const earlier = shortLetter({ file: "earlier", year: 2024, done: before }), draft = shortLetter({ file: "draft", year: 2025, done: after });
  return checkDraft(draft, [earlier]).map((one) => draftFindingInWords(one, language));
};

describe("a stated growth keeps its direction", () => {
  it.each([
    ["2023年，沙尘天数12天。", "2024年，沙尘天数5天，同比减少8天。", "原文称减少8天，按12天到5天计算为-7天", "a fall of 8天"],
    ["2023年，沙尘天数5天。", "2024年，沙尘天数12天，同比增加8天。", "原文称增加8天，按5天到12天计算为7天", "a rise of 8天"],
    ["2023年，查处毁林案件3011件。", "2024年，查处毁林案件2788件，同比下降15%。", "原文称下降15%，按3011件到2788件计算为-7.4%", "a fall of 15%"],
    ["2023年，木材产值300亿元。", "2024年，木材产值330亿元，同比增长15%。", "原文称增长15%，按300亿元到330亿元计算为10%", "a rise of 15%"],
    ["2023年，苗木成活率92.5%。", "2024年，苗木成活率90.5%，同比下降3个百分点。", "原文称下降3个百分点，按92.5%到90.5%计算为-2个百分点", "a fall of 3个百分点"],
    ["2023年，苗木成活率92.5%。", "2024年，苗木成活率93.6%，同比提高1.2个百分点。", "称提高1.2个百分点，按92.5%到93.6%相减为1.1个百分点", "a rise of 1.2个百分点"],
    ["2023年，木材产值300亿元。", "2024年，木材产值500亿元，比2023年翻一番。", "原文称翻1番，", "a rise of 1番"],
  ])("%s %s", (before, after, zh, en) => {
    expect(said(before, after, "zh")).toEqual([expect.stringContaining(zh)]);
    expect(said(before, after, "en")).toEqual([expect.stringContaining(en)]);
  });
});
