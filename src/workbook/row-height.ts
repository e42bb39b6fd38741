import type { Language } from "../wording/language";
import type { Cell, CellStyle } from "./plan";

/** What Excel lets a row be. */
const tallest = 409;
/** Points that a line of 10-point text takes in the workbook's font. */
export const lineHeight: Readonly<Record<Language, number>> = { zh: 16, en: 15 };

/** Points that a row needs so that no wrapped text is cut: files opened by LibreOffice, WPS or a preview don't fit rows by themselves. */
export function rowHeight(cells: readonly Cell[], columns: readonly { readonly width: number; readonly style?: CellStyle; readonly hidden?: boolean }[], language: Language): number {
  let most = 1;
  for (const [index, { width, style, hidden }] of columns.entries()) {
    if (!style?.wrap || hidden) continue;
    const cell = cells[index] ?? null;
    const value = cell !== null && typeof cell === "object" ? cell.value : cell;
    if (typeof value === "string" && value.length * 2 > width - 1) most = Math.max(most, linesOf(value, width * (style.bold ? 0.94 : 1)));
  }
  return Math.min(tallest, most * lineHeight[language] + 2);
}

/** Lines that a text takes where so many half-width characters fit; a Chinese one counts two. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(line) / Math.max(2, width - 1)));
  return lines;
}

/** Half-width characters that a line takes; a Chinese one counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return width;
}
