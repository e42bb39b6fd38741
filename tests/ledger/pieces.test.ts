import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutPieces, joinPieces } from "../../src/ledger/pieces";

const shown = (pasted: string): [string, string][] => cutPieces(pasted).map(({ text, ending }) => [text, ending]);

describe("the paste in pieces", () => {
  it.each<[string, string, [string, string][]]>([
    ["one line", "甲", [["甲", ""]]],
    ["lines", "甲\n乙", [["甲", "\\n"], ["乙", ""]]],
    ["blank lines go with the line before", "甲\n\n\n乙", [["甲", "\\n\\n\\n"], ["乙", ""]]],
    ["indents go with the line they indent", "甲\n　　乙", [["甲", "\\n"], ["　　乙", ""]]],
    ["Windows line ends", "甲\r\n乙\r\n", [["甲", "\\r\\n"], ["乙", "\\r\\n"]]],
    ["form feeds of a PDF", "甲\f乙", [["甲", "\\f"], ["乙", ""]]],
    ["spaces at the end of a line", "甲 \t\n乙", [["甲 \t", "\\n"], ["乙", ""]]],
    ["blank start", "\n\n甲", [["", "\\n\\n"], ["甲", ""]]],
    ["characters that a cell can't hold", "甲\u0001乙\uD800", [["甲�乙�", " @1=1 @3=d800"]]],
    ["a whole pair is one character", "𠮷野家", [["𠮷野家", ""]]],
    ["nothing", "", []],
  ])("%s", (_, pasted, pieces) => {
    expect(shown(pasted)).toEqual(pieces);
    expect(joinPieces(cutPieces(pasted))).toBe(pasted);
  });

  it("cuts a letter of one line after sentences", () => {
    const pasted = "二是加大投入力度。".repeat(400);
    const pieces = cutPieces(pasted);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every(({ text }) => text.length <= 900 && text.endsWith("。"))).toBe(true);
    expect(joinPieces(pieces)).toBe(pasted);
  });

  it("gives every paste back, whatever is in it", () => {
    const bits = fc.constantFrom("甲", "。", " ", "\n", "\r", "\r\n", "\f", "\t", "　", "\u0000", "\uD83D", "\uDE00", "😀", "�", "\uFFFE", "@1=1", "\\n", "\u2028", "0".repeat(950));
    fc.assert(fc.property(fc.array(bits, { maxLength: 60 }), (parts) => {
      const pasted = parts.join("");
      const pieces = cutPieces(pasted);
      expect(joinPieces(pieces)).toBe(pasted);
      for (const { start, text } of pieces) {
        expect(text.length).toBeLessThanOrEqual(901);
        expect(text.split("").every((unit, i) => unit === "�" || unit === pasted[start + i])).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it("cuts 10 MB of digits in a moment", () => {
    const pieces = cutPieces("1234567890".repeat(1_000_000));
    expect(pieces.length).toBeGreaterThan(11_000);
  });
});
