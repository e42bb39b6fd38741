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
import { emptyLedger } from "../../src/ledger/records";
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
});
