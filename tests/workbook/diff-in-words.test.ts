import { describe, expect, it } from "vitest";
import type { DiffPiece } from "../../src/comparison/text-diff";
import { diffInWords } from "../../src/wording/comparison-measures";

const piece = (kind: DiffPiece["kind"], text: string): DiffPiece => ({ kind, text });

describe("what changed between two wordings, in so many characters", () => {
  it.each<[string, DiffPiece[], number, string]>([
    ["all of it", [piece("same", "建成"), piece("gone", "甲站"), piece("new", "乙站")], 20, "建成〔－甲站〕〔＋乙站〕"],
    ["long stretches of the same shortened", [piece("same", "一二三四五六七八九十甲乙丙丁戊己庚")], 40, "一二三四五六…乙丙丁戊己庚"],
    ["a mark that doesn't fit is cut and closed", [piece("same", "建成"), piece("gone", "甲站乙站丙站")], 9, "建成〔－甲站乙…〕"],
    ["nothing of one for which there is no room", [piece("same", "建成"), piece("gone", "甲站"), piece("new", "乙站")], 8, "建成〔－甲站〕…"],
  ])("%s", (_, pieces, most, words) => expect(diffInWords(pieces, most)).toBe(words));
});
