import { beforeEach, describe, expect, it } from "vitest";
import { contractPlan, figures } from "./contract-plan";
import { enter, findTable, headersOf, rowOf } from "./excel-person";
import { excel, excelSubject } from "./excel-subject";
import { bodyOf } from "./excel-wire/model/table-model";

type Subject = Awaited<ReturnType<typeof excelSubject>>;
let subject: Subject;
beforeEach(async () => { subject = await excelSubject(); });

const more = { key: "m4", name: "新建工程", value: 21, quote: "21处", paragraph: "p2" };
const longer = contractPlan({ figures: [figures[0]!, more, ...figures.slice(1)] });
const metrics = () => findTable(subject.fake, "T_Metrics");
const codeOf = (act: () => Promise<unknown>): Promise<string> => act().then(() => "done", (problem: { code: string }) => problem.code);
const keys = (): string[] => {
  const { sheet, table } = metrics();
  const body = bodyOf(table);
  return Array.from({ length: body.rows }, (_, i) => String(sheet.cell(body.row + i, body.column)?.value ?? ""));
};

describe("what people do in Excel before the next write", () => {
  beforeEach(async () => { await subject.host().apply(contractPlan()); });

  it("a filter is set aside, rows come in, the filter is back", async () => {
    const { table } = metrics();
    table.criteria[3] = { filterOn: "Values", values: ["占比"] };
    expect(await codeOf(() => subject.host().apply(contractPlan({ figures: [more, figures[2]!] })))).toBe("done");
    expect(keys()).toEqual(["m4", "m3"]);
    expect(table.criteria[3]).toEqual({ filterOn: "Values", values: ["占比"] });
  });

  it("a totals row stays below new rows, undone too", async () => {
    const { table, sheet } = metrics();
    await Excel.run(async (context) => { context.workbook.tables.getItem("T_Metrics").showTotals = true; await context.sync(); });
    enter(sheet.touch(table.area.row + table.area.rows - 1, 0), "合计");
    const before = subject.fake.snapshot();
    await subject.host().apply(contractPlan({ figures: [...figures, more] }));
    expect(keys()).toEqual(["m1", "m2", "m3", "m4"]);
    expect(sheet.cell(table.area.row + table.area.rows - 1, 0)?.value).toBe("合计");
    await subject.host().undo?.();
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("hidden sheets, columns and rows stay hidden and are written to", async () => {
    const { sheet, table } = metrics();
    sheet.visibility = "Hidden";
    sheet.hiddenColumns.add(1);
    sheet.hiddenRows.add(table.area.row + 1);
    await subject.host().apply(longer);
    expect([sheet.visibility, [...sheet.hiddenColumns], keys().length]).toEqual(["Hidden", [1], 4]);
  });

  it("a renamed table column is the user's; the plan's comes back beside it", async () => {
    const { sheet, table } = metrics();
    enter(sheet.touch(table.area.row, 1), "我的名称");
    await subject.host().apply(contractPlan());
    expect(headersOf(metrics())).toEqual(["编号", "我的名称", "指标名称", "数值", "类型", "原文", "段落"]);
    expect((await subject.person.look("T_Metrics", "m2", "指标名称")).value).toBe("普及率");
  });

  it("a column of formulas of the user's goes on in new rows", async () => {
    await subject.person.addColumn("T_Metrics", "翻倍", { m1: "=C4*2", m2: "=C5*2", m3: "=C6*2" });
    await subject.host().apply(contractPlan({ figures: [...figures, more] }));
    expect((await subject.person.look("T_Metrics", "m4", "翻倍")).formula).toBe("C7*2");
  });

  it("rows that were deleted come back, the rest is left", async () => {
    const { table } = metrics();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("指标").getRangeByIndexes(rowOf(metrics(), "m2"), 0, 1, table.area.columns).delete("Up");
      await context.sync();
    });
    const report = await subject.host().apply(contractPlan());
    expect([report.inserted, report.unchanged, keys()]).toEqual([1, 4, ["m1", "m2", "m3"]]);
  });

  it("a deleted sheet is made again", async () => {
    await Excel.run(async (context) => { context.workbook.worksheets.getItem("原文").delete(); await context.sync(); });
    expect((await subject.host().apply(contractPlan())).inserted).toBe(2);
    expect(await subject.person.sheetNames()).toContain("原文");
  });

  it("the user's own conditional formats and looks stay", async () => {
    const { sheet } = metrics();
    sheet.touch(3, 1).look.fill = "#FFFF00";
    sheet.conditionalFormats.push({ id: "{own}", type: "TopBottom", area: { row: 3, column: 2, rows: 3, columns: 1 }, rule: { rank: 1 }, formula: "", look: {} });
    await subject.host().apply(contractPlan({ figures: [...figures, more] }));
    expect(sheet.cell(3, 1)?.look.fill).toBe("#FFFF00");
    expect(sheet.conditionalFormats.filter(({ id }) => id === "{own}")).toHaveLength(1);
  });

  it("conditional formats and lists of the table reach rows that come at the end, between and after others go", async () => {
    const { sheet, table } = metrics();
    for (const rows of [[...figures, more], [figures[0]!, more, ...figures.slice(1)], [more, figures[2]!], figures]) {
      await subject.host().apply(contractPlan({ figures: rows }));
      const body = bodyOf(table);
      for (const [column, type] of [[2, "CellValue"], [3, "ContainsText"]] as const) {
        expect(sheet.conditionalFormats.filter(({ area }) => area.column === column).map(({ area }) => area), type).toEqual([{ ...body, column, columns: 1 }]);
      }
      const lists = Array.from({ length: body.rows }, (_, i) => sheet.cell(body.row + i, 3)?.validation?.rule);
      expect(lists).toEqual(rows.map(() => ({ list: { inCellDropDown: true, source: "数量,占比" } })));
    }
  });

  it("widths, heights, frozen panes, grid lines and print set-up are the user's once the sheet is there", async () => {
    const { sheet } = metrics();
    sheet.columnWidths.set(1, 333);
    sheet.rowHeights.set(3, 77);
    sheet.frozen = null;
    sheet.gridLines = false;
    const layout = JSON.stringify(sheet.layout);
    await subject.host().apply(longer);
    expect([sheet.columnWidths.get(1), sheet.frozen, sheet.gridLines, JSON.stringify(sheet.layout)]).toEqual([333, null, false, layout]);
  });

  it("tells which row is selected, also after columns were moved", async () => {
    await subject.person.moveColumn("T_Metrics", "编号", 3);
    const heard: unknown[] = [];
    const end = subject.host().onSelection?.((selected) => void heard.push(selected));
    while (!subject.fake.isListening("selection")) await new Promise((done) => setTimeout(done, 2));
    const at = (row: number, column: number): void => subject.fake.select(metrics().sheet, { row, column, rows: 1, columns: 1 });
    at(4, 0);
    while (heard.length < 1) await new Promise((done) => setTimeout(done, 2));
    at(20, 9);
    while (heard.length < 2) await new Promise((done) => setTimeout(done, 2));
    end?.();
    expect(heard).toEqual([{ table: "T_Metrics", key: "m2", text: "普及率" }, { table: null, key: null, text: "" }]);
  });

  it("shows a row on a hidden sheet", async () => {
    metrics().sheet.visibility = "Hidden";
    await subject.host().reveal({ table: "T_Metrics", key: "m3" });
    expect(subject.fake.book.active.name).toBe("指标");
    expect(subject.fake.book.selection.area.row).toBe(rowOf(metrics(), "m3"));
  });

  it("after another write by hand, undo refuses rather than hit the wrong rows", async () => {
    await subject.host().apply(longer);
    await subject.person.sort("T_Metrics", "编号");
    const before = subject.fake.snapshot();
    expect(await codeOf(async () => subject.host().undo?.())).toBe("changed");
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("undo finds a sheet that was renamed since the write", async () => {
    await subject.host().apply(longer);
    await subject.person.renameSheetOf("T_Metrics", "我的指标");
    expect(await subject.host().undo?.()).toBe(true);
    expect(keys()).toEqual(["m1", "m2", "m3"]);
  });
});

describe("what Excel refuses, with nothing changed", () => {
  const refusals: readonly (readonly [string, string, (subject: Subject) => void])[] = [
    ["a sheet that the user protected", "protected", ({ fake }) => { findTable(fake, "T_Metrics").sheet.protection = { options: {}, password: null }; }],
    ["a sheet protected with a password", "protected", ({ fake }) => { findTable(fake, "T_Metrics").sheet.protection = { options: {}, password: "x" }; }],
    ["a request too large", "too-large", ({ fake }) => { fake.limitBytes = 60_000; }],
    ["somebody else at the same place", "busy", ({ fake }) => fake.failAfter(2, "Conflict")],
    ["no reason given", "unknown", ({ fake }) => fake.failAfter(0, "GeneralException")],
    ["rights taken away meanwhile", "protected", ({ fake }) => fake.failAfter(4, "AccessDenied")],
  ];
  it.each(refusals)("%s: %s", async (_what, code, prepare) => {
    await subject.host().apply(contractPlan());
    prepare(subject);
    const before = subject.fake.snapshot();
    const big = contractPlan({ figures: [...figures, ...Array.from({ length: 300 }, (_, i) => ({ ...more, key: `n${i}`, quote: "长".repeat(300) }))] });
    expect(await codeOf(() => subject.host().apply(big))).toBe(code);
    subject.fake.limitBytes = 5e6;
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("a protected sheet is named as the user calls it", async () => {
    await subject.host().apply(contractPlan());
    await subject.person.renameSheetOf("T_Metrics", "我的指标");
    findTable(subject.fake, "T_Metrics").sheet.protection = { options: {}, password: null };
    await expect(subject.host().apply(longer)).rejects.toMatchObject({ code: "protected", place: "我的指标" });
  });

  it("new sheets where the workbook's structure is protected", async () => {
    subject.fake.book.structureProtected = true;
    expect(await codeOf(() => subject.host().apply(contractPlan()))).toBe("protected");
  });

  it("a table of the user's beside ours that a new row would split", async () => {
    await subject.host().apply(contractPlan());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("指标");
      sheet.getRange("F12:G13").values = [["甲", "乙"], [1, 2]];
      sheet.tables.add("F12:G13", true).name = "T_Mine";
      await context.sync();
    });
    const before = subject.fake.snapshot();
    expect(await codeOf(() => subject.host().apply(longer))).toBe("in-the-way");
    expect(subject.fake.snapshot()).toEqual(before);
  });

  it("an Excel older than the floor", async () => {
    const { createExcelHost } = await import("../../src/hosts/excel/excel-host");
    excel.floor.ExcelApi = "1.12";
    expect(await codeOf(createExcelHost)).toBe("unsupported");
    excel.floor.ExcelApi = "1.13";
  });

  it("a cell being edited: waits where Excel can, else says so", async () => {
    await subject.host().apply(contractPlan());
    subject.fake.editMode = true;
    const waiting = codeOf(() => subject.host().apply(longer));
    await new Promise((done) => setTimeout(done, 20));
    expect(keys()).toHaveLength(3);
    subject.fake.endEdit();
    expect(await waiting).toBe("done");
    delete excel.floor.DelayForCellEdit;
    subject.fake.editMode = true;
    expect(await codeOf(() => subject.host().apply(contractPlan()))).toBe("edit-mode");
    excel.floor.DelayForCellEdit = "1.1";
  });
});
