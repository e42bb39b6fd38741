import type { CellStyle } from "../../workbook/plan";
import type { ICellData, IStyleData } from "./snapshot";

// Univer's codes.
const across = { left: 1, center: 2, right: 3 } as const;
const down = { top: 1, middle: 2, bottom: 3 } as const;
const wrapped = 3;
const thin = 1;
/** Pixels that one step of indent takes. */
const indentStep = 9;
const defaultLine = "#C9D1DB";

const nameOf = <Name extends string>(codes: Readonly<Record<Name, number>>, code: unknown): Name | undefined =>
  (Object.keys(codes) as Name[]).find((name) => codes[name] === code);

/** A plan's style in Univer's terms. */
export function gridStyle(style: CellStyle): IStyleData {
  const line = { s: thin, cl: { rgb: defaultLine } };
  const border = { thin: { t: line, r: line, b: line, l: line }, top: { t: line }, bottom: { b: line }, none: null }[style.border ?? "none"];
  return {
    ...(style.bold ? { bl: 1 } : {}), ...(style.italic ? { it: 1 } : {}), ...(style.size ? { fs: style.size } : {}),
    ...(style.color ? { cl: { rgb: `#${style.color}` } } : {}), ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(style.align ? { ht: across[style.align] } : {}), ...(style.valign ? { vt: down[style.valign] } : {}),
    ...(style.wrap ? { tb: wrapped } : {}), ...(border ? { bd: border } : {}),
    ...(style.indent ? { pd: { l: style.indent * indentStep } } : {}),
    ...(style.format ? { n: { pattern: style.format } } : {}),
  } as IStyleData;
}

/** And back, for saving; what a plan can't say is lost. */
export function planStyle(style: IStyleData | null | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const sides = style.bd ? Object.entries(style.bd).filter(([, line]) => line).map(([side]) => side) : [];
  const border = sides.length > 1 ? "thin" : sides[0] === "t" ? "top" : sides[0] === "b" ? "bottom" : undefined;
  const color = planColor(style.cl?.rgb);
  const fill = planColor(style.bg?.rgb);
  const align = nameOf(across, style.ht);
  const valign = nameOf(down, style.vt);
  const found: CellStyle = {
    ...(style.bl ? { bold: true } : {}), ...(style.it ? { italic: true } : {}), ...(style.fs ? { size: style.fs } : {}),
    ...(color ? { color } : {}), ...(fill ? { fill } : {}), ...(align ? { align } : {}), ...(valign ? { valign } : {}),
    ...(style.tb === wrapped ? { wrap: true } : {}), ...(border ? { border } : {}),
    ...(style.pd?.l ? { indent: Math.round(style.pd.l / indentStep) } : {}), ...(style.n?.pattern ? { format: style.n.pattern } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** #rrggbb or rgb(r,g,b) as RRGGBB. */
export function planColor(rgb: string | null | undefined | void): string | undefined {
  if (!rgb) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts) return parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase();
  return /^#[\da-f]{6}/i.test(rgb) ? rgb.slice(1, 7).toUpperCase() : undefined;
}

/** Styles of a workbook under short names, each once. */
export class StyleNames {
  private readonly names = new Map<string, string>();
  constructor(readonly styles: Record<string, IStyleData | null | undefined>) {
    for (const [name, style] of Object.entries(styles)) this.names.set(JSON.stringify(style), name);
  }

  nameOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    const wanted = gridStyle(style);
    if (Object.keys(wanted).length === 0) return undefined;
    const said = JSON.stringify(wanted);
    const known = this.names.get(said);
    if (known) return known;
    const name = `l${this.names.size}`;
    this.names.set(said, name);
    this.styles[name] = wanted;
    return name;
  }

  styleOf(name: ICellStyleName): IStyleData | undefined {
    return (typeof name === "string" ? this.styles[name] : name) || undefined;
  }
}
type ICellStyleName = ICellData["s"];
