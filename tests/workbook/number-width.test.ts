import { describe, expect, it } from "vitest";
import { shownWidth, widthFor } from "../../src/workbook/number-width";

describe("what a number takes in its column", () => {
  it.each([
    [1352, "#,##0", "1,352"],
    [216191352.35, "#,##0.00", "216,191,352.35"],
    [760, '"超"#,##0', "超760".replace("超", "..")],
    [12.5, '"≥"#,##0.0', "..12.5"],
    [-0.009, "+0.0%;-0.0%", "-0.0"],
    ["5–10", undefined, "5–10".replace("–", "..")],
    [null, "#,##0", ""],
  ] as const)("%s in %s", (value, format, shown) => expect(shownWidth({ value, ...(format ? { style: { format } } : {}) })).toBe(shown.length));

  it("is never cut, and a column no narrower than it was", () => {
    expect(widthFor([{ value: 216191352.35, style: { format: "#,##0.00" } }, { value: 12 }], 12)).toBe(16);
    expect(widthFor([{ value: 12 }], 12)).toBe(12);
    expect(widthFor([], 12)).toBe(12);
  });
});
