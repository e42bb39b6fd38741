import { isCleared, ownsMerge } from "../../../workbook/owned-cells";
import type { BlockPlan, CellAt, Rect } from "../../../workbook/plan";
import { overlapping, sameArea } from "../address";
import { putComments, type PlannedComment } from "../changes/book-changes";
import { setLooks, writeCells } from "../changes/cell-changes";
import type { Change } from "../changes/change";
import { mergeCells, setPrintArea, unmergeCells } from "../changes/sheet-changes";
import { validate } from "../changes/table-changes";
import { looksLike } from "../cell-look";
import type { StandingArea, StandingDetails } from "../standing/standing-book";
import { blockArea } from "../standing/survey-sheet";
import type { ArrangedSheet } from "./arrange-sheets";
import { richCell, styleOf, type TableArrangement } from "./arrange-table";
import { type ResolveLink, sameReference } from "./links";
import { sameContent, type TableContents, written } from "./table-contents";

/** Everything of a sheet outside the cells of its tables, but for charts. */
export function sheetChanges(sheet: ArrangedSheet, tables: readonly TableArrangement[], contents: ReadonlyMap<string, TableContents>, details: StandingDetails | null, resolve: ResolveLink): Change[] {
  const { plan, name, fresh } = sheet;
  return [
    ...blocksChanges(sheet, tables, details, resolve),
    ...mergeChanges(sheet, details),
    ...(fresh ? plan.validations ?? [] : []).map(({ range, ...validation }) => validate(name, range, validation)),
    ...commentChanges(sheet, tables, contents, details),
    ...(details && plan.print?.area && !(details.printArea && sameArea(details.printArea, plan.print.area)) ? [setPrintArea(name, plan.print.area, details.printArea)] : []),
  ];
}

/** Where blocks overlap, as below one that owns its columns, the later one has the cell. */
function blocksChanges({ plan, name }: ArrangedSheet, tables: readonly TableArrangement[], details: StandingDetails | null, resolve: ResolveLink): Change[] {
  const blocks = plan.blocks ?? [];
  const standing = blocks.map((block, index) => details?.blocks[index] ?? (details?.below ? carriedAlong(block, tables, details.below) : null));
  const areas = blocks.map((block, index) => standing[index]?.area ?? blockArea(block, 0));
  const owner = new Map<string, number>();
  for (const [index, block] of blocks.entries()) {
    const { row, column } = { ...areas[index]!, row: areas[index]!.row + (block.clearAbove ?? 0) };
    for (const [i, cells] of block.rows.entries()) for (const j of cells.keys()) owner.set(`${row + i},${column + j}`, index);
  }
  return blocks.flatMap((block, index) => {
    const { row, column } = areas[index]!;
    return blockChanges(name, block, areas[index]!, standing[index] ?? null, (i, j) => (owner.get(`${row + i},${column + j}`) ?? index) === index, resolve);
  });
}

/** What stood below a table moved with it: the cells of a block as they are when the rows are in place. */
function carriedAlong(block: BlockPlan, tables: readonly TableArrangement[], below: StandingArea): StandingArea {
  const moved = tables.filter(({ standing, at }) => standing && at.row < block.at.row).reduce((sum, { rows, standing }) => sum + rows - standing!.rows.length, 0);
  const planned = blockArea(block, 0);
  const row = planned.row - moved;
  const rows = Math.max(planned.rows, block.clearBelow ? below.area.row + below.area.rows - row : 0);
  const from = row - below.area.row, left = planned.column - below.area.column;
  const cut = <T>(grid: readonly (readonly T[])[]): T[][] => grid.slice(from, from + rows).map((cells) => cells.slice(left, left + planned.columns));
  return { area: { ...planned, rows }, cells: cut(below.cells), formats: cut(below.formats), looks: cut(below.looks), validations: new Map() };
}

/** Cells that differ in content, number format, look or link; what an older plan left below is emptied. */
function blockChanges(sheet: string, block: BlockPlan, area: Rect, there: StandingArea | null, owns: (row: number, column: number) => boolean, resolve: ResolveLink): Change[] {
  const grid = Array.from({ length: area.rows }, (_, row) => Array.from({ length: area.columns }, (_c, column) => {
    if (!owns(row, column)) return null;
    const planned = block.rows[row - (block.clearAbove ?? 0)];
    const isPlanned = planned !== undefined && column < planned.length;
    const cell = planned?.[column] ?? null;
    const standing = there?.cells[row]?.[column] ?? null;
    if (!isPlanned && !isCleared(block, row + area.row, column + area.column, () => (there?.cells[row]?.[0]?.value ?? null) !== null)) return null;
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
  const planned = (other: Rect): boolean => (plan.merges ?? []).some((merge) => sameArea(merge, other));
  const inTheWay = there.filter((other) => (ownsMerge(plan, other.row, other.column) && !planned(other)) || missing.some((merge) => overlapping(merge, other)));
  return [...inTheWay.map((merge) => unmergeCells(name, merge)), ...missing.map((merge) => mergeCells(name, merge))];
}

function commentChanges({ plan, name, fresh }: ArrangedSheet, tables: readonly TableArrangement[], contents: ReadonlyMap<string, TableContents>, details: StandingDetails | null): Change[] {
  const ofBlocks = (plan.blocks ?? []).flatMap((block) => block.rows.flatMap((row, i) => row.flatMap((cell, j) => {
    const content = richCell(cell)?.note;
    return content ? [{ row: block.at.row + i, column: block.at.column + j, content }] : [];
  })));
  const ofTables = tables.flatMap((table) => contents.get(table.plan.name)!.notes.map(({ row, column, text }) => ({ row, column, content: text })));
  const moved = movedCells(tables);
  const comments = [...ofBlocks, ...ofTables].flatMap((comment): PlannedComment[] => {
    const there = (details?.comments ?? []).find((other) => sameCell(moved(other), comment)) ?? null;
    return there?.content === comment.content ? [] : [{ ...comment, there }];
  });
  return comments.length === 0 ? [] : [putComments(name, (details?.comments ?? []).map(({ id }) => id), comments, fresh)];
}

/** Where a cell of a standing table ends up; null where its row goes. */
function movedCells(tables: readonly TableArrangement[]): (cell: CellAt) => CellAt | null {
  return ({ row, column }) => {
    for (const { standing, at, merge } of tables) {
      if (!standing || row <= at.row || row > at.row + standing.rows.length || column < at.column || column >= at.column + standing.headers.length) continue;
      const nowRow = merge.rows.findIndex(({ old }) => old === row - at.row - 1), nowColumn = merge.columns.findIndex(({ old }) => old === column - at.column);
      return nowRow < 0 ? null : { row: at.row + 1 + nowRow, column: at.column + nowColumn };
    }
    return { row, column };
  };
}

const sameCell = (a: CellAt | null, b: CellAt): boolean => a !== null && a.row === b.row && a.column === b.column;
