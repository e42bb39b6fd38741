import { parseRange } from "../../workbook/addresses";
import type { Cell, Rect, SheetPlan, TablePlan, WorkbookPlan } from "../../workbook/plan";
import { GridBook } from "./grid-book";
import { planCell, valueOf } from "./grid-cell";
import { planFormats, planRect, planValidations } from "./grid-rules";
import type { GridSheet } from "./grid-sheet";
import { planColor } from "./grid-style";
import { heightPoints, widthCharacters } from "./pixels";
import type { Snapshot } from "./snapshot";

/** The grid as it stands, as a plan: what another host needs to write it into a file. Kinds of rules that a plan can't say are left. */
export function planOfBook(snapshot: Snapshot, language: "zh" | "en"): WorkbookPlan {
  const book = new GridBook(snapshot);
  const { properties, title, font } = book.extras;
  return {
    language: book.extras.language ?? language, title: title ?? snapshot.name, properties, ...(font ? { font } : {}),
    sheets: book.sheets.map((sheet) => sheetPlan(book, sheet)),
    names: [...book.names.values()].flatMap(({ name, formulaOrRefString }) => {
      const sheet = book.namedSheet(name);
      return sheet ? [{ name, sheet: planId(book, sheet.data.id), range: namedRange(formulaOrRefString) }] : [];
    }),
  };
}

function sheetPlan(book: GridBook, sheet: GridSheet): SheetPlan {
  const { data, columnData, rowData } = sheet;
  const { print, charts = [], protected: locked } = book.extras.sheets[data.id] ?? {};
  const { rows, columns } = sheet.extent();
  const inTable = (row: number, column: number) => sheet.tables.some(({ at, headers, rows: count }) =>
    row >= at.row && row <= at.row + count && column >= at.column && column < at.column + headers.length);
  const free: Cell[][] = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => (inTable(row, column) ? null : cellOf(book, sheet, row, column))));
  const { freeze, tabColor } = data;
  return {
    id: planId(book, data.id), name: data.name,
    ...(planColor(tabColor) ? { tabColor: planColor(tabColor)! } : {}),
    ...(freeze && (freeze.xSplit || freeze.ySplit) ? { freeze: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    gridLines: data.showGridlines !== 0,
    columnWidths: Array.from({ length: columns }, (_, column) => (columnData[column]?.w ? widthCharacters(columnData[column].w) : undefined)),
    // Only heights that somebody set; the others follow their text in every program.
    rowHeights: Object.fromEntries(Object.entries(rowData).filter(([, { h, ia }]) => h && ia !== 1).map(([row, { h }]) => [row, heightPoints(h!)])),
    merges: (data.mergeData ?? []).map(planRect),
    ...(free.some((row) => row.some((cell) => cell !== null)) ? { blocks: freeRuns(free) } : {}),
    tables: sheet.tables.map((table) => tablePlan(book, sheet, table)),
    conditionalFormats: sheet.formats.flatMap((rule) => planFormats(rule) ?? []),
    validations: sheet.validations.flatMap((rule) => planValidations(rule) ?? []),
    charts: charts.filter(({ series }) => series.every(({ values }) => isFilled(sheet, values))),
    ...(locked ? { protected: true } : {}), ...(print ? { print } : {}), ...(data.hidden ? { hidden: true } : {}),
  };
}

/** What a plan calls the sheet: by that its charts are found again in the file. A sheet of people's own goes by the grid's id. */
const planId = (book: GridBook, id: string): string => book.extras.sheets[id]?.planId ?? id;

function cellOf(book: GridBook, sheet: GridSheet, row: number, column: number): Cell {
  const cell = planCell(sheet.get(row, column), book.styles);
  return cell === null || typeof cell !== "object" || !cell.link ? cell : { ...cell, link: { ...cell.link, sheet: planId(book, cell.link.sheet) } };
}

/** Whether a chart still has something to show there: people may have moved or emptied the cells. */
function isFilled(sheet: GridSheet, { row, column, rows, columns }: Rect): boolean {
  return Array.from({ length: rows * columns }, (_, i) => sheet.get(row + Math.floor(i / columns), column + (i % columns))).every((cell) => cell?.f !== undefined || typeof valueOf(cell) === "number");
}

/** Rows outside tables as blocks, so that an empty stretch writes no cells over a table. */
function freeRuns(free: readonly (readonly Cell[])[]): NonNullable<SheetPlan["blocks"]> {
  return free.flatMap((cells, row) => {
    const first = cells.findIndex((cell) => cell !== null);
    if (first < 0) return [];
    const blocks: { at: { row: number; column: number }; rows: Cell[][] }[] = [];
    let run: Cell[] = [];
    cells.forEach((cell, column) => {
      if (cell === null) run = [];
      else {
        if (run.length === 0) blocks.push({ at: { row, column }, rows: [run] });
        run.push(cell);
      }
    });
    return blocks;
  });
}

function tablePlan(book: GridBook, sheet: GridSheet, { name, at, headers, rows }: GridSheet["tables"][number]): TablePlan {
  const cell = (row: number, column: number) => cellOf(book, sheet, at.row + row, at.column + column);
  const header = cell(0, 0);
  const data = Array.from({ length: rows }, (_, row) => headers.map((__, column) => cell(row + 1, column)));
  return {
    name, at, mode: "replace", ...(header !== null && typeof header === "object" && header.style ? { headerStyle: header.style } : {}),
    columns: headers.map((text, column) => ({ id: `c${column}`, header: text, ...(sheet.columnData[at.column + column]?.hd ? { hidden: true } : {}) })),
    rows: data.filter((row) => row.some((one) => one !== null && (typeof one !== "object" || one.value !== null || one.formula))),
  };
}

function namedRange(reference: string): Rect {
  return parseRange(reference.slice(reference.lastIndexOf("!") + 1)) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}
