import { reportSheets, reportWords as words } from "../../../wording/report";
import type { Cell } from "../../plan";
import type { FreeSheetSpec } from "../../sheet-spec";
import { yearWidth } from "../../sheets/comparison-columns";
import { Page } from "../page";
import type { ReportData } from "../report-data";
import { valueCell, YEARS } from "./compared";
import { band, cell, centred, furniture, headerRow, numeric, sheetHead } from "./look";

/** Whether there are years that the comparison has no column for. */
export const longerThanCompared = ({ years }: ReportData): boolean => years.length > YEARS;

/** Every year of every indicator compared, one row each. */
export const historySheet: FreeSheetSpec<ReportData> = {
  id: "history",
  name: reportSheets.history.name,
  build: (at) => {
    const { data, say } = at;
    const { years } = data;
    const series = data.subjects.flatMap((subject) => subject.series);
    const page = new Page([Math.max(28, 132 - 10 * years.length), 8, ...years.map((year) => yearWidth(series, year, 10, at.language))], at.language);
    sheetHead(page, say(reportSheets.history.name), say(words.clickNote), at);
    const head = headerRow(page, [words.indicator, words.unit, ...years.map(String)], at);
    for (const subject of data.subjects) {
      page.add([{ value: subject.title || say(words.noAsk), style: band, span: 2 + years.length }], { keep: true });
      for (const shown of subject.series) {
        const byYear = new Map(shown.observations.map((observation) => [observation.year, observation]));
        page.add([{ value: shown.title, style: cell }, { value: shown.unit, style: centred }, ...years.map((year): Cell => {
          const observation = byYear.get(year);
          return observation ? valueCell(observation, shown, at) : { value: null, style: numeric };
        })]);
      }
    }
    return {
      ...page.plan(), tabColor: "C55A11", gridLines: false, freeze: { rows: head + 1, columns: 2 },
      print: page.print(furniture(at), 2 + years.length, { first: head, last: head }),
    };
  },
};
