import { valueOf } from "./grid-cell";
import type { GridSheet } from "./grid-sheet";
import type { StyleNames } from "./grid-style";
import type { GridRange } from "./snapshot";

const wrapped = 3;
const defaultWidth = 88;
const least = 24, most = 409;
/** Of a character, and of what surrounds a line, at a size in points. */
const pixels = (size: number) => ({ half: size * 0.72, line: size * 1.72, around: 8 });

/**
 * How high rows must be for their wrapped text: Univer measures only rows that are edited. Estimated from the number of
 * half-width characters, which is near enough for fonts of one width (Chinese) and generous for the others.
 */
export function estimateHeights(sheet: GridSheet, range: GridRange, styles: StyleNames, fontSize: number): void {
  const { rowData, columnData } = sheet;
  for (let row = range.startRow; row <= range.endRow; row++) {
    if (rowData[row]?.h !== undefined && rowData[row]?.ia !== 1) continue;
    let height = least;
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const cell = sheet.get(row, column);
      const style = styles.styleOf(cell?.s);
      const value = valueOf(cell);
      if (style?.tb !== wrapped || value === null || columnData[column]?.hd) continue;
      const { half, line, around } = pixels(style.fs ?? fontSize);
      const room = Math.max(2, Math.floor(((columnData[column]?.w ?? defaultWidth) - around) / half));
      const lines = String(value).split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / room)), 0);
      height = Math.max(height, Math.ceil(lines * line + around));
    }
    rowData[row] = { ...rowData[row], h: Math.min(most, height), ia: 1, ah: Math.min(most, height) };
  }
}

/** In half-width characters. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return width;
}
