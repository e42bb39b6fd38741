import type { CellValue, Rect } from "../../../workbook/plan";
import type { FoundTable } from "./survey-book";

/** Cells asked for in one sync: about 3 MB of the 5 MB that an answer may have. */
export const cellsPerSync = 100_000;

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  /** Header and data rows, without a totals row. */
  readonly area: Rect;
  readonly headers: readonly string[];
}

export interface LoadedTable extends TablePlace {
  readonly formulas: readonly (readonly unknown[])[];
  /** Null where no cell looks like a formula: then `formulas` are the values. */
  readonly values: readonly (readonly CellValue[])[] | null;
}

/** Asks for place and headers; the answer is there after the next sync. */
export function askPlace(context: Excel.RequestContext, found: FoundTable): () => TablePlace {
  const table = context.workbook.tables.getItem(found.name);
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  return () => ({
    name: found.name, sheet: found.sheet,
    area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount - (found.showTotals ? 1 : 0), columns: range.columnCount },
    headers: (header.values[0] ?? []).map(String),
  });
}

/**
 * Contents of tables, several in one sync as far as an answer can carry; halves what it asks for when Excel finds an answer too large.
 * Formulas are asked for first (for plain cells they are the values); values only of tables that have formulas.
 */
export async function readTables(context: Excel.RequestContext, places: readonly TablePlace[], values: boolean): Promise<LoadedTable[]> {
  const formulas = await readAreas(context, places.map(({ sheet, area }) => ({ sheet, area: bodyOf(area) })), values ? "values" : "formulas");
  const loaded = places.map((place, i) => ({ ...place, formulas: formulas[i]! }));
  const withFormulas = values ? [] : loaded.filter((table) => table.formulas.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("="))));
  const shown = withFormulas.length === 0 ? [] : await readAreas(context, withFormulas.map(({ sheet, area }) => ({ sheet, area: bodyOf(area) })), "values");
  return loaded.map((table) => ({ ...table, values: (shown[withFormulas.indexOf(table)] as CellValue[][] | undefined) ?? null }));
}

const bodyOf = (area: Rect): Rect => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

interface Piece { readonly of: number; readonly sheet: string; readonly area: Rect }

async function readAreas(context: Excel.RequestContext, areas: readonly { sheet: string; area: Rect }[], what: "values" | "formulas"): Promise<unknown[][][]> {
  const result: unknown[][][] = areas.map(() => []);
  for (const batch of batches(areas.flatMap(({ sheet, area }, of) => cut(of, sheet, area)))) {
    for (const [piece, rows] of await readPieces(context, batch, what)) result[piece.of]!.push(...rows);
  }
  return result;
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[], what: "values" | "formulas"): Promise<[Piece, unknown[][]][]> {
  const ranges = pieces.map(({ sheet, area }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns).load(what));
  try {
    await context.sync();
  } catch (problem) {
    if ((problem as { code?: string }).code !== "ResponsePayloadSizeLimitExceeded" || (pieces.length === 1 && pieces[0]!.area.rows === 1)) throw problem;
    const smaller = pieces.flatMap((piece) => halves(piece));
    const middle = Math.ceil(smaller.length / 2);
    return [...await readPieces(context, smaller.slice(0, middle), what), ...await readPieces(context, smaller.slice(middle), what)];
  }
  return pieces.map((piece, i) => [piece, ranges[i]![what] as unknown[][]]);
}

function halves(piece: Piece): Piece[] {
  const { area } = piece;
  if (area.rows === 1) return [piece];
  const upper = Math.ceil(area.rows / 2);
  return [{ ...piece, area: { ...area, rows: upper } }, { ...piece, area: { ...area, row: area.row + upper, rows: area.rows - upper } }];
}

function cut(of: number, sheet: string, area: Rect): Piece[] {
  const height = Math.max(1, Math.floor(cellsPerSync / area.columns));
  const pieces: Piece[] = [];
  for (let row = 0; row < area.rows; row += height) pieces.push({ of, sheet, area: { ...area, row: area.row + row, rows: Math.min(height, area.rows - row) } });
  return pieces;
}

function batches(pieces: readonly Piece[]): Piece[][] {
  const all: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    const size = piece.area.rows * piece.area.columns;
    if (cells + size > cellsPerSync) { all.push([]); cells = 0; }
    all.at(-1)!.push(piece);
    cells += size;
  }
  return all;
}
