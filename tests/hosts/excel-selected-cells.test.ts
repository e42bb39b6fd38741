import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost, type ExcelHost } from "../../src/hosts/excel/excel-host";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { excel } from "./excel-subject";
import { FakeExcel } from "./excel-wire/fake-excel";

let fake: FakeExcel;
let host: ExcelHost;
beforeEach(async () => {
  fake = new FakeExcel();
  excel.connect(fake);
  host = await createExcelHost();
});
const sheet = () => fake.book.sheets[0]!;
const put = (row: number, column: number, value: string | number): void => { sheet().touch(row, column).value = value; };
const select = (row: number, column: number, rows: number, columns: number): void => fake.select(sheet(), { row, column, rows, columns });

describe("the text of the selected cells", () => {
  it("comes row by row, text whole, numbers as they are seen", async () => {
    const long = "答复。".repeat(3000);
    put(1, 1, long);
    put(2, 2, 531);
    select(1, 1, 2, 2);
    expect(await host.selectedCells()).toEqual([[long, ""], ["", "531"]]);
  });

  it("of a whole sheet is what it holds", async () => {
    put(3, 2, "甲");
    select(0, 0, 1_048_576, 16_384);
    expect(await host.selectedCells()).toEqual([["甲"]]);
  });

  it("is empty where cells are empty", async () => {
    select(5, 5, 3, 1);
    expect(await host.selectedCells()).toEqual([]);
  });
});

const plan = (value: number, description: string): WorkbookPlan => ({
  language: "zh", title: "", properties: {},
  sheets: [{
    id: "one", name: "一", tables: [{ name: "T_Test", at: { row: 0, column: 0 }, mode: "replace", columns: [{ id: "key", header: "年" }, { id: "n", header: "数" }], rows: [["2023", value], ["2024", 2]] }],
    charts: [{
      kind: "line", title: "户数", description, at: { row: 5, column: 0, rows: 10, columns: 5 },
      categories: { row: 1, column: 0, rows: 2, columns: 1 }, series: [{ name: "户数", values: { row: 1, column: 1, rows: 2, columns: 1 } }],
    }],
  }],
});

it("text of charts for screen readers, which Excel doesn't take from add-ins, is reported with the chart's title", async () => {
  expect((await host.apply(plan(1, "2023年1，2024年2"))).left).toEqual([{ sheet: "one", what: "chart-texts", why: "户数" }]);
  expect(host.can.has("chart-texts")).toBe(false);
  expect((await host.apply(plan(1, ""))).left).toEqual([]);
});

it("a planned sheet is shown by its id, which is not its name", async () => {
  await host.apply({ ...plan(1, ""), names: [{ name: "S_one", sheet: "one", range: { row: 0, column: 0, rows: 1, columns: 1 } }] });
  await host.reveal({ sheet: "one", at: { row: 2, column: 1 } });
  expect([fake.book.active.name, fake.book.selection.area]).toEqual(["一", { row: 2, column: 1, rows: 1, columns: 1 }]);
});

it("who listens is told of each write and each undo that succeeded, until it stops listening", async () => {
  let told = 0;
  const stop = host.onWritten(() => { told++; });
  await host.apply(plan(1, ""));
  expect(told).toBe(1);
  await host.undo();
  expect(told).toBe(2);
  fake.book.structureProtected = true;
  await expect(host.apply(plan(2, ""))).rejects.toMatchObject({ code: "protected" });
  expect(told).toBe(2);
  fake.book.structureProtected = false;
  stop();
  await host.apply(plan(2, ""));
  expect(told).toBe(2);
});

it("working out formulas again asks Excel for all of them", async () => {
  await host.recalculate();
  expect(fake.exchanges.at(-1)?.members).toContain("Calculate");
});
