import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { addLetter, replaceLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { correct } from "../../src/ledger/review-decisions";
import { signEdits, unsigned } from "../../src/ledger/sheet-edits";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import type { TableData } from "../../src/workbook/host";
import type { CellValue } from "../../src/workbook/plan";
import { letter as text } from "../taskpane/reading";

const before = addLetter(emptyLedger, fromReading(readLetter(text)));
const letter = before.replies[0]!.key;
const money = before.metrics.find(({ quote }) => quote === "3.5亿元")!;
const statement = before.statements.find(({ kind }) => kind !== "ask")!;

/** The ledger written into sheets, its cells edited as people do, read again. */
async function edited(ledger: Ledger, edit: Readonly<Record<string, CellValue>>, table = "T_Metrics", row = money.key, deleted = ""): Promise<Ledger> {
  const host = new MemoryHost();
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-11-21 10:00", by: "test" }), "zh"));
  const tables = await host.read(ledgerTables);
  return readLedger(tables.map((data) => (data.name === table ? without(withCells(data, row, edit), deleted) : data))).ledger;
}

const withCells = (data: TableData, row: string, edit: Readonly<Record<string, CellValue>>): TableData => ({
  ...data, rows: data.rows.map((cells) => (cells[0] === row ? cells.map((cell, i) => (data.headers[i]! in edit ? edit[data.headers[i]!]! : cell)) : cells)),
});

function without(data: TableData, header: string): TableData {
  const at = data.headers.indexOf(header);
  return at < 0 ? data : { ...data, headers: data.headers.filter((_, i) => i !== at), rows: data.rows.map((cells) => cells.filter((_, i) => i !== at)) };
}

describe("cells that people edit", () => {
  it.each<{ what: string; table?: string; row?: string; edit: Record<string, CellValue>; says: [field: string, was: string, value: string][] }>([
    { what: "a name", edit: { 指标名称: "学校建设投入" }, says: [["name", money.name, "学校建设投入"]] },
    { what: "a value", edit: { 数值: 3.6 }, says: [["value", "3.5", "3.6"]] },
    { what: "a word of a list", edit: { 限定: "超", 状态: "目标" }, says: [["qualifier", "exact", "over"], ["status", "actual", "target"]] },
    { what: "a period", edit: { 起: "2020" }, says: [["from", "2023", "2020"]] },
    { what: "a quantity", edit: { 量值: 1000 }, says: [["si", "350000000", "1000"]] },
    { what: "a statement's caption", table: "T_Statements", row: statement.key, edit: { 标题: "办好学校" }, says: [["caption", statement.caption, "办好学校"]] },
    { what: "a reason", table: "T_Dismissed", row: before.dismissed[0]!.key, edit: { 原因: "口号中的数字" }, says: [["reason", before.dismissed[0]!.reason, "ratio-slogan"]] },
    { what: "a letter's agency", table: "T_Replies", row: letter, edit: { 答复单位: "某省教育厅（代）" }, says: [["agency", before.replies[0]!.agency!, "某省教育厅（代）"]] },
  ])("$what: become decisions", async ({ table, row = money.key, edit, says }) => {
    const now = await edited(before, edit, table, row);
    expect(now.decisions.map(({ row: about, field, was, value }) => [about, field, was, value])).toEqual(says.map((said) => [row, ...said]));
  });

  it.each<[string, Record<string, CellValue>]>([
    ["nothing at all", {}],
    ["a column that only shows something", { 所属要点: "别的" }],
    ["spaces around a name", { 指标名称: ` ${money.name} ` }],
  ])("%s: is no decision", async (_, edit) => {
    expect((await edited(before, edit)).decisions).toEqual([]);
  });

  it.each<[string, Record<string, CellValue>]>([
    ["a word no list has", { 限定: "也许" }],
    ["a value that is no number", { 数值: "三点五" }],
    ["no value", { 数值: null }],
  ])("that say %s leave the row as it was", async (_, edit) => {
    const now = await edited(before, edit);
    expect(now.decisions).toEqual([]);
    expect(now.metrics).toEqual(before.metrics);
  });

  it("of a column that somebody deleted decide nothing", async () => {
    const { decisions } = await edited(before, {}, "T_Metrics", money.key, "口径");
    expect(decisions).toEqual([]);
  });

  it("outlive the letter written again, with what follows from them", async () => {
    const now = await edited(before, { 数值: 3.6, 指标名称: "学校建设投入" });
    const again = replaceLetter(now, letter, fromReading(readLetter(text)));
    expect(again.metrics.find(({ key }) => key === money.key)).toMatchObject({ name: "学校建设投入", value: 3.6, si: 360_000_000, high: 360_000_000 });
  });

  it("win over what was decided before; set back to what was read, they take it away", async () => {
    const decided = correct(before, money.key, { name: "甲" }, { by: "李", at: "2026-11-21 10:00" });
    const changed = await edited(decided, { 指标名称: "乙" });
    expect(changed.decisions.find(({ field }) => field === "name")).toMatchObject({ was: "甲", value: "乙", by: "" });
    const back = await edited(decided, { 指标名称: money.name });
    expect(back.decisions.map(({ field }) => field)).toEqual(["accepted"]);
  });

  it("are told apart from a sheet that an older engine wrote otherwise", async () => {
    const older = { ...before, metrics: before.metrics.map((row) => ({ ...row, name: `旧${row.name}`, certainty: 0.3 })) };
    const now = await edited(older, {});
    expect(now.decisions).toEqual([]);
    expect(now.metrics[0]!.name).toBe(older.metrics[0]!.name);
  });

  it("are found by what the engine reads, where somebody deleted the stamps", async () => {
    const now = await edited(before, { 写入印记: null, 指标名称: "乙" });
    expect(now.decisions.map(({ field, value }) => [field, value])).toEqual([["name", "乙"]]);
  });

  it("are signed once there is a name, and only they", async () => {
    const decided = correct(before, before.metrics[0]!.key, { name: "甲" }, { by: "李", at: "2026-11-20 10:00" });
    const now = await edited(decided, { 单位: "万元" });
    expect(unsigned(now)).toHaveLength(1);
    expect(signEdits(now, "", "2026-11-21 10:00")).toBe(now);
    const signed = signEdits(now, "王", "2026-11-21 10:00");
    expect(unsigned(signed)).toEqual([]);
    expect(signed.decisions.map(({ field, by }) => [field, by])).toEqual(expect.arrayContaining([["unit", "王"], ["name", "李"]]));
  });
});
