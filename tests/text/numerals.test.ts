import { describe, expect, it } from "vitest";
import { magnitude, parseNumeral } from "../../src/text/numerals";

describe("a numeral is read as", () => {
  it.each([
    ["零", 0],
    ["十二", 12],
    ["廿六", 26],
    ["三百零五", 305],
    ["一百一十", 110],
    ["两千零三十", 2030],
    ["四万零八", 40008],
    ["六千万零七百", 60000700],
    ["二亿三千万", 230000000],
    ["三万亿", 3e12],
    // what is left out at the end is the next place down
    ["六百三", 630],
    ["八万二", 82000],
    // formal, positional, mixed
    ["柒佰捌拾玖", 789],
    ["二〇二四", 2024],
    ["3万6千", 36000],
    ["2千零5", 2005],
    ["4百06", 406],
    // decimals
    ["五点零三", 5.03],
    ["一六点二五", 16.25],
    ["二点四亿", 240000000],
    [".75", 0.75],
    ["12,345.6", 12345.6],
    // signs
    ["负二十", -20],
    ["-8.5", -8.5],
  ] as const)("%s = %d", (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });
});

describe("no numeral", () => {
  it.each(["", "万", "人", "一人", "点五", "负", "三十二十", "十五十六", "五百七百", "2.3.4"])("%s", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });
});

describe("a magnitude multiplies by", () => {
  it.each([["", 1], ["万", 1e4], ["百万", 1e6], ["万亿", 1e12]] as const)("%s: %d", (text, factor) => {
    expect(magnitude(text)).toBe(factor);
  });
});
