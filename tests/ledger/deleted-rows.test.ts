import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { addLetter, putLetter } from "../../src/ledger/change-ledger";
import { coverage } from "../../src/ledger/coverage";
import { deletedByHand } from "../../src/ledger/deleted-rows";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { decisionsAbout, makeMetric, withDecisions } from "../../src/ledger/review-decisions";
import { signEdits } from "../../src/ledger/sheet-edits";
import type { TableData } from "../../src/workbook/host";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { letter as text } from "../taskpane/reading";

const records = fromReading(readLetter(text));
const before = addLetter(emptyLedger, records);
const money = before.metrics.find(({ quote }) => quote === "3.5亿元")!;

/** The ledger written into sheets, which somebody changes, read again. */
async function after(ledger: Ledger, change: (tables: TableData[]) => TableData[]): Promise<Ledger> {
  const host = new MemoryHost();
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-11-21 10:00", by: "test" }), "zh"));
  return readLedger(change(await host.read(ledgerTables))).ledger;
}
const withoutRows = (name: string, gone: (key: string) => boolean) => (tables: TableData[]): TableData[] =>
  tables.map((table) => (table.name === name ? { ...table, rows: table.rows.filter(([key]) => !gone(String(key))) } : table));
const deleteMoney = withoutRows("T_Metrics", (key) => key === money.key);

describe("a row deleted from the sheet of metrics", () => {
  it("is a number dismissed by hand: none is lost, none comes back", async () => {
    const now = await after(before, deleteMoney);
    expect(now.metrics.some(({ key }) => key === money.key)).toBe(false);
    expect(now.dismissed.find(({ key }) => key === money.key)).toMatchObject({ quote: "3.5亿元", reason: "other", rule: "person" });
    expect(deletedByHand(now)).toMatchObject([{ row: money.key, was: money.name, by: "", at: "" }]);
    expect(coverage(now).numbers).toBe(coverage(before).numbers);
  });

  it("stays dismissed when the ledger is written and read, and when the letter is pasted again", async () => {
    const signed = signEdits(await after(before, deleteMoney), "王敏", "2026-11-21 10:05");
    expect(deletedByHand(signed)).toEqual([]);
    const read = await after(signed, (tables) => tables);
    const again = putLetter(read, fromReading(readLetter(text)), "replace").ledger;
    for (const ledger of [read, again]) {
      expect(ledger.metrics.some(({ key }) => key === money.key)).toBe(false);
      expect(decisionsAbout(ledger, money.key)).toMatchObject([{ field: "dismissed", by: "王敏", at: "2026-11-21 10:05" }]);
    }
  });

  it("is back when the dismissal is taken back", async () => {
    const now = withDecisions(await after(before, deleteMoney), money.key, []);
    expect(now.metrics.find(({ key }) => key === money.key)).toEqual(money);
    expect((await after(now, (tables) => tables)).metrics.some(({ key }) => key === money.key)).toBe(true);
  });

  it("that a person had made of a dismissed number is that dismissed number again", async () => {
    const { key } = before.dismissed[0]!;
    const made = makeMetric(before, key, { name: "批次", value: "3", unit: "批" }, { by: "王敏", at: "2026-11-21 10:05" });
    const now = await after(made, withoutRows("T_Metrics", (row) => row === key));
    expect(now.dismissed.find((row) => row.key === key)).toEqual(before.dismissed[0]);
    expect(decisionsAbout(now, key)).toEqual([]);
  });
});

describe("nothing was deleted where", () => {
  const cases: readonly (readonly [what: string, change: (tables: TableData[]) => TableData[]])[] = [
    ["nobody touched the sheets", (tables) => tables],
    ["the sheet of metrics is gone", (tables) => tables.filter(({ name }) => name !== "T_Metrics")],
    ["the sheet of metrics was wiped", withoutRows("T_Metrics", () => true)],
    ["the row is of a dismissed number", withoutRows("T_Dismissed", (key) => key === before.dismissed[0]!.key)],
    ["a row was copied", (tables) => tables.map((table) => (table.name === "T_Metrics" ? { ...table, rows: [...table.rows, table.rows[0]!] } : table))],
    ["somebody added a row of their own", (tables) => tables.map((table) => (table.name === "T_Metrics" ? { ...table, rows: [...table.rows, ["我的", ...table.rows[0]!.slice(1)]] } : table))],
    ["the sheet of letters no longer says how many there were", (tables) => tables.map((table) => (table.name === "T_Replies" ? { ...table, headers: table.headers.map((header) => (header === "指标" ? "个数" : header)) } : table))],
  ];
  it.each(cases)("%s", async (_what, change) => expect((await after(before, change)).decisions).toEqual([]));

  it("a dismissed number whose row was deleted is back in its place", async () => {
    const [first] = before.dismissed;
    expect((await after(before, withoutRows("T_Dismissed", (key) => key === first!.key))).dismissed).toEqual(before.dismissed);
  });
});
