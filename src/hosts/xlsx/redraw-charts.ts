import type { ChartPlan } from "../../workbook/plan";
import { fileChart } from "./file-chart";
import type { SheetToWrite } from "./file-model";
import { writeXlsx } from "./reader";
import { ZipParts } from "./zip-parts";

/**
 * Charts of sheets that were there before, drawn again where the rows or columns they show have moved: hucre keeps the parts
 * of an opened file as they are. A chart is known by its sheet and its title; one that shows the same cells is the user's by
 * now and stays as it looks.
 */
export async function redrawCharts(parts: ZipParts, charts: readonly { readonly sheet: string; readonly chart: ChartPlan }[]): Promise<void> {
  if (charts.length === 0) return;
  const there = parts.names().filter((name) => /^xl\/charts\/chart\d+\.xml$/u.test(name)).map((name) => ({ name, xml: parts.text(name)! }));
  for (const { sheet, chart } of charts) {
    const wanted = fileChart(chart, sheet);
    const title = escaped(chart.title);
    const part = there.find(({ xml }) => titleOf(xml) === title && shown(xml).some((reference) => sheetOf(reference) === sheetOf(escaped(wanted.series[0]!.values))));
    if (!part) continue;
    const drawn = new ZipParts(await writeXlsx({ sheets: [{ name: sheet, rows: [], charts: [wanted] } as SheetToWrite] })).text("xl/charts/chart1.xml");
    if (!drawn || shown(drawn).join() === shown(part.xml).join()) continue;
    parts.put(part.name, drawn);
    place(parts, part.name, chart.at);
  }
}

/** What a chart shows has moved, and so the chart goes where the plan has it: not over the rows that came. */
function place(parts: ZipParts, chart: string, at: ChartPlan["at"]): void {
  const target = chart.slice(chart.lastIndexOf("/"));
  for (const name of parts.names().filter((part) => /^xl\/drawings\/drawing\d+\.xml$/u.test(part))) {
    const relations = parts.text(name.replace("drawings/", "drawings/_rels/") + ".rels") ?? "";
    const relation = relations.split("<Relationship ").find((one) => one.includes(`${target}"`));
    const id = relation && /\bId="([^"]*)"/u.exec(relation)?.[1];
    if (!id) continue;
    parts.edit(name, (xml) => xml.split(/(?=<xdr:twoCellAnchor)/u).map((anchor) => (anchor.includes(`r:id="${id}"`) ? moved(anchor, at) : anchor)).join(""));
  }
}

const moved = (anchor: string, at: ChartPlan["at"]): string => withRow(withRow(anchor, "<xdr:from>", at.row), "<xdr:to>", at.row + at.rows);

function withRow(anchor: string, corner: string, row: number): string {
  const from = anchor.indexOf("<xdr:row>", anchor.indexOf(corner)) + "<xdr:row>".length;
  return `${anchor.slice(0, from)}${row}${anchor.slice(anchor.indexOf("</xdr:row>", from))}`;
}

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const titleOf = (xml: string): string => [...xml.slice(0, xml.indexOf("</c:title>")).matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, run]) => run).join("");
/** The cells that a chart shows, in the order of its series. */
const shown = (xml: string): string[] => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, reference]) => reference!);
const sheetOf = (reference: string): string => reference.slice(0, reference.lastIndexOf("!"));
