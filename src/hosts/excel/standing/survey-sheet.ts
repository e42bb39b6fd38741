import type { Rect, SheetPlan } from "../../../workbook/plan";
import { readAddress } from "../address";
import { lookParts } from "../cell-look";
import { formatRule, kindsOfRule } from "../conditional-rule";
import { type StandingArea, standingCells, type StandingDetails, type StandingFormat } from "./standing-book";

/** Asks in the coming sync; `next` is told where the first table of the sheet ends and may ask for more; it gives the answer after one more sync. */
export type Asked<T> = { readonly next: (tablesEnd: number | null) => () => T };

/** What is on a planned sheet that is there: cells of its blocks, conditional formats, comments, charts, merges, print area. */
export function askSheet(context: Excel.RequestContext, sheet: string, plan: SheetPlan): Asked<StandingDetails> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const formats = worksheet.getRange().conditionalFormats.load("items/id,items/type");
  const comments = worksheet.comments.load("items/id,items/content");
  const charts = worksheet.charts.load("items/name,items/chartType,items/title/text,items/top,items/left,items/width,items/height");
  const used = worksheet.getUsedRangeOrNullObject(false).load("rowIndex,rowCount");
  const merged = plan.merges ? worksheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject().load("address") : null;
  const printArea = worksheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return {
    next: (tablesEnd) => {
      const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      const blocks = (plan.blocks ?? []).map((block) => (isBelow(plan, block) ? null : askArea(worksheet, blockArea(block, bottom))));
      const belowArea = tablesEnd === null ? null : areaBelow(plan, tablesEnd, bottom);
      const below = belowArea && askArea(worksheet, belowArea);
      const rules = formats.items.map(askFormat);
      const drawn = charts.items.map((chart) => ({ chart, series: chart.series.load("items/name") }));
      const places = comments.items.map((comment) => ({ comment, at: comment.getLocation().load("rowIndex,columnIndex") }));
      return () => ({
        blocks: blocks.map((answer) => answer?.() ?? null), below: below?.() ?? null,
        formats: rules.map((answer) => answer()),
        comments: places.map(({ comment, at }) => ({ id: comment.id, content: comment.content, row: at.rowIndex, column: at.columnIndex })),
        charts: drawn.map(({ chart: { name, title, chartType, top, left, width, height }, series }) =>
          ({ name, title: title.text, type: chartType, place: { top, left, width, height }, series: series.items.map((one) => one.name) })),
        merges: merged === null || merged.isNullObject ? [] : merged.address.split(",").flatMap((one) => readAddress(one)?.area ?? []),
        printArea: printArea.isNullObject ? null : readAddress(printArea.address)?.area ?? null,
      });
    },
  };
}

type Block = NonNullable<SheetPlan["blocks"]>[number];

/** Whether a block stands below a table of the plan: its place then depends on the table's rows. */
export const isBelow = (plan: SheetPlan, block: Block): boolean => (plan.tables ?? []).some(({ at }) => at.row < block.at.row);

/** From the end of the first table down to whatever is there or would be, in the columns of the blocks below. */
function areaBelow(plan: SheetPlan, end: number, bottom: number): Rect | null {
  const blocks = (plan.blocks ?? []).filter((block) => isBelow(plan, block));
  if (blocks.length === 0) return null;
  const first = Math.min(...(plan.tables ?? []).map(({ at, rows }) => at.row + 1 + Math.max(1, rows.length)));
  const areas = blocks.map((block) => blockArea(block, 0));
  const column = Math.min(...areas.map((area) => area.column));
  const deepest = Math.max(...areas.map((area) => area.row + area.rows)) - first;
  return { row: end, column, rows: Math.max(1, bottom - end, deepest), columns: Math.max(...areas.map((area) => area.column + area.columns)) - column };
}

/** The cells a block takes, and those above and below it that an older one may have left. */
export function blockArea(block: Block, bottom: number): Rect {
  const columns = Math.max(1, ...block.rows.map((row) => row.length));
  const above = block.clearAbove ?? 0;
  const rows = Math.max(1, block.rows.length, block.clearBelow ? bottom - block.at.row : 0);
  return { row: block.at.row - above, column: block.at.column, rows: above + rows, columns };
}

function askArea(sheet: Excel.Worksheet, area: Rect): () => StandingArea {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).load("values,formulas,numberFormat");
  const asked = { looks: range.getCellProperties(lookParts) };
  return () => ({ area, cells: standingCells(range.values, range.formulas), formats: range.numberFormat as string[][], looks: asked.looks.value, validations: new Map() });
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
