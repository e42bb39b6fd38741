import { describe, expect, it } from "vitest";
import { followedFormula } from "../../src/workbook/move-columns";

/** Rows 3 to 6, columns A to E; two new columns before D. */
const move = { row: 2, rows: 4, column: 0, to: [0, 1, 2, 5, 6] };

describe("formulas follow columns of a table that moved", () => {
  it.each([
    ["a cell that moved", "D4*2", "F4*2"],
    ["a fixed one", "$E$4+E$5", "$G$4+G$5"],
    ["both ends of an area", "SUM(C4:E4)", "SUM(C4:G4)"],
    ["its own sheet by name", "'年度对照'!D4+年度对照!E4", "'年度对照'!F4+年度对照!G4"],
  ])("%s", (_, formula, expected) => {
    expect(followedFormula(formula, null, move)).toBe(expected);
  });

  it.each([
    ["cells to the left", "C4*2"], ["cells above and below the table", "D2+D7"], ["cells beside it", "F4"],
    ["text", '"D4"&A4'], ["names of functions and tables", "LOG10(A4)+D4_(1)+T_D4[D4]"], ["another file", "[1]年度对照!D4"],
  ])("leaves %s", (_, formula) => {
    expect(followedFormula(formula, null, move)).toBe(formula);
  });

  it("on another sheet, only those that name the sheet", () => {
    expect(followedFormula("D4+年度对照!D4+指标!D4", "年度对照", move)).toBe("D4+年度对照!F4+指标!D4");
  });
});
