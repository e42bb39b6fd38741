import { describe, expect, it } from "vitest";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import type { TableData } from "../../src/workbook/host";
import type { Cell, CellValue, WorkbookPlan } from "../../src/workbook/plan";
import { languageOf, readLedger } from "../../src/workbook/read-ledger";
import { sampleLedger, samplePlan } from "./sample-ledger";

const ledger = sampleLedger();
const plain = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
/** What a host reads from a workbook that was just written. */
const tablesOf = (plan: WorkbookPlan): TableData[] => plan.sheets.flatMap(({ tables }) => tables ?? [])
  .map(({ name, columns, rows }) => ({ name, headers: columns.map(({ header }) => header), rows: rows.map((row) => row.map(plain)) }));
const zh = tablesOf(samplePlan(ledger));
const change = (table: string, to: (data: TableData) => TableData): TableData[] => zh.map((data) => (data.name === table ? to(data) : data));
const edit = (table: string, header: string, value: CellValue): TableData[] => change(table, (data) => {
  const at = data.headers.indexOf(header);
  return { ...data, rows: data.rows.map((row, index) => (index === 0 ? row.map((cell, column) => (column === at ? value : cell)) : row)) };
});

describe("a ledger read back from its tables", () => {
  it.each(["zh", "en"] as const)("is the ledger that was written, in %s", (language) => {
    const tables = tablesOf(samplePlan(ledger, language));
    expect(readLedger(tables)).toEqual({ ledger, problems: [] });
    expect(languageOf(tables)).toBe(language);
  });

  it("is empty where there are no tables", () => {
    expect(readLedger([])).toEqual({ ledger: emptyLedger, problems: [] });
    expect(languageOf([])).toBeNull();
  });

  it("holds what a person changed", () => {
    const changes: [string, string, CellValue, keyof Ledger, string, unknown][] = [
      ["T_Metrics", "指标名称", "投入", "metrics", "name", "投入"],
      ["T_Metrics", "数值", 31.25, "metrics", "value", 31.25],
      ["T_Metrics", "数值", "12,000", "metrics", "value", 12000],
      ["T_Metrics", "限定", "约", "metrics", "qualifier", "about"],
      ["T_Metrics", "限定", "Over", "metrics", "qualifier", "over"],
      ["T_Metrics", "限定", null, "metrics", "qualifier", "exact"],
      ["T_Metrics", "止", "", "metrics", "to", null],
      ["T_Metrics", "时期依据", "明示", "metrics", "periodStated", true],
      ["T_Replies", "发文字号", " 甘水发〔2023〕1号 ", "replies", "docNumber", "甘水发〔2023〕1号"],
      ["T_Replies", "年份", "", "replies", "year", null],
      ["T_Statements", "主体", "省水利厅；省财政厅; 省住建厅", "statements", "agencies", ["省水利厅", "省财政厅", "省住建厅"]],
    ];
    for (const [table, header, value, records, field, expected] of changes) {
      const { ledger: read, problems } = readLedger(edit(table, header, value));
      expect([header, (read[records][0] as unknown as Record<string, unknown>)[field], problems]).toEqual([header, expected, []]);
    }
  });

  it("tells what it can't understand, and where, and goes on", () => {
    const read = readLedger(edit("T_Metrics", "数值", "三十"));
    expect(read.problems).toEqual([{ table: "T_Metrics", key: ledger.metrics[0]!.key, header: "数值", value: "三十" }]);
    expect(read.ledger.metrics.slice(1)).toEqual(ledger.metrics.slice(1));
    expect(readLedger(edit("T_Metrics", "限定", "大概")).problems).toHaveLength(1);
  });

  it("finds columns wherever they stand, in either language, and leaves out what isn't the ledger's", () => {
    const shuffled = change("T_Metrics", ({ name, headers, rows }) => ({
      name,
      headers: ["备注", ...[...headers].reverse().map((header) => (header === "指标名称" ? "NAME" : header))],
      rows: [["我的行"], ...rows.map((row) => ["我的", ...[...row].reverse()])],
    }));
    expect(readLedger(shuffled).ledger.metrics).toEqual(ledger.metrics);
  });

  it("reads a column that somebody deleted from the letters again", () => {
    const without = change("T_Metrics", ({ name, headers, rows }) => {
      const at = headers.indexOf("口径");
      return { name, headers: headers.filter((_, index) => index !== at), rows: rows.map((row) => row.filter((_, index) => index !== at)) };
    });
    const bases = (from: Ledger) => from.metrics.filter(({ basis }) => basis === "cumulative").length;
    expect(bases(readLedger(without).ledger) / bases(ledger)).toBeGreaterThan(0.8);
  });

  it("puts the source in order and marks quotes that no longer match", () => {
    const sorted = change("T_Source", (data) => ({ ...data, rows: [...data.rows].reverse() }));
    const read = readLedger(sorted).ledger;
    expect(read.metrics.filter(({ stale }) => stale)).toEqual([]);
    const broken = readLedger(edit("T_Metrics", "原文", "30 亿美元")).ledger;
    expect(broken.metrics.map(({ stale }) => stale).filter(Boolean)).toHaveLength(1);
  });

  it("keeps a statement longer than a cell shows, cut at the same place", () => {
    const long = { ...ledger.statements[0]!, start: 0, end: 2_000, quote: "字".repeat(900) };
    const tables = tablesOf(samplePlan({ ...ledger, statements: [long] }));
    const shown = tables.find(({ name }) => name === "T_Statements")!;
    expect(shown.rows[0]![shown.headers.indexOf("原文")]).toBe(`${"字".repeat(900)}…`);
    expect(readLedger(tables).ledger.statements[0]!.quote).toBe(long.quote);
  });
});
