/** New columns between those of a table in Excel: what people did there goes along, and everything can be taken back. */
import { beforeEach, describe, expect, it } from "vitest";
import { columnOf, enter, findTable, headersOf, rowOf } from "./excel-person";
import { excelSubject } from "./excel-subject";
import { comparedTable, growingPlan } from "./growing-plan";

type Subject = Awaited<ReturnType<typeof excelSubject>>;
let subject: Subject;
beforeEach(async () => { subject = await excelSubject(); });

const found = (of = subject) => findTable(of.fake, comparedTable);
const widths = (): number[] => headersOf(found()).map((_, column) => Math.round((found().sheet.columnWidths.get(column) ?? 48) / 0.75 - 5) / 7);
const hidden = (): string[] => headersOf(found()).filter((_, column) => found().sheet.hiddenColumns.has(column));
const grown = ["编号", "指标", "2020", "2021", "2022", "2023", "类型", "说明"];
const older = growingPlan([2021, 2022]), newer = growingPlan([2020, 2021, 2022, 2023]);

describe("new years in a table of Excel", () => {
  beforeEach(async () => { await subject.host().apply(older); });

  it("stand between the others, each with its width", async () => {
    found().sheet.columnWidths.set(4, 100);
    await subject.host().apply(newer);
    expect(headersOf(found())).toEqual(grown);
    expect(widths().map(Math.round)).toEqual([9, 30, 12, 12, 12, 12, Math.round((100 / 0.75 - 5) / 7), 46]);
  });

  it("look as planned, not like the column beside them", async () => {
    found().sheet.touch(3, 1).look.fill = "#FFFF00";
    await subject.host().apply(newer);
    const cell = found().sheet.cell(3, 2)!;
    expect([cell.value, cell.numberFormat, cell.look.bold, cell.look.fill, cell.look.font, cell.validation]).toEqual([119, "#,##0", false, null, "仿宋", null]);
    expect(found().sheet.cell(2, 2)).toMatchObject({ value: "2020", look: { bold: true, fill: "#1F3A5F" } });
    expect(found().sheet.cell(3, 1)?.look).toMatchObject({ fill: "#FFFF00", bold: true });
  });

  it("leave lists, looks and notes on the cells they belong to", async () => {
    await subject.person.annotate(comparedTable, "i2", "类型", "问过");
    await subject.host().apply(newer);
    const { sheet } = found();
    expect([3, 4].map((row) => [sheet.cell(row, 6)?.look.fill, sheet.cell(row, 6)?.validation?.rule])).toEqual([3, 4].map(() => ["#E3F2E1", { list: { inCellDropDown: true, source: "数量,占比" } }]));
    expect((await subject.person.look(comparedTable, "i2", "类型")).note).toBe("问过");
  });

  it("have one conditional format each; one of the user's over all years goes on in them", async () => {
    found().sheet.conditionalFormats.push({ id: "{own}", type: "TopBottom", area: { row: 3, column: 2, rows: 2, columns: 2 }, rule: { rank: 1 }, formula: "", look: {} });
    await subject.host().apply(growingPlan([2021, 2022, 2023]));
    await subject.host().apply(growingPlan([2021, 2022, 2023, 2024]));
    const formats = found().sheet.conditionalFormats;
    const ours = formats.filter(({ type }) => type === "CellValue").map(({ area }) => area);
    expect(ours.sort((a, b) => a.column - b.column)).toEqual([2, 3, 4, 5].map((column) => ({ row: 3, column, rows: 2, columns: 1 })));
    expect(formats.filter(({ id }) => id === "{own}").map(({ area }) => area.column)).toEqual([2]);
  });

  it("leave hidden columns hidden and hide those the plan hides by now", async () => {
    found().sheet.hiddenColumns.add(4);
    await subject.host().apply(growingPlan([2021, 2022, 2023, 2024], { hidden: 2021 }));
    expect(hidden()).toEqual(["2021", "类型"]);
  });

  it("move a filter with the column it is on", async () => {
    found().table.criteria[4] = { filterOn: "Values", values: ["数量"] };
    await subject.host().apply(newer);
    expect(found().table.criteria.flatMap((one, column) => (one ? [headersOf(found())[column]] : []))).toEqual(["类型"]);
  });

  it("come into a table with totals, and behind the last column of one that was put in another order", async () => {
    await Excel.run(async (context) => { context.workbook.tables.getItem(comparedTable).showTotals = true; await context.sync(); });
    enter(found().sheet.touch(5, 0), "合计");
    await subject.host().apply(newer);
    expect([headersOf(found()), found().sheet.cell(5, 0)?.value]).toEqual([grown, "合计"]);
    await subject.person.moveColumn(comparedTable, "说明", 1);
    await subject.host().apply(growingPlan([2020, 2021, 2022, 2023, 2024]));
    expect([headersOf(found()), found().sheet.cell(5, 0)?.value]).toEqual([["编号", "说明", ...grown.slice(1, -1), "2024"], "合计"]);
  });

  it("push what people wrote beside the table to the right, also where rows come too", async () => {
    await subject.person.typeAt("对照", 3, 6, "旁注");
    await subject.person.typeAt("对照", 5, 6, "斜下");
    await subject.host().apply(growingPlan([2020, 2021, 2022, 2023], { rows: 4 }));
    expect(await subject.person.lookAt("对照", 3, 8)).toBe("旁注");
    const below = Array.from({ length: 9 }, (_, row) => [6, 7, 8].map((column) => found().sheet.cell(5 + row, column)?.value)).flat();
    expect(below.filter((value) => value === "斜下")).toHaveLength(1);
    expect((await subject.person.look(comparedTable, "i4", "说明")).value).toBe("指标4的说明");
    expect([8, 9].map((row) => found().sheet.cell(row, 1)?.value)).toEqual(["注一", "注二"]);
  });

  it("are refused with nothing changed where they would split a table of the user's", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("对照");
      sheet.getRange("H4:I9").values = [["甲", "乙"], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]];
      sheet.tables.add("H4:I9", true).name = "T_Mine";
      await context.sync();
    });
    const before = subject.fake.snapshot();
    await expect(subject.host().apply(newer)).rejects.toMatchObject({ code: "in-the-way" });
    expect(subject.fake.snapshot()).toEqual(before);
  });
});

