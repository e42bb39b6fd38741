import type { Unread } from "../ledger/sheet-edits";
import type { TableData } from "./host";
import { foldHeader, type ReadProblem } from "./read-rows";
import { dismissedSheet } from "./sheets/dismissed";
import { metricsSheet } from "./sheets/metrics";
import { repliesSheet } from "./sheets/replies";
import { statementsSheet } from "./sheets/statements";

const sheets = [repliesSheet, statementsSheet, metricsSheet, dismissedSheet];
const place = (...parts: readonly string[]): string => parts.join("|");

/** Values of metrics that were wiped out; their rows keep the value they had. */
export function wipedCells(tables: readonly TableData[]): ReadProblem[] {
  const data = tables.find(({ name }) => name === metricsSheet.table);
  const columnOf = (wanted: string): number => {
    const words = Object.values<string>(metricsSheet.columns.find(({ id }) => id === wanted)!.header).map(foldHeader);
    return data?.headers.findIndex((header) => words.includes(foldHeader(header))) ?? -1;
  };
  const keyAt = Math.max(0, columnOf("key")), at = columnOf("value");
  if (!data || at < 0) return [];
  return data.rows.filter((row) => foldHeader(row[keyAt] ?? null) !== "" && foldHeader(row[at] ?? null) === "")
    .map((row) => ({ table: metricsSheet.table, key: String(row[keyAt]).trim(), header: data.headers[at]!, value: null }));
}

/** Which cells of the tables that people review gave no value: columns that are gone, words no list has, values wiped out. */
export function unreadCells(tables: readonly TableData[], problems: readonly ReadProblem[]): Unread {
  const missing = new Set<string>();
  const lost = new Set<string>();
  for (const { table, columns } of sheets) {
    const data = tables.find(({ name }) => name === table);
    if (!data) continue;
    const headers = data.headers.map(foldHeader);
    for (const { id, header } of columns) {
      const at = Object.values<string>(header).map((word) => headers.indexOf(foldHeader(word))).find((found) => found >= 0);
      if (at === undefined) missing.add(place(table, id));
      for (const problem of problems) if (at !== undefined && problem.table === table && headers[at] === foldHeader(problem.header)) lost.add(place(table, problem.key, id));
    }
  }
  return (table, row, field) => (missing.has(place(table, field)) ? "column" : lost.has(place(table, row, field)) ? "cell" : null);
}
