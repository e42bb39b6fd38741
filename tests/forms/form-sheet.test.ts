import { describe, expect, it } from "vitest";
import { checkForm } from "../../src/forms/check-form";
import { readEntry } from "../../src/forms/read-entry";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { cellName } from "../../src/workbook/addresses";
import { firstRowAt } from "../../src/workbook/form-places";
import { correctionWorkbook, formWorkbook } from "../../src/workbook/form-workbook";
import type { Cell, RichCell, SheetPlan } from "../../src/workbook/plan";
import { validatePlan } from "../../src/workbook/validate-plan";
import { ooxmlErrors } from "../hosts/ooxml";
import { entry, formsOf, waterEntries } from "./sample-forms";

const [form] = formsOf(waterEntries);
const rich = (cell: Cell): RichCell => (cell !== null && typeof cell === "object" ? cell : { value: cell });
function cells(sheet: SheetPlan): Map<string, RichCell> {
  const all = new Map<string, RichCell>();
  for (const { at, rows } of sheet.blocks ?? []) {
    for (const [r, row] of rows.entries()) for (const [c, cell] of row.entries()) if (cell !== null) all.set(cellName(at.row + r, at.column + c), rich(cell));
  }
  return all;
}

describe.each(["zh", "en"] as const)("the sheet of a department (%s)", (language) => {
  const plan = formWorkbook(form!, { issuer: "省政府办公厅" }, language);
  const [sheet, guide] = plan.sheets as [SheetPlan, SheetPlan];
  const all = cells(sheet);
  const text = [...all.values()].map(({ value }) => String(value ?? "")).join("\n");

  it("has the official parts", () => {
    const parts = language === "zh"
      ? ["2026年度指标报送表", "表　　号：", "制定机关：", "省政府办公厅", "文　　号：", "有效期至：", "填报单位：甘肃省水利厅", "指标名称", "计量单位", "代码", "本年\n（2026年）", "上年\n（2025年）", "备注", "甲", "乙", "丙", "单位负责人：", "统计负责人：", "填表人：", "联系电话：", "报出日期："]
      : ["Annual indicator sheet 2026", "Issued by: ", "Department: 甘肃省水利厅", "Indicator", "Unit", "Code", "This year\n(2026)", "Last year\n(2025)", "Remarks", "Head: ", "Phone: "];
    for (const part of parts) expect(text).toContain(part);
    expect(text).toContain(`${form!.template}　`);
    expect(plan.properties).toMatchObject({ ReplyLedgerForm: form!.template, ReplyLedgerFormVersion: form!.version });
  });

  it("leaves blank what nobody gave, the table's number too", () => {
    expect(["J2", "J3", "J4", "J5"].map((at) => all.get(at)?.value ?? null)).toEqual([null, "省政府办公厅", null, null]);
  });

  it("can be written in where something is to be written, and nowhere else", () => {
    expect(sheet.protected).toBe(true);
    const unlocked = [...all].filter(([, { style }]) => style?.unlocked).map(([at]) => at);
    const rows = form!.rows.map((_, index) => firstRowAt + index + 1);
    const foot = firstRowAt + form!.rows.length + 2;
    expect(unlocked.sort()).toEqual([...rows.flatMap((row) => [`D${row}`, `F${row}`, `G${row}`]), "J2", "J3", "J4", "J5", ...["B", "C", "E", "G", "I", "J"].map((column) => `${column}${foot}`)].sort());
  });

  it("says of each entry what may be filled in", () => {
    const byRow = new Map(sheet.validations!.filter(({ range }) => range.column === 3).map((one) => [one.range.row - firstRowAt, one]));
    expect([...byRow.values()].map(({ rule }) => rule)).toEqual(form!.rows.map(({ min, max, whole }) => ({ kind: "number", ...(min === null ? {} : { min }), ...(max === null ? {} : { max }), ...(whole ? { whole } : {}) })));
    for (const { prompt, error } of sheet.validations!) {
      expect(prompt!.title.length).toBeLessThanOrEqual(32);
      expect(prompt!.text.length).toBeLessThanOrEqual(255);
      expect(error!.text.length).toBeLessThanOrEqual(255);
    }
    expect(byRow.get(0)!.prompt!.title).toContain("亿元");
    expect(sheet.validations!.some(({ rule }) => rule.kind === "list" && rule.values.length === 3)).toBe(true);
  });

  it("shows last year's value with its words, and the definition in a note", () => {
    expect(all.get(`E${firstRowAt + 1}`)!.value).toBe(120.5);
    expect(all.get(`J${firstRowAt + 1}`)!.value).toContain("建成120.5");
    expect(all.get(`A${firstRowAt + 4}`)!.note).toContain("竣工验收的大中小型水库");
  });

  it("has formulas that stay within what every program takes", () => {
    for (const { formula } of all.values()) {
      if (formula === undefined) continue;
      expect(formula.length).toBeLessThan(8_192);
      expect(formula.replace(/"(?:[^"]|"")*"/gu, "").match(/[A-Z]{2,}(?=\()/gu)?.filter((name) => !["IF", "AND", "OR", "COUNT", "ISNUMBER", "ABS", "INT", "ROUND", "TEXT", "TRIM", "LEFT", "IFERROR"].includes(name))).toEqual([]);
    }
  });

  it("comes with a guide that says the rules in words", () => {
    const words = [...cells(guide).values()].map(({ value }) => String(value)).join("\n");
    expect(words).toContain(language === "zh" ? "「完成水利投资」应等于「中央投资」 ＋ 「地方投资」" : "“完成水利投资” must equal “中央投资” ＋ “地方投资”");
    expect(words).toContain(language === "zh" ? "核实性" : "verifying");
  });

  it("is a workbook that Excel opens without repair", async () => {
    expect(validatePlan(plan)).toEqual([]);
    const host = XlsxHost.empty();
    await host.apply(plan);
    expect(await ooxmlErrors(host.save())).toEqual([]);
  });
});

