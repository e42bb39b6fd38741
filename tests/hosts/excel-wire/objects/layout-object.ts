import { parseAddress } from "../model/area";
import { invalidArgument } from "../model/host-error";
import type { SheetModel } from "../model/sheet-model";
import { collection } from "../wire/process-query";
import type { WireObject } from "../wire/wire-object";
import type { FakeContext } from "./fake-context";
import { rangeObject, rangeRef } from "./range-object";

const addressOf = (range: string | WireObject): string => {
  if (typeof range !== "string") { const { area } = rangeRef(range); return `${area.row}:${area.column}:${area.rows}:${area.columns}`; }
  parseAddress(range);
  return range;
};

/** PageLayout: orientation, paper, zoom, titles, area, header and footer. */
export function layoutObject(fake: FakeContext, sheet: SheetModel): WireObject {
  const plain = (names: readonly string[]): Pick<WireObject, "get" | "set"> => ({
    get: Object.fromEntries(names.map((name) => [name, () => sheet.layout[name] ?? null])),
    set: Object.fromEntries(names.map((name) => [name, ((value: unknown) => { sheet.layout[name] = value; }) as never])),
  });
  const sides = ["CenterFooter", "CenterHeader", "LeftFooter", "LeftHeader", "RightFooter", "RightHeader"];
  const texts: WireObject = {
    type: "HeaderFooter",
    get: Object.fromEntries(sides.map((side) => [side, () => sheet.headersFooters[side] ?? ""])),
    set: Object.fromEntries(sides.map((side) => [side, ((text: string) => { if (text.length > 255) throw invalidArgument(side); sheet.headersFooters[side] = text; }) as never])),
  };
  return {
    type: "PageLayout",
    ...plain(["Orientation", "PaperSize", "CenterHorizontally", "LeftMargin", "RightMargin", "TopMargin", "BottomMargin", "HeaderMargin", "FooterMargin", "Zoom"]),
    nav: { HeadersFooters: () => ({ type: "HeaderFooterGroup", nav: { DefaultForAllPages: () => texts } }) },
    call: {
      SetPrintArea: (area: string | WireObject) => { sheet.printArea = addressOf(area); },
      SetPrintTitleRows: (rows: string | WireObject) => { sheet.printTitleRows = addressOf(rows); },
      GetPrintAreaOrNullObject: () => {
        if (!sheet.printArea) return null;
        const [row = 0, column = 0, rows = 1, columns = 1] = sheet.printArea.split(":").map(Number);
        return rangeObject(fake, sheet, sheet.printArea.includes("$") || /[A-Z]/i.test(sheet.printArea) ? parseAddress(sheet.printArea).area : { row, column, rows, columns });
      },
    },
  };
}

export function pageBreaksObject(sheet: SheetModel): WireObject {
  return collection("PageBreakCollection", () => sheet.pageBreaks.map((at) => ({ type: "PageBreak", id: at, get: {} })), (item) => item.id ?? "", {
    Add: (range: string | WireObject) => { const at = addressOf(range); sheet.pageBreaks.push(at); return { type: "PageBreak", id: at, get: {} }; },
    RemovePageBreaks: () => { sheet.pageBreaks = []; },
  });
}
