import { describe, expect, it } from "vitest";
import { carryOut } from "../../src/hosts/grid/carry-out";
import { planOfBook } from "../../src/hosts/grid/plan-of-book";
import { blankSnapshot, resource, withResource, type GridTable, type SheetSnapshot, type ICellData, type Snapshot } from "../../src/hosts/grid/snapshot";
import { withoutTableNames, type TablePlaces } from "../../src/hosts/grid/structured-reference";
import type { Cell, WorkbookPlan } from "../../src/workbook/plan";

const tables: TablePlaces = new Map([
  ["t_metrics", { name: "T_Metrics", sheet: "指标 'A'", at: { row: 3, column: 1 }, headers: ["编号", "数量 [万]", "It's #1", "Note"], rows: 5 }],
  ["台账", { name: "台账", sheet: "台账", at: { row: 0, column: 0 }, headers: ["年"], rows: 1 }],
]);
const on = "'指标 ''A'''!";

describe("a reference to a table as a range", () => {
  it.each([
    ["T_Metrics[编号]", `${on}$B$5:$B$9`],
    ["SUM(t_metrics[NOTE])*2", `SUM(${on}$E$5:$E$9)*2`],
    ["T_Metrics[数量 '[万']]", `${on}$C$5:$C$9`],
    ["T_Metrics[It''s '#1]", `${on}$D$5:$D$9`],
    ["T_Metrics[[#This Row],[数量 '[万']]]", `${on}$C$7`],
    ["T_Metrics[@编号]", `${on}$B$7`],
    ["T_Metrics[@[It''s '#1]]", `${on}$D$7`],
    ["T_Metrics[@]", `${on}$B$7:$E$7`],
    ["T_Metrics[[编号]:[It''s '#1]]", `${on}$B$5:$D$9`],
    ["T_Metrics[[#Headers],[Note]]", `${on}$E$4`],
    ["T_Metrics[[#Headers],[#Data],[Note]]", `${on}$E$4:$E$9`],
    ["T_Metrics[#All]", `${on}$B$4:$E$9`],
    ["ROWS(T_Metrics)", `ROWS(${on}$B$5:$E$9)`],
    ["T_Metrics[]", `${on}$B$5:$E$9`],
    ["MAX(台账[年])", "MAX('台账'!$A$2)"],
    ["INDEX(T_Metrics[Note],MATCH(\"T_Metrics[编号]\",T_Metrics[编号],0))", `INDEX(${on}$E$5:$E$9,MATCH("T_Metrics[编号]",${on}$B$5:$B$9,0))`],
  ])("%s → %s", (formula, ranges) => expect(withoutTableNames(formula, 6, tables)).toBe(ranges));

  it.each([
    ["T_Metrics[没有的列]"], ["T_Other[编号]"], ["My_T_Metrics[编号]"], ["\"T_Metrics[编号]\"&\"\"\"\""], ["'台账'!A1"], ["台账!A1+T_Metrics!B2"], ["Sheet1!台账"], ["台账(1)"],
    ["T_Metrics[[#Totals],[Note]]"], ["T_Metrics[编号"], ["[1]Sheet1!A1"], ["SUM(A1:B2)"], ["\"open"],
  ])("%s stays", (formula) => expect(withoutTableNames(formula, 6, tables)).toBe(formula));

  it("is none on a row beside the table", () => {
    expect(withoutTableNames("T_Metrics[@编号]", 3, tables)).toBe("T_Metrics[@编号]");
    expect(withoutTableNames("T_Metrics[@编号]", 9, tables)).toBe("T_Metrics[@编号]");
  });
});

