import { attribute } from "../markup/attribute";
import { markupTokens } from "../markup/markup-tokens";

/** Which list a paragraph belongs to, and how deep; what is null is said elsewhere. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** The list of each paragraph style of word/styles.xml that has one, inherited ones included. */
export function numberedStyles(xml: string): Map<string, ListPlace> {
  const own = new Map<string, { list: string | null; level: number | null; base: string | null }>();
  let style: { list: string | null; level: number | null; base: string | null } | null = null;
  for (const token of markupTokens(xml, "xml")) {
    if (token.kind === "close" && token.name === "w:style") style = null;
    if (token.kind !== "open") continue;
    const value = (): string => attribute(token.attributes, "w:val") ?? "";
    if (token.name === "w:style") own.set(attribute(token.attributes, "w:styleId") ?? "", (style = { list: null, level: null, base: null }));
    else if (style && token.name === "w:basedOn") style.base = value();
    else if (style && token.name === "w:numId") style.list = value();
    else if (style && token.name === "w:ilvl") style.level = Number(value());
  }
  const places = new Map<string, ListPlace>();
  for (const id of own.keys()) {
    let list: string | null = null;
    let level: number | null = null;
    // Styles that are based on each other in a circle end after a few steps.
    for (let at = own.get(id), steps = 0; at && steps < 20; at = own.get(at.base ?? ""), steps++) {
      list ??= at.list;
      level ??= at.level;
    }
    if (list !== null) places.set(id, { list, level });
  }
  return places;
}
