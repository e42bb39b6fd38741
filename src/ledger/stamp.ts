import { hash } from "./keys";
import { fieldText, setFields, type ReviewedTable } from "./review-fields";

/**
 * Says what a row's fields were when it was written into a sheet: where the row's cells no longer give its stamp,
 * somebody edited them. A newer engine that reads otherwise leaves it alone.
 */
export function stampOf(table: ReviewedTable, row: object): string {
  const fields: readonly string[] = setFields[table];
  return hash(fields.map((field) => fieldText((row as Readonly<Record<string, unknown>>)[field])).join("\u0001")).slice(-6);
}
