import { compareMeasures, type Measure, type MeasureChange } from "../../comparison/compare-measures";
import { hash } from "../../ledger/keys";
import { letterSources } from "../../ledger/letter-sources";
import { diffInWords, measureChangeWords, measuresWords } from "../../wording/comparison-measures";
import { generalWords } from "../../wording/workbook";
import { headerRow } from "../lay-out";
import { letterLabel, type LedgerData } from "../ledger-data";
import type { Cell, TableColumn } from "../plan";
import { rowHeight } from "../row-height";
import type { FreeSheetSpec, SheetContext } from "../sheet-spec";
import * as styles from "../styles";

/** What a cell shows of a measure; the rest is in the source sheet. */
const SHOWN = 400;

/** Measures of successive letters side by side. */
export const measuresComparedSheet: FreeSheetSpec<LedgerData> = {
  id: "measuresCompared",
  name: measuresWords.name,
  build: (at) => {
    const columns = columnsOf(at);
    const rows = rowsOf(at);
    const home = at.linkToSheet("about");
    return {
      tabColor: "C55A11",
      gridLines: false,
      freeze: { rows: headerRow + 1, columns: 2 },
      columnWidths: columns.map(({ width }) => width),
      rowHeights: { 0: 30, 1: 18, [headerRow]: 30 },
      blocks: [
        { at: { row: 0, column: 0 }, rows: [[{ value: at.say(measuresWords.title), style: styles.title }]] },
        { at: { row: 1, column: 0 }, rows: [[
          home ? { value: at.say(generalWords.home), style: { ...styles.note, color: styles.ink.link }, link: home } : null,
          { value: at.say(measuresWords.note), style: styles.note },
        ]] },
      ],
      tables: [{
        name: "T_Measures", at: { row: headerRow, column: 0 }, headerStyle: styles.header, mode: "replace", columns, rows,
        rowHeights: rows.map((row) => rowHeight(row, columns, at.language)),
      }],
      print: {
        orientation: "landscape", paper: "A4", fitToWidth: true, repeatRows: { first: headerRow, last: headerRow },
        header: at.say(measuresWords.title), footer: at.say(generalWords.footer),
        area: { row: 0, column: 0, rows: headerRow + 1 + Math.max(1, rows.length), columns: columns.length },
      },
    };
  },
};

function columnsOf({ say, language }: SheetContext<LedgerData>): (TableColumn & { readonly width: number })[] {
  const { columns } = measuresWords;
  return [
    { id: "key", header: say(columns.key), width: 11, style: styles.key },
    {
      id: "kind", header: say(columns.kind), width: language === "zh" ? 11 : 21, style: { ...styles.centred, bold: true },
      formats: [
        { kind: "equals", text: measureChangeWords.new[language], style: { fill: styles.aspectFill.result } },
        { kind: "equals", text: measureChangeWords.changed[language], style: { fill: styles.aspectFill.plan } },
        { kind: "equals", text: measureChangeWords.gone[language], style: { fill: styles.aspectFill.other } },
      ],
    },
    { id: "ask", header: say(columns.ask), width: 26, style: styles.prose },
    { id: "before", header: say(columns.before), width: 46, style: styles.prose },
    { id: "after", header: say(columns.after), width: 46, style: styles.prose },
    { id: "words", header: say(columns.words), width: 46, style: styles.prose },
    { id: "from", header: say(columns.from), width: 26, style: { ...styles.prose, color: styles.ink.link } },
    { id: "to", header: say(columns.to), width: 26, style: { ...styles.prose, color: styles.ink.link } },
  ];
}

function rowsOf(at: SheetContext<LedgerData>): Cell[][] {
  const letters = letterSources(at.data.ledger);
  const seen = new Map<string, number>();
  const label = (letter: number): Cell => {
    const key = letters[letter]!.file;
    const link = at.linkToRow("T_Replies", key);
    return { value: letterLabel(at.data.reply(key)), ...(link ? { link } : {}) };
  };
  return compareMeasures(letters).flatMap(({ from, to, changes }) => changes.map((change): Cell[] => [
    keyOf(change, letters[to]!.file, seen),
    at.say(measureChangeWords[change.kind]),
    (change.after ?? change.before)!.ask,
    shown(change.before), shown(change.after),
    diffInWords(change.diff, SHOWN),
    label(from), label(to),
  ]));
}

const shown = (measure: Measure | null): string | null => (measure === null ? null : measure.text.length > SHOWN ? `${measure.text.slice(0, SHOWN)}…` : measure.text);

/** What a row is called doesn't hang on how the paste was spaced. */
const spaceless = (measure: Measure | null): string => measure?.text.replaceAll(" ", "") ?? "";

function keyOf({ before, after }: MeasureChange, letter: string, seen: Map<string, number>): string {
  const key = `D${hash(`${letter}|${spaceless(before)}|${spaceless(after)}`).slice(-6)}`;
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return count === 1 ? key : `${key}.${count}`;
}
