import { describe, expect, it } from "vitest";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import type { Ledger } from "../../src/ledger/records";
import { HostProblem } from "../../src/workbook/host";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { openLedger } from "../../src/workbook/open-ledger";
import type { SheetPlan, TablePlan } from "../../src/workbook/plan";
import { schemaVersion } from "../../src/workbook/schema";
import { shortLedger } from "../ledger/short-letters";

const ledger = shortLedger([2023, "2022年，全省新建体育公园120个，约投入1.2亿元。"], [2024, "2023年，全省新建体育公园150个。"]);

interface Older {
  /** Tables (or the id of a sheet without one of its own) and columns that the older version didn't have. */
  readonly without?: readonly string[];
  readonly columns?: Readonly<Record<string, readonly string[]>>;
  /** Its headers, by table and today's. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly properties?: Readonly<Record<string, string>>;
}

/** A workbook as an older version wrote it. */
async function older({ without = [], columns = {}, headers = {}, properties = {} }: Older): Promise<MemoryHost> {
  const aged = (table: TablePlan): TablePlan => {
    const kept = table.columns.map((column, index) => ({ column, index })).filter(({ column }) => !(columns[table.name] ?? []).includes(column.id));
    return {
      ...table, columns: kept.map(({ column: { formerly: _, ...column } }) => ({ ...column, header: headers[table.name]?.[column.header] ?? column.header })),
      rows: table.rows.map((row) => kept.map(({ index }) => row[index]!)),
    };
  };
  const spec = { ...ledgerWorkbook, sheets: ledgerWorkbook.sheets.filter((sheet) => !without.includes("table" in sheet ? sheet.table : sheet.id)) };
  const plan = layOut(spec, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "zh");
  const host = new MemoryHost();
  await host.apply({ ...plan, properties, sheets: plan.sheets.map((sheet): SheetPlan => (sheet.tables ? { ...sheet, tables: sheet.tables.map(aged) } : sheet)) });
  return host;
}
const rewrite = (host: MemoryHost, from: Ledger) => host.apply(layOut(ledgerWorkbook, ledgerData(from, { at: "2026-01-06 09:00", by: "test" }), "zh"));
/** A column of somebody's own. */
const own = (host: MemoryHost, table: string, sheet: string, header: string, values: Readonly<Record<string, string>>, key = "编号") => host.apply({
  language: "zh", title: "", properties: {},
  sheets: [{ id: sheet, name: sheet, tables: [{ name: table, at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: key }, { id: "own", header }], rows: Object.entries(values) }] }],
});
const column = async (host: MemoryHost, table: string, header: string) => {
  const [{ headers, rows }] = await host.read([table]) as [Awaited<ReturnType<MemoryHost["read"]>>[number]];
  return rows.map((row) => row[headers.indexOf(header)] ?? null);
};

describe("a ledger that an older version wrote", () => {
  const ages: [string, Older][] = [
    ["before versions were counted, without traces, bases and fingerprints", {
      columns: {
        T_Metrics: ["stamp", "decimals", "baseUnit", "low", "high", "siMax", "letter", "start", "end", "certainty", "periodStated", "statement"], T_Replies: ["stamp", "fingerprint", "agencies", "readAt"],
        T_Statements: ["stamp", "letter", "start", "end", "level"], T_Dismissed: ["stamp", "rule", "letter"],
      },
      without: ["T_Decisions", "T_Findings", "T_Commitments", "T_Observations", "comparison", "T_Indicators"],
    }],
    ["the first version, with other headers", { headers: { T_Replies: { 略过: "剔除" } }, properties: { ReplyLedgerSchema: "1" } }],
  ];
  it.each(ages)("opens with everything in it: %s", async (_, age) => {
    const host = await older(age);
    const opened = await openLedger(host);
    const readAt = (from: Ledger): Ledger => ({ ...from, replies: from.replies.map((reply) => ({ ...reply, readAt: null })) });
    expect(readAt(opened.ledger)).toEqual(readAt(ledger));
    expect(opened.problems).toEqual([]);
    expect(opened.migrated.map(({ to }) => to)).toEqual(age.properties ? [2] : [1, 2]);
  });

  it.each(ages)("is written in today's form by the next write, with people's columns where they were: %s", async (_, age) => {
    const host = await older(age);
    const { key } = ledger.replies[0]!, metric = ledger.metrics[0]!.key;
    await own(host, "T_Replies", "replies", "经办", { [key]: "王敏" });
    await own(host, "T_Metrics", "metrics", "我的备注", { [metric]: "问过" });
    await rewrite(host, (await openLedger(host)).ledger);
    const opened = await openLedger(host);
    expect([opened.migrated, opened.ledger.metrics, (await host.properties()).ReplyLedgerSchema]).toEqual([[], ledger.metrics, String(schemaVersion)]);
    expect([(await column(host, "T_Replies", "经办"))[0], (await column(host, "T_Metrics", "我的备注"))[0]]).toEqual(["王敏", "问过"]);
    const [replies] = await host.read(["T_Replies"]);
    expect(replies!.headers).not.toContain("剔除");
    expect(replies!.headers.filter((header) => header === "略过")).toHaveLength(1);
  });

  it("keeps what a person corrected, whatever it lacks besides", async () => {
    const host = await older({ columns: { T_Metrics: ["stamp", "decimals", "baseUnit", "low", "high"] } });
    const { key } = ledger.metrics[0]!;
    await own(host, "T_Metrics", "metrics", "数值", { [key]: "121" });
    const [metric] = (await openLedger(host)).ledger.metrics;
    expect(metric).toMatchObject({ value: 121, baseUnit: "个" });
  });
});

describe("a ledger that a newer version wrote", () => {
  it.each([["a later version", String(schemaVersion + 1)], ["a version that is no number", "2.x"]])("is refused, and nothing is written: %s", async (_, version) => {
    const host = await older({ properties: { ReplyLedgerSchema: version } });
    await expect(openLedger(host)).rejects.toMatchObject({ code: "newer-ledger" });
    await expect(openLedger(host)).rejects.toBeInstanceOf(HostProblem);
  });
  it("a workbook without a ledger is no ledger at all, whatever its properties say", async () => {
    const host = new MemoryHost();
    await host.apply({ language: "zh", title: "", properties: { ReplyLedgerSchema: "99" }, sheets: [{ id: "a", name: "甲" }] });
    expect((await openLedger(host)).language).toBeNull();
  });
});
