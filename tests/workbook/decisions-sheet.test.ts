import { describe, expect, it } from "vitest";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { DecisionRecord, Ledger } from "../../src/ledger/records";
import { emptyLedger } from "../../src/ledger/records";
import { decisionInWords } from "../../src/wording/decisions";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { decisionsSheet } from "../../src/workbook/sheets/decisions";

describe("a decision in words", () => {
  it.each<[string, string, string, string, string, string]>([
    ["name", "公园", "体育公园", "", "指标名称：公园 → 体育公园", "Name: 公园 → 体育公园"],
    ["kind", "change", "level", "", "类型：增减 → 数量", "Kind: change → level"],
    ["accepted", "0.85", "yes", "", "认可", "Accepted"],
    ["dismissed", "2024年", "name", "", "略过：2024年（名称的一部分）", "Dismissed: 2024年 (part of a name)"],
    ["metric", "", "yes", "", "列为指标", "Made a metric"],
    ["unit", "个", "", "", "单位：个 → （空）", "Unit: 个 → (nothing)"],
    ["verdict", "", "not-comparable", "某厅|公园|2023|2024", "可比性：不可比", "Comparability: not comparable"],
    ["follow-status", "continuing", "done", "", "承诺状态：持续推进 → 已落实", "Status of the promise: continuing → done"],
    ["renamed", "", "yes", "旧名|新名", "更名：旧名 → 新名", "Renamed: 旧名 → 新名"],
    ["somebody's own", "a", "b", "", "somebody's own：a → b", "somebody's own: a → b"],
    ["constructor", "", "x", "", "constructor：x", "constructor: x"],
  ])("%s %s → %s", (field, was, value, row, zh, en) => {
    expect([decisionInWords({ row, field, was, value }, "zh"), decisionInWords({ row, field, was, value }, "en")]).toEqual([zh, en]);
  });
});

describe("the sheet of decisions", () => {
  const decision: DecisionRecord = { key: "D1", row: "a-m1", field: "kind", was: "change", value: "level", by: "李敏", at: "2026-01-05", why: "" };
  const ledger: Ledger = { ...emptyLedger, decisions: [decision] };
  const plan = (words = true) => layOut(
    { ...ledgerWorkbook, sheets: [words ? decisionsSheet : { ...decisionsSheet, columns: decisionsSheet.columns.filter(({ id }) => id !== "words") }] },
    ledgerData(ledger, { at: "", by: "" }), "zh",
  );
  const tableIn = async (host: MemoryHost) => (await host.read(ledgerTables)).find(({ name }) => name === "T_Decisions")!;

  it("shows words beside the codes it is read by", async () => {
    const host = new MemoryHost();
    await host.apply(plan());
    const { headers, rows } = await tableIn(host);
    expect(Object.fromEntries(headers.map((header, i) => [header, rows[0]![i]]))).toMatchObject({ 决定: expect.stringContaining("→ "), 项目: "kind", 原为: "change", 改为: "level" });
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([decision]);
  });

  it("comes into a ledger from before, which is read as it was", async () => {
    const host = new MemoryHost();
    await host.apply(plan(false));
    expect((await tableIn(host)).headers).not.toContain("决定");
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([decision]);
    await host.apply(plan());
    expect((await tableIn(host)).headers).toContain("决定");
    expect(readLedger(await host.read(ledgerTables)).ledger.decisions).toEqual([decision]);
  });
});
