import { chartName, chartPrefix, isChartOf } from "../../workbook/chart-mark";
import type { ChartPlan } from "../../workbook/plan";
import { anchorsOf, chartPartOf, drawingOf, labelled, moved, numbered, relationsOf, withAnchor } from "./chart-anchors";
import { dropChart } from "./drop-chart";
import { fileChart } from "./file-chart";
import type { SheetToWrite } from "./file-model";
import { writeXlsx } from "./reader";
import { ZipParts } from "./zip-parts";

/** The charts that a plan has for a sheet of the file. */
export interface DrawnSheet { readonly sheet: string; readonly id: string; readonly charts: readonly ChartPlan[] }

/**
 * Charts as the plan has them, on sheets new and old; hucre keeps the drawing of a sheet that was there as it is. A chart is known
 * by its name, in older files by its title; one that shows the same cells stays as the user made it look, but for what a screen
 * reader says. What it shows has moved: it is drawn again, in the plan's rows, not over those that came. One that the plan has no
 * more goes.
 */
export async function drawCharts(parts: ZipParts, sheets: readonly DrawnSheet[]): Promise<void> {
  for (const { sheet, id, charts } of sheets) {
    const drawing = drawingOf(parts, sheet);
    if (drawing === null) continue;
    const wanted = new Set(charts.map((_, index) => chartName(id, index)));
    for (const anchor of anchorsOf(parts, drawing)) if (isChartOf(id, anchor.name) && !wanted.has(anchor.name)) dropChart(parts, drawing, anchor);
    for (const [index, chart] of charts.entries()) await drawChart(parts, drawing, sheet, chart, chartName(id, index));
  }
}

async function drawChart(parts: ZipParts, drawing: string, sheet: string, plan: ChartPlan, name: string): Promise<void> {
  const anchors = anchorsOf(parts, drawing).map((anchor) => ({ anchor, part: chartPartOf(parts, drawing, anchor.xml) }));
  const there = anchors.find(({ anchor, part }) => part !== null && anchor.name === name)
    ?? anchors.find(({ anchor, part }) => part !== null && !anchor.name.startsWith(chartPrefix) && titleOf(parts.text(part)!) === escaped(plan.title));
  const wanted = fileChart(plan, sheet);
  const cells = wanted.series.flatMap(({ categories = "", values }) => [categories, values]).map(escaped);
  if (there && shown(parts.text(there.part!)!).join() === cells.join()) {
    parts.edit(drawing, (all) => all.replace(there.anchor.xml, () => labelled(there.anchor.xml, name, plan.description)));
    return;
  }
  const single = new ZipParts(await writeXlsx({ sheets: [{ name: sheet, rows: [], charts: [wanted] } as SheetToWrite] }));
  const drawn = single.text("xl/charts/chart1.xml")!;
  if (!there) {
    addChart(parts, drawing, drawn, labelled(anchorsOf(single, "xl/drawings/drawing1.xml")[0]!.xml, name, plan.description));
    return;
  }
  parts.put(there.part!, drawn);
  const anchor = labelled(there.anchor.xml, name, plan.description);
  parts.edit(drawing, (all) => all.replace(there.anchor.xml, () => moved(anchor, plan.at)));
}

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const chartRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";

/** Beside what the drawing of the sheet holds already. */
function addChart(parts: ZipParts, drawing: string, chart: string, anchor: string): void {
  const taken = new Set(parts.names());
  let number = 1;
  while (taken.has(`xl/charts/chart${number}.xml`)) number++;
  const relation = `rIdChart${number}`;
  parts.put(`xl/charts/chart${number}.xml`, chart);
  parts.edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `<Override PartName="/xl/charts/chart${number}.xml" ContentType="${chartType}"/></Types>`));
  const relations = relationsOf(drawing);
  const before = parts.text(relations) ?? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  parts.put(relations, before.replace("</Relationships>", `<Relationship Id="${relation}" Type="${chartRelation}" Target="../charts/chart${number}.xml"/></Relationships>`));
  parts.edit(drawing, (xml) => withAnchor(xml, numbered(anchor, relation, 1000 + number)));
}

const escaped = (text: string): string => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");
const titleOf = (xml: string): string => [...xml.slice(0, xml.indexOf("</c:title>")).matchAll(/<a:t>([^<]*)<\/a:t>/gu)].map(([, run]) => run).join("");
/** The cells that a chart shows, in the order of its series. */
const shown = (xml: string): string[] => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, reference]) => reference!);
