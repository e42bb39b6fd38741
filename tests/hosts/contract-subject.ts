/** What a host's tests must be able to do besides the host's own methods: what a person does in a workbook, and look. */
import type { CellValue } from "../../src/workbook/plan";
import type { WorkbookHost } from "../../src/workbook/host";

/** One cell as a person sees it. */
export interface Seen {
  readonly value: CellValue;
  /** Without "="; null for a plain value. */
  readonly formula: string | null;
  /** Excel number format; null for general. */
  readonly format: string | null;
  readonly note: string | null;
}

/** A person at the workbook. Cells are named by table, row key and header. */
export interface Person {
  look(table: string, key: string, header: string): Promise<Seen>;
  /** Value of the cell that the link of this cell leads to; null where there is no link. */
  follow(table: string, key: string, header: string): Promise<CellValue>;
  type(table: string, key: string, header: string, value: CellValue): Promise<void>;
  /** Leaves a note on a cell. */
  annotate(table: string, key: string, header: string, note: string): Promise<void>;
  /** Adds a column at the right end of the table; values by row key. */
  addColumn(table: string, header: string, values: Readonly<Record<string, CellValue>>): Promise<void>;
  moveColumn(table: string, header: string, to: number): Promise<void>;
  /** Sorts the table's rows, descending, by a column. */
  sort(table: string, header: string): Promise<void>;
  renameSheetOf(table: string, name: string): Promise<void>;
  sheetNames(): Promise<string[]>;
  /** Sheet, row and column of a cell outside tables, counted from 0. */
  lookAt(sheet: string, row: number, column: number): Promise<CellValue>;
  typeAt(sheet: string, row: number, column: number, value: CellValue): Promise<void>;
}

export interface Subject {
  /** May be another object after the person did something (a file opened again). */
  host(): WorkbookHost;
  readonly person: Person;
  close?(): Promise<void>;
}

export class Failed extends Error {}

export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Failed(what);
}

export function equal(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Failed(`${what}: expected ${b}, got ${a}`);
}

/** The code of the problem that `act` throws; fails where it throws none. */
export async function problemOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act();
  } catch (problem) {
    return (problem as { code?: string }).code ?? (problem as Error).message;
  }
  throw new Failed("nothing was refused");
}
