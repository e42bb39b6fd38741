import type { BorderSide, CellStyle as FileStyle } from "./file-model";
import type { CellStyle } from "../../workbook/plan";

type Font = { readonly name: string; readonly size: number };
const grey = "C9D1DB";
const plain: CellStyle = {};
const valigns = { top: "top", middle: "center", bottom: "bottom" } as const;

/** Turns the plan's styles into the file's; the same style gives the same object. */
export function stylist(font: Font): (style: CellStyle | undefined) => FileStyle {
  const known = new Map<string, FileStyle>();
  const same = new WeakMap<CellStyle, FileStyle>();
  return (style = plain) => {
    let made = same.get(style);
    if (!made) {
      const key = JSON.stringify(style);
      made = known.get(key) ?? fileStyle(style, font);
      known.set(key, made);
      same.set(style, made);
    }
    return made;
  };
}

function fileStyle(style: CellStyle, font: Font): FileStyle {
  const { align, valign, wrap, indent } = style;
  return {
    font: {
      name: font.name,
      size: style.size ?? font.size,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color ? { color: { rgb: style.color } } : {}),
    },
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } } : {}),
    ...borders(style),
    ...(align || valign || wrap || indent
      ? { alignment: { ...(align ? { horizontal: align } : {}), ...(valign ? { vertical: valigns[valign] } : {}), ...(wrap ? { wrapText: true } : {}), ...(indent ? { indent } : {}) } }
      : {}),
    ...(style.format ? { numFmt: style.format } : {}),
    ...(style.unlocked ? { protection: { locked: false } } : {}),
  };
}

function borders({ border, borderColor = grey }: CellStyle): Pick<FileStyle, "border"> {
  const thin: BorderSide = { style: "thin", color: { rgb: borderColor } };
  switch (border) {
    case "thin": return { border: { top: thin, right: thin, bottom: thin, left: thin } };
    case "top": return { border: { top: thin } };
    case "bottom": return { border: { bottom: thin } };
    default: return {};
  }
}

/** For conditional formats: only what differs from the cell. */
export function differentialStyle(style: CellStyle): FileStyle {
  return {
    ...(style.bold || style.italic || style.color
      ? { font: { ...(style.bold ? { bold: true } : {}), ...(style.italic ? { italic: true } : {}), ...(style.color ? { color: { rgb: style.color } } : {}) } }
      : {}),
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: style.fill } } } : {}),
    ...borders(style),
  };
}
