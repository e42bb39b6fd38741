import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerComparison } from "../../src/ledger/ledger-comparison";
import { emptyLedger } from "../../src/ledger/records";
import type { FiledObservation } from "../../src/forms/filed-observation";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";

const folder = mkdtempSync(join(tmpdir(), "comparison-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What LibreOffice computes when it finds no cached results. */
async function recomputed(book: Uint8Array, tables: string[]) {
  const parts = unzipSync(book);
  let formulas = 0;
  for (const name of Object.keys(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/u.test(name)) continue;
    parts[name] = strToU8(strFromU8(parts[name]!).replace(/<\/f><v>[^<]*<\/v>/gu, () => { formulas++; return "</f>"; }));
  }
  writeFileSync(join(folder, "bare.xlsx"), zipSync(parts));
  execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "bare.xlsx")], { stdio: "ignore" });
  const host = await XlsxHost.open(new Uint8Array(readFileSync(join(folder, "out", "bare.xlsx"))));
  return { formulas, tables: await host.read(tables) };
}

/** LibreOffice stores fifteen digits of a number. */
const digits = (cell: unknown) => (typeof cell === "number" ? Number(cell.toPrecision(15)) : cell === "" ? null : cell);

describe("formulas of the comparison", () => {
  it("give in LibreOffice what the engine worked out, to the last digit", async () => {
    const names = ["T_Comparison", "T_Observations"];
    let ledger = emptyLedger;
    for (const year of [2023, 2024, 2025]) {
      ledger = putLetter(ledger, fromReading(readLetter(readFileSync(`tests/letters/samples/water-${year}.txt`, "utf8")), { fileName: `${year}.txt` }), "replace").ledger;
    }
    // One value that only a form tells, and one that differs from the letter's
    const { comparison, indicatorKey } = ledgerComparison(ledger);
    const rates = comparison.series.filter(({ observations }) => observations.length === 2 && observations.every(({ derivation, rivals }) => derivation === null && rivals.length === 0)).slice(0, 2);
    const filed = rates.map(({ indicator, observations }, i): FiledObservation => {
      const year = observations[1]!.year + 1 - i, value = Number((observations[1]!.figure!.metric.value * 1.37).toPrecision(5)), code = indicatorKey(indicator);
      return { key: `F-${code}-${year}`, code, title: indicator.title, unit: observations[1]!.figure!.metric.unit, department: indicator.agencyName, year, value, status: "final", note: "", before: null, template: "T", version: "1", filedOn: "", file: "a.xlsx" };
    });
    ledger = { ...ledger, filed };
    expect(ledgerComparison(ledger).comparison.series.flatMap(({ changes }) => changes).filter(({ to }) => to.figure?.filed)).toHaveLength(2);
    const host = XlsxHost.empty();
    await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-11-21 10:00", by: "test" }), "zh"));
    const written = await host.read(names);
    const { formulas, tables } = await recomputed(host.save(), names);
    expect(formulas).toBeGreaterThan(200);
    for (const table of written) {
      const other = tables.find(({ name }) => name === table.name)!;
      expect(other.rows.map((row) => row.map(digits))).toEqual(table.rows.map((row) => row.map(digits)));
    }
  });

  it("follow a number that somebody corrects in its row of T_Metrics", async () => {
    let ledger = emptyLedger;
    for (const year of [2023, 2024]) ledger = putLetter(ledger, fromReading(readLetter(readFileSync(`tests/letters/samples/water-${year}.txt`, "utf8")), { fileName: `${year}.txt` })).ledger;
    const { comparison, indicatorKey, metricKey } = ledgerComparison(ledger);
    const series = comparison.series.find(({ changes: [change] }) => change?.verdict === "comparable" && change.ratio !== null)!;
    const [{ from, to }] = series.changes as [typeof series.changes[number]];
    const host = XlsxHost.empty();
    await host.apply(layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-11-21 10:00", by: "test" }), "zh"));
    await host.apply({
      language: "zh", title: "", properties: {},
      sheets: [{ id: "metrics", name: "metrics", tables: [{ name: "T_Metrics", at: { row: 2, column: 0 }, mode: "upsert", columns: [{ id: "key", header: "编号" }, { id: "value", header: "数值" }], rows: [[metricKey(to.figure!), to.figure!.metric.value * 2]] }] }],
    });
    const { tables: [table] } = await recomputed(host.save(), ["T_Comparison"]);
    const row = table!.rows.find(([key]) => key === indicatorKey(series.indicator))!;
    expect(digits(row[table!.headers.indexOf(`${to.year} 变化`)] ?? null)).toBeCloseTo((to.si * 2 - from.si) / from.si, 12);
  });
});
