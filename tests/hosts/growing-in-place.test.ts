/** New columns of a table that people work in: between the others where a host can part them, behind them in Excel. */
import { describe, expect, it } from "vitest";
import { openBook } from "../../src/hosts/xlsx/open-book";
import { StoredBook } from "../../src/hosts/xlsx/stored-book";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import type { Cell, TableColumn, WorkbookPlan } from "../../src/workbook/plan";
import type { Subject } from "./contract-subject";
import { excelSubject } from "./excel-subject";
import { gridSubject } from "./grid-subject";
import { memorySubject } from "./memory-subject";
import { xlsxSubject } from "./xlsx-subject";

const table = "T_Compared";
const rising: TableColumn["formats"] = [{ kind: "compare", operator: ">", value: 100, style: { bold: true } }];

function plan(years: readonly number[]): WorkbookPlan {
  const columns: TableColumn[] = [
    { id: "key", header: "编号", width: 9 }, { id: "name", header: "指标", width: 30 },
    ...years.map((year) => ({ id: `y${year}`, header: `${year}`, width: 12, formats: rising })), { id: "remark", header: "说明", width: 46 },
  ];
  const row = (key: string, name: string, first: number): Cell[] => [key, name, ...years.map((year) => first + year - 2021), `${name}的说明`];
  return {
    language: "zh", title: "对照", properties: {},
    sheets: [{
      id: "compared", name: "对照", columnWidths: columns.map(({ width }) => width), blocks: [{ at: { row: 0, column: 3 }, rows: [["标题"]] }],
      tables: [{ name: table, at: { row: 2, column: 0 }, mode: "replace", columns, rows: [row("i1", "公园", 120), row("i2", "赛事", 30)] }],
    }],
  };
}

async function grown(make: () => Promise<Subject>): Promise<{ subject: Subject; headers: readonly string[] | undefined; rows: unknown }> {
  const subject = await make();
  await subject.host().apply(plan([2021, 2022]));
  await subject.person.addColumn(table, "备注", { i1: "问过", i2: "待核" });
  if (subject.host().can.has("notes")) await subject.person.annotate(table, "i2", "说明", "含县级");
  await subject.host().apply(plan([2021, 2022, 2023]));
  await subject.host().apply(plan([2020, 2021, 2022, 2023, 2024]));
  const [data] = await subject.host().read([table]);
  return { subject, headers: data?.headers, rows: data?.rows };
}

describe.each<[string, () => Promise<Subject>]>([["memory", memorySubject], ["xlsx", xlsxSubject], ["grid", gridSubject]])("%s", (_, make) => {
  it("puts new years between the others; remarks, the user's column and note move right with them", async () => {
    const { subject, headers, rows } = await grown(make);
    expect(headers).toEqual(["编号", "指标", "2020", "2021", "2022", "2023", "2024", "说明", "备注"]);
    expect(rows).toEqual([
      ["i1", "公园", 119, 120, 121, 122, 123, "公园的说明", "问过"],
      ["i2", "赛事", 29, 30, 31, 32, 33, "赛事的说明", "待核"],
    ]);
    if (subject.host().can.has("notes")) expect((await subject.person.look(table, "i2", "说明")).note).toBe("含县级");
    expect(await subject.person.lookAt("对照", 0, 3)).toBe("标题");
  });
});

it("a file keeps each column's width and one format for each year", async () => {
  const subject = await xlsxSubject();
  await subject.host().apply(plan([2021, 2022]));
  await subject.host().apply(plan([2021, 2022, 2023]));
  const { sheet } = new StoredBook(await openBook((subject.host() as XlsxHost).save())).sheets.find(({ name }) => name === "对照")!;
  expect(sheet.columns?.map(({ width }) => Math.round(width ?? 0))).toEqual([9, 30, 12, 12, 12, 46]);
  expect(sheet.conditionalRules?.map(({ range }) => range).sort()).toEqual(["C4:C5", "D4:D5", "E4:E5"]);
});

it("Excel adds them behind the others", async () => {
  expect((await grown(excelSubject)).headers).toEqual(["编号", "指标", "2021", "2022", "说明", "备注", "2023", "2020", "2024"]);
});
