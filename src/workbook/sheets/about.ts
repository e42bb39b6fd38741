/** The first sheet: what the workbook is, what is in it, how to read it. */
import type { Aspect } from "../../letter/letter";
import type { Qualifier } from "../../metrics/metric";
import { aspectWords, qualifierMeaning, qualifierWords, caseWords, type Words } from "../../wording/ledger";
import { aboutWords, counted } from "../../wording/about";
import { measuresWords } from "../../wording/comparison-measures";
import { findingsWords, indicatorsWords, observationsWords, tableWords } from "../../wording/comparison-sheets";
import { commitmentsWords, trackingWords } from "../../wording/followthrough-sheets";
import { decisionsWords, dismissedWords, metricsWords, repliesWords, sourceWords, statementsWords } from "../../wording/sheets";
import { generalWords } from "../../wording/workbook";
import type { LedgerData } from "../ledger-data";
import { letterLabel } from "../ledger-data";
import type { BlockPlan, Cell, CellStyle, Rect, TableName } from "../plan";
import { lineHeight, linesOf, rowHeight } from "../row-height";
import type { FreeSheetSpec, SheetContext } from "../sheet-spec";
import * as styles from "../styles";

type At = SheetContext<LedgerData>;

const label: CellStyle = { color: styles.ink.quiet, valign: "top" };
const value: CellStyle = { color: styles.ink.dark, valign: "top", wrap: true };
const section: CellStyle = { bold: true, size: 12, color: styles.ink.head, border: "bottom", valign: "middle" };
const headCell: CellStyle = { bold: true, color: styles.ink.quiet, border: "bottom", valign: "middle", wrap: true };
const cell: CellStyle = { valign: "top", wrap: true, border: "bottom", format: "@" };
const countCell: CellStyle = { ...cell, align: "right", format: "#,##0" };

/** A margin, then the columns of the letter list; sentences run over several of them. */
const widths = [2, 17, 15, 27, 24, 40, 11, 9, 10];
const last = widths.length - 1;
const blankRow: readonly Cell[] = [];

export const aboutSheet: FreeSheetSpec<LedgerData> = {
  id: "about",
  name: aboutWords.name,
  build: (at) => {
    const rows: (readonly Cell[])[] = [];
    const merges: Rect[] = [];
    const heights: Record<number, number> = {};
    const add = (cells: readonly Cell[], height?: number): void => {
      if (height) heights[rows.length] = height;
      rows.push(cells);
    };
    const wide = (first: readonly Cell[], text: string, style: CellStyle, height?: number): void => {
      merges.push({ row: rows.length, column: first.length, rows: 1, columns: last - first.length + 1 });
      add([...first, { value: text, style }, ...Array.from({ length: last - first.length }, () => ({ value: null, style }))], height);
    };
    const heading = (text: string): void => {
      add(blankRow, 8);
      wide([null], text, section, 24);
    };

    const { say, data } = at;
    /** Merged cells don't grow by themselves. */
    const fit = (text: string, column: number): number =>
      linesOf(text, widths.slice(column).reduce((sum, width) => sum + width, 0)) * lineHeight[at.language] + 3;
    wide([null], say(generalWords.product), { bold: true, size: 22, color: styles.ink.head, valign: "middle" }, 38);
    wide([null], say(aboutWords.purpose), { ...value, color: styles.ink.quiet }, 32);

    heading(say(aboutWords.inBrief));
    for (const [name, text] of brief(at)) wide([null, { value: name, style: label }], text, value, 18);

    heading(say(aboutWords.sheets));
    for (const { id, table, words } of sheetList) {
      const link = at.linkToSheet(id);
      if (!link) continue;
      wide([null, { value: say(words.name), style: { ...value, color: styles.ink.link, bold: true }, link },
        { value: table ? counted.rows(at.count(table), at.language) : null, style: { ...value, align: "right", color: styles.ink.quiet } }],
      say(words.note), { ...value, indent: 1 }, fit(say(words.note), 3));
    }

    heading(say(aboutWords.howTo));
    for (const sentence of aboutWords.advice) wide([null], `• ${say(sentence)}`, value, fit(say(sentence), 1));

    heading(say(aboutWords.legend));
    for (const [index, aspect] of (Object.keys(aspectWords) as Aspect[]).entries()) {
      wide([null, index === 0 ? { value: say(metricsWords.columns.aspect), style: label } : null, swatch(at, aspect)], say(aboutWords.aspects[aspect]), { ...value, indent: 1 }, 18);
    }
    for (const [index, qualifier] of (Object.keys(qualifierWords) as Qualifier[]).entries()) {
      wide([null, index === 0 ? { value: say(metricsWords.columns.qualifier), style: label } : null,
        { value: say(qualifierWords[qualifier]), style: { ...value, align: "center" } }], say(qualifierMeaning[qualifier]), { ...value, indent: 1 }, 18);
    }
    for (const [name, meaning] of aboutWords.terms) {
      wide([null, { value: say(name), style: label }], say(meaning), value, fit(say(meaning), 2));
    }

    heading(say(aboutWords.letters));
    const lettersAt = rows.length;
    for (const [index, reply] of data.ledger.replies.entries()) {
      const cells = [null, reply.date, null, letterLabel(reply), reply.agency, reply.proposalTitle];
      heights[lettersAt + 1 + index] = rowHeight(cells, widths.map((width) => ({ width, style: cell })), at.language);
    }
    return {
      tabColor: styles.ink.head,
      gridLines: false,
      columnWidths: widths,
      rowHeights: heights,
      merges,
      blocks: [
        { at: { row: 0, column: 0 }, rows },
        letterList(at, lettersAt),
      ],
      print: {
        orientation: "portrait", paper: "A4", fitToWidth: true, footer: say(generalWords.footer),
        area: { row: 0, column: 0, rows: lettersAt + 1 + Math.max(1, data.ledger.replies.length), columns: widths.length },
      },
    };
  },
};

