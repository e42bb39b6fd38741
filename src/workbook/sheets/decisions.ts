import type { DecisionRecord } from "../../ledger/records";
import { decisionInWords } from "../../wording/decisions";
import { decisionsWords } from "../../wording/sheets";
import { shown, text } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";

const { columns: say } = decisionsWords;

export const decisionsSheet: TableSheetSpec<DecisionRecord, LedgerData> = {
  id: "decisions",
  table: "T_Decisions",
  words: decisionsWords,
  tabColor: "7F6000",
  frozen: 1,
  printed: 9,
  rows: ({ ledger }) => ledger.decisions,
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    text("row", say.row, 16),
    shown("words", say.words, 34, (decision, { language }) => decisionInWords(decision, language), { style: styles.prose }),
    text("field", say.field, 14),
    text("was", say.was, 26, { style: styles.prose }),
    text("value", say.value, 26, { style: styles.prose }),
    text("by", say.by, 14),
    text("at", say.at, 16),
    text("why", say.why, 44, { style: styles.prose }),
  ],
  blank: { key: "", row: "", field: "", was: "", value: "", by: "", at: "", why: "" },
};
