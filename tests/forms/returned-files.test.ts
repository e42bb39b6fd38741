import { describe, expect, it } from "vitest";
import { formOf, matchReturn } from "../../src/forms/check-return";
import type { FormReturn } from "../../src/forms/form-return";
import type { CellValue } from "../../src/workbook/plan";
import { firstRowAt } from "../../src/workbook/form-places";
import { backAgain, filledForm, handMade, valueAt } from "./filled-form";
import { formsOf, waterEntries } from "./sample-forms";

const [form] = formsOf(waterEntries);
const visible = `模板编号：${form!.template}　版本：${form!.version}`;
const header = ["指标名称", "计量单位", "代码", "本年（2026年）", "上年（2025年）", "数据性质", "备注"];
const asked = (row: (index: number) => CellValue[]): CellValue[][] => form!.rows.map((_, index) => row(index));
const plain = asked((index) => [form!.rows[index]!.title, form!.rows[index]!.unit, form!.rows[index]!.code, index + 1, null, null, `注${index}`]);

/** Values by code, as numbers in the unit of the row. */
function values(returned: FormReturn): Record<string, unknown> {
  expect(formOf(returned, [form!])).toBe(form);
  return Object.fromEntries(matchReturn(form!, returned).filled.map(({ code, entry }) => [code, entry.kind === "value" ? entry.value : entry.kind === "problem" ? entry.problem : entry.kind]));
}
const inOrder = Object.fromEntries(form!.rows.map(({ code }, index) => [code, index + 1]));

describe("a return is read whatever became of it", () => {
  it.each<[string, CellValue[][], Record<string, string>?]>([
    ["as another program saves it", [[visible], [`填报单位：${form!.department}`], header, ["甲", "乙", "丙", "1", "2", "3", null], ...plain]],
    ["without the line of template, by its property", [[`填报单位：${form!.department}`], header, ...plain], { ReplyLedgerForm: form!.template, ReplyLedgerFormVersion: form!.version }],
    ["without template, by its department", [["填报单位：", form!.department], header, ...plain]],
    ["columns moved", [[visible], ["备注", "本年", "代码", "自己的列", "指标名称", "计量单位"], ...asked((i) => [`注${i}`, i + 1, form!.rows[i]!.code, "x", form!.rows[i]!.title, form!.rows[i]!.unit])]],
    ["rows inserted, blank and with notes", [[visible], header, ...plain.flatMap((row) => [row, [], ["小计", null, null, 99]])]],
    ["rows in another order", [[visible], header, ...[...plain].reverse()]],
    ["codes of a catalogue that has since changed", [[visible], header, ...plain.map(([title, unit, , ...rest]) => [title!, unit!, `X${String(title)}`, ...rest])]],
    ["codes lost, titles kept", [[visible], header, ...plain.map(([title, unit, , ...rest]) => [title!, unit!, null, ...rest])]],
    ["headers with spaces and full-width brackets", [[visible.replace("：", ":")], ["指 标 名 称", "计量 单位", "代　码", "本年\n(２０２６年)", "上年", "数据性质", "备注"], ...plain]],
    ["English headers", [[`Template: ${form!.template} version ${form!.version}`], ["Indicator", "Unit", "Code", "This year (2026)", "Last year", "Status", "Remarks"], ...plain]],
    ["values as pasted text", [[visible], header, ...plain.map(([title, unit, code, value, ...rest]) => [title!, unit!, code!, ` ${String(value)}　`, ...rest])]],
    ["a first column put in front, ten lines above", [...Array.from({ length: 10 }, () => [null]), [null, visible], [null, ...header], ...plain.map((row) => [null, ...row])]],
  ])("%s", async (_, rows, custom) => {
    const returned = await backAgain(await handMade(rows, custom ? { custom } : {}));
    expect(values(returned)).toEqual(inOrder);
  });

  it("says what it saw beside the values", async () => {
    const rows = plain.map((row) => [...row]);
    rows[0]![4] = 999;
    rows[1]![3] = "１２.５亿元";
    rows[2]![1] = "万元";
    const returned = await backAgain(await handMade([[visible.replace(form!.version, "2026-ABCD")], header, ...rows.slice(0, 4), ["水库大坝", "座", "X9", 5], rows[3]!.map((cell, index) => (index === 3 ? 77 : cell))]));
    const { filled, notices } = matchReturn(form!, returned);
    expect(filled.map(({ code, entry }) => [code, entry.kind === "problem" ? entry.problem : entry.kind])).toEqual([["A1", "value"], ["A2", "value"], ["A3", "unit-changed"], ["B1", "twice"]]);
    expect(notices).toEqual([
      { kind: "other-version", said: "2026-ABCD", now: form!.version },
      { kind: "unknown-rows", rows: ["水库大坝"] },
      { kind: "absent-rows", rows: form!.rows.slice(4).map(({ title }) => title) },
      { kind: "last-changed", title: "完成水利投资", was: 120.5, now: 999 },
      { kind: "converted", title: "中央投资", said: "１２.５亿元", value: 12.5 },
      { kind: "unsigned", fields: ["head", "statistician", "filler", "phone", "date"] },
    ]);
  });

  it("reads who signed, in the same cell as the label or beside it", async () => {
    const returned = await backAgain(await handMade([[visible], header, ...plain, [], ["单位负责人：张三", "统计负责人：", "李四", "填表人：", "王五", "联系电话：", "0931-8410000", "报出日期：2027年1月15日"]]));
    expect(returned.signatures).toMatchObject({ head: "张三", statistician: "李四", filler: "王五", phone: "0931-8410000", date: "2027年1月15日" });
    expect(returned.rows).toHaveLength(plain.length);
  });
});

