import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { findings } from "../../src/findings/find";
import { shortLetter } from "../followthrough/letters";

const sums = (sentence: string) => findings(compareLetters([shortLetter({ file: "draft", year: 2025, done: sentence })])).filter(({ kind }) => kind === "sum").map(({ sources }) => sources.map(({ metric }) => metric.value));

describe("parts and their whole", () => {
  it.each([
    // a list that needn't be full leaves out a small rest
    ["截至2024年底，全省在册林业经营主体943万户，其中企业308万户，个体工商户631万户。", []],
    ["截至2024年底，全省在册林业经营主体1034万户，其中企业339万户、个体工商户690万户；全年新设经营主体175.6万户。", []],
    ["截至2024年底，全省林业经营主体1000户，包括企业360户、个体工商户632户。", []],
    ["截至2024年底，全省林业经营主体1000户（企业360户、个体工商户632户）。", []],
    ["截至2024年底，全省森林公园100处，其中国家级60处、省级35处，其中新增8处。", []],
    // it never gives more than the whole
    ["截至2024年底，全省在册林业经营主体943万户，其中企业318万户，个体工商户631万户。", [[943, 318, 631]]],
    ["截至2024年底，全省林业经营主体1000户（企业380户、个体工商户632户）。", [[1000, 380, 632]]],
    // the text says that these are all
    ["截至2024年底，全省林业经营主体1000户，分别为企业360户、个体工商户632户。", [[1000, 360, 632]]],
    ["截至2024年底，全省林业经营主体1000户，分为企业360户、个体工商户632户。", [[1000, 360, 632]]],
    ["截至2024年底，全省林业经营主体1000户，由企业360户、个体工商户632户组成。", [[1000, 360, 632]]],
    ["截至2024年底，全省林业经营主体1000户，包括企业360户、个体工商户632户两部分。", [[1000, 360, 632]]],
    ["截至2024年底，全省林业经营主体共计1000户（企业360户、个体工商户632户）。", [[1000, 360, 632]]],
    ["截至2024年底，全省有林业企业360户、个体工商户632户，合计1000户。", [[1000, 360, 632]]],
    ["截至2024年底，全省林业经营主体1000户，由企业368户、个体工商户632户组成。", []],
  ])("%s", (sentence, gives) => expect(sums(sentence)).toEqual(gives));
});
