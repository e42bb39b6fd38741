import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { shortLetter } from "../ledger/short-letters";

/** Pairs of names that somebody is asked about, taken for one or not. */
const asked = (...letters: readonly string[]): string[] => {
  const { indicators, offers } = compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${i}.txt` })));
  const titles = new Map(indicators.map(({ code, title }) => [code, title]));
  return [
    ...offers.map(({ a, b }) => [titles.get(a)!, titles.get(b)!].sort().join(" ? ")),
    ...indicators.flatMap(({ title, joined }) => joined.map(({ name }) => `${title} = ${name}`)),
  ];
};

describe("names that nobody is asked about", () => {
  it.each<[string, readonly string[]]>([
    ["columns of one row, parted by spaces", ["各地情况如下：\n年份      健身场地（个）    社区健身场地（个）\n2021      345              120\n2022      362              134"]],
    ["columns of one row, parted by tabs", ["各地情况如下：\n年份\t健身场地（个）\t社区健身场地（个）\n2021\t345\t120\n2022\t362\t134"]],
    ["figures of one sentence", ["2022年，全省新建健身场地345个，其中社区健身场地120个。"]],
    ["one that says what was done besides", ["截至2022年底，全省建成地面气象观测站980个，覆盖所有乡镇。", "截至2023年底，全省共有地面气象观测站996个，覆盖所有乡镇。"]],
    ["two that run beside one another year after year", ["2022年，全省新建健身场地345个。2022年，全省新建社区健身场地120个。", "2023年，全省新建健身场地362个。2023年，全省新建社区健身场地140个。"]],
    ["names that one letter gives side by side, though another has only one of them", ["2022年，全省新建健身场地345个，其中社区健身场地120个。", "2023年，全省新建健身场地362个。"]],
  ])("%s", (_, letters) => expect(asked(...letters)).toEqual([]));
});

describe("names that somebody is asked about", () => {
  it.each<[string, readonly string[]]>([
    ["alike ones of two letters", ["2022年，投入群众体育资金2.35亿元。", "2023年，投入群众体育专项资金2.58亿元。"]],
    ["one with a word more, which may be a part of the other", ["2022年，全省投入资金，新建健身场地345个，方便群众。", "2023年，全省投入资金，新建社区健身场地362个，方便群众。"]],
    ["alike ones of two sentences", ["2022年，全省新建健身场地345个。2022年，全省新建社区健身场地120个。"]],
  ])("%s", (_, letters) => expect(asked(...letters)).toHaveLength(1));
});
