import { describe, expect, test } from "vitest";
import { ChoiceProblem, noChoices, profileText, readProfile, subjectsOf, unitOf, yearsOf } from "../../src/workbook/report/choices";

describe("choices of a report", () => {
  test.each([
    ["2023-2025", { from: 2023, to: 2025 }],
    ["2023—2025", { from: 2023, to: 2025 }],
    ["2024", { from: 2024, to: 2024 }],
    ["last3", { latest: 3 }],
    ["最近3年", { latest: 3 }],
  ])("years %s", (text, years) => expect(yearsOf(text)).toEqual(years));

  test.each(["", "2025-2023", "23-25", "last0", "all", "2023-2025-2026"])("no years: %s", (text) => expect(() => yearsOf(text)).toThrow(ChoiceProblem));

  test("units can be asked for without Chinese", () => expect(["万元", "亿元", "wan", "YI"].map(unitOf)).toEqual(["万元", "亿元", "万元", "亿元"]));

  test("subjects are words between commas of either kind", () => expect(subjectsOf("供水，灌区、 水土保持;")).toEqual(["供水", "灌区", "水土保持"]));

  test("a profile says the same when it is read again", () => {
    const choices = { subjects: ["供水"], years: { latest: 3 }, audience: "page", unit: "亿元", title: "年度报告", agency: "研究室" } as const;
    expect(readProfile(profileText(choices))).toEqual(choices);
    expect(readProfile(profileText(noChoices))).toEqual(noChoices);
    expect(readProfile("\uFEFF{}")).toEqual(noChoices);
  });

  test.each([
    ["{", "profile"], ["[]", "profile"], ['{"colour":"red"}', "profile"], ['{"unit":"元"}', "unit"], ['{"years":2024}', "years"],
    ['{"subjects":"供水"}', "subjects"], ['{"audience":"all"}', "audience"],
  ])("a profile that can't be understood names what: %s", (text, choice) => {
    expect(() => readProfile(text)).toThrow(expect.objectContaining({ choice }) as Error);
  });
});
