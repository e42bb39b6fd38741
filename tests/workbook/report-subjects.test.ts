import { describe, expect, test } from "vitest";
import { compareLetters } from "../../src/comparison/compare-letters";
import { readLetter } from "../../src/engine";
import { askOf, groupBySubject } from "../../src/workbook/report/subjects";
import { samplePaste } from "./sample-paste";

describe("subjects", () => {
  test.each([
    ["关于“提升农村供水保障水平”的建议", "提升农村供水保障水平"],
    ["关于提升农村供水保障水平的建议", "提升农村供水保障水平"],
    ["您提出的关于加快农村公路建设的问题", "加快农村公路建设"],
    ["促进科技成果转化", "促进科技成果转化"],
    ["", ""],
  ])("%s → %s", (heading, ask) => expect(askOf(heading)).toBe(ask));

  const letters = ["water-2023", "water-2024", "water-2025"].map((name) => ({ file: name, ...readLetter(samplePaste(name)) }));
  const subjects = groupBySubject(compareLetters(letters).series.filter(({ changes }) => changes.length > 0));

  test("an ask put in other words each year is one subject, called as it was put last", () => {
    expect(subjects.map(({ title, headings }) => [title, headings.length])).toEqual([
      ["巩固提升农村供水保障能力", 2], ["增强防洪减灾能力、拓宽投融资渠道", 2], ["加快现代化灌区建设", 2], ["深化黄河流域水土保持", 2],
    ]);
  });

  test("each indicator stands under one subject, none is lost", () => {
    const all = subjects.flatMap(({ series }) => series);
    expect(new Set(all).size).toBe(all.length);
    expect(subjects.find(({ series }) => series.some(({ indicator }) => indicator.title === "规模化供水工程"))!.title).toBe("巩固提升农村供水保障能力");
  });
});
