import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { addLetter, replaceLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { lastDecided, nextInQueue, reviewOf } from "../../src/ledger/review";
import { accept, correct, dismiss, makeMetric, withDecisions, type MetricChanges } from "../../src/ledger/review-decisions";
import { suggestMetric } from "../../src/ledger/suggest-metric";
import { letter as text } from "../taskpane/reading";

const read = fromReading(readLetter(text));
const before = addLetter(emptyLedger, read);
const letter = before.replies[0]!.key;
const sign = { by: "李", at: "2026-11-21 10:00" };
const again = (ledger: Ledger, edit: (text: string) => string = (same) => same) => replaceLetter(ledger, letter, fromReading(readLetter(edit(text))));
const metric = (ledger: Ledger, key: string) => ledger.metrics.find((row) => row.key === key);
const dismissed = (ledger: Ledger, key: string) => ledger.dismissed.find((row) => row.key === key);
const [schools, money] = ["12所", "3.5亿元"].map((quote) => before.metrics.find((row) => row.quote === quote)!.key) as [string, string];
const year = before.dismissed.find(({ quote }) => quote.startsWith("2023"))!.key;

describe("what a person decides about a number", () => {
  it.each<{ what: string; changes: MetricChanges; gives: object }>([
    { what: "a name", changes: { name: "新建乡村学校" }, gives: { name: "新建乡村学校", si: 350_000_000 } },
    { what: "a value, with what follows from it", changes: { value: "3.75" }, gives: { value: 3.75, decimals: 2, si: 375_000_000, low: 375_000_000, high: 375_000_000 } },
    { what: "a unit, with what follows from it", changes: { unit: "万元" }, gives: { unit: "万元", baseUnit: "元", si: 35_000 } },
    { what: "a qualifier, with the bound it leaves open", changes: { qualifier: "over" }, gives: { qualifier: "over", low: 350_000_000, high: null } },
    { what: "an upper value", changes: { valueMax: "4" }, gives: { valueMax: 4, siMax: 400_000_000, high: 400_000_000 } },
    { what: "kind, status and basis", changes: { kind: "parameter", status: "target", basis: "cumulative" }, gives: { kind: "parameter", status: "target", basis: "cumulative" } },
    { what: "a period, which then is stated", changes: { from: "2021", to: "2023" }, gives: { from: "2021", to: "2023", periodStated: true } },
    { what: "no start of the period", changes: { from: "" }, gives: { from: null } },
  ])("sets $what, and the letter pasted again says so still", ({ changes, gives }) => {
    const after = correct(before, money, changes, sign);
    expect(metric(after, money)).toMatchObject({ ...gives, certainty: 1 });
    expect(metric(again(after), money)).toEqual(metric(after, money));
  });

  it.each<{ what: string; changes: MetricChanges }>([
    { what: "what it says already", changes: { value: "3.5", unit: "亿元" } },
    { what: "a value that is no number", changes: { value: "三点五" } },
    { what: "no value", changes: { value: "" } },
  ])("leaves the figure alone where told $what", ({ changes }) => {
    expect(metric(correct(before, money, changes, sign), money)).toMatchObject({ value: 3.5, si: 350_000_000, unit: "亿元" });
  });

  it("takes a number as it stands, with who and when", () => {
    const after = accept(before, schools, sign);
    expect(metric(after, schools)!.certainty).toBe(1);
    expect(after.decisions).toMatchObject([{ row: schools, field: "accepted", value: "yes", by: "李", at: "2026-11-21 10:00" }]);
  });

  it("dismisses a metric under the key it had, also when the letter is pasted again with other words around", () => {
    const after = dismiss(before, schools, "threshold", { ...sign, why: "是标准" });
    for (const now of [after, again(after), again(after, (same) => `转发：请阅。\n${same}`)]) {
      expect(metric(now, schools)).toBeUndefined();
      expect(dismissed(now, schools)).toMatchObject({ reason: "threshold", quote: "12所" });
      expect(now.metrics.length + now.dismissed.length).toBe(before.metrics.length + before.dismissed.length);
    }
    expect(after.decisions[0]).toMatchObject({ value: "threshold", why: "是标准" });
  });

  it("makes a dismissed number a metric under the key it had, in its place in the letter", () => {
    const after = makeMetric(before, year, { name: "起始年", value: "2023", unit: "年" }, sign);
    for (const now of [after, again(after)]) {
      expect(dismissed(now, year)).toBeUndefined();
      expect(metric(now, year)).toMatchObject({ name: "起始年", value: 2023, si: 2023, unit: "年", baseUnit: "年", certainty: 1 });
    }
    const starts = after.metrics.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("brings a dismissed metric back as it was read, and a made one to its old reason", () => {
    const back = makeMetric(dismiss(before, schools, "name", sign), schools, {}, sign);
    expect(metric(back, schools)).toEqual({ ...metric(before, schools), certainty: 1 });
    const gone = dismiss(makeMetric(before, year, { name: "x" }, sign), year, "other", sign);
    expect(dismissed(gone, year)).toMatchObject({ reason: "other", rule: dismissed(before, year)!.rule });
  });

  it("suggests what the words around a number tell", () => {
    const without = dismiss(before, money, "other", sign);
    expect(suggestMetric(without, money)).toMatchObject({ value: "3.5", qualifier: "exact", from: "2024", to: "2024", status: "actual" });
    expect(suggestMetric(before, "nobody")).toEqual({});
  });
});

describe("taking a decision back", () => {
  it.each<{ what: string; change: (ledger: Ledger) => Ledger; row: string }>([
    { what: "accepting", change: (ledger) => accept(ledger, schools, sign), row: schools },
    { what: "correcting", change: (ledger) => correct(ledger, money, { name: "x", value: "9", unit: "元", from: "2001" }, sign), row: money },
    { what: "dismissing", change: (ledger) => dismiss(ledger, schools, "name", sign), row: schools },
    { what: "making a metric", change: (ledger) => makeMetric(ledger, year, { name: "x" }, sign), row: year },
  ])("$what leaves the ledger as it was", ({ change, row }) => {
    const after = change(before);
    expect(after).not.toEqual(before);
    expect(withDecisions(after, row, [])).toEqual(before);
    expect(lastDecided(after)).toEqual({ row, left: [] });
  });

  it("goes back to the decision before", () => {
    const first = correct(before, money, { name: "甲" }, sign);
    const second = correct(first, money, { name: "乙" }, { ...sign, at: "2026-11-21 11:00" });
    expect(metric(withDecisions(second, money, first.decisions), money)!.name).toBe("甲");
  });

  it("works by what was, where the letter doesn't say the number any more", () => {
    const after = correct(before, money, { name: "x" }, sign);
    const edited = { ...after, source: after.source.map((piece) => ({ ...piece, text: piece.text.replace("，投入资金3.5亿元", "") })) };
    expect(metric(withDecisions(edited, money, []), money)!.name).toBe(metric(before, money)!.name);
  });

  it("knows of nothing to take back where nobody decided", () => {
    expect(lastDecided(before)).toBeNull();
  });
});

describe("the queue of figures", () => {
  const total = before.metrics.length;
  it("begins with the least certain", () => {
    const { queue, done } = reviewOf(before, letter);
    expect(done).toBe(0);
    expect(queue.map(({ certainty }) => certainty)).toEqual(before.metrics.map(({ certainty }) => certainty).sort((a, b) => a - b));
  });

  it.each<[string, (ledger: Ledger) => Ledger, number, number]>([
    ["accepted", (ledger) => accept(ledger, schools, sign), 1, total],
    ["corrected", (ledger) => correct(ledger, schools, { name: "x" }, sign), 1, total],
    ["dismissed", (ledger) => dismiss(ledger, schools, "name", sign), 1, total],
    ["made a metric", (ledger) => makeMetric(ledger, year, { name: "x" }, sign), 1, total + 1],
    ["decided twice", (ledger) => accept(correct(ledger, schools, { name: "x" }, sign), schools, sign), 1, total],
  ])("counts a number %s", (_, change, done, of) => {
    const now = reviewOf(change(before), letter);
    expect([now.done, now.total, now.queue.length]).toEqual([done, of, of - done]);
  });

  it("goes on around the end, and ends when all is reviewed", () => {
    const { queue } = reviewOf(before, letter);
    const keys = queue.map(({ key }) => key);
    expect(nextInQueue(reviewOf(before, letter), null)).toBe(keys[0]);
    expect(nextInQueue(reviewOf(before, letter), keys.at(-1)!)).toBe(keys[0]);
    expect(nextInQueue(reviewOf(before, letter), keys[0]!, -1)).toBe(keys.at(-1));
    const all = keys.reduce((ledger, key) => accept(ledger, key, sign), before);
    expect(nextInQueue(reviewOf(all, letter), keys[0]!)).toBeNull();
  });
});
