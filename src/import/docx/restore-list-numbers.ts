import { attribute } from "../markup/attribute";
import { markupTokens } from "../markup/markup-tokens";
import type { ListCounter } from "./list-counter";
import type { ListPlace } from "./numbered-styles";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/**
 * word/document.xml with each automatic list number written out as text at the head of its paragraph, and out of the list:
 * Word computes these numbers on showing the document, they stand nowhere in the file.
 */
export function restoreListNumbers(documentXml: string, styles: ReadonlyMap<string, ListPlace>, counter: ListCounter): string {
  const pieces: string[] = [];
  let copied = 0;
  let properties: { list: string | null; level: number | null; style: string | null; listFrom: number; listTo: number } | null = null;
  // Properties as they were before a tracked change don't count.
  let formerly = 0;
  for (const token of markupTokens(documentXml, "xml")) {
    if (token.kind === "text") continue;
    if (token.name === "w:pPrChange" && !(token.kind === "open" && token.selfClosing)) formerly += token.kind === "open" ? 1 : -1;
    if (formerly > 0) continue;
    if (token.kind === "open") {
      if (token.name === "w:pPr" && !token.selfClosing) properties = { list: null, level: null, style: null, listFrom: 0, listTo: 0 };
      else if (!properties) continue;
      else if (token.name === "w:pStyle") properties.style = attribute(token.attributes, "w:val");
      else if (token.name === "w:numPr" && !token.selfClosing) properties.listFrom = token.start;
      else if (token.name === "w:numId") properties.list = attribute(token.attributes, "w:val");
      else if (token.name === "w:ilvl") properties.level = Number(attribute(token.attributes, "w:val") ?? 0);
    } else if (token.name === "w:numPr" && properties) properties.listTo = token.end;
    else if (token.name === "w:pPr" && properties) {
      const { list, level, style, listFrom, listTo } = properties;
      properties = null;
      const inherited = styles.get(style ?? "");
      const label = counter.next(list ?? inherited?.list ?? "", level ?? inherited?.level ?? 0);
      if (listTo > listFrom) {
        pieces.push(documentXml.slice(copied, listFrom));
        copied = listTo;
      }
      pieces.push(documentXml.slice(copied, token.end));
      copied = token.end;
      if (label !== "") pieces.push(`<w:r><w:t xml:space="preserve">${escaped(label)}</w:t></w:r>`);
    }
  }
  pieces.push(documentXml.slice(copied));
  return pieces.join("");
}