/** What a person has done before the new years come. */
const meanwhile: readonly (readonly [string, (subject: Subject) => Promise<void>])[] = [
  ["nothing", async () => undefined],
  ["a column of their own, a note, a filter and a hidden column", async (of) => {
    await of.person.addColumn(comparedTable, "备注", { i1: "问过" });
    await of.person.annotate(comparedTable, "i2", "说明", "含县级");
    found(of).table.criteria[4] = { filterOn: "Values", values: ["数量"] };
    found(of).sheet.hiddenColumns.add(4);
  }],
  ["remarks beside and below", async (of) => {
    await of.person.typeAt("对照", 3, 7, "旁注");
    await of.person.typeAt("对照", 5, 7, "斜下");
  }],
  ["columns in another order, with a remark beside", async (of) => {
    await of.person.moveColumn(comparedTable, "说明", 1);
    await of.person.typeAt("对照", 3, 7, "旁注");
  }],
  ["a row of their own and one that goes", async (of) => {
    const { sheet } = found(of);
    enter(sheet.touch(rowOf(found(of), "i2"), columnOf(found(of), "编号")), "旧");
  }],
];

describe.each(meanwhile)("new years, rows and cells after: %s", (_what, act) => {
  const plan = growingPlan([2020, 2021, 2022, 2023], { rows: 4, hidden: 2020 });

  it("are undone without a trace", async () => {
    await subject.host().apply(older);
    await act(subject);
    const before = subject.fake.snapshot();
    await subject.host().apply(plan);
    expect(await subject.host().undo?.()).toBe(true);
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("leave no trace when they fail half-way", async () => {
    let failures = 0;
    for (let at = 0; ; at += 1 + Math.floor(at / 12)) {
      const fresh = await excelSubject();
      await fresh.host().apply(older);
      await act(fresh);
      const before = fresh.fake.snapshot();
      fresh.fake.failAfter(at, "GeneralException");
      const outcome = await fresh.host().apply(plan).then(() => "done", (problem: { code: string; detail: string }) => `${problem.code} ${problem.detail}`);
      if (fresh.fake.failurePending) break;
      failures++;
      expect(outcome, `action ${at}`).toMatch(/^unknown GeneralException/);
      expect(outcome).not.toContain("could be taken back");
      expect(fresh.fake.snapshot(), `after a failure at action ${at}`).toEqual(before);
    }
    expect(failures).toBeGreaterThan(10);
  });
});
