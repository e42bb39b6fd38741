import type { DismissedRecord } from "../../ledger/records";
import { dismissWords } from "../../wording/ledger";
import { dismissedWords } from "../../wording/sheets";
import { coded, text } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { checkColumn, letterColumn, paragraphColumn, placeColumns, stampColumn } from "./tracing";

type Row = DismissedRecord;
const { columns: say } = dismissedWords;

export const dismissedSheet: TableSheetSpec<Row, LedgerData> = {
  id: "dismissed",
  table: "T_Dismissed",
  words: dismissedWords,
  tabColor: "A6A6A6",
  frozen: 2,
  printed: 6,
  rows: ({ ledger }) => ledger.dismissed,
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    text("quote", say.quote, 18, { style: styles.prose }),
    coded("reason", say.reason, 16, dismissWords),
    text("context", say.context, 70, { style: styles.prose }),
    letterColumn(say.reply),
    paragraphColumn(say.paragraph),
    checkColumn(say.check),
    text("rule", say.rule, 24, { style: styles.tracing }),
    ...placeColumns(say),
    stampColumn("T_Dismissed", say.stamp),
  ],
  blank: { key: "", letter: "", paragraph: 1, start: 0, end: 0, quote: "", stale: false, reason: "other", rule: "", context: "" },
};
