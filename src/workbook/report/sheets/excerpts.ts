import { aside, parted } from "../../../wording/lists";
import { reportSheets, reportWords as words } from "../../../wording/report";
import { letterLabel } from "../../ledger-data";
import type { FreeSheetSpec } from "../../sheet-spec";
import * as styles from "../../styles";
import { Page } from "../page";
import { excerptsStart, type ReportData } from "../report-data";
import { band, cell, centred, furniture, headerRow, quiet, sheetHead } from "./look";

const widths = [9, 11, 93, 44];
/** What an excerpt is used for, before it is cut short. */
const USES = 6;

/** Every sentence cited, letter by letter, in the order of the letters. */
export const excerptsSheet: FreeSheetSpec<ReportData> = {
  id: "excerpts",
  name: reportSheets.excerpts.name,
  build: (at) => {
    const { say, data } = at;
    const page = new Page(widths, at.language);
    sheetHead(page, say(reportSheets.excerpts.name), say(reportSheets.excerpts.about), at);
    const head = headerRow(page, [words.number, words.paragraph, words.sentence, words.used], at);
    if (page.next !== excerptsStart) throw new RangeError("excerpts don't start where quotes say");
    for (const { reply, quotes } of data.quotes.letters) {
      const parts = [letterLabel(reply), reply.agency, reply.date, reply.proposalTitle && `《${reply.proposalTitle}》`].filter(Boolean);
      page.add([{ value: parts.join("　"), style: band, span: widths.length }], { keep: true });
      for (const { number, paragraph, sentence, used } of quotes) {
        const shown = parted(used.slice(0, USES), at.language);
        page.add([
          { value: number, style: centred }, { value: `¶${paragraph}`, style: { ...centred, color: styles.ink.quiet } },
          { value: sentence, style: cell }, { value: used.length > USES ? `${parted([shown, "…"], at.language)}${aside(`${used.length}`, at.language)}` : shown, style: quiet },
        ]);
      }
    }
    const repeat = { first: head, last: head };
    return { ...page.plan(), tabColor: styles.ink.quiet, gridLines: false, freeze: { rows: head + 1, columns: 0 }, print: page.print(furniture(at), widths.length, repeat) };
  },
};
