import { ledgerComparison } from "../../../ledger/ledger-comparison";
import type { Finding, Severity } from "../../../findings/finding";
import { findingInWords, findingWords, severityWords } from "../../../wording/findings";
import { reportSheets, reportWords as words } from "../../../wording/report";
import { letterLabel } from "../../ledger-data";
import type { Cell, ConditionalFormat } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import { Page } from "../page";
import type { ReportData } from "../report-data";
import { band, cell, furniture, headerRow, plain, quoted, sheetHead, type At } from "./look";

const widths = [26, 78, 28, 28, 30];
const severities: readonly Severity[] = ["error", "warning", "note"];
/** A mark beside the word, so that gravity is seen without colour. */
const gravity: Readonly<Record<Severity, string>> = { error: "！！", warning: "！", note: "·" };

/** Contradictions and doubts, gravest first, with both sources. */
export const issuesSheet: FreeSheetSpec<ReportData> = {
  id: "issues",
  name: reportSheets.issues.name,
  build: (at) => {
    const { say, data } = at;
    const page = new Page(widths, at.language);
    sheetHead(page, say(reportSheets.issues.name), say(reportSheets.issues.about), at);
    const head = headerRow(page, [words.severity, words.finding, words.before, words.after, words.explained], at);
    if (data.findings.length === 0) page.add([{ value: say(words.noneConflict), style: plain, span: widths.length }]);
    for (const severity of severities) {
      const own = data.findings.filter((finding) => finding.severity === severity);
      if (own.length === 0) continue;
      page.add([{ value: `${gravity[severity]} ${say(severityWords[severity])}　${own.length}`, style: band, span: widths.length }], { keep: true });
      for (const finding of own) findingRow(page, finding, at);
    }
    const formats: ConditionalFormat[] = [{ kind: "contains", range: { row: head + 1, column: 0, rows: Math.max(1, page.next - head - 1), columns: 1 }, text: gravity.error, style: { color: styles.ink.alarm, bold: true } }];
    return {
      ...page.plan(), tabColor: "9C2B2B", gridLines: false, freeze: { rows: head + 1, columns: 0 }, conditionalFormats: formats,
      print: page.print(furniture(at), widths.length, { first: head, last: head }),
    };
  },
};

function findingRow(page: Page, finding: Finding, at: At): void {
  const { data, say, language } = at;
  const source = (index: number): Cell => {
    const figure = finding.sources[index];
    if (!figure) return { value: null, style: cell };
    const number = data.quotes.at(figure.file, figure.metric.span.start)?.number;
    return quoted([number, letterLabel(data.ledger.reply(figure.file))].filter(Boolean).join("　"), at, figure.file, figure.metric.span.start);
  };
  const { decisions } = data.ledger.ledger;
  const key = ledgerComparison(data.ledger.ledger).findingKey(finding);
  const explained = decisions.filter(({ field, row }) => field === "explained" && row === key).at(-1);
  page.add([
    { value: `${gravity[finding.severity]} ${say(findingWords[finding.kind])}`, style: cell }, { value: findingInWords(finding, language), style: { ...cell, bold: finding.severity === "error" } },
    source(0), source(1), { value: explained ? [explained.value, explained.by].filter(Boolean).join("　") : null, style: cell },
  ]);
}
