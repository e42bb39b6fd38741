import { describe, expect, it } from "vitest";
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
