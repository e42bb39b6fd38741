import { describe, expect, it } from "vitest";
import { chosenSeries, everything } from "../../src/ledger/comparison-choice";
import { changeWords } from "../../src/taskpane/compare/change-words";
import { localDay, localMinute } from "../../src/taskpane/compare/local-time";
import { quotePieces } from "../../src/taskpane/compare/quote-pieces";
import { comparePaneWords } from "../../src/wording/compare-pane";
import { ledgerOf } from "./compare-ledger";

describe("what is said of two years", () => {
  const changes = chosenSeries(ledgerOf(), everything).flatMap((series) => series.changes);
  const said = changes.map((change) => ({ change, ...changeWords(change, "zh", comparePaneWords.zh) }));
  it("has a number and details only where the verdict allows one", () => {
    const forbidden = said.filter(({ change }) => change.verdict === "not-comparable");
    expect(forbidden.length).toBeGreaterThan(0);
    for (const { number, details, reasons } of forbidden) expect([number, details, reasons !== ""]).toEqual(["", [], true]);
  });
  it("has a number for most of the others", () => {
    const free = said.filter(({ change }) => change.verdict !== "not-comparable");
    expect(free.filter(({ number }) => number !== "").length).toBeGreaterThan(free.length / 2);
  });
  it("gives reasons for every doubt", () => expect(said.filter(({ change, reasons }) => change.verdict !== "comparable" && reasons === "")).toEqual([]));
});

describe("the words of a quote", () => {
  it.each([
    { what: "stand in their sentence", quote: "531户", context: "高新技术企业531户。", gives: { before: "高新技术企业", words: "531户", after: "。" } },
    { what: "are found without the spaces of the paste", quote: "17 个", context: "共17个。", gives: { before: "共", words: "17个", after: "。" } },
    { what: "stand alone where the sentence has changed", quote: "12家", context: "共41家。", gives: { before: "", words: "12家", after: " 共41家。" } },
    { what: "stand alone without a sentence", quote: "12家", context: "", gives: { before: "", words: "12家", after: "" } },
  ])("$what", ({ quote, context, gives }) => expect(quotePieces({ quote, context })).toEqual(gives));
});

it("stamps decisions with the day where the analyst is", () => {
  const now = new Date(2026, 0, 5, 9, 7);
  expect([localDay(now), localMinute(now)]).toEqual(["2026-01-05", "2026-01-05 09:07"]);
});
