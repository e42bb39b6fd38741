import { describe, expect, it, vi } from "vitest";
import { pastedText } from "../../src/taskpane/paste/pasted-text";
import { longestLetter } from "../../src/taskpane/paste/longest-letter";
import { unfit } from "../../src/taskpane/paste/unfit";
import { correctedReading } from "../../src/taskpane/write/corrected-reading";
import { neighbour } from "../../src/taskpane/letter/use-chosen-mark";
import { showLetter } from "../../src/taskpane/letter/blocks";
import { reading } from "./reading";

const clipboard = (plain: string, html = "") => ({ getData: (type: string) => (type === "text/html" ? html : plain) });

describe("what a paste says", () => {
  it.each([
    { what: "plain text as it is", from: clipboard("第一段\n第二段"), says: "第一段\n第二段" },
    { what: "cells of a copied table parted by tabs", from: clipboard("年份 学校", "<table><tr><td>年份</td><td>学校</td></tr></table>"), says: "年份\t学校" },
    { what: "the plain text where the markup says less", from: clipboard("第一段，很长的一段文字。第二段。", "<p>第一段</p>"), says: "第一段，很长的一段文字。第二段。" },
    { what: "the plain text where the markup has no structure", from: clipboard("12所", "<span>12所</span>"), says: "12所" },
  ])("is $what", async ({ from, says }) => expect(await pastedText(from)).toBe(says));
  it("is the plain text where what reads markup doesn't come", async () => {
    vi.resetModules();
    vi.doMock("../../src/import/html/html-text", () => { throw new Error("not there"); });
    const { pastedText: withoutReader } = await import("../../src/taskpane/paste/pasted-text");
    expect(await withoutReader(clipboard("年份 学校", "<table><tr><td>年份</td><td>学校</td></tr></table>"))).toBe("年份 学校");
    vi.doUnmock("../../src/import/html/html-text");
  });
});

describe("what can't be a letter", () => {
  it.each([
    { what: "nothing but spaces", text: " \n\t ", why: "empty" },
    { what: "a book", text: "字".repeat(longestLetter + 1), why: "too-long" },
    { what: "ten megabytes of digits", text: "7".repeat(10_000_000), why: "too-long" },
    { what: "a PDF opened as text", text: "%PDF-1.7\n1 0 obj", why: "binary" },
    { what: "bytes of a program", text: "\u0000\u0001ab\u0002".repeat(50), why: "binary" },
    { what: "a column of numbers", text: "12 34 56\n".repeat(60), why: "only-digits" },
  ])("$what", ({ text, why }) => expect(unfit(text)).toBe(why));

  it.each([
    { what: "a short reply", text: "2023年新建学校12所。" },
    { what: "a stray control character of a PDF copy", text: `某省教育厅\u000c${"新建学校。".repeat(40)}` },
    { what: "a table with few words", text: `年份\t学校\n${"2023\t12\n".repeat(30)}`.slice(0, 180) },
  ])("but $what can", ({ text }) => expect(unfit(text)).toBeNull());
});

describe("a corrected header", () => {
  it("goes into the reading, agency and year with it", () => {
    const { header } = correctedReading(reading, { agency: "某省科技厅", date: "2023-05-29" }).letter;
    expect(header).toMatchObject({ agency: "某省科技厅", agencies: ["某省科技厅"], date: "2023-05-29", year: 2023, docNumber: reading.letter.header.docNumber });
  });
  it("is the reading itself where nothing was corrected", () => expect(correctedReading(reading, {})).toBe(reading));
});

describe("stepping from number to number", () => {
  const shown = showLetter(reading);
  const metrics = shown.marks.flatMap(({ kind }, index) => (kind === "metric" ? [index] : []));
  it("passes over dismissed numbers that aren't shown", () => expect(neighbour(shown, metrics[0]!, 1, false)).toBe(metrics[1]));
  it("stops at each when they are", () => expect(neighbour(shown, 0, 1, true)).toBe(1));
  it("stays at the last", () => expect(neighbour(shown, shown.marks.length - 1, 1, true)).toBe(shown.marks.length - 1));
});
