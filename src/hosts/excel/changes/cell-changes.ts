import type { CellValue, Rect } from "../../../workbook/plan";
import { entryOf, jsonBytes } from "../cell-entry";
import { lookBack } from "../cell-look";
import type { StandingArea, StandingCell } from "../standing/standing-book";
import { type Change, nothing } from "./change";

/** What goes into a cell: null leaves it alone. */
export type Entry = string | number | boolean | null;

/** One piece of a change is small enough to share a request with others. */
const pieceBytes = 200_000;
/** Names of members, ids and brackets around the data. */
const overhead = 700;

/**
 * Number formats first ("@" decides what an entry becomes), then entries. `before` is what to put back; without it the cells
 * disappear with their rows or sheet.
 */
export function writeCells(sheet: string, area: Rect, entries: readonly (readonly Entry[])[], formats: readonly (readonly (string | null)[])[], before: StandingArea | null, countRows = 0): Change[] {
  return pieces(entries, formats).map(({ from, to, bytes }): Change => {
    const part = { ...area, row: area.row + from, rows: to - from };
    return {
      bytes: bytes + overhead, rows: countRows > 0 ? to - from : 0,
      do: (book) => {
        const range = book.range(sheet, part);
        const wanted = formats.slice(from, to);
        if (wanted.some((row) => row.some((format) => format !== null))) range.numberFormat = shared(wanted);
        range.formulas = entries.slice(from, to) as unknown[][];
      },
      undo: before ? (book) => { putBack(book.range(sheet, part), before, from, to); } : nothing,
    };
  });
}

/** Restores number formats, entries and looks of rows `from` to `to` of a standing area. */
export function putBack(range: Excel.Range, before: StandingArea, from: number, to: number): void {
  range.numberFormat = before.formats.slice(from, to) as string[][];
  range.formulas = before.cells.slice(from, to).map((row, i) => row.map((cell, j) => entryBack(cell, before.formats[from + i]?.[j])));
  const looks = before.looks.slice(from, to).map((row) => row.map(lookBack));
  if (before.cells.slice(from, to).some((_, i) => looks[i]?.some(({ hyperlink }) => !hyperlink))) range.clear("Hyperlinks" as Excel.ClearApplyTo);
  range.setCellProperties(looks);
}

const entryBack = ({ value, formula }: StandingCell, format: string | undefined): Entry => formula ?? entryOf(value as CellValue, format);

/** One format for all cells travels as one word. */
function shared(formats: readonly (readonly (string | null)[])[]): string[][] {
  const first = formats[0]?.[0] ?? null;
  return first !== null && formats.every((row) => row.every((format) => format === first)) ? (first as unknown as string[][]) : (formats as string[][]);
}

function pieces(entries: readonly (readonly Entry[])[], formats: readonly (readonly (string | null)[])[]): { from: number; to: number; bytes: number }[] {
  const all: { from: number; to: number; bytes: number }[] = [];
  for (const [row, cells] of entries.entries()) {
    const bytes = cells.reduce((sum: number, cell) => sum + jsonBytes(cell) + 1, 2) + (formats[row] ?? []).reduce((sum, format) => sum + jsonBytes(format) + 1, 2);
    const last = all.at(-1);
    if (last && last.bytes + bytes <= pieceBytes) { last.to = row + 1; last.bytes += bytes; } else all.push({ from: row, to: row + 1, bytes });
  }
  return all;
}

/** Looks and links of single cells, `{}` where a cell keeps its own; `before` as above. */
export function setLooks(sheet: string, area: Rect, looks: readonly (readonly Excel.SettableCellProperties[])[], before: readonly (readonly Excel.CellProperties[])[] | null): Change {
  return {
    bytes: overhead + JSON.stringify(looks).length * 1.2,
    do: (book) => { book.range(sheet, area).setCellProperties(looks as Excel.SettableCellProperties[][]); },
    undo: before ? (book) => {
      const range = book.range(sheet, area);
      if (before.some((row) => row.some(({ hyperlink }) => !hyperlink)) && looks.some((row) => row.some(({ hyperlink }) => hyperlink))) range.clear("Hyperlinks" as Excel.ClearApplyTo);
      range.setCellProperties(before.map((row) => row.map(lookBack)));
    } : nothing,
  };
}
