import { describe, expect, it } from "vitest";
import { carryOut, carryOutAsItIs } from "../../src/hosts/grid/carry-out";
import { GridBook } from "../../src/hosts/grid/grid-book";
import { planOfBook } from "../../src/hosts/grid/plan-of-book";
import { readTables } from "../../src/hosts/grid/read-tables";
import { blankSnapshot, extrasOf, type CellExtras, type ICellData, type SheetSnapshot } from "../../src/hosts/grid/snapshot";
import { ZipParts } from "../../src/hosts/xlsx/zip-parts";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger } from "../../src/ledger/records";
import { fileOfPlan } from "../../src/workbench/file/file-of-plan";
import { planOfFile } from "../../src/workbench/file/plan-of-file";
import { chartName } from "../../src/workbook/chart-mark";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import type { ChartPlan } from "../../src/workbook/plan";
import { ledgerTables } from "../../src/workbook/read-ledger";
import { reading } from "./reading";

const { ledger } = putLetter(emptyLedger, fromReading(reading));
const plan = layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-02 03:04", by: "test" }), "zh");
const blank = () => blankSnapshot("w", "簿", "工作表1");
const written = carryOut(blank(), plan).after;
const reopened = async () => carryOutAsItIs(blank(), (await planOfFile(await fileOfPlan(planOfBook(written, "zh")), "台账")).plan).after;

describe("the grid's workbook through a file and back", () => {
  it("keeps every table, row and column", async () => {
    expect(readTables(await reopened(), ledgerTables)).toEqual(readTables(written, ledgerTables));
  });

  it("keeps sheets, their order and the properties", async () => {
    const again = await reopened();
    const names = (snapshot: typeof again) => snapshot.sheetOrder.map((id) => snapshot.sheets[id]!.name);
    expect(names(again)).toEqual(names(written));
    expect(extrasOf(again.custom).properties).toMatchObject(plan.properties);
  });

  it("keeps links", async () => {
    const again = await reopened();
    const links = (snapshot: typeof again) => Object.values(snapshot.sheets)
      .flatMap((sheet) => Object.values((sheet as SheetSnapshot).cellData).flatMap((row) => Object.values<ICellData>(row).map((cell) => (cell.custom as CellExtras | undefined)?.link))).filter(Boolean).length;
    expect(links(again)).toBe(links(written));
    expect(links(again)).toBeGreaterThan(20);
  });

  it("gives the file the charts that the grid doesn't draw", async () => {
    const parts = new ZipParts(await fileOfPlan(planOfBook(written, "zh")));
    const drawn = parts.names().filter((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name)).map((name) => parts.text(name)!).join("");
    const wanted = plan.sheets.flatMap(({ id, charts = [] }) => charts.map((_, index) => chartName(id, index)));
    expect(wanted.length).toBeGreaterThan(0);
    expect([...drawn.matchAll(/name="(RL_[^"]*)"/gu)].map(([, name]) => name)).toEqual(wanted);
  });

  it("gives it no chart of cells that somebody emptied", () => {
    const book = new GridBook(written);
    const charted = book.sheets.filter((sheet) => (book.extras.sheets[sheet.data.id]?.charts ?? []).length > 0);
    for (const sheet of charted) {
      const [{ series: [shown] }] = book.extras.sheets[sheet.data.id]!.charts as [ChartPlan];
      sheet.set(shown!.values.row, shown!.values.column, undefined);
    }
    const charts = planOfBook(book.snapshot(), "zh").sheets.flatMap((sheet) => sheet.charts ?? []);
    expect([charted.length > 0, charts]).toEqual([true, []]);
  });

  it("is found again by the next write, which then changes nothing", async () => {
    expect(carryOut(await reopened(), plan).report).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
  });

  it("refuses what is no workbook", async () => {
    await expect(planOfFile(new TextEncoder().encode("no workbook"), "x")).rejects.toMatchObject({ name: "HostProblem" });
  });
});
