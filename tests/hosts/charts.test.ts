/** Charts after a sheet was written again: they show the cells they are about, in the plan's rows, and nobody's own chart is touched. */
import { describe, expect, it } from "vitest";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { ZipParts } from "../../src/hosts/xlsx/zip-parts";
import type { WorkbookHost } from "../../src/workbook/host";
import type { ChartPlan, WorkbookPlan } from "../../src/workbook/plan";
import { excelSubject } from "./excel-subject";
import { parseAddress } from "./excel-wire/model/area";
import { ooxmlErrors } from "./ooxml";

interface Drawn { readonly title: string; readonly firstRow: number; readonly cells: readonly string[] }
const sheet = "数量";

/** Counts with a line of totals, as of promises by year: the picture shows the totals and stands below them. */
function counts(lines: number, chart = true): WorkbookPlan {
  const last = 1 + lines;
  const drawn: ChartPlan = {
    kind: "column", title: "各项 <数>", description: `合计 ${lines}`, at: { row: last + 2, column: 0, rows: 8, columns: 5 },
    categories: { row: 1, column: 1, rows: 1, columns: 3 }, series: [{ name: "数", values: { row: last, column: 1, rows: 1, columns: 3 } }],
  };
  return {
    language: "zh", title: "图表", properties: {},
    sheets: [{
      id: "counts", name: sheet, columnWidths: [10, 10],
      blocks: [{ at: { row: 1, column: 0 }, rows: Array.from({ length: lines + 1 }, (_, i) => [i < lines ? `${2020 + i}` : "合计", i, i + 1, i + 2]) }],
      ...(chart ? { charts: [drawn] } : {}),
    }],
  };
}

/** A table, and a picture of it below. */
function rows(count: number): WorkbookPlan {
  const values = { row: 1, column: 1, rows: count, columns: 1 };
  return {
    language: "zh", title: "图表", properties: {},
    sheets: [{
      id: "counts", name: sheet, columnWidths: [10, 10],
      tables: [{
        name: "T_Counts", at: { row: 0, column: 0 }, mode: "replace", columns: [{ id: "key", header: "编号", width: 9 }, { id: "n", header: "数", width: 9 }],
        rows: Array.from({ length: count }, (_, i) => [`k${i}`, i]),
      }],
      charts: [{ kind: "column", title: "各项 <数>", description: "柱", at: { row: count + 2, column: 0, rows: 8, columns: 5 }, categories: { ...values, column: 0 }, series: [{ name: "数", values }] }],
    }],
  };
}

interface Charted { readonly host: () => Promise<WorkbookHost>; readonly charts: () => Promise<Drawn[]>; readonly ownChart: (title: string) => Promise<void> }

const unescaped = (text: string): string => text.replace(/&lt;/gu, "<").replace(/&gt;/gu, ">");

