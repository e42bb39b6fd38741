/** How the tables of a ledger have changed, so that older workbooks open with everything in them. */
import type { Words } from "../wording/ledger";
import type { TableName } from "./plan";

/** Version of the tables' columns, kept in the document properties. A workbook without one is older than the first. */
export const schemaVersion = 2;
export const schemaProperty = "ReplyLedgerSchema";

export interface Migration {
  /** The version that it leads to. */
  readonly to: number;
  /** What becomes of an older workbook, for people. */
  readonly what: Words;
  /** Headers that were other words before, in any language, by table and column. */
  readonly headers: Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>>;
}

/** Newest last. What an older workbook lacks altogether needs no entry: columns are read from the letters again, tables come with the next write. */
export const migrations: readonly Migration[] = [
  { to: 1, what: { zh: "表中缺少的列按原文补齐", en: "columns that were missing are filled from the letters" }, headers: {} },
  { to: 2, what: { zh: "“剔除”改称“略过”；指标目录记下名称", en: "the catalogue keeps names that people gave" }, headers: { T_Replies: { dismissed: ["剔除"] } } },
];

/** Former headers of a column. */
export const formerHeaders = (table: TableName, column: string): readonly string[] => migrations.flatMap(({ headers }) => headers[table]?.[column] ?? []);

/** The version a workbook says it has; 0 where it says none, null where it says what is no version. */
export function versionOf(properties: Readonly<Record<string, string>>): number | null {
  const said = properties[schemaProperty];
  if (said === undefined) return 0;
  const version = Number(said);
  return Number.isInteger(version) && version >= 0 ? version : null;
}