it("a workbook to send back lists what to correct first and keeps what was filled in", async () => {
  const rows = checkForm(form!, [
    { code: "A1", entry: readEntry({ value: 130 }, "亿元"), status: "final", note: "" }, { code: "A2", entry: readEntry({ value: "约85" }, "亿元"), status: "estimated", note: "初报" },
    { code: "B1", entry: readEntry({ value: 1280 }, "座"), status: "final", note: "" },
  ]);
  const plan = correctionWorkbook(form!, {}, { rows, signatures: { head: "张三", statistician: "", filler: "", phone: "", date: "2027年1月15日" } }, "zh");
  expect(plan.sheets.map(({ name }) => name)).toEqual(["退回修改单", "报送表", "填报说明"]);
  const list = cells(plan.sheets[0]!);
  expect([...list].filter(([at]) => /^G\d+$/u.test(at)).map(([, { value }]) => value)).toEqual(["处理", "须更正", "请说明", ...Array<string>(6).fill("未填")]);
  expect([list.get("H5")!.value, list.get("H6")!.value]).toEqual(["错误：“约85”不是确数，请填准确数字，并可在“数据性质”选估计数。", "请核实：累计数比上年少。"]);
  const sheet = cells(plan.sheets[1]!);
  expect([sheet.get(`D${firstRowAt + 1}`)!.value, sheet.get(`D${firstRowAt + 2}`)!.value, sheet.get(`F${firstRowAt + 2}`)!.value, sheet.get(`G${firstRowAt + 2}`)!.value]).toEqual([130, "约85", "估计数", "初报"]);
  expect([...sheet.values()].map(({ value }) => value)).toEqual(expect.arrayContaining(["张三", "报出日期：2027年1月15日"]));
});

it("a rule too long for a formula is left to collection", () => {
  const many = Array.from({ length: 600 }, (_, index) => entry(`Z${index}`, `很长的指标名称${index}`, "个", { lastYear: 1 }));
  const [large] = formsOf(many, [`Z0 = ${many.slice(1).map(({ code }) => code).join(" + ")}`]);
  const formulas = [...cells(formWorkbook(large!, {}, "zh").sheets[0]!).values()].map(({ formula }) => formula ?? "");
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8_192);
  const rows = checkForm(large!, many.map(({ code }) => ({ code, entry: readEntry({ value: 1 }, "个"), status: "final" as const, note: "" })));
  expect(rows[0]!.outcome).toBe("correct");
});
