import type { Finding } from "../../../findings/finding";
import type { ShownStatus } from "../../../followthrough/shown-status";
import { speakingFigure } from "../../../comparison/observation";
import { listed } from "../../../wording/lists";
import { verdictMarks, verdictWords } from "../../../wording/comparison";
import { findingInWords } from "../../../wording/findings";
import { shownStatuses, shownStatusWords } from "../../../wording/followthrough";
import { dateInWords, reportSheets, reportWords as words, yearsInWords } from "../../../wording/report";
import { changeSentence, lettersSentence, moreOf, promiseSentence, promisesSentence, reasonsOf } from "../../../wording/report-sentences";
import { generalWords } from "../../../wording/workbook";
import type { Cell, CellStyle, ChartPlan, ConditionalFormat, SheetPlan } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import type { Move } from "../moves";
import { Page } from "../page";
import { isOpen, type ShownPromise } from "../promises";
import type { ReportData } from "../report-data";
import { valueInWords } from "../shown-value";
import { conflictsIn, summarisedConflicts, summarisedMoves, summarisedPromises } from "../summarised";
import { changeLook } from "../../sheets/comparison-columns";
import { barRoom } from "./bar-room";
import { cell, furniture, numeric, plain, quoted, remark, section, sourceCell, type At } from "./look";

/** Margin · what · sentence · number · two sources · gap · pictures. */
const widths = [1.5, 27, 64, 17, 7, 7, 2, 11, 11, 11, 11];
const SPAN = 5;
const PICTURES = 7;

const label: CellStyle = { ...cell, bold: true };
const head: CellStyle = { bold: true, color: styles.ink.quiet, border: "bottom", valign: "middle", align: "center" };

/** One page: what moved, what is open, what contradicts; plain sentences, each with its sources, and two pictures. */
export const summarySheet: FreeSheetSpec<ReportData> = {
  id: "summary",
  name: reportSheets.summary.name,
  build: (at) => {
    const { say, data, language } = at;
    const page = new Page(widths, language);
    page.add([null, { value: data.title, style: { ...styles.title, size: 18 }, span: widths.length - 1 }], { height: 34 });
    page.add([null, { value: briefly(at), style: remark, span: widths.length - 1 }], { height: 20 });

    const moves = summarisedMoves(data.subjects.flatMap(({ series }) => series));
    const firstSection = heading(page, at, words.moved, [words.change, words.before, words.after]);
    const first = page.next;
    for (const move of [...moves.levels, ...moves.shares]) moveRow(page, move, at);
    if (page.next === first) nothing(page, say(words.noneMoved));

    // What parts the two pictures
    page.gap(8);
    const secondSection = heading(page, at, words.open, [null, null, words.source]);
    promiseRows(page, at);
    heading(page, at, words.conflicts, [null, words.source, words.source]);
    conflictRows(page, data.findings, at);
    page.gap(6);
    page.add([null, { value: say(words.honest), style: { ...remark, size: 9 }, span: SPAN }], {});
    page.add([null, { value: say(words.readingText), style: { ...remark, size: 9 }, span: SPAN }], {});

    // Moves that are only known within two ends stand last; a picture can't show them
    const charted = moves.levels.filter(({ change }) => typeof changeLook(change, language).value === "number");
    const charts = [
      ...(charted.length > 1 ? [movesChart(charted, first, firstSection, secondSection - firstSection - 2, at)] : []),
      ...statusChart(page, at, secondSection, page.next),
    ];
    const bars: ConditionalFormat[] = charted.length > 1 && charted.every(({ change }) => change.percent! > 0)
      ? [{ kind: "bar", range: { row: first, column: 3, rows: charted.length, columns: 1 }, color: "9DC3E6", from: 0 }] : [];
    const plan: Omit<SheetPlan, "id" | "name"> = {
      ...page.plan(), tabColor: "C55A11", gridLines: false, charts, conditionalFormats: bars,
      print: { ...page.print(furniture(at), widths.length), onePage: true },
    };
    return withoutBreaks(plan);
  },
};

function withoutBreaks(plan: Omit<SheetPlan, "id" | "name">): Omit<SheetPlan, "id" | "name"> {
  const { breaksBefore: _, ...print } = plan.print!;
  return { ...plan, print };
}

function briefly({ data, language, say }: At): string {
  const npc = data.letters.filter(({ proposalKind }) => proposalKind === "npc").length, cppcc = data.letters.filter(({ proposalKind }) => proposalKind === "cppcc").length;
  const shown = data.subjects.reduce((sum, { series }) => sum + series.length, 0);
  return [
    `${say(words.letters)} ${lettersSentence(data.letters.length, npc, cppcc, language)}`, yearsInWords(data.period, language),
    data.agencies.length <= 3 ? listed(data.agencies, language) : `${listed(data.agencies.slice(0, 3), language)} … (${data.agencies.length})`,
    `${say(words.indicator)} ${shown}`, dateInWords(data.date, language), ...(data.choices.agency ? [data.choices.agency] : []), `${say(generalWords.product)} ${data.ledger.made.by}`,
  ].filter(Boolean).join("　·　");
}

function heading(page: Page, at: At, title: { zh: string; en: string }, columns: readonly ({ zh: string; en: string } | null)[]): number {
  page.gap(6);
  return page.add([null, { value: at.say(title), style: section, span: 2 }, ...columns.map((column): Cell => ({ value: column && at.say(column), style: head }))], { height: 24, keep: true });
}

