import type { CellStyle, WorkbookPlan } from "../../../workbook/plan";
import { lookOf } from "../cell-look";
import { setLooks, writeCells } from "../changes/cell-changes";
import { type Change, step } from "../changes/change";
import { addTable, hideColumn, renameHeader, validate } from "../changes/table-changes";
import type { TableArrangement } from "./arrange-table";
import type { Before } from "./old-rows";
import { isFilledDown, type Patch, styleRuns, type TableContents } from "./table-contents";

/** Headers, new rows and columns with their looks, changed cells; a new table is made of the cells once they are there. */
export function contentChanges(table: TableArrangement, contents: TableContents, freshSheet: boolean, font: WorkbookPlan["font"], before: Before): Change[] {
  const { plan, sheet, at, merge, standing } = table;
  const changes: Change[] = [];
  for (const [index, { header, old, renamed }] of merge.columns.entries()) {
    const cell = { row: at.row, column: at.column + index, rows: 1, columns: 1 };
    if (old !== null && renamed) changes.push(renameHeader(sheet, cell, header, standing!.headers[old]!));
    if (old !== null) continue;
    changes.push(...writeCells(sheet, cell, [[`'${header}`]], [["@"]], null));
    if (plan.headerStyle) changes.push(setLooks(sheet, cell, [[{ format: lookOf(plan.headerStyle) }]], null));
  }
  for (const patch of contents.fresh) changes.push(...freshRows(table, patch, standing ? font : undefined));
  if (!standing) {
    changes.push(addTable(plan, sheet, { row: at.row, column: at.column, rows: 1 + table.rows, columns: table.columns }, freshSheet));
    for (const [index, column] of plan.columns.entries()) changes.push(...hideColumn(sheet, column, at.column + index));
  }
  for (const patch of contents.changed) {
    const there = before(sheet, patch.from);
    changes.push(...writeCells(sheet, patch.area, patch.entries, patch.formats, there, patch.area.rows), setLooks(sheet, patch.area, patch.looks, there.looks));
  }
  return [...changes, ...filledDown(table), ...validations(table, contents)];
}

function freshRows(table: TableArrangement, patch: Patch, font: WorkbookPlan["font"]): Change[] {
  const { sheet } = table;
  const { area, entries, formats, looks } = patch;
  const links = looks.map((row) => row.map(({ hyperlink }) => (hyperlink ? { hyperlink } : {})));
  const changes = writeCells(sheet, area, entries, formats, null, area.rows);
  // Links first: Excel gives a linked cell a look of its own.
  changes.push(...columnLooks(sheet, area, links));
  if (font) changes.push(step(900, (book) => { const { font: of } = book.range(sheet, area).format; of.name = font.name; of.size = font.size; }));
  for (const { column, count, style } of styleRuns(table, { at: area.column - table.at.column, count: area.columns })) {
    changes.push(styleColumns(sheet, { ...area, column: table.at.column + column, columns: count }, style));
  }
  changes.push(...columnLooks(sheet, area, looks.map((row) => row.map(({ format }) => (format && Object.keys(format).length > 0 ? { format } : {})))));
  return changes;
}

/** Only the columns in which some cell has a look of its own. */
function columnLooks(sheet: string, area: Patch["area"], looks: readonly (readonly Excel.SettableCellProperties[])[]): Change[] {
  return Array.from({ length: area.columns }, (_, column) => column).flatMap((column) => {
    const cells = looks.map((row) => row[column] ?? {});
    return cells.some((cell) => Object.keys(cell).length > 0) ? lookPieces(sheet, area, column, cells) : [];
  });
}

const rowsPerPiece = 500;

function lookPieces(sheet: string, area: Patch["area"], column: number, cells: readonly Excel.SettableCellProperties[]): Change[] {
  const pieces: Change[] = [];
  for (let from = 0; from < cells.length; from += rowsPerPiece) {
    const part = cells.slice(from, from + rowsPerPiece);
    pieces.push(setLooks(sheet, { row: area.row + from, column: area.column + column, rows: part.length, columns: 1 }, part.map((cell) => [cell]), null));
  }
  return pieces;
}

function styleColumns(sheet: string, area: Patch["area"], style: CellStyle): Change {
  const look = lookOf(style);
  return step(1800, (book) => {
    const { format } = book.range(sheet, area);
    if (look.font?.bold !== undefined) format.font.bold = look.font.bold;
    if (look.font?.italic !== undefined) format.font.italic = look.font.italic;
    if (look.font?.size !== undefined) format.font.size = look.font.size;
    if (look.font?.color !== undefined) format.font.color = look.font.color;
    if (look.fill?.color !== undefined) format.fill.color = look.fill.color;
    if (look.horizontalAlignment) format.horizontalAlignment = look.horizontalAlignment;
    if (look.verticalAlignment) format.verticalAlignment = look.verticalAlignment;
    if (look.wrapText !== undefined) format.wrapText = look.wrapText;
    if (look.indentLevel !== undefined) format.indentLevel = look.indentLevel;
    const locked = (look.protection as { locked?: boolean } | undefined)?.locked;
    if (locked !== undefined) format.protection.locked = locked;
    for (const [edge, line] of edgesOf(style.border, area)) {
      const border = format.borders.getItem(edge);
      border.style = line.style as Excel.BorderLineStyle;
      if (line.color) border.color = line.color;
    }
  });
}

/** Borders of every cell in an area: the outer edges and the lines between. */
function edgesOf(border: CellStyle["border"], { rows, columns }: Patch["area"]): [Excel.BorderIndex, { style: string; color?: string }][] {
  if (border === undefined) return [];
  const line = border === "none" ? { style: "None" } : { style: "Continuous", color: lookOf({ border: "bottom" }).borders!.bottom!.color! };
  const edges: string[] = border === "top" ? ["EdgeTop"] : border === "bottom" ? ["EdgeBottom"] : ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
  if (rows > 1) edges.push("InsideHorizontal");
  if (columns > 1 && border !== "top" && border !== "bottom") edges.push("InsideVertical");
  return edges.map((edge) => [edge as Excel.BorderIndex, line]);
}

/** A column of the user's that is all formulas goes on in new rows, as Excel would have it. */
function filledDown(table: TableArrangement): Change[] {
  const { standing, merge, sheet, at } = table;
  if (!standing || standing.rows.length === 0) return [];
  const from = merge.rows.findIndex(({ old }) => old !== null);
  if (from < 0) return [];
  return merge.columns.flatMap(({ old }, column) => {
    if (old === null || !isFilledDown(table, column)) return [];
    const source = { row: at.row + 1 + from, column: at.column + column, rows: 1, columns: 1 };
    return merge.rows.flatMap((row, index) => (row.old === null
      ? [step(900, (book) => { book.range(sheet, { ...source, row: at.row + 1 + index }).copyFrom(book.range(sheet, source), "Formulas"); })] : []));
  });
}

/** On new rows and columns only: what stands on the others may be the user's. */
function validations({ plan, merge, sheet, at, standing, rows }: TableArrangement, contents: TableContents): Change[] {
  return merge.columns.flatMap(({ plan: from }, column) => {
    const validation = from === null ? undefined : plan.columns[from]!.validation;
    if (!validation) return [];
    const own = at.column + column;
    const areas = standing ? contents.fresh.flatMap(({ area }) => (own >= area.column && own < area.column + area.columns ? [area] : [])) : [{ row: at.row + 1, rows }];
    return areas.map((area) => validate(sheet, { row: area.row, rows: area.rows, column: own, columns: 1 }, validation));
  });
}
