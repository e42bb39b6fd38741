import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readLetter } from "../../src/engine";
import { openBook } from "../../src/hosts/xlsx/open-book";
import { StoredBook } from "../../src/hosts/xlsx/stored-book";
import { plainValue } from "../../src/hosts/xlsx/stored-cells";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { putLetter } from "../../src/ledger/change-ledger";
import { fromReading } from "../../src/ledger/from-reading";
import { ledgerFollow } from "../../src/ledger/ledger-follow";
import { emptyLedger, type Ledger } from "../../src/ledger/records";
import { layOut } from "../../src/workbook/lay-out";
import { ledgerData } from "../../src/workbook/ledger-data";
import { ledgerWorkbook } from "../../src/workbook/ledger-workbook";
import { openLedger } from "../../src/workbook/open-ledger";
import type { CellLink } from "../../src/workbook/plan";

const letters = [2023, 2024, 2025].map((year) => fromReading(readLetter(readFileSync(`assets/samples/water-${year}.txt`, "utf8")), { fileName: `${year}.txt`, readAt: "2026-01-05 09:00" }));
const orders = [[0, 1, 2], [2, 1, 0], [1, 0, 2], [1, 2, 0], [2, 0, 1], [0, 2, 1]];
const put = (ledger: Ledger, at: number): Ledger => putLetter(ledger, letters[at]!).ledger;
const planOf = (ledger: Ledger) => layOut(ledgerWorkbook, ledgerData(ledger, { at: "2026-01-05 09:00", by: "test" }), "zh");

async function inOneGo(order: readonly number[]): Promise<Uint8Array> {
  const host = XlsxHost.empty();
  await host.apply(planOf(order.reduce(put, emptyLedger)));
  return host.save();
}

async function letterByLetter(order: readonly number[]): Promise<Uint8Array> {
  let host = XlsxHost.empty();
  for (const at of order) {
    const { ledger } = await openLedger(host);
    await host.apply(planOf(put(ledger, at)));
    host = await XlsxHost.open(host.save());
  }
  return host.save();
}

/** What 年度对照 shows and prints; numbers to twelve digits. */
async function comparisonIn(bytes: Uint8Array) {
  const book = new StoredBook(await openBook(bytes));
  const stored = book.sheets.find(({ tables }) => tables.some(({ name }) => name === "T_Comparison"))!;
  const { rows, columns } = stored.extent();
  const cells = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => {
    const cell = stored.get(row, column), value = plainValue(cell);
    return [typeof value === "number" ? Number(value.toPrecision(12)) : value, cell?.formula ?? null, cell?.hyperlink?.tooltip ?? null];
  }));
  const { rowBreaks, pageSetup, rowDefs } = stored.sheet;
  const end = stored.tables[0]!.at.row + 1 + stored.tables[0]!.rows;
  return { cells, rowBreaks, area: pageSetup?.printArea, heights: [...(rowDefs ?? [])].filter(([row]) => row >= end).map(([row, { height }]) => [row, height]).filter(([, height]) => height !== undefined), table: stored.tables[0]! };
}

describe("the same letters", { timeout: 60_000 }, () => {
  it.each(orders.slice(1))("give the same comparison, findings and promises, put in as %i, %i, %i", (...order) => {
    const one = planOf(orders[0]!.reduce(put, emptyLedger)), other = planOf(order.reduce(put, emptyLedger));
    for (const id of ["comparison", "findings", "indicators", "observations", "tracking", "commitments"]) {
      // Rows of the letters themselves stand where the letters came
      const of = (plan: typeof one) => JSON.parse(JSON.stringify(plan.sheets.find((sheet) => sheet.id === id), (name, value: unknown) => (name === "link" ? (value as CellLink).row ?? (value as CellLink).sheet : value))) as unknown;
      expect(of(one), id).toBeDefined();
      expect(of(other)).toEqual(of(one));
    }
    expect(ledgerFollow(order.reduce(put, emptyLedger)).map(({ key, status }) => [key, status])).toEqual(ledgerFollow(orders[0]!.reduce(put, emptyLedger)).map(({ key, status }) => [key, status]));
  });

  it("written one after another as they were issued, give the sheet that they give in one go, page breaks and all", async () => {
    expect(await comparisonIn(await letterByLetter([0, 1, 2]))).toEqual(await comparisonIn(await inOneGo([0, 1, 2])));
  });

  it.each([[[2, 1, 0]], [[1, 0, 2]]])("written one after another as %j, give the same rows; those that stood there keep their places", async (order) => {
    const [grown, whole] = [await comparisonIn(await letterByLetter(order)), await comparisonIn(await inOneGo(order))];
    const body = ({ cells, table: { at, rows } }: typeof grown) => cells.slice(at.row + 1, at.row + 1 + rows);
    const byKey = (rows: typeof grown.cells) => [...rows].sort((a, b) => (String(a[0]![0]) < String(b[0]![0]) ? -1 : 1));
    expect(byKey(body(grown))).toEqual(byKey(body(whole)));
    expect([grown.rowBreaks, grown.area, grown.heights]).toEqual([whole.rowBreaks, whole.area, whole.heights]);
    expect(whole.rowBreaks).toHaveLength(1);
  });
});
