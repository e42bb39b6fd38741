/** The columns by which a row is traced to its words in the letter; the same in every table that quotes. */
import type { Located, Stamped } from "../../ledger/records";
import type { ReviewedTable } from "../../ledger/review-fields";
import { stampOf } from "../../ledger/stamp";
import { staleWords, type Words } from "../../wording/ledger";
import { flag, linked, number, shown, text } from "../columns";
import { letterLabel, type LedgerData } from "../ledger-data";
import type { ColumnSpec } from "../sheet-spec";
import * as styles from "../styles";

type Column<Row> = ColumnSpec<Row, LedgerData>;

export const letterColumn = (header: Words): Column<{ readonly letter: string }> =>
  shown("reply", header, 25, (row, { data }) => letterLabel(data.reply(row.letter)), { style: styles.prose });

/** ¶12, leading to the paragraph in the source sheet; the number reads back. */
export const paragraphColumn = (header: Words): Column<Located> => ({
  ...shown<Located, LedgerData>("paragraph", header, 10, (row, at) =>
    linked(`¶${row.paragraph}`, at, "T_Source", at.data.paragraph(row)?.key ?? null), { style: styles.link }),
  read: (cell) => ({ paragraph: Number(String(cell ?? "").replace(/^¶/u, "")) || 1 }),
});

export const checkColumn = (header: Words): Column<Located> => flag("stale", header, 11, staleWords.stale, staleWords.same, {
  formats: (language) => [{ kind: "equals", text: staleWords.stale[language], style: { color: styles.ink.alarm, fill: "FBE3E1", bold: true } }],
});

export const placeColumns = (say: { readonly letter: Words; readonly start: Words; readonly end: Words }): Column<Located>[] => [
  text("letter", say.letter, 10, { style: styles.tracing }),
  number("start", say.start, 8, { style: { ...styles.tracing, format: "0", align: "right" } }),
  number("end", say.end, 8, { style: { ...styles.tracing, format: "0", align: "right" } }),
];

/** By which a cell that somebody edited is told from one that was written so. */
export const stampColumn = (table: ReviewedTable, header: Words): Column<Stamped> => ({
  id: "stamp", header, width: 10, style: styles.tracing,
  cell: (row) => stampOf(table, row),
  read: (cell) => (cell === null ? {} : { stamp: String(cell) }),
});
