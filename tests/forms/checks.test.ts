import { describe, expect, it } from "vitest";
import { checkForm, settled } from "../../src/forms/check-form";
import { readEntry } from "../../src/forms/read-entry";
import { rowFindings } from "../../src/wording/forms-findings";
import { formsOf, waterEntries } from "./sample-forms";

const [form] = formsOf(waterEntries);

/** Fills the form in and gives what the check says of the rows named. */
function said(filled: Readonly<Record<string, readonly [value: string | number, note?: string]>>): Record<string, string> {
  const rows = checkForm(form!, Object.entries(filled).map(([code, [value, note = ""]]) =>
    ({ code, entry: readEntry({ value }, form!.rows.find((row) => row.code === code)!.unit), status: "final" as const, note })));
  return Object.fromEntries(rows.filter(({ code }) => code in filled).map((row) => [row.code, `${row.outcome}${settled(row) ? "+" : "-"} ${rowFindings(row, (code) => form!.titles.get(code)!, "zh")}`.trim()]));
}

describe("a filled form is checked like its formulas do", () => {
  it.each<[string, Parameters<typeof said>[0], Record<string, string>]>([
    ["fine", { B1: [1300], B2: [40] }, { B1: "passed+", B2: "passed+" }],
    ["a total that is its sum", { A1: [130], A2: [85], A3: [45] }, { A1: "passed+", A2: "passed+", A3: "passed+" }],
    ["a total unlike its sum", { A1: [130], A2: [85], A3: [44.5] }, { A1: "correct- 错误：应等于「中央投资」 ＋ 「地方投资」，相差 0.5。", A2: "passed+", A3: "passed+" }],
    ["a total without one of its parts", { A1: [130], A2: [85] }, { A1: "passed+", A2: "passed+" }],
    ["below last year against a mandatory rule", { A1: [120] }, { A1: "correct- 错误：应不小于上年「完成水利投资」，相差 -0.5。" }],
    ["a part larger than its whole", { B1: [1290], B2: [1300, "统计范围扩大"] }, { B1: "passed+", B2: "explained+ 请核实：比上年 +2666.0%，变动超过 50%。请核实：应不大于「累计建成水库」，相差 10。" }],
    ["a cumulative figure that shrinks", { B1: [1280] }, { B1: "explain- 请核实：累计数比上年少。" }],
    ["the same, explained", { B1: [1280, "核减4座报废"] }, { B1: "explained+ 请核实：累计数比上年少。" }],
    ["not whole", { B1: [1290.5] }, { B1: "correct- 错误：按个数统计，须为整数。" }],
    ["an explanation doesn't cure an error", { B1: [1290.5, "半座"] }, { B1: "correct- 错误：按个数统计，须为整数。" }],
    ["beyond 100%", { C1: [101] }, { C1: "correct- 错误：不能大于 100。" }],
    ["a rate by points, not percent", { C1: [80] }, { C1: "explain- 请核实：比上年 -13.60 个百分点，变动超过 10 个。" }],
    ["a threshold of its own", { D1: [34000] }, { D1: "explain- 请核实：比上年 +30.8%，变动超过 30%。" }],
    ["a unit slipped by 万", { D1: ["2.7"] }, { D1: "correct- 错误：按个数统计，须为整数。请核实：约为上年的1/1万，单位是否错了“万”。" }],
    ["nothing to compare with", { E1: [500] }, { E1: "passed+" }],
    ["negative where that can be", { F1: [-40] }, { F1: "passed+" }],
    ["words", { A2: ["约80"] }, { A2: "correct- 错误：“约80”不是确数，请填准确数字，并可在“数据性质”选估计数。" }],
    ["left blank", { E1: [""] }, { E1: "missing-" }],
    ["left blank, explained", { E1: ["", "今年未统计"] }, { E1: "explained-" }],
  ])("%s", (_, filled, expected) => expect(said(filled)).toEqual(expected));
});
