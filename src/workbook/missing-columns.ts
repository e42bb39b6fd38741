/** Columns that an older workbook lacks, or that somebody deleted: filled from the letters, read again. */
import { asRead } from "../ledger/as-read";
import type { Ledger, LetterRecords } from "../ledger/records";
import type { TableData } from "./host";
import { columnsIn } from "./read-rows";
import type { TableSheetSpec } from "./sheet-spec";
import { dismissedSheet } from "./sheets/dismissed";
import { metricsSheet } from "./sheets/metrics";
import { repliesSheet } from "./sheets/replies";
import { statementsSheet } from "./sheets/statements";

type Part = "metrics" | "statements" | "dismissed";
/** A stamp says what was written; without one, every cell is held against the letter. */
const never = new Set(["stamp"]);

/** The ledger with what its tables have no column for. The key of a row tells its letter. */
export function withMissingColumns(ledger: Ledger, tables: readonly TableData[]): Ledger {
  const replies = missing(repliesSheet, tables);
  const parts = { metrics: missing(metricsSheet, tables), statements: missing(statementsSheet, tables), dismissed: missing(dismissedSheet, tables) };
  if ([replies, ...Object.values(parts)].every(({ length }) => length === 0)) return ledger;
  const lettered = withLetters(ledger, parts);
  const read = new Map(lettered.replies.map(({ key }) => [key, asRead(lettered, key)]));
  const rows = <Row extends { readonly key: string; readonly letter: string }>(own: readonly Row[], part: Part): Row[] => own.map((row) => {
    const fresh = (read.get(row.letter)?.[part] as readonly Row[] | undefined)?.find(({ key }) => key === row.key);
    return fresh ? filled(row, fresh, parts[part]) : row;
  });
  return {
    ...lettered,
    replies: lettered.replies.map((reply) => filled(reply, (read.get(reply.key) as LetterRecords).reply, replies)),
    metrics: rows(lettered.metrics, "metrics"), statements: rows(lettered.statements, "statements"), dismissed: rows(lettered.dismissed, "dismissed"),
  };
}

function missing<Row, Data>(spec: TableSheetSpec<Row, Data>, tables: readonly TableData[]): string[] {
  const table = tables.find(({ name }) => name === spec.table);
  if (!table) return [];
  const there = new Set(columnsIn(spec, table).map(({ column }) => column.id));
  return spec.columns.filter(({ id, read }) => read && !there.has(id) && !never.has(id)).map(({ id }) => id);
}

function withLetters(ledger: Ledger, parts: Readonly<Record<Part, readonly string[]>>): Ledger {
  const lettered = <Row extends { readonly key: string; readonly letter: string }>(rows: readonly Row[], part: Part): readonly Row[] =>
    (parts[part].includes("letter") ? rows.map((row) => ({ ...row, letter: row.key.slice(0, Math.max(0, row.key.lastIndexOf("-"))) })) : rows);
  return { ...ledger, metrics: lettered(ledger.metrics, "metrics"), statements: lettered(ledger.statements, "statements"), dismissed: lettered(ledger.dismissed, "dismissed") };
}

const filled = <Row extends object>(row: Row, fresh: Row, fields: readonly string[]): Row =>
  ({ ...row, ...Object.fromEntries(fields.filter((field) => field in fresh && field !== "letter").map((field) => [field, (fresh as Readonly<Record<string, unknown>>)[field]])) });
