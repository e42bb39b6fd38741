import { ownedRows, ownsMerge } from "../../workbook/owned-cells";
import type { Rect, SheetPlan } from "../../workbook/plan";
import { foldHeader } from "../../workbook/read-rows";
import { gridFormat, gridRange, gridValidation, ownRule } from "./grid-rules";
import type { GridSheet } from "./grid-sheet";
import type { StyleNames } from "./grid-style";
import { widthPixels } from "./pixels";
import { estimateHeights } from "./row-heights";
import type { GridRule, SheetSnapshot } from "./snapshot";

/**
 * Everything of a sheet that is not a cell. Widths, freezing and the like are set once, on a fresh sheet, and then the
 * user's; rules are renewed each time, because their ranges follow the rows.
 */
export function dressSheet(sheet: GridSheet, plan: SheetPlan, fresh: boolean, styles: StyleNames, fontSize: number): void {
  const { data, columnData } = sheet;
  if (fresh) {
    plan.columnWidths?.forEach((width, column) => {
      if (width !== undefined) columnData[column] = { ...columnData[column], w: widthPixels(width) };
    });
    if (plan.freeze) {
      const { rows, columns } = plan.freeze;
      data.freeze = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    }
    if (plan.gridLines === false) data.showGridlines = 0;
    if (plan.tabColor) data.tabColor = `#${plan.tabColor}`;
    if (plan.hidden) data.hidden = 1;
  }
  const owned = fresh ? 0 : ownedRows(plan);
  for (const row of Object.keys(sheet.rowData).map(Number)) {
    const { h: _, ah: __, ia: ___, ...others } = sheet.rowData[row]!;
    if (row >= owned && !fresh) sheet.rowData[row] = others;
  }
  for (const [row, points] of Object.entries(plan.rowHeights ?? {})) if (Number(row) >= owned) sheet.setHeight(Number(row), points);
  if (plan.merges) data.mergeData = merged(data.mergeData ?? [], plan);

  const formats: GridRule[] = (plan.conditionalFormats ?? []).map((format, i) => gridFormat(format, format.range, `${plan.id}-s${i}`));
  const validations: GridRule[] = (plan.validations ?? []).map((validation, i) => gridValidation(validation, validation.range, `${plan.id}-s${i}`));
  for (const table of plan.tables ?? []) {
    const stored = sheet.tables.find(({ name }) => name === table.name);
    if (!stored) continue;
    for (const [at, column] of table.columns.entries()) {
      const place = stored.headers.findIndex((header) => foldHeader(header) === foldHeader(column.header));
      if (place < 0) continue;
      const range: Rect = { row: stored.at.row + 1, column: stored.at.column + place, rows: stored.rows, columns: 1 };
      if (fresh || columnData[range.column] === undefined) columnData[range.column] = { ...columnData[range.column], ...(column.width ? { w: widthPixels(column.width) } : {}), ...(column.hidden ? { hd: 1 } : {}) };
      column.formats?.forEach((format, i) => formats.push(gridFormat(format, range, `${table.name}-${at}-${i}`)));
      if (column.validation) validations.push(gridValidation(column.validation, range, `${table.name}-${at}`));
    }
    estimateHeights(sheet, gridRange({ row: stored.at.row + 1, column: stored.at.column, rows: stored.rows, columns: stored.headers.length }), styles, fontSize);
  }
  sheet.formats = [...formats, ...sheet.formats.filter(({ cfId }) => !cfId?.startsWith(ownRule))];
  sheet.validations = [...validations, ...sheet.validations.filter(({ uid }) => !uid?.startsWith(ownRule))];
  sheet.grow();
}

type Merges = NonNullable<SheetSnapshot["mergeData"]>;

/** The plan's merges in place of those that its blocks had before. */
function merged(old: Merges, plan: SheetPlan): Merges {
  return [...old.filter(({ startRow, startColumn }) => !ownsMerge(plan, startRow, startColumn)), ...(plan.merges ?? []).map(gridRange)] as Merges;
}
