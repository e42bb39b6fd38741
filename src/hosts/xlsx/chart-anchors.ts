/** Where charts hang in the drawing of a sheet, in files of hucre's and of Excel's. */
import type { ChartPlan } from "../../workbook/plan";
import { escapeXml } from "./escape-xml";
import type { ZipParts } from "./zip-parts";

export interface Anchor { readonly xml: string; readonly name: string }

/** xl/drawings/drawing1.xml → xl/drawings/_rels/drawing1.xml.rels */
export const relationsOf = (part: string): string => part.replace(/[^/]*$/u, (file) => `_rels/${file}.rels`);

/** The drawing part of a sheet; sheets are in the order of their parts in what hucre writes. */
export function drawingOf(parts: ZipParts, sheet: string): string | null {
  const names = [...(parts.text("xl/workbook.xml") ?? "").matchAll(/<sheet\s[^<>]*?name="([^"]*)"/gu)].map(([, name]) => name!.replace(/&apos;/gu, "'"));
  const relations = parts.text(`xl/worksheets/_rels/sheet${names.indexOf(escapeXml(sheet)) + 1}.xml.rels`) ?? "";
  const target = /Target="[^"]*(\/drawings\/drawing\d+\.xml)"/u.exec(relations)?.[1];
  return target === undefined ? null : `xl${target}`;
}

export function anchorsOf(parts: ZipParts, drawing: string): Anchor[] {
  return (parts.text(drawing) ?? "").split(/(?=<xdr:(?:twoCell|oneCell|absolute)Anchor[\s>])/u).slice(1).map((piece) => {
    const xml = piece.slice(0, piece.lastIndexOf("Anchor>") + "Anchor>".length);
    const name = /<xdr:cNvPr\s[^<>]*?\bname="([^"]*)"/u.exec(xml)?.[1] ?? "";
    return { xml, name };
  });
}

/** The chart part that an anchor shows; null for pictures and shapes. */
export function chartPartOf(parts: ZipParts, drawing: string, anchor: string): string | null {
  const id = /<c:chart\s[^<>]*?r:id="([^"]*)"/u.exec(anchor)?.[1];
  const relations = (parts.text(relationsOf(drawing)) ?? "").split("<Relationship ");
  const target = id === undefined ? undefined : /Target="[^"]*(\/charts\/[^"/]*)"/u.exec(relations.find((one) => one.includes(`Id="${id}"`)) ?? "")?.[1];
  return target !== undefined && parts.names().includes(`xl${target}`) ? `xl${target}` : null;
}

/** The name by which the chart is found again, and what is said instead of the picture. */
export function labelled(anchor: string, name: string, description: string): string {
  return anchor.replace(/<xdr:cNvPr\s[^<>]*?(\/?)>/u, (tag: string, end: string) => {
    const bare = tag.slice(0, tag.length - 1 - end.length).replace(/\s(?:name|descr)="[^"]*"/gu, "").trimEnd();
    return `${bare} name="${escapeXml(name)}"${description === "" ? "" : ` descr="${escapeXml(description)}"`}${end}>`;
  });
}

export const numbered = (anchor: string, relation: string, id: number): string =>
  anchor.replace(/(<c:chart\s[^<>]*?r:id=")[^"]*/u, (_, start: string) => `${start}${relation}`).replace(/(<xdr:cNvPr\s[^<>]*?\bid=")[^"]*/u, (_, start: string) => `${start}${id}`);

export const withAnchor = (drawing: string, anchor: string): string =>
  (drawing.includes("</xdr:wsDr>") ? drawing.replace("</xdr:wsDr>", () => `${anchor}</xdr:wsDr>`) : drawing.replace(/(<xdr:wsDr\b[^<>]*?)\/>/u, (_, start: string) => `${start}>${anchor}</xdr:wsDr>`));

export const withoutAnchor = (drawing: string, anchor: string): string => drawing.replace(anchor, "");

/** In the plan's rows; its columns are the user's. */
export const moved = (anchor: string, { row, rows }: ChartPlan["at"]): string => withRow(withRow(anchor, "<xdr:from>", row), "<xdr:to>", row + rows);

function withRow(anchor: string, corner: string, row: number): string {
  const from = anchor.indexOf("<xdr:row>", anchor.indexOf(corner)) + "<xdr:row>".length;
  return anchor.includes(corner) ? `${anchor.slice(0, from)}${row}${anchor.slice(anchor.indexOf("</xdr:row>", from))}` : anchor;
}
