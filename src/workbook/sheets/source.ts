import type { SourceRecord } from "../../ledger/records";
import { sourceWords } from "../../wording/sheets";
import { foundIn } from "../../wording/workbook";
import { linked, number, shown, text } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { letterColumn } from "./tracing";

type Row = SourceRecord;
const { columns: say } = sourceWords;

export const sourceSheet: TableSheetSpec<Row, LedgerData> = {
  id: "source",
  table: "T_Source",
  words: sourceWords,
  tabColor: styles.ink.quiet,
  frozen: 0,
  printed: 5,
  rows: ({ ledger }) => ledger.source,
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    letterColumn(say.reply),
    number("paragraph", say.paragraph, 10, { style: { ...styles.number, format: "0", align: "center", color: styles.ink.quiet } }),
    text("text", say.text, 100, { style: styles.prose }),
    shown("found", say.found, 18, (row, at) => {
      const { statements, metrics, first } = at.data.found(row);
      return first ? linked(foundIn(statements, metrics, at.language), at, first.table, first.key) : null;
    }, { style: { ...styles.link, align: "left", wrap: true } }),
    text("ending", say.ending, 9, { style: styles.tracing }),
    text("letter", say.letter, 10, { style: styles.tracing }),
    number("start", say.start, 8, { style: { ...styles.tracing, format: "0", align: "right" } }),
  ],
  blank: { key: "", letter: "", paragraph: 1, start: 0, text: "", ending: "" },
};
