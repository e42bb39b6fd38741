import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDraft, type DraftFinding } from "../../src/findings/check-draft";
import type { FollowLetter } from "../../src/followthrough/passages/follow-letter";
import { draftFindingInWords } from "../../src/wording/followthrough-check";
import { letterOf, shortLetter, waterLetters } from "../followthrough/letters";

const [water2023, water2024, water2025] = waterLetters() as [FollowLetter, FollowLetter, FollowLetter];
const said = (found: readonly DraftFinding[], letters: readonly FollowLetter[]) => found.map(({ kind, sources }) => ({
  kind, quotes: sources.map(({ file, span }) => letters.find((letter) => letter.file === file)!.pasted.slice(span.start, span.end).replace(/\s/gu, "")),
}));

/** The 2024 letter with some words exchanged, as a draft. */
const draftOf2024 = (...changes: readonly (readonly [string, string])[]) => letterOf("draft", changes.reduce((text, [from, to]) => {
  if (!text.includes(from)) throw new Error(`no ${from}`);
  return text.replace(from, to);
}, water2024.pasted));

describe("known contradictions of the sample letters", () => {
  it("two figures for one thing in one letter", () => {
    expect(said(checkDraft(water2023, []), [water2023])).toContainEqual({ kind: "contradiction", quotes: ["412处", "421处"] });
  });
  it("two figures for one year in two letters", () => {
    const found = said(checkDraft(water2024, [water2023]), [water2023, water2024]);
    expect(found).toContainEqual({ kind: "contradiction", quotes: ["267.1亿元", "268.3亿元"] });
  });
  it("stated +1.2 points, subtraction gives +1.1", () => {
    const found = said(checkDraft(water2025, [water2023, water2024]), [water2023, water2024, water2025]);
    expect(found).toContainEqual({ kind: "stated-vs-computed", quotes: ["93.6%", "1.2个百分点", "92.5%"] });
  });
  it("promises of last year that the letter passes over, never called undone", () => {
    const found = checkDraft(water2025, [water2023, water2024]).filter(({ kind }) => kind === "unanswered");
    expect(found.map(({ detail }) => (detail.code === "unanswered" ? detail.commitment.text : ""))).toContain("开展取用水管理执法检查不少于200次");
    for (const one of found) expect(draftFindingInWords(one, "zh")).toMatch(/不等于没有落实/u);
  });
});

describe("slips put into a letter", () => {
  it.each([
    ["growth unlike the figures", ["增长13.3%", "增长23.3%"], "stated-vs-computed", "23.3%"],
    ["万 for 亿", ["增加到2023年的302.7亿元", "增加到2023年的302.7万元"], "unit", "302.7万元"],
    ["a year before the session", ["2024年6月3日", "2022年6月3日"], "form", "2022年6月3日"],
    ["a total unlike its parts", ["新建淤地坝72座", "新建淤地坝中型42座、小型20座，共72座"], "sum", "72座"],
  ] as const)("%s", (_, change, kind, quote) => {
    const draft = draftOf2024(change);
    const found = said(checkDraft(draft, [water2023]), [draft, water2023]);
    expect(found.some((one) => one.kind === kind && one.quotes.some((own) => own.includes(quote)))).toBe(true);
  });

  it("a same-week letter with another figure (633 against 1239)", () => {
    const told = (file: string, count: number, day: number) => shortLetter({ file, year: 2025, date: `2025年5月${day}日`, done: `启动18家试点单位改革，赋权职务科技成果1928个，转化职务科技成果${count}个。` });
    const draft = told("draft", 1239, 28), other = told("other", 633, 27);
    expect(said(checkDraft(draft, [other]), [draft, other])).toEqual([{ kind: "contradiction", quotes: ["1239个", "633个"] }]);
  });
});

describe("false alarms", () => {
  it.each(["elderly-care-2024", "preschool-2024", "city-management-2025"])("at most three in %s by itself", (name) => {
    const letter = letterOf(name, readFileSync(new URL(`../letters/samples/${name}.txt`, import.meta.url), "utf8"));
    expect(checkDraft(letter, []).length).toBeLessThanOrEqual(3);
  });
  it("none in a letter checked against itself under another name", () => {
    const letter = shortLetter({ file: "draft", year: 2024, done: "2023年完成造林50万亩，建成管护站12个。" });
    expect(checkDraft(letter, [{ ...letter, file: "copy" }])).toEqual([]);
  });
});
