import type { Cell, CellStyle, CellValue } from "../../workbook/plan";
import { movedFormula } from "../../workbook/moved-formula";
import type { CellKind, ResolvedLink } from "../../workbook/sheet-store";
import { cellName, sheetReference } from "../../workbook/addresses";
import { stylist } from "./cell-style";
import type { StoredCell } from "./stored-sheet";

/** Makes cells of the file from cells of the plan, and keeps what the user did to those that are there. */
export function storedCells(font: { readonly name: string; readonly size: number }): CellKind<StoredCell> {
  const styleOf = stylist(font);
  return {
    make: (cell: Cell, style: CellStyle | undefined, link: ResolvedLink | undefined): StoredCell => {
      const rich = cell !== null && typeof cell === "object" ? cell : null;
      const value = rich ? rich.value : (cell as CellValue);
      return {
        value,
        style: styleOf(style),
        ...(rich?.formula !== undefined ? { formula: rich.formula, formulaResult: rich.value } : {}),
        ...(link ? { hyperlink: hyperlink(link) } : {}),
        ...(rich?.note !== undefined ? { comment: { text: rich.note } } : {}),
      };
    },
    value: (cell) => plainValue(cell),
    formula: (cell) => cell?.formula,
    relink: (cell, link) => {
      const { hyperlink: _, ...rest } = cell;
      return link ? { ...rest, hyperlink: hyperlink(link) } : rest;
    },
    sameLink: (cell, link) => (cell.hyperlink?.location ?? null) === (link ? locationOf(link) : null)
      || (link === undefined && Boolean(cell.hyperlink?.target)),
    renew: (old, made) => ({ ...made, ...(old.comment && !made.comment ? { comment: old.comment } : {}) }),
    moved: (cell, from, to) => (cell.formula === undefined ? cell : { ...cell, formula: movedFormula(cell.formula, from, to) }),
    reworded: (cell, formula) => ({ ...cell, formula }),
    recomputed: (cell, value) => ({ ...cell, value, formulaResult: value }),
  };
}

export function plainValue(cell: StoredCell | undefined): CellValue {
  if (!cell) return null;
  const value = cell.formula !== undefined && cell.formulaResult !== undefined ? cell.formulaResult : cell.value;
  if (value instanceof Date) return isoDay(value);
  if (value === undefined || value === null) return cell.richText ? cell.richText.map(({ text }) => text).join("") : null;
  return value;
}

/** Dates that a person typed: 2024-05-29, with the time where there is one. */
function isoDay(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}

const locationOf = ({ sheet, at }: ResolvedLink): string => sheetReference(sheet, cellName(at.row, at.column));
const hyperlink = (link: ResolvedLink): NonNullable<StoredCell["hyperlink"]> =>
  ({ target: "", location: locationOf(link), ...(link.tip ? { tooltip: link.tip } : {}) });
