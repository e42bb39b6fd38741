import { dateInWords, reportSheets, reportWords as words, yearsInWords } from "../../../wording/report";
import { lettersSentence } from "../../../wording/report-sentences";
import { listed } from "../../../wording/lists";
import { generalWords } from "../../../wording/workbook";
import type { CellStyle, ImagePlan } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import { yearsAsText } from "../choices";
import { Page } from "../page";
import type { ReportData } from "../report-data";
import { furniture, plain, remark, section, type At } from "./look";

const widths = [6, 24, 16, 78, 6];
/** Agencies named before the rest is only counted. */
const NAMED = 8;

const label: CellStyle = { ...remark, valign: "top" };
const value: CellStyle = { ...plain, valign: "top" };

/** Title, what was read, and the way to everything else. */
export const coverSheet: FreeSheetSpec<ReportData> = {
  id: "cover",
  name: reportSheets.cover.name,
  build: (at) => {
    const { say, data, language } = at;
    const page = new Page(widths, language);
    const logo = data.logo;
    page.gap(logo ? 70 : 34);
    page.add([null, { value: data.title, style: { ...styles.title, size: 24, wrap: true }, span: 3 }]);
    page.add([null, { value: say(generalWords.product), style: { ...remark, size: 12 }, span: 3 }], { height: 24 });
    page.gap(10);
    for (const [name, text] of facts(at)) page.add([null, { value: name, style: label }, { value: text, style: value, span: 2 }]);
    page.gap(14);
    page.add([null, { value: say(words.contents), style: section, span: 3 }], { height: 26 });
    for (const [id, { name, about }] of Object.entries(reportSheets)) {
      const link = id === "cover" ? undefined : at.linkToSheet(id);
      if (!link) continue;
      page.add([null, { value: say(name), style: { ...plain, bold: true, color: styles.ink.link }, link }, { value: countOf(id, at), style: { ...remark, align: "right", indent: 1 } }, { value: say(about), style: plain }], { height: 20 });
    }
    page.gap(14);
    page.add([null, { value: say(words.reading), style: section, span: 3 }], { height: 26 });
    page.add([null, { value: say(words.readingText), style: plain, span: 3 }]);
    page.add([null, { value: say(words.honest), style: plain, span: 3 }]);
    const images: ImagePlan[] = logo ? [{ at: { row: 0, column: 1 }, ...logo }] : [];
    return {
      ...page.plan(), tabColor: styles.ink.head, gridLines: false, ...(images.length > 0 ? { images } : {}),
      print: { orientation: "landscape", paper: "A4", fitToWidth: true, onePage: true, ...furniture(at), area: { row: 0, column: 0, rows: page.next, columns: widths.length } },
    };
  },
};

function facts({ data, language, say }: At): [string, string][] {
  const { choices, letters, agencies, ledger } = data;
  const kind = (wanted: string): number => letters.filter(({ proposalKind }) => proposalKind === wanted).length;
  const named = listed(agencies.slice(0, NAMED), language);
  const scope = [...choices.subjects, ...(choices.years ? [yearsAsText(choices.years)] : []), ...(choices.unit ? [choices.unit] : [])];
  return [
    ...(choices.agency ? [[say(words.madeBy), choices.agency] as [string, string]] : []),
    [say(words.period), yearsInWords(data.period, language)],
    [say(words.agencies), agencies.length > NAMED ? `${named} … (${agencies.length})` : named || say(generalWords.none)],
    [say(words.letters), lettersSentence(letters.length, kind("npc"), kind("cppcc"), language)],
    ...(scope.length > 0 ? [[say(words.scope), listed(scope, language)] as [string, string]] : []),
    [say(words.made), `${dateInWords(data.date, language)}　${say(generalWords.product)} ${ledger.made.by}`],
  ];
}

/** How much a sheet holds, as the contents say it. */
function countOf(id: string, { data, language }: At): string | null {
  const counts: Readonly<Record<string, number>> = {
    compared: data.subjects.reduce((sum, { series }) => sum + series.length, 0), promises: data.promises.length, measures: data.measures.length,
    issues: data.findings.length, excerpts: data.quotes.letters.reduce((sum, { quotes }) => sum + quotes.length, 0),
  };
  const count = counts[id];
  return count === undefined ? null : aboutRows(count, language);
}

const aboutRows = (count: number, language: At["language"]): string => (language === "zh" ? `${count} 项` : `${count}`);
