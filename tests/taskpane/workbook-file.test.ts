import { describe, expect, it } from "vitest";
import { carryOut, carryOutAsItIs } from "../../src/hosts/grid/carry-out";
import { planOfBook } from "../../src/hosts/grid/plan-of-book";
import { readTables } from "../../src/hosts/grid/read-tables";
import { blankSnapshot, extrasOf, type CellExtras, type ICellData, type SheetSnapshot } from "../../src/hosts/grid/snapshot";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger } from "../../src/ledger/records";
import { fileOfPlan } from "../../src/workbench/file/file-of-plan";
import { planOfFile } from "../../src/workbench/file/plan-of-file";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
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

  it("is found again by the next write, which then changes nothing", async () => {
    expect(carryOut(await reopened(), plan).report).toMatchObject({ inserted: 0, updated: 0, removed: 0 });
  });

  it("refuses what is no workbook", async () => {
    await expect(planOfFile(new TextEncoder().encode("no workbook"), "x")).rejects.toMatchObject({ name: "HostProblem" });
  });
});