describe("a workbook that is no return is refused", () => {
  it.each<[string, string, () => Promise<Uint8Array>]>([
    ["another workbook", "no-form", () => handMade([["姓名", "电话"], ["张三", 1]])],
    ["an empty one", "no-form", () => handMade([[]])],
    ["two filled forms in one", "two-forms", async () => {
      const { writeXlsx } = await import("hucre/xlsx");
      const rows = [[visible], header, ...plain].map((row) => [...row]);
      return writeXlsx({ sheets: [{ name: "一", rows }, { name: "二", rows }] });
    }],
    ["two forms pasted together", "template-mismatch", () => handMade([[visible], header, ...plain], { custom: { ReplyLedgerForm: "RL-AAAAAA" } })],
    ["nobody's", "no-department", () => handMade([header, ...plain])],
  ])("%s: %s", async (_, code, make) => {
    await expect(make().then(backAgain)).rejects.toMatchObject({ name: "ReturnProblem", code });
  });

  it("one of a department that was renamed since is known by its codes", async () => {
    const returned = await backAgain(await handMade([[`模板编号：RL-ZZZZZZ　版本：${form!.version}`], ["填报单位：甘肃省水利水电厅"], header, ...plain]));
    expect(formOf(returned, [form!])).toBe(form);
    expect(matchReturn(form!, returned).notices).toContainEqual({ kind: "other-department", said: "甘肃省水利水电厅", now: "甘肃省水利厅" });
  });

  it("a form of another ledger answers none of ours", () => {
    expect(formOf({ template: "RL-ZZZZZZ", department: "教育厅", rows: [] }, [form!])).toBeNull();
  });
});

it("a formula in an entry cell is not taken for a value", async () => {
  const { XlsxHost } = await import("../../src/hosts/xlsx/xlsx-host");
  const { formWorkbook } = await import("../../src/workbook/form-workbook");
  const plan = formWorkbook(form!, {}, "zh");
  const [sheet, guide] = plan.sheets;
  const blocks = sheet!.blocks!.map((block) => (block.at.row !== firstRowAt ? block : {
    ...block, rows: block.rows.map((row, index) => row.map((cell, column) => (index === 1 && column === 3 ? { value: 85, formula: "40+45" } : cell))),
  }));
  const host = XlsxHost.empty();
  await host.apply({ ...plan, sheets: [{ ...sheet!, blocks }, guide!] });
  expect(values(await backAgain(host.save())).A2).toBe("formula");
  expect(values(await backAgain(await filledForm(form!, { [valueAt(firstRowAt + 1)]: 85 }))).A2).toBe(85);
});
