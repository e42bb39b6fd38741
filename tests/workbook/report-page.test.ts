import { describe, expect, it } from "vitest";
import { Page } from "../../src/workbook/report/page";

/** A page of rows so high, some of them kept with the next; where it breaks, by row. */
const breaksOf = (heights: readonly number[], kept: readonly number[] = []): readonly number[] => {
  const page = new Page([100], "zh");
  heights.forEach((height, row) => page.add([], { height, keep: kept.includes(row) }));
  return page.print({ header: "", footer: "" }, 1).breaksBefore ?? [];
};
const rows = (count: number): number[] => Array.from({ length: count }, () => 20);

describe("where a sheet's pages break", () => {
  it.each<[string, number[], number[], number[]]>([
    ["all that fits on a page stays on it", rows(20), [], []],
    ["a little more is squeezed onto one page", rows(26), [], []],
    ["a page holds what it can", rows(40), [], [24]],
    ["no page is left with a row or two", rows(50), [], [24, 43]],
    ["rows that stay together are not parted for it", rows(50), [42, 43], [24, 42]],
  ])("%s", (_, heights, kept, breaks) => expect(breaksOf(heights, kept)).toEqual(breaks));
});
