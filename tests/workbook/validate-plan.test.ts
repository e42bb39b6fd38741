import { describe, expect, it } from "vitest";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../../src/workbook/plan";
import { assertPlan, validatePlan } from "../../src/workbook/validate-plan";

const table = (more: Partial<TablePlan> = {}): TablePlan => ({
  name: "T_Test", at: { row: 0, column: 0 }, mode: "replace", columns: [{ id: "key", header: "编号" }, { id: "name", header: "名称" }], rows: [["a", "甲"]], ...more,
});
const sheet = (more: Partial<SheetPlan> = {}): SheetPlan => ({ id: "one", name: "一", tables: [table()], ...more });
const book = (...sheets: SheetPlan[]): WorkbookPlan => ({ language: "zh", title: "", properties: {}, sheets });
const list = (values: string[]): SheetPlan => sheet({ validations: [{ range: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "list", values } }] });
const message = (title: string, text: string): SheetPlan => sheet({
  validations: [{ range: { row: 1, column: 1, rows: 1, columns: 1 }, rule: { kind: "text", maxLength: 9 }, prompt: { title, text } }],
});

describe("plans that Excel would refuse or repair", () => {
  it.each<[string, WorkbookPlan, RegExp]>([
    ["the same header in another case", book(sheet({ tables: [table({ columns: [{ id: "a", header: "Name" }, { id: "b", header: "NAME " }] })] })), /header twice/],
    ["an empty header", book(sheet({ tables: [table({ columns: [{ id: "a", header: " " }, { id: "b", header: "b" }] })] })), /without a header/],
    ["a table name with a space", book(sheet({ tables: [table({ name: "T Test" })] })), /no table name/],
    ["a table name like a cell", book(sheet({ tables: [table({ name: "ABC12" })] })), /no table name/],
    ["a table name that starts with Chinese", book(sheet({ tables: [table({ name: "表" })] })), /no table name/],
    ["two tables of one name", book(sheet(), sheet({ id: "two", name: "二" })), /table name twice/],
    ["a sheet name with a slash", book(sheet({ name: "a/b" })), /no sheet name/],
    ["a sheet name of 32 characters", book(sheet({ name: "字".repeat(32) })), /no sheet name/],
    ["a sheet name in quotes", book(sheet({ name: "'a'" })), /no sheet name/],
    ["an empty sheet name", book(sheet({ name: "" })), /no sheet name/],
    ["two sheets of one name", book(sheet({ tables: [] }), sheet({ id: "two", tables: [] })), /sheet name twice/],
    ["two sheets of one id", book(sheet({ tables: [] }), sheet({ name: "二", tables: [] })), /sheet id twice/],
    ["a sheet id with a hyphen, which no defined name may have", book(sheet({ id: "by-year" })), /no part of a name/],
    ["a sheet id with a space", book(sheet({ id: "by year" })), /no part of a name/],
    ["an empty sheet id", book(sheet({ id: "" })), /no part of a name/],
    ["a list over 255 characters", book(list(["字".repeat(128), "字".repeat(128)])), /over 255/],
    ["a list with a comma in a value", book(list(["a,b"])), /comma/],
    ["a message title of 33 characters", book(message("字".repeat(33), "")), /over 32/],
    ["a message of 256 characters", book(message("", "字".repeat(256))), /over 255/],
    ["a cell of 32,768 characters", book(sheet({ tables: [table({ rows: [["a", "字".repeat(32_768)]] })] })), /cell of 32768/],
    ["a number that is none", book(sheet({ tables: [table({ rows: [["a", NaN]] })] })), /finite/],
    ["a row without a key", book(sheet({ tables: [table({ rows: [["", "甲"]] })] })), /without a key/],
    ["a key twice", book(sheet({ tables: [table({ rows: [["a", "甲"], ["a", "乙"]] })] })), /key twice/],
    ["a row that is too short", book(sheet({ tables: [table({ rows: [["a"]] })] })), /row of 1/],
    ["a link to nowhere", book(sheet({ tables: [table({ rows: [["a", { value: "→", link: { sheet: "two", at: { row: 0, column: 0 } } }]] })] })), /link to a sheet/],
    ["merged cells that overlap", book(sheet({ merges: [{ row: 9, column: 0, rows: 2, columns: 2 }, { row: 10, column: 1, rows: 1, columns: 2 }] })), /overlap/],
    ["a name for no sheet", { ...book(sheet()), names: [{ name: "S_two", sheet: "two", range: { row: 0, column: 0, rows: 1, columns: 1 } }] }, /names a sheet/],
  ])("%s", (_, plan, what) => {
    expect(validatePlan(plan).map((problem) => problem.what).join("; ")).toMatch(what);
  });
});

describe("plans that are fine", () => {
  it.each<[string, WorkbookPlan]>([
    ["a table", book(sheet())],
    ["a table without rows", book(sheet({ tables: [table({ rows: [] })] }))],
    ["a sheet name of 31 characters", book(sheet({ name: "字".repeat(31) }))],
    ["a sheet id of letters, digits, dots and underscores", book(sheet({ id: "by_year.2024" }))],
    ["a list of 255 characters", book(list(["字".repeat(127), "字".repeat(127)]))],
    ["a cell of 32,767 characters", book(sheet({ tables: [table({ rows: [["a", "字".repeat(32_767)]] })] }))],
    ["a link to its own sheet", book(sheet({ tables: [table({ rows: [["a", { value: "→", link: { sheet: "one", at: { row: 0, column: 0 } } }]] })] }))],
  ])("%s", (_, plan) => {
    expect(validatePlan(plan)).toEqual([]);
  });
});

describe("what the user is told of a plan that can't be written", () => {
  const tooLong = table({ rows: [["a", "字".repeat(32_768)]] });
  it.each<[string, WorkbookPlan, string]>([
    ["more than a cell holds: to write less at once", book(sheet({ tables: [tooLong] })), "too-large"],
    ["a sheet that can't be", book(sheet({ name: "字".repeat(32) })), "unsupported"],
    ["both", book(sheet({ name: "字".repeat(32), tables: [tooLong] })), "unsupported"],
  ])("%s", (_, plan, code) => {
    expect(() => assertPlan(plan)).toThrow(expect.objectContaining({ code }) as Error);
  });
});
