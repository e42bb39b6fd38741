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
 * `values`: only those. Otherwise formulas (for plain cells they are the values), with the values of tables that have formulas:
 * in the same sync where they are `expected`.
 */
export async function readTables(context: Excel.RequestContext, places: readonly TablePlace[], what: "values" | { readonly expected: (table: string) => boolean }): Promise<LoadedTable[]> {
  const bodies = places.map(({ sheet, area }) => ({ sheet, area: bodyOf(area) }));
  if (what === "values") {
    const values = await readAreas(context, bodies.map((body) => ({ ...body, what })));
    return places.map((place, i) => ({ ...place, formulas: values[i]!.values, values: null }));
  }
  const loaded = await readAreas(context, bodies.map((body, i) => ({ ...body, what: what.expected(places[i]!.name) ? "values,formulas" : "formulas" })));
  const missing = loaded.flatMap(({ formulas, values }, i) => (values.length === 0 && hasFormula(formulas) ? [i] : []));
  const shown = missing.length === 0 ? [] : await readAreas(context, missing.map((i) => ({ ...bodies[i]!, what: "values" })));
  return places.map((place, i) => {
    const { formulas, values } = loaded[i]!;
    const later = shown[missing.indexOf(i)]?.values;
    return { ...place, formulas, values: hasFormula(formulas) ? (later ?? values) as CellValue[][] : null };
  });
}

const hasFormula = (rows: readonly (readonly unknown[])[]): boolean => rows.some((row) => row.some((cell) => typeof cell === "string" && cell.startsWith("=")));
const bodyOf = (area: Rect): Rect => ({ ...area, row: area.row + 1, rows: area.rows - 1 });

interface Wanted { readonly sheet: string; readonly area: Rect; readonly what: "values" | "formulas" | "values,formulas" }
interface Piece extends Wanted { readonly of: number }
interface Cells { readonly values: unknown[][]; readonly formulas: unknown[][] }

async function readAreas(context: Excel.RequestContext, areas: readonly Wanted[]): Promise<Cells[]> {
  const result = areas.map((): Cells => ({ values: [], formulas: [] }));
  for (const batch of batches(areas.flatMap((area, of) => cut(of, area)))) {
    for (const { piece, range } of await readPieces(context, batch)) {
      if (piece.what !== "formulas") result[piece.of]!.values.push(...range.values);
      if (piece.what !== "values") result[piece.of]!.formulas.push(...range.formulas);
    }
  }
  return result;
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<{ piece: Piece; range: Excel.Range }[]> {
  const asked = pieces.map((piece) => {
    const { sheet, area, what } = piece;
    return { piece, range: context.workbook.worksheets.getItem(sheet).getRangeByIndexes(area.row, area.column, area.rows, area.columns).load(what) };
  });
  try {
    await context.sync();
  } catch (problem) {
    if ((problem as { code?: string }).code !== "ResponsePayloadSizeLimitExceeded" || (pieces.length === 1 && pieces[0]!.area.rows === 1)) throw problem;
    const smaller = pieces.flatMap((piece) => halves(piece));
    const middle = Math.ceil(smaller.length / 2);
    return [...await readPieces(context, smaller.slice(0, middle)), ...await readPieces(context, smaller.slice(middle))];
  }
  return asked;
}

function halves(piece: Piece): Piece[] {
  const { area } = piece;
  if (area.rows === 1) return [piece];
  const upper = Math.ceil(area.rows / 2);
  return [{ ...piece, area: { ...area, rows: upper } }, { ...piece, area: { ...area, row: area.row + upper, rows: area.rows - upper } }];
}

function cut(of: number, wanted: Wanted): Piece[] {
  const { area } = wanted;
  const height = Math.max(1, Math.floor(cellsPerSync / area.columns));
  const pieces: Piece[] = [];
  for (let row = 0; row < area.rows; row += height) pieces.push({ ...wanted, of, area: { ...area, row: area.row + row, rows: Math.min(height, area.rows - row) } });
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