describe("a plan with formulas over tables, on the grid", () => {
  const formula = "INDEX(T_Data[值],MATCH(\"b\",T_Data[键],0))";
  const plan = (keys: readonly string[]): WorkbookPlan => ({
    language: "zh", title: "簿", properties: {},
    sheets: [
      { id: "view", name: "对照", blocks: [{ at: { row: 0, column: 0 }, rows: [[{ value: 1, formula, note: "注" }]] }] },
      { id: "data", name: "数据", tables: [{
        name: "T_Data", at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: "键" }, { id: "value", header: "值" }, { id: "twice", header: "两倍" }],
        rows: keys.map((key, n): Cell[] => [key, n, { value: 2 * n, formula: "T_Data[[#This Row],[值]]*2" }]),
      }] },
    ],
  });
  const sheetOf = (saved: Snapshot, name: string) => Object.values(saved.sheets).find((sheet) => sheet.name === name) as SheetSnapshot;
  const first = (saved: Snapshot) => sheetOf(saved, "对照").cellData[0]![0]!;
  const written = carryOut(blankSnapshot("w", "簿", "工作表1"), plan(["a", "b"])).after;
  const savedFormula = (saved: Snapshot) => {
    const cell = planOfBook(saved, "zh").sheets.find(({ name }) => name === "对照")!.blocks![0]!.rows[0]![0]!;
    return typeof cell === "object" ? cell!.formula : undefined;
  };
  const changed = (saved: Snapshot, act: (cell: ICellData) => void): Snapshot => {
    const copy = structuredClone(saved);
    act(first(copy));
    return copy;
  };
  const moveTable = (saved: Snapshot, by: number): Snapshot => {
    const kept = resource<Record<string, { tables: GridTable[] }>>(saved, "tables");
    for (const { tables: those } of Object.values(kept)) for (const table of those) table.range = { ...table.range, startRow: table.range.startRow + by, endRow: table.range.endRow + by };
    const sheet = sheetOf(saved, "数据");
    sheet.cellData = Object.fromEntries(Object.entries(sheet.cellData).map(([row, cells]) => [Number(row) + by, cells]));
    return withResource(saved, "tables", kept);
  };

  it("computes ranges", () => {
    expect(first(written).f).toBe("=INDEX('数据'!$B$4:$B$5,MATCH(\"b\",'数据'!$A$4:$A$5,0))");
    expect(sheetOf(written, "数据").cellData[4]![2]!.f).toBe("='数据'!$B$5*2");
  });

  it("follows the table as it grows, and counts nothing as changed that isn't", () => {
    const { after, report } = carryOut(written, plan(["a", "b", "c"]));
    expect(first(after).f).toBe("=INDEX('数据'!$B$4:$B$6,MATCH(\"b\",'数据'!$A$4:$A$6,0))");
    expect(report).toMatchObject({ inserted: 1, updated: 0, unchanged: 2 });
  });

  it("saves the names of tables", () => {
    expect(savedFormula(written)).toBe(formula);
    const data = planOfBook(written, "zh").sheets.find(({ name }) => name === "数据")!.tables![0]!;
    expect(data.rows.map((row) => row[2])).toEqual([0, 2].map((value) => ({ value, formula: "T_Data[[#This Row],[值]]*2" })));
  });

  it("saves the names of tables after the grid moved the table and quoted otherwise", () => {
    const moved = moveTable(changed(written, (cell) => void (cell.f = "=INDEX(数据!$B$6:$B$7,MATCH(\"b\",数据!$A$6:$A$7,0))")), 2);
    expect(savedFormula(moved)).toBe(formula);
  });

  it.each([
    ["somebody's own formula", (cell: ICellData) => void (cell.f = "=1+1"), "1+1"],
    ["a number typed over it", (cell: ICellData) => void (cell.f = null), undefined],
  ])("keeps %s", (_, act, expected) => expect(savedFormula(changed(written, act))).toBe(expected));

  it("keeps the ranges where the table has been renamed", () => {
    const kept = resource<Record<string, { tables: GridTable[] }>>(written, "tables");
    for (const { tables: those } of Object.values(kept)) for (const table of those) table.name = "Mine";
    expect(savedFormula(withResource(written, "tables", kept))).toBe(first(written).f!.slice(1));
  });

  it("keeps a cell's note", () => expect(first(written).custom).toMatchObject({ note: "注" }));
});
