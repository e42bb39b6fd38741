import { describe, expect, it } from "vitest";
import { mergeOwnColumns, ownColumnsOf, withOwnColumns, type OwnColumns } from "../../src/workbook/own-columns";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables } from "../../src/workbook/read-ledger";
import { shortLedger } from "../ledger/short-letters";

type Cells = Readonly<Record<string, Readonly<Record<string, string | number>>>>;
const own = (cells: Cells): OwnColumns =>
  new Map([["T_Metrics", new Map(Object.entries(cells).map(([header, values]) => [header, new Map(Object.entries(values))]))]]);
const plain = (columns: OwnColumns) => Object.fromEntries([...(columns.get("T_Metrics") ?? [])].map(([header, cells]) => [header, Object.fromEntries(cells)]));

describe("columns of people's own in a ledger that is merged", () => {
  it.each<{ what: string; ours: Cells; theirs: Cells; gives: Cells; counts: readonly number[] }>([
    { what: "a column that only theirs has comes", ours: {}, theirs: { 经办: { m1: "王" } }, gives: { 经办: { m1: "王" } }, counts: [1, 0] },
    { what: "cells that are empty here are filled", ours: { 备注: { m1: "问过" } }, theirs: { 备注: { m2: "待核" } }, gives: { 备注: { m1: "问过", m2: "待核" } }, counts: [0, 0] },
    { what: "what is the same stays once", ours: { 备注: { m1: "问过" } }, theirs: { 备注: { m1: "问过" } }, gives: { 备注: { m1: "问过" } }, counts: [0, 0] },
    { what: "what differs comes into a column beside", ours: { 备注: { m1: "问过", m2: "甲" } }, theirs: { 备注: { m1: "待核", m2: "甲" } }, gives: { 备注: { m1: "问过", m2: "甲" }, "备注（王强.xlsx）": { m1: "待核" } }, counts: [0, 1] },
    { what: "headers are the same whatever their case and blanks", ours: { "Remark ": { m1: "a" } }, theirs: { remark: { m2: "b" } }, gives: { "Remark ": { m1: "a", m2: "b" } }, counts: [0, 0] },
  ])("$what", ({ ours, theirs, gives, counts }) => {
    const merged = mergeOwnColumns(own(ours), own(theirs), "王强.xlsx");
    expect([plain(merged.columns), merged.added, merged.differing]).toEqual([gives, ...counts]);
    expect(plain(mergeOwnColumns(merged.columns, own(theirs), "王强.xlsx").columns)).toEqual(gives);
  });

  it("are what isn't ours in any language, and come to the rows of the merged ledger under their keys there", async () => {
    const ledger = shortLedger([2023, "2022年，全省新建体育公园120个。"]);
    const key = ledger.metrics[0]!.key;
    const plan = layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "en");
    const host = new MemoryHost();
    await host.apply(plan);
    expect(ownColumnsOf(await host.read(ledgerTables))).toEqual(new Map());
    await host.apply(withOwnColumns(plan, own({ 备注: { [key]: "问过", "nobody-m1": "走了" }, 组: { [key]: 2 } })));
    const renamed = ownColumnsOf(await host.read(ledgerTables), (row) => row.replace(key, "other"));
    expect(plain(renamed)).toEqual({ 备注: { other: "问过" }, 组: { other: 2 } });
    await host.apply(withOwnColumns(plan, own({ 备注: { [key]: "改了" } })));
    expect(plain(ownColumnsOf(await host.read(ledgerTables)))).toEqual({ 备注: { [key]: "问过" }, 组: { [key]: 2 } });
  });
});
