import { describe, expect, it } from "vitest";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { ZipParts } from "../../src/hosts/xlsx/zip-parts";
import type { WorkbookPlan } from "../../src/workbook/plan";

/** A table of so many rows, and a chart of them below it. */
function plan(rows: number): WorkbookPlan {
  const values = { row: 1, column: 1, rows, columns: 1 };
  return {
    language: "zh", title: "图表", properties: {},
    sheets: [{
      id: "counts", name: "数量", columnWidths: [10, 10],
      tables: [{ name: "T_Counts", at: { row: 0, column: 0 }, mode: "replace", columns: [{ id: "key", header: "编号", width: 9 }, { id: "n", header: "数", width: 9 }], rows: Array.from({ length: rows }, (_, i) => [`k${i}`, i]) }],
      charts: [{ kind: "column", title: "各项 <数>", description: "柱", at: { row: rows + 2, column: 0, rows: 8, columns: 5 }, categories: { ...values, column: 0 }, series: [{ name: "数", values }] }],
    }],
  };
}

const shown = (bytes: Uint8Array) => {
  const parts = new ZipParts(bytes);
  const charts = parts.names().filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name));
  const [drawing] = parts.names().filter((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name));
  return { charts: charts.length, cells: [...parts.text(charts[0]!)!.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, f]) => f), rows: [...parts.text(drawing!)!.matchAll(/<xdr:row>(\d+)/gu)].map(([, row]) => Number(row)) };
};

describe("a chart of a sheet that was there before", () => {
  it("shows the rows that came and makes room for them", async () => {
    const host = XlsxHost.empty();
    await host.apply(plan(3));
    const before = shown(host.save());
    const opened = await XlsxHost.open(host.save());
    await opened.apply(plan(9));
    expect(before).toEqual({ charts: 1, cells: ["'数量'!$A$2:$A$4", "'数量'!$B$2:$B$4"], rows: [5, 13] });
    expect(shown(opened.save())).toEqual({ charts: 1, cells: ["'数量'!$A$2:$A$10", "'数量'!$B$2:$B$10"], rows: [11, 19] });
  });
});
