import type { FiledObservation } from "../forms/filed-observation";
import { tidy, unitScale } from "../forms/unit-scale";
import { flagWords, observationsWords } from "../wording/comparison-sheets";
import { valueStatusWords } from "../wording/forms-checks";
import { filedWords } from "../wording/forms-sheets";
import { inUnit } from "../wording/in-unit";
import { coded, number, shown, text } from "./columns";
import { decimalsOf, grouped } from "./form-text";
import type { LedgerData } from "./ledger-data";
import type { Cell } from "./plan";
import type { ColumnSpec, TableSheetSpec } from "./sheet-spec";
import * as styles from "./styles";

type Column = ColumnSpec<FiledObservation, LedgerData>;

const { columns: say } = observationsWords;
/** As many decimals as the number has that was filled in. */
const asFiled = (value: number): string => styles.decimalsFormat(decimalsOf(value));
const quantity = (row: FiledObservation): Cell => ({ value: si(row), style: { format: asFiled(si(row)) } });
/** SDMX OBS_STATUS of what a department says of its value. */
const flags = { final: "A", provisional: "P", estimated: "E" } as const;
const si = ({ value, unit }: FiledObservation): number => tidy(value * unitScale(unit).factor);

/** A filed value in the columns that observations share. */
const shared: readonly Column[] = [
  text("key", say.key, 14, { style: styles.key }),
  text("title", say.title, 32, { style: { ...styles.prose, bold: true } }),
  number("year", say.year, 7, { style: { ...styles.number, format: "0", align: "center" } }),
  shown("printed", say.printed, 16, ({ value, unit }) => inUnit(grouped(value), unit), { style: { ...styles.text, align: "right" } }),
  shown("si", say.si, 18, quantity, { style: styles.number }),
  shown("low", say.low, 16, quantity, { style: styles.number }),
  shown("high", say.high, 16, quantity, { style: styles.number }),
  shown("flag", say.flag, 9, ({ status }, at) => `${flags[status]} ${at.say(flagWords[flags[status]])}`, { style: styles.centred }),
  shown("remark", say.remark, 34, ({ note }) => note || null, { style: styles.prose }),
  shown("source", say.source, 24, ({ department, filedOn }) => `${department}${filedOn ? `（${filedOn}）` : ""}`, { style: styles.prose }),
  text("code", say.indicator, 11, { style: styles.tracing }),
];

/** Columns that only filed values fill in. */
const own: readonly Column[] = [
  { id: "origin", header: filedWords.origin, width: 10, style: styles.centred, cell: (_, at) => at.say(filedWords.filed) },
  number("value", filedWords.value, 14, { style: styles.number, format: ({ value }) => asFiled(value) }),
  text("unit", filedWords.unit, 9, { style: styles.centred }),
  coded("status", filedWords.status, 9, valueStatusWords),
  number("before", filedWords.before, 14, { style: styles.number, format: ({ before }) => asFiled(before ?? 0) }),
  text("department", filedWords.department, 20, { style: styles.prose }),
  text("note", filedWords.note, 24, { style: styles.prose }),
  text("filedOn", filedWords.filedOn, 14),
  text("template", filedWords.template, 12, { style: styles.tracing }),
  text("version", filedWords.version, 11, { style: styles.tracing }),
  text("file", filedWords.file, 20, { style: styles.tracing }),
];

const cells = new Map([...shared, ...own].map((column) => [column.id === "code" ? "indicator" : column.id, column]));
/** The cell of a filed value in a column of the observations' sheet; nothing in columns that only stated ones have. */
export const filedCell = (id: string, row: FiledObservation, at: Parameters<Column["cell"]>[1]): ReturnType<Column["cell"]> => cells.get(id)?.cell(row, at) ?? null;

/** Columns for the observations' sheet to append; stated values only say where they come from. */
export const filedColumns: readonly Omit<Column, "cell" | "read">[] = own.map(({ cell: _cell, read: _read, ...column }) => column);

/** The filed rows of T_Observations read back; stated rows have no filed value and are dropped by `isFiled`. */
export const filedTable: TableSheetSpec<FiledObservation, LedgerData> = {
  id: "filed",
  table: "T_Observations",
  words: observationsWords,
  tabColor: "2E75B6",
  frozen: 0,
  printed: 0,
  rows: ({ ledger }) => ledger.filed,
  columns: [...shared, ...own],
  blank: {
    key: "", code: "", title: "", unit: "", department: "", year: 0, value: Number.NaN, status: "final", note: "", before: null,
    template: "", version: "", filedOn: "", file: "",
  },
};

export const isFiled = ({ key, value }: FiledObservation): boolean => key.startsWith("F-") && !Number.isNaN(value);
