/** The usual kinds of columns. Each writes a field of the row and reads it back. */
import { parted } from "../wording/lists";
import type { Language } from "../wording/language";
import type { Words, WordsFor } from "../wording/ledger";
import type { Cell, CellStyle, CellValue, ColumnFormat, TableName } from "./plan";
import type { ColumnSpec, ColumnWidth, SheetContext } from "./sheet-spec";
import * as styles from "./styles";

export interface Look {
  readonly style?: CellStyle;
  readonly hidden?: boolean;
  readonly formats?: (language: Language) => readonly ColumnFormat[];
}

/** Fields of a row whose values are of one type. */
type FieldOf<Row, Value> = { [Field in keyof Row]-?: Row[Field] extends Value ? Field : never }[keyof Row] & string;

const words = (cell: CellValue): string => (cell === null ? "" : String(cell).trim());
const set = <Row>(field: keyof Row & string, value: unknown): Partial<Row> => ({ [field]: value }) as Partial<Row>;

/** Text that must be there; white space is kept, because quotes are compared. */
export function text<Row, Data>(field: FieldOf<Row, string>, header: Words, width: ColumnWidth, look: Look = {}): ColumnSpec<Row, Data> {
  return {
    id: field, header, width, style: styles.text, ...look,
    cell: (row) => row[field] as string,
    read: (cell) => set<Row>(field, cell === null ? "" : String(cell)),
  };
}

/** Text that may be missing; an empty cell reads as null. */
export function maybeText<Row, Data>(field: FieldOf<Row, string | null>, header: Words, width: ColumnWidth, look: Look = {}): ColumnSpec<Row, Data> {
  return {
    id: field, header, width, style: styles.text, ...look,
    cell: (row) => row[field] as string | null,
    read: (cell) => set<Row>(field, words(cell) || null),
  };
}

/** Several texts in one cell, parted by ； (either width reads back). */
export function list<Row, Data>(field: FieldOf<Row, readonly string[]>, header: Words, width: ColumnWidth, look: Look = {}): ColumnSpec<Row, Data> {
  return {
    id: field, header, width, style: styles.prose, ...look,
    cell: (row, { language }) => parted(row[field] as readonly string[], language),
    read: (cell) => set<Row>(field, words(cell).split(/[；;]/u).map((part) => part.trim()).filter(Boolean)),
  };
}

/** A number; `format` may depend on the row. Text that says a number (12,000) reads as one. */
export function number<Row, Data>(
  field: FieldOf<Row, number | null>, header: Words, width: ColumnWidth, look: Look & { readonly format?: (row: Row) => string } = {},
): ColumnSpec<Row, Data> {
  const { format, ...rest } = look;
  return {
    id: field, header, width, style: { ...styles.number, format: "0" }, ...rest,
    cell: (row) => {
      const value = row[field] as number | null;
      return format && value !== null ? { value, style: { format: format(row) } } : value;
    },
    read: (cell) => set<Row>(field, readNumber(cell)),
  };
}

/** A code shown as a word; the word of either language reads back. */
export function coded<Row, Data, Code extends string>(
  field: FieldOf<Row, Code | null>, header: Words, width: ColumnWidth, codes: WordsFor<Code>, look: Look = {},
): ColumnSpec<Row, Data> {
  const codeOf = new Map<string, Code>();
  for (const code of Object.keys(codes) as Code[]) {
    for (const word of Object.values<string>(codes[code])) codeOf.set(word.toLowerCase(), code);
  }
  return {
    id: field, header, width, style: styles.centred, ...look,
    validation: (language) => {
      const values = (Object.keys(codes) as Code[]).map((code) => codes[code][language]);
      return fitsList(values) ? { rule: { kind: "list", values }, allowBlank: true } : undefined;
    },
    cell: (row, { language }) => {
      const code = row[field] as Code | null;
      return code === null ? null : codes[code][language];
    },
    read: (cell) => {
      const word = words(cell);
      if (!word) return set<Row>(field, null);
      const code = codeOf.get(word.toLowerCase());
      if (!code) throw new RangeError(`no such word: ${word}`);
      return set<Row>(field, code);
    },
  };
}

/** Yes or no in two words. */
export function flag<Row, Data>(field: FieldOf<Row, boolean>, header: Words, width: ColumnWidth, yes: Words, no: Words, look: Look = {}): ColumnSpec<Row, Data> {
  return {
    id: field, header, width, style: styles.centred, ...look,
    cell: (row, { say }) => say(row[field] ? yes : no),
    read: (cell) => set<Row>(field, Object.values<string>(yes).includes(words(cell))),
  };
}

/** Something worked out from the row, never read back. */
export function shown<Row, Data>(id: string, header: Words, width: ColumnWidth, cell: (row: Row, at: SheetContext<Data>) => Cell, look: Look = {}): ColumnSpec<Row, Data> {
  return { id, header, width, style: styles.text, ...look, cell };
}

/** A value that leads to a row of a table when clicked, where that row exists. */
export function linked<Data>(value: CellValue, at: SheetContext<Data>, table: TableName, key: string | null): Cell {
  const link = key === null ? undefined : at.linkToRow(table, key);
  return link ? { value, link } : { value, style: { color: styles.ink.dark } };
}

/** Excel keeps a list of at most 255 characters, parted by commas. */
export const fitsList = (values: readonly string[]): boolean => values.join(",").length <= 255 && !values.some((value) => value.includes(","));

function readNumber(cell: CellValue): number | null {
  if (typeof cell === "number") return cell;
  const digits = words(cell).replace(/,/gu, "");
  if (!digits) return null;
  const value = Number(digits);
  if (!Number.isFinite(value)) throw new RangeError(`no number: ${digits}`);
  return value;
}
