import { describe, expect, it } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import type { Facets } from "../../src/indicators/facets";
import { tellApart } from "../../src/indicators/tell-apart";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { shortLedger, shortLetter } from "../ledger/short-letters";

const catalogue = (...letters: readonly string[]) =>
  compareLetters(letters.map((sentences, i) => ({ ...readLetter(shortLetter(2023 + i, sentences)), file: `${2023 + i}.txt` }))).indicators;
const titles = (...letters: readonly string[]): string[] => catalogue(...letters).map(({ title, unit }) => `${title} ${unit}`).sort();

describe("indicators that would bear one title", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["a year's figure and a running total", ["2022年培训社会体育指导员1253人。截至2022年底，累计培训社会体育指导员6821人。"], ["培训社会体育指导员（当年） 人", "培训社会体育指导员（累计） 人"]],
    ["the same over two letters", [
      "2022年培训社会体育指导员1253人。截至2022年底，累计培训社会体育指导员6821人。",
      "2023年培训社会体育指导员1538人。截至2023年底，累计培训社会体育指导员8359人。",
    ], ["培训社会体育指导员（当年） 人", "培训社会体育指导员（累计） 人"]],
  ])("are told apart: %s", (_, letters, gives) => expect(titles(...letters)).toEqual(gives));

  it.each<[string, readonly string[], readonly string[]]>([
    ["one indicator alone", ["2022年培训社会体育指导员1253人。", "2023年培训社会体育指导员1538人。"], ["培训社会体育指导员 人"]],
    ["other names", ["2022年新建体育公园120个。2022年，举办马拉松赛事30场。"], ["举办马拉松赛事 场", "新建体育公园 个"]],
  ])("have no more words than they need: %s", (_, letters, gives) => expect(titles(...letters)).toEqual(gives));

  it.each<[string, readonly Partial<Facets>[], readonly string[]]>([
    ["one difference is enough", [{ accumulation: "stock", stage: "done" }, { accumulation: "flow", stage: "started" }], ["体育公园（期末）", "体育公园（当年）"]],
    ["what isn't said stays bare", [{ accumulation: "flow" }, { accumulation: null }], ["体育公园（当年）", "体育公园"]],
    ["a second difference where the first leaves two alike", [{ accumulation: "flow", batch: "1" }, { accumulation: "flow", batch: "2" }, { accumulation: "stock" }], ["体育公园（当年、第1批）", "体育公园（当年、第2批）", "体育公园（期末）"]],
    ["what changes are counted from", [{ countedFrom: { said: "同比", year: 2024 } }, { countedFrom: { said: "较常年", year: null } }, { countedFrom: { said: "较2020年", year: 2020 } }], ["体育公园（同比）", "体育公园（较常年）", "体育公园（较2020年）"]],
    ["nothing tells them apart", [{}, {}], ["体育公园", "体育公园"]],
  ])("have as many words as it takes: %s", (_, facets, gives) => {
    const [plain] = catalogue("体育公园120个。");
    const group = facets.map((own, i) => ({
      ...plain!, code: `I${i}`, title: "体育公园", accumulation: own.accumulation ?? null, figures: plain!.figures.map((figure) => ({ ...figure, facets: { ...figure.facets, stage: null, ...own } })),
    }));
    expect(tellApart(group).map(({ title }) => title)).toEqual(gives);
  });

  it("keep the bare title among their aliases, by which letters and formulas name them", () => {
    const all = catalogue("2022年培训社会体育指导员1253人。截至2022年底，累计培训社会体育指导员6821人。");
    expect(all.map(({ aliases }) => aliases)).toEqual([["培训社会体育指导员"], ["培训社会体育指导员"]]);
  });

  it("are told apart in a form", () => {
    const ledger = shortLedger([2023, "2022年培训社会体育指导员1253人。截至2022年底，累计培训社会体育指导员6821人。"]);
    const { forms } = ledgerForms(ledger, { unnamed: "未注明单位" })!;
    expect(forms.flatMap(({ rows }) => rows.map(({ title, last }) => [title, last?.value]))).toEqual([["培训社会体育指导员（当年）", 1253], ["培训社会体育指导员（累计）", 6821]]);
  });
});
