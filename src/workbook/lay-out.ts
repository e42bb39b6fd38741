/**
 * Lays a ledger out as a workbook.
 *
 *   const letter = fromReading(readLetter(text), { fileName, readAt });          // ledger/from-reading
 *   const { ledger, outcome } = putLetter(known, letter, "replace");              // ledger/change-ledger; "skip" leaves known letters
 *   const plan = layOut(ledgerWorkbook, ledgerData(ledger, { at, by }), "zh");    // workbook/ledger-workbook, workbook/ledger-data
 *   const host = bytes ? await XlsxHost.open(bytes) : XlsxHost.empty();           // hosts/xlsx/xlsx-host
 *   const known = readLedger(await host.read(tableNames)).ledger;                 // workbook/read-ledger; `emptyLedger` for a new one
 *   await host.apply(plan); const out = host.save();
 *
 * A workbook keeps the language it was made in: `languageOf(properties, tables)` from workbook/read-ledger.
 *
 *   spec, data ── where each table and row will stand ─► links ── cells ─► plan
 */
import type { Language } from "../wording/language";
import { generalWords } from "../wording/workbook";
import type { Cell, CellLink, Rect, RichCell, SheetPlan, TableName, WorkbookPlan } from "./plan";
import type { FreeSheetSpec, SheetContext, SheetSpec, TableSheetSpec, WorkbookSpec } from "./sheet-spec";
import { rowHeight } from "./row-height";
import { formerHeaders } from "./schema";
import * as styles from "./styles";

/** Above every table: its title, a line that says what a row is, then the headers. */
export const headerRow = 2;

interface Standing { readonly sheet: string; readonly rowOf: ReadonlyMap<string, number>; readonly count: number }

export function layOut<Data>(spec: WorkbookSpec<Data>, data: Data, language: Language): WorkbookPlan {
  const rows = new Map(spec.sheets.filter(isTable).map((sheet) => [sheet.id, sheet.rows(data)]));
  const standing = new Map<TableName, Standing>();
  for (const sheet of spec.sheets.filter(isTable)) standing.set(sheet.table, stand(sheet, rows.get(sheet.id)!, context(data, language, new Map(), spec)));
  const at = context(data, language, standing, spec);
  return {
    language,
    title: spec.title(data, language),
    font: styles.fontOf(language),
    properties: spec.properties(data),
    sheets: spec.sheets.map((sheet) => (isTable(sheet) ? tableSheet(sheet, rows.get(sheet.id)!, at) : freeSheet(sheet, at))),
    names: spec.sheets.filter((sheet) => !isTable(sheet)).map((sheet) => ({
      name: `S_${sheet.id}`, sheet: sheet.id, range: { row: 0, column: 0, rows: 1, columns: 1 },
    })),
  };
}

export const isTable = <Data>(sheet: SheetSpec<Data>): sheet is TableSheetSpec<unknown, Data> => "table" in sheet;

const plain = (cell: Cell): Exclude<Cell, RichCell> => (cell !== null && typeof cell === "object" ? cell.value : cell);

function stand<Data>(sheet: TableSheetSpec<unknown, Data>, rows: readonly unknown[], at: SheetContext<Data>): Standing {
  const key = sheet.columns[0]!;
  return { sheet: sheet.id, rowOf: new Map(rows.map((row, index) => [String(plain(key.cell(row, at))), headerRow + 1 + index])), count: rows.length };
}

function context<Data>(data: Data, language: Language, standing: ReadonlyMap<TableName, Standing>, spec: WorkbookSpec<Data>): SheetContext<Data> {
  const sheets = new Set(spec.sheets.map(({ id }) => id));
  return {
    data,
    language,
    say: (words) => words[language],
    linkToRow: (table, key, tip): CellLink | undefined => {
      const row = standing.get(table)?.rowOf.get(key);
      return row === undefined ? undefined : { sheet: standing.get(table)!.sheet, at: { row, column: 0 }, row: { table, key }, ...(tip ? { tip } : {}) };
    },
    linkToSheet: (id, tip) => (sheets.has(id) ? { sheet: id, at: { row: 0, column: 0 }, ...(tip ? { tip } : {}) } : undefined),
    count: (table) => standing.get(table)?.count ?? 0,
  };
}

function freeSheet<Data>(sheet: FreeSheetSpec<Data>, at: SheetContext<Data>): SheetPlan {
  return { ...sheet.build(at), id: sheet.id, name: at.say(sheet.name) };
}

function tableSheet<Data>(sheet: TableSheetSpec<unknown, Data>, rows: readonly unknown[], at: SheetContext<Data>): SheetPlan {
  const { words } = sheet;
  const columns = sheet.columns.map((column) => ({ ...column, width: typeof column.width === "number" ? column.width : column.width[at.language] }));
  const home = at.linkToSheet("about");
  const cells = rows.map((row) => columns.map((column) => column.cell(row, at)));
  const printed: Rect = { row: 0, column: 0, rows: headerRow + 1 + Math.max(1, rows.length), columns: sheet.printed };
  return {
    id: sheet.id,
    name: at.say(words.name),
    tabColor: sheet.tabColor,
    gridLines: false,
    freeze: { rows: headerRow + 1, columns: sheet.frozen },
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { 0: 30, 1: 18, [headerRow]: 30 },
    blocks: [
      { at: { row: 0, column: 0 }, rows: [[{ value: at.say(words.title), style: styles.title }]] },
      { at: { row: 1, column: 0 }, rows: [[
        home ? { value: at.say(generalWords.home), style: { ...styles.note, color: styles.ink.link }, link: home } : null,
        { value: at.say(words.note), style: styles.note },
      ]] },
    ],
    tables: [{
      name: sheet.table,
      at: { row: headerRow, column: 0 },
      headerStyle: styles.header,
      mode: "replace",
      columns: columns.map(({ id, header, width, style, hidden, validation, formats }) => ({
        id, header: at.say(header), width,
        ...(formerHeaders(sheet.table, id).length > 0 ? { formerly: formerHeaders(sheet.table, id) } : {}),
        ...(style ? { style } : {}), ...(hidden ? { hidden } : {}),
        ...(validation?.(at.language) ? { validation: validation(at.language) } : {}), ...(formats ? { formats: formats(at.language) } : {}),
      })),
      rows: cells,
      rowHeights: cells.map((row) => rowHeight(row, columns, at.language)),
    }],
    print: {
      orientation: "landscape", paper: "A4", fitToWidth: true,
      repeatRows: { first: headerRow, last: headerRow },
      header: at.say(words.title), footer: at.say(generalWords.footer), area: printed,
    },
  };
}
