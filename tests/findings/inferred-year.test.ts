import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { checkDraft } from "../../src/findings/check-draft";
import { findings } from "../../src/findings/find";
import { draftFindingInWords } from "../../src/wording/followthrough-check";
import { madeLetter } from "../comparison/made-letter";
import { shortLetter } from "../followthrough/letters";

const found = (before: string, after: string) =>
  checkDraft(shortLetter({ file: "draft", year: 2025, done: after }), [shortLetter({ file: "earlier", year: 2024, done: before })]);

describe("a year that nobody states", () => {
  it.each([
    ["the base's", "全省护林员参保人数781.4万人。", "截至2024年底，全省护林员参保人数836万人，同比增加24万人。", []],
    ["the base's, in points", "全省苗木成活率92.5%。", "2024年，全省苗木成活率93.6%，同比提高1.2个百分点。", []],
    ["neither's", "截至2023年底，全省护林员参保人数781.4万人。", "截至2024年底，全省护林员参保人数836万人，同比增加24万人。", ["stated-vs-computed warning"]],
    ["none, in points", "2023年，全省苗木成活率92.5%。", "2024年，全省苗木成活率93.6%，同比提高1.2个百分点。", ["stated-vs-computed note"]],
    ["the level's", "2024年，全省苗木成活率92.5%。", "全省苗木成活率95.2%，比2024年提高5.6个百分点。", ["stated-vs-computed note"]],
  ])("%s: %s %s", (_, before, after, gives) => expect(found(before, after).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(gives));

  it.each([
    ["one of two", [true, false], ["across-letters note"]],
    ["neither", [true, true], ["across-letters error"]],
    ["both, in letters of the same weeks", [false, false], ["across-letters error"]],
  ])("rivals, inferred for %s", (_, stated, gives) => {
    const letters = stated.map((periodStated, i) => madeLetter(2024, [{ words: "森林公园«" + (240 + 28 * i) + "处»。", name: "森林公园", value: 240 + 28 * i, unit: "处", basis: "none", to: "2024", periodStated }], { file: `${i}.txt`, date: `2024-05-2${i}` }));
    expect(findings(compareLetters(letters)).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(gives);
  });

  it("is said in the hint", () => {
    const [hint] = found("2024年，全省苗木成活率92.5%。", "全省苗木成活率95.2%，比2024年提高5.6个百分点。");
    expect(draftFindingInWords(hint!, "zh")).toContain("95.2%的年份系按答复日期推定，请先核对年份");
    expect(draftFindingInWords(hint!, "en")).toContain("The year of 95.2% is inferred");
  });
});