async function inFile(): Promise<Charted> {
  let host = XlsxHost.empty();
  const reopened = async (change: (parts: ZipParts) => void): Promise<void> => {
    const parts = new ZipParts(host.save());
    change(parts);
    host = await XlsxHost.open(parts.zip());
  };
  return {
    // Opened anew each time, as a ledger is
    host: async () => { try { host = await XlsxHost.open(host.save()); } catch { /* nothing written yet */ } return host; },
    charts: async () => {
      expect(await ooxmlErrors(host.save())).toEqual([]);
      const parts = new ZipParts(host.save());
      return parts.names().filter((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name)).flatMap((drawing) => {
        const relations = parts.text(drawing.replace("drawings/", "drawings/_rels/") + ".rels")!;
        return parts.text(drawing)!.split("<xdr:twoCellAnchor").slice(1).map((anchor): Drawn => {
          const id = /r:id="([^"]*)"/u.exec(anchor)![1]!;
          const chart = parts.text(`xl${/(\/charts\/[^"]*)"/u.exec(relations.split("<Relationship ").find((one) => one.includes(`"${id}"`))!)![1]!}`)!;
          return {
            title: unescaped(/<a:t>([^<]*)/u.exec(chart)![1]!), firstRow: Number(/<xdr:row>(\d+)/u.exec(anchor)![1]),
            cells: [...chart.matchAll(/<c:f>[^<]*!([^<]*)/gu)].map(([, cells]) => cells!.replaceAll("$", "")),
          };
        });
      });
    },
    ownChart: async (title) => reopened((parts) => {
      const drawing = parts.names().find((name) => /^xl\/drawings\/drawing\d+\.xml$/u.test(name))!;
      const [, anchor] = parts.text(drawing)!.split(/(?=<xdr:twoCellAnchor)/u);
      const own = anchor!.replace("</xdr:wsDr>", "").replace(/name="[^"]*"/u, 'name="我的图"').replace(/ id="\d+"/u, ' id="77"').replace(/r:id="[^"]*"/u, 'r:id="rId77"');
      parts.edit(drawing, (xml) => xml.replace("</xdr:wsDr>", `${own}</xdr:wsDr>`));
      parts.edit(drawing.replace("drawings/", "drawings/_rels/") + ".rels", (xml) => xml.replace("</Relationships>", '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart77.xml"/></Relationships>'));
      parts.put("xl/charts/chart77.xml", parts.text("xl/charts/chart1.xml")!.replace(/<a:t>[^<]*/u, `<a:t>${title}`));
      parts.edit("[Content_Types].xml", (xml) => xml.replace("</Types>", '<Override PartName="/xl/charts/chart77.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/></Types>'));
    }),
  };
}

const pointsPerRow = 15;
async function inExcel(): Promise<Charted & { readonly subject: Awaited<ReturnType<typeof excelSubject>> }> {
  const subject = await excelSubject();
  const found = () => subject.fake.book.sheets.find(({ name }) => name === sheet)!;
  return {
    subject,
    host: async () => subject.host(),
    charts: async () => found().charts.map(({ title, top, series }) => ({ title, firstRow: top / pointsPerRow, cells: series.flatMap(({ categories, values }) => [categories, values].map((one) => one.slice(one.indexOf("!") + 1))) })),
    ownChart: async (title) => {
      const [first] = found().charts;
      found().charts.push({ ...structuredClone(first!), id: "{own}", name: "我的图", title });
    },
  };
}

const title = "各项 <数>";
const start: readonly Drawn[] = [{ title, firstRow: 5, cells: ["B2:D2", "B4:D4"] }];

describe.each<[string, () => Promise<Charted>]>([["in a file", inFile], ["in Excel", inExcel]])("%s, a chart", (_, make) => {
  it.each<[string, WorkbookPlan, readonly Drawn[]]>([
    ["stays as nothing changes", counts(2), start],
    ["goes down with the totals it shows", counts(5), [{ title, firstRow: 8, cells: ["B2:D2", "B7:D7"] }]],
    ["comes up with them", counts(1), [{ title, firstRow: 4, cells: ["B2:D2", "B3:D3"] }]],
    ["goes where there is nothing left to show", counts(2, false), []],
  ])("%s", async (_what, next, expected) => {
    const { host, charts } = await make();
    await (await host()).apply(counts(2));
    expect(await charts()).toEqual(start);
    await (await host()).apply(next);
    expect(await charts()).toEqual(expected);
    await (await host()).apply(counts(2));
    expect(await charts()).toEqual(start);
  });

  it("comes to a sheet that was there without", async () => {
    const { host, charts } = await make();
    await (await host()).apply(counts(2, false));
    await (await host()).apply(counts(2));
    expect(await charts()).toEqual(start);
  });

  it("shows the rows that came to its table, and those that stay", async () => {
    const { host, charts } = await make();
    for (const [count, cells] of [[3, ["A2:A4", "B2:B4"]], [9, ["A2:A10", "B2:B10"]], [2, ["A2:A3", "B2:B3"]]] as const) {
      await (await host()).apply(rows(count));
      expect(await charts()).toEqual([{ title, firstRow: count + 2, cells }]);
    }
  });

  it("of the user's stays as it is, and ours comes beside it", async () => {
    const { host, charts, ownChart } = await make();
    await (await host()).apply(counts(2));
    await ownChart("我的图");
    const own: Drawn = { ...start[0]!, title: "我的图" };
    await (await host()).apply(counts(5));
    expect(await charts()).toEqual([{ title, firstRow: 8, cells: ["B2:D2", "B7:D7"] }, own]);
    await (await host()).apply(counts(2, false));
    expect(await charts()).toEqual([own]);
    await (await host()).apply(counts(2));
    expect(await charts()).toEqual([own, ...start]);
  });
});

