import { describe, expect, it } from "vitest";
import { addLetter } from "../../src/ledger/change-ledger";
import { withTracked, type TrackedRow } from "../../src/ledger/follow-decisions";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerFollow, responseKey } from "../../src/ledger/ledger-follow";
import { emptyLedger, type DecisionRecord, type Ledger } from "../../src/ledger/records";
import type { Cell, CellValue } from "../../src/workbook/plan";
import type { TableData } from "../../src/workbook/host";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { readLedger } from "../../src/workbook/read-ledger";
import { readLetter } from "../../src/engine";
import { waterLetters } from "../followthrough/letters";

const letters = waterLetters().map(({ pasted }) => fromReading(readLetter(pasted)));
const ledger = letters.reduce(addLetter, emptyLedger);
const tracked = (of: Ledger, words: string) => ledgerFollow(of).find(({ followed }) => followed.commitment.text.includes(words))!;
const decision = (row: string, field: string, value: string): DecisionRecord => ({ key: "D1", row, field, was: "", value, by: "王", at: "", why: "" });
const decided = (...decisions: DecisionRecord[]): Ledger => ({ ...ledger, decisions });

const plain = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
const tablesOf = (of: Ledger, language: "zh" | "en" = "zh"): TableData[] => layOut(ledgerWorkbook, ledgerData(of, { at: "2025-09-01 08:00", by: "test" }), language)
  .sheets.flatMap(({ tables }) => tables ?? []).map(({ name, columns, rows }) => ({ name, headers: columns.map(({ header }) => header), rows: rows.map((row) => row.map(plain)) }));

describe("commitments of a ledger", () => {
  it("are those of the letters", () => {
    expect(tracked(ledger, "供水工程180处").status).toBe("met");
    expect(tracked(ledger, "清源护水").status).toBe("changed");
    expect(tracked(ledger, "水利发展引导基金").status).toBe("no-response");
  });
  it("have keys that start with their letter's and stay when another letter comes", () => {
    const keys = ledgerFollow(ledger).map(({ key, followed }) => [key, followed.commitment.file] as const);
    expect(new Set(keys.map(([key]) => key)).size).toBe(keys.length);
    for (const [key, letter] of keys) expect(key.startsWith(`${letter}-c`)).toBe(true);
    const before = ledgerFollow(letters.slice(0, 2).reduce(addLetter, emptyLedger)).map(({ key }) => key);
    expect(keys.map(([key]) => key)).toEqual(expect.arrayContaining(before));
  });
  it("follow decisions: status, remark, refused and confirmed responses", () => {
    const own = tracked(ledger, "供水工程180处");
    const [first, second] = own.followed.responses;
    expect(tracked(decided(decision(own.key, "follow-status", "partial")), "供水工程180处")).toMatchObject({ status: "partial", by: "王" });
    expect(tracked(decided(decision(own.key, "follow-remark", "已电话核实")), "供水工程180处").remark).toBe("已电话核实");
    const refused = tracked(decided(decision(`${own.key}|${responseKey(first!)}`, "not-answers", "")), "供水工程180处");
    expect(refused.followed.responses.map(responseKey)).not.toContain(responseKey(first!));
    const confirmed = tracked(decided(decision(`${own.key}|${responseKey(second!)}`, "answers", "")), "供水工程180处");
    expect(confirmed.followed.responses.find((r) => responseKey(r) === responseKey(second!))).toMatchObject({ certain: true, score: 1 });
  });
});

describe("the tracking table", () => {
  const edit = (header: string, words: string, value: CellValue, of = ledger): TableData[] => tablesOf(of).map((table) => (table.name !== "T_Commitments" ? table : {
    ...table, rows: table.rows.map((row) => (row.some((cell) => String(cell).includes(words)) ? row.map((cell, i) => (table.headers[i] === header ? value : cell)) : row)),
  }));

  it.each(["zh", "en"] as const)("read back untouched, decides nothing (%s)", (language) => {
    expect(readLedger(tablesOf(ledger, language)).ledger.decisions).toEqual([]);
  });
  it("keeps a status and a remark that somebody put in, over a new letter too", () => {
    const two = letters.slice(0, 2).reduce(addLetter, emptyLedger);
    const read = readLedger(edit("状态", "水利发展引导基金", "已落实", two)).ledger;
    expect(read.decisions).toMatchObject([{ field: "follow-status", was: "no-response", value: "done" }]);
    expect(tracked(addLetter(read, letters[2]!), "水利发展引导基金")).toMatchObject({ status: "done", by: "" });
    const remarked = readLedger(edit("备注", "水利发展引导基金", "等财政厅答复")).ledger;
    expect(tracked(remarked, "水利发展引导基金").remark).toBe("等财政厅答复");
    expect(readLedger(tablesOf(remarked)).ledger.decisions).toEqual(remarked.decisions);
  });
  it("lists what is due first", () => {
    const table = tablesOf(ledger).find(({ name }) => name === "T_Commitments")!;
    const states = table.rows.map((row) => row[table.headers.indexOf("期限")]);
    expect(states.filter((state, i) => i === 0 || states[i - 1] !== state)).toEqual(["已到期", "年内到期", "未定期限", "已了结"]);
  });
});

describe("what people change in the table", () => {
  const row: TrackedRow = { key: "a-c1", status: "met", proposed: "met", remark: null, by: null };
  const status = decision("a-c1", "follow-status", "done"), remark = decision("a-c1", "follow-remark", "核实");
  it.each([
    ["nothing", [], [row], []],
    ["a status", [], [{ ...row, status: "done" as const }], ["follow-status done"]],
    ["a status kept", [status], [{ ...row, status: "done" as const }], ["follow-status done"]],
    ["a status set back", [status], [row], []],
    ["another status", [status], [{ ...row, status: "partial" as const }], ["follow-status partial"]],
    ["nothing, where no letter came yet", [], [{ ...row, status: "not-yet" as const, proposed: "not-yet" as const }], []],
    ["that nothing was found, where no letter came yet", [], [{ ...row, status: "no-response" as const, proposed: "not-yet" as const }], ["follow-status no-response"]],
    ["a status set back to no letter yet", [status], [{ ...row, status: "not-yet" as const }], []],
    ["a remark", [], [{ ...row, remark: "核实" }], ["follow-remark 核实"]],
    ["a remark wiped out", [remark], [row], []],
    ["a row that isn't shown", [decision("b-c9", "follow-status", "done")], [row], ["follow-status done"]],
    ["decisions about other things", [decision("a-c1", "explained", "对")], [row], ["explained 对"]],
  ] as const)("%s", (_, before, rows, after) => {
    expect(withTracked(before, rows).map(({ field, value }) => `${field} ${value}`)).toEqual(after);
  });
});
