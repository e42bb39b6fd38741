import { describe, expect, it } from "vitest";
import { checkForm } from "../../src/forms/check-form";
import { matchReturn } from "../../src/forms/check-return";
import { readReturnedFile } from "../../src/hosts/xlsx/read-return";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { addressOf, columnAt, firstRowAt } from "../../src/workbook/form-places";
import { readFormReturn } from "../../src/workbook/form-reader";
import { formWorkbook } from "../../src/workbook/form-workbook";
import { outcomeWords } from "../../src/wording/forms-checks";
import { rowFindings } from "../../src/wording/forms-findings";
import type { CatalogueEntry } from "../../src/forms/catalogue-entry";
import { entry, formsOf, known } from "../forms/sample-forms";
import { fillInLibreOffice, type Typed } from "../tools/fill-in-libreoffice";

/** Each case: an indicator, what is typed as its value and its remark. */
type Case = readonly [what: string, indicator: CatalogueEntry, value: number | string | null, note?: string];

let next = 0;
const row = (more: Parameters<typeof entry>[3], unit = "万元"): CatalogueEntry => entry(`Q${++next}`, `指标${next}`, unit, more);
const total = row({ lastYear: 100, rules: "" });
const [partA, partB] = [row({ lastYear: 60 }), row({ lastYear: 40 })];
const whole = row({ lastYear: 10 });
const part = row({ lastYear: 5, rules: "" });
const divided = row({ lastYear: 3 });
const zero = row({ min: null });
const grown = row({ lastYear: 50 });

const cases: readonly Case[] = [
  ["nothing filled in", row({ lastYear: 5 }), null],
  ["nothing, explained", row({ lastYear: 5 }), null, "今年停办"],
  ["a dash", row({ lastYear: 5 }), "—"],
  ["a dash, explained", row({ lastYear: 5 }), "—", "不适用"],
  ["text", row({ lastYear: 5 }), "约五百"],
  ["as last year", row({ lastYear: 5 }), 5],
  ["half as much again, the limit", row({ lastYear: 100 }), 150],
  ["beyond the limit", row({ lastYear: 100 }), 150.1],
  ["beyond the limit, explained", row({ lastYear: 100 }), 180, "新增两个项目"],
  ["a fall beyond the limit", row({ lastYear: 100 }), 20],
  ["a limit of its own", row({ lastYear: 100, threshold: 0.1 }), 115.55],
  ["last year zero", row({ lastYear: 0 }), 9],
  ["last year negative", row({ lastYear: -8, min: null }), -4],
  ["last year unknown", row({}), 12345],
  ["below zero", row({ lastYear: 3 }), -3],
  ["not whole", row({ lastYear: 3, whole: true }), 3.5],
  ["a share over 100", row({ lastYear: 90, rate: true, max: 100 }, "%"), 101],
  ["a share by points", row({ lastYear: 60, rate: true, max: 100 }, "%"), 72.25],
  ["a share within points", row({ lastYear: 60, rate: true, max: 100 }, "%"), 70],
  ["a cumulative figure that shrinks", row({ lastYear: 1284, whole: true, cumulative: true }, "座"), 1283],
  ["a cumulative figure that grows", row({ lastYear: 1284, whole: true, cumulative: true }, "座"), 1300],
  ["元 for 万元", row({ lastYear: 350 }), 3_612_000],
  ["万元 for 元", row({ lastYear: 3_500_000 }, "元"), 361],
  ["亿 slipped", row({ lastYear: 2.5 }, "亿元"), 260_000_000],
  ["cumulative in another unit", row({ lastYear: 35_000, cumulative: true }), 3.6],
  ["a total unlike its sum", total, 130],
  ["its first part", partA, 70],
  ["its second part", partB, 58.5],
  ["a whole", whole, 10],
  ["a part larger than it", part, 12.5],
  ["not below last year by rule", grown, 49.5],
  ["a rule that divides by zero", divided, 3],
  ["the zero", zero, 0],
  ["dust of binary fractions", row({ lastYear: 0.1 }), 0.1],
  ["quotes in the title", entry("QQ", '所谓"示范"项目', "个", { lastYear: 1, rules: '核实：QQ ≥ QQ[-1] × 2' }), 1],
];
const rules = [
  `${total.code} = ${partA.code} + ${partB.code}`, `${whole.code} ≥ ${part.code}`, `核实：${grown.code} ≥ ${grown.code}[-1]`, `${divided.code} ≥ ${grown.code} / ${zero.code}`,
  `核实：${total.code} < (${partA.code} + ${partB.code}) × 0.5 ± 1`, `${partA.code} ≠ ${partB.code}`,
];

describe("a form filled in with LibreOffice", () => {
  const [form] = formsOf(cases.map(([, indicator]) => indicator), rules);
  const typed = cases.flatMap(([, , value, note], index): Typed[] => [
    ...(value === null ? [] : [{ at: addressOf("value", firstRowAt + index), value }]),
    ...(note ? [{ at: addressOf("note", firstRowAt + index), value: note }] : []),
  ]);

  it.each(["zh", "en"] as const)("says what collection will say, and comes back as it was filled in (%s)", async (language) => {
    const host = XlsxHost.empty();
    await host.apply(formWorkbook(form!, {}, language));
    const saved = await readReturnedFile(fillInLibreOffice(host.save(), language === "zh" ? "报送表" : "Form", typed));
    const returned = readFormReturn(saved);
    expect(returned).toMatchObject({ template: form!.template, version: form!.version, department: "甘肃省水利厅", year: 2026 });
    const { filled, notices } = matchReturn(form!, returned);
    expect(notices.map(({ kind }) => kind)).toEqual(["unsigned"]);
    const checked = checkForm(form!, filled);
    const sheet = saved.sheets[0]!;
    const shown = (column: "outcome" | "findings", index: number): string => {
      const said = sheet.cell(firstRowAt + index, columnAt(column));
      return String(said?.value ?? "").trim();
    };
    const titleOf = (code: string): string => form!.titles.get(code) ?? code;
    const notText = cases.map(([what], index) => ({ what, outcome: shown("outcome", index), findings: shown("findings", index) }));
    expect(notText).toEqual(cases.map(([what], index) => ({
      what,
      outcome: outcomeWords[checked[index]!.outcome][language],
      findings: what === "text" ? (language === "zh" ? "错误：须填数字，不带单位和文字。" : "Error: fill in a number, without unit or words.") : rowFindings(checked[index]!, titleOf, language),
    })));
    for (const [index, [, , value]] of cases.entries()) {
      if (typeof value === "number") expect(checked[index]!.entry).toMatchObject({ kind: "value", value });
    }
    expect(new Set(checked.map(({ outcome }) => outcome)).size).toBe(5);
    expect(checked.flatMap(({ failures }) => failures.map(({ check }) => check.kind))).toEqual(
      expect.arrayContaining(["min", "max", "whole", "slip", "shrinks", "change", "points", "rule"]));
  }, 120_000);
});

it("knows filed values of last year", () => {
  const [form] = formsOf([entry("A1", "甲", "个", { values: [known(2025, 5), known(2025, 6, { origin: "filed", quote: "", source: "" })] })]);
  expect(form!.rows[0]!.last).toMatchObject({ value: 6, origin: "filed" });
});
