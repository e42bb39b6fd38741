import { quoteLimit, type StatementRecord } from "../../ledger/records";
import { aspectWords, statementWords } from "../../wording/ledger";
import { statementsWords } from "../../wording/sheets";
import { coded, linked, list, maybeText, number, shown, text } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { aspectFormats } from "./aspect-formats";
import { checkColumn, letterColumn, paragraphColumn, placeColumns, stampColumn } from "./tracing";

type Row = StatementRecord;
const { columns: say } = statementsWords;
const cut = "…";

export const statementsSheet: TableSheetSpec<Row, LedgerData> = {
  id: "statements",
  table: "T_Statements",
  words: statementsWords,
  tabColor: "2E75B6",
  frozen: 4,
  printed: 10,
  rows: ({ ledger }) => ledger.statements,
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    coded("aspect", say.aspect, 10, aspectWords, { formats: aspectFormats }),
    text("marker", say.marker, 8, { style: styles.centred }),
    text("caption", say.caption, 28, { style: { ...styles.prose, bold: true } }),
    {
      ...text<Row, LedgerData>("quote", say.quote, 76, { style: styles.prose }),
      // A statement longer than a page is cut, and says so; the mark isn't part of the quote.
      cell: (row) => (row.quote.length < row.end - row.start ? row.quote + cut : row.quote),
    },
    list("agencies", say.agencies, 16),
    list("policies", say.policies, 26),
    shown("metrics", say.metrics, 9, (row, at) => {
      const own = at.data.firstMetricOf(row.key);
      return own ? linked(own.count, at, "T_Metrics", own.key) : null;
    }, { style: { ...styles.link, format: "0" } }),
    letterColumn(say.reply),
    paragraphColumn(say.paragraph),
    checkColumn(say.check),
    shown("answers", say.answers, 46, (row, { data }) => data.statement(row.ask)?.caption ?? null, { style: styles.prose }),
    coded("kind", say.kind, 12, statementWords, { style: { ...styles.centred, color: styles.ink.quiet } }),
    number("level", say.level, 8, { style: { ...styles.tracing, format: "0", align: "right" } }),
    maybeText("ask", say.ask, 14, { style: styles.tracing }),
    ...placeColumns(say),
    stampColumn("T_Statements", say.stamp),
  ],
  settle: (row) => (row.quote.length > quoteLimit && row.quote.endsWith(cut) ? { ...row, quote: row.quote.slice(0, -1) } : row),
  blank: {
    key: "", letter: "", paragraph: 1, start: 0, end: 0, quote: "", stale: false, kind: "other", aspect: "other", marker: "",
    level: 1, caption: "", agencies: [], policies: [], ask: null,
  },
};
