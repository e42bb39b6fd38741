import type { ReplyRecord } from "../../ledger/records";
import { caseWords } from "../../wording/ledger";
import { repliesWords } from "../../wording/sheets";
import { coded, linked, list, maybeText, number, shown, text } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { stampColumn } from "./tracing";

type Row = ReplyRecord;
const { columns: say } = repliesWords;
const count = { style: { ...styles.number, format: "#,##0" } };

export const repliesSheet: TableSheetSpec<Row, LedgerData> = {
  id: "replies",
  table: "T_Replies",
  words: repliesWords,
  tabColor: styles.ink.head,
  frozen: 2,
  printed: 15,
  rows: ({ ledger }) => ledger.replies,
  columns: [
    text("key", say.key, 10, { style: styles.key }),
    maybeText("docNumber", say.docNumber, 24, { style: styles.prose }),
    maybeText("agency", say.agency, 24, { style: styles.prose }),
    maybeText("date", say.date, 11.5, { style: styles.centred }),
    number("year", say.year, 7, { style: { ...styles.number, format: "0", align: "center" } }),
    coded("proposalKind", say.proposalKind, 15, caseWords),
    maybeText("session", say.session, 22, { style: styles.prose }),
    maybeText("proposalNumber", say.proposalNumber, 13, { style: { ...styles.prose, align: "center" } }),
    maybeText("proposalTitle", say.proposalTitle, 40, { style: styles.prose }),
    maybeText("addressee", say.addressee, 18, { style: styles.prose }),
    shown("paragraphs", say.paragraphs, 11, (row, at) => {
      const first = at.data.paragraph({ letter: row.key, paragraph: 1 });
      return linked("¶1", at, "T_Source", first?.key ?? null);
    }, { style: styles.link }),
    shown("statements", say.statements, 11, (row, { data }) => data.of(row.key).statements, count),
    shown("numbers", say.numbers, 9, (row, { data }) => data.of(row.key).numbers, count),
    shown("metrics", say.metrics, 9, (row, { data }) => data.of(row.key).metrics, count),
    shown("dismissed", say.dismissed, 10, (row, { data }) => data.of(row.key).dismissed, count),
    list("agencies", say.agencies, 26, { style: { ...styles.tracing, wrap: true } }),
    maybeText("fileName", say.fileName, 24, { style: { ...styles.tracing, wrap: true } }),
    maybeText("readAt", say.readAt, 16, { style: styles.tracing }),
    text("fingerprint", say.fingerprint, 13, { style: styles.tracing }),
    stampColumn("T_Replies", say.stamp),
  ],
  blank: {
    key: "", docNumber: null, agency: null, agencies: [], date: null, year: null, addressee: null, proposalTitle: null,
    proposalKind: null, session: null, proposalNumber: null, fileName: null, readAt: null, fingerprint: "",
  },
};
