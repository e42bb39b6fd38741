/** Commitments at a glance: counted by year and agency, a picture, and what is open and due. */
import { ledgerFollow, type TrackedCommitment } from "../../ledger/ledger-follow";
import { squeeze } from "../../text/squeeze";
import { shownStatuses, shownStatusWords } from "../../wording/followthrough";
import { commitmentsWords, standingWords, trackingWords as words } from "../../wording/followthrough-sheets";
import { generalWords } from "../../wording/workbook";
import { linked } from "../columns";
import type { LedgerData } from "../ledger-data";
import type { BlockPlan, Cell, CellStyle, ChartPlan } from "../plan";
import { lineHeight, linesOf } from "../row-height";
import type { FreeSheetSpec, SheetContext } from "../sheet-spec";
import * as styles from "../styles";
import { standingOf } from "./standing";

type At = SheetContext<LedgerData>;

/** Rows that the picture takes, and the longest list that still prints on a page. */
const HIGH = 13;
const LISTED = 30;
const TOP = 3;
/** Columns of counts; in the list below, the promise runs over several of them. */
const widths = [11, 24, 10, 10, 10, 12, 10, 10, 16, 20];
const PROMISE = 2;
const PROMISE_SPAN = 6;

/** Points of a row that nothing is said about, and of a portrait page at the scale at which the columns fit it. */
const ROW = 17;
const PAGE = 950;

const head: CellStyle = { bold: true, color: styles.ink.quiet, border: "bottom", valign: "middle", wrap: true, align: "center" };
const count: CellStyle = { ...styles.centred, format: "0" };
const sum: CellStyle = { ...count, bold: true };
const section: CellStyle = { bold: true, size: 12, color: styles.ink.head, valign: "middle" };

export const trackingSheet: FreeSheetSpec<LedgerData> = {
  id: "tracking",
  name: words.name,
  build: (at) => {
    const rows = ledgerFollow(at.data.ledger);
    const counts = countRows(rows, at);
    const chartRow = TOP + counts.length + 1;
    const listRow = chartRow + (rows.length > 0 ? HIGH + 1 : 0);
    const list = openList(rows, at);
    const note = at.say(rows.length === 0 ? words.empty : words.note);
    const heights: Readonly<Record<number, number>> = {
      0: 30, 1: linesOf(note, widths.slice(1).reduce((sum, own) => sum + own, 0)) * lineHeight[at.language] + 3, [TOP]: 34, [listRow]: 24,
      ...Object.fromEntries(list.slice(3).map((line, i) => [listRow + 3 + i, heightOf(line, at)])),
    };
    const high = Array.from({ length: listRow + list.length }, (_, row) => heights[row] ?? ROW).reduce((sum, own) => sum + own, 0);
    const blocks: BlockPlan[] = [
      { at: { row: 0, column: 0 }, rows: [[{ value: at.say(words.title), style: styles.title }]] },
      { at: { row: 1, column: 0 }, rows: [[home(at), { value: note, style: { ...styles.note, wrap: true, valign: "middle" } }]] },
      { at: { row: TOP, column: 0 }, rows: counts },
      { at: { row: listRow, column: 0 }, rows: list, clearBelow: true, clearAbove: listRow - TOP - counts.length },
    ];
    return {
      tabColor: "BF8F00",
      gridLines: false,
      columnWidths: widths,
      rowHeights: heights,
      merges: [{ row: 1, column: 1, rows: 1, columns: widths.length - 1 }, ...list.slice(3).map((_, i) => ({ row: listRow + 3 + i, column: PROMISE, rows: 1, columns: PROMISE_SPAN }))],
      blocks,
      ...(rows.length > 0 ? { charts: [chart(rows, TOP, counts.length, chartRow, at)] } : {}),
      print: {
        orientation: "portrait", paper: "A4", fitToWidth: true, header: at.say(words.title), footer: at.say(generalWords.footer),
        area: { row: 0, column: 0, rows: listRow + list.length, columns: widths.length },
        // All on one page, or the list under its heading on a page of its own
        ...(high <= PAGE ? { onePage: true } : list.length > 3 ? { breaksBefore: [listRow] } : {}),
      },
    };
  },
};

function home(at: At): Cell {
  const link = at.linkToSheet("about");
  return link ? { value: at.say(generalWords.home), style: { ...styles.note, color: styles.ink.link }, link } : null;
}

