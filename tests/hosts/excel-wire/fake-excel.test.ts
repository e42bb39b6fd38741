import { beforeEach, describe, expect, it } from "vitest";
import { FakeExcel } from "./fake-excel";
import { loadExcel } from "./load-excel";

const excel = loadExcel();
let fake: FakeExcel;
beforeEach(() => { fake = new FakeExcel(); excel.connect(fake); });

/** What the library throws. */
async function codeOf(work: (context: Excel.RequestContext) => unknown, options: object = {}): Promise<string> {
  try {
    await Excel.run(options, async (context) => { work(context); await context.sync(); });
  } catch (problem) {
    return (problem as { code: string }).code;
  }
  return "done";
}
const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem("Sheet1");
const cell = (context: Excel.RequestContext, address: string): Excel.Range => sheet(context).getRange(address);

describe("the fake host answers Microsoft's library as Excel does", () => {
  it("writes and reads back in one batch", async () => {
    await Excel.run(async (context) => {
      const range = cell(context, "A1:B2");
      range.values = [[1, "二"], [true, "4"]];
      range.load("values,address");
      await context.sync();
      expect(JSON.stringify(range.values)).toBe('[[1,"二"],[true,4]]');
      expect(range.address).toBe("Sheet1!A1:B2");
    });
  });

  it.each<[string, unknown, string, unknown]>([
    ["a number in text becomes a number", "12", "General", 12],
    ["a text cell keeps it", "12", "@", "12"],
    ["an apostrophe keeps it text", "'012", "General", "012"],
    ["a date becomes a serial number", "2024-05-29", "General", 45441],
    ["null leaves the cell", null, "General", "before"],
    ["the empty string empties it", "", "General", ""],
    ["a formula is entered", "=1+1", "General", "#FAKE!"],
    ["a formula in a text cell is text", "=1+1", "@", "=1+1"],
    ["minus and words are a formula", "-甲", "General", "#FAKE!"],
  ])("%s", async (_title, written, format, read) => {
    await Excel.run(async (context) => {
      const range = cell(context, "A1");
      range.values = [["before"]];
      range.numberFormat = [[format]];
      range.values = [[written]];
      range.load("values");
      await context.sync();
      expect(range.values[0]![0]).toEqual(read);
    });
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["a sheet that isn't there", "ItemNotFound", (c) => { c.workbook.worksheets.getItem("无").getRange("A1").values = [[1]]; }],
    ["an array of another shape", "InvalidArgument", (c) => { cell(c, "A1:C1").values = [[1, 2]]; }],
    ["a sheet name with a colon", "InvalidArgument", (c) => c.workbook.worksheets.add("a:b")],
    ["a sheet name of 32 characters", "InvalidArgument", (c) => c.workbook.worksheets.add("年".repeat(32))],
    ["a sheet name that is taken", "ItemAlreadyExists", (c) => c.workbook.worksheets.add("SHEET1")],
    ["the last visible sheet", "InvalidOperation", (c) => sheet(c).delete()],
    ["overlapping tables", "TableOverlap", (c) => { sheet(c).tables.add("A1:B3", true); sheet(c).tables.add("B2:C3", true); }],
    ["a table name twice", "ItemAlreadyExists", (c) => { sheet(c).tables.add("A1:B3", true).name = "T"; sheet(c).tables.add("D1:E3", true).name = "t"; }],
    ["a table name like a cell", "InvalidArgument", (c) => { sheet(c).tables.add("A1:B3", true).name = "AB12"; }],
    ["a resize that moves the header", "InvalidArgument", (c) => sheet(c).tables.add("A2:B3", true).resize("A1:B3")],
    ["a resize over another table", "TableOverlap", (c) => { sheet(c).tables.add("A5:B6", true); sheet(c).tables.add("A1:B3", true).resize("A1:B5"); }],
    ["cells in half a table moved", "InsertDeleteConflict", (c) => { sheet(c).tables.add("A3:B5", true); cell(c, "A1").insert("Down"); }],
    ["a write to a protected sheet", "AccessDenied", (c) => { sheet(c).protection.protect(); cell(c, "A1").values = [[1]]; }],
    ["a colour by name", "InvalidArgument", (c) => { cell(c, "A1").format.fill.color = "red"; }],
    ["a list too long to validate", "InvalidArgument", (c) => { cell(c, "A1").dataValidation.rule = { list: { inCellDropDown: true, source: "长".repeat(256) } }; }],
    ["five megabytes", "RequestPayloadSizeLimitExceeded", (c) => { cell(c, "A1:A60").values = Array.from({ length: 60 }, () => ["x".repeat(100_000)]); }],
  ])("refuses %s with %s", async (_what, code, work) => {
    expect(await codeOf(work)).toBe(code);
  });

  it("makes header cells text, filled and unique", async () => {
    await Excel.run(async (context) => {
      cell(context, "A1:C1").values = [["数", "数", ""]];
      sheet(context).tables.add("A1:C2", true);
      const header = cell(context, "A1:C1").load("values");
      await context.sync();
      expect([...header.values[0]!]).toEqual(["数", "数2", "列3"]);
    });
  });

  it("refuses while a cell is being edited, or waits where asked to", async () => {
    fake.editMode = true;
    expect(await codeOf((c) => { cell(c, "A1").values = [[1]]; })).toBe("InvalidOperationInCellEditMode");
    const waiting = codeOf((c) => { cell(c, "A1").values = [[1]]; }, { delayForCellEdit: true });
    await new Promise((done) => setTimeout(done, 20));
    expect(fake.book.sheets[0]!.cell(0, 0)?.value).toBeUndefined();
    fake.endEdit();
    expect(await waiting).toBe("done");
    expect(fake.book.sheets[0]!.cell(0, 0)?.value).toBe(1);
  });

  it("leaves done what was done before the action that failed", async () => {
    fake.failAfter(1, "GeneralException");
    expect(await codeOf((c) => { cell(c, "A1").values = [[1]]; cell(c, "A2").values = [[2]]; })).toBe("GeneralException");
    expect([fake.book.sheets[0]!.cell(0, 0)?.value, fake.book.sheets[0]!.cell(1, 0)?.value]).toEqual([1, undefined]);
  });

  it("has the library refuse members above the floor", async () => {
    const resize = (c: Excel.RequestContext): void => sheet(c).tables.add("A1:B3", true).resize("A1:B5");
    excel.floor.ExcelApi = "1.12";
    expect(await codeOf(resize)).toBe("ApiNotFound");
    excel.floor.ExcelApi = "1.13";
    expect(await codeOf(resize)).toBe("done");
  });

  it("tells about selections", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => { heard.push(address); });
      await context.sync();
    });
    fake.select(fake.book.sheets[0]!, { row: 1, column: 1, rows: 1, columns: 1 });
    await new Promise((done) => setTimeout(done, 20));
    expect(heard).toEqual(["B2"]);
  });
});