/** In the workbook's order; sheets that aren't one table have no rows to count. */
const sheetList: readonly { readonly id: string; readonly table?: TableName; readonly words: { readonly name: Words; readonly note: Words } }[] = [
  { id: "comparison", words: tableWords },
  { id: "findings", table: "T_Findings", words: findingsWords },
  { id: "measuresCompared", words: measuresWords },
  { id: "tracking", words: trackingWords },
  { id: "commitments", table: "T_Commitments", words: commitmentsWords },
  { id: "replies", table: "T_Replies", words: repliesWords },
  { id: "statements", table: "T_Statements", words: statementsWords },
  { id: "metrics", table: "T_Metrics", words: metricsWords },
  { id: "dismissed", table: "T_Dismissed", words: dismissedWords },
  { id: "indicators", table: "T_Indicators", words: indicatorsWords },
  { id: "observations", table: "T_Observations", words: observationsWords },
  { id: "source", table: "T_Source", words: sourceWords },
  { id: "decisions", table: "T_Decisions", words: decisionsWords },
];

const swatch = ({ say }: At, aspect: Aspect): Cell =>
  ({ value: say(aspectWords[aspect]), style: { ...value, align: "center", fill: styles.aspectFill[aspect] } });

function brief({ data, language, say }: At): (readonly [string, string])[] {
  const { replies, statements } = data.ledger;
  const years = replies.map(({ year }) => year).filter((year): year is number => year !== null);
  const agencies = new Set(replies.flatMap((reply) => (reply.agencies.length > 0 ? reply.agencies : reply.agency ?? [])));
  const span = years.length === 0 ? "" : Math.min(...years) === Math.max(...years) ? `${years[0]}` : `${Math.min(...years)}–${Math.max(...years)}`;
  const of = (aspect: Aspect): number => statements.filter((statement) => statement.aspect === aspect).length;
  return [
    [say(aboutWords.replies), counted.replies(replies.length, agencies.size, span, language)],
    [say(statementsWords.name), counted.statements(
      statements.length, (Object.keys(aspectWords) as Aspect[]).filter((aspect) => of(aspect) > 0).map((aspect) => [say(aspectWords[aspect]), of(aspect)]), language)],
    [say(aboutWords.coverage), counted.coverage(data.total, language)],
    [say(aboutWords.made), counted.made(data.made.at, data.made.by, language)],
  ];
}

/** One line per letter, last on the sheet so that it can grow and shrink. */
function letterList({ data, say, linkToRow }: At, row: number): BlockPlan {
  const { columns: words } = repliesWords;
  const head = [words.date, words.proposalKind, words.docNumber, words.agency, words.proposalTitle, words.statements, words.metrics, words.dismissed];
  return {
    at: { row, column: 1 },
    clearBelow: true,
    rows: [
      head.map((title, index) => ({ value: say(title), style: index > 4 ? { ...headCell, align: "right" as const } : headCell })),
      ...data.ledger.replies.map((reply) => {
        const counts = data.of(reply.key);
        const link = linkToRow("T_Replies", reply.key);
        return [
          { value: reply.date, style: cell },
          { value: reply.proposalKind ? say(caseWords[reply.proposalKind]) : null, style: cell },
          { value: letterLabel(reply), style: { ...cell, color: styles.ink.link }, ...(link ? { link } : {}) },
          { value: reply.agency, style: cell },
          { value: reply.proposalTitle, style: cell },
          { value: counts.statements, style: countCell },
          { value: counts.metrics, style: countCell },
          { value: counts.dismissed, style: countCell },
        ];
      }),
    ],
  };
}
