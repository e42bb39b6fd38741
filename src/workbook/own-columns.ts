/**
 * Columns that people added to a ledger's tables, and how those of a second ledger come into the first.
 *
 *   tables of both ── headers that are not ours ─► own columns, by table, header and row
 *     ── mergeOwnColumns ─► cells that were empty are filled; what differs comes into a column beside it, named after the file
 *     ── withOwnColumns ─► columns of the plan that hosts fill, never write over
 *
 * The comparison's are kept as decisions: see `own-cells.ts`.
 */
import { besideHeader } from "../ledger/beside-header";
import type { TableData } from "./host";
import { isTable } from "./lay-out";
import { ledgerWorkbook } from "./ledger-workbook";
import { keyOf } from "./merge-table";
import type { CellValue, TablePlan, WorkbookPlan } from "./plan";
import { foldHeader } from "./read-rows";
import { formerHeaders } from "./schema";

/** Values by row key, by header, by table. */
export type OwnColumns = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, CellValue>>>;

/** By table: the folded headers that are ours, in any language and of any version. Rows of decisions are merged by what they are about. */
const known = new Map(ledgerWorkbook.sheets.filter(isTable).filter(({ table }) => table !== "T_Decisions").map(({ table, columns }) => [table as string, {
  ours: new Set(columns.flatMap(({ id, header }) => [header.zh, header.en, ...formerHeaders(table, id)]).map(foldHeader)),
  key: new Set([columns[0]!.header.zh, columns[0]!.header.en].map(foldHeader)),
}]));

/** @param rowOf what their rows are called in our ledger. */
export function ownColumnsOf(tables: readonly TableData[], rowOf: (key: string) => string = (key) => key): OwnColumns {
  const found = new Map<string, Map<string, Map<string, CellValue>>>();
  for (const { name, headers, rows } of tables) {
    const spec = known.get(name);
    const keyAt = headers.findIndex((header) => spec?.key.has(foldHeader(header)));
    if (!spec || keyAt < 0) continue;
    const own = new Map<string, Map<string, CellValue>>();
    for (const [index, header] of headers.entries()) {
      if (spec.ours.has(foldHeader(header))) continue;
      const cells = rows.flatMap((row): [string, CellValue][] => (keyOf(row[keyAt]) === "" || isEmpty(row[index]) ? [] : [[rowOf(keyOf(row[keyAt])), row[index]!]]));
      if (cells.length > 0) own.set(header, new Map(cells));
    }
    if (own.size > 0) found.set(name, own);
  }
  return found;
}

export interface MergedColumns {
  readonly columns: OwnColumns;
  /** Columns that ours get, and those of ours in which theirs say something else. */
  readonly added: number;
  readonly differing: number;
}

/** @param from what the second ledger is called: the file's name. */
export function mergeOwnColumns(ours: OwnColumns, theirs: OwnColumns, from: string): MergedColumns {
  let added = 0, differing = 0;
  const merged = new Map([...ours].map(([table, columns]) => [table, new Map([...columns].map(([header, cells]) => [header, new Map(cells)]))]));
  for (const [table, columns] of theirs) {
    const own = merged.get(table) ?? new Map<string, Map<string, CellValue>>();
    merged.set(table, own);
    for (const [header, cells] of columns) {
      const there = columnNamed(own, header);
      if (there === undefined) added++;
      const target = there ?? put(own, header, new Map());
      const others = [...cells].filter(([key, value]) => !isEmpty(target.get(key)) && target.get(key) !== value);
      for (const [key, value] of cells) if (isEmpty(target.get(key))) target.set(key, value);
      if (others.length === 0) continue;
      differing++;
      const beside = besideHeader(header, from);
      const second = columnNamed(own, beside) ?? put(own, beside, new Map());
      for (const [key, value] of others) if (isEmpty(second.get(key))) second.set(key, value);
    }
  }
  return { columns: merged, added, differing };
}

/** The plan with people's columns behind its own; rows that the plan hasn't are left out. */
export function withOwnColumns(plan: WorkbookPlan, columns: OwnColumns): WorkbookPlan {
  if (columns.size === 0) return plan;
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.tables ? { ...sheet, tables: sheet.tables.map((table) => withColumns(table, columns.get(table.name))) } : sheet)) };
}

function withColumns(table: TablePlan, own: ReadonlyMap<string, ReadonlyMap<string, CellValue>> | undefined): TablePlan {
  if (!own) return table;
  const taken = new Set(table.columns.map(({ header }) => foldHeader(header)));
  const columns = [...own].filter(([header]) => !taken.has(foldHeader(header)));
  return {
    ...table,
    columns: [...table.columns, ...columns.map(([header]) => ({ id: `own ${header}`, header, width: 24, theirs: true }))],
    rows: table.rows.map((row) => {
      const first = row[0] ?? null;
      const key = keyOf(first !== null && typeof first === "object" ? first.value : first);
      return [...row, ...columns.map(([, cells]) => cells.get(key) ?? null)];
    }),
  };
}

const isEmpty = (value: CellValue | undefined): boolean => (value ?? "") === "";
const columnNamed = <T>(columns: ReadonlyMap<string, T>, header: string): T | undefined => [...columns].find(([other]) => foldHeader(other) === foldHeader(header))?.[1];
const put = <T>(columns: Map<string, T>, header: string, column: T): T => { columns.set(header, column); return column; };
