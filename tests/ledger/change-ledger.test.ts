import { describe, expect, it } from "vitest";
import { addLetter, putLetter, removeLetter, replaceLetter } from "../../src/ledger/change-ledger";
import { coverage, coverageByLetter } from "../../src/ledger/coverage";
import { decide } from "../../src/ledger/decisions";
import { fromReading } from "../../src/ledger/from-reading";
import { recognise } from "../../src/ledger/recognise";
import { emptyLedger, type Ledger, type LetterRecords } from "../../src/ledger/records";
import { annotatedReading } from "./annotated-reading";

const letter = (name: string, edit?: (text: string) => string): LetterRecords => fromReading(annotatedReading(name, edit), { fileName: `${name}.txt` });
const of = (...names: string[]): Ledger => names.reduce((ledger, name) => addLetter(ledger, letter(name)), emptyLedger);
const withoutNumber = (records: LetterRecords): LetterRecords => ({ ...records, reply: { ...records.reply, docNumber: null } });

describe("recognising a letter that the ledger has", () => {
  const ledger = of("water-2023", "water-2024");
  it.each<[string, LetterRecords, string | null]>([
    ["the same paste", letter("water-2024"), "document-number"],
    ["other brackets in the number", letter("water-2024", (text) => text.replace(/甘水建议发.2024.36号/u, "甘水建议发〔2024〕36号")), "document-number"],
    ["the same words without a number", withoutNumber(letter("water-2024")), "fingerprint"],
    ["the same words with other spaces and line ends", withoutNumber(letter("water-2024", (text) => text.replace(/\n/gu, "\r\n\r\n"))), "fingerprint"],
    ["another letter", letter("water-2025"), null],
    ["the same words under another number", { ...letter("water-2024"), reply: { ...letter("water-2024").reply, docNumber: "甘水建议发〔2024〕99号" } }, null],
  ])("%s", (_, records, by) => {
    expect(recognise(ledger, records.reply)?.by ?? null).toBe(by);
  });

  it("tells whether anything changed", () => {
    expect(recognise(ledger, letter("water-2024").reply)?.unchanged).toBe(true);
    expect(recognise(ledger, letter("water-2024", (text) => text.replace("首先", "一是")).reply)?.unchanged).toBe(false);
  });
});

describe("letters that come and go", () => {
  const ledger = of("water-2023", "water-2024");
  const [first, second] = ledger.replies.map(({ key }) => key) as [string, string];

  it("keeps every row unique and under its letter", () => {
    const keys = [...ledger.replies, ...ledger.source, ...ledger.statements, ...ledger.metrics, ...ledger.dismissed].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ledger.metrics.every(({ key, letter: owner }) => key.startsWith(`${owner}-m`))).toBe(true);
  });

  it("counts every number of a letter as a metric or dismissed", () => {
    const counts = coverageByLetter(ledger);
    expect(counts(first).numbers + counts(second).numbers).toBe(coverage(ledger).numbers);
    expect(counts("nobody")).toEqual({ numbers: 0, metrics: 0, dismissed: 0, statements: 0 });
  });

  it("removes a letter with all its rows, and only it", () => {
    const left = removeLetter(ledger, first);
    expect(left).toEqual(of("water-2024"));
  });

  it("skips or replaces a letter that is there", () => {
    expect(putLetter(ledger, letter("water-2023"), "skip")).toMatchObject({ outcome: "skipped", key: first, ledger });
    const again = putLetter(ledger, letter("water-2023"));
    expect(again.outcome).toBe("replaced");
    expect(again.ledger.replies.map(({ key }) => key)).toEqual([first, second]);
    expect(new Set(again.ledger.metrics.map(({ key }) => key))).toEqual(new Set(ledger.metrics.map(({ key }) => key)));
    expect(putLetter(ledger, letter("water-2025")).outcome).toBe("added");
  });

  it("gives a letter added by hand under a taken key a key of its own", () => {
    const twice = addLetter(ledger, letter("water-2023"));
    expect(new Set(twice.replies.map(({ key }) => key)).size).toBe(3);
    expect(new Set(twice.metrics.map(({ key }) => key)).size).toBe(twice.metrics.length);
  });

  it("refuses to replace a letter that isn't there", () => {
    expect(() => replaceLetter(ledger, "Rnobody", letter("water-2025"))).toThrow(RangeError);
  });
});

describe("keys of rows", () => {
  const before = of("water-2024");
  const key = before.replies[0]!.key;
  const keysOf = (ledger: Ledger): Map<string, string> => new Map(ledger.metrics.map((metric) => [`${metric.name}|${metric.to}|${metric.kind}`, metric.key]));

  it.each<[string, (text: string) => string]>([
    ["the same letter pasted again", (text) => text],
    ["a paragraph added in front", (text) => `转发：请阅。\n${text}`],
    ["a sentence taken out of another paragraph", (text) => text.replace("坚持规划引领。", "")],
    ["a word changed beside every figure", (text) => text.replaceAll("完成", "实际完成")],
  ])("survive %s", (_, edit) => {
    const after = replaceLetter(before, key, letter("water-2024", edit));
    const old = keysOf(before);
    const kept = [...keysOf(after)].filter(([name, row]) => old.get(name) === row).length;
    expect(kept / old.size).toBeGreaterThan(0.97);
    const statements = new Set(after.statements.map((row) => row.key));
    expect(after.metrics.every(({ statement }) => statement === null || statements.has(statement))).toBe(true);
  });
});

describe("decisions", () => {
  const before = of("water-2024");
  const row = before.metrics[3]!;
  const decision = { key: "D1", row: row.key, field: "name", was: row.name, value: "农村供水工程投资", by: "李", at: "2026-11-21", why: "按统计口径" };

  it("set a field of a row and outlive a new reading of the letter", () => {
    const decided = decide(before, decision);
    expect(decided.metrics[3]!.name).toBe("农村供水工程投资");
    const again = replaceLetter(decided, before.replies[0]!.key, letter("water-2024"));
    expect(again.metrics.find(({ key }) => key === row.key)!.name).toBe("农村供水工程投资");
  });

  it("take the place of an earlier one about the same field", () => {
    const twice = decide(decide(before, decision), { ...decision, key: "D2", value: "供水投资" });
    expect(twice.decisions.map(({ value }) => value)).toEqual(["供水投资"]);
  });

  it("hold numbers as numbers", () => {
    const decided = decide(before, { ...decision, field: "value", value: "12.5" });
    expect(decided.metrics[3]!.value).toBe(12.5);
  });

  it("are refused for what nobody may set", () => {
    expect(() => decide(before, { ...decision, field: "key" })).toThrow(RangeError);
  });
});
