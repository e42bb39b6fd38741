import { measureChangeWords } from "../../../wording/comparison-measures";
import { listed } from "../../../wording/lists";
import { reportSheets, reportWords as words } from "../../../wording/report";
import { shorten } from "../../../wording/report-sentences";
import { letterLabel } from "../../ledger-data";
import type { ConditionalFormat } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import type { ShownMeasure } from "../measures";
import { Page } from "../page";
import type { ReportData } from "../report-data";
import { band, cell, centred, furniture, headerRow, plain, quiet, sheetHead, sourceCell, type At } from "./look";

const widths = [24, 8, 28, 88, 8, 11, 24];
const TEXT = 220;

/** Measures under the ask they answer, agency by agency. */
export const measuresSheet: FreeSheetSpec<ReportData> = {
  id: "measures",
  name: reportSheets.measures.name,
  build: (at) => {
    const { say, data } = at;
    const page = new Page(widths, at.language);
    sheetHead(page, say(reportSheets.measures.name), say(reportSheets.measures.about), at);
    const head = headerRow(page, [words.agency, words.year, words.measure, words.sentence, words.source, words.measureState, words.letter], at);
    if (data.measures.length === 0) page.add([{ value: say(words.noneMeasures), style: plain, span: widths.length }]);
    for (const [ask, own] of byAsk(data.measures)) {
      page.add([{ value: ask || say(words.noAsk), style: band, span: widths.length }], { keep: true });
      for (const measure of own) measureRow(page, measure, at);
    }
    return {
      ...page.plan(), tabColor: "2E7D32", gridLines: false, freeze: { rows: head + 1, columns: 0 },
      conditionalFormats: formats(head + 1, Math.max(1, page.next - head - 1), at),
      print: page.print(furniture(at), widths.length, { first: head, last: head }),
    };
  },
};

/** Asks in the order of their first mention, within an ask agency by agency, the latest letter first. */
function byAsk(measures: readonly ShownMeasure[]): Map<string, ShownMeasure[]> {
  const groups = new Map<string, ShownMeasure[]>();
  for (const measure of measures) {
    const own = groups.get(measure.ask);
    if (own) own.push(measure);
    else groups.set(measure.ask, [measure]);
  }
  for (const own of groups.values()) {
    own.sort((a, b) => a.agencies.join().localeCompare(b.agencies.join()) || (b.reply.year ?? 0) - (a.reply.year ?? 0) || (a.reply.key === b.reply.key ? a.span.start - b.span.start : 0));
  }
  return groups;
}

function measureRow(page: Page, { agencies, reply, caption, text, words: said, kind }: ShownMeasure, at: At): void {
  page.add([
    { value: listed(agencies, at.language), style: cell }, { value: reply.year, style: { ...centred, format: "0" } },
    { value: caption || null, style: { ...cell, bold: true } },
    { value: shorten(text, TEXT), style: cell }, sourceCell(at, reply.key, said.start),
    { value: kind === null ? null : at.say(measureChangeWords[kind]), style: centred },
    { value: letterLabel(reply), style: quiet },
  ]);
}

const formats = (row: number, rows: number, { say }: At): ConditionalFormat[] => [
  { kind: "equals", range: { row, column: 5, rows, columns: 1 }, text: say(measureChangeWords.new), style: { fill: styles.aspectFill.result, bold: true } },
  { kind: "equals", range: { row, column: 5, rows, columns: 1 }, text: say(measureChangeWords.changed), style: { fill: styles.aspectFill.plan } },
];
