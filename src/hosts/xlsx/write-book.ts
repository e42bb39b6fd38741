import type { WorkbookPlan } from "../../workbook/plan";
import { mendParts } from "./mend-parts";
import type { Sheet, SheetToWrite } from "./file-model";
import { saveXlsx, writeXlsx, type RoundtripWorkbook } from "./reader";
import type { StoredBook } from "./stored-book";
import type { StoredCell, StoredSheet } from "./stored-sheet";

/** Links that a sheet may hold; the rest is left out and reported. */
export const mostLinks = 65_530;

export interface Written {
  readonly bytes: Uint8Array;
  /** Sheets with more links than they may hold. */
  readonly unlinked: readonly string[];
}

/** The bytes of the workbook. `opened` is the file it came from, whose other parts are kept; null for a new one. */
export async function writeBook(book: StoredBook, opened: { readonly workbook: RoundtripWorkbook; readonly bytes: Uint8Array } | null, plan: WorkbookPlan): Promise<Written> {
  const unlinked = book.sheets.filter((sheet) => putCells(sheet) > mostLinks).map(({ name }) => name);
  const { workbook } = book;
  const properties = { ...workbook.properties, title: workbook.properties?.title ?? plan.title, custom: { ...workbook.properties?.custom, ...plan.properties } };
  const written = opened
    ? await saveXlsx(Object.assign(opened.workbook, { properties }))
    : await writeXlsx({ sheets: workbook.sheets as SheetToWrite[], properties, namedRanges: workbook.namedRanges, ...(plan.font ? { defaultFont: plan.font } : {}) });
  return { bytes: await mendParts(written, properties.custom, opened?.bytes ?? null, book.drawn), unlinked };
}

/** Moves the cells over, so that they aren't held twice; gives the number of links that were asked for. */
function putCells({ sheet, rows }: StoredSheet): number {
  const cells = new Map<string, StoredCell>();
  let links = 0;
  for (const [row, columns] of rows.entries()) {
    for (const [column, cell] of (columns ?? []).entries()) {
      if (!cell) continue;
      if (cell.hyperlink) links++;
      cells.set(`${row},${column}`, writable(cell, links > mostLinks));
    }
  }
  rows.length = 0;
  sheet.rows = [];
  sheet.cells = cells as Sheet["cells"];
  return links;
}

const escapes = /_(?=x[0-9A-Fa-f]{4}_)/gu;
const looksLikeError = /^#[A-Z/0!?_]+[!?A]?$/u;

/**
 * Text stays text: _x0041_ would read as A, and #N/A would become an error. Written as a run of rich text, the latter stays
 * what it was.
 */
function writable(cell: StoredCell, withoutLink: boolean): StoredCell {
  const { hyperlink, ...rest } = cell;
  const kept: StoredCell = withoutLink || !hyperlink ? rest : cell;
  if (typeof kept.value !== "string" || kept.formula !== undefined) return kept;
  const value = kept.value.replace(escapes, "_x005F_");
  if (looksLikeError.test(value)) return { ...kept, value, richText: [{ text: value }] };
  return value === kept.value ? kept : { ...kept, value };
}
