import { ledgerComparison } from "../../../ledger/ledger-comparison";
import type { Ledger } from "../../../ledger/records";
import type { Indicator } from "../../../indicators/indicator";
import { accumulationWords, tableWords } from "../../../wording/comparison-sheets";
import { listed, parted } from "../../../wording/lists";
import { reportSheets, reportWords as words } from "../../../wording/report";
import { singleNote } from "../../../wording/report-sentences";
import { termsOf } from "../../form-terms-columns";
import type { Cell } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import { Page } from "../page";
import type { ReportData } from "../report-data";
import type { ShownSeries } from "../shown-series";
import { band, cell, centred, furniture, headerRow, plain, quiet, section, sheetHead, type At } from "./look";

/** The letters define nothing: without definitions of an analyst, their column would stand empty. */
const DEFINITION = 4;
const allWidths = [34, 10, 22, 44, 40, 26, 24];

/** What each indicator compared means, and how to read the report. */
export const definitionsSheet: FreeSheetSpec<ReportData> = {
  id: "definitions",
  name: reportSheets.definitions.name,
  build: (at) => {
    const { say, data, language } = at;
    const defined = data.subjects.some(({ series }) => series.some(({ series: { indicator } }) => definitionOf(indicator, data.ledger.ledger) !== null));
    const kept = <Item>(items: readonly Item[]): Item[] => items.filter((_, column) => defined || column !== DEFINITION);
    const widths = kept(allWidths);
    const page = new Page(widths, language);
    sheetHead(page, say(reportSheets.definitions.name), say(reportSheets.definitions.about), at);
    page.add([{ value: say(words.legend), style: section, span: widths.length }], { height: 24, keep: true });
    const notes = [
      ...tableWords.legends, words.sourceNote(data.letters.length, data.agencies.slice(0, 5)), words.liveNote,
      ...(data.choices.unit ? [words.convertedNote(data.choices.unit)] : []), words.honest, ...(data.single > 0 ? [singleNote(data.single)] : []),
    ];
    for (const note of notes) page.add([{ value: `• ${say(note)}`, style: plain, span: widths.length }]);
    page.gap(10);
    const head = headerRow(page, kept([words.indicator, words.unit, words.accumulation, words.aliases, words.definition, words.shownYears, words.department]), at);
    for (const subject of data.subjects) {
      page.add([{ value: subject.title || say(words.noAsk), style: band, span: widths.length }], { keep: true });
      for (const shown of subject.series) page.add(kept(definitionRow(shown, at)));
    }
    return { ...page.plan(), tabColor: "2E75B6", gridLines: false, print: page.print(furniture(at), widths.length, data.subjects.length > 0 ? { first: head, last: head } : undefined) };
  },
};

function definitionRow({ series: { indicator }, title, unit, observations }: ShownSeries, at: At): Cell[] {
  return [
    { value: title, style: { ...cell, bold: true } }, { value: unit, style: centred },
    { value: indicator.accumulation && at.say(accumulationWords[indicator.accumulation]), style: centred },
    { value: parted(indicator.aliases, at.language) || null, style: quiet }, { value: definitionOf(indicator, at.data.ledger.ledger), style: cell },
    { value: listed(observations.map(({ year }) => year), at.language), style: centred }, { value: indicator.agencyName, style: quiet },
  ];
}

/** As an analyst wrote it; the letters themselves define nothing. */
function definitionOf(indicator: Indicator, ledger: Ledger): string | null {
  const key = ledgerComparison(ledger).indicatorKey(indicator);
  return ledger.decisions.filter(({ field, row }) => field === "definition" && row === key).at(-1)?.value ?? termsOf(ledger, indicator)?.definition ?? null;
}
