import { ledgerFollow, type TrackedCommitment } from "../../ledger/ledger-follow";
import type { SourceRecord } from "../../ledger/records";
import type { ShownStatus } from "../../followthrough/shown-status";
import { squeeze } from "../../text/squeeze";
import { parted } from "../../wording/lists";
import { figureAsPrinted } from "../../wording/figure";
import { followStatusWords, measurableWords, reasonsInWords, shownStatusWords } from "../../wording/followthrough";
import { commitmentsWords, standingWords, trackingWords, type Standing } from "../../wording/followthrough-sheets";
import { coded, linked, maybeText, shown, text } from "../columns";
import { letterLabel, type LedgerData } from "../ledger-data";
import type { ColumnSpec, ColumnWidth, TableSheetSpec } from "../sheet-spec";
import * as styles from "../styles";
import { standingOf } from "./standing";

const { columns: say } = commitmentsWords;

/** The parts of a row that a person may change, and the promise itself where the row comes from the letters. */
export interface CommitmentRow {
  readonly key: string;
  readonly status: ShownStatus;
  readonly proposed: ShownStatus;
  readonly remark: string | null;
  readonly by: string | null;
  readonly tracked: TrackedCommitment | null;
}

type Column = ColumnSpec<CommitmentRow, LedgerData>;
const of = (id: string, header: (typeof say)[keyof typeof say], width: ColumnWidth, cell: (tracked: TrackedCommitment, at: Parameters<Column["cell"]>[1]) => ReturnType<Column["cell"]>, look: Partial<Column> = {}): Column =>
  ({ ...shown<CommitmentRow, LedgerData>(id, header, width, (row, at) => (row.tracked ? cell(row.tracked, at) : null)), ...look });

const order: readonly Standing[] = ["overdue", "this-year", "undated", "later", "settled"];

export const commitmentsSheet: TableSheetSpec<CommitmentRow, LedgerData> = {
  id: "commitments",
  table: "T_Commitments",
  words: commitmentsWords,
  tabColor: "BF8F00",
  frozen: 2,
  printed: 10,
  rows: ({ ledger, made }) => {
    const today = made.at.slice(0, 10);
    const place = (row: TrackedCommitment) => order.indexOf(standingOf(row, today));
    return [...ledgerFollow(ledger)]
      .sort((a, b) => place(a) - place(b) || (a.followed.commitment.due ?? "").localeCompare(b.followed.commitment.due ?? "")
        || (a.followed.commitment.year ?? 0) - (b.followed.commitment.year ?? 0))
      .map((tracked) => ({ key: tracked.key, status: tracked.shown, proposed: tracked.proposed, remark: tracked.remark, by: tracked.by, tracked }));
  },
  columns: [
    text("key", say.key, 13, { style: styles.key }),
    coded("status", say.status, { zh: 14, en: 19 }, shownStatusWords, {
      style: { ...styles.centred, bold: true },
      formats: (language) => [
        { kind: "equals", text: followStatusWords.met[language], style: { fill: "E3F2E1" } },
        { kind: "equals", text: followStatusWords.done[language], style: { fill: "E3F2E1" } },
        { kind: "equals", text: followStatusWords.partial[language], style: { fill: "FDF1D3" } },
        { kind: "equals", text: followStatusWords.changed[language], style: { fill: "ECE7F6" } },
        { kind: "equals", text: followStatusWords["no-response"][language], style: { fill: "F1F3F5" } },
        { kind: "equals", text: shownStatusWords["not-yet"][language], style: { color: styles.ink.quiet } },
      ],
    }),
    of("standing", say.standing, { zh: 10, en: 14 }, (row, at) => at.say(standingWords[standingOf(row, at.data.made.at.slice(0, 10))]), {
      style: styles.centred,
      formats: (language) => [{ kind: "equals", text: standingWords.overdue[language], style: { color: styles.ink.alarm, bold: true } }],
    }),
    of("text", say.text, 46, (row) => squeeze(row.followed.commitment.text), { style: { ...styles.prose, bold: true } }),
    of("target", say.target, 16, (row, { language }) => parted(row.followed.commitment.targets.map(({ metric }) => figureAsPrinted(metric, language)), language), { style: styles.prose }),
    of("due", say.due, 11, (row) => row.followed.commitment.due, { style: styles.centred }),
    of("response", say.response, 52, (row) => {
      const [first] = row.followed.responses;
      return first ? squeeze(first.text) : null;
    }, { style: styles.prose }),
    of("certain", say.certain, { zh: 9, en: 16 }, (row, at) => (row.followed.responses[0] ? at.say(row.followed.responses[0].certain ? trackingWords.certain : trackingWords.likely) : null), { style: styles.centred }),
    of("answeredBy", say.answeredBy, 22, (row, at) => {
      const response = row.followed.responses[0];
      return response ? linked(letterLabel(at.data.reply(response.file)), at, "T_Source", paragraphAt(at.data, response.file, response.span.start)?.key ?? null) : null;
    }, { style: { ...styles.prose, color: styles.ink.link } }),
    maybeText("remark", say.remark, 28, { style: styles.prose }),
    of("why", say.why, 40, (row, { language }) => (row.followed.responses[0] ? reasonsInWords(row.followed.responses[0].evidence, language) : null), { style: { ...styles.prose, color: styles.ink.quiet } }),
    of("year", say.year, 7, (row) => row.followed.commitment.year, { style: { ...styles.number, format: "0" } }),
    of("agency", say.agency, 16, (row) => row.followed.commitment.agency, { style: styles.prose }),
    of("reply", say.reply, 22, (row, at) => letterLabel(at.data.reply(row.followed.commitment.file)), { style: styles.prose }),
    of("paragraph", say.paragraph, 10, (row, at) => {
      const { file, span } = row.followed.commitment;
      const piece = paragraphAt(at.data, file, span.start);
      return piece ? linked(`¶${piece.paragraph}`, at, "T_Source", piece.key) : null;
    }, { style: styles.link }),
    of("subject", say.subject, 28, (row) => row.followed.commitment.subject, { style: styles.prose }),
    of("measurable", say.measurable, { zh: 10, en: 15 }, (row, at) => at.say(measurableWords[row.followed.commitment.measurable]), { style: styles.centred }),
    coded("proposed", say.proposed, { zh: 14, en: 19 }, shownStatusWords, { style: { ...styles.centred, color: styles.ink.quiet } }),
    maybeText("by", say.by, 12, { style: styles.centred }),
    of("letter", say.letter, 10, (row) => row.followed.commitment.file, { style: styles.tracing }),
    of("start", say.start, 8, (row) => row.followed.commitment.span.start, { style: { ...styles.tracing, format: "0", align: "right" } }),
    of("end", say.end, 8, (row) => row.followed.commitment.span.end, { style: { ...styles.tracing, format: "0", align: "right" } }),
  ],
  blank: { key: "", status: "no-response", proposed: "no-response", remark: null, by: null, tracked: null },
};

/** The paragraphs of each letter, in order. */
const paragraphsOf = new WeakMap<LedgerData, ReadonlyMap<string, readonly SourceRecord[]>>();

function paragraphAt(data: LedgerData, letter: string, offset: number): SourceRecord | undefined {
  let known = paragraphsOf.get(data);
  if (!known) {
    const made = new Map<string, SourceRecord[]>();
    for (const piece of data.ledger.source) {
      const own = made.get(piece.letter);
      if (own) own.push(piece);
      else made.set(piece.letter, [piece]);
    }
    paragraphsOf.set(data, (known = made));
  }
  return known.get(letter)?.filter(({ start }) => start <= offset).at(-1);
}
