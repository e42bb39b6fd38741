import { parseRange } from "../../workbook/addresses";
import { plainValue } from "../../hosts/xlsx/stored-cells";
import type { StoredCell } from "../../hosts/xlsx/stored-sheet";
import type { Cell, CellLink, CellStyle } from "../../workbook/plan";

type FileStyle = NonNullable<StoredCell["style"]>;
const valigns = { top: "top", center: "middle", bottom: "bottom" } as const;

/** A cell of the file as the plan says it; links to other places than this workbook are not followed and not kept. */
export function fileCell(cell: StoredCell | undefined, idOf: ReadonlyMap<string, string>): Cell {
  if (!cell) return null;
  const value = plainValue(cell);
  const style = fileStyle(cell.style);
  const link = cell.hyperlink?.location ? linkOf(cell.hyperlink.location, cell.hyperlink.tooltip, idOf) : undefined;
  const note = cell.comment?.text;
  if (cell.formula === undefined && !style && !link && !note) return value;
  return { value, ...(cell.formula !== undefined ? { formula: cell.formula } : {}), ...(style ? { style } : {}), ...(link ? { link } : {}), ...(note ? { note } : {}) };
}

function linkOf(location: string, tip: string | undefined, idOf: ReadonlyMap<string, string>): CellLink | undefined {
  const at = location.lastIndexOf("!");
  const sheet = idOf.get(location.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"));
  const range = parseRange(location.slice(at + 1));
  return sheet && range ? { sheet, at: { row: range.row, column: range.column }, ...(tip ? { tip } : {}) } : undefined;
}

export function fileStyle(style: FileStyle | undefined): CellStyle | undefined {
  if (!style) return undefined;
  const { font, fill, border, alignment, numFmt, protection } = style;
  const color = font?.color?.rgb?.slice(-6);
  const filled = fill && "fgColor" in fill && fill.pattern === "solid" ? fill.fgColor?.rgb?.slice(-6) : undefined;
  const back = !filled && fill && "bgColor" in fill ? fill.bgColor?.rgb?.slice(-6) : undefined;
  const sides = border ? (["top", "right", "bottom", "left"] as const).filter((side) => border[side]?.style) : [];
  const align = alignment?.horizontal;
  const found: CellStyle = {
    ...(font?.bold ? { bold: true } : {}), ...(font?.italic ? { italic: true } : {}), ...(font?.size ? { size: font.size } : {}), ...(color ? { color } : {}),
    ...(filled ?? back ? { fill: filled ?? back } : {}),
    ...(align === "left" || align === "center" || align === "right" ? { align } : {}),
    ...(alignment?.vertical && alignment.vertical in valigns ? { valign: valigns[alignment.vertical as keyof typeof valigns] } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}), ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(sides.length > 1 ? { border: "thin" } : sides[0] === "top" || sides[0] === "bottom" ? { border: sides[0] } : {}),
    ...(numFmt && numFmt !== "General" ? { format: numFmt } : {}), ...(protection?.locked === false ? { unlocked: true } : {}),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}
