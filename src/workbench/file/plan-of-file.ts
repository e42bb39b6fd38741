/**
 * A workbook file as a plan, for the grid to show.
 *
 *   bytes ── openBook ─► store ── tables and the cells around them ── rules ─► plan, and what of the file has no place in one
 */
import { parseRange } from "../../workbook/addresses";
import type { FileProperties, Sheet } from "../../hosts/xlsx/file-model";
import { openBook } from "../../hosts/xlsx/open-book";
import { StoredBook } from "../../hosts/xlsx/stored-book";
import type { StoredSheet } from "../../hosts/xlsx/stored-sheet";
import type { Cell, SheetPlan, TablePlan, WorkbookPlan } from "../../workbook/plan";
import { fileCell } from "./file-cell";
import { fileFormats, fileValidations } from "./file-rules";
import { otherCells } from "./other-cells";

/** Parts of a file that the grid can't hold. */
export type LeftInFile = "charts" | "pictures" | "pivot-tables" | "rules" | "notes";

export interface FilePlan {
  readonly plan: WorkbookPlan;
  readonly left: ReadonlySet<LeftInFile>;
}

/** Throws HostProblem like `XlsxHost.open`. */
export async function planOfFile(bytes: Uint8Array, title: string): Promise<FilePlan> {
  const workbook = await openBook(bytes);
  const book = new StoredBook(workbook);
  const left = new Set<LeftInFile>();
  const idOf = new Map(book.sheets.map(({ name }, index) => [name, `f${index}`]));
  const sheets = book.sheets.map((sheet) => sheetPlan(sheet, idOf, left));
  return { plan: { language: "zh", title, properties: properties(workbook.properties), sheets, names: names(workbook.namedRanges ?? [], idOf) }, left };
}

const properties = (saved: FileProperties | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(saved?.custom ?? {}).map(([name, value]) => [name, String(value)]));

function names(saved: readonly { readonly name: string; readonly range: string; readonly scope?: string }[], idOf: ReadonlyMap<string, string>): NonNullable<WorkbookPlan["names"]> {
  return saved.flatMap(({ name, range: reference, scope }) => {
    const at = reference.lastIndexOf("!");
    const sheet = idOf.get(reference.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'"));
    const range = parseRange(reference.slice(at + 1));
    // Print areas and titles are kept with the print set-up.
    return scope === undefined && sheet && range && !name.startsWith("_xlnm") ? [{ name, sheet, range }] : [];
  });
}

function sheetPlan(stored: StoredSheet, idOf: ReadonlyMap<string, string>, left: Set<LeftInFile>): SheetPlan {
  const { sheet } = stored;
  noteLeft(sheet, left);
  const cell = (row: number, column: number): Cell => fileCell(stored.get(row, column), idOf);
  const tables = stored.tables.map((table) => tablePlan(stored, table, cell));
  const formats = fileFormats(sheet.conditionalRules ?? []);
  const validations = fileValidations(sheet.dataValidations ?? []);
  if (formats.left || validations.left) left.add("rules");
  const { columns = [], rowDefs, view, freezePane } = sheet;
  return {
    id: idOf.get(sheet.name)!, name: sheet.name,
    ...(view?.tabColor?.rgb ? { tabColor: view.tabColor.rgb.slice(-6) } : {}),
    ...(freezePane ? { freeze: { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } } : {}),
    ...(view?.showGridLines === false ? { gridLines: false } : {}),
    columnWidths: columns.map(({ width }) => width),
    rowHeights: Object.fromEntries([...(rowDefs ?? [])].flatMap(([row, { height }]) => (height ? [[row, height] as const] : []))),
    merges: (sheet.merges ?? []).map((merge) => ({ row: merge.startRow, column: merge.startCol, rows: merge.endRow - merge.startRow + 1, columns: merge.endCol - merge.startCol + 1 })),
    blocks: otherCells(stored.rows.length, (row) => stored.rows[row]?.length ?? 0, stored.tables, cell),
    tables,
    conditionalFormats: formats.formats, validations: validations.validations,
    ...(sheet.protection?.sheet ? { protected: true } : {}), ...(sheet.hidden || sheet.veryHidden ? { hidden: true } : {}),
    ...(sheet.pageSetup || sheet.headerFooter ? { print: printSetup(sheet) } : {}),
  };
}

function tablePlan(stored: StoredSheet, { name, at, headers, rows }: StoredSheet["tables"][number], cell: (row: number, column: number) => Cell): TablePlan {
  const header = cell(at.row, at.column);
  const { columns = [] } = stored.sheet;
  return {
    name, at, mode: "replace", ...(header !== null && typeof header === "object" && header.style ? { headerStyle: header.style } : {}),
    columns: headers.map((text, column) => ({ id: `c${column}`, header: text, ...(columns[at.column + column]?.hidden ? { hidden: true } : {}) })),
    rows: Array.from({ length: rows }, (_, row) => headers.map((__, column) => cell(at.row + 1 + row, at.column + column))),
  };
}

function noteLeft(sheet: Sheet, left: Set<LeftInFile>): void {
  if (sheet.charts?.length || sheet.sparklines?.length) left.add("charts");
  if (sheet.images?.length || sheet.textBoxes?.length || sheet.backgroundImage) left.add("pictures");
  if (sheet.pivotTables?.length) left.add("pivot-tables");
  if (sheet.threadedComments?.length) left.add("notes");
}

function printSetup({ pageSetup, headerFooter }: Sheet): NonNullable<SheetPlan["print"]> {
  const area = pageSetup?.printArea ? parseRange(pageSetup.printArea) : null;
  const titles = /^\$?(\d+):\$?(\d+)$/.exec(pageSetup?.printTitlesRow ?? "");
  const plainText = (text: string) => text.replace(/^&[LCR]/, "").replaceAll("&&", "&");
  return {
    orientation: pageSetup?.orientation ?? "portrait", paper: "A4", fitToWidth: pageSetup?.fitToPage ?? false,
    ...(area ? { area } : {}), ...(titles ? { repeatRows: { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 } } : {}),
    ...(headerFooter?.oddHeader ? { header: plainText(headerFooter.oddHeader) } : {}), ...(headerFooter?.oddFooter ? { footer: plainText(headerFooter.oddFooter) } : {}),
  };
}
