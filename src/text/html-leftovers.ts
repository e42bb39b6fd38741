/** What browsers and content systems leave in copied text: character entities and stray tags. */
const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0", ensp: " ", emsp: "\u3000", thinsp: " ", zwnj: "\u200b", zwj: "\u200b", shy: "\u00ad",
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'",
  ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", laquo: "«", raquo: "»",
  mdash: "—", ndash: "–", minus: "−", hellip: "…", middot: "·", bull: "•", sdot: "·",
  times: "×", divide: "÷", deg: "°", plusmn: "±", permil: "‰", le: "≤", ge: "≥", yen: "¥", sect: "§", copy: "©", reg: "®", trade: "™",
  rarr: "→", larr: "←", sup2: "²", sup3: "³", frac12: "½",
};

/** The longest `&…;` that is looked at. */
export const ENTITY_REACH = 10;
/** The longest `<…>` that is looked at. */
export const TAG_REACH = 600;

/** What `&name;` prints, or null where it is no entity. `name` stands without & and ;. */
export function entityText(name: string): string | null {
  if (name.charCodeAt(0) !== 0x23) return Object.hasOwn(entities, name) ? entities[name]! : null;
  const hex = /^#[xX]([0-9a-fA-F]{1,6})$/.exec(name);
  const decimal = /^#([0-9]{1,7})$/.exec(name);
  const point = hex ? parseInt(hex[1]!, 16) : decimal ? Number(decimal[1]) : 0;
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
  return isCharacter ? String.fromCodePoint(point) : null;
}

const TAG = /^\/?([a-z][a-z0-9]{0,9}|!--|!doctype)(?:[\s/][^<>]*|--)?$/i;
const lines = new Set(["br", "p", "div", "tr", "li", "ul", "ol", "table", "tbody", "thead", "section", "article", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "title", "body", "html", "head"]);
const cells = new Set(["td", "th"]);
const silent = new Set(["a", "b", "i", "u", "em", "strong", "span", "font", "img", "sup", "sub", "small", "big", "center", "o", "st1", "input", "label", "button", "meta", "link", "!--", "!doctype", "col", "colgroup"]);

/** What a tag (without < and >) leaves behind: a line break, a cell border, nothing; null where `<…>` is text. */
export function tagText(inside: string): "\n" | "\t" | "" | null {
  const name = TAG.exec(inside)?.[1]?.toLowerCase();
  if (name === undefined) return null;
  if (lines.has(name)) return "\n";
  if (cells.has(name)) return inside.startsWith("/") ? "\t" : "";
  return silent.has(name) ? "" : null;
}
