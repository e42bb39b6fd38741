import type { CellValue } from "../../workbook/plan";

/** Text that Excel would take for a formula, whatever the cell's format. */
const formulaLike = /^[=+\-@']/;
/** Text that a cell of General format would turn into a number, date, percentage, sum of money, boolean or error. */
const valueLike = /^\s*(?:[\d０-９.．(（¥￥$€£%#]|true\s*$|false\s*$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/**
 * A value as it is entered so that Excel keeps it as it is: an apostrophe in front is dropped by Excel and makes it text.
 * Null in an array means unchanged, so an empty cell is "".
 */
export function entryOf(value: CellValue, format: string | undefined): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  return formulaLike.test(value) || (format !== "@" && valueLike.test(value)) ? `'${value}` : value;
}

/** A formula of the plan has no equals sign. */
export const formulaEntry = (formula: string): string => `=${formula}`;

/** Bytes of this in the JSON of a request (UTF-8). */
export function jsonBytes(value: unknown): number {
  if (typeof value !== "string") return value === null || value === undefined ? 4 : typeof value === "object" ? JSON.stringify(value).length * 2 : String(value).length;
  let bytes = 3;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    bytes += code < 0x20 || code === 0x22 || code === 0x5c ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
