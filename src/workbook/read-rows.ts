import type { CellValue } from "./plan";
import type { TableData } from "./host";
import { formerHeaders } from "./schema";
import type { ColumnSpec, TableSheetSpec } from "./sheet-spec";

/** A cell that doesn't say what its column needs; the row keeps the column's blank value. */
export interface ReadProblem {
  readonly table: string;
  readonly key: string;
  readonly header: string;
  readonly value: CellValue;
}

/** Headers are compared without case and outer spaces. */
export const foldHeader = (header: CellValue): string => String(header ?? "").trim().toLowerCase();

/**
 * Rows of a table as records: columns by header in either language, wherever they stand; rows without a key and
 * repeated keys are left alone (they are the user's).
 */
export function readRows<Row, Data>(spec: TableSheetSpec<Row, Data>, table: TableData): { rows: Row[]; problems: ReadProblem[] } {
  const { blank } = spec;
  if (blank === undefined) throw new RangeError(`${spec.table} can't be read back`);
  const columns = columnsIn(spec, table).filter(({ column }) => column.read);
  const keyAt = columns.find(({ column }) => column === spec.columns[0])?.index ?? 0;
  const problems: ReadProblem[] = [];
  const seen = new Set<string>();
  const rows: Row[] = [];
  for (const cells of table.rows) {
    const key = String(cells[keyAt] ?? "").trim();
    if (!key || seen.has(key)) continue;
    seen.add(key);
    let row: Row = blank;
    for (const { column, index } of columns) {
      const value = cells[index] ?? null;
      try {
        row = { ...row, ...withoutNull(blank, column.read!(value)) };
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        problems.push({ table: spec.table, key, header: table.headers[index] ?? "", value });
      }
    }
    rows.push(spec.settle ? spec.settle(row) : row);
  }
  return { rows, problems };
}

/** The columns of a specification that a table has, wherever they stand: by header in either language, else by a former one. */
export function columnsIn<Row, Data>(spec: TableSheetSpec<Row, Data>, table: TableData): { readonly column: ColumnSpec<Row, Data>; readonly index: number }[] {
  const at = new Map(table.headers.map((header, index) => [foldHeader(header), index]));
  return spec.columns.flatMap((column) => {
    const index = [...Object.values<string>(column.header), ...formerHeaders(spec.table, column.id)].map((header) => at.get(foldHeader(header))).find((found) => found !== undefined);
    return index === undefined ? [] : [{ column, index }];
  });
}

/** An emptied cell of a column that needs a value reads as the blank one. */
function withoutNull<Row>(blank: Row, read: Partial<Row>): Partial<Row> {
  for (const field of Object.keys(read) as (keyof Row)[]) {
    if (read[field] === null && blank[field] !== null) return { ...read, [field]: blank[field] };
  }
  return read;
}
