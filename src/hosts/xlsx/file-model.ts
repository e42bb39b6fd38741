/** hucre's types that its xlsx entry doesn't name itself. */
import type { Sheet, Workbook, WriteOptions } from "hucre/xlsx";

export type { Cell, CellStyle, CellValue, ConditionalRule, DataValidation, Sheet, SheetChart, TableDefinition, Workbook } from "hucre/xlsx";
export type RowDef = NonNullable<Sheet["rowDefs"]> extends Map<number, infer Def> ? Def : never;
export type Border = NonNullable<import("hucre/xlsx").CellStyle["border"]>;
export type BorderSide = NonNullable<Border["top"]>;
export type FileProperties = NonNullable<Workbook["properties"]>;
export type SheetToWrite = WriteOptions["sheets"][number];
