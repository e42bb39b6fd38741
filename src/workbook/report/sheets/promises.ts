import type { FollowStatus } from "../../../followthrough/response";
import { figureAsPrinted } from "../../../wording/figure";
import { followStatusWords, shownStatusWords } from "../../../wording/followthrough";
import { standingWords, trackingWords, type Standing } from "../../../wording/followthrough-sheets";
import { aside, parted } from "../../../wording/lists";
import { reportSheets, reportWords as words, standingMarks } from "../../../wording/report";
import { shorten } from "../../../wording/report-sentences";
import type { ConditionalFormat } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import { Page } from "../page";
import { standings, type ShownPromise } from "../promises";
import type { ReportData } from "../report-data";
import { band, cell, centred, furniture, headerRow, plain, sheetHead, sourceCell, type At } from "./look";

const widths = [16, 14, 52, 7, 16, 12, 54, 7, 22];
const TEXT = 150;

const statusLook: Readonly<Record<FollowStatus, string>> = { met: "E3F2E1", done: "E3F2E1", continuing: "E1EEFB", partial: "FDF1D3", changed: "ECE7F6", "no-response": "F1F3F5" };

/** Promises by what they still ask for, each beside what a later letter says of it. */
export const promisesSheet: FreeSheetSpec<ReportData> = {
  id: "promises",
  name: reportSheets.promises.name,
  build: (at) => {
    const { say, data } = at;
    const page = new Page(widths, at.language);
    sheetHead(page, say(reportSheets.promises.name), say(words.honest), at);
    const head = headerRow(page, [words.status, words.standing, words.promise, words.source, words.target, words.due, words.response, words.source, words.agency], at);
    if (data.promises.length === 0) page.add([{ value: say(words.nonePromises), style: plain, span: widths.length }]);
    for (const standing of standings) {
      const own = data.promises.filter((promise) => promise.standing === standing);
      if (own.length === 0) continue;
      page.add([{ value: `${say(standingWords[standing])}　${own.length}`, style: band, span: widths.length }], { keep: true });
      for (const promise of own) promiseRow(page, promise, at);
    }
    return {
      ...page.plan(), tabColor: "BF8F00", gridLines: false, freeze: { rows: head + 1, columns: 0 },
      conditionalFormats: formats(head + 1, Math.max(1, page.next - head - 1), at),
      print: page.print(furniture(at), widths.length, { first: head, last: head }),
    };
  },
};

function promiseRow(page: Page, { tracked: { followed: { commitment, responses }, shown, remark }, standing }: ShownPromise, at: At): void {
  const { say, language } = at;
  const [response] = responses;
  const said = response ? `${shorten(response.text, TEXT)}${response.certain ? "" : aside(say(trackingWords.likely), language)}` : null;
  const remarked = [said, remark].filter(Boolean).join("　");
  page.add([
    { value: say(shownStatusWords[shown]), style: { ...centred, bold: true } },
    { value: say(standingMarks[standing]), style: centred },
    { value: shorten(commitment.text, TEXT), style: cell }, sourceCell(at, commitment.file, commitment.span.start),
    { value: parted(commitment.targets.map(({ metric }) => figureAsPrinted(metric, language)), language) || null, style: cell },
    { value: commitment.due, style: centred },
    { value: remarked || null, style: cell }, response ? sourceCell(at, response.file, response.span.start) : { value: null, style: cell },
    { value: [commitment.agency, commitment.year].filter(Boolean).join(" "), style: cell },
  ]);
}

function formats(row: number, rows: number, { say }: At): ConditionalFormat[] {
  const status = (Object.keys(followStatusWords) as FollowStatus[]).map((code): ConditionalFormat => ({ kind: "equals", range: { row, column: 0, rows, columns: 1 }, text: say(followStatusWords[code]), style: { fill: statusLook[code] } }));
  const alarm = (standing: Standing, color: string): ConditionalFormat =>
    ({ kind: "equals", range: { row, column: 1, rows, columns: 1 }, text: say(standingMarks[standing]), style: { color, bold: true } });
  return [...status, alarm("overdue", styles.ink.alarm), alarm("this-year", "8A5A00")];
}
