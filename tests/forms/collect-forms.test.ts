import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerForms } from "../../src/ledger/ledger-forms";
import { emptyLedger } from "../../src/ledger/records";
import { collectForms } from "../../src/workbook/collect-forms";
import type { CellValue } from "../../src/workbook/plan";
import { clinics, roads } from "../cli/letters";
import { backAgain, handMade } from "./filled-form";
import { entry, formsOf } from "./sample-forms";

const ledger = [roads, clinics].reduce((before, text) => putLetter(before, fromReading(readLetter(text))).ledger, emptyLedger);
const road = ledgerForms(ledger, { year: 2025, unnamed: "—" })!.forms.find(({ department }) => department.includes("交通"))!;
const [first] = road.rows;
const collect = async (rows: readonly (readonly CellValue[])[]) => collectForms(ledger, [{ file: "a.xlsx", returned: await backAgain(await handMade(rows)) }], { unnamed: "—" });
const row = [first!.title, first!.unit, first!.code, 3_300];

describe("which form a return answers", () => {
  it.each<[string, CellValue[][], string]>([
    ["the year in the header", [[`填报单位：${road.department}`], ["指标名称", "计量单位", "代码", "本年（2025年）"], row], "taken"],
    ["no year anywhere", [[`填报单位：${road.department}`], ["指标名称", "计量单位", "代码", "本年"], row], "no-year"],
    ["nobody's department", [["填报单位：别的厅"], ["指标名称", "计量单位", "代码", "本年（2025年）"], [first!.title, first!.unit, "X1", 3_300]], "unknown-template"],
  ])("%s: %s", async (_, rows, outcome) => {
    const { preview, refused } = await collect(rows);
    expect([...refused.map(({ code }) => code), ...preview.lines.map(() => "taken")]).toEqual([outcome]);
  });
});

describe("rules that letters suggest", () => {
  const parts = [entry("A", "合计", "个", { rules: "核实：A = B + C\n核实：A ≥ B", suggested: true }), entry("B", "其一", "个"), entry("C", "其二", "个")];
  it("hold where nobody wrote about the same", () => expect(formsOf(parts)[0]!.rules.map(({ text }) => text)).toEqual(["核实：A = B + C", "核实：A ≥ B"]));
  it("yield to what somebody wrote", () => expect(formsOf(parts, ["A = B + C ± 1"])[0]!.rules.map(({ text }) => text)).toEqual(["核实：A ≥ B", "A = B + C ± 1"]));
});