/** Year, agency, number of promises, then one column per status; a row of totals last. */
function countRows(rows: readonly TrackedCommitment[], at: At): Cell[][] {
  const groups = new Map<string, TrackedCommitment[]>();
  for (const row of rows) {
    const key = `${row.followed.commitment.year ?? ""}|${row.followed.commitment.agency}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const { columns: say } = commitmentsWords;
  const header = [say.year, say.agency, words.promised, ...shownStatuses.map((status) => shownStatusWords[status])].map((title): Cell => ({ value: at.say(title), style: head }));
  const line = (first: Cell[], own: readonly TrackedCommitment[], style: CellStyle): Cell[] => [
    ...first, { value: own.length, style },
    ...shownStatuses.map((status): Cell => ({ value: own.filter(({ shown }) => shown === status).length, style })),
  ];
  const body = [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([key, own]) => {
    const [year = "", agency = ""] = key.split("|");
    return line([{ value: year === "" ? null : Number(year), style: { ...styles.centred, format: "0" } }, { value: agency, style: styles.text }], own, count);
  });
  return [header, ...body, line([{ value: at.say(words.total), style: { ...styles.centred, bold: true } }, { value: null, style: sum }], rows, sum)];
}

function chart(rows: readonly TrackedCommitment[], top: number, height: number, row: number, at: At): ChartPlan {
  const totals = { row: top + height - 1, rows: 1 };
  return {
    kind: "column", title: at.say(words.chart), compact: true,
    at: { row, column: 0, rows: HIGH, columns: 7 },
    categories: { row: top, column: 3, rows: 1, columns: shownStatuses.length },
    series: [{ name: at.say(words.promised), values: { ...totals, column: 3, columns: shownStatuses.length } }],
    description: shownStatuses.map((status) => `${at.say(shownStatusWords[status])} ${rows.filter(({ shown }) => shown === status).length}`).join(", "),
  };
}

/** Merged cells don't grow by themselves. */
function heightOf(line: readonly Cell[], at: At): number {
  const cell = line[PROMISE];
  const promise = typeof cell === "object" && cell !== null ? String(cell.value ?? "") : String(cell ?? "");
  const width = widths.slice(PROMISE, PROMISE + PROMISE_SPAN).reduce((sum, own) => sum + own, 0);
  return Math.max(1, linesOf(promise, width)) * lineHeight[at.language] + 4;
}

function openList(rows: readonly TrackedCommitment[], at: At): Cell[][] {
  const today = at.data.made.at.slice(0, 10);
  const open = rows.map((row) => ({ row, standing: standingOf(row, today) }))
    .filter(({ standing }) => standing === "overdue" || standing === "this-year")
    .sort((a, b) => (a.row.followed.commitment.due ?? "").localeCompare(b.row.followed.commitment.due ?? ""));
  const shown = open.slice(0, LISTED);
  const { columns: say } = commitmentsWords;
  if (open.length === 0) return [[{ value: at.say(words.open), style: section }], [{ value: at.say(words.none), style: styles.note }]];
  return [
    [{ value: at.say(words.open), style: section }],
    [{ value: at.say(words.openCount(shown.length, open.length)), style: styles.note }],
    [say.due, say.agency, say.text, null, null, null, null, null, say.standing, say.status].map((title): Cell => ({ value: title === null ? null : at.say(title), style: head })),
    ...shown.map(({ row, standing }): Cell[] => {
      const { commitment } = row.followed;
      // LibreOffice doesn't wrap the words of a link: the short date leads, the promise runs on
      const due = linked(commitment.due, at, "T_Commitments", row.key);
      const empty: Cell = { value: null, style: styles.prose };
      return [
        typeof due === "object" && due !== null ? { ...due, style: { ...styles.centred, color: styles.ink.link } } : due, { value: commitment.agency, style: styles.prose },
        { value: squeeze(commitment.text), style: styles.prose }, empty, empty, empty, empty, empty,
        { value: at.say(standingWords[standing]), style: { ...styles.centred, ...(standing === "overdue" ? { color: styles.ink.alarm, bold: true } : {}) } },
        { value: at.say(shownStatusWords[row.shown]), style: styles.centred },
      ];
    }),
  ];
}
