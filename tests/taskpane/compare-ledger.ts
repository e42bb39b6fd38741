import { readFileSync } from "node:fs";
import { readLetter } from "../../src/engine";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";

export const sample = (year: number): string => readFileSync(`assets/samples/water-${year}.txt`, "utf8");

/** The sample letters as a ledger. */
export const ledgerOf = (years: readonly number[] = [2023, 2024, 2025]): Ledger =>
  years.reduce((ledger, year) => putLetter(ledger, fromReading(readLetter(sample(year)), { readAt: "2026-01-05 09:00", fileName: `${year}.txt` }), "replace").ledger, emptyLedger);

/** A workbook that holds the ledger. */
export async function hostOf(ledger: Ledger): Promise<MemoryHost> {
  const host = new MemoryHost();
  await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "zh"));
  return host;
}
