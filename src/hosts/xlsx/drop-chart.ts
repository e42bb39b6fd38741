import { anchorsOf, chartPartOf, relationsOf, withoutAnchor, type Anchor } from "./chart-anchors";
import type { ZipParts } from "./zip-parts";

/** Takes a chart out of a drawing, with all that was there for it alone; a drawing that is left empty goes from its sheet, too. */
export function dropChart(parts: ZipParts, drawing: string, anchor: Anchor): void {
  const chart = chartPartOf(parts, drawing, anchor.xml);
  parts.edit(drawing, (xml) => withoutAnchor(xml, anchor.xml));
  if (chart) {
    dropPart(parts, chart);
    parts.edit(relationsOf(drawing), (xml) => withoutRelation(xml, chart));
  }
  if (anchorsOf(parts, drawing).length === 0) dropDrawing(parts, drawing);
}

function dropDrawing(parts: ZipParts, drawing: string): void {
  for (const name of parts.names().filter((part) => /^xl\/worksheets\/_rels\/[^/]+\.rels$/u.test(part))) {
    const relation = relationTo(parts.text(name)!, drawing);
    if (relation === undefined) continue;
    const id = /\bId="([^"]*)"/u.exec(relation)?.[1] ?? "";
    parts.edit(name, (xml) => withoutRelation(xml, drawing));
    parts.edit(name.replace("_rels/", "").slice(0, -".rels".length), (xml) => xml.replace(`<drawing r:id="${id}"/>`, ""));
  }
  dropPart(parts, drawing);
}

function dropPart(parts: ZipParts, part: string): void {
  parts.drop(new Set([part, relationsOf(part)]));
  parts.edit("[Content_Types].xml", (xml) => xml.split(/(?=<Override\s)/u).map((one) => (one.includes(`PartName="/${part}"`) ? one.slice(one.indexOf("/>") + 2) : one)).join(""));
}

const relationTo = (xml: string, part: string): string | undefined =>
  xml.split(/(?=<Relationship\s)/u).find((one) => one.startsWith("<Relationship ") && one.includes(`${part.slice(part.lastIndexOf("/"))}"`) && one.includes(part.split("/")[1]!));

function withoutRelation(xml: string, part: string): string {
  const relation = relationTo(xml, part);
  return relation === undefined ? xml : xml.replace(relation.slice(0, relation.indexOf("/>") + 2), "");
}
