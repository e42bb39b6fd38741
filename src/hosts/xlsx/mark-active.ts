import type { CellAt } from "../../workbook/plan";
import { cellName } from "../../workbook/addresses";
import { escapeXml } from "./escape-xml";
import { ZipParts } from "./zip-parts";

/** The same file, opening on a cell. Sheets are in the order of their parts in what hucre writes. */
export function markActive(bytes: Uint8Array, sheet: string, at: CellAt): Uint8Array {
  const parts = new ZipParts(bytes);
  const workbook = parts.text("xl/workbook.xml") ?? "";
  const names = [...workbook.matchAll(/<sheet\s[^<>]*?name="([^"]*)"/gu)].map(([, name]) => name);
  const index = names.findIndex((name) => name?.replace(/&apos;/gu, "'") === escapeXml(sheet));
  if (index < 0) return bytes;
  parts.edit("xl/workbook.xml", (xml) => setActiveTab(xml, index));
  parts.edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => select(xml, cellName(at.row, at.column)));
  return parts.zip();
}

function setActiveTab(xml: string, index: number): string {
  if (/activeTab="\d+"/u.test(xml)) return xml.replace(/activeTab="\d+"/u, `activeTab="${index}"`);
  if (xml.includes("<workbookView")) return xml.replace("<workbookView", `<workbookView activeTab="${index}"`);
  return xml.replace("<sheets>", `<bookViews><workbookView activeTab="${index}"/></bookViews><sheets>`);
}

function select(xml: string, cell: string): string {
  const pane = /activePane="(\w+)"/u.exec(xml)?.[1];
  const selection = `<selection${pane ? ` pane="${pane}"` : ""} activeCell="${cell}" sqref="${cell}"/>`;
  const plain = xml.replace(/<selection\s[^<>]*\/>/gu, "");
  return plain.replace(/<sheetView\s([^<>]*?)(?:\/>|>((?:(?!<sheetView\s)[\s\S])*?)<\/sheetView>)/u, (_, attributes: string, inside = "") =>
    `<sheetView tabSelected="1" ${attributes.trim()}>${inside}${selection}</sheetView>`);
}
