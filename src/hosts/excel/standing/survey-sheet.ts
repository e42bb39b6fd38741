import type { Rect, SheetPlan } from "../../../workbook/plan";
import { readAddress } from "../address";
import { lookParts } from "../cell-look";
import { formatRule, kindsOfRule } from "../conditional-rule";
import { type StandingArea, standingCells, type StandingDetails, type StandingFormat } from "./standing-book";

/** Asks in the coming sync; `next` may ask for more, and gives the answer after one more sync. */
export type Asked<T> = { readonly next: () => () => T };

/** What is on a planned sheet that is there: cells of its blocks, conditional formats, comments, charts, merges, print area. */
export function askSheet(context: Excel.RequestContext, sheet: string, plan: SheetPlan): Asked<StandingDetails> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const formats = worksheet.getRange().conditionalFormats.load("items/id,items/type");
  const comments = worksheet.comments.load("items/id,items/content");
  const charts = worksheet.charts.load("items/name");
  const used = worksheet.getUsedRangeOrNullObject(false).load("rowIndex,rowCount");
  const merged = plan.merges ? worksheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().load("address") : null;
  const printArea = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return {
    next: () => {
      const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      const blocks = (plan.blocks ?? []).map((block) => askArea(worksheet, blockArea(block, bottom)));
      const rules = formats.items.map(askFormat);
      const drawn = charts.items.map((chart) => ({ name: chart.name, series: chart.series.load("items/name") }));
      const places = comments.items.map((comment) => ({ comment, at: comment.getLocation().load("rowIndex,columnIndex") }));
      return () => ({
        blocks: blocks.map((answer) => answer()),
        formats: rules.map((answer) => answer()),
        comments: places.map(({ comment, at }) => ({ id: comment.id, content: comment.content, row: at.rowIndex, column: at.columnIndex })),
        charts: drawn.map(({ name, series }) => ({ name, series: series.items.map((one) => one.name) })),
        merges: merged === null || merged.isNullObject ? [] : merged.address.split(",").flatMap((one) => readAddress(one)?.area ?? []),
        printArea: printArea.isNullObject ? null : readAddress(printArea.address)?.area ?? null,
      });
    },
  };
}

/** The cells a block takes, and those below it that an older one may have left. */
export function blockArea(block: NonNullable<SheetPlan["blocks"]>[number], bottom: number): Rect {
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  const rows = Math.max(1, block.rows.length, block.clearBelow ? bottom - block.at.row : 0);
  return { ...block.at, rows, columns };
}

function askArea(sheet: Excel.Worksheet, area: Rect): () => StandingArea {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("values,formulas,numberFormat");
  const looks = range.getCellProperties(lookParts);
  return () => ({ area, cells: standingCells(range.values, range.formulas), formats: range.numberFormat as string[][], looks: looks.value, validations: new Map() });
}

function askFormat(format: Excel.ConditionalFormat): () => StandingFormat {
  const areas = format.getRanges().load("address");
  const kind = kindsOfRule[format.type];
  const rule = kind?.ask(format);
  return () => ({
    id: format.id, type: format.type, area: readAddress(areas.address)?.area ?? null,
    rule: rule ? formatRule(format.type, rule()) : "",
  });
}