const nothing = (page: Page, text: string): number => page.add([null, { value: text, style: plain, span: SPAN }]);

function moveRow(page: Page, { shown, change }: Move, at: At): void {
  const { language } = at;
  const from = speakingFigure(change.from), to = speakingFigure(change.to);
  const notes = reasonsOf(change, language);
  const sentence = changeSentence(change, valueInWords(change.from, shown, language), valueInWords(change.to, shown, language), language);
  const verdict = `${verdictMarks[change.verdict]} ${at.say(verdictWords[change.verdict])}`;
  const look = changeLook(change, language);
  page.add([
    null, { value: shown.title, style: label },
    { value: `${sentence}${change.verdict === "comparable" ? "" : language === "zh" ? `（${verdict}：${notes}）` : ` (${verdict}: ${notes})`}`, style: cell },
    quoted(look.value, at, to.file, to.metric.span.start, { ...numeric, ...look.style, bold: true }),
    sourceCell(at, from.file, from.metric.span.start), sourceCell(at, to.file, to.metric.span.start),
  ]);
}

function promiseRows(page: Page, at: At): void {
  const { data, language, say } = at;
  const { promises } = data;
  if (promises.length === 0) {
    nothing(page, say(words.nonePromises));
    return;
  }
  const open = promises.filter(isOpen);
  const count = (standing: string): number => promises.filter((promise) => promise.standing === standing).length;
  page.add([null, { value: promisesSentence({
    all: promises.length, open: open.length, overdue: count("overdue"), thisYear: count("this-year"),
    byStatus: countByStatus(promises),
  }, language), style: { ...cell, bold: true }, span: SPAN }]);
  if (open.length === 0) nothing(page, say(words.noneOpen));
  for (const { tracked: { followed: { commitment }, shown }, standing } of summarisedPromises(promises)) {
    const { agency, year, text, due, file, span } = commitment;
    page.add([null, { value: promiseSentence({ agency, year, text, due, standing, status: shown }, language), style: cell, span: 4 }, sourceCell(at, file, span.start)]);
  }
  more(page, at, summarisedPromises(promises).length, open.length, "promises");
}

const countByStatus = (promises: readonly ShownPromise[]): (readonly [ShownStatus, number])[] =>
  shownStatuses.map((status) => [status, promises.filter(({ tracked }) => tracked.shown === status).length]);

function conflictRows(page: Page, findings: readonly Finding[], at: At): void {
  const conflicts = conflictsIn(findings), shown = summarisedConflicts(findings);
  if (conflicts.length === 0) nothing(page, at.say(words.noneConflict));
  for (const finding of shown) {
    const [a, b] = finding.sources;
    const source = (figure: typeof a): Cell => (figure ? sourceCell(at, figure.file, figure.metric.span.start) : { value: null, style: cell });
    page.add([null, { value: findingInWords(finding, at.language), style: cell, span: 3 }, source(a), source(b)]);
  }
  more(page, at, shown.length, conflicts.length, "issues");
}

function more(page: Page, at: At, shown: number, all: number, sheet: "promises" | "issues"): void {
  const text = moreOf(shown, all, at.language);
  const link = at.linkToSheet(sheet);
  if (text === "" || !link) return;
  const name = at.say(reportSheets[sheet].name);
  page.add([null, { value: `${text}${at.language === "zh" ? `“${name}”。` : ` “${name}”.`}`, style: { ...remark, color: styles.ink.link }, link, span: SPAN }]);
}

function movesChart(levels: readonly Move[], first: number, top: number, high: number, at: At): ChartPlan {
  const rows = { row: first, rows: levels.length };
  return {
    kind: "bar", title: at.say(words.chartMoves), compact: true, ...barRoom(levels.map(({ change }) => Number(changeLook(change, at.language).value))),
    at: { row: top, column: PICTURES, rows: high, columns: 4 },
    categories: { ...rows, column: 1, columns: 1 },
    series: [{ name: at.say(words.change), values: { ...rows, column: 3, columns: 1 } }],
    description: levels.map(({ shown, change }) => `${shown.title} ${change.percent}%`).join("; "),
  };
}

/** The counts stand beside the picture's place, under it, so that they can be read without it. */
function statusChart(page: Page, at: At, from: number, to: number): ChartPlan[] {
  const { promises } = at.data;
  if (promises.length === 0) return [];
  const counts = countByStatus(promises).map(([status, count]) => [at.say(shownStatusWords[status]), count] as const);
  const row = to - 1;
  const column = widths.length + 1;
  for (const [index, [name, number]] of counts.entries()) {
    page.put(row - counts.length + 1 + index, column, { value: name, style: remark });
    page.put(row - counts.length + 1 + index, column + 1, { value: number, style: remark });
  }
  const data = { row: row - counts.length + 1, rows: counts.length, columns: 1 };
  return [{
    kind: "bar", title: at.say(words.chartStatus), compact: true,
    at: { row: from, column: PICTURES, rows: to - from, columns: 4 },
    categories: { ...data, column },
    series: [{ name: at.say(words.count), values: { ...data, column: column + 1 } }], ...barRoom([1, ...counts.map(([, number]) => number)]),
    description: counts.map(([name, number]) => `${name} ${number}`).join("; "),
  }];
}
