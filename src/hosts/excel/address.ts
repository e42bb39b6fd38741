import { absolute, parseRange, sheetReference } from "../../workbook/addresses";
import type { Rect } from "../../workbook/plan";

export const absoluteAddress = (sheet: string, area: Rect): string => sheetReference(sheet, absolute(area));

/** "'年 报'!$A$1:$B$2" or "Sheet1!A1"; null for anything else (several areas, #REF!, whole columns). */
export function readAddress(text: string): { sheet: string; area: Rect } | null {
  const mark = text.lastIndexOf("!");
  const area = mark < 0 ? null : parseRange(text.slice(mark + 1));
  return area && { sheet: text.slice(0, mark).replace(/^=/, "").replace(/^'|'$/g, "").replaceAll("''", "'"), area };
}

export const sameArea = (a: Rect, b: Rect): boolean => a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export const overlapping = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
