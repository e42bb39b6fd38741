import { describe, expect, it } from "vitest";
import { emptyLedger } from "../../src/ledger/records";
import type { Cell, CellValue, RichCell, TablePlan, WorkbookPlan } from "../../src/workbook/plan";
import { validatePlan } from "../../src/workbook/validate-plan";
import { sampleLedger, samplePlan } from "./sample-ledger";

const ledger = sampleLedger();
const languages = ["zh", "en"] as const;
const tableOf = (plan: WorkbookPlan, name: string): TablePlan => plan.sheets.flatMap(({ tables }) => tables ?? []).find((table) => table.name === name)!;
const plain = (cell: Cell): CellValue => (cell !== null && typeof cell === "object" ? cell.value : cell);
const column = (table: TablePlan, id: string): Cell[] => table.rows.map((row) => row[table.columns.findIndex((candidate) => candidate.id === id)] ?? null);
const rich = (cell: Cell): Partial<RichCell> => (cell !== null && typeof cell === "object" ? cell : {});

describe.each(languages)("a ledger laid out in %s", (language) => {
  const plan = samplePlan(ledger, language);

  it("is a plan that Excel opens", () => {
    expect(validatePlan(plan)).toEqual([]);
  });

  it("starts with the sheet that says what it is", () => {
    expect(plan.sheets[0]!.name).toBe(language === "zh" ? "说明" : "About");
    const words = plan.sheets[0]!.blocks!.flatMap(({ rows }) => rows.flat().map(plain)).join("\n");
    const numbers = ledger.metrics.length + ledger.dismissed.length;
    expect(words).toContain(language === "zh"
      ? `${numbers} 个数字：${ledger.metrics.length} 项指标，${ledger.dismissed.length} 个略过`
      : `${numbers} numbers: ${ledger.metrics.length} metrics, ${ledger.dismissed.length} dismissed`);
    expect(words).toContain("2026-11-21 10:40");
    for (const { docNumber } of ledger.replies) expect(words).toContain(docNumber);
  });

  it("says of every other sheet what is in it, and leads there", () => {
    const linked = plan.sheets[0]!.blocks!.flatMap(({ rows }) => rows.flat()).map((cell) => rich(cell)).filter(({ link }) => link && link.row === undefined);
    expect(linked.map(({ link }) => link!.sheet)).toEqual(plan.sheets.slice(1).map(({ id }) => id));
    expect(linked.map(({ value }) => value)).toEqual(plan.sheets.slice(1).map(({ name }) => name));
  });

  it("has the tables of the contract, each with its key in the first column", () => {
    for (const [name, rows] of [["T_Replies", ledger.replies], ["T_Source", ledger.source], ["T_Statements", ledger.statements], ["T_Metrics", ledger.metrics], ["T_Dismissed", ledger.dismissed]] as const) {
      const table = tableOf(plan, name);
      expect(table.columns[0]!.id).toBe("key");
      expect(table.rows.map((row) => row[0])).toEqual(rows.map(({ key }) => key));
    }
  });

  it("leads from each metric and statement to its paragraph, and from the paragraph to what was read from it", () => {
    const source = tableOf(plan, "T_Source");
    const sourceSheet = plan.sheets.find(({ tables }) => tables?.includes(source))!;
    for (const [name, rows] of [["T_Metrics", ledger.metrics], ["T_Statements", ledger.statements]] as const) {
      for (const [index, cell] of column(tableOf(plan, name), "paragraph").entries()) {
        const { link } = rich(cell);
        expect(link?.sheet).toBe(sourceSheet.id);
        const target = ledger.source[link!.at.row - source.at.row - 1]!;
        expect([target.key, target.letter, target.paragraph]).toEqual([link!.row!.key, rows[index]!.letter, rows[index]!.paragraph]);
      }
    }
    const back = column(source, "found").map((cell) => rich(cell).link).filter((link) => link !== undefined);
    expect(back.length).toBeGreaterThan(20);
    const known = new Set([...ledger.statements, ...ledger.metrics].map(({ key }) => key));
    expect(back.every((link) => known.has(link.row!.key))).toBe(true);
  });

  it("freezes headers, filters tables and repeats headers on A4 pages", () => {
    for (const sheet of plan.sheets.filter(({ tables }) => tables?.some(({ name }) => ["T_Replies", "T_Source", "T_Statements", "T_Metrics", "T_Dismissed"].includes(name)))) {
      const head = sheet.tables![0]!.at.row;
      expect(sheet.freeze?.rows).toBe(head + 1);
      expect(sheet.print).toMatchObject({ paper: "A4", orientation: "landscape", fitToWidth: true, repeatRows: { first: head, last: head } });
    }
  });
});

describe("numbers in the sheet of metrics", () => {
  const metrics = [
    [{ value: 7, decimals: 1, unit: "%", si: 7, baseUnit: "%" }, "#,##0.0", "#,##0.0"],
    [{ value: 12000, decimals: 0, unit: "万元", si: 120000000, baseUnit: "元" }, "#,##0", "#,##0"],
    [{ value: 0.574, decimals: 3, unit: "", si: 0.574, baseUnit: "" }, "#,##0.000", "#,##0.000"],
    [{ value: 1.16, decimals: 2, unit: "万处", si: 11600, baseUnit: "处" }, "#,##0.00", "#,##0"],
    [{ value: 19.50, decimals: 2, unit: "亿元", si: 1950000000, baseUnit: "元" }, "#,##0.00", "#,##0"],
  ] as const;
  it.each(metrics)("%j", (metric, valueFormat, siFormat) => {
    const plan = samplePlan({ ...ledger, metrics: [{ ...ledger.metrics[0]!, ...metric }] });
    const [value] = column(tableOf(plan, "T_Metrics"), "value");
    const [si] = column(tableOf(plan, "T_Metrics"), "si");
    expect([rich(value!).value, rich(value!).style?.format]).toEqual([metric.value, valueFormat]);
    expect([rich(si!).value, rich(si!).style?.format]).toEqual([metric.si, siFormat]);
  });

  it("are text columns elsewhere, so that 0562 stays 0562", () => {
    const table = tableOf(samplePlan(ledger), "T_Replies");
    expect(table.columns.find(({ id }) => id === "proposalNumber")!.style?.format).toBe("@");
  });
});

describe("rows of prose", () => {
  it("are as tall as their text, at most what Excel allows", () => {
    const { rowHeights, rows } = tableOf(samplePlan(ledger), "T_Statements");
    expect(rowHeights).toHaveLength(rows.length);
    expect(Math.min(...rowHeights!)).toBeLessThan(25);
    expect(Math.max(...rowHeights!)).toBeLessThanOrEqual(409);
    const longest = ledger.statements.reduce((most, { quote }, index) => (quote.length > ledger.statements[most]!.quote.length ? index : most), 0);
    const shortest = ledger.statements.reduce((least, { quote }, index) => (quote.length < ledger.statements[least]!.quote.length ? index : least), 0);
    expect(rowHeights![longest]).toBeGreaterThan(3 * rowHeights![shortest]!);
  });
});

describe("an empty ledger", () => {
  it.each(languages)("is a workbook too, in %s", (language) => {
    const plan = samplePlan(emptyLedger, language);
    expect(validatePlan(plan)).toEqual([]);
    expect(tableOf(plan, "T_Metrics").rows).toEqual([]);
  });
});
