import type { Cell, CellStyle, CellValue, RichCell } from "../../workbook/plan";
import { planStyle, type StyleNames } from "./grid-style";
import type { CellExtras, ICellData } from "./snapshot";

// Univer's codes.
const string = 1, number = 2, boolean = 3;

const isRich = (cell: Cell): cell is RichCell => cell !== null && typeof cell === "object";

/** A cell of the plan in Univer's terms; its own style lies over that of its column or block. */
export function gridCell(cell: Cell, base: CellStyle | undefined, styles: StyleNames): ICellData {
  const { value, formula, style, link, note } = isRich(cell) ? cell : ({ value: cell } as RichCell);
  const full = { ...base, ...(link ? { color: "1F5FA8" } : {}), ...style };
  const { unlocked } = full;
  const named = styles.nameOf(full);
  // The link itself comes from the book, which knows where it leads.
  const custom: CellExtras = { ...(note ? { note } : {}), ...(unlocked ? { unlocked } : {}) };
  return {
    ...(value === null ? {} : { v: typeof value === "boolean" ? Number(value) : value, t: typeof value === "string" ? string : typeof value === "boolean" ? boolean : number }),
    ...(formula ? { f: `=${formula}` } : {}),
    ...(named ? { s: named } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

export function valueOf(cell: ICellData | undefined): CellValue {
  if (!cell) return null;
  // Rich text that somebody typed (line breaks, partly bold): its characters.
  const said = cell.v ?? cell.p?.body?.dataStream?.replace(/\r\n$/, "").replace(/\r/g, "\n");
  if (said === undefined || said === null || said === "") return null;
  if (cell.t === boolean) return said === 1 || said === true || said === "1";
  if (cell.t === number && typeof said === "string" && said.trim() !== "" && Number.isFinite(Number(said))) return Number(said);
  return said;
}

/** And back, for saving. */
export function planCell(cell: ICellData | undefined, styles: StyleNames): Cell {
  if (!cell) return null;
  const value = valueOf(cell);
  const { link, note, unlocked } = (cell.custom ?? {}) as CellExtras;
  const found = planStyle(styles.styleOf(cell.s));
  const style = unlocked ? { ...found, unlocked } : found;
  if (!cell.f && !style && !link && !note) return value;
  return { value, ...(cell.f ? { formula: cell.f.replace(/^=/, "") } : {}), ...(style ? { style } : {}), ...(link ? { link } : {}), ...(note ? { note } : {}) };
}
