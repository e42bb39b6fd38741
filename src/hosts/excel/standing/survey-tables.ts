import type { TablePlan } from "../../../workbook/plan";
import { missingColumns } from "../../../workbook/merge-table";
import { foldHeader } from "../../../workbook/read-rows";
import { askPlace, readTables, type TablePlace } from "./read-tables";
import { standingCells, type StandingTable } from "./standing-book";
import type { FoundTable } from "./survey-book";

export interface Around {
  readonly found: FoundTable;
  readonly place: TablePlace;
  readonly filtered: (Excel.FilterCriteria | null)[] | null;
  readonly used: { readonly bottom: number; readonly right: number } | null;
}

/** Asks for the places of tables and what surrounds them, in the coming sync. */
export function askTables(context: Excel.RequestContext, tables: readonly FoundTable[]): () => Around[] {
  const asked = tables.map((found) => {
    const place = askPlace(context, found);
    const filter = found.isFiltered ? context.workbook.tables.getItem(found.name).autoFilter.load("criteria") : null;
    const used = context.workbook.worksheets.getItem(found.sheet).getUsedRangeOrNullObject(true).load("rowIndex,rowCount,columnIndex,columnCount");
    return { found, place, filter, used };
  });
  return () => asked.map(({ found, place, filter, used }) => ({
    found, place: place(), filtered: filter ? filter.criteria.map(realCriteria) : null,
    used: used.isNullObject ? null : { bottom: used.rowIndex + used.rowCount, right: used.columnIndex + used.columnCount },
  }));
}

/** The row after the first table of a sheet, totals included. */
export function firstTableEnd(sheet: string, around: readonly Around[]): number | null {
  const ends = around.filter(({ place }) => place.sheet === sheet).map(({ place, found }) => place.area.row + place.area.rows + (found.showTotals ? 1 : 0));
  return ends.length === 0 ? null : Math.min(...ends);
}

/** Columns that aren't filtered come with empty criteria. */
const realCriteria = (one: Excel.FilterCriteria | null | undefined): Excel.FilterCriteria | null =>
  (one && (one.criterion1 || one.values?.length || one.color || one.dynamicCriteria || one.icon) ? one : null);

/** Two or more syncs: contents of the tables, links of their link columns, what stands below and beside them. */
export async function loadTables(context: Excel.RequestContext, around: readonly Around[], plans: ReadonlyMap<string, TablePlan>): Promise<Map<string, StandingTable>> {
  const extras = around.map(({ place, found, used }) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const { area } = place;
    const end = area.row + area.rows + (found.showTotals ? 1 : 0), beside = area.column + area.columns;
    const columns = area.columns + missingColumns(plans.get(place.name)!, place.headers);
    const below = used && used.bottom > end
      ? sheet.getRangeByIndexes(end, area.column, used.bottom - end, columns).getUsedRangeOrNullObject(true).load("rowIndex") : null;
    const right = used && used.right > beside
      ? sheet.getRangeByIndexes(area.row, beside, area.rows, used.right - beside).getUsedRangeOrNullObject(true).load("columnIndex") : null;
    const links = new Map<number, OfficeExtension.ClientResult<Excel.CellProperties[][]>>();
    for (const index of linkColumns(plans.get(place.name)!, place.headers)) {
      links.set(index, sheet.getRangeByIndexes(area.row + 1, area.column + index, area.rows - 1, 1).getCellProperties({ hyperlink: true }));
    }
    return { below, right, links };
  });
  const loaded = await readTables(context, around.map(({ place }) => place), { expected: (name) => hasFormulas(plans.get(name)!) });
  if (loaded.length === 0) return new Map();
  return new Map(loaded.map((table, i): [string, StandingTable] => {
    const { found, filtered } = around[i]!;
    const { below, right, links } = extras[i]!;
    return [table.name, {
      name: table.name, sheet: table.sheet, area: table.area, headers: table.headers, showTotals: found.showTotals, filtered,
      rows: standingCells(table.values, table.formulas),
      links: new Map([...links].map(([index, result]) => [index, result.value.map(([cell]) => cell?.hyperlink?.documentReference ?? null)])),
      belowAt: below && !below.isNullObject ? below.rowIndex : null,
      rightAt: right && !right.isNullObject ? right.columnIndex : null,
    }];
  }));
}

const hasFormulas = ({ rows }: TablePlan): boolean => rows.some((row) => row.some((cell) => cell !== null && typeof cell === "object" && cell.formula !== undefined));

function linkColumns(plan: TablePlan, headers: readonly string[]): number[] {
  const linked = plan.columns.filter((_, index) => plan.rows.some((row) => { const cell = row[index]; return cell !== null && typeof cell === "object" && cell.link !== undefined; }));
  const folded = new Set(linked.map(({ header }) => foldHeader(header)));
  return headers.flatMap((header, index) => (folded.has(foldHeader(header)) ? [index] : []));
}
