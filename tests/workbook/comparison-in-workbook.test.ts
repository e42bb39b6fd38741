import { describe, expect, it } from "vitest";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { asShown, everything, type ComparisonChoice } from "../../src/ledger/comparison-choice";
import { catalogueOf } from "../../src/ledger/catalogue-decisions";
import { withDecision } from "../../src/ledger/decide-comparison";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import type { Ledger } from "../../src/ledger/records";
import type { CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { ledgerTables, readLedger } from "../../src/workbook/read-ledger";
import { shortLedger } from "../ledger/short-letters";

const ledger = shortLedger(
  [2023, "2022年，全省新建体育公园120个。2022年，举办马拉松赛事30场。"],
  [2024, "2023年，全省新建体育公园150个。2023年，举办马拉松赛事36场。"],
);
const write = (host: MemoryHost, from: Ledger) => host.apply(layOut(ledgerWorkbook, ledgerData(from, { at: "2026-01-05 09:00", by: "test" }), "zh"));
const read = async (host: MemoryHost) => readLedger(await host.read(ledgerTables)).ledger;
const table = async (host: MemoryHost, name = "T_Comparison") => (await host.read([name]))[0]!;
const column = async (host: MemoryHost, header: string) => { const { headers, rows } = await table(host); return rows.map((row) => row[headers.indexOf(header)] ?? null); };
const choosing = (from: Ledger, choice: Partial<ComparisonChoice>): Ledger => ({ ...from, decisions: withDecision(from.decisions, asShown({ ...everything, ...choice }, "李敏", "2026-01-05")) });

/** What a person writes into a cell of a table: their own column where the header is a new one. */
const type = (host: MemoryHost, name: string, sheet: string, keyHeader: string, header: string, values: Readonly<Record<string, CellValue>>) => {
  const plan: WorkbookPlan = {
    language: "zh", title: "", properties: {},
    sheets: [{ id: sheet, name: sheet, tables: [{ name, at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: keyHeader }, { id: "own", header }], rows: Object.entries(values) }] }],
  };
  return host.apply(plan);
};
const keyOf = (from: Ledger, title: string): string => { const { comparison, indicatorKey } = ledgerComparison(from); return indicatorKey(comparison.indicators.find((one) => one.title.includes(title))!); };
const parks = keyOf(ledger, "公园"), races = keyOf(ledger, "马拉松");

describe("the comparison in a workbook that people work in", () => {
  it("notes of a row that a narrower choice takes out come back with it", async () => {
    const host = new MemoryHost();
    await write(host, ledger);
    await type(host, "T_Comparison", "comparison", "指标编号", "我的备注", { [parks]: "问过体育局", [races]: "含半程" });
    await write(host, choosing(await read(host), { words: "公园" }));
    expect([await column(host, "指标编号"), await column(host, "我的备注")]).toEqual([[parks], ["问过体育局"]]);
    await type(host, "T_Comparison", "comparison", "指标编号", "我的备注", { [parks]: "已核" });
    await write(host, choosing(await read(host), {}));
    expect([await column(host, "指标编号"), await column(host, "我的备注")]).toEqual([[parks, races], ["已核", "含半程"]]);
  });

  it("a column that people took out stays out, as long as no row brings its notes back", async () => {
    const host = new MemoryHost();
    await write(host, ledger);
    await type(host, "T_Comparison", "comparison", "指标编号", "我的备注", { [parks]: "问过体育局" });
    await type(host, "T_Comparison", "comparison", "指标编号", "我的备注", { [parks]: null });
    await write(host, await read(host));
    expect((await read(host)).decisions).toEqual([]);
  });

  it("letters of another year add that year's columns; own columns and notes stay with their rows", async () => {
    const host = new MemoryHost();
    await write(host, ledger);
    await type(host, "T_Comparison", "comparison", "指标编号", "我的备注", { [parks]: "问过体育局" });
    const before = (await table(host)).headers;
    const grown = shortLedger([2023, "2022年，全省新建体育公园120个。2022年，举办马拉松赛事30场。"], [2024, "2023年，全省新建体育公园150个。2023年，举办马拉松赛事36场。"], [2025, "2024年，全省新建体育公园180个。"]);
    await write(host, { ...grown, decisions: (await read(host)).decisions });
    expect((await table(host)).headers).toEqual([...before.slice(0, -3), "2024", "2024 变化", "2024 判定", ...before.slice(-3)]);
    expect(before.slice(-3)).toEqual(["说明", "单位名称", "我的备注"]);
    expect(await column(host, "2024")).toEqual([180, null]);
    expect(await column(host, "我的备注")).toEqual(["问过体育局", null]);
  });

  it("early years stay in the table, hidden, so that what stands there is never out of date", () => {
    const long = shortLedger(...[2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => [year, `${year - 1}年，全省新建体育公园${year - 1900}个。`] as const));
    const plan = layOut(ledgerWorkbook, ledgerData(long, { at: "2026-01-05 09:00", by: "test" }), "zh");
    const columns = plan.sheets.find(({ id }) => id === "comparison")!.tables![0]!.columns;
    expect(columns.filter(({ header }) => /^\d{4}$/u.test(header)).map(({ header, hidden = false }) => [header, hidden])).toEqual([
      ["2015", true], ["2016", true], ["2017", false], ["2018", false], ["2019", false], ["2020", false], ["2021", false], ["2022", false],
    ]);
  });
});

describe("the catalogue's sheet as people edit it", () => {
  it("a title changed in its cell is a name that stays; changed back, it is none", async () => {
    const host = new MemoryHost();
    await write(host, ledger);
    await type(host, "T_Indicators", "indicators", "指标编号", "指标名称", { [parks]: "体育公园建设数" });
    await write(host, await read(host));
    const named = await read(host);
    expect(ledgerComparison(named).comparison.indicators[0]!.title).toBe("体育公园建设数");
    await type(host, "T_Indicators", "indicators", "指标编号", "指标名称", { [parks]: "新建体育公园" });
    expect((await read(host)).decisions).toEqual([]);
  });

  it("each definition written there is a version; the last one holds", async () => {
    const host = new MemoryHost();
    await write(host, ledger);
    for (const words of ["占地一公顷以上", "占地四公顷以上"]) {
      await type(host, "T_Indicators", "indicators", "指标编号", "口径说明", { [parks]: words });
      await write(host, await read(host));
    }
    const kept = await read(host);
    expect(catalogueOf(kept.decisions).definitions.get(parks)!.map(({ was, value }) => [was, value])).toEqual([["", "占地一公顷以上"], ["占地一公顷以上", "占地四公顷以上"]]);
    expect(kept.terms[0]).toMatchObject({ key: parks, definition: "占地四公顷以上" });
  });
});
