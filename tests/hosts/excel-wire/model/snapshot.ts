import { formatArea, lastColumn } from "./area";
import { isUntouched } from "./cell-model";
import type { SheetModel } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

/** Everything a saved file would hold, comparable with toEqual. Ids and the selection are not part of it. */
export function snapshot(book: WorkbookModel): object {
  return {
    sheets: book.sheets.map(sheetSnapshot),
    names: [...book.names].map(({ name, formula, visible }) => ({ name, formula, visible })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    properties: Object.fromEntries([...book.properties].sort(([a], [b]) => (a < b ? -1 : 1))),
    settings: Object.fromEntries([...book.settings].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function sheetSnapshot(sheet: SheetModel): object {
  const cells = [...sheet.cells].filter(([, cell]) => !isUntouched(cell, sheet.font)).sort(([a], [b]) => a - b)
    .map(([at, cell]) => [formatArea({ row: Math.floor(at / lastColumn), column: at % lastColumn, rows: 1, columns: 1 }), cell]);
  const { cells: _cells, id: _id, tables, conditionalFormats, charts, comments, columnWidths, rowHeights, hiddenColumns, hiddenRows, ...rest } = sheet;
  const remark = ({ row, column, content }: { row: number; column: number; content: string }): object => ({ row, column, content });
  return structuredClone({
    ...rest,
    cells: Object.fromEntries(cells),
    tables: tables.map(({ id: _table, criteria, ...table }) => ({ ...table, criteria: criteria.flatMap((one, column) => (one ? [{ column, ...one }] : [])) })),
    conditionalFormats: conditionalFormats.map(({ id: _format, ...format }) => format),
    charts: charts.map(({ id: _chart, ...chart }) => chart),
    comments: comments.map(remark),
    columnWidths: Object.fromEntries(columnWidths), rowHeights: Object.fromEntries(rowHeights),
    hiddenColumns: [...hiddenColumns], hiddenRows: [...hiddenRows],
  });
}
