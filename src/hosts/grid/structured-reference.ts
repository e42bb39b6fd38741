import { absolute, sheetReference } from "../../workbook/addresses";
import { foldHeader } from "../../workbook/read-rows";

/** Where a table stands: `at` is its header row's first cell, rows and columns count from 0. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly headers: readonly string[];
  /** Rows below the header. */
  readonly rows: number;
}

/** Tables by their names in small letters. */
export type TablePlaces = ReadonlyMap<string, TablePlace>;

const token = /"[^"]*"|'[^']*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*|[^\p{L}_\\"']/uy;

/**
 * A formula with its references to tables as absolute ranges: Univer computes while it still loads tables, and keeps for
 * good what it understood of a formula then. Strings and names of sheets stay, as do references to what isn't there.
 *
 * `row` is that of the formula's cell, for `[#This Row]` and `@`.
 */
export function withoutTableNames(formula: string, row: number, tables: TablePlaces): string {
  let out = "";
  let at = 0;
  while (at < formula.length) {
    token.lastIndex = at;
    const word = token.exec(formula)?.[0] ?? formula[at]!;
    const end = at + word.length;
    const table = tables.get(word.toLowerCase());
    // Behind ! it is a name on a sheet, before ( or ! a function or a sheet.
    const known = table && formula[at - 1] !== "!" && formula[end] !== "(" && formula[end] !== "!" ? table : undefined;
    const close = formula[end] === "[" ? closing(formula, end) : -1;
    const unclosed = formula[end] === "[" && close < 0;
    const range = known && !unclosed ? rangeOf(known, close < 0 ? "" : formula.slice(end + 1, close), row) : undefined;
    out += range ?? word;
    at = range !== undefined && close >= 0 ? close + 1 : end;
  }
  return out;
}

/** Where the bracket opened at `open` closes; -1 where it doesn't. An apostrophe takes the next character's meaning away. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return i;
  }
  return -1;
}

const named = { "#all": [true, true], "#data": [false, true], "#headers": [true, false] } as const;

/** What stands between a reference's brackets as an absolute range; undefined where the table has no such part. */
function rangeOf({ sheet, at, headers, rows }: TablePlace, inside: string, row: number): string | undefined {
  const parts = partsOf(inside);
  if (!parts) return undefined;
  let [head, body] = parts.items.length === 0 ? [false, true] : [false, false];
  let own = false;
  for (const item of parts.items) {
    if (item === "#this row") own = true;
    else if (item in named) [head, body] = [head || named[item as keyof typeof named][0], body || named[item as keyof typeof named][1]];
    else return undefined;
  }
  if (own && (head || body || row <= at.row || row > at.row + rows)) return undefined;
  const folded = headers.map(foldHeader);
  const columns = parts.columns.map((column) => folded.indexOf(foldHeader(column)));
  if (columns.includes(-1)) return undefined;
  const [first, last] = columns.length === 0 ? [0, headers.length - 1] : [Math.min(...columns), Math.max(...columns)];
  const top = own ? row : head ? at.row : at.row + 1;
  const bottom = own ? row : body ? at.row + rows : at.row;
  return sheetReference(sheet, absolute({ row: top, column: at.column + first, rows: bottom - top + 1, columns: last - first + 1 }));
}

interface Parts {
  /** `#…` in small letters. */
  readonly items: readonly string[];
  readonly columns: readonly string[];
}

/** `列`, `@列`, `#All`, `[#This Row],[列]`, `[甲]:[乙]` and what lies between. */
function partsOf(inside: string): Parts | undefined {
  const text = inside.trim();
  const items: string[] = text.startsWith("@") ? ["#this row"] : [];
  const rest = text.startsWith("@") ? text.slice(1).trim() : text;
  if (rest === "") return { items, columns: [] };
  if (!rest.startsWith("[")) return rest.startsWith("#") ? { items: [...items, rest.toLowerCase()], columns: [] } : { items, columns: [unescaped(rest)] };
  const columns: string[] = [];
  for (let at = 0; at < rest.length; ) {
    const end = rest[at] === "[" ? closing(rest, at) : -1;
    if (end < 0) return undefined;
    const part = rest.slice(at + 1, end);
    if (part.startsWith("#")) items.push(part.toLowerCase());
    else columns.push(unescaped(part));
    at = end + 1;
    while (at < rest.length && " ,:".includes(rest[at]!)) at++;
  }
  return columns.length > 2 ? undefined : { items, columns };
}

const unescaped = (text: string): string => text.replace(/'(.)/gsu, "$1");
