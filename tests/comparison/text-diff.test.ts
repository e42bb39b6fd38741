import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareMeasures } from "../../src/comparison/compare-measures";
import { diffText } from "../../src/comparison/text-diff";
import type { LetterSource } from "../../src/indicators/letter-source";
import { madeLetter } from "./made-letter";

const marked = (before: string, after: string) => diffText(before, after).map(({ kind, text }) => (kind === "same" ? text : kind === "gone" ? `[-${text}-]` : `{+${text}+}`)).join("");

describe("changed words between two wordings", () => {
  it.each([
    ["新建步道30条，改造球场5片。", "新建步道45条，改造球场5片。", "新建步道[-30-]{+45+}条，改造球场5片。"],
    ["举办赛事。", "举办赛事。支持联赛。", "举办赛事。{+支持联赛。+}"],
    ["", "新办。", "{+新办。+}"],
  ])("%s → %s", (a, b, expected) => expect(marked(a, b)).toBe(expected));

  it("gives both texts back", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."健身步道，。12建改") }), fc.string({ unit: fc.constantFrom(..."健身步道，。12建改") }), (a, b) => {
      const pieces = diffText(a, b);
      expect(pieces.filter((p) => p.kind !== "new").map((p) => p.text).join("")).toBe(a);
      expect(pieces.filter((p) => p.kind !== "gone").map((p) => p.text).join("")).toBe(b);
    }));
  });
});

describe("measures from one letter to the next", () => {
  const letter = (year: number, points: string[]): LetterSource => {
    const made = madeLetter(year, []);
    let pasted = "";
    const items = points.map((text) => {
      const span = { start: pasted.length, end: pasted.length + text.length };
      pasted += text;
      return { span, clean: span, marker: "", level: 2, role: "point" as const, aspect: "measure" as const, title: null, parent: null };
    });
    return { ...made, pasted, letter: { ...made.letter, items } };
  };
  it("are continued, changed, new or gone", () => {
    const [comparison] = compareMeasures([
      letter(2023, ["持续开展全民健身日系列活动，覆盖城乡社区。", "推进公共体育场馆免费或低收费开放，补助场馆40个。", "试办冰雪嘉年华，引导群众上冰上雪过大年。"]),
      letter(2024, ["持续开展全民健身日系列活动，覆盖城乡社区。", "推进公共体育场馆免费或低收费开放，补助场馆56个。", "选派教练员进校园，帮助学校组建运动队伍。"]),
    ]);
    expect(comparison!.changes.map((c) => c.kind)).toEqual(["continued", "changed", "new", "gone"]);
    expect(comparison!.changes[1]!.diff.filter((p) => p.kind !== "same").map((p) => p.text)).toEqual(["40", "56"]);
  });
});
