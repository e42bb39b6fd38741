import type { BlockPlan, Rect } from "../../../workbook/plan";
import { overlapping, sameArea } from "../address";
import { putComments, type PlannedComment } from "../changes/book-changes";
import { setLooks, writeCells } from "../changes/cell-changes";
import type { Change } from "../changes/change";
import { addChart, redrawChart } from "../changes/chart-changes";
import { mergeCells, setPrintArea, unmergeCells } from "../changes/sheet-changes";
import { validate } from "../changes/table-changes";
import { looksLike } from "../cell-look";
import type { StandingDetails } from "../standing/standing-book";
import { blockArea } from "../standing/survey-sheet";
import type { ArrangedSheet } from "./arrange-sheets";
import { richCell, styleOf, type TableArrangement } from "./arrange-table";
import { type ResolveLink, sameReference } from "./links";
import { movesRows } from "./move-rows";
import { sameContent, type TableContents, written } from "./table-contents";

/** Everything of a sheet outside the cells of its tables. */
export function sheetChanges(sheet: ArrangedSheet, tables: readonly TableArrangement[], contents: ReadonlyMap<string, TableContents>, details: StandingDetails | null, resolve: ResolveLink): Change[] {
  const { plan, name, fresh } = sheet;
  return [
    ...(plan.blocks ?? []).flatMap((block, index) => blockChanges(name, block, details, index, resolve)),
    ...mergeChanges(sheet, details),
    ...(fresh ? plan.validations ?? [] : []).map(({ range, ...validation }) => validate(name, range, validation)),
    ...commentChanges(sheet, tables, contents, details),
    ...chartChanges(sheet, tables, details),
    ...(details && plan.print?.area && !(details.printArea && sameArea(details.printArea, plan.print.area)) ? [setPrintArea(name, plan.print.area, details.printArea)] : []),
  ];
}

/** A chart that is there is touched only where its series differ or the rows it shows have moved. */
function chartChanges({ plan, name, fresh }: ArrangedSheet, tables: readonly TableArrangement[], details: StandingDetails | null): Change[] {
  return (plan.charts ?? []).flatMap((chart, index) => {
    const chartName = `RL_${plan.id}_${index + 1}`;
    const there = details?.charts.find((one) => one.name === chartName);
    if (!there) return [addChart(name, chartName, chart, fresh)];
    const same = there.series.length === chart.series.length && chart.series.every((series, i) => series.name === there.series[i]);
    return same && !tables.some(movesRows) ? [] : [redrawChart(name, chartName, chart, there)];
  });
}

/** Cells that differ in content, number format, look or link; what an older plan left below is emptied. */
function blockChanges(sheet: string, block: BlockPlan, details: StandingDetails | null, index: number, resolve: ResolveLink): Change[] {
  const there = details?.blocks[index] ?? null;
  const area: Rect = there?.area ?? blockArea(block, 0);
  const grid = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_c, column) => {
    const planned = block.rows[row];
    const isPlanned = planned !== undefined && column < planned.length;
    const cell = planned?.[column] ?? null;
    const standing = there?.cells[row]?.[column] ?? null;
    if (!isPlanned && !(block.clearBelow && row >= block.rows.length)) return null;
    if (cell === null && !(isPlanned && block.style)) return standing && standing.value !== null ? { entry: "", format: null, look: {} } : null;
    const style = styleOf(block.style, cell);
    const link = resolve(richCell(cell)?.link);
    const wanted = written(cell, style, link);
    if (!there) return wanted;
    const look = there.looks[row]?.[column];
    const same = {
      content: sameContent(standing!, cell), format: (there.formats[row]?.[column] ?? "General") === wanted.format,
      look: looksLike(look?.format, wanted.look.format ?? {}) && (!link || sameReference(look?.hyperlink?.documentReference, link.documentReference)),
    };
    return same.content && same.format && same.look ? null : { entry: same.content ? null : wanted.entry, format: same.format ? null : wanted.format, look: same.look ? {} : wanted.look };
  }));
  if (grid.every((row) => row.every((cell) => cell === null))) return [];
  const entries = grid.map((row) => row.map((cell) => cell?.entry ?? null));
  const formats = grid.map((row) => row.map((cell) => cell?.format ?? null));
  const looks = grid.map((row) => row.map((cell) => cell?.look ?? {}));
  return [...writeCells(sheet, area, entries, formats, there), setLooks(sheet, area, looks, there?.looks ?? null)];
}

function mergeChanges({ plan, name }: ArrangedSheet, details: StandingDetails | null): Change[] {
  const there = details?.merges ?? [];
  const missing = (plan.merges ?? []).filter((merge) => (merge.rows > 1 || merge.columns > 1) && !there.some((other) => sameArea(merge, other)));
  const inTheWay = there.filter((other) => missing.some((merge) => overlapping(merge, other)));
  return [...inTheWay.map((merge) => unmergeCells(name, merge)), ...missing.map((merge) => mergeCells(name, merge))];
}

function commentChanges({ plan, name, fresh }: ArrangedSheet, tables: readonly TableArrangement[], contents: ReadonlyMap<string, TableContents>, details: StandingDetails | null): Change[] {
  const ofBlocks = (plan.blocks ?? []).flatMap((block) => block.rows.flatMap((row, i) => row.flatMap((cell, j) => {
    const content = richCell(cell)?.note;
    return content ? [{ row: block.at.row + i, column: block.at.column + j, content }] : [];
  })));
  const ofTables = tables.flatMap((table) => contents.get(table.plan.name)!.notes.map(({ row, column, text }) => ({ row, column, content: text })));
  const moved = movedRows(tables);
  const comments = [...ofBlocks, ...ofTables].flatMap((comment): PlannedComment[] => {
    const there = (details?.comments ?? []).find((other) => moved(other.row, other.column) === comment.row && other.column === comment.column) ?? null;
    return there?.content === comment.content ? [] : [{ ...comment, there }];
  });
  return comments.length === 0 ? [] : [putComments(name, (details?.comments ?? []).map(({ id }) => id), comments, fresh)];
}

/** Where a row of a standing table ends up. */
function movedRows(tables: readonly TableArrangement[]): (row: number, column: number) => number {
  return (row, column) => {
    for (const { standing, at, merge, columns } of tables) {
      if (!standing || row <= at.row || row > at.row + standing.rows.length || column < at.column || column >= at.column + columns) continue;
      const now = merge.rows.findIndex(({ old }) => old === row - at.row - 1);
      return now < 0 ? -1 : at.row + 1 + now;
    }
    return row;
  };
}
