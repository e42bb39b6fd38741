import type { CellStyle } from "../../workbook/plan";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
/** Thin lines are light: a table is read by its columns, not by its grid. */
const lineColor = "#C9D1DB";

/** What of a cell's look is asked of Excel, to compare it with the plan and to put it back. */
export const lookParts: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true }, font: { bold: true, italic: true, size: true, color: true, name: true, underline: true },
    borders: { style: true, color: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true, protection: true,
  },
};

/** A style in the terms of `Range.setCellProperties`; the number format travels on its own. */
export function lookOf(style: CellStyle): Excel.CellPropertiesFormat {
  const font = defined({ bold: style.bold, italic: style.italic, size: style.size, color: hash(style.color) });
  return defined({
    font: Object.keys(font).length > 0 ? font : undefined,
    fill: style.fill === undefined ? undefined : { color: hash(style.fill) },
    horizontalAlignment: style.align && horizontal[style.align],
    verticalAlignment: style.valign && vertical[style.valign],
    wrapText: style.wrap,
    indentLevel: style.indent,
    protection: style.unlocked === undefined ? undefined : { locked: !style.unlocked },
    borders: bordersOf(style.border),
  });
}

const line = { style: "Continuous", color: lineColor } as const;
const none = { style: "None" } as const;

function bordersOf(border: CellStyle["border"]): Excel.CellBorderCollection | undefined {
  switch (border) {
    case undefined: return undefined;
    case "thin": return { top: line, bottom: line, left: line, right: line };
    case "top": return { top: line };
    case "bottom": return { bottom: line };
    case "none": return { top: none, bottom: none, left: none, right: none };
  }
}

const hash = (color: string | undefined): string | undefined => (color === undefined ? undefined : `#${color}`);
const defined = <T extends object>(values: T): T => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** Whether a cell already looks like this, in everything the style says. */
export function looksLike(there: Excel.CellPropertiesFormat | undefined, wanted: Excel.CellPropertiesFormat): boolean {
  return covers(there ?? {}, wanted);
}

function covers(there: unknown, wanted: unknown): boolean {
  if (typeof wanted === "object" && wanted !== null) {
    return Object.entries(wanted).every(([key, value]) => covers((there as Record<string, unknown> | null | undefined)?.[key], value));
  }
  return typeof wanted === "string" && typeof there === "string" ? wanted.toLowerCase() === there.toLowerCase() : wanted === there;
}

/** A look as it was read, in a form that puts it back: no fill is said by its pattern, not by white. */
export function lookBack({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...rest } = format ?? {};
  return {
    format: { ...rest, ...(fill ? { fill: fill.pattern === "None" ? { pattern: "None" } : fill } : {}) },
    ...(hyperlink ? { hyperlink } : {}),
  };
}
