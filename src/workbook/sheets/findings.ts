import { ledgerComparison } from "../../ledger/ledger-comparison";
import type { Finding } from "../../findings/finding";
import { findingsWords } from "../../wording/comparison-sheets";
import { findingInWords, findingWords, severityWords } from "../../wording/findings";
import { shown } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { SheetContext, TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { figureSource } from "./figure-source";

const { columns: say } = findingsWords;

export const findingsSheet: TableSheetSpec<Finding, LedgerData> = {
  id: "findings",
  table: "T_Findings",
  words: findingsWords,
  tabColor: "9C2B2B",
  frozen: 1,
  printed: 8,
  rows: ({ ledger }) => ledgerComparison(ledger).findings,
  columns: [
    shown("key", say.key, 11, (row, { data }) => ledgerComparison(data.ledger).findingKey(row), { style: styles.key }),
    shown("severity", say.severity, { zh: 9, en: 15 }, (row, at) => at.say(severityWords[row.severity]), {
      style: styles.centred,
      formats: (language) => [{ kind: "equals", text: severityWords.error[language], style: { color: styles.ink.alarm, fill: "FBE3E1", bold: true } }],
    }),
    shown("kind", say.kind, 20, (row, at) => at.say(findingWords[row.kind]), { style: styles.prose }),
    shown("message", say.message, 62, (row, { language }) => findingInWords(row, language), { style: { ...styles.prose, bold: true } }),
    shown("first", say.first, 30, (row, at) => source(row, 0, at), { style: { ...styles.prose, color: styles.ink.link } }),
    shown("second", say.second, 30, (row, at) => source(row, 1, at), { style: { ...styles.prose, color: styles.ink.link } }),
    shown("explained", say.explained, 34, (row, at) => explanation(row, at)?.value ?? null, { style: styles.prose }),
    shown("by", say.by, 12, (row, at) => explanation(row, at)?.by ?? null, { style: styles.centred }),
  ],
};

function source(row: Finding, index: number, at: SheetContext<LedgerData>) {
  const figure = row.sources[index];
  return figure ? figureSource(figure, at) : null;
}

/** Kept in T_Decisions, so that a finding explained once stays explained. */
const explanation = (row: Finding, { data }: SheetContext<LedgerData>) =>
  data.ledger.decisions.filter((d) => d.field === "explained" && d.row === ledgerComparison(data.ledger).findingKey(row)).at(-1);
