/**
 * What hucre leaves wrong or loses, put right in the written parts:
 *   styles: elements of a font in the order of the schema;
 *   custom properties: their relationship and content type, which saving an opened workbook drops;
 *   print areas and titles: quotes around names of sheets, without which Excel takes a name with a blank for damage;
 *   pictures of a new workbook: their own size, where hucre stretches them over cells;
 *   charts: the names they are found by, and on sheets that were there the cells they show, where these have moved;
 *   tables: filters, sort order and calculated columns that the user had set.
 */
import { drawCharts, type DrawnSheet } from "./draw-charts";
import { escapeXml } from "./escape-xml";
import { restoreTables } from "./restore-tables";
import { ZipParts } from "./zip-parts";

export async function mendParts(written: Uint8Array, custom: Readonly<Record<string, unknown>>, before: Uint8Array | null, charts: readonly DrawnSheet[]): Promise<Uint8Array> {
  const parts = new ZipParts(written);
  parts.edit("xl/styles.xml", orderFonts);
  parts.edit("xl/workbook.xml", quoteSheets);
  setCustomProperties(parts, custom);
  if (before) {
    restoreTables(parts, new ZipParts(before));
  } else for (const name of parts.names()) if (/^xl\/drawings\/drawing\d+\.xml$/u.test(name)) parts.edit(name, sizePictures);
  await drawCharts(parts, charts);
  return parts.zip();
}

const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name", "family", "charset", "scheme"];

function orderFonts(styles: string): string {
  return styles.replace(/<font>((?:(?!<font>)[\s\S])*?)<\/font>/gu, (_, inside: string) => {
    const elements = inside.match(/<[^<>]+\/>/gu) ?? [];
    const place = (element: string): number => fontOrder.indexOf(/^<(\w+)/u.exec(element)?.[1] ?? "");
    return `<font>${[...elements].sort((a, b) => place(a) - place(b)).join("")}</font>`;
  });
}

function sizePictures(drawing: string): string {
  return drawing.replace(/<xdr:twoCellAnchor>(<xdr:from>(?:(?!<xdr:twoCellAnchor)[^])*?<\/xdr:from>)<xdr:to>(?:(?!<\/xdr:to>)[^])*<\/xdr:to>(<xdr:pic>(?:(?!<\/xdr:twoCellAnchor>)[^])*)<\/xdr:twoCellAnchor>/gu, (all: string, from: string, rest: string) => {
    const size = /<a:ext (cx="\d+" cy="\d+")\/>/u.exec(rest)?.[1];
    return size === undefined ? all : `<xdr:oneCellAnchor>${from}<xdr:ext ${size}/>${rest}</xdr:oneCellAnchor>`;
  });
}

function quoteSheets(workbook: string): string {
  const names = [...workbook.matchAll(/<sheet [^<>]*?\bname="([^"]*)"/gu)].map(([, name]) => name!);
  return workbook.replace(/(<definedName name="_xlnm\.[^<>]{0,200}localSheetId="(\d+)"[^<>]{0,200}>)([^<]*)/gu, (all: string, tag: string, index: string, reference: string) => {
    const name = names[Number(index)];
    return name === undefined || !reference.startsWith(`${name}!`) ? all : `${tag}${reference.split(`${name}!`).join(`'${name.replace(/'|&apos;/gu, "''")}'!`)}`;
  });
}

const customType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const customRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

function setCustomProperties(parts: ZipParts, custom: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(custom);
  if (entries.length === 0) return;
  const properties = entries.map(([name, value], index) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}">${typed(value)}</property>`);
  parts.put("docProps/custom.xml", `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join("")}</Properties>`);
  parts.edit("[Content_Types].xml", (xml) => (xml.includes("/docProps/custom.xml") ? xml
    : xml.replace("</Types>", `<Override PartName="/docProps/custom.xml" ContentType="${customType}"/></Types>`)));
  parts.edit("_rels/.rels", (xml) => (xml.includes(customRelation) ? xml
    : xml.replace("</Relationships>", `<Relationship Id="rIdCustom" Type="${customRelation}" Target="docProps/custom.xml"/></Relationships>`)));
}

function typed(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString().replace(/\.\d+Z$/u, "Z")}</vt:filetime>`;
  return `<vt:lpwstr>${escapeXml(String(value))}</vt:lpwstr>`;
}
