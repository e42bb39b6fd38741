import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { checkAgainstLedger } from "../../src/taskpane/check/check-against-ledger";
import { quoteAround } from "../../src/text/quote-around";
import { rowAt } from "../../src/taskpane/check/row-at";
import { ledgerOf, sample } from "./compare-ledger";

const earlier = ledgerOf([2023, 2024]);
const draft = sample(2024).replace("302.7亿元", "320.7亿元");

describe("a draft held against the ledger", () => {
  const found = checkAgainstLedger(readLetter(draft), earlier);
  it("is contradicted where a figure was changed, with the words of both", () => {
    const contradiction = found.find(({ finding }) => finding.kind === "contradiction" || finding.kind === "stated-vs-computed")!;
    expect(contradiction.quotes.map(({ words }) => words)).toContain("320.7亿元");
    expect(contradiction.quotes[0]!.letter).toBeNull();
  });
  it("quotes each side as it is printed", () => {
    for (const { quotes } of found) for (const { letter, start, end, words } of quotes) {
      if (letter === null && !words.endsWith("…")) expect(draft.slice(start, end).replace(/\s+/gu, "")).toBe(words);
    }
  });
  it("gives findings keys that a change elsewhere in the draft doesn't move", () => {
    const later = checkAgainstLedger(readLetter(draft.replace("代表：", "代表：\n您好！")), earlier);
    const keys = new Set(later.map(({ key }) => key));
    expect(found.filter(({ key }) => !keys.has(key)).map(({ finding }) => finding.key)).toEqual([]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });
});

it("checks a draft alone where the ledger is empty", () => {
  expect(checkAgainstLedger(readLetter(draft), ledgerOf([])).every(({ quotes }) => quotes.every(({ letter }) => letter === null))).toBe(true);
});

describe("the row of a place", () => {
  const [metric] = earlier.metrics;
  const [statement] = earlier.statements;
  it("is the figure that starts there", () => expect(rowAt(earlier, metric!.letter, metric!.start)).toEqual({ table: "T_Metrics", key: metric!.key }));
  it("is the point around it where there is no figure", () => expect(rowAt({ ...earlier, metrics: [] }, statement!.letter, statement!.start)?.table).toBe("T_Statements"));
  it("is the paragraph outside all points", () => expect(rowAt({ ...earlier, metrics: [], statements: [] }, statement!.letter, statement!.start)?.table).toBe("T_Source"));
  it("is none in a letter that isn't there", () => expect(rowAt(earlier, "nobody", 3)).toBeNull());
});

describe("words with what stands around", () => {
  it.each([
    { text: "共 12\n家。", span: { start: 2, end: 6 }, gives: { before: "共", words: "12家", after: "。" } },
    { text: `${"前".repeat(40)}12家${"后".repeat(40)}`, span: { start: 40, end: 43 }, gives: { before: `…${"前".repeat(28)}`, words: "12家", after: `${"后".repeat(28)}…` } },
  ])("$gives.words", ({ text, span, gives }) => expect(quoteAround(text, span)).toEqual(gives));
  it("cut words longer than a few lines", () => expect(quoteAround("长".repeat(300), { start: 0, end: 300 }).words).toBe(`${"长".repeat(120)}…`));
});
