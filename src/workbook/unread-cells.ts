import type { Unread } from "../ledger/sheet-edits";
import type { TableData } from "./host";
import { foldHeader, type ReadProblem } from "./read-rows";
import { dismissedSheet } from "./sheets/dismissed";
import { metricsSheet } from "./sheets/metrics";
import { repliesSheet } from "./sheets/replies";
import { statementsSheet } from "./sheets/statements";

const sheets = [repliesSheet, statementsSheet, metricsSheet, dismissedSheet];
const place = (...parts: readonly string[]): string => parts.join("|");

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
      else if (table === metricsSheet.table && id === "value") for (const row of data.rows) if (foldHeader(row[at] ?? null) === "") lost.add(place(table, String(row[0]).trim(), id));
      for (const problem of problems) if (at !== undefined && problem.table === table && headers[at] === foldHeader(problem.header)) lost.add(place(table, problem.key, id));
    }
  }
  return (table, row, field) => (missing.has(place(table, field)) ? "column" : lost.has(place(table, row, field)) ? "cell" : null);
}
