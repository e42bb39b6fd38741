import { describe, expect, it } from "vitest";
import { isEdited } from "../../src/taskpane/desk/is-edited";
import { activePaper, deskAfter, emptyDesk, type DeskAction } from "../../src/taskpane/desk/desk";

const after = (...actions: DeskAction[]) => actions.reduce(deskAfter, emptyDesk);
const file = (name: string) => ({ origin: "file" as const, name, text: `${name} 的文字` });

describe("the desk of letters", () => {
  it.each<{ what: string; actions: DeskAction[]; texts: string[]; active: string }>([
    { what: "is never without a letter", actions: [], texts: [""], active: "" },
    { what: "takes what is typed into the letter in view", actions: [{ type: "typed", text: "甲" }], texts: ["甲"], active: "甲" },
    { what: "puts files in the place of a blank letter", actions: [{ type: "added", papers: [file("a"), file("b")] }], texts: ["a 的文字", "b 的文字"], active: "a 的文字" },
    { what: "keeps what was typed when files come", actions: [{ type: "typed", text: "甲" }, { type: "added", papers: [file("a")] }], texts: ["甲", "a 的文字"], active: "a 的文字" },
    { what: "shows the next letter when one is taken away", actions: [{ type: "added", papers: [file("a"), file("b")] }, { type: "cleared" }], texts: ["b 的文字"], active: "b 的文字" },
    { what: "is blank when the last letter is taken away", actions: [{ type: "typed", text: "甲" }, { type: "cleared" }], texts: [""], active: "" },
  ])("$what", ({ actions, texts, active }) => {
    const desk = after(...actions);
    expect(desk.papers.map(({ text }) => text)).toEqual(texts);
    expect(activePaper(desk).text).toBe(active);
  });

  it("keeps a letter's corrections while its text is edited, and drops them with the text", () => {
    const corrected = after({ type: "typed", text: "甲" }, { type: "corrected", change: { agency: "某厅" } });
    expect(activePaper(deskAfter(corrected, { type: "typed", text: "甲乙" })).correction).toEqual({ agency: "某厅" });
    expect(activePaper(deskAfter(corrected, { type: "typed", text: "" })).correction).toEqual({});
  });

  it("lets written letters go when new ones come", () => {
    const desk = after({ type: "typed", text: "甲" }, { type: "written", ids: ["p0"] }, { type: "added", papers: [file("a")] });
    expect(desk.papers.map(({ text }) => text)).toEqual(["a 的文字"]);
  });
});

describe("one text in the place of another", () => {
  const letter = "某某省水利厅\n李明代表：\n2024年，新建水库15座。\n2025年6月3日";
  it.each([
    { what: "a word put in", before: letter, after: letter.replace("新建", "新建和改建"), edited: true },
    { what: "a paragraph taken out of the middle", before: letter, after: letter.replace("2024年，新建水库15座。\n", ""), edited: true },
    { what: "more put behind it", before: "甲", after: `甲${letter}`, edited: true },
    { what: "the first letter of nothing", before: "", after: "甲", edited: true },
    { what: "nothing", before: letter, after: " \n", edited: false },
    { what: "another letter", before: letter, after: "某某省教育厅\n王芳委员：\n培训教师23500人次。\n2025年7月1日", edited: false },
  ])("$what: still the same is $edited", ({ before, after: now, edited }) => expect(isEdited(before, now)).toBe(edited));

  it("leaves behind the corrections of a letter that another is pasted over, written or not", () => {
    const corrected = after({ type: "typed", text: letter }, { type: "corrected", change: { date: "2024-01-01" } }, { type: "known", choice: "skip" });
    const other = "某某省教育厅\n王芳委员：\n培训教师23500人次。";
    for (const desk of [corrected, deskAfter(corrected, { type: "written", ids: ["p0"] })]) {
      expect(activePaper(deskAfter(desk, { type: "typed", text: other }))).toMatchObject({ text: other, correction: {}, known: null, written: false });
    }
  });
});
