import type { Words } from "../../../wording/ledger";
import { dateInWords, reportWords } from "../../../wording/report";
import { generalWords } from "../../../wording/workbook";
import type { CellLink, CellStyle, CellValue, RichCell } from "../../plan";
import type { SheetContext } from "../../sheet-spec";
import { textWidth } from "../../row-height";
import * as styles from "../../styles";
import type { Page, Piece } from "../page";
import type { ReportData } from "../report-data";

export type At = SheetContext<ReportData>;

export const cell: CellStyle = { valign: "top", wrap: true, border: "bottom", format: "@" };
export const centred: CellStyle = { ...cell, align: "center" };
export const quiet: CellStyle = { ...cell, color: styles.ink.quiet };
/** Without an indent, which LibreOffice forgets for cells beside one another that look the same. */
export const numeric: CellStyle = { valign: "top", align: "right", border: "bottom" };
export const band: CellStyle = { bold: true, size: 11, color: styles.ink.head, fill: "E8EDF3", valign: "middle", wrap: true };
export const section: CellStyle = { bold: true, size: 12, color: styles.ink.head, border: "bottom", borderColor: styles.ink.head, valign: "middle" };
export const plain: CellStyle = { valign: "middle", wrap: true, color: styles.ink.dark };
export const remark: CellStyle = { valign: "middle", wrap: true, color: styles.ink.quiet };

/** To the sentence a thing was read from. */
export function quoteLink({ data }: At, file: string, start: number): CellLink | undefined {
  const quote = data.quotes.at(file, start);
  return quote && { sheet: "excerpts", at: { row: quote.row, column: 0 }, tip: quote.sentence.slice(0, 200) };
}

/** A value that leads to its sentence; in the colour of links only where it does. */
export function quoted(value: CellValue, at: At, file: string, start: number, style: CellStyle = cell): RichCell {
  const link = quoteLink(at, file, start);
  return { value, style: link ? { ...style, color: styles.ink.link } : style, ...(link ? { link } : {}) };
}

/** The number of the excerpt as a link: 2-14. */
export function sourceCell(at: At, file: string, start: number): RichCell {
  return quoted(at.data.quotes.at(file, start)?.number ?? null, at, file, start, centred);
}

/** Title, then a line with the way back and what the sheet shows; a narrow gap. Three rows. */
export function sheetHead(page: Page, title: string, note: string, at: At): void {
  const home = at.linkToSheet("cover") ?? at.linkToSheet("summary");
  const back = at.linkToSheet("cover") ? reportWords.home : reportWords.homeOfPage;
  // Over as many columns as the way back needs
  let wide = 1;
  for (let width = page.widths[0]!; width <= textWidth(at.say(back)) && wide < page.widths.length - 1; wide++) width += page.widths[wide]!;
  page.add([{ value: title, style: styles.title, span: page.widths.length }], { height: 30, keep: true });
  page.add([
    { value: home ? at.say(back) : null, style: { ...styles.note, color: styles.ink.link }, ...(home ? { link: home } : {}), span: wide },
    { value: note, style: remark, span: page.widths.length - wide },
  ], { keep: true });
  page.gap(6, true);
}

export const headerRow = (page: Page, titles: readonly (Words | string | null)[], at: At): number =>
  page.add(titles.map((title): Piece => ({ value: title === null ? null : typeof title === "string" ? title : at.say(title), style: styles.header })), { height: 30, keep: true });

/** Title and date of the report on every page, page numbers below. */
export const furniture = (at: At): { header: string; footer: string } =>
  ({ header: `${at.data.title}　${dateInWords(at.data.date, at.language)}`, footer: at.say(generalWords.footer) });
