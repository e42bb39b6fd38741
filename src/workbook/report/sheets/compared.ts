import { differencePlaces } from "../../../comparison/change";
import type { Observation } from "../../../comparison/observation";
import { speakingFigure } from "../../../comparison/observation";
import { verdictMarks, verdictWords } from "../../../wording/comparison";
import { reportSheets, reportWords as words } from "../../../wording/report";
import { amountInWords, reasonsOf } from "../../../wording/report-sentences";
import type { Cell, CellStyle, ChartPlan, ConditionalFormat } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import { changeLook, valueLook, yearWidth } from "../../sheets/comparison-columns";
import * as styles from "../../styles";
import { Page } from "../page";
import type { ReportData, ShownSubject } from "../report-data";
import type { ShownSeries } from "../shown-series";
import { band, cell, centred, furniture, headerRow, numeric, plain, quoted, sheetHead, type At } from "./look";
import { cellName } from "../../addresses";
import type { Columns } from "./compared-columns";
import { subjectCharts } from "./subject-charts";

/** More years would not be read on a page; the rest is on the sheet of all years. */
export const YEARS = 5;

const marks = Object.values(verdictMarks);
const looks: readonly CellStyle[] = [
  { color: "2E7D32", bold: true }, { color: "2E7D32" }, { color: "8A5A00", bold: true, fill: "FDF1D3" }, { color: styles.ink.alarm, fill: "FBE3E1" },
];

/** Indicators by subject and year, each number leading to its sentence, with small charts under each subject. */
export const comparedSheet: FreeSheetSpec<ReportData> = {
  id: "compared",
  name: reportSheets.compared.name,
  build: (at) => {
    const { data, say } = at;
    const years = data.years.slice(-YEARS);
    const columns: Columns = { years, change: 2 + years.length + 1, verdict: 2 + years.length + 3, count: 2 + years.length + 5 };
    const series = data.subjects.flatMap((subject) => subject.series);
    const page = new Page([30, 11, ...years.map((year) => yearWidth(series, year, 11, at.language)), 12, 17, 22, 8, 40], at.language);
    const notes = [words.liveNote, ...(data.choices.unit ? [words.convertedNote(data.choices.unit)] : []), words.clickNote].map(say);
    sheetHead(page, say(reportSheets.compared.name), notes.join(at.language === "zh" ? "" : " "), at);
    const head = headerRow(page, [words.indicator, words.unit, ...years.map(String), words.years, words.change, words.changeWords, words.verdict, words.notes], at);
    const charts: ChartPlan[] = [];
    const formats: ConditionalFormat[] = [];
    if (data.subjects.length === 0) page.add([{ value: say(words.noneCompared), style: plain, span: columns.count }]);
    for (const subject of data.subjects) {
      page.add([{ value: nameOf(subject, at), style: band, span: columns.count }], { keep: true });
      const first = page.next;
      for (const [index, shown] of subject.series.entries()) comparedRow(page, shown, columns, index === 0 && subject.series.length > 1, at);
      formats.push(...verdictFormats(first, subject.series.length, columns.verdict));
      charts.push(...subjectCharts(page, subject, first, columns, at));
    }
    return {
      ...page.plan(), tabColor: "C55A11", gridLines: false, freeze: { rows: head + 1, columns: 1 }, charts, conditionalFormats: formats,
      print: page.print(furniture(at), columns.count, { first: head, last: head }),
    };
  },
};

function nameOf({ title, agency }: ShownSubject, { say, data }: At): string {
  return [title || say(words.noAsk), ...(data.agencies.length > 1 ? [agency] : [])].filter(Boolean).join("　·　");
}

function comparedRow(page: Page, shown: ShownSeries, { years }: Columns, keep: boolean, at: At): void {
  const { latest } = shown;
  const row = page.next;
  const value = (year: number): Cell => {
    const observation = shown.observations.find((one) => one.year === year);
    return observation ? valueCell(observation, shown, at) : { value: null, style: numeric };
  };
  const reference = (observation: Observation): string | null => {
    const index = years.indexOf(observation.year);
    return index < 0 || typeof valueLook(observation, shown.scale, at.language).value !== "number" ? null : cellName(row, 2 + index);
  };
  const [from, to] = [reference(latest.from), reference(latest.to)];
  const look = changeLook(latest, at.language);
  const formula = from && to && typeof look.value === "number"
    ? latest.ratio !== null ? `IFERROR((${to}-${from})/${from},"—")` : `IFERROR(ROUND(${to}-${from},${differencePlaces(latest)}),"—")` : undefined;
  const target = speakingFigure(latest.to);
  const notes = [reasonsOf(latest, at.language), ...(shown.changes.length > 1 ? [earlier(shown, at)] : [])].filter(Boolean);
  page.add([
    { value: shown.title, style: { ...cell, bold: true } }, { value: shown.unit, style: centred },
    ...years.map(value),
    { value: `${latest.from.year}→${latest.to.year}`, style: { ...centred, color: styles.ink.quiet } },
    { ...quoted(look.value, at, target.file, target.metric.span.start, { ...numeric, ...look.style }), ...(formula ? { formula } : {}) },
    { value: amountInWords(latest, at.language) ?? "—", style: { ...cell, align: "left", indent: 1 } },
    { value: verdictMarks[latest.verdict], style: centred, note: at.say(verdictWords[latest.verdict]) },
    { value: notes.join(at.language === "zh" ? "。" : ". "), style: { ...cell, size: 9, color: styles.ink.quiet } },
  ], { keep });
}

/** The changes before the last, in brief: 2021→2022 ✓ 提高1.4个百分点. */
const earlier = (shown: ShownSeries, { language }: At): string =>
  shown.changes.slice(0, -1).slice(-3).map((change) => `${change.from.year}→${change.to.year} ${verdictMarks[change.verdict]} ${amountInWords(change, language) ?? "—"}`).join(language === "zh" ? "；" : "; ");

export function valueCell(observation: Observation, shown: ShownSeries, at: At): Cell {
  const { file, metric } = speakingFigure(observation);
  const look = valueLook(observation, shown.scale, at.language);
  const value = quoted(look.value, at, file, metric.span.start, { ...numeric, ...look.style });
  return shown.converted || look.note === undefined ? value : { ...value, note: look.note };
}

const verdictFormats = (row: number, rows: number, column: number): ConditionalFormat[] =>
  marks.map((text, index) => ({ kind: "equals", range: { row, column, rows, columns: 1 }, text, style: looks[index]! }));