describe("a chart of a file", () => {
  it("says to a screen reader what it shows now, and is found by its name when its title was changed", async () => {
    const host = XlsxHost.empty();
    await host.apply(counts(2));
    const parts = new ZipParts(host.save());
    expect(parts.text("xl/drawings/drawing1.xml")).toContain('name="RL_counts_1" descr="合计 2"');
    parts.edit("xl/charts/chart1.xml", (xml) => xml.replace(/<a:t>[^<]*/u, "<a:t>改了名"));
    const opened = await XlsxHost.open(parts.zip());
    await opened.apply(counts(3));
    const after = new ZipParts(opened.save());
    expect(after.text("xl/drawings/drawing1.xml")).toContain('name="RL_counts_1" descr="合计 3"');
    expect(after.names().filter((name) => /^xl\/charts\/chart\d/u.test(name))).toEqual(["xl/charts/chart1.xml"]);
  });

  it("of an older file is found by its title, and has its name from then on", async () => {
    const host = XlsxHost.empty();
    await host.apply(counts(2));
    const parts = new ZipParts(host.save());
    parts.edit("xl/drawings/drawing1.xml", (xml) => xml.replace('name="RL_counts_1"', 'name="Chart 1"'));
    const opened = await XlsxHost.open(parts.zip());
    await opened.apply(counts(2));
    expect(new ZipParts(opened.save()).text("xl/drawings/drawing1.xml")!.match(/name="[^"]*"/gu)).toEqual(['name="RL_counts_1"']);
  });
});

describe("a chart of Excel", () => {
  it.each<[string, WorkbookPlan, WorkbookPlan]>([
    ["that moved with its cells", counts(2), counts(5)], ["that came up", counts(5), counts(1)], ["that came", counts(2, false), counts(2)],
    ["that went", counts(2), counts(2, false)], ["of a table that grew", rows(3), rows(9)], ["of a table that shrank", rows(9), rows(2)],
  ])("%s is back as it was after an undo, and after a write that fails", async (_, first, next) => {
    const { subject } = await inExcel();
    await subject.host().apply(first);
    const before = subject.fake.snapshot();
    await subject.host().apply(next);
    expect(await subject.host().undo?.()).toBe(true);
    expect(subject.fake.snapshot()).toEqual(before);
    for (let at = 0; ; at++) {
      const { subject: other } = await inExcel();
      await other.host().apply(first);
      other.fake.failAfter(at, "GeneralException");
      await other.host().apply(next).catch(() => undefined);
      if (other.fake.failurePending) break;
      expect(other.fake.snapshot(), `after a failure at action ${at}`).toEqual(before);
    }
  });

  it("keeps place, width and look that the user gave it while its cells stay, and only left edge and width when they move", async () => {
    const { subject } = await inExcel();
    await subject.host().apply(counts(2));
    const chart = () => subject.fake.book.sheets.find(({ name }) => name === sheet)!.charts[0]!;
    Object.assign(chart(), { left: 400, top: 33, width: 222, title: "改了名" });
    await subject.host().apply(counts(2));
    expect(chart()).toMatchObject({ left: 400, top: 33, width: 222, title: "改了名" });
    await subject.host().apply(counts(3));
    expect(chart()).toMatchObject({ left: 400, top: 6 * pointsPerRow, width: 222, title: "改了名" });
    expect(parseAddress(chart().series[0]!.values).area.row).toBe(4);
  });

  it("that a file brought is drawn again, not twice", async () => {
    const { subject, charts } = await inExcel();
    await subject.host().apply(counts(2));
    for (const key of [...subject.fake.book.properties.keys()]) subject.fake.book.properties.delete(key);
    await subject.host().apply(counts(5));
    expect(await charts()).toEqual([{ title, firstRow: 8, cells: ["B2:D2", "B7:D7"] }]);
  });
});
