import type { MetricRecord } from "../../ledger/records";
import type { Language } from "../../wording/language";
import { aspectWords, basisWords, metricKindWords, periodWords, qualifierWords, statusWords, type Words } from "../../wording/ledger";
import { metricsWords } from "../../wording/sheets";
import { coded, flag, maybeText, number, shown, text } from "../columns";
import { decimalsOf } from "../form-text";
import type { ColumnFormat } from "../plan";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { aspectFormats } from "./aspect-formats";
import { checkColumn, letterColumn, paragraphColumn, placeColumns, stampColumn } from "./tracing";

type Row = MetricRecord;
const { columns: say } = metricsWords;

/** 万 and 亿 multiplied out leave fewer decimals than were printed; an integer shows none. */
const quantity = (value: number | null): string => styles.decimalsFormat(decimalsOf(value ?? 0));
/** The usual word stands back, so that the others are seen. */
const quiet = (word: Words) => (language: Language): ColumnFormat[] => [{ kind: "equals", text: word[language], style: { color: "A3ABB6" } }];
const traced = { ...styles.tracing, align: "right" as const };

export const metricsSheet: TableSheetSpec<Row, LedgerData> = {
  id: "metrics",
  table: "T_Metrics",
  words: metricsWords,
  tabColor: "548235",
  frozen: 2,
  printed: 19,
  rows: ({ ledger }) => ledger.metrics,
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    text("name", say.name, 28, { style: { ...styles.prose, bold: true } }),
    text("quote", say.quote, 15, { style: styles.prose }),
    coded("qualifier", say.qualifier, 10, qualifierWords, { formats: quiet(qualifierWords.exact) }),
    number("value", say.value, 11, { format: (row) => styles.decimalsFormat(row.decimals) }),
    number("valueMax", say.valueMax, 10, { format: (row) => styles.decimalsFormat(row.decimals) }),
    text("unit", say.unit, 11, { style: { ...styles.text, indent: 1 } }),
    number("si", say.si, 16, { format: (row) => styles.decimalsFormat(decimalsOf(row.si) || (row.unit === row.baseUnit ? row.decimals : 0)) }),
    text("baseUnit", say.baseUnit, 10, { style: { ...styles.text, indent: 1 } }),
    coded("kind", say.kind, 11, metricKindWords),
    coded("status", say.status, 8, statusWords, {
      formats: (language) => [{ kind: "equals", text: statusWords.target[language], style: { fill: "FDF1D3" } }],
    }),
    coded("basis", say.basis, 11, basisWords, { formats: quiet(basisWords.none) }),
    maybeText("from", say.from, 8.5, { style: styles.centred }),
    maybeText("to", say.to, 8.5, { style: styles.centred }),
    flag("periodStated", say.period, 9, periodWords.stated, periodWords.inferred, {
      formats: (language) => [{ kind: "equals", text: periodWords.inferred[language], style: { color: styles.ink.quiet, italic: true } }],
    }),
    coded("aspect", say.aspect, 10, aspectWords, { formats: aspectFormats }),
    text("context", say.context, 56, { style: styles.prose }),
    letterColumn(say.reply),
    paragraphColumn(say.paragraph),
    number("certainty", say.certainty, 10, {
      style: { ...styles.number, format: "0%", align: "center" },
      formats: () => [{ kind: "compare", operator: "<", value: 0.6, style: { color: styles.ink.alarm, bold: true } }],
    }),
    checkColumn(say.check),
    shown("caption", say.caption, 46, (row, { data }) => data.statement(row.statement)?.caption ?? null, { style: styles.prose }),
    number("siMax", say.siMax, 14, { style: traced, format: (row) => quantity(row.siMax) }),
    number("low", say.low, 14, { style: traced, format: (row) => quantity(row.low) }),
    number("high", say.high, 14, { style: traced, format: (row) => quantity(row.high) }),
    maybeText("of", say.of, 14, { style: styles.tracing }),
    maybeText("statement", say.statement, 14, { style: styles.tracing }),
    number("decimals", say.decimals, 10, { style: { ...styles.tracing, format: "0", align: "right" } }),
    ...placeColumns(say),
    stampColumn("T_Metrics", say.stamp),
  ],
  blank: {
    key: "", letter: "", paragraph: 1, start: 0, end: 0, quote: "", stale: false, statement: null, aspect: null, name: "",
    qualifier: "exact", value: 0, valueMax: null, decimals: 0, unit: "", si: 0, siMax: null, baseUnit: "", low: null, high: null,
    kind: "level", status: "actual", basis: "none", from: null, to: null, periodStated: false, of: null, certainty: 0, context: "",
  },
};
