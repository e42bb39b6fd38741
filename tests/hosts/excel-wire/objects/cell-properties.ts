import type { CellModel, Edge } from "../model/cell-model";
import { invalidArgument } from "../model/host-error";

interface Format {
  readonly fill?: { color?: string; pattern?: string };
  readonly font?: { bold?: boolean; italic?: boolean; size?: number; color?: string; name?: string; underline?: string };
  readonly borders?: Readonly<Record<string, { style?: string; color?: string }>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly protection?: { locked?: boolean };
}
interface Properties { readonly format?: Format; readonly hyperlink?: { documentReference?: string; screenTip?: string } | null }

const sides: Readonly<Record<string, Edge>> = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" };

/** `Range.getCellProperties`: the wanted properties of one cell, in the names of the interface (not of the wire). */
export function cellProperties(cell: CellModel, wanted: object): object {
  const want = wanted as { format?: Record<string, unknown>; hyperlink?: boolean };
  const { look } = cell;
  const all: Format = {
    fill: { color: look.fill ?? "#FFFFFF", pattern: look.fill ? "Solid" : "None" },
    font: { bold: look.bold, italic: look.italic, size: look.size, color: look.color, name: look.font, underline: look.underline },
    borders: Object.fromEntries(Object.entries(sides).map(([side, edge]) => [side, look.borders[edge] ?? { style: "None", color: "#000000" }])),
    horizontalAlignment: look.horizontal, verticalAlignment: look.vertical, wrapText: look.wrap, indentLevel: look.indent, protection: { locked: look.locked },
  };
  return {
    ...(want.format ? { format: Object.fromEntries(Object.entries(all).filter(([key]) => want.format![key])) } : {}),
    ...(want.hyperlink ? { hyperlink: cell.link ?? undefined } : {}),
  };
}

export function setCellProperties(cell: CellModel, properties: Properties): void {
  const unknown = Object.keys(properties).filter((key) => !["format", "hyperlink", "style"].includes(key));
  if (unknown.length > 0) throw invalidArgument(`cell properties ${unknown.join(", ")}`);
  if (properties.hyperlink) cell.link = { documentReference: properties.hyperlink.documentReference ?? "", screenTip: properties.hyperlink.screenTip ?? "" };
  const format = properties.format;
  if (!format) return;
  const { look } = cell;
  if (format.fill?.pattern === "None") look.fill = null;
  else if (format.fill?.color !== undefined) look.fill = colour(format.fill.color);
  const { bold, italic, size, color, name, underline } = format.font ?? {};
  Object.assign(look, defined({ bold, italic, size, color: color === undefined ? undefined : colour(color), font: name, underline }));
  Object.assign(look, defined({
    horizontal: format.horizontalAlignment, vertical: format.verticalAlignment, wrap: format.wrapText, indent: format.indentLevel, locked: format.protection?.locked,
  }));
  for (const [side, border] of Object.entries(format.borders ?? {})) {
    const edge = sides[side];
    if (!edge) throw invalidArgument(`border ${side}`);
    if (border.style === "None") delete look.borders[edge];
    else look.borders[edge] = { style: border.style ?? "Continuous", color: colour(border.color ?? "#000000") };
  }
}

const defined = (values: object): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
function colour(value: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`colour ${value}`);
  return value.toUpperCase();
}
